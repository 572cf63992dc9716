// What all processes must agree on.
import { nm2024, rosterAggregation } from "digital-pilot-rules";
import { Redis } from "ioredis";

export const queueName = "roster";

/** Summaries of other rules, other chains or another version of the library are refused, not added. */
export const aggregationOf = (chains) =>
  rosterAggregation({ edition: nm2024, chains, shards: "by-credit-code" });

/** BullMQ waits for Redis however long it takes, so it asks for no limit of retries. */
export const redis = () =>
  new Redis(process.env.REDIS_URL ?? "redis://127.0.0.1:6379", { maxRetriesPerRequest: null });

/**
 * When a job counts as abandoned. A live worker renews the lock of its job each half `lockDuration`; the lock of a dead
 * one runs out, and one of the next two looks at the list, `stalledInterval` apart, hands the job to another worker:
 * after at most lockDuration + 2 × stalledInterval. Shorter means found sooner; too short, and a busy worker loses its
 * lock and the job is done twice, which costs time and changes nothing. BullMQ gives up a job whose worker died more than
 * once; where machines are taken away that is nothing unusual, so ten. It stays finite because of a job that kills its worker.
 */
export const stalls = () => ({
  lockDuration: Number(process.env.LOCK_DURATION ?? 30_000),
  stalledInterval: Number(process.env.STALLED_INTERVAL ?? 15_000),
  maxStalledCount: 10,
});
