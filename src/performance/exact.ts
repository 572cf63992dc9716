import type { DecimalText } from "../core/decimal.js";
import { halfUp, powerOfTen, rounded } from "../core/division.js";
import { unscaled } from "../core/scaled.js";
import { places } from "./quantities.js";

/** An exact quotient of millionths and a whole number. */
export interface Ratio {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

export const ratio = (numerator: bigint, denominator: bigint): Ratio => ({ numerator, denominator });

export const addRatios = (left: Ratio, right: Ratio): Ratio =>
  left.denominator === right.denominator
    ? ratio(left.numerator + right.numerator, left.denominator)
    : ratio(
        left.numerator * right.denominator + right.numerator * left.denominator,
        left.denominator * right.denominator,
      );

export const compareRatios = (left: Ratio, right: Ratio): number => {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** A ratio of millionths as text, rounded once, half up (away from zero), at the place stated. */
export const roundRatio = ({ numerator, denominator }: Ratio, decimals: number): DecimalText =>
  unscaled(halfUp(numerator * powerOfTen(decimals), denominator * powerOfTen(places)), decimals);

/** A ratio of millionths, rounded half up at the place stated, as one that can still be added. */
export const roundAt = ({ numerator, denominator }: Ratio, decimals: number): Ratio =>
  ratio(
    halfUp(numerator * powerOfTen(decimals), denominator * powerOfTen(places)) *
      powerOfTen(places - decimals),
    1n,
  );

/** A ratio of millionths as text, cut off after six places: it lies on the same side of every bound as the ratio. */
export const cutRatio = ({ numerator, denominator }: Ratio): DecimalText =>
  unscaled(rounded(numerator, denominator, "floor"), places);

/** The square root of a ratio of squared millionths, not negative, rounded once, half up, at the place stated. */
export function roundRoot({ numerator, denominator }: Ratio, decimals: number): DecimalText {
  // Twice the root, cut to a whole number, tells on which side of a half the root lies.
  const twice = wholeRoot(
    (numerator * powerOfTen(2 * decimals) * 4n) / (denominator * powerOfTen(2 * places)),
  );
  return unscaled((twice + 1n) / 2n, decimals);
}

/** The greatest whole number whose square is not above `square`, by Newton's method from above. */
function wholeRoot(square: bigint): bigint {
  if (square === 0n) return 0n;
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
