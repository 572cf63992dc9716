// Runs each test once as it is, and then again with every mutant that it came by: one pass of the suite asks about all of them.
// `suite.mjs` starts it, and starts it again where a test comes to no end under a mutant.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { type RunnerTestCase as Test, TestRunner } from "vitest";
import { watch } from "./watch.mjs";

/** What the instrumented source and this file tell each other. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  readonly mutantCoverage: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

const { ALIVE, SEEN, NOTES, FROM, TO } = process.env as Record<string, string>;

/** In milliseconds of its own time, however busy the machine is: only tests that take so long without a mutant are asked. */
const from = Number(FROM);
const to = Number(TO);

/** Each instrumented file holds on to this record of coverage: what is in it may be replaced, the record itself not. */
const stryker: Stryker = { mutantCoverage: { static: {}, perTest: {} } };
(globalThis as { __stryker__?: Stryker }).__stryker__ = stryker;

/** By the id of a mutant, the files of the tests that are asked about it. */
const files: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(ALIVE ?? "", "utf8"));
const asked = new Set(Object.keys(files));

const isAskedOf = (id: string, file: string): boolean =>
  files[id]?.includes(relative(process.cwd(), file)) ?? false;

/** Those that nobody has seen yet, in this process or in the one beside it. */
function alive(): Set<string> {
  const seen = existsSync(SEEN ?? "") ? readFileSync(SEEN ?? "", "utf8") : "";
  const left = new Set(asked);
  for (const line of seen.split("\n")) left.delete(line.split("\t")[0] ?? "");
  return left;
}

let left = alive();

/** What has happened, for the process that watches: a line of JSON each. */
const note = (what: object) => appendFileSync(NOTES ?? "", `${JSON.stringify(what)}\n`);

const watching = watch();

/** In milliseconds, beside fifty times what a test takes without a mutant. */
const longest = 30_000;

const fullName = (test: Test): string => {
  const suite = test.suite;
  return suite === undefined || suite.name === "" ? test.name : `${suite.name} > ${test.name}`;
};

/** More often than this is no end: a test comes by a place about as often as it does without the mutant. */
const limitOf = (count: number) => 1_000 + 100 * count;

export default class MutantRunner extends TestRunner {
  override onCollectStart(file: Parameters<TestRunner["onCollectStart"]>[0]): void {
    super.onCollectStart(file);
    stryker.currentTestId = undefined;
    stryker.mutantCoverage.static = {};
    left = alive();
  }

  /** What a file works out while it is read is not worked out again for each test. */
  async onCollected(files: readonly { readonly filepath: string }[]): Promise<void> {
    const ids = Object.keys(stryker.mutantCoverage.static).filter((id) => asked.has(id));
    note({ file: files[0]?.filepath, reading: ids });
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner["onAfterRunSuite"]>[0]): Promise<void> {
    await super.onAfterRunSuite(suite);
    if ("filepath" in suite) note({ file: suite.filepath, done: suite.result?.duration ?? 0 });
  }

  async runTask(test: Test): Promise<void> {
    const asked = TestRunner.getTestFn(test);
    const run = async () => {
      super.onBeforeTryTask(test); // counters of assertions and snapshots begin anew
      await asked();
      super.onAfterTryTask(test);
    };
    stryker.currentTestId = "test";
    stryker.mutantCoverage.perTest = {};
    const before = process.cpuUsage();
    try {
      await run();
    } finally {
      stryker.currentTestId = undefined;
    }
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1_000;
    const hits = Object.entries(stryker.mutantCoverage.perTest.test ?? {}).filter(
      ([id]) => left.has(id) && isAskedOf(id, test.file.filepath),
    );
    if (hits.length === 0) return;
    if (milliseconds < from || milliseconds >= to) {
      note({ file: test.file.filepath, milliseconds, put: hits.map(([id]) => id) });
      return;
    }
    if (await fails(run)) return; // it cannot be run twice
    for (const [id, count] of hits) await this.ask({ id, count, run, test, milliseconds });
  }

  private async ask({ id, count, run, test, milliseconds }: Asking): Promise<void> {
    watching.asking(longest + 50 * milliseconds, [
      [SEEN ?? "", `${id}\tno end: ${fullName(test)}\n`],
      [NOTES ?? "", `${JSON.stringify({ endless: id })}\n`],
    ]);
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: limitOf(count) });
    const isSeen = await fails(run);
    stryker.activeMutant = undefined;
    watching.answered();
    if (!isSeen) return;
    left.delete(id);
    appendFileSync(SEEN ?? "", `${id}\t${fullName(test)}\n`);
    if (await fails(run)) leave({ spoilt: id });
  }
}

/** What the mutant has left behind, in what is made once and kept, would be seen as the next one: a new process takes its place. */
function leave(why: object): void {
  note(why);
  process.kill(process.pid, "SIGKILL");
}

interface Asking {
  readonly id: string;
  readonly count: number;
  readonly run: () => unknown;
  readonly test: Test;
  readonly milliseconds: number;
}

async function fails(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
