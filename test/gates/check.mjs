// The whole gate, step by step, stopping at the first that fails. With a file name as its argument, it also
// leaves there the number of tests and steps that passed and that failed, for .ci/run to add up.
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";

/** Steps that run tests, and where each leaves its report. */
const reports = { coverage: "coverage/tests.json", "test:oracles": "coverage/oracles.json" };
const reported = (step) => ["--reporter=default", "--reporter=json", `--outputFile.json=${reports[step]}`];

/** Beside the types, which one core works out alone. What each of these says is shown once it has ended. */
const besides = [
  [["types", "strict types of src, tests and configuration"]],
  [
    ["lint", "format, lint and order of imports"],
    ["imports", "directions of imports"],
    ["gates", "forbidden words, clauses outside the guideline, exports, changelog, READMEs"],
  ],
];
const steps = [
  ["coverage", "tests, coverage", reported("coverage")],
  ["test:oracles", "a hundred thousand comparisons with each second calculation", reported("test:oracles")],
  ["build", "a file a module, joined files for Node, types and source maps"],
  ["package", "what npm would publish"],
  ["size", "size budgets"],
];

const count = { passed: 0, failed: 0 };
for (const report of Object.values(reports)) rmSync(report, { force: true });
const first = await Promise.all(besides.map((lane) => allOf(lane, { isHeld: true })));
if (first.every((ok) => ok)) await allOf(steps);

console.log(`\n${count.passed} passed, ${count.failed} failed (tests and steps)`);
if (process.argv[2]) writeFileSync(process.argv[2], `${count.passed} ${count.failed}\n`);
if (count.failed > 0) process.exitCode = 1;

/** One step after the other, up to the first that fails. */
async function allOf(lane, how = {}) {
  for (const [name, meaning, options = []] of lane) {
    const started = performance.now();
    if (!how.isHeld) console.log(`\n━━ ${name}: ${meaning}`);
    const { ok, said } = await run(name, options, how);
    if (how.isHeld) console.log(`\n━━ ${name}: ${meaning}\n${said}`);
    if (name in reports) addTests(reports[name]);
    count[ok ? "passed" : "failed"] += 1;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`━━ ${name} ${ok ? "passed" : "FAILED"} in ${seconds} s`);
    if (!ok) return false;
  }
  return true;
}

/** `isHeld`: what it says is not shown at once, since another step speaks at the same time. */
function run(name, options, { isHeld = false }) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const rest = options.length > 0 ? ["--", ...options] : [];
  // `npm publish --dry-run` hands its option down, and what is packed to be looked at would not be there.
  const env = { ...process.env, npm_config_dry_run: "false" };
  const child = spawn(command, [...first, "run", "--silent", name, ...rest], {
    stdio: isHeld ? ["inherit", "pipe", "pipe"] : "inherit",
    env,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      said += chunk;
    });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ ok: false, said: `${said}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, said }));
  });
}

function addTests(report) {
  try {
    const tests = JSON.parse(readFileSync(report, "utf8"));
    count.passed += tests.numPassedTests;
    count.failed += tests.numFailedTests;
  } catch {
    console.error(`no report of the tests in ${report}`);
    count.failed += 1;
  }
}
