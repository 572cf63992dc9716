import type { IndicatorValue } from "../application/indicator.js";
import { readOptions } from "../input/options.js";
import { named } from "../locale/explain/named.js";
import { scoreSentence } from "../locale/explain/score.js";
import { wordLabel } from "../locale/labels.js";
import type { Locale } from "../locale/messages.js";
import type { Improvements } from "../performance/improve/improvements.js";
import { type IndicatorSource, readIndicatorSource } from "../performance/indicator-source.js";
import type { IndicatorProgress } from "../performance/progress.js";
import type { Score } from "../performance/score/score.js";
import type { Track } from "../performance/trajectory.js";
import type { IndicatorGrid } from "./grid/write-indicator-grid.js";
import { markdownTable } from "./markdown-table.js";
import { namesOf } from "./names.js";
import { isComparison, isGrid, isImprovements, isScore, isTracks, type Shown } from "./shown.js";
import { tableWord } from "./table-word.js";

/** Where the names of indicators come from. Without either, an indicator has a label alone. */
export type MarkdownOptions = IndicatorSource;

/**
 * A table for an opinion or a report: indicator values, their comparison, a score, tracks, improvements, or the grid of
 * Annex 2. Levels that are merged on the form are spelled out in every row. Anything else gives an empty text.
 */
export function toMarkdown(thing: Shown, locale: Locale, options: MarkdownOptions = {}): string {
  try {
    const { given } = readOptions(options, ["edition", "indicators"]);
    const names = namesOf(readIndicatorSource(given).list ?? [], locale);
    const words: Words = (...keys) => keys.map((key) => tableWord(key, locale));
    if (isScore(thing)) return scoreTable(thing, locale, names, words);
    if (isImprovements(thing)) return improvementTable(thing, names, words);
    if (isGrid(thing)) return gridTable(thing);
    if (isTracks(thing)) return trackTable(thing.rows, names, words);
    if (isComparison(thing)) return progressTable(thing.rows, names, words);
    return Array.isArray(thing) ? valueTable(thing as readonly IndicatorValue[], names, words) : "";
  } catch {
    // What is none of our results has no table.
    return "";
  }
}

type Names = ReturnType<typeof namesOf>;
type Words = (...keys: readonly string[]) => readonly string[];

const valueTable = (rows: readonly IndicatorValue[], names: Names, words: Words): string =>
  markdownTable(
    words("level1", "level2", "level3", "unit", "baseline", "midterm", "target", "actual"),
    rows.map(({ id, baseline = "", midterm = "", target = "", actual = "" }) => [
      ...names(id),
      baseline,
      midterm,
      target,
      actual,
    ]),
  );

const progressTable = (rows: readonly IndicatorProgress[], names: Names, words: Words): string =>
  markdownTable(
    words(
      "level1",
      "level2",
      "level3",
      "unit",
      "target",
      "actual",
      "attainment",
      "progress",
      "gap",
      "status",
    ),
    rows.map(({ id, values, attainment, progress, gap, status }) => [
      ...names(id),
      values.target ?? "",
      values.actual ?? "",
      attainment ?? "",
      progress ?? "",
      gap ?? "",
      ...words(status),
    ]),
  );

const trackTable = (rows: readonly Track[], names: Names, words: Words): string =>
  markdownTable(
    words(
      "level1",
      "level2",
      "level3",
      "unit",
      "expected",
      "actual",
      "lead",
      "standing",
      "projected",
      "pace-needed",
    ),
    rows.map(({ id, expected, actual, lead, standing, projected, paceNeeded }) => [
      ...names(id),
      expected ?? "",
      actual ?? "",
      lead ?? "",
      ...(standing === null ? [""] : words(standing)),
      projected ?? "",
      paceNeeded ?? "",
    ]),
  );

function scoreTable(score: Score, locale: Locale, names: Names, words: Words): string {
  const range = (low: string, high: string) => (low === high ? low : `${low} ${words("to")[0]} ${high}`);
  const rows = score.rows.map((row) => [
    ...names(row.id).slice(0, 3),
    row.weight,
    wordLabel(row.method, locale),
    range(row.low, row.high),
    scoreSentence(row, locale),
  ]);
  const grade = score.decided ? score.grade : undefined;
  const shown =
    grade === undefined
      ? tableWord("open", locale)
      : grade === null
        ? tableWord("none", locale)
        : (labelled(grade, locale) ?? grade);
  const total = [
    ...words("total"),
    "",
    "",
    score.total,
    "",
    range(score.low, score.high),
    named(tableWord("grade", locale), shown, locale),
  ];
  return markdownTable(words("level1", "level2", "level3", "weight", "method", "points", "explanation"), [
    ...rows,
    total,
  ]);
}

/** A grade of the caller's own stands as it was given. */
const labelled = (grade: string, locale: Locale): string | undefined =>
  ["excellent", "good", "fair", "poor"].includes(grade) ? wordLabel(grade, locale) : undefined;

const improvementTable = ({ steps }: Pick<Improvements, "steps">, names: Names, words: Words): string =>
  markdownTable(
    words("level1", "level2", "level3", "unit", "from", "to", "by", "gain", "cost"),
    steps.map(({ id, from, to, by, gain, cost }) => [...names(id), from, to, by, gain, cost]),
  );

function gridTable({ cells, merges }: IndicatorGrid): string {
  const spelled = cells.map((row) => [...row]);
  for (const { row, column, rowSpan, columnSpan } of merges) {
    // A line over the whole width is said once; a level is said in each of its rows.
    if (columnSpan > 1) continue;
    for (let below = row; below < row + rowSpan; below += 1) {
      (spelled[below] as string[])[column] = cells[row]?.[column] ?? "";
    }
  }
  const [title = [], head = [], ...rows] = spelled;
  return `${title[0] ?? ""}\n\n${markdownTable(head, rows)}`;
}
