import { type DecimalText, subtract, sum } from "../../core/decimal.js";
import { bare } from "../../core/own-data.js";
import { millionths } from "../quantities.js";
import type { ScoreRow } from "./score-row.js";

/** 自报得分. What a form says an indicator scores, and what it says they make together. */
export interface DeclaredScores {
  /** By the id of the indicator, in points. */
  readonly points?: Readonly<Record<string, DecimalText>> | undefined;
  /** What the form gives as their sum. */
  readonly total?: DecimalText | undefined;
}

/** Why a declared score differs from the computed one, or that it does not. */
export type DeclaredCode =
  | "declared-equal"
  | "declared-by-rounding"
  | "declared-above"
  | "declared-below"
  | "declared-above-weight"
  | "declared-possible"
  | "declared-not-possible"
  | "declared-missing";

export interface DeclaredRow {
  /** What this is: one indicator's declared score beside the computed one. */
  readonly kind: "declared-row";
  /** The indicator. */
  readonly id: string;
  /** How the two differ. */
  readonly code: DeclaredCode;
  /** What the form says; `null` where it says nothing. */
  readonly declared: DecimalText | null;
  /** The computed points for sure. */
  readonly low: DecimalText;
  /** The most computed points that what is missing allows. */
  readonly high: DecimalText;
  /** declared − computed, where both are known. */
  readonly difference: DecimalText | null;
}

/** Declared and computed scores beside each other; neither ever takes the place of the other. */
export interface ScoreComparison {
  /** One for each indicator of the scheme. */
  readonly rows: readonly DeclaredRow[];
  /** The declared points added up, where every row has one. */
  readonly sum: DecimalText | null;
  /** The declared total; `null` where there is none. */
  readonly total: DecimalText | null;
  /** Whether the declared points make the declared total; `null` where one of the two is missing. */
  readonly addsUp: boolean | null;
}

export function compareDeclared(
  rows: readonly ScoreRow[],
  declaredScores: DeclaredScores,
  decimals: number,
): ScoreComparison {
  const { points = {}, total } = bare(declaredScores);
  const compared = rows.map((row) =>
    compareRow(row, Object.hasOwn(points, row.id) ? points[row.id] : undefined, decimals),
  );
  const given = compared.flatMap(({ declared }) => (declared === null ? [] : [declared]));
  const added = given.length === compared.length ? sum(given) : null;
  const addsUp = added === null || total === undefined ? null : millionths(added) === millionths(total);
  return { rows: compared, sum: added, total: total ?? null, addsUp };
}

function compareRow(row: ScoreRow, declared: DecimalText | undefined, decimals: number): DeclaredRow {
  const { id, low, high, weight, points } = row;
  const difference = declared === undefined || points === null ? null : subtract(declared, points);
  const code = codeOf(declared, { low, high, weight, points }, difference, decimals);
  return { kind: "declared-row", id, code, declared: declared ?? null, low, high, difference };
}

function codeOf(
  declared: DecimalText | undefined,
  { low, high, weight, points }: Pick<ScoreRow, "low" | "high" | "weight" | "points">,
  difference: DecimalText | null,
  decimals: number,
): DeclaredCode {
  if (declared === undefined) return "declared-missing";
  const stated = millionths(declared);
  if (stated > millionths(weight)) return "declared-above-weight";
  if (points === null || difference === null) {
    return stated >= millionths(low) && stated <= millionths(high)
      ? "declared-possible"
      : "declared-not-possible";
  }
  const apart = millionths(difference);
  if (apart === 0n) return "declared-equal";
  // One unit of the last place either way: the form was rounded otherwise, or rounded in between.
  const unit = 10n ** BigInt(6 - decimals);
  if (apart >= -unit && apart <= unit) return "declared-by-rounding";
  return apart > 0n ? "declared-above" : "declared-below";
}
