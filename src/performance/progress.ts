import { changeUnitOf } from "../application/in-percent.js";
import type { IndicatorValue } from "../application/indicator.js";
import type { DecimalText } from "../core/decimal.js";
import { powerOfTen, quotient } from "../core/division.js";
import { ownOf } from "../core/own-data.js";
import { unscaled } from "../core/scaled.js";
import {
  type Column,
  decimalOf,
  hundred,
  type Measure,
  millionths,
  type Quantities,
  quantitiesOf,
  reaches,
} from "./quantities.js";

/** Corners of a comparison, each by its name. What a corner leaves without meaning is `null`, never zero. */
export type ProgressCase =
  | "baseline-missing"
  | "midterm-missing"
  | "target-missing"
  | "actual-missing"
  | "baseline-zero"
  | "baseline-below-zero"
  | "target-zero"
  | "target-below-zero"
  | "actual-zero"
  | "actual-below-zero"
  | "target-at-baseline"
  | "target-below-baseline"
  | "target-above-baseline"
  | "actual-below-baseline"
  | "actual-above-baseline"
  | "beyond-target";

/** 进展. One indicator's actual value against its target and its baseline. */
export interface IndicatorProgress {
  /** What this is: the comparison of one indicator. */
  readonly kind: "indicator-progress";
  /** The indicator, as its value named it. */
  readonly id: string;
  /** What the indicator counts; `other` where nobody has described it. */
  readonly measure: Measure["kind"];
  /** Whether more or less of it is better; with `none` it is shown, and neither met nor missed. */
  readonly direction: "up" | "down" | "none";
  /** Of its values: 家, 个, %, or an embedder's own. */
  readonly unit: string;
  /** What was compared. */
  readonly values: Omit<IndicatorValue, "id">;
  /** Decided on the exact values, before any rounding. */
  readonly status: "met" | "beyond" | "unmet" | "needs-data" | "no-direction";
  /**
   * 完成率: actual ÷ target in percent, rounded half up at `decimals`; target ÷ actual for a falling indicator. What is
   * short of its target never reads as 100.
   */
  readonly attainment: DecimalText | null;
  /** 进度: (actual − baseline) ÷ (target − baseline) in percent, rounded as the attainment is. */
  readonly progress: DecimalText | null;
  /** 差距: how much is still to go, exact; negative when the target is passed. In `changeUnit`. */
  readonly gap: DecimalText | null;
  /** actual − baseline, exact; in `changeUnit`. */
  readonly change: DecimalText | null;
  /** The unit of a difference: percentage points for a rate or a percentage, which are not percent. */
  readonly changeUnit: string;
  /** 增长率: (actual − baseline) ÷ baseline in percent, rounded half up at `decimals`. */
  readonly growth: DecimalText | null;
  /** The places of the percentages. */
  readonly decimals: number;
  /** The corners of this comparison, by their names. */
  readonly cases: readonly ProgressCase[];
  /** With a period and a day: 时间进度, the part of the period that has passed, in percent. */
  readonly elapsed?: DecimalText;
  /** Whether progress keeps up with time, decided exactly; `null` where there is no progress to compare. */
  readonly pace?: "ahead" | "on-path" | "behind" | null;
}

/** The part of the period that has passed, in days. */
export interface Elapsed {
  readonly days: number;
  readonly of: number;
}

export function compareIndicator(
  value: IndicatorValue,
  measure: Measure,
  options: { readonly decimals: number; readonly elapsed?: Elapsed | undefined },
): IndicatorProgress {
  const { id: _, ...values } = value;
  const quantities = quantitiesOf(value);
  const { baseline, target, actual } = quantities;
  const { falls, kind, unit, direction } = measure;
  const isJudged = direction !== "none";
  const percent = (part: bigint, whole: bigint) => percentOf(part, whole, options.decimals);
  const both = <T>(left: bigint | undefined, right: bigint | undefined, use: (l: bigint, r: bigint) => T) =>
    left === undefined || right === undefined ? null : use(left, right);
  const path = isJudged ? pathOf(quantities, falls) : undefined;
  const elapsed = ownOf(options, "elapsed");
  const attainment = isJudged ? attainmentOf(quantities, falls, percent) : null;
  return {
    kind: "indicator-progress",
    id: value.id,
    measure: kind,
    direction,
    unit,
    values,
    status: isJudged ? statusOf(quantities, falls) : "no-direction",
    attainment,
    progress: path === undefined ? null : percent(path.done, path.whole),
    gap: isJudged ? both(actual, target, (a, t) => decimalOf(falls ? a - t : t - a)) : null,
    change: both(actual, baseline, (a, b) => decimalOf(a - b)),
    changeUnit: changeUnitOf({ kind, unit }),
    growth: both(actual, baseline, (a, b) =>
      b <= 0n ? null : quotient(100n * (a - b), b, options.decimals),
    ),
    decimals: options.decimals,
    cases: casesOf(quantities, measure, attainment),
    ...(elapsed && paceOf(path, elapsed, options.decimals)),
  };
}

