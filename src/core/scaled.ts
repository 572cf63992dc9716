import type { DecimalText } from "./decimal.js";

/**
 * A decimal as a whole number of its last place: `scaled("1.5", 6)` is 1500000n. The text must have the grammar of a
 * decimal; digits beyond the places asked for are cut off, so they should be zeros.
 */
export function scaled(text: DecimalText, places: number): bigint {
  const point = text.indexOf(".");
  const whole = point < 0 ? text.length : point;
  if (whole + places <= safeDigits) return BigInt(small(text, whole, places));
  if (point < 0) return BigInt(text + "0".repeat(places));
  const decimals = text.slice(point + 1, point + 1 + places).padEnd(places, "0");
  // The sign stays where it is, before the digits.
  return BigInt(text.slice(0, point) + decimals);
}

/** As many digits a double holds exactly, whatever they are. */
const safeDigits = 15;

/** Up to there a double does it in a fraction of the time that large whole numbers and their texts take. */
function small(text: DecimalText, whole: number, places: number): number {
  const isNegative = text.charCodeAt(0) === minus;
  const end = Math.min(text.length, whole + 1 + places);
  let digits = 0;
  for (let index = isNegative ? 1 : 0; index < whole; index += 1) digits = digits * 10 + digitAt(text, index);
  for (let index = whole + 1; index < end; index += 1) digits = digits * 10 + digitAt(text, index);
  const given = Math.max(end - whole - 1, 0);
  const result = digits * 10 ** (places - given);
  return isNegative ? -result : result;
}

const minus = "-".charCodeAt(0);
const digitAt = (text: string, index: number): number => text.charCodeAt(index) - 48;

/** The way back, of a whole number, in the shortest writing: `unscaled(1500000n, 6)` is `1.5`. */
export function unscaled(value: bigint | number, places: number): DecimalText {
  const digits = String(value < 0 ? -value : value).padStart(places + 1, "0");
  const point = digits.length - places;
  const decimals = digits.slice(point).replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${digits.slice(0, point)}${decimals && "."}${decimals}`;
}

/** The powers of ten for up to six decimals. */
export const powersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/** How many digits follow the point. */
export function placesOf(text: DecimalText): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
