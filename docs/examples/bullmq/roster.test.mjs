// A roster of 24,000 through three worker processes, with and without deaths, against one process that does all of it.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Queue } from "bullmq";
import { nm2024, screenRosterBytes } from "digital-pilot-rules";
import { cutRoster } from "./cut.mjs";
import { finish, flowOf, runFlow } from "./flow.mjs";
import { aggregationOf, redis as openRedis, queueName } from "./settings.mjs";
import { startFleet } from "./support/fleet.mjs";
import { startRedis } from "./support/redis.mjs";
import { chains, writeRoster } from "./support/roster.mjs";

const records = 24_000;
const count = 8;
const limit = { timeout: 120_000 };
const patience = 100_000;

/** A dead worker is noticed within two seconds, and a live one has to lose a whole second before it is taken for dead. */
const quickToNotice = { LOCK_DURATION: "1000", STALLED_INTERVAL: "500" };

const folder = mkdtempSync(join(tmpdir(), "roster-"));
const path = join(folder, "roster.ndjson");
const aggregation = aggregationOf(chains);
let cut;
let alone;

before(async () => {
  writeRoster(path, records);
  cut = await cutRoster(path, { count, folder: join(folder, "shards") });
  alone = aggregation.encode(
    cut.shards.map(summaryOf).reduce((left, right) => aggregation.merge(left, right).value),
  ).value;
});
after(() => rmSync(folder, { recursive: true }));

/** What a run says of the whole roster, and what one call over the file as it was before cutting says. */
const finished = (encoded) => JSON.stringify(finish(encoded, { ...cut, chains }).value);
const inOneCall = () =>
  JSON.stringify(screenRosterBytes([readFileSync(path)], { edition: nm2024, chains }).summary);

const summaryOf = ({ shard, path }) => aggregation.summariseBytes([readFileSync(path)], shard).value;

/** A Redis, some workers, and what a naive counter in it says of the same jobs. */
async function withFleet({ size = 3, env, strike = () => "none" }, use) {
  const redis = await startRedis(folder);
  process.env.REDIS_URL = redis.url;
  const fleet = startFleet({ size, env: { REDIS_URL: redis.url, ...env }, strike });
  try {
    return await use({ fleet, naive: naiveCounts });
  } finally {
    await fleet.stop();
    await redis.stop();
  }
}

async function naiveCounts() {
  const client = openRedis();
  const { map, merge } = await client.hgetall("naive");
  client.disconnect();
  return { records: Number(map), parts: Number(merge) };
}

async function reasonOf({ opts: { jobId } }) {
  const connection = openRedis();
  const queue = new Queue(queueName, { connection });
  const { failedReason } = await queue.getJob(jobId);
  await queue.close();
  connection.disconnect();
  return failedReason;
}

/** All records, and every job but the last once as the part of a merge. */
const flow = () => flowOf({ ...cut, chains });
const truth = () => ({ records, parts: jobsOf(flow()).length - 1 });
const jobsOf = (job) => [job, ...(job.children ?? []).flatMap(jobsOf)];

test("three workers give the answer of one, and a naive counter is right if nobody dies", limit, async () => {
  await withFleet({}, async ({ fleet, naive }) => {
    const answer = await runFlow(flow(), patience);
    assert.equal(answer, alone);
    assert.equal(finished(answer), inOneCall());
    assert.equal(fleet.kills.length, 0);
    assert.deepEqual(await naive(), truth());
  });
});

test("workers killed within jobs change nothing, and make a naive counter wrong", limit, async (t) => {
  // The first three maps and the first merges that get there; a job whose worker died comes back and is not spared.
  const plan = [
    { kind: "map", step: "middle", whom: "one" },
    { kind: "map", step: "middle", whom: "one" },
    { kind: "map", step: "end", whom: "one" },
    { kind: "merge", step: "middle", whom: "all" },
    { kind: "merge", step: "middle", whom: "one" },
    { kind: "merge", step: "end", whom: "one" },
  ];
  const open = [...plan];
  const strike = ({ kind, step }) => {
    const at = open.findIndex((planned) => planned.kind === kind && planned.step === step);
    return at < 0 ? "none" : open.splice(at, 1)[0].whom;
  };
  await withFleet({ env: quickToNotice, strike }, async ({ fleet, naive }) => {
    const answers = await Promise.all([runFlow(flow(), patience), runFlow(flow(), patience)]);
    assert.deepEqual(answers, [alone, alone], "two clients that ask for the same");
    assert.equal(finished(answers[0]), inOneCall());

    assert.deepEqual(open, [], "every planned kill has struck");
    for (const kind of ["map", "merge"]) {
      const killed = fleet.kills.filter((kill) => kill.kind === kind && kill.step === "middle");
      assert.equal(killed.length, 2, kind);
      for (const { id, pid, done } of killed) {
        const later = fleet.steps.filter((step) => step.id === id && step.pid !== pid);
        const finished = later.find(({ step }) => step === "end");
        assert.ok(0 < done && done < finished.done, `${id} was killed after ${done} of ${finished.done}`);
      }
    }

    assert.ok(new Set(fleet.steps.map(({ pid }) => pid)).size > 3, "workers were started anew");

    const counted = await naive();
    assert.ok(counted.records > records, `the naive counter saw ${counted.records} of ${records} records`);
    assert.ok(
      counted.parts > truth().parts,
      `the naive counter saw ${counted.parts} of ${truth().parts} parts`,
    );

    const steps = fleet.steps.length;
    assert.equal(await runFlow(flow(), patience), alone, "once more, after the end");
    assert.equal(fleet.steps.length, steps, "nothing was worked on again");
    t.diagnostic(
      `${fleet.kills.flatMap(({ killed }) => killed).length} workers killed; naive: ${JSON.stringify(counted)}`,
    );
  });
});

test("a shard that comes twice fails the run, and a missing one is refused at the end", limit, async () => {
  await withFleet({ size: 1 }, async () => {
    const twice = flow();
    const { children } = twice.children[0];
    children.push({ ...children[0], opts: { ...children[0].opts, jobId: "the-same-shard-again" } });
    await assert.rejects(runFlow(twice, patience), /failed/);
    assert.match(await reasonOf(twice.children[0]), /both/);

    const short = flowOf({ ...cut, shards: cut.shards.slice(1), chains });
    const refused = finish(await runFlow(short, patience), { ...cut, chains });
    assert.equal(refused.ok, false);
    assert.match(JSON.stringify(refused.issues), new RegExp(cut.shards[0].shard));
    assert.equal(finish(alone, { ...cut, chains }).ok, true);
  });
});

test("a shard that nobody can read fails the run, and the run can begin anew", limit, async () => {
  await withFleet({ size: 1 }, async () => {
    const away = `${cut.shards[0].path}.away`;
    renameSync(cut.shards[0].path, away);
    await assert.rejects(runFlow(flow(), patience), /failed/);
    assert.match(await reasonOf(flow().children[0].children[0]), /ENOENT/);
    renameSync(away, cut.shards[0].path);
    assert.equal(await runFlow(flow(), patience), alone, "the same run, once the file is back");
  });
});

test("a roster cut twice is one run, and another roster another", limit, async () => {
  const other = join(folder, "other.ndjson");
  writeRoster(other, 100);
  const idOf = async (file, shards) => {
    const pieces = await cutRoster(file, { count: shards, folder: join(folder, "shards") });
    return flowOf({ ...pieces, chains }).opts.jobId;
  };
  assert.equal(await idOf(path, count), flow().opts.jobId);
  assert.equal(new Set([await idOf(path, count), await idOf(path, 2), await idOf(other, count)]).size, 3);
});
