/** Exact fractions of whole numbers, for second calculations: nothing here is shared with the library, not even the reading of decimals. */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

export const whole = (over: bigint): Fraction => ({ over, under: 1n });

/** `12.5` is 125 ÷ 10. */
export function fraction(text: string): Fraction {
  const [before = "", after = ""] = text.split(".");
  return { over: BigInt(before + after), under: 10n ** BigInt(after.length) };
}

export const plus = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
});

export const less = (one: Fraction, other: Fraction): Fraction =>
  plus(one, { over: -other.over, under: other.under });

export const times = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.over,
  under: one.under * other.under,
});

/** The divisor is above zero. */
export const over = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.under,
  under: one.under * other.over,
});

export const isBelow = (one: Fraction, other: Fraction): boolean =>
  one.over * other.under < other.over * one.under;

export const least = (one: Fraction, other: Fraction): Fraction => (isBelow(other, one) ? other : one);

export const greatest = (one: Fraction, other: Fraction): Fraction => (isBelow(one, other) ? other : one);

export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, whole(0n));

/** A whole number of units, of a fraction not below zero. */
export function inUnits({ over: top, under }: Fraction, mode: "floor" | "half-up" | "ceiling"): bigint {
  const [down, rest] = [top / under, top % under];
  if (mode === "floor" || rest === 0n) return down;
  return mode === "ceiling" || 2n * rest >= under ? down + 1n : down;
}

/** So many of the smallest units, each a place after the point, as decimal text. */
export function decimal(units: bigint, places: number): string {
  const digits = String(units).padStart(places + 1, "0");
  const cut = digits.length - places;
  const after = digits.slice(cut).replace(/0+$/, "");
  return after === "" ? digits.slice(0, cut) : `${digits.slice(0, cut)}.${after}`;
}

/** Rounded half up at a place, as decimal text. */
export const roundedText = (value: Fraction, places: number): string =>
  decimal(inUnits(times(value, whole(10n ** BigInt(places))), "half-up"), places);
