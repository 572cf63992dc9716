import { changeUnitOf } from "../application/in-percent.js";
import type { IndicatorValue } from "../application/indicator.js";
import type { IsoDate } from "../core/date.js";
import type { DecimalText } from "../core/decimal.js";
import { quotient } from "../core/division.js";
import { ownOf } from "../core/own-data.js";
import {
  decimalOf,
  greatest,
  lowest,
  type Measure,
  one,
  type Quantities,
  quantitiesOf,
  reaches,
} from "./quantities.js";

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
  /** What this is: the way of one indicator. */
  readonly kind: "track";
  /** The indicator, as its value named it. */
  readonly id: string;
  /** How its value comes about, which says where its path begins. */
  readonly nature: Nature;
  /** Whether more or less of it is better; with `none` it is neither ahead nor behind. */
  readonly direction: "up" | "down" | "none";
  /** Of its values: 家, 个, %, or an embedder's own. */
  readonly unit: string;
  /** Of differences and paces: percentage points for a rate or a percentage. */
  readonly changeUnit: string;
  /** The day looked from. */
  readonly asOf: IsoDate;
  /** 预定路径: straight from point to point. */
  readonly path: readonly { readonly on: IsoDate; readonly value: DecimalText }[];
  /** 实际值 on the day, as it was given. */
  readonly actual: DecimalText | null;
  /** The value the path has on the day, rounded half up at `decimals`, as are all figures below. */
  readonly expected: DecimalText | null;
  /** How far ahead of the path; negative when behind, whichever way the indicator runs. */
  readonly lead: DecimalText | null;
  /** Decided exactly, before any rounding. */
  readonly standing: "ahead" | "on-path" | "behind" | null;
  /** Where it ends if the pace so far goes on; a rate no further than 0 or 100. */
  readonly projected: DecimalText | null;
  /** Whether that is at least as good as the target, decided exactly. */
  readonly endsMet: boolean | null;
  /** 进度速度: the change in 30 days, so far. */
  readonly pace: DecimalText | null;
  /**
   * The change in 30 days that is now needed to end at the target; zero once it is reached. Of a falling flow, which can
   * only grow: the change that it may still have so as to end there. `null` where no pace would do.
   */
  readonly paceNeeded: DecimalText | null;
  /** The places of the figures. */
  readonly decimals: number;
  /** The corners of this track, by their names. */
  readonly cases: readonly TrackCase[];
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
): Track {
  const quantities = quantitiesOf(value);
  const { baseline, midterm, target, actual } = quantities;
  const start = nature === "flow" ? 0n : baseline;
  const points = pathOf(start, midterm, target, schedule);
  const way: Way = { start, target, actual, nature, falls: measure.falls, schedule, measure };
  const text: Written = ([part, whole]) => quotient(part, whole * one, decimals);
  return {
    kind: "track",
    id: value.id,
    nature,
    direction: measure.direction,
    unit: measure.unit,
    changeUnit: changeUnitOf(measure),
    asOf: schedule.asOf,
    path: (points ?? []).map(({ on, value: at }) => ({ on, value: decimalOf(at) })),
    actual: actual === undefined ? null : decimalOf(actual),
    ...standingOf(way, points, text),
    ...projectionOf(way, text),
    paceNeeded: paceNeeded(way, text),
    ...(measure.direction === "none" && unjudged),
    decimals,
    cases: casesOf(quantities, nature, schedule),
  };
}

/** Where neither more nor less is better, the path and where it leads are shown, and nothing is said of them. */
const unjudged = { lead: null, standing: null, endsMet: null, paceNeeded: null } as const;

/** What a track is worked out from. */
interface Way {
  readonly start: bigint | undefined;
  readonly target: bigint | undefined;
  readonly actual: bigint | undefined;
  readonly nature: Nature;
  readonly falls: boolean;
  readonly schedule: Schedule;
  readonly measure: Measure;
}

type Written = (fraction: Fraction) => DecimalText | null;

/** Where the value of the day lies beside the path. */
function standingOf(
  { actual, falls, schedule }: Way,
  points: readonly Point[] | undefined,
  text: Written,
): Pick<Track, "expected" | "lead" | "standing"> {
  if (points === undefined || schedule.passed < 0) return { expected: null, lead: null, standing: null };
  const [part, whole] = valueAt(points, BigInt(schedule.passed));
  const expected = text([part, whole]);
  if (actual === undefined) return { expected, lead: null, standing: null };
  const lead = (falls ? -1n : 1n) * (actual * whole - part);
  const standing = lead > 0n ? "ahead" : lead === 0n ? "on-path" : "behind";
  return { expected, lead: text([lead, whole]), standing };
}

/** Where it ends if the pace so far goes on. */
function projectionOf(
  { start, target, actual, falls, schedule, measure }: Way,
  text: Written,
): Pick<Track, "projected" | "endsMet" | "pace"> {
  if (start === undefined || actual === undefined || schedule.passed <= 0) {
    return { projected: null, endsMet: null, pace: null };
  }
  const [passed, length] = [BigInt(schedule.passed), BigInt(schedule.length)];
  const moved = actual - start;
  const [part, whole] = bounded([start * passed + moved * length, passed], measure);
  return {
    projected: text([part, whole]),
    endsMet: target === undefined ? null : reaches(part, target * whole, falls),
    pace: text([moved * paceDays, passed]),
  };
}

function paceNeeded({ target, actual, nature, falls, schedule }: Way, text: Written): DecimalText | null {
  if (target === undefined || actual === undefined || schedule.passed < 0) return null;
  const left = BigInt(schedule.length - schedule.passed);
  const change = target - actual;
  // What only adds up cannot come down again: what is left is how much it may still grow.
  if (falls && nature === "flow" && change < 0n) return null;
  const isReached = falls && nature === "flow" ? left === 0n : reaches(actual, target, falls);
  if (isReached) return "0";
  // With no time left there is no pace that would do.
  return left === 0n ? null : text([change * paceDays, left]);
}

function pathOf(
  start: bigint | undefined,
  midterm: bigint | undefined,
  target: bigint | undefined,
  schedule: Schedule,
): readonly Point[] | undefined {
  if (start === undefined || target === undefined) return undefined;
  const dated = ownOf(schedule, "midterm");
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

/** It ends no lower and no higher than its values can be: counts not below zero, rates between 0 and 100. */
function bounded([part, whole]: Fraction, measure: Measure): Fraction {
  if (part < lowest(measure) * whole) return [lowest(measure), 1n];
  return part > greatest(measure) * whole ? [greatest(measure), 1n] : [part, whole];
}

function casesOf(value: Quantities, nature: Nature, schedule: Schedule): readonly TrackCase[] {
  const named: readonly (readonly [TrackCase, boolean])[] = [
    ["baseline-missing", nature !== "flow" && value.baseline === undefined],
    ["target-missing", value.target === undefined],
    ["actual-missing", value.actual === undefined],
    ["not-started", schedule.passed < 0],
    ["period-over", schedule.passed === schedule.length],
    ["midterm-undated", ownOf(value, "midterm") !== undefined && ownOf(schedule, "midterm") === undefined],
  ];
  return named.filter(([, holds]) => holds).map(([name]) => name);
}
