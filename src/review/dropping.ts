import { addRatios, compareRatios, type Ratio, ratio } from "../performance/exact.js";
import { hundred, millionths } from "../performance/quantities.js";
import type { ReviewScheme } from "./review-sheet.js";
import { sortRatios, sumOf } from "./spread.js";

/** Which scores, or which sheets, do not count. */
export type Dropping = NonNullable<ReviewScheme["drop"]>;

export interface Interval {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** The mean of values of which each lies somewhere between two ends; `undefined` where dropping would leave none. */
export function meanBetween(
  lows: readonly Ratio[],
  highs: readonly Ratio[],
  drop: Dropping | undefined,
): Interval | undefined {
  const isOpen = lows.some((low, index) => compareRatios(low, highs[index] as Ratio) !== 0);
  if (drop?.beyond !== undefined && isOpen) {
    // A higher score can make an outlier of another, so the ends do not tell; but no mean lies outside of its values.
    return { low: sortRatios(lows)[0] as Ratio, high: sortRatios(highs).at(-1) as Ratio };
  }
  const [low, high] = [meanWithout(lows, drop), meanWithout(highs, drop)];
  return low && high && { low, high };
}

/** The mean of what is left when the extremes are dropped. */
export function meanWithout(values: readonly Ratio[], drop: Dropping | undefined): Ratio | undefined {
  const kept = keptOf(values, drop);
  return kept.length === 0 ? undefined : meanOf(kept);
}

/** The values that count, the least first. */
export function keptOf(values: readonly Ratio[], drop: Dropping | undefined): readonly Ratio[] {
  const sorted = sortRatios(values);
  if (drop === undefined) return sorted;
  const { lowest = 0, highest = 0, beyond } = drop;
  if (beyond !== undefined) return sorted.filter(withinOf(sorted, beyond));
  return lowest + highest >= values.length ? [] : sorted.slice(lowest, values.length - highest);
}

function withinOf(
  sorted: readonly Ratio[],
  { distance, unit, of }: NonNullable<Dropping["beyond"]>,
): (value: Ratio) => boolean {
  if (sorted.length === 0) return () => false;
  const middle = of === "mean" ? meanOf(sorted) : medianOf(sorted);
  const allowed =
    unit === "points"
      ? ratio(millionths(distance), 1n)
      : ratio(middle.numerator * millionths(distance), middle.denominator * hundred);
  const [least, most] = [minus(middle, allowed), addRatios(middle, allowed)];
  return (value) => compareRatios(value, least) >= 0 && compareRatios(value, most) <= 0;
}

const minus = (left: Ratio, right: Ratio): Ratio =>
  addRatios(left, ratio(-right.numerator, right.denominator));

function meanOf(values: readonly Ratio[]): Ratio {
  const { numerator, denominator } = sumOf(values);
  return ratio(numerator, denominator * BigInt(values.length));
}

/** The one in the middle, or the mean of the two. */
function medianOf(sorted: readonly Ratio[]): Ratio {
  const half = (sorted.length - 1) / 2;
  return meanOf([sorted[Math.floor(half)] as Ratio, sorted[Math.ceil(half)] as Ratio]);
}
