// From ten thousand records to ten million, and what they take of memory: each measurement in a process of its own.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocks } from "./blocks.mjs";
import { gate } from "./harness.mjs";
import { brief, endOfSmoke, pick, publish } from "./report.mjs";

const child = fileURLToPath(new URL("scale-child.mjs", import.meta.url));
function measured(...task) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", child, ...task.map(String), ...process.argv.slice(2)],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`${task.join(" ")}: ${stderr}`);
  return JSON.parse(stdout);
}
const bestOf = (repeats, ...task) =>
  Array.from({ length: repeats }, () => measured(...task)).reduce((best, one) =>
    one.seconds < best.seconds ? one : best,
  );

const counts = pick([10_000, 100_000, 1_000_000, 10_000_000], [10_000, 100_000, 1_000_000], [10_000]);
const curve = counts.map((count) => {
  const repeats = count > 1_000_000 ? 1 : 3;
  const screened = bestOf(repeats, "stream", count);
  const made = bestOf(repeats, "made", count);
  if (screened.records !== count || made.records !== count) throw new Error(`${count} records became others`);
  return { count, screened, made };
});
endOfSmoke(counts[0]);

publish({
  title: "From ten thousand records to ten million",
  notes:
    "End to end, from bytes that are made block by block and never stored; making them is timed on its own as well. " +
    "Peak is that of the whole process.",
  head: [
    "records",
    "seconds, end to end",
    "of them making the bytes",
    "µs a record, without making",
    "peak MB",
  ],
  rows: curve.map(({ count, screened, made }) => [
    count.toLocaleString("en"),
    brief(screened.seconds),
    brief(made.seconds),
    brief(((screened.seconds - made.seconds) / count) * 1e6),
    screened.peak.toFixed(0),
  ]),
});

const million = 1_000_000;
const kept = [million, ...counts.filter((count) => count > million)].map((count) =>
  measured("memory", count),
);
const [floor, imported] = [measured("empty"), measured("import")];
const folder = mkdtempSync(join(tmpdir(), "digital-pilot-rules-"));
try {
  const path = join(folder, "roster.ndjson");
  const file = openSync(path, "w");
  for (const block of blocks(million)) writeSync(file, block);
  closeSync(file);
  const fromFile = bestOf(3, "file", path);
  const parsed = measured("parse", path);
  const least = Math.min(...kept.map(({ perRecord }) => perRecord));
  publish({
    title: "Memory",
    notes:
      "What is kept is the heap and the buffers at the end of a roster, after a forced collection, less what there was " +
      "before it; the credit codes make nearly all of it. The file holds a million records, 229 MB.",
    head: ["", "MB at the peak of the process", "bytes kept a record", "seconds"],
    rows: [
      ["an empty process", floor.peak.toFixed(0), "", ""],
      ["the library imported", imported.peak.toFixed(0), "", ""],
      ...kept.map(({ records, perRecord, peak }) => [
        `${records.toLocaleString("en")} records as a stream`,
        `${peak.toFixed(0)}`,
        perRecord.toFixed(1),
        "",
      ]),
      ["a million records from a file, from bytes", fromFile.peak.toFixed(0), "", brief(fromFile.seconds)],
      ["the same file, every line parsed, then screened", parsed.peak.toFixed(0), "", brief(parsed.seconds)],
    ],
    gates: [
      gate("bytes kept a record", least, "at most 64", least <= 64),
      gate("MB at the peak, a million records from a file", fromFile.peak, "below 160", fromFile.peak < 160),
    ],
  });
} finally {
  rmSync(folder, { recursive: true });
}
