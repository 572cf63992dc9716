// Asks the golden cases about one mutant after another, in a process that has loaded the library once. It runs beside the
// bundle, in the copy; `golden.mjs` tells it which mutant is next, and starts another one where this one comes to no end.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

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

/** Which cases come by a mutant, how often, and the quickest first. The first process finds out and the next ones read it. */
const kept = new URL("met.json", import.meta.url);
const { faults, soonest, met } = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : findOut();

/** Once with no mutant: what each case comes by, how often and in how long. */
function findOut() {
  const wrong = [];
  for (const [index, golden] of cases.entries()) {
    stryker.currentTestId = String(index);
    const began = performance.now();
    if (!holds(golden)) wrong.push(golden.name);
    golden.milliseconds = performance.now() - began;
  }
  stryker.currentTestId = undefined;
  const places = [...cases.keys()].sort((a, b) => cases[a].milliseconds - cases[b].milliseconds);
  const byMutant = {};
  for (const index of places)
    for (const [id, count] of Object.entries(coverage.perTest[index] ?? {})) {
      byMutant[id] ??= [];
      byMutant[id].push([index, count]);
    }
  const found = { faults: wrong, soonest: places.map((index) => cases[index].name), met: byMutant };
  writeFileSync(kept, JSON.stringify(found));
  return found;
}

/** More than this often is no end: an honest answer comes by a place about as often as it did without the mutant. */
const limitOf = (count) => 1_000 + 100 * count;

/** What its questions are made of is worked out with the first of them, and has to be without a mutant. */
const madeOfAnswers = "spoilt /";
let areMade = false;

function isSeen(id, [index, count]) {
  const golden = cases[index];
  if (golden.name.startsWith(madeOfAnswers) && !areMade) areMade = holds(golden);
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: limitOf(count) });
  try {
    return !holds(golden);
  } finally {
    stryker.activeMutant = undefined;
  }
}

process.on("message", ({ id }) => {
  const index = met[id]?.find((one) => isSeen(id, one))?.[0];
  const seen = index === undefined ? undefined : cases[index];
  // What the mutant has left behind, in what is made once and kept, would make the next one look as if it were seen.
  const isSpoilt = seen !== undefined && !holds(seen);
  process.send({ killer: seen?.name ?? null, isSpoilt });
});

process.send({ faults, soonest, loading, covered: Object.keys(met) });
