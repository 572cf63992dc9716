// Asks the whole suite about many mutants in one pass (`suite-runner.ts` says how): first the tests that are quick, then the
// others.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./mutants.mjs";
import { isAt, nearestTo } from "./wings.mjs";

const vitest = join(root, "node_modules", "vitest", "vitest.mjs");

/** In milliseconds. */
const quick = 200;
const forEver = 1_000_000;

const linesOf = (file) => (existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : []);

/** One of the processes that share the files among them. */
class Pass {
  constructor(copy, name, { files, from, to, alive }) {
    this.folder = join(copy, "asking");
    mkdirSync(this.folder, { recursive: true });
    this.paths = Object.fromEntries(
      ["alive", "seen", "notes"].map((what) => [
        what,
        join(this.folder, `${what === "seen" ? "" : name}${what}`),
      ]),
    );
    Object.assign(this, { copy, files, from, to });
    writeFileSync(this.paths.alive, JSON.stringify(alive));
  }

  notes() {
    return linesOf(this.paths.notes).map((line) => JSON.parse(line));
  }

  /** Until every file is done: what a mutant leaves behind, and a test that it brings to no end, take a new process. */
  async run() {
    let before = -1;
    for (;;) {
      const notes = this.notes();
      const done = new Set(notes.filter((one) => one.done !== undefined).map(({ file }) => file));
      const left = this.files.filter((file) => !done.has(join(this.copy, file)));
      if (left.length === 0) return;
      const isHalted = ({ spoilt, endless }) => spoilt !== undefined || endless !== undefined;
      const progress = done.size + notes.filter(isHalted).length;
      if (progress === before) throw new Error(`the suite did not run: ${this.said}`);
      before = progress;
      this.said = await this.runOnce(left);
    }
  }

  runOnce(files) {
    return new Promise((resolve) => {
      const { alive, seen, notes } = this.paths;
      const env = { ...process.env, MODE: "mutants", ALIVE: alive, SEEN: seen, NOTES: notes };
      Object.assign(env, { FROM: String(this.from), TO: String(this.to), FILES: files.join(",") });
      const command = [vitest, "run", "--root", ".", "--config", "test/mutation/vitest.config.mjs", ...files];
      const child = spawn(process.execPath, command, {
        cwd: this.copy,
        env,
        stdio: ["ignore", "ignore", "pipe"],
      });
      let said = "";
      child.stderr.on("data", (chunk) => {
        said += chunk;
      });
      child.on("close", () => resolve(said || "nothing was said"));
    });
  }
}

const memory = join(root, "coverage", "test-files.json");
const known = () => (existsSync(memory) ? JSON.parse(readFileSync(memory, "utf8")) : {});

/** In two parts that take about as long, each with what is done soonest first. */
function inTwo(files) {
  const times = known();
  const timeOf = (file) => times[file] ?? 1_000;
  const parts = [
    { time: 0, files: [] },
    { time: 0, files: [] },
  ];
  for (const file of [...files].sort((a, b) => timeOf(b) - timeOf(a))) {
    const [least] = [...parts].sort((a, b) => a.time - b.time);
    least.time += timeOf(file) + 20;
    least.files.push(file);
  }
  return parts.map((part) => part.files.reverse());
}

async function pass(copy, name, { files, from, to, alive, seen }) {
  const parts = inTwo(files)
    .map((part, index) => new Pass(copy, `${name}${index}-`, { files: part, from, to, alive }))
    .filter((part) => part.files.length > 0);
  const told = new Set();
  const tell = () => {
    for (const line of linesOf(join(copy, "asking", "seen"))) {
      const [id, killer] = line.split("\t");
      if (told.has(id)) continue;
      told.add(id);
      seen(id, killer);
    }
  };
  const telling = setInterval(tell, 5_000);
  await Promise.all(parts.map((part) => part.run()));
  clearInterval(telling);
  tell();
  return parts.flatMap((part) => part.notes());
}

/**
 * Calls `seen` with the id of each of `alive` that a test has seen, and the name of the test; whoever is called takes it out of them.
 * `isQuick`: leaves out tests that take long, and asks about each mutant only those that lie nearest. Answers with the files of
 * tests, by the ids of those left that they come by while they are read, when no test of theirs has begun.
 */
export async function askSuite(copy, files, { alive, seen, isQuick }) {
  const nearTo = ({ fileName }) => files.filter((file) => isAt(nearestTo(fileName)[0], file));
  const left = () =>
    Object.fromEntries([...alive].map(([id, mutant]) => [id, isQuick ? nearTo(mutant) : files]));
  const asked = [...new Set(Object.values(left()).flat())];
  const notes = await pass(copy, "quick", { files: asked, from: 0, to: quick, alive: left(), seen });
  const here = (file) => relative(copy, file);
  rememberTimes(
    notes.filter(({ done }) => done !== undefined).map(({ file, done }) => [here(file), Math.round(done)]),
  );

  const put = notes.filter((one) => one.put?.some((id) => alive.has(id)));
  const slow = [...new Set(put.map(({ file }) => here(file)))];
  if (slow.length > 0 && !isQuick)
    await pass(copy, "slow", { files: slow, from: quick, to: forEver, alive: left(), seen });

  const reading = new Map();
  for (const { file, reading: met = [] } of notes)
    for (const id of met.filter((one) => alive.has(one)))
      reading.set(id, [...(reading.get(id) ?? []), here(file)]);
  return reading;
}

function rememberTimes(times) {
  mkdirSync(join(root, "coverage"), { recursive: true });
  writeFileSync(memory, JSON.stringify({ ...known(), ...Object.fromEntries(times) }));
}
