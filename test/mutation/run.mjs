// Breaks the source in one place at a time and looks whether a test sees it.
//   --wing core,money   only these wings (all that decide, unless said)
//   --sample 80         as many mutants, drawn by chance; all, unless said
//   --each 20           as many of each wing
//   --seed 7            the same draw again
//   --minutes 6         begins with none after so many minutes; those that were decided by then count
//   --least 94          fails where fewer in a hundred are killed, or where fewer than forty were decided
//   --record            writes what was found to test/reliability/mutation.json, which the page on reliability shows
//   --fresh             also asks about mutants that an earlier run has seen killed
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { copyWith, filesOf, identityOf, mutantsOf, originalOf, root, sourceOf } from "./mutants.mjs";
import { record } from "./record.mjs";
import { wingOf, wings } from "./wings.mjs";

const { values } = parseArgs({
  options: {
    ...Object.fromEntries(
      ["wing", "sample", "each", "seed", "minutes", "least"].map((name) => [name, { type: "string" }]),
    ),
    record: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
  },
});
const latest = Date.now() + Number(values.minutes ?? 1_000_000) * 60_000;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const wanted = values.wing?.split(",") ?? Object.keys(wings);

// ── drawing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Numbers that look like chance and follow from the seed (mulberry32). */
function chance(from) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn(all) {
  const next = chance(seed);
  const ranked = all.map((one) => ({ one, rank: next() })).sort((a, b) => a.rank - b.rank);
  const inOrder = ranked.map(({ one }) => one);
  if (values.each === undefined) return inOrder.slice(0, Number(values.sample ?? all.length));
  const taken = new Map();
  return inOrder.filter(({ fileName }) => {
    const count = (taken.get(wingOf(fileName)) ?? 0) + 1;
    taken.set(wingOf(fileName), count);
    return count <= Number(values.each);
  });
}

// ── what is known ────────────────────────────────────────────────────────────────────────────────────────────────

const equivalent = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));

/** Why no test can see this one, where somebody has looked into it. */
const reasonFor = (mutant) =>
  equivalent.find(
    ({ file, line, original, replacement }) =>
      file === mutant.fileName &&
      line === sourceOf(file).split("\n")[mutant.location.start.line].trim() &&
      original === originalOf(mutant) &&
      replacement === mutant.replacement,
  )?.reason;

const memory = join(root, "coverage", "mutants.json");
const killedBefore = new Map(
  existsSync(memory) && !values.fresh ? Object.entries(JSON.parse(readFileSync(memory, "utf8"))) : [],
);
const keyOf = (mutant) => {
  const file = createHash("sha256").update(sourceOf(mutant.fileName)).digest("hex").slice(0, 12);
  return `${mutant.fileName} ${file} ${identityOf(mutant)}`;
};

// ── asking ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Seconds of the processor, which a busy machine does not use up, after which a mutant is taken for an endless one. */
const longest = { golden: 90, suite: 400 };

function run(command, seconds, { cwd, id, wing }) {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      MODE: "test",
      WING: wing,
      ...(id !== undefined && { __STRYKER_ACTIVE_MUTANT__: id }),
    };
    const limited = ["-c", `ulimit -t ${seconds}; exec "$@"`, "sh", ...command];
    const child = spawn("sh", limited, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr.on("data", () => {});
    child.on("close", (code, signal) => resolve({ ok: code === 0, signal, said }));
  });
}

const goldenOf = (wing) =>
  ({
    money: "money,subsidies",
    performance: "performance,tables",
    procedure: "procedure",
    review: "review",
    roster: "rosters",
  })[wing] ?? "values";

const askGolden = (copy, mutant) =>
  run(
    [process.execPath, "golden/ask.mjs", goldenOf(wingOf(mutant?.fileName ?? "src/core"))],
    longest.golden,
    {
      cwd: copy,
      id: mutant?.id,
    },
  );

const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const config = "test/mutation/vitest.config.ts";

const askSuite = (copy, tests, { wing, id }) =>
  run([process.execPath, vitest, "run", "--root", ".", "--config", config, ...tests], longest.suite, {
    cwd: copy,
    wing,
    id,
  });

