// Screening a roster against JSON.parse of the same records and against the same work written by hand: from records in
// memory, from bytes, and by decoding, parsing and screening. `node roster.mjs 100000` for another size; with `--curve`
// from ten thousand records to ten million from bytes alone, with the memory of each.
import { nm2024, rosterReader, screenRoster, screenRosterBytes } from "../../dist/index.js";
import { assertSameDigests, bestOfThree, gate, kept } from "./harness.mjs";
import { byHand } from "./roster-by-hand.mjs";
import { chains, records } from "./roster-data.mjs";

const options = { edition: nm2024, chains, limit: 100 };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The figures that all ways must agree on. */
const digest = ({ summary }) =>
  JSON.stringify([
    summary.records,
    summary.revenue,
    summary.repeated,
    summary.rules.map(({ rule, pass, fail, needsData }) => [rule, pass, fail, needsData]),
    summary.chains.map(({ id, records: count, revenue }) => [id, count, revenue]),
  ]);

if (process.argv.includes("--curve")) curve();
else measureAll(Number(process.argv[2] ?? 20_000));

function measureAll(count) {
  const list = [...records(count)];
  const text = JSON.stringify(list);
  const parsed = JSON.parse(text);
  const bytes = encoder.encode(list.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const whole = encoder.encode(text);
  const chunks = [];
  for (let start = 0; start < bytes.length; start += 65_536)
    chunks.push(bytes.subarray(start, start + 65_536));

  const parse = "JSON.parse of the array";
  const screening = {
    "screenRoster, records in memory": { run: () => screenRoster(parsed, options), digest },
    "screenRosterBytes, JSON lines": { run: () => screenRosterBytes(chunks, options), digest },
    "decode, parse, screenRoster": {
      run: () => screenRoster(JSON.parse(decoder.decode(whole)), options),
      digest,
    },
    "decode, parse each line, screenRoster": {
      run: () =>
        screenRoster(
          decoder
            .decode(bytes)
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => JSON.parse(line)),
          options,
        ),
      digest,
    },
    "by hand, records in memory": { run: () => byHand(parsed, chains), digest },
  };
  assertSameDigests(screening);
  const results = bestOfThree({ [parse]: { run: () => JSON.parse(text) }, ...screening }, parse, {
    rounds: 9,
  });
  console.log(`${count} records of ${Math.round(bytes.length / count)} bytes; times over "${parse}"\n`);
  for (const [name, runs] of Object.entries(results)) {
    const { q1, median, q3 } = runs[0].ratio;
    console.log(`${name.padEnd(40)} ${[median, q1, q3].map((one) => one.toFixed(2)).join("  ")}`);
  }
  console.log();
  const best = (name) => results[name][0].ratio.median;
  const ours = best("screenRoster, records in memory");
  const fromBytes = best("screenRosterBytes, JSON lines");
  gate("records in memory over JSON.parse", ours, "at most 0.75", ours <= 0.75);
  const ceiling = ours / best("by hand, records in memory");
  gate("records in memory over the same by hand", ceiling, "at most 1.6", ceiling <= 1.6);
  gate("bytes over JSON.parse", fromBytes, "at most 1.3", fromBytes <= 1.3);
  const faster = best("decode, parse each line, screenRoster") / fromBytes;
  gate("bytes: times faster than to parse and screen the same lines", faster, "at least 1.6", faster >= 1.6);
  if (kept() === 0) throw new Error("nothing was screened");
}

/** From bytes, made as they are needed, so that memory is that of the screening. */
function curve() {
  for (const count of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const block = encoder.encode(
      [...records(10_000, 0)].map((record) => `${JSON.stringify(record)}\n`).join(""),
    );
    const at = [];
    const mark = encoder.encode('"creditCode":"');
    for (let from = 0; ; ) {
      const found = indexOf(block, mark, from);
      if (found < 0) break;
      at.push(found + mark.length);
      from = found + mark.length;
    }
    const before = process.memoryUsage().rss;
    const reader = rosterReader(options);
    let took = 0;
    for (let done = 0; done < count; done += 10_000) {
      renumber(block, at, done);
      const started = performance.now();
      reader.write(block);
      took += performance.now() - started;
    }
    const { summary } = reader.finish();
    if (summary.records !== count || summary.repeated.codes !== 0) throw new Error("counted wrongly");
    const bytesEach = (process.memoryUsage().rss - before) / count;
    console.log(
      `${String(count).padStart(9)} records: ${((took * 1_000) / count).toFixed(3)} µs each, ${bytesEach.toFixed(0)} bytes of memory each`,
    );
  }
}

const indexOf = (bytes, mark, from) => {
  for (let at = bytes.indexOf(mark[0], from); at >= 0; at = bytes.indexOf(mark[0], at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
};

/** Other organisation codes in the same block; their check characters are then mostly wrong, which is counted too. */
function renumber(block, at, done) {
  for (const [index, start] of at.entries()) {
    let number = done + index;
    for (let digit = 16; digit >= 8; digit -= 1) {
      block[start + digit] = 48 + (number % 10);
      number = Math.floor(number / 10);
    }
    block[start + 17] = checkByte(block, start);
  }
}

const alphabet = encoder.encode("0123456789ABCDEFGHJKLMNPQRTUWXY");
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const checkByte = (block, start) =>
  alphabet[
    (31 -
      (weights.reduce((sum, weight, place) => sum + weight * alphabet.indexOf(block[start + place]), 0) %
        31)) %
      31
  ];
