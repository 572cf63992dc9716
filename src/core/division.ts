import type { DecimalText } from "./decimal.js";
import { unscaled } from "./scaled.js";

/** 向下、四舍五入、向上. Half up means away from zero; down and up are the same direction on both sides of it. */
export type RoundingMode = "floor" | "half-up" | "ceiling";

/** A quotient as a whole number. All rounding happens here. The divisor is above zero. */
export function rounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const isNegative = dividend < 0n;
  const size = isNegative ? -dividend : dividend;
  const [whole, rest] = [size / divisor, size % divisor];
  const away = mode === "half-up" ? 2n * rest >= divisor : rest > 0n && (mode === "ceiling") !== isNegative;
  const result = away ? whole + 1n : whole;
  return isNegative ? -result : result;
}

/** A quotient to the nearest whole number, half up. */
export const halfUp = (dividend: bigint, divisor: bigint): bigint => rounded(dividend, divisor, "half-up");

/** A quotient as text, half up at the stated place; `null` where it would have more than eighteen digits. */
export function quotient(dividend: bigint, divisor: bigint, places: number): DecimalText | null {
  const sign = divisor < 0n ? -1n : 1n;
  const whole = halfUp(sign * dividend * powerOfTen(places), sign * divisor);
  return whole < limit(places) && whole > -limit(places) ? unscaled(whole, places) : null;
}

export const powerOfTen = (places: number): bigint => 10n ** BigInt(places);

/** Decimal text holds eighteen digits before the point. */
const limit = (places: number): bigint => powerOfTen(18 + places);

/** Products up to here are exact in a double, and so are their halves. */
const exactProduct = 2 ** 52;

/** `factor × share ÷ of`, half up, for whole numbers not below zero; exact whatever their size. */
export function proportion(factor: number, share: number, of: number): number {
  const product = factor * share;
  if (product <= exactProduct) {
    const floor = Math.floor(product / of);
    return 2 * (product - floor * of) >= of ? floor + 1 : floor;
  }
  return Number(halfUp(BigInt(factor) * BigInt(share), BigInt(of)));
}
