// Loaded into a worker of the test before worker.mjs, which knows nothing of it. Tells the test at each step of a job where
// the worker is, and goes on when the test says so: a worker that is killed then was in the middle of that step.
// Counts on the side what a naive worker would count, as it goes, in Redis.
import { Job } from "bullmq";
import { redis } from "../settings.mjs";

const counter = redis();
const counted = new WeakMap();
let resume;
process.on("message", () => resume?.());
process.on("disconnect", () => process.exit(1)); // the test is gone
if (!process.connected) process.exit(1); // and was so before anyone listened

async function report(job, step) {
  process.send({ kind: job.name, id: job.id, ...step });
  await new Promise((resolve) => {
    resume = resolve;
  });
}

const { updateProgress, moveToCompleted } = Job.prototype;

Job.prototype.updateProgress = async function (progress) {
  await updateProgress.call(this, progress);
  await counter.hincrby("naive", this.name, progress.done - (counted.get(this) ?? 0));
  counted.set(this, progress.done);
  await report(this, { step: "middle", done: progress.done });
};

Job.prototype.moveToCompleted = async function (...given) {
  await report(this, { step: "end", done: counted.get(this) });
  return moveToCompleted.apply(this, given);
};
