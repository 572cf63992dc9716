// Asks the tests about one mutant in processes of its own, where it is active from the first line on: for what is come by while
// the library or a test is loaded, and never again.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./mutants.mjs";
import { isAt, nearestTo } from "./wings.mjs";

/** In milliseconds: far longer than it takes without a mutant, also on a busy machine. */
const longest = 240_000;

function run(command, { copy, id, timeout, more = {} }) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...more, __STRYKER_ACTIVE_MUTANT__: id };
    const child = spawn(process.execPath, command, {
      cwd: copy,
      env,
      stdio: ["ignore", "pipe", "ignore"],
      timeout,
      killSignal: "SIGKILL",
    });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    child.on("close", (code, signal) => resolve({ ok: code === 0, signal, said: said.trim() }));
  });
}

const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const config = "test/mutation/vitest.config.mjs";

async function askSuite(copy, files, { id } = {}) {
  const command = [vitest, "run", "--root", ".", "--config", config, ...files];
  const { ok, signal, said } = await run(command, {
    copy,
    id,
    timeout: longest,
    more: { MODE: "mutants", FILES: files.join(",") },
  });
  if (ok) return undefined;
  return { killer: failedTest(said) ?? (signal ? "no end" : "an exception"), file: failedFile(said) };
}

const failedOf = (said) => {
  try {
    return JSON.parse(said.slice(said.indexOf("{"))).testResults.find(({ status }) => status === "failed");
  } catch {
    return undefined;
  }
};

function failedTest(said) {
  const file = failedOf(said);
  return file?.assertionResults.find(({ status }) => status === "failed")?.fullName ?? file?.message;
}

const failedFile = (said) => failedOf(said)?.name;

/** The files of the tests that lie nearest, of those that the mutant's part has. */
function nearest(files, fileName) {
  const places = nearestTo(fileName);
  const rank = (file) => places.findIndex((place) => isAt(place, file));
  return files.filter((file) => rank(file) >= 0).sort((one, other) => rank(one) - rank(other));
}

/** Files of tests that fail without a mutant see none either. */
const held = new Map();

async function holdsWithout(copy, file) {
  if (!held.has(file)) held.set(file, askSuite(copy, [file]));
  if ((await held.get(file)) !== undefined) throw new Error(`${file} fails without a mutant`);
}

/** By which of the tests that lie nearest it is seen; `undefined` where none sees it. */
export async function askSuiteAnew(copy, files, mutant) {
  const asked = nearest(files, mutant.fileName);
  if (asked.length === 0) return undefined;
  const found = await askSuite(copy, asked, mutant);
  if (found === undefined) return undefined;
  if (found.file !== undefined) await holdsWithout(copy, found.file.replace(/^.*?\/test\//, "test/"));
  return found.killer;
}
