// What a worker does with a job. A result depends on nothing but the job, so running one again cannot change it.
import { createReadStream } from "node:fs";
import { UnrecoverableError } from "bullmq";
import { explain } from "digital-pilot-rules";
import { aggregationOf } from "./settings.mjs";

const work = { map, merge };

/** The encoded summary of a job's shard, or of all its children. */
export const workOn = (job) => work[job.name](job, aggregationOf(job.data.chains));

/** One shard, read piece by piece: between two pieces BullMQ can renew the lock. */
async function map(job, aggregation) {
  const { path, shard } = job.data;
  const reader = aggregation.reader(shard);
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) {
    reader.write(chunk);
    await job.updateProgress({ done: reader.progress().records });
  }
  return sound(aggregation.encode(sound(reader.finish())));
}

/** The children's summaries, in whatever order Redis lists them: a merge gives the same text in any order. */
async function merge(job, aggregation) {
  const parts = Object.values(await job.getChildrenValues());
  let whole = aggregation.empty();
  for (const [index, part] of parts.entries()) {
    whole = sound(aggregation.merge(whole, sound(aggregation.decode(part))));
    await job.updateProgress({ done: index + 1, of: parts.length });
  }
  return sound(aggregation.encode(whole));
}

/** A refusal, such as of a shard that comes twice, would be the same at each attempt: BullMQ need not try again. */
function sound(result) {
  if (result.ok) return result.value;
  throw new UnrecoverableError(result.issues.map((issue) => explain(issue, "en")).join(" "));
}
