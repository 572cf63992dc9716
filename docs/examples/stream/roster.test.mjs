// The program in the pipes it is made for, against the library in one process.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { longestLine, nm2024, rosterAggregation, shardOf } from "digital-pilot-rules";
import { chains, writeRoster } from "../bullmq/support/roster.mjs";
import { codeOf, linesOf } from "./lines.mjs";

const program = fileURLToPath(new URL("roster.mjs", import.meta.url));
const limit = { timeout: 60_000 };
const records = 5_000;
const shards = 4;

const folder = mkdtempSync(join(tmpdir(), "roster-"));
const roster = join(folder, "roster.ndjson");
const aggregation = rosterAggregation({ edition: nm2024, chains });
let alone;

before(async () => {
  writeRoster(roster, records);
  const readers = Array.from({ length: shards }, (_, index) =>
    aggregation.reader(`${index + 1}-of-${shards}`),
  );
  for await (const line of linesOf([readFileSync(roster)], longestLine))
    readers[shardOf(codeOf(line), shards)].push(line);
  const whole = readers
    .map((reader) => reader.end())
    .reduce((left, right) => aggregation.merge(left, right).value);
  alone = aggregation.encode(whole);
});
after(() => rmSync(folder, { recursive: true }));

/** Runs a line of shell in the test's folder; $roster is the program with its chains. */
function shell(script, input) {
  const chosen = `roster() { mode=$1; shift; "${process.execPath}" "${program}" "$mode" --chains ${chains.join(",")} "$@"; }`;
  const text = `set -euo pipefail; ${chosen}; export -f roster; ${script}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", text], {
    cwd: folder,
    input,
    env: { ...process.env, LC_ALL: "C" },
    maxBuffer: 2 ** 28,
  });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

function output(script, input) {
  const { status, stdout, stderr } = shell(script, input);
  assert.equal(status, 0, stderr);
  return stdout;
}

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;

test("map, sort, reduce, as Hadoop streaming does it", limit, () => {
  const pipe = `roster key --shards ${shards} < roster.ndjson | sort --stable --field-separator=$'\t' --key=1,1`;
  assert.equal(output(`${pipe} | roster summarise --keyed | roster merge`), `${alone}\n`);
});

test("a file for each shard, several processes at once by xargs, merged in pairs", limit, () => {
  const script = `mkdir shards; roster key --shards ${shards} < roster.ndjson | awk -F'\t' '{ print substr($0, length($1) + 2) > "shards/" $1 }'
    ls shards | xargs -P 3 -I{} bash -c 'roster summarise --shard {} < shards/{} > {}.summary'
    cat 1-of-${shards}.summary 3-of-${shards}.summary | roster merge > odd.merged
    cat 4-of-${shards}.summary 2-of-${shards}.summary | roster merge > even.merged
    cat odd.merged even.merged | roster merge`;
  assert.equal(output(script), `${alone}\n`);
});

test("blocks by GNU parallel, started again at will", {
  ...limit,
  skip: !has("parallel") && "no GNU parallel here",
}, () => {
  // TODO
});

test("input cut anywhere", limit, async () => {
  const bytes = readFileSync(roster).subarray(0, 40_000);
  const whole = output("roster summarise --shard x", bytes);
  for (const size of [1, 7, 4_099]) {
    const child = spawn(process.execPath, [
      program,
      "summarise",
      "--shard",
      "x",
      "--chains",
      chains.join(","),
    ]);
    const answer = [];
    child.stdout.on("data", (chunk) => answer.push(chunk));
    const ended = new Promise((resolve) => child.on("close", resolve));
    for (let at = 0; at < bytes.length; at += size) child.stdin.write(bytes.subarray(at, at + size));
    child.stdin.end();
    assert.equal(await ended, 0);
    assert.equal(Buffer.concat(answer).toString(), whole, `chunks of ${size} bytes`);
  }
});

test("a reader that has seen enough ends an endless input, quietly", limit, () => {
  const endless = `yes '{"creditCode":"1"}' | roster key --shards 2 | head -n 1`;
  const { stdout, stderr } = shell(`set +e; ${endless}; echo "\${PIPESTATUS[@]}"`);
  assert.equal(stderr, "");
  assert.match(stdout, /^[12]-of-2\t\{"creditCode":"1"\}\n141 141 0\n$/);
});

test("a reader that does not keep up holds the input back", limit, async () => {
  const child = spawn(process.execPath, [program, "key", "--shards", "2", "--chains", chains.join(",")]);
  child.stdin.on("error", () => {}); // it is killed below
  const chunk = Buffer.alloc(2 ** 16, `{"name":"x"}\n`);
  const stopped = Date.now() + 3_000;
  while (Date.now() < stopped) {
    if (child.stdin.writableLength < 2 ** 20) child.stdin.write(chunk);
    else await sleep(20);
  }
  const taken = child.stdin.bytesWritten - child.stdin.writableLength;
  child.kill();
  assert.ok(taken < 2 ** 22, `${taken} bytes went into a pipe nobody reads at the other end`);
});
