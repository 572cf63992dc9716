// Cuts a roster by credit code: all records of a code go to one shard, so each shard finds its own duplicates.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { longestLine, shardOf } from "digital-pilot-rules";
import { codeOf, linesOf } from "../stream/lines.mjs";

/**
 * One pass over the file. The shards end up in a folder named after the roster's content: cutting the same roster again
 * gives the same folder, cutting another one never disturbs a worker that still reads this one.
 */
export async function cutRoster(path, { count, folder }) {
  await mkdir(folder, { recursive: true });
  const unfinished = await mkdtemp(`${folder}/unfinished-`);
  const shards = Array.from({ length: count }, (_, index) => `${index + 1}-of-${count}`);
  const files = shards.map((shard) => createWriteStream(`${unfinished}/${shard}.ndjson`));
  const hash = createHash("sha256");
  for await (const line of linesOf(createReadStream(path), longestLine)) {
    hash.update(line);
    const file = files[shardOf(codeOf(line), count)];
    if (!file.write(line)) await once(file, "drain");
  }
  await Promise.all(files.map((file) => once(file.end(), "finish")));
  const digest = hash.digest("hex").slice(0, 16);
  const finished = `${folder}/${digest}-${count}`;
  await rename(unfinished, finished).catch(async (error) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(unfinished, { recursive: true }); // this roster has been cut before
  });
  return { digest, shards: shards.map((shard) => ({ shard, path: `${finished}/${shard}.ndjson` })) };
}
