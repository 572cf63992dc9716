/**
 * Amounts between the first rate and the one rounding at the end: fen times 10^18, so that a rate, a share of what it
 * gives and a reduction of that, six decimals each, stay exact.
 */
import type { DecimalText } from "../../core/decimal.js";
import { type RoundingMode, rounded } from "../../core/division.js";
import type { Values } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { scaled, unscaled } from "../../core/scaled.js";
import { type Step, stepOf } from "../step.js";

export type Exact = bigint;

const ratePlaces = 6;
const rateUnit = 10n ** 6n;
const exactPlaces = 20;

/** One fen. */
export const fen: Exact = rateUnit ** 3n;

export const exactOf = (yuan: Yuan): Exact => fenOf(yuan) * fen;

/** Exact for an amount in yuan times up to three rates. */
export const part = (amount: Exact, rate: DecimalText): Exact =>
  (amount * scaled(rate, ratePlaces)) / rateUnit;

/** An amount divided by a decimal above zero, cut to the fen: a quotient seldom ends. */
export const quotient = (amount: Exact, by: DecimalText): Exact =>
  ((amount * rateUnit) / (scaled(by, ratePlaces) * fen)) * fen;

/** Yuan as text, with all the decimals there are. */
export const textOf = (amount: Exact): string => {
  // Most amounts are whole fen, whose text is written in a fraction of the time.
  const whole = amount / fen;
  return whole * fen === amount ? yuanOf(whole) : unscaled(amount, exactPlaces);
};

export const least = (one: Exact, other: Exact): Exact => (one < other ? one : other);

export const greatest = (one: Exact, other: Exact): Exact => (one < other ? other : one);

/** The lower of two bounds, either of which may not be there. */
export const lower = (one: Exact | undefined, other: Exact | undefined): Exact | undefined =>
  one === undefined ? other : other === undefined ? one : least(one, other);

/** To a multiple of the unit. */
export const roundedTo = (unit: Exact, amount: Exact, mode: RoundingMode): Exact =>
  rounded(amount, unit, mode) * unit;

export const stepAt = (step: string, values: Values, amount: Exact): Step =>
  stepOf(step, values, textOf(amount));
