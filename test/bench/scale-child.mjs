// One measurement in a process of its own: `stream COUNT`, `made COUNT`, `memory COUNT`, `file PATH`, `parse PATH`,
// `empty` or `import`. Says what it found as JSON.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { blocks } from "./blocks.mjs";
import { clock } from "./harness.mjs";
import { chains } from "./records.mjs";

const [what, given] = process.argv.slice(2);
const library = what === "empty" || what === "made" ? {} : await import("../../dist/index.js");
const { nm2024, screenRoster, screenRosterBytes } = library;
const options = { edition: nm2024, chains };
const count = Number(given);

const held = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const tasks = {
  empty: () => ({}),
  import: () => ({}),
  made: () => {
    let bytes = 0;
    for (const block of blocks(count)) bytes += block.length;
    return { records: count, bytes };
  },
  stream: () => ({ records: screenRosterBytes(blocks(count), options).summary.records }),
  // At the end of the roster, before it is summed up, all that is kept of it is there.
  memory: () => {
    screenRosterBytes(blocks(1_000), options);
    const before = held();
    let kept = 0;
    function* watched() {
      yield* blocks(count);
      kept = held() - before;
    }
    const { records } = screenRosterBytes(watched(), options).summary;
    return { records, perRecord: kept / records };
  },
  file: () => ({ records: screenRosterBytes(chunksOf(given), options).summary.records }),
  parse: () => {
    const records = readFileSync(given, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    return { records: screenRoster(records, options).summary.records };
  },
};

function* chunksOf(path) {
  const file = openSync(path);
  const buffer = Buffer.alloc(65_536);
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
    yield buffer.subarray(0, read);
  closeSync(file);
}

// Short rosters are screened a few times: what counts is the cost once the engine is warm.
const repeats = what === "stream" || what === "made" ? Math.max(1, Math.min(20, 1_000_000 / count)) : 1;
let seconds = Number.POSITIVE_INFINITY;
let found = {};
for (let repeat = 0; repeat < repeats; repeat += 1) {
  const started = clock();
  found = tasks[what]();
  seconds = Math.min(seconds, (clock() - started) / 1_000);
}
console.log(JSON.stringify({ ...found, seconds, peak: process.resourceUsage().maxRSS / 1_024 }));
