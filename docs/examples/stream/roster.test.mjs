// The program in the pipes it is made for, against one call of the library over the whole roster.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { nm2024, screenRosterBytes } from "digital-pilot-rules";
import { chains, writeRoster } from "../bullmq/support/roster.mjs";

const program = fileURLToPath(new URL("roster.mjs", import.meta.url));
const limit = { timeout: 120_000 };
const folder = mkdtempSync(join(tmpdir(), "roster-"));
const roster = { edition: nm2024, chains };
let bytes;
let alone;

before(() => {
  writeRoster(join(folder, "roster.ndjson"), 5_000);
  bytes = readFileSync(join(folder, "roster.ndjson"));
  alone = screenRosterBytes([bytes], roster).summary;
});
after(() => rmSync(folder, { recursive: true }));

/** Runs shell in the test's folder, where `roster` is the program with its chains. */
function shell(script, input) {
  const call = `"${process.execPath}" "${program}" "$mode" --chains ${chains.join(",")} "$@"`;
  const text = `set -euo pipefail; roster() { mode=$1; shift; ${call}; }; export -f roster; ${script}`;
  const options = { cwd: folder, input, env: { ...process.env, LC_ALL: "C" }, maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", text], options);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

function output(script, input) {
  const { status, stdout, stderr } = shell(script, input);
  assert.equal(status, 0, stderr);
  return stdout;
}

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
const sorted = `sort --stable --field-separator="$(printf '\\t')" --key=1,1`;
const indented = (value) => `${JSON.stringify(value, null, 2)}\n`;

test("map, sort and reduce, as Hadoop streaming does it, give the answer of one call", limit, () => {
  const summaries = `roster key --shards 4 < roster.ndjson | ${sorted} | roster summarise --by-credit-code --keyed`;
  assert.equal(output(`${summaries} | roster finish --by-credit-code --shards 4`), indented(alone));
});

test("several processes at once and a tree of merges give the same bytes as one line of them", limit, () => {
  const script = `mkdir shards && roster key --shards 4 < roster.ndjson > keyed
    awk -F'\t' '{ print substr($0, length($1) + 2) > "shards/" $1 }' keyed
    ls shards | xargs -P 3 -I{} bash -c 'roster summarise --by-credit-code --shard {} < shards/{} > {}.summary'
    cat 1-of-4.summary 3-of-4.summary | roster merge --by-credit-code > odd.merged
    cat 4-of-4.summary 2-of-4.summary | roster merge --by-credit-code > even.merged
    cat odd.merged even.merged | roster merge --by-credit-code > tree
    ${sorted} keyed | roster summarise --by-credit-code --keyed | roster merge --by-credit-code > row
    cmp tree row && cat tree | roster finish --by-credit-code --shards 4`;
  assert.equal(output(script), indented(alone));
});

for (const [tool, runner] of [
  ["xargs", "xargs -P 3 -I{} bash -c"],
  ["parallel", "parallel --will-cite -j 3 -I{}"],
]) {
  const skip = !has(tool) && `no ${tool} here`;
  test(`pieces of lines by split and ${tool}: exact sums, and duplicates left open`, {
    ...limit,
    skip,
  }, () => {
    const script = `mkdir ${tool} && cd ${tool}
      split --number=l/4 --numeric-suffixes=1 --suffix-length=1 --additional-suffix=-of-4 ../roster.ndjson ""
      ls | ${runner} 'roster summarise --shard {} < {}' | roster finish --shards 4`;
    const { records, revenue, scale, repeated, counts } = JSON.parse(output(script));
    assert.equal(records, alone.records);
    assert.equal(revenue, alone.revenue);
    assert.equal(scale.above.revenue, alone.scale.above.revenue);
    assert.ok(alone.repeated.codes > 0);
    assert.deepEqual(repeated, { codes: null, records: null });
    assert.ok(counts.aboveScale.least <= alone.counts.aboveScale.least);
    assert.ok(counts.aboveScale.most >= alone.counts.aboveScale.most);
  });
}

test("a shard twice, a missing one, unsorted input and other chains are refused", limit, () => {
  output("head -n 9 roster.ndjson | roster summarise --shard 1-of-2 > once");
  for (const [script, says] of [
    ["cat once once | roster merge --lang en", /1-of-2/],
    ["cat once | roster finish --shards 2 --lang en", /2-of-2/],
    ["printf 'a\\t{}\\nb\\t{}\\na\\t{}\\n' | roster summarise --keyed | roster merge --lang en", /\(a\)/],
    ["roster merge --chains others < once", /./],
    ["roster summarise < roster.ndjson", /--shard ID/],
  ]) {
    const { status, stdout, stderr } = shell(script);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: "" }, script);
    assert.match(stderr, says, script);
  }
});

