import type { IndicatorValue } from "../application/indicator.js";
import type { IsoDate } from "../core/date.js";
import type { DecimalText } from "../core/decimal.js";
import { quotient } from "../core/division.js";
import type { Issue } from "../core/issue.js";
import { percentagePoints } from "./progress.js";
import { decimalOf, hundred, type Measure, type Quantities, quantitiesOf } from "./quantities.js";

/**
 * 存量, 流量, 比率. A stock stands at its baseline when the period begins; a flow adds up from nothing within it, and its
 * baseline is another period's figure; a rate is a level between 0 and 100 whose differences are percentage points.
 */
export type Nature = "stock" | "flow" | "rate";

export type TrackCase =
  | "baseline-missing"
  | "target-missing"
  | "actual-missing"
  | "not-started"
  | "period-over"
  | "midterm-undated";

/** 轨迹. Where an indicator stands on its way on a day, and where it ends if it goes on so. */
export interface Track {
  readonly id: string;
  readonly nature: Nature;
  readonly direction: "up" | "down";
  readonly unit: string;
  /** Of differences and paces: percentage points for a rate. */
  readonly changeUnit: string;
  readonly asOf: IsoDate;
  /** 预定路径: straight from point to point. */
  readonly path: readonly { readonly on: IsoDate; readonly value: DecimalText }[];
  readonly actual: DecimalText | null;
  /** The value the path has on the day, rounded half up at `decimals`, as are all figures below. */
  readonly expected: DecimalText | null;
  /** How far ahead of the path; negative when behind, whichever way the indicator runs. */
  readonly lead: DecimalText | null;
  /** Decided exactly, before any rounding. */
  readonly standing: "ahead" | "on-path" | "behind" | null;
  /** Where it ends if the pace so far goes on; a rate no further than 0 or 100. */
  readonly projected: DecimalText | null;
  readonly endsMet: boolean | null;
  /** 进度速度: the change in 30 days, so far. */
  readonly pace: DecimalText | null;
  /** The change in 30 days that is now needed to end at the target; zero once it is reached. */
  readonly paceNeeded: DecimalText | null;
  readonly decimals: number;
  readonly cases: readonly TrackCase[];
  readonly issues: readonly Issue[];
}

/** The period as days from its start. */
export interface Schedule {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly asOf: IsoDate;
  readonly length: number;
  /** Days passed: below zero before the start, at most `length`. */
  readonly passed: number;
  readonly midterm?: { readonly on: IsoDate; readonly days: number } | undefined;
}

/** A value at a day of the period; `at` in days from the start. */
interface Point {
  readonly at: bigint;
  readonly on: IsoDate;
  readonly value: bigint;
}

/** A quantity as a fraction, not rounded. */
type Fraction = readonly [part: bigint, whole: bigint];

const paceDays = 30n;

export function trackIndicator(
  value: IndicatorValue,
  measure: Measure,
  nature: Nature,
  schedule: Schedule,
  decimals: number,
  issues: readonly Issue[] = [],
): Track {
  const quantities = quantitiesOf(value);
  const { baseline, midterm, target, actual } = quantities;
  const { falls, unit } = measure;
  const start = nature === "flow" ? 0n : baseline;
  const points = pathOf(start, midterm, target, schedule);
  const [passed, length] = [BigInt(schedule.passed), BigInt(schedule.length)];
  const sign = falls ? -1n : 1n;
  const expected = points && passed >= 0n ? valueAt(points, passed) : undefined;
  const lead: Fraction | undefined =
    expected && actual !== undefined ? [sign * (actual * expected[1] - expected[0]), expected[1]] : undefined;
  const moved = start !== undefined && actual !== undefined && passed > 0n ? actual - start : undefined;
  const projected: Fraction | undefined =
    moved === undefined || start === undefined
      ? undefined
      : bounded([start * passed + moved * length, passed], nature);
  const left = length - passed;
  const needed = target === undefined || actual === undefined ? undefined : sign * (target - actual);
  const text = (fraction: Fraction | undefined) =>
    fraction === undefined ? null : quotient(fraction[0], fraction[1] * 1_000_000n, decimals);
  return {
    id: value.id,
    nature,
    direction: falls ? "down" : "up",
    unit,
    changeUnit: nature === "rate" ? percentagePoints : unit,
    asOf: schedule.asOf,
    path: (points ?? []).map(({ on, value: at }) => ({ on, value: decimalOf(at) })),
    actual: actual === undefined ? null : decimalOf(actual),
    expected: text(expected),
    lead: text(lead),
    standing: lead === undefined ? null : lead[0] > 0n ? "ahead" : lead[0] === 0n ? "on-path" : "behind",
    projected: text(projected),
    endsMet:
      projected === undefined || target === undefined
        ? null
        : sign * (projected[0] - target * projected[1]) >= 0n,
    pace: moved === undefined ? null : text([moved * paceDays, passed]),
    paceNeeded: needed === undefined || passed < 0n ? null : paceNeeded(needed, left, sign, text),
    decimals,
    cases: casesOf(quantities, nature, schedule),
    issues,
  };
}

function paceNeeded(
  needed: bigint,
  left: bigint,
  sign: bigint,
  text: (fraction: Fraction) => DecimalText | null,
): DecimalText | null {
  if (needed <= 0n) return "0";
  // With no time left there is no pace that would do.
  return left === 0n ? null : text([sign * needed * paceDays, left]);
}

function pathOf(
  start: bigint | undefined,
  midterm: bigint | undefined,
  target: bigint | undefined,
  schedule: Schedule,
): readonly Point[] | undefined {
  if (start === undefined || target === undefined) return undefined;
  const { midterm: dated } = schedule;
  return [
    { at: 0n, on: schedule.start, value: start },
    ...(midterm === undefined || dated === undefined
      ? []
      : [{ at: BigInt(dated.days), on: dated.on, value: midterm }]),
    { at: BigInt(schedule.length), on: schedule.end, value: target },
  ];
}

/** The path's value on a day, on the straight line between the two points around it. */
function valueAt(points: readonly Point[], day: bigint): Fraction {
  const next = Math.max(
    points.findIndex(({ at }) => at >= day),
    1,
  );
  const [from, to] = [points[next - 1] as Point, points[next] as Point];
  const whole = to.at - from.at;
  return [from.value * whole + (to.value - from.value) * (day - from.at), whole];
}

/** Counts end no lower than zero, rates between 0 and 100. */
function bounded([part, whole]: Fraction, nature: Nature): Fraction {
  if (part < 0n) return [0n, 1n];
  return nature === "rate" && part > hundred * whole ? [hundred, 1n] : [part, whole];
}

function casesOf(value: Quantities, nature: Nature, schedule: Schedule): readonly TrackCase[] {
  const named: readonly (readonly [TrackCase, boolean])[] = [
    ["baseline-missing", nature !== "flow" && value.baseline === undefined],
    ["target-missing", value.target === undefined],
    ["actual-missing", value.actual === undefined],
    ["not-started", schedule.passed < 0],
    ["period-over", schedule.passed === schedule.length],
    ["midterm-undated", value.midterm !== undefined && schedule.midterm === undefined],
  ];
  return named.filter(([, holds]) => holds).map(([name]) => name);
}
