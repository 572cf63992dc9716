import type { DecimalText } from "./decimal.js";

/**
 * Decimal text as whole numbers of its last place: `12.5` at two places is 1250. Sums, products and comparisons of
 * whole numbers are exact, and division comes once, at the end, with its rounding in the open.
 */
export const placesOf = (text: DecimalText): number => {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
};

/** Digits beyond the places asked for are cut off, so they should be zeros. */
export function wholeOf(text: DecimalText, places: number): bigint {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.slice(0, places).padEnd(places, "0"));
}

/** The shortest writing: 1250 at two places is `12.5`. */
export function textOf(whole: bigint | number, places: number): DecimalText {
  const negative = whole < 0;
  const digits = String(negative ? -whole : whole).padStart(places + 1, "0");
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${negative ? "-" : ""}${digits.slice(0, digits.length - places)}${decimals && "."}${decimals}`;
}

/** 向下、四舍五入、向上. Half up means away from zero; down and up are the same direction on both sides of it. */
export type RoundingMode = "floor" | "half-up" | "ceiling";

/** A quotient as a whole number: the one place where anything is rounded. The divisor is above zero. */
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
  return whole < limit(places) && whole > -limit(places) ? textOf(whole, places) : null;
}

/** The powers of ten for up to six decimals. */
export const powersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

export const powerOfTen = (places: number): bigint => 10n ** BigInt(places);

/** Decimal text holds eighteen digits before the point. */
const limit = (places: number): bigint => powerOfTen(18 + places);

/** Products up to here are exact in a double, and so are their halves. */
const exactProduct = 2 ** 52;

/** `factor × share ÷ of`, half up, for whole numbers not below zero; exact whatever their size. */
export function scaled(factor: number, share: number, of: number): number {
  const product = factor * share;
  if (product <= exactProduct && of <= exactProduct) {
    const floor = Math.floor(product / of);
    return 2 * (product - floor * of) >= of ? floor + 1 : floor;
  }
  return Number(halfUp(BigInt(factor) * BigInt(share), BigInt(of)));
}

/**
 * Plain digits (no sign, no point) as a number, or -1 where they are anything else or more than fifteen. For loops
 * that read millions of figures; whatever is out of the ordinary takes the exact way.
 */
export function digitsOf(text: string): number {
  const { length } = text;
  const first = text.charCodeAt(0) - 48;
  if (!(first >= 0 && first <= 9)) return -1;
  if (length === 1) return first;
  if (first === 0 || length > 15) return -1;
  let value = first;
  for (let index = 1; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** How many places a packed number can have, and one more: the base that carries them. */
const placesBase = 8;

/**
 * The same for text with or without a point, in one number: eight times its digits plus its places, so that a loop
 * reads a figure once and without an object. At most fifteen characters, and six places.
 */
export function packedOf(text: string): number {
  const { length } = text;
  const leadsWithZero = length > 1 && text.charCodeAt(0) === 48 && text.charCodeAt(1) !== 46;
  if (length > 15 || leadsWithZero) return -1;
  let value = 0;
  let point = -1;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && index > 0) point = index;
    else return -1;
  }
  if (point < 0) return length === 0 ? -1 : value * placesBase;
  const places = length - point - 1;
  return places === 0 || places > 6 ? -1 : value * placesBase + places;
}

export const packedPlaces = (packed: number): number => packed % placesBase;

export const packedDigits = (packed: number): number => Math.floor(packed / placesBase);
