// A roster through any engine that pipes text to a process (Spark's pipe, Hadoop streaming, GNU parallel, xargs): text
// comes in at standard input, text goes out at standard output, and what is wrong goes to standard error.
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { explain, longestLine, nm2024, rosterAggregation, shardOf } from "digital-pilot-rules";
import { codeOf, linesOf } from "./lines.mjs";

const usage = `node roster.mjs MODE --chains ID,ID,... [OPTIONS]
  key       --shards N                records in, "SHARD<tab>RECORD" out: sort or group by SHARD, then summarise --keyed
  summarise --shard ID                records of one shard in, one line out: their summary
  summarise --keyed                   "SHARD<tab>RECORD" in, sorted by SHARD; a summary for each SHARD out
  merge                               summaries in, a line each; one out
  finish    --shards N                summaries of all N shards in; what they say of the whole roster out
  findings  [--lang zh-CN|en]         records in; what is wrong with which out, a line each
Shards are called 1-of-N to N-of-N.`;

const modes = { key, summarise, merge, finish, findings };

try {
  const { mode, ...options } = readArguments();
  // A reader that does not keep up holds the whole chain back, so memory stays bounded.
  await pipeline(process.stdin, (chunks) => mode(chunks, options), process.stdout, { end: false });
} catch (error) {
  if (error.code === "EPIPE") process.exit(141); // nobody reads on, as after | head: what a killed SIGPIPE gives
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const text = { type: "string" };
  const options = { chains: text, shards: text, shard: text, keyed: { type: "boolean" }, lang: text };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const mode = modes[positionals[0]];
  if (!mode) throw new Error(usage);
  const chains = (values.chains ?? "").split(",").filter(Boolean);
  return { ...values, mode, chains, aggregation: rosterAggregation({ edition: nm2024, chains }) };
}

/** All records of a credit code get the same shard, so each shard can find its own duplicates. */
async function* key(chunks, { shards }) {
  for await (const line of linesOf(chunks, longestLine)) {
    yield Buffer.concat([Buffer.from(`${shardOf(codeOf(line), Number(shards)) + 1}-of-${shards}\t`), line]);
  }
}

async function* summarise(chunks, { aggregation, shard, keyed }) {
  if (keyed) return yield* summariseKeyed(chunks, aggregation);
  const reader = aggregation.reader(shard);
  for await (const chunk of chunks) reader.push(chunk);
  yield `${aggregation.encode(reader.end())}\n`;
}

/** Where the input is not sorted, a shard comes up twice, and the merge refuses it. */
async function* summariseKeyed(chunks, aggregation) {
  let [shard, reader] = [undefined, undefined];
  for await (const line of linesOf(chunks, longestLine)) {
    const tab = line.indexOf("\t");
    const own = line.toString("utf8", 0, tab);
    if (own !== shard) {
      if (reader) yield `${aggregation.encode(reader.end())}\n`;
      [shard, reader] = [own, aggregation.reader(own)];
    }
    reader.push(line.subarray(tab + 1));
  }
  if (reader) yield `${aggregation.encode(reader.end())}\n`;
}

async function* merge(chunks, { aggregation }) {
  yield `${aggregation.encode(await merged(chunks, aggregation))}\n`;
}

async function* finish(chunks, { aggregation, shards }) {
  const expected = Array.from({ length: Number(shards) }, (_, index) => `${index + 1}-of-${shards}`);
  yield `${JSON.stringify(sound(aggregation.finish(await merged(chunks, aggregation), expected)), null, 2)}\n`;
}

async function merged(chunks, aggregation) {
  let whole = aggregation.empty();
  for await (const line of linesOf(chunks, longestLine)) {
    whole = sound(aggregation.merge(whole, sound(aggregation.decode(line.toString().trimEnd()))));
  }
  return whole;
}

function sound(result) {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => explain(issue, "en")).join("\n"));
}

async function* findings() {}
