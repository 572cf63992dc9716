// One worker process. Start as many as there are cores, on as many machines as can read the shards.
import { Worker } from "bullmq";
import { queueName, redis, stalls } from "./settings.mjs";
import { workOn } from "./work.mjs";

const connection = redis();
const worker = new Worker(queueName, workOn, { connection, concurrency: 1, ...stalls() });
worker.on("failed", (job, error) => console.error(`${job?.id}: ${error.message}`));
worker.on("error", (error) => console.error(error.message)); // Redis is away, or a lock was lost: BullMQ goes on

// The first signal lets it finish the job at hand, a second one ends it at once.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await worker.close();
    await connection.quit();
  });
}
