// Ends a process once what it was asked has taken far too long. The time counts that the process itself has worked: on a machine that does
// other things besides it may have to wait for minutes, and what has to wait is not what comes to no end.
import { Worker } from "node:worker_threads";

/** A thread of its own, since one that comes to no end hears nothing any more. */
const thread = `
  const { appendFileSync } = require("node:fs");
  let asking;
  let since;
  require("node:worker_threads").parentPort.on("message", (next) => {
    asking = next;
    since = process.cpuUsage();
  });
  setInterval(() => {
    if (asking === undefined) return;
    const { user, system } = process.cpuUsage(since);
    if (user + system < asking.milliseconds * 1_000) return;
    for (const [file, line] of asking.lastWords) appendFileSync(file, line);
    process.kill(process.pid, "SIGKILL");
  }, 500);
`;

export function watch() {
  const worker = new Worker(thread, { eval: true });
  worker.unref();
  return {
    /** A question is asked that takes so long at most. `lastWords`: what is put on record, by file, where it takes longer. */
    asking: (milliseconds, lastWords = []) => worker.postMessage({ milliseconds, lastWords }),
    answered: () => worker.postMessage(undefined),
  };
}
