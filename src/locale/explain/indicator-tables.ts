import type { IndicatorValue } from "../../application/indicator.js";
import { bare } from "../../core/own-data.js";
import { indicators } from "../../guideline/nm-2024/indicators.js";
import type { ImprovementStep } from "../../performance/improve/improvements.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import type { Score } from "../../performance/score/score.js";
import type { Track } from "../../performance/trajectory.js";
import { type IndicatorNames, indicatorNames } from "../indicator-names.js";
import { messageIn } from "../texts.js";
import type { Table } from "./report.js";
import { gradeName, scoreSentence } from "./score-row.js";
import type { Voice } from "./voice.js";

/** The word of a table's heading or state; a key that has none shows as it stands. */
const tableWord = (key: string, { texts }: Voice): string => messageIn(texts, "tables", key) ?? key;

/** A table of indicators: their three levels and the unit, then a column for each key, headed by its word. */
const tableOf = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => string | null | undefined>>,
  voice: Voice,
): Table => {
  const names = namesBy(voice);
  return {
    head: ["level1", "level2", "level3", "unit", ...Object.keys(columns)].map((key) => tableWord(key, voice)),
    rows: rows
      .map(bare)
      .map((row) => [...names(row.id), ...Object.values(columns).map((cell) => cell(row) ?? "")]),
  };
};

/** An embedder's own indicators go before the built-in ones. */
const namesBy = ({ naming, texts }: Voice): IndicatorNames =>
  indicatorNames([...naming.indicators, ...indicators], texts);

export const valueTable = (rows: readonly IndicatorValue[], voice: Voice): Table =>
  tableOf(
    rows,
    {
      baseline: ({ baseline }) => (baseline === "none-yet" ? tableWord("none", voice) : baseline),
      midterm: ({ midterm }) => midterm,
      target: ({ target }) => target,
      actual: ({ actual }) => actual,
    },
    voice,
  );

export const progressTable = (rows: readonly IndicatorProgress[], voice: Voice): Table =>
  tableOf(
    rows,
    {
      target: ({ values }) => values.target,
      actual: ({ values }) => values.actual,
      attainment: ({ attainment }) => attainment,
      progress: ({ progress }) => progress,
      gap: ({ gap }) => gap,
      status: ({ status }) => tableWord(status, voice),
    },
    voice,
  );

export const trackTable = (rows: readonly Track[], voice: Voice): Table =>
  tableOf(
    rows,
    {
      expected: ({ expected }) => expected,
      actual: ({ actual }) => actual,
      lead: ({ lead }) => lead,
      standing: ({ standing }) => standing && tableWord(standing, voice),
      projected: ({ projected }) => projected,
      "pace-needed": ({ paceNeeded }) => paceNeeded,
    },
    voice,
  );

export const improvementTable = (rows: readonly ImprovementStep[], voice: Voice): Table =>
  tableOf(
    rows,
    {
      from: ({ from }) => from,
      to: ({ to }) => to,
      by: ({ by }) => by,
      gain: ({ gain }) => gain,
      cost: ({ cost }) => cost,
    },
    voice,
  );

/** Points row by row, and their total. */
export function scoreTable(score: Score, voice: Voice): Table {
  const { rows, total, low, high } = score;
  const names = namesBy(voice);
  const range = (least: string, most: string) =>
    least === most ? least : `${least} ${tableWord("to", voice)} ${most}`;
  const columns = ["level1", "level2", "level3", "weight", "method", "points", "explanation"];
  return {
    head: columns.map((key) => tableWord(key, voice)),
    rows: [
      ...rows.map((row) => [
        ...names(row.id).slice(0, 3),
        row.weight,
        voice.word(row.method),
        range(row.low, row.high),
        scoreSentence(row, voice),
      ]),
      [tableWord("total", voice), "", "", total, "", range(low, high), gradeCell(score, voice)],
    ],
  };
}

function gradeCell({ decided, grade }: Score, voice: Voice): string {
  const shown = !decided
    ? tableWord("open", voice)
    : grade === null
      ? tableWord("none", voice)
      : gradeName(grade, voice);
  return voice.named(tableWord("grade", voice), shown);
}
