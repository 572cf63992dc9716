import type { DecimalText } from "./decimal.js";

/**
 * A decimal as a whole number of its last place: `scaled("1.5", 6)` is 1500000n. The text must have the grammar of a
 * decimal; digits beyond the places asked for are cut off, so they should be zeros.
 */
export function scaled(text: DecimalText, places: number): bigint {
  const [whole = "", decimals = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole + decimals.slice(0, places).padEnd(places, "0"));
  return text.startsWith("-") ? -value : value;
}

/** The way back, of a whole number, in the shortest writing: `unscaled(1500000n, 6)` is `1.5`. */
export function unscaled(value: bigint | number, places: number): DecimalText {
  const digits = String(value < 0 ? -value : value).padStart(places + 1, "0");
  const point = digits.length - places;
  const decimals = digits.slice(point).replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${digits.slice(0, point)}${decimals && "."}${decimals}`;
}

/** The powers of ten for up to six decimals. */
export const powersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

const zero = 48; // the character code of "0"

/**
 * The digits of a decimal text as one number, without the point; `NaN` for whatever is not plainly a decimal that is
 * zero or more, and `Infinity` beyond 2^53. Reads a character once: this runs a million times in a row.
 */
export function digitsOf(text: string): number {
  const { length } = text;
  if (length === 0 || length > 26) return Number.NaN;
  const first = text.charCodeAt(0);
  if (first === zero && length > 1 && text.charCodeAt(1) !== 46) return Number.NaN;
  let value = 0;
  let point = -1;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && index > 0) point = index;
    else return Number.NaN;
  }
  const whole = point < 0 ? length : point;
  const decimals = point < 0 ? 0 : length - point - 1;
  if (whole > 18 || decimals > 6 || (point >= 0 && decimals === 0)) return Number.NaN;
  return value > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : value;
}

/** How many digits follow the point. */
export function placesOf(text: DecimalText): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
