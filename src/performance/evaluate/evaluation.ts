import type { IndicatorValue } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { bare, ownOf } from "../../core/own-data.js";
import type { IndicatorProgress } from "../progress.js";
import { millionths, textIn } from "../quantities.js";
import type { Score } from "../score/score.js";
import type { ScoreRow } from "../score/score-row.js";

/** The targets an evaluation holds actual values against. */
export type DueTargets = "midterm" | "target";

/** The table with the targets that are due in the place of the final ones. */
export const withDueTargets = (value: IndicatorValue, due: DueTargets): IndicatorValue => {
  if (due === "target") return value;
  const { target: _, ...rest } = bare(value);
  const midterm = textIn(value, "midterm");
  return midterm === undefined ? rest : { ...rest, target: midterm };
};

export interface Reached {
  /** The ids of indicators that reach what is due, that miss it, and of which it is not known. */
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

export const reachedOf = (progress: readonly IndicatorProgress[]): Reached => {
  const withStatus = (...statuses: readonly IndicatorProgress["status"][]) =>
    progress.filter(({ status }) => statuses.includes(status)).map(({ id }) => id);
  return {
    met: withStatus("met", "beyond"),
    unmet: withStatus("unmet"),
    unknown: withStatus("needs-data"),
  };
};

/** The fields that would tell of each indicator whether it reaches what is due. */
export const missingOfTargets = (
  progress: readonly IndicatorProgress[],
  against: DueTargets,
): readonly string[] =>
  progress
    .filter(({ direction }) => direction !== "none")
    .flatMap(({ id, values }) => [
      ...(ownOf(values, "target") === undefined ? [`indicators.${id}.${against}`] : []),
      ...(ownOf(values, "actual") === undefined ? [`indicators.${id}.actual`] : []),
    ]);

/** The fields that would settle a score: figures of its rows, and judgements. */
export const missingOfScore = (rows: readonly ScoreRow[], against: DueTargets): readonly string[] =>
  rows
    .filter(({ points }) => points === null)
    .flatMap(({ id, missing }) =>
      missing.map((one) => `indicators.${id}.${one === "target" ? against : one}`),
    );

/** Whether the targets count as reached as a whole: each of them, or by the caller's pass mark on the score. */
export function wholeReached(
  { unmet, unknown }: Reached,
  score: Score | undefined,
  passMark: DecimalText | undefined,
): "reached" | "missed" | "open" {
  if (passMark === undefined) {
    return unmet.length > 0 ? "missed" : unknown.length > 0 ? "open" : "reached";
  }
  return score === undefined ? "open" : againstMark(score, passMark);
}

/** The score's interval against a mark; `missed` only where even the highest possible score misses it. */
export function againstMark({ low, high }: Score, mark: DecimalText): "reached" | "missed" | "open" {
  if (millionths(low) >= millionths(mark)) return "reached";
  return millionths(high) < millionths(mark) ? "missed" : "open";
}
