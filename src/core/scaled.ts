import type { DecimalText } from "./decimal.js";

/**
 * A decimal as a whole number of its last place: `scaled("1.5", 6)` is 1500000n. The text must have the grammar of a
 * decimal; digits beyond the places asked for are cut off, so they should be zeros.
 */
export function scaled(text: DecimalText, places: number): bigint {
  const point = text.indexOf(".");
  if (point < 0) return BigInt(text + "0".repeat(places));
  const decimals = text.slice(point + 1, point + 1 + places).padEnd(places, "0");
  // The sign stays where it is, before the digits.
  return BigInt(text.slice(0, point) + decimals);
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

/** How many digits follow the point. */
export function placesOf(text: DecimalText): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