test("findings come a line each, with the sentences that say why", limit, () => {
  const { findings } = screenRosterBytes([bytes], roster);
  const lines = output("roster findings --lang en", bytes).trimEnd().split("\n").map(JSON.parse);
  assert.deepEqual(
    lines.map(({ says, ...finding }) => finding),
    findings,
  );
  for (const { says } of lines) assert.ok(says.length > 0 && says.every((sentence) => sentence.length > 9));
  assert.equal(output("roster findings --limit 3", bytes).split("\n").length, 4);
});

test("a table is read as well", limit, () => {
  const table = "name,creditCode,chainId\n甲,no code,rare-earth\n";
  const [finding] = screenRosterBytes([Buffer.from(table)], { ...roster, format: "csv" }).findings;
  const { says, ...read } = JSON.parse(output("roster findings --csv", table));
  assert.deepEqual(read, finding);
});

test("input cut anywhere gives the same", limit, async () => {
  const some = bytes.subarray(0, 30_000);
  const whole = output("roster summarise --shard 1-of-1", some);
  const keyed = output("roster key --shards 3", some);
  for (const size of [7, 4_099]) {
    assert.equal(
      await piecemeal(["summarise", "--shard", "1-of-1"], some, size),
      whole,
      `${size} bytes at a time`,
    );
    assert.equal(await piecemeal(["key", "--shards", "3"], some, size), keyed, `${size} bytes at a time`);
  }
});

async function piecemeal(options, input, size) {
  const child = start(options);
  const answer = [];
  child.stdout.on("data", (chunk) => answer.push(chunk));
  const ended = new Promise((resolve) => child.on("close", resolve));
  for (let at = 0; at < input.length; at += size) {
    child.stdin.write(input.subarray(at, at + size));
    if (at % 10_000 < size) await sleep(1); // so that not all of it is one chunk at the other end
  }
  child.stdin.end();
  assert.equal(await ended, 0);
  return Buffer.concat(answer).toString();
}

const start = (options) => spawn(process.execPath, [program, ...options, "--chains", chains.join(",")]);

test("a line without end does not fill the memory, and is one fault", limit, () => {
  const script = `{ head -c 300000000 /dev/zero | tr '\\0' x; echo; cat roster.ndjson; } | roster key --shards 2 | wc -c`;
  const [, size] = /(\d+)/.exec(output(script));
  assert.ok(Number(size) < 5_000_000, size);
});

test("a reader that has seen enough ends an endless input, quietly", limit, () => {
  const endless = `yes '{"creditCode":"1"}' | roster key --shards 2 | head -n 1`;
  const { stdout, stderr } = shell(`set +e; ${endless}; echo "\${PIPESTATUS[@]}"`);
  assert.equal(stderr, "");
  assert.match(stdout, /^[12]-of-2\t\{"creditCode":"1"\}\n141 141 0\n$/);
});

test("a reader that does not keep up holds the input back", limit, async () => {
  const child = start(["key", "--shards", "2"]);
  child.stdin.on("error", () => {}); // it is killed below
  const chunk = Buffer.alloc(2 ** 16, `{"name":"x"}\n`);
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.stdin.writableLength < 2 ** 20) child.stdin.write(chunk);
    else await sleep(10);
  }
  const taken = child.stdin.bytesWritten - child.stdin.writableLength;
  child.kill();
  assert.ok(taken < 2 ** 22, `${taken} bytes went into a pipe that nobody reads at its other end`);
});
