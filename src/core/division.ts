import type { DecimalText } from "./decimal.js";
import { unscaled } from "./scaled.js";

/** A quotient to the nearest whole number, half up, which means away from zero. The divisor is above zero. */
export function halfUp(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

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
  if (product <= exactProduct && of <= exactProduct) {
    const floor = Math.floor(product / of);
    return 2 * (product - floor * of) >= of ? floor + 1 : floor;
  }
  return Number(halfUp(BigInt(factor) * BigInt(share), BigInt(of)));
}