/** Percent, half up; but 99.999 of 100 is not all of it, whatever the places. */
function percentOf(part: bigint, whole: bigint, decimals: number): DecimalText | null {
  const text = quotient(100n * part, whole, decimals);
  const isShort = part < whole && text !== null && millionths(text) >= hundred;
  return isShort ? unscaled(100n * powerOfTen(decimals) - 1n, decimals) : text;
}

/** 完成率 as an exact quotient: actual ÷ target, the other way round for a falling indicator; `null` where there is none. */
export function attainmentOf<T>(
  { target, actual }: Quantities,
  falls: boolean,
  use: (part: bigint, whole: bigint) => T,
): T | null {
  if (target === undefined || actual === undefined) return null;
  const [part, whole] = falls ? [target, actual] : [actual, target];
  return whole <= 0n ? null : use(part, whole);
}

/** The way from baseline to target, where there is one that leads forward, and how much of it is behind us. */
function pathOf({ baseline, target, actual }: Quantities, falls: boolean) {
  if (baseline === undefined || target === undefined || actual === undefined) return undefined;
  const sign = falls ? -1n : 1n;
  const whole = sign * (target - baseline);
  return whole > 0n ? { whole, done: sign * (actual - baseline) } : undefined;
}

function statusOf({ target, actual }: Quantities, falls: boolean): IndicatorProgress["status"] {
  if (target === undefined || actual === undefined) return "needs-data";
  if (target === actual) return "met";
  return reaches(actual, target, falls) ? "beyond" : "unmet";
}

function casesOf(
  { baseline, midterm, target, actual }: Quantities,
  { falls, direction }: Measure,
  attainment: DecimalText | null,
): readonly ProgressCase[] {
  const stated: Readonly<Record<Column, bigint | undefined>> = { baseline, midterm, target, actual };
  const missing = (Object.keys(stated) as Column[]).filter((column) => stated[column] === undefined);
  const less = (left: bigint | undefined, right: bigint | undefined): boolean =>
    left !== undefined && right !== undefined && left < right;
  const named: readonly (readonly [ProgressCase, boolean])[] = [
    ["baseline-zero", baseline === 0n],
    ["baseline-below-zero", less(baseline, 0n)],
    // A falling indicator that is still above a target of zero has an attainment, of zero.
    ["target-zero", target === 0n && attainment === null],
    ["target-below-zero", !falls && less(target, 0n)],
    ["actual-zero", falls && actual === 0n],
    ["actual-below-zero", falls && less(actual, 0n)],
    ["target-at-baseline", target !== undefined && target === baseline],
    ["target-below-baseline", !falls && less(target, baseline)],
    ["target-above-baseline", falls && less(baseline, target)],
    ["actual-below-baseline", !falls && less(actual, baseline)],
    ["actual-above-baseline", falls && less(baseline, actual)],
    ["beyond-target", falls ? less(actual, target) : less(target, actual)],
  ];
  const absent = missing.map((column): ProgressCase => `${column}-missing`);
  // Of what has no direction nothing is on its way: only that there is no growth rate is worth saying.
  if (direction === "none") {
    const noGrowth = ["baseline-zero", "baseline-below-zero"];
    return [
      ...absent,
      ...named.filter(([name, holds]) => holds && noGrowth.includes(name)).map(([name]) => name),
    ];
  }
  return [...absent, ...named.filter(([, holds]) => holds).map(([name]) => name)];
}

function paceOf(
  path: ReturnType<typeof pathOf>,
  { days, of }: Elapsed,
  decimals: number,
): Pick<IndicatorProgress, "elapsed" | "pace"> {
  const elapsed = quotient(100n * BigInt(days), BigInt(of), decimals) as DecimalText;
  if (path === undefined) return { elapsed, pace: null };
  const [done, due] = [path.done * BigInt(of), path.whole * BigInt(days)];
  return { elapsed, pace: done > due ? "ahead" : done === due ? "on-path" : "behind" };
}
