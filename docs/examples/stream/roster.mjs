// A roster through any engine that pipes text to a process (Spark's pipe, Hadoop streaming, GNU parallel, xargs): text
// comes in at standard input, text goes out at standard output, and what is wrong goes to standard error.
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { explain, longestLine, nm2024, rosterAggregation, rosterReader, shardOf } from "digital-pilot-rules";
import { codeOf, linesOf } from "./lines.mjs";

const usage = `node roster.mjs MODE --chains ID,ID,... [OPTIONS]
  key       --shards N    records in, "SHARD<tab>RECORD" out, by credit code: sort by SHARD, then summarise --keyed
  summarise --keyed       "SHARD<tab>RECORD" in, sorted by SHARD; a summary of each SHARD out, a line each
  summarise --shard ID    the records of one shard in; its summary out, one line
  merge                   summaries in, a line each; one out
  finish    --shards N    summaries of the shards 1-of-N to N-of-N in; what they say of the whole roster out
  findings  --limit N     records in; the first N that do not pass out, a line each, and why (1000 unless given)
  --by-credit-code        for summarise, merge and finish: the shards were cut with key
  --csv                   for summarise --shard and findings: the input is CSV, each piece of it with its head
  --lang zh-CN|en         of the sentences; zh-CN unless given`;

/** In bytes: of a shard's name with its tab, and of a summary. */
const mostKey = 256;
const longestSummary = 2 ** 27;

const modes = { key, summarise, merge, finish, findings };

try {
  const { mode, ...options } = readArguments();
  // A reader that does not keep up holds the whole chain back, so memory stays bounded.
  await pipeline(process.stdin, (chunks) => mode(chunks, options), process.stdout, { end: false });
} catch (error) {
  if (error.code === "EPIPE") process.exit(141); // nobody reads on, as after | head: the status of any program then
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const [text, flag] = [{ type: "string" }, { type: "boolean" }];
  const numbers = { shards: text, limit: text };
  const options = {
    ...numbers,
    chains: text,
    shard: text,
    lang: text,
    keyed: flag,
    csv: flag,
    "by-credit-code": flag,
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { chains = "", shard, lang = "zh-CN", keyed, csv, "by-credit-code": byCode } = values;
  const [mode, shards, limit] = [modes[positionals[0]], Number(values.shards), Number(values.limit ?? 1_000)];
  const counted = mode !== key && mode !== finish;
  if (!mode || !(counted || shards > 0) || (mode === summarise && !keyed && !shard)) throw new Error(usage);
  const roster = {
    edition: nm2024,
    chains: chains.split(",").filter(Boolean),
    format: csv ? "csv" : "ndjson",
  };
  const aggregation = rosterAggregation({ ...roster, shards: byCode ? "by-credit-code" : "any" });
  return { mode, roster, aggregation, shard, shards, keyed, limit, lang };
}

/** All records of a credit code get the same shard, so each shard can find its own duplicates. */
async function* key(chunks, { shards }) {
  for await (const line of linesOf(chunks, longestLine)) {
    yield Buffer.concat([Buffer.from(`${shardOf(codeOf(line), shards) + 1}-of-${shards}\t`), line]);
  }
}

async function* summarise(chunks, options) {
  if (options.keyed) return yield* summariseKeyed(chunks, options);
  const reader = options.aggregation.reader(options.shard);
  for await (const chunk of chunks) reader.write(chunk);
  yield encoded(reader.finish(), options);
}

/** Where the input is not sorted, a shard comes up twice, and the merge refuses it. */
async function* summariseKeyed(chunks, options) {
  let [shard, reader] = [undefined, undefined];
  for await (const line of linesOf(chunks, longestLine + mostKey)) {
    const tab = line.indexOf("\t");
    const own = line.toString("utf8", 0, tab);
    if (own !== shard) {
      if (reader) yield encoded(reader.finish(), options);
      [shard, reader] = [own, options.aggregation.reader(own)];
    }
    reader.write(line.subarray(tab + 1));
  }
  if (reader) yield encoded(reader.finish(), options);
}

async function* merge(chunks, options) {
  yield encoded(await merged(chunks, options), options);
}

async function* finish(chunks, options) {
  const { aggregation, shards } = options;
  const expected = Array.from({ length: shards }, (_, index) => `${index + 1}-of-${shards}`);
  const summary = sound(await merged(chunks, options), options);
  yield `${JSON.stringify(sound(aggregation.finish(summary, expected), options), null, 2)}\n`;
}

async function* findings(chunks, { roster, limit, lang }) {
  const reader = rosterReader({ ...roster, limit });
  for await (const chunk of chunks) reader.write(chunk);
  const screening = reader.finish();
  for (const finding of screening.findings) {
    const says = [...finding.issues, ...finding.findings].map((one) => explain(one, lang));
    yield `${JSON.stringify({ ...finding, says })}\n`;
  }
  for (const issue of screening.issues) console.error(explain(issue, lang));
}

/** Refuses a summary that is none, of other rules or chains, or of a shard that is in already. */
async function merged(chunks, { aggregation }) {
  let whole = { ok: true, value: aggregation.empty() };
  for await (const line of linesOf(chunks, longestSummary)) {
    const part = aggregation.decode(line.toString());
    if (!part.ok) return part;
    whole = aggregation.merge(whole.value, part.value);
    if (!whole.ok) return whole;
  }
  return whole;
}

function encoded(result, options) {
  return `${sound(options.aggregation.encode(sound(result, options)), options)}\n`;
}

function sound(result, { lang }) {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => explain(issue, lang)).join("\n"));
}
