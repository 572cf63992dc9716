// The whole gate, step by step, stopping at the first that fails. With a file name as its argument, it also
// leaves there the number of tests and steps that passed and that failed, for .ci/run to add up.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";

/** Steps that run tests, and where each leaves its report. */
const reports = { coverage: "coverage/tests.json", "test:oracles": "coverage/oracles.json" };
const reported = (step) => ["--reporter=default", "--reporter=json", `--outputFile.json=${reports[step]}`];
const steps = [
  ["lint", "format, lint and order of imports"],
  ["types", "strict types of src, tests and configuration"],
  ["imports", "directions of imports"],
  ["gates", "forbidden words, clauses outside the guideline, exports, changelog, READMEs"],
  ["coverage", "tests, coverage", reported("coverage")],
  ["test:oracles", "a hundred thousand comparisons with each second calculation", reported("test:oracles")],
  ["build", "a file a module, joined files for Node, types and source maps"],
  ["package", "what npm would publish"],
  ["size", "size budgets"],
];

const count = { passed: 0, failed: 0 };
for (const report of Object.values(reports)) rmSync(report, { force: true });
for (const [name, meaning, options = []] of steps) {
  console.log(`\n━━ ${name}: ${meaning}`);
  const started = performance.now();
  const ok = run(name, options);
  if (name in reports) addTests(reports[name]);
  count[ok ? "passed" : "failed"] += 1;
  console.log(
    `━━ ${name} ${ok ? "passed" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (!ok) break;
}

console.log(`\n${count.passed} passed, ${count.failed} failed (tests and steps)`);
if (process.argv[2]) writeFileSync(process.argv[2], `${count.passed} ${count.failed}\n`);
if (count.failed > 0) process.exitCode = 1;

function run(name, options) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const rest = options.length > 0 ? ["--", ...options] : [];
  // `npm publish --dry-run` hands its option down, and what is packed to be looked at would not be there.
  const env = { ...process.env, npm_config_dry_run: "false" };
  const run = spawnSync(command, [...first, "run", "--silent", name, ...rest], { stdio: "inherit", env });
  return run.status === 0;
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
