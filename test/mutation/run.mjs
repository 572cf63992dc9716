// Breaks the source in one place at a time and looks whether a test sees it.
//   --wing core,money   only these wings (all that decide, unless said)
//   --file roster/scan  only files with one of these in their path
//   --sample 80         as many mutants, drawn by chance; all, unless said
//   --each 20           as many of each wing
//   --seed 7            the same draw again
//   --least 94          fails where fewer in a hundred are seen, or where fewer than forty were asked about
//   --record            writes what was found to test/reliability/mutation.json, which the page on reliability shows
//   --fresh             also asks about mutants that an earlier run has seen
//   --quick             leaves out what takes long for each: what no quick test sees counts as not seen
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { askSuiteAnew } from "./anew.mjs";
import { drawn } from "./draw.mjs";
import { askGolden } from "./golden.mjs";
import { killersBefore, reasonFor } from "./known.mjs";
import { copyWith, filesOf, identityOf, mutantsOf, originalOf } from "./mutants.mjs";
import { record } from "./record.mjs";
import { askSuite } from "./suite.mjs";
import { testFiles, testsOf } from "./tests.mjs";
import { wingOf, wings } from "./wings.mjs";

const { values } = parseArgs({
  options: {
    ...Object.fromEntries(
      ["wing", "file", "sample", "each", "seed", "least"].map((name) => [name, { type: "string" }]),
    ),
    ...Object.fromEntries(
      ["record", "fresh", "quick"].map((name) => [name, { type: "boolean", default: false }]),
    ),
  },
});
const numberOf = (text) => (text === undefined ? undefined : Number(text));
const seed = numberOf(values.seed) ?? Math.floor(Math.random() * 1e9);
const wanted = values.wing?.split(",") ?? Object.keys(wings);

const began = Date.now();
const say = (text) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const isWanted = (file) => values.file?.split(",").some((part) => file.includes(part)) ?? true;
const all = await mutantsOf(filesOf(wanted).filter(isWanted));
const sample = drawn(all, { seed, sample: numberOf(values.sample), each: numberOf(values.each) });
say(`${sample.length} of ${all.length} mutants in ${wanted.join(", ")}; --seed ${seed} draws the same again`);

const before = killersBefore({ fresh: values.fresh });
const results = sample.map((mutant) => ({
  mutant,
  reason: reasonFor(mutant),
  killer: before.of(mutant),
}));
const open = results.filter(({ reason, killer }) => reason === undefined && killer === undefined);
const { copy, placed } = await copyWith(open.map(({ mutant }) => mutant));

const nameOf = (mutant) => `${mutant.fileName} ${identityOf(mutant)}`;
const resultOf = new Map(open.map((result) => [nameOf(result.mutant), result]));
const alive = new Map(placed.map((one) => [one.id, one]));

function seen(id, killer) {
  const mutant = alive.get(id);
  if (mutant === undefined) return;
  alive.delete(id);
  const result = resultOf.get(nameOf(mutant));
  result.killer = killer;
  before.remember(result.mutant, killer);
}

try {
  await ask();
} finally {
  before.keep();
  rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
}

async function ask() {
  const loading = await askGolden(copy, placed, { seen, isQuick: values.quick });
  const isLoading = ({ id }) => loading.has(id);
  before.keep();
  say(`golden cases have left ${alive.size}`);
  const files = testFiles(copy);
  const reading = await askSuite(copy, files, { alive, seen, isQuick: values.quick });
  const late = [...alive.values()].filter((one) => isLoading(one) || reading.has(one.id));
  say(`the suite has left ${alive.size}; ${late.length} are come by while the library or a test is loaded`);
  const filesFor = ({ id, fileName }) =>
    values.quick ? testsOf(copy, files, fileName) : (reading.get(id) ?? files);
  await eachOf(late, (one) => askSuiteAnew(copy, filesFor(one), one));
}

/** Two at a time. */
async function eachOf(mutants, killerOf) {
  const queue = [...mutants];
  await Promise.all(
    [1, 2].map(async () => {
      for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
        const killer = await killerOf(one);
        if (killer !== undefined) seen(one.id, killer);
      }
    }),
  );
}

// ── telling ──────────────────────────────────────────────────────────────────────────────────────────────────────

function told(mutant) {
  const { line, column } = mutant.location.start;
  const short = (text) => JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
  return `${mutant.fileName}:${line + 1}:${column + 1} ${mutant.mutatorName}\n  ${short(originalOf(mutant))}\n  ${short(mutant.replacement)}`;
}

for (const { mutant, killer, reason } of results)
  if (killer === undefined && reason === undefined) console.log(`survived: ${told(mutant)}`);

const scores = wanted.map((wing) => {
  const own = results.filter(({ mutant }) => wingOf(mutant.fileName) === wing);
  const sound = own.filter(({ reason }) => reason === undefined);
  return {
    wing,
    mutants: all.filter(({ fileName }) => wingOf(fileName) === wing).length,
    sampled: own.length,
    equivalent: own.length - sound.length,
    killed: sound.filter(({ killer }) => killer !== undefined).length,
    survived: sound.filter(({ killer }) => killer === undefined).length,
  };
});
const shareOf = ({ killed, survived }) =>
  killed + survived === 0 ? 100 : (100 * killed) / (killed + survived);
for (const score of scores)
  console.log(`${score.wing}: ${JSON.stringify(score)} ${shareOf(score).toFixed(1)} %`);
const whole = {
  killed: scores.reduce((sum, { killed }) => sum + killed, 0),
  survived: scores.reduce((sum, { survived }) => sum + survived, 0),
};
say(`${whole.killed} killed, ${whole.survived} survived: ${shareOf(whole).toFixed(1)} %`);
if (values.record) record(scores, seed);
if (values.least !== undefined) {
  const few = whole.killed + whole.survived < 40;
  if (few) console.log("FAILED: fewer than forty mutants were asked about");
  const low = shareOf(whole) < Number(values.least);
  if (low) console.log(`FAILED: fewer than ${values.least} % are killed`);
  if (few || low) process.exitCode = 1;
}
