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

/** How many digits follow the point. */
export function placesOf(text: DecimalText): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