/** By what the mutant was killed; `undefined` where nothing has seen it. */
async function killerOf(copy, mutant) {
  const golden = await askGolden(copy, mutant);
  if (!golden.ok) return golden.said.trim() || (golden.signal ? "no end" : "an exception");
  const wing = wingOf(mutant.fileName);
  const tests = wings[wing].map((one) => `test/${one}`);
  const suite = await askSuite(copy, tests, { wing, id: mutant.id });
  if (suite.ok) return undefined;
  const { file, name } = failedTest(suite.said);
  if (file !== undefined) await holdsWithout(copy, file);
  return name ?? (suite.signal ? "no end" : "an exception");
}

/** Files of tests that were run with no mutant active: where one fails even so, it sees no mutant either. */
const held = new Map();

async function holdsWithout(copy, file) {
  if (!held.has(file)) held.set(file, askSuite(copy, [file], {}));
  const { ok } = await held.get(file);
  if (!ok) throw new Error(`${file} fails without a mutant`);
}

function failedTest(said) {
  try {
    const { testResults } = JSON.parse(said.slice(said.indexOf("{")));
    const file = testResults.find(({ status }) => status === "failed");
    const test = file.assertionResults.find(({ status }) => status === "failed");
    return { file: relative(realpathSync(copy), file.name), name: test?.fullName ?? file.message };
  } catch {
    return {};
  }
}

// ── running ──────────────────────────────────────────────────────────────────────────────────────────────────────

const all = await mutantsOf(filesOf(wanted));
const sample = drawn(all);
console.log(
  `${sample.length} of ${all.length} mutants in ${wanted.join(", ")}; --seed ${seed} draws the same again`,
);

const results = sample.map((mutant) => ({
  mutant,
  reason: reasonFor(mutant),
  killer: killedBefore.get(keyOf(mutant)),
}));
const open = results.filter(({ reason, killer }) => reason === undefined && killer === undefined);
const { copy, placed } = await copyWith(open.map(({ mutant }) => mutant));
const idOf = new Map(placed.map((one) => [`${one.fileName} ${identityOf(one)}`, one.id]));

try {
  await holdWithoutMutant();
  const queue = [...open];
  await Promise.all(
    [1, 2].map(async () => {
      for (let result = queue.shift(); result !== undefined; result = queue.shift()) {
        if (Date.now() > latest) result.isLeft = true;
        else await decide(result);
      }
    }),
  );
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Where an answer is another although no mutant is active, every mutant would seem to be killed. */
async function holdWithoutMutant() {
  const golden = await askGolden(copy);
  if (!golden.ok) throw new Error(`without a mutant, another answer than on record: ${golden.said}`);
}

async function decide(result) {
  const { fileName } = result.mutant;
  const id = idOf.get(`${fileName} ${identityOf(result.mutant)}`);
  result.killer = await killerOf(copy, { ...result.mutant, id });
  if (result.killer === undefined) console.log(`survived: ${told(result.mutant)}`);
  else remember(result);
}

/** At once, so that a run that is broken off has not been in vain. */
function remember({ mutant, killer }) {
  killedBefore.set(keyOf(mutant), killer);
  mkdirSync(join(root, "coverage"), { recursive: true });
  writeFileSync(memory, JSON.stringify(Object.fromEntries(killedBefore)));
}

function told(mutant) {
  const { line, column } = mutant.location.start;
  const short = (text) => JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
  return `${mutant.fileName}:${line + 1}:${column + 1} ${mutant.mutatorName}\n  ${short(originalOf(mutant))}\n  ${short(mutant.replacement)}`;
}

// ── telling ──────────────────────────────────────────────────────────────────────────────────────────────────────

const asked = results.filter(({ isLeft }) => !isLeft);
if (asked.length < results.length)
  console.log(`${results.length - asked.length} were left, as the time was over`);
const scores = wanted.map((wing) => {
  const own = asked.filter(({ mutant }) => wingOf(mutant.fileName) === wing);
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
console.log(`${whole.killed} killed, ${whole.survived} survived: ${shareOf(whole).toFixed(1)} %`);
if (values.record) record(scores, seed);
if (values.least !== undefined) {
  const few = whole.killed + whole.survived < 40;
  if (few) console.log("FAILED: fewer than forty mutants were decided in the time there was");
  const low = shareOf(whole) < Number(values.least);
  if (low) console.log(`FAILED: fewer than ${values.least} % are killed`);
  if (few || low) process.exitCode = 1;
}
