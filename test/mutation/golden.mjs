// Asks the golden cases about many mutants, in two processes that load the library once.
import { fork } from "node:child_process";
import { join } from "node:path";

const endless = "no end";

/** A process that has loaded the library, started again where a mutant comes to no end. */
class Worker {
  constructor(copy, { isQuick }) {
    this.copy = copy;
    this.options = isQuick ? ["--quick"] : [];
  }

  async start() {
    const child = fork(join(this.copy, "golden", "golden-worker.mjs"), this.options, {
      cwd: this.copy,
      execArgv: ["--max-semi-space-size=128"], // a fourth less time for what is soon forgotten
    });
    const ready = await answerOf(child);
    if (ready === undefined) throw new Error("the golden cases came to no end without a mutant");
    if (ready.faults.length > 0)
      throw new Error(`without a mutant, another answer than on record: ${ready.faults}`);
    this.child = child;
    this.covered = new Set([...ready.covered, ...ready.loading]);
    this.loading = new Set(ready.loading);
  }

  stop() {
    this.child?.kill("SIGKILL");
    this.child = undefined;
  }

  /** By which case it is seen; `undefined` where none sees it. */
  async ask(id) {
    if (this.child === undefined) await this.start();
    if (!this.covered.has(id)) return undefined;
    const answer = answerOf(this.child);
    this.child.send({ id });
    const { killer } = (await answer) ?? { killer: endless };
    if (killer === endless) this.stop();
    return killer ?? undefined;
  }
}

/** Nothing where it has ended itself, as it does with a question that comes to no end. */
function answerOf(child) {
  return new Promise((resolve) => {
    const done = (answer) => {
      child.off("message", done);
      child.off("exit", ended);
      resolve(answer);
    };
    const ended = () => done(undefined);
    child.on("message", done);
    child.on("exit", ended);
  });
}

/**
 * Calls `seen` with each id of a mutant that a golden case has seen, and the name of the case. Answers with the ids of those
 * that are come by while the library is loaded, for which the library was loaded anew besides. `isQuick`: each is shown to as
 * many cases as take a share of the time of all.
 */
export async function askGolden(copy, placed, { seen, isQuick }) {
  const workers = [1, 2].map(() => new Worker(copy, { isQuick }));
  for (const worker of workers) await worker.start();
  const { loading } = workers[0];
  const queue = [...placed];
  const decide = async (worker) => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const killer = await worker.ask(one.id);
      if (killer !== undefined) seen(one.id, killer);
    }
    worker.stop();
  };
  await Promise.all(workers.map(decide));
  return loading;
}
