// Worker processes that are killed as planned and started anew.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../worker.mjs", import.meta.url));
const reporter = new URL("./report.mjs", import.meta.url).href;

/** `strike(report)` says which workers to kill at a step: "none", "one" (the one that reports it) or "all". */
export function startFleet({ size, env, strike }) {
  const workers = new Set();
  const steps = [];
  const kills = [];
  let closing = false;

  function start() {
    const worker = fork(program, { execArgv: ["--import", reporter], env: { ...process.env, ...env } });
    workers.add(worker);
    worker.on("message", (message) => onStep(worker, { pid: worker.pid, ...message }));
    worker.on("exit", (_code, signal) => {
      workers.delete(worker);
      if (!closing && signal === "SIGKILL") start(); // one that fails by itself would fail again
    });
  }

  function onStep(worker, step) {
    if (closing || worker.killed) return;
    steps.push(step);
    const whom = strike(step);
    const victims = whom === "all" ? [...workers] : whom === "one" ? [worker] : [];
    for (const victim of victims) victim.kill("SIGKILL");
    if (victims.length > 0) kills.push({ ...step, killed: victims.map(({ pid }) => pid) });
    else worker.send("go on");
  }

  for (let started = 0; started < size; started += 1) start();
  return {
    steps,
    kills,
    async stop() {
      closing = true;
      const ended = [...workers].map((worker) => once(worker, "exit"));
      for (const worker of workers) worker.kill("SIGKILL");
      await Promise.all(ended);
    },
  };
}
