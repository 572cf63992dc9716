// The jobs of one roster: a map for each shard, merges in a tree above them.
import { createHash } from "node:crypto";
import { FlowProducer, Queue, QueueEvents } from "bullmq";
import { aggregationOf, queueName, redis } from "./settings.mjs";

/** How long Redis keeps what is done, in seconds: a client that asks again by then gets the same answer at once. */
const aDay = { age: 24 * 3_600 };

/** A tree of jobs: one for each shard, above them one for every few, up to one. */
export function flowOf({ digest, shards, chains, fanIn = 4 }) {
  const run = createHash("sha256")
    .update(JSON.stringify([digest, shards, aggregationOf(chains).version, fanIn]))
    .digest("hex")
    .slice(0, 16);
  let level = shards.map(({ shard, path }) => jobOf("map", `${run}-${shard}`, { shard, path, chains }));
  for (let height = 1; height === 1 || level.length > 1; height += 1) {
    level = groupsOf(level, fanIn).map((children, index) =>
      jobOf("merge", `${run}-merge-${height}-${index}`, { chains }, children),
    );
  }
  return level[0];
}

/** The same run has the same ids, and BullMQ ignores an id it has: a client that tries again adds nothing. */
function jobOf(name, jobId, data, children) {
  const backoff = { type: "exponential", delay: 200 };
  const opts = {
    jobId,
    attempts: 3,
    backoff,
    failParentOnFailure: true,
    removeOnComplete: aDay,
    removeOnFail: aDay,
  };
  return { name, queueName, data, opts, children };
}

function groupsOf(list, size) {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

/** Adds the flow and waits for the encoded summary of the whole roster, at most `patience` milliseconds if given. */
export async function runFlow(flow, patience) {
  const connection = redis();
  const queue = new Queue(queueName, { connection });
  const producer = new FlowProducer({ connection });
  const events = new QueueEvents(queueName, { connection });
  try {
    const before = await queue.getJob(flow.opts.jobId);
    if (await before?.isFailed()) await before.remove({ removeChildren: true }); // a run that failed may begin anew
    const { job } = await producer.add(flow);
    return await job.waitUntilFinished(events, patience);
  } finally {
    await Promise.all([queue, producer, events].map((each) => each.close()));
    connection.disconnect();
  }
}

/** What only the whole roster can say. It refuses a summary in which a shard is missing. */
export function finish(encoded, { shards, chains }) {
  const aggregation = aggregationOf(chains);
  const summary = aggregation.decode(encoded);
  const expected = shards.map(({ shard }) => shard);
  return summary.ok ? aggregation.finish(summary.value, expected) : summary;
}
