// Asks the golden cases about one mutant after another, in a process that has loaded the library once. It runs beside the
// bundle, in the copy; `golden.mjs` tells it which mutant is next, and starts another one where this one comes to no end.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { watch } from "./watch.mjs";

const isQuick = process.argv.includes("--quick");

/** Each instrumented file holds on to this record of coverage: what is in it may be replaced, the record itself not. */
const coverage = { static: {}, perTest: {} };
const stryker = { mutantCoverage: coverage };
globalThis.__stryker__ = stryker;

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

/** Compiled once, so that the library is loaded again within a fraction of the time that a process of its own takes. */
const script = new Script(`(require, module, exports) => {${read("golden.cjs")}\n}`, {
  filename: "golden.cjs",
});
const require = createRequire(import.meta.url);

function loaded() {
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports);
  return module.exports;
}

/** The laws take as long as all else together; they are left to the suite. */
const slow = "testing";

const recorded = JSON.parse(read("answers.json")).map(([, answers]) => new Map(answers));

const casesOf = ({ all, textOf }) =>
  all.flatMap(([subject, ofSubject], index) => {
    if (subject === slow) return [];
    return ofSubject.map((one) => {
      const text = recorded[index].get(one.name);
      return { name: `${subject} / ${one.name}`, holds: () => textOf(one) === text };
    });
  });

let cases = casesOf(loaded());
const loading = new Set(Object.keys(coverage.static));

/** Which cases come by a mutant, how often, and the most telling first. The first process finds out and the next ones read it. */
const kept = new URL("met.json", import.meta.url);
const { faults, times, met } = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : findOut();

/** Once with no mutant: what each case comes by, how often and in how long. */
function findOut() {
  const wrong = [];
  const milliseconds = cases.map(({ name, holds }, index) => {
    stryker.currentTestId = String(index);
    const began = performance.now();
    if (!holds()) wrong.push(name);
    return performance.now() - began;
  });
  stryker.currentTestId = undefined;
  const byMutant = {};
  for (const index of cases.keys())
    for (const [id, count] of Object.entries(coverage.perTest[index] ?? {})) {
      byMutant[id] ??= [];
      byMutant[id].push([index, count]);
    }
  for (const list of Object.values(byMutant)) mostTellingFirst(list, milliseconds);
  const found = { faults: wrong, times: milliseconds, met: byMutant };
  writeFileSync(kept, JSON.stringify(found));
  return found;
}

/** Coming by it often, a case has probably come by it in many ways; beyond some thirty times it is the same over again. */
function mostTellingFirst(list, milliseconds) {
  const cost = ([index, count]) => milliseconds[index] / Math.min(count, 30);
  list.sort((one, other) => cost(one) - cost(other));
}

function soonest(milliseconds) {
  return [...milliseconds.keys()].sort((a, b) => milliseconds[a] - milliseconds[b]);
}

/** What its questions are made of is worked out with the first of them, and has to be without a mutant. */
const madeOfAnswers = "spoilt /";

/** As many as take this share of the time of all: what is seen at all is nearly always seen by then. */
const most = { running: 1 / 40, anew: 1 / 12 };
const whole = times.reduce((sum, one) => sum + one, 0);

/** The first that sees it, of those that are asked; without hurry, all of them. */
function firstThat(indices, share, sees) {
  let left = isQuick ? share * whole : Number.POSITIVE_INFINITY;
  return indices.find((index) => {
    if (left < 0) return false;
    left -= times[index];
    return sees(index);
  });
}

/** More than this often is no end: an honest answer comes by a place about as often as it did without the mutant. */
const limitOf = (count) => 1_000 + 100 * count;

let areMade = false;

/** Which case sees it, of those that come by it. */
function seenBy(id) {
  const counts = new Map(met[id]);
  return firstThat([...counts.keys()], most.running, (index) => {
    const { name, holds } = cases[index];
    if (name.startsWith(madeOfAnswers) && !areMade) areMade = holds();
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: limitOf(counts.get(index)) });
    try {
      return !holds();
    } finally {
      stryker.activeMutant = undefined;
    }
  });
}

/**
 * Which case sees it where it is active from the first line on: for what is come by while the library is loaded. What it
 * leaves behind goes with the library that was loaded for it.
 */
function seenWhenLoadedAnew(id) {
  Object.assign(stryker, { activeMutant: id, hitCount: undefined, hitLimit: undefined });
  try {
    const anew = casesOf(loaded());
    return firstThat(nearestFirst(folders[id]), most.anew, (index) => !anew[index].holds());
  } catch {
    return order[0]; // it cannot be loaded
  } finally {
    stryker.activeMutant = undefined;
  }
}

const order = soonest(times).filter((index) => !cases[index].name.startsWith(madeOfAnswers));

/** By the number of a mutant, the folder of the source it is in. */
const folders = JSON.parse(read("folders.json"));

/** First the cases that come by other mutants of the same folder, for they use what is made there. */
function nearestFirst(folder) {
  const near = new Set(
    Object.entries(met).flatMap(([id, list]) => (folders[id] === folder ? list.map(([index]) => index) : [])),
  );
  return [...order.filter((index) => near.has(index)), ...order.filter((index) => !near.has(index))];
}

/** Whether no mutant has been asked about since the library was loaded. */
let isFresh = true;

function startAnew() {
  cases = casesOf(loaded());
  areMade = false;
  isFresh = true;
}

/**
 * What a mutant has left behind, in what is made once and kept, would make the next one look as if it were seen: the library is
 * loaded anew then. What made it look so may be the work of one that was asked about before, so that it is asked again.
 */
function seenForSure(id) {
  const index = seenBy(id);
  const wasFresh = isFresh;
  isFresh = false;
  if (index === undefined || cases[index].holds()) return index;
  startAnew();
  return wasFresh ? index : seenForSure(id);
}

/** In milliseconds: longer than every case together takes. */
const longest = 60_000;
const watching = watch();

process.on("message", ({ id }) => {
  watching.asking(longest);
  const index = seenForSure(id) ?? (loading.has(id) ? seenWhenLoadedAnew(id) : undefined);
  watching.answered();
  process.send({ killer: cases[index]?.name ?? null });
});

process.send({ faults, loading: [...loading], covered: Object.keys(met) });
