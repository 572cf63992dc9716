/**
 * Amounts between the first rate and the one rounding at the end: fen times 10^12, so that a rate and a share of the
 * result, six decimals each, stay exact.
 */
import type { DecimalText } from "../../core/decimal.js";
import type { Values } from "../../core/issue.js";
import { fenOf, type Yuan } from "../../core/money.js";
import { scaled, unscaled } from "../../core/scaled.js";
import type { Step } from "../step.js";

export type Exact = bigint;

const ratePlaces = 6;
const rateUnit = 10n ** 6n;
const exactPlaces = 14;

/** One fen. */
export const fen: Exact = rateUnit * rateUnit;

export const exactOf = (yuan: Yuan): Exact => fenOf(yuan) * fen;

/** Exact for an amount in yuan times up to two rates. */
export const part = (amount: Exact, rate: DecimalText): Exact =>
  (amount * scaled(rate, ratePlaces)) / rateUnit;

/** Yuan as text, with all the decimals there are. */
export const textOf = (amount: Exact): string => unscaled(amount, exactPlaces);

export const least = (one: Exact, other: Exact): Exact => (one < other ? one : other);

export type RoundingMode = "floor" | "half-up" | "ceiling";

/** To a multiple of the unit. Half up is away from zero; amounts here are never below it. */
export function rounded(amount: Exact, unit: Exact, mode: RoundingMode): Exact {
  const rest = amount % unit;
  const up = mode === "ceiling" ? rest > 0n : mode === "half-up" && 2n * rest >= unit;
  return amount - rest + (up ? unit : 0n);
}

export const stepAt = (step: string, values: Values, amount: Exact): Step => ({
  step,
  values,
  amount: textOf(amount),
});
