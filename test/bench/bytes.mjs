// From the bytes of an NDJSON file in memory: this library's scanner against parsing and screening.
import { nm2024, screenRoster, screenRosterBytes } from "../../dist/index.js";
import { fullAnswer } from "./answer.mjs";
import { assertSameDigests, bestOfThree, gate } from "./harness.mjs";
import { chains, makeRecords } from "./records.mjs";
import { effort, endOfSmoke, pick, publishTimes } from "./report.mjs";

const count = pick(100_000, 100_000, 2_000);
const list = makeRecords(count);
const text = JSON.stringify(list);
const lines = Buffer.from(list.map((record) => `${JSON.stringify(record)}\n`).join(""));
const array = Buffer.from(text);
const otherwise = Buffer.from(list.map((record) => `${JSON.stringify(turned(record))}\n`).join(""));
const options = { edition: nm2024, chains };

function turned(record) {
  return Object.fromEntries(Object.entries(record).reverse());
}

/** As a file is read: 64 KiB at a time, lines cut anywhere. */
function* chunked(bytes) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

function* parsedLines(bytes) {
  const decoder = new TextDecoder();
  let rest = "";
  for (const chunk of chunked(bytes)) {
    const held = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = held.pop();
    for (const line of held) yield JSON.parse(line);
  }
}

const ours = "this library, from bytes";
const parsing = "JSON.parse";
const lineByLine = "JSON.parse a line, then this library";
const cases = {
  [ours]: {
    does: "all, UTF-8 checked, no record made",
    run: () => screenRosterBytes(chunked(lines), options),
    digest: fullAnswer,
  },
  [`${ours}, keys in another order`]: {
    does: "the same where no line is written as expected",
    run: () => screenRosterBytes(chunked(otherwise), options),
    digest: fullAnswer,
  },
  [parsing]: {
    does: "parses, from a text in memory; neither decodes nor screens",
    run: () => JSON.parse(text),
  },
  [lineByLine]: {
    does: "all, record by record from the same chunks",
    run: () => screenRoster(parsedLines(lines), options),
    digest: fullAnswer,
  },
  "JSON.parse of one array, then this library": {
    does: "all, everything in memory at once",
    run: () => screenRoster(JSON.parse(new TextDecoder().decode(array)), options),
    digest: fullAnswer,
  },
};
for (const one of Object.values(cases)) one.units = count;
assertSameDigests(Object.fromEntries(Object.entries(cases).filter(([, { digest }]) => digest)));
endOfSmoke(count);

const results = bestOfThree(cases, ours, effort);
const most = (name) => results[name].at(-1).ratio.median;
publishTimes({
  title: `From bytes: ${count.toLocaleString("en")} records as NDJSON`,
  cases,
  results,
  gates: [
    gate("from bytes over JSON.parse", 1 / most(parsing), "at most 1.3", 1 / most(parsing) <= 1.3),
    gate("times faster than parse and screen", most(lineByLine), "at least 2.5", most(lineByLine) >= 2.5),
  ],
});
