// Asks the golden cases about one mutant after another, in a process that has loaded the library once. It runs beside the
// bundle, in the copy; `golden.mjs` tells it which mutant is next, and starts another one where this one comes to no end.
import { readFileSync } from "node:fs";

/** Each instrumented file holds on to this record of coverage: what is in it may be replaced, the record itself not. */
const coverage = { static: {}, perTest: {} };
const stryker = { mutantCoverage: coverage };
globalThis.__stryker__ = stryker;

const { all, textOf } = await import("./golden.mjs");
const recorded = JSON.parse(readFileSync(new URL("answers.json", import.meta.url), "utf8"));

/** The laws take as long as all else together; they are left to the suite. */
const slow = "testing";

const cases = all.flatMap(([subject, ofSubject], index) => {
  const answers = new Map(recorded[index][1]);
  if (subject === slow) return [];
  return ofSubject.map((one) => ({ one, name: `${subject} / ${one.name}`, text: answers.get(one.name) }));
});

const holds = ({ one, text }) => textOf(one) === text;

const loading = Object.keys(coverage.static);

/** Once with no mutant: what each case comes by, how often and in how long. */
const faults = [];
for (const [index, golden] of cases.entries()) {
  stryker.currentTestId = String(index);
  const began = performance.now();
  if (!holds(golden)) faults.push(golden.name);
  golden.milliseconds = performance.now() - began;
}
stryker.currentTestId = undefined;

const byMutant = new Map();
for (const [index, hits] of Object.entries(coverage.perTest))
  for (const [id, count] of Object.entries(hits)) {
    if (!byMutant.has(id)) byMutant.set(id, []);
    byMutant.get(id).push({ golden: cases[index], count });
  }
for (const ones of byMutant.values()) ones.sort((a, b) => a.golden.milliseconds - b.golden.milliseconds);

/** More than this often is no end: an honest answer comes by a place about as often as it did without the mutant. */
const limitOf = (count) => 1_000 + 100 * count;

function isSeen(id, { golden, count }) {
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: limitOf(count) });
  try {
    return !holds(golden);
  } finally {
    stryker.activeMutant = undefined;
  }
}

process.on("message", ({ id }) => {
  const seen = (byMutant.get(id) ?? []).find((one) => isSeen(id, one));
  // What the mutant has left behind, in what is made once and kept, would make the next one look as if it were seen.
  const isSpoilt = seen !== undefined && !holds(seen.golden);
  process.send({ killer: seen?.golden.name ?? null, isSpoilt });
});

const soonest = [...cases].sort((a, b) => a.milliseconds - b.milliseconds).map(({ name }) => name);
process.send({ faults, soonest, loading, covered: [...byMutant.keys()] });
