// How a group of the bench says what it found: as a table on the screen, and to whoever runs all groups.
import { cpus } from "node:os";

/** `full`, `quick` (fewer records and rounds) or `smoke` (a few records, answers compared, nothing timed). */
export const mode = ["smoke", "quick"].find((name) => process.argv.includes(`--${name}`)) ?? "full";

export const pick = (full, quick, smoke = quick) => ({ full, quick, smoke })[mode];

/** Rounds and timed calls of one run. */
export const effort = pick({ rounds: 9, timed: 3 }, { rounds: 3, timed: 2 });

/** Once the answers were the same there is nothing more to a smoke test. */
export function endOfSmoke(count) {
  if (mode !== "smoke") return;
  console.log(`ok   the answers of all are the same on ${count} records`);
  process.exit();
}

/**
 * One table: `cases` by name are what was timed, with `does` in words; the middle one of three runs is shown. `unit` is
 * what a case does so and so often.
 */
export function publishTimes({ title, cases, results, unit = "record", notes, gates }) {
  const rows = Object.entries(cases).map(([name, { does }]) => {
    const { ratio, microseconds } = results[name][1];
    return [name, times(ratio), brief(microseconds.median), does ?? ""];
  });
  publish({
    title,
    head: [
      "",
      "× of ours [quartiles]",
      `µs ${/^[aeiou]/.test(unit) ? "an" : "a"} ${unit}`,
      "does, and does not",
    ],
    rows,
    notes,
    gates,
  });
}

export function publish({ title, head, rows, notes = "", gates = [] }) {
  const lines = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  const text = [`### ${title}`, notes, lines.join("\n"), gates.map((line) => `- \`${line}\``).join("\n")];
  const section = text.filter((part) => part !== "").join("\n\n");
  console.log(`\n${section}\n`);
  process.send?.(section);
}

/** Three digits, or all before the point. */
export const brief = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));

export const times = ({ q1, median, q3 }) => `${brief(median)} [${brief(q1)} to ${brief(q3)}]`;

export const machine = () =>
  `${cpus().length} × ${cpus()[0].model.trim()}, ${process.platform} ${process.arch}, Node ${process.version.slice(1)}`;
