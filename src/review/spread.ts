import type { DecimalText } from "../core/decimal.js";
import { addRatios, compareRatios, type Ratio, ratio, roundRatio, roundRoot } from "../performance/exact.js";

/** How far several values lie apart. Every figure is exact until it is written, rounded half up. */
export interface Spread {
  /** How many values there are; without any, the figures below are `null`. */
  readonly count: number;
  readonly mean: DecimalText | null;
  readonly least: DecimalText | null;
  readonly greatest: DecimalText | null;
  /** The greatest less the least. */
  readonly range: DecimalText | null;
  /** The standard deviation of all values there are (divided by their number, not by one less). */
  readonly deviation: DecimalText | null;
}

const nothing: Spread = { count: 0, mean: null, least: null, greatest: null, range: null, deviation: null };

export const sumOf = (values: readonly Ratio[]): Ratio => values.reduce(addRatios, ratio(0n, 1n));

export const sortRatios = (values: readonly Ratio[]): readonly Ratio[] => [...values].sort(compareRatios);

export function spreadOf(values: readonly Ratio[], decimals: number): Spread {
  const sorted = sortRatios(values);
  const [least] = sorted;
  if (least === undefined) return nothing;
  const greatest = sorted.at(-1) as Ratio;
  const total = sumOf(values);
  const negated = ratio(-least.numerator, least.denominator);
  return {
    count: values.length,
    mean: roundRatio(ratio(total.numerator, total.denominator * BigInt(values.length)), decimals),
    least: roundRatio(least, decimals),
    greatest: roundRatio(greatest, decimals),
    range: roundRatio(addRatios(greatest, negated), decimals),
    deviation: roundRoot(varianceOf(values), decimals),
  };
}

/** (n·Σx² − (Σx)²) ÷ n², over the square of the common denominator. */
export function varianceOf(values: readonly Ratio[]): Ratio {
  const count = BigInt(values.length);
  const squares = sumOf(
    values.map(({ numerator, denominator }) => ratio(numerator ** 2n, denominator ** 2n)),
  );
  const sum = sumOf(values);
  const square = ratio(-(sum.numerator ** 2n), sum.denominator ** 2n);
  const difference = addRatios(ratio(squares.numerator * count, squares.denominator), square);
  return ratio(difference.numerator, difference.denominator * count ** 2n);
}
