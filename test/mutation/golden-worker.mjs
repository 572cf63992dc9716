// Asks the golden cases about one mutant after another, in a process that has loaded the library once. It runs beside the
// bundle, in the copy; `golden.mjs` tells it which mutant is next, and starts another one where this one comes to no end.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

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

const cases = casesOf(loaded());
const loading = new Set(Object.keys(coverage.static));

/** Which cases come by a mutant, how often, and the quickest first. The first process finds out and the next ones read it. */
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
  for (const index of [...cases.keys()].sort((a, b) => milliseconds[a] - milliseconds[b]))
    for (const [id, count] of Object.entries(coverage.perTest[index] ?? {})) {
      byMutant[id] ??= [];
      byMutant[id].push([index, count]);
    }
  const found = { faults: wrong, times: milliseconds, met: byMutant };
  writeFileSync(kept, JSON.stringify(found));
  return found;
}

/** What its questions are made of is worked out with the first of them, and has to be without a mutant. */
const madeOfAnswers = "spoilt /";

/** By the folder of a file: the cases, those first that have most to do with what else was broken in it. */
const byFolder = new Map();
const folders = Object.entries(JSON.parse(read("files.json"))).map(([id, file]) => [id, dirname(file)]);
const folderOf = new Map(folders);

function nearest(folder) {
  if (!byFolder.has(folder)) byFolder.set(folder, inOrderOf(sharesIn(folder)));
  return byFolder.get(folder);
}

/** How many of all mutants that a case comes by lie in this folder. */
function sharesIn(folder) {
  const counts = cases.map(() => ({ here: 0, all: 1 }));
  for (const [id, ofMutant] of Object.entries(met))
    for (const [index] of ofMutant) {
      counts[index].all += 1;
      if (folderOf.get(id) === folder) counts[index].here += 1;
    }
  return counts.map(({ here, all }) => here / all);
}

const inOrderOf = (shares) =>
  [...cases.keys()]
    .filter((index) => !cases[index].name.startsWith(madeOfAnswers))
    .sort((a, b) => shares[b] - shares[a] || times[a] - times[b]);

/** As long as so many of the cases take as make up this share of their time: what is seen at all is nearly always seen by then. */
const most = { running: 1 / 20, anew: 1 / 8 };
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
  const order = nearest(folderOf.get(id));
  Object.assign(stryker, { activeMutant: id, hitCount: undefined, hitLimit: undefined });
  try {
    const anew = casesOf(loaded());
    return firstThat(order, most.anew, (index) => !anew[index].holds());
  } catch {
    return order[0]; // it cannot be loaded
  } finally {
    stryker.activeMutant = undefined;
  }
}

process.on("message", ({ id }) => {
  const index = seenBy(id);
  if (index === undefined) {
    const late = loading.has(id) ? seenWhenLoadedAnew(id) : undefined;
    process.send({ killer: cases[late]?.name ?? null, isSpoilt: false });
    return;
  }
  // What the mutant has left behind, in what is made once and kept, would make the next one look as if it were seen.
  process.send({ killer: cases[index].name, isSpoilt: !cases[index].holds() });
});

process.send({ faults, loading: [...loading], covered: Object.keys(met) });
