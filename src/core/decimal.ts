import { Decimal } from "decimal.js";

/** A decimal number as text: `-?(0|[1-9]\d{0,17})(\.\d{1,6})?`. No exponent, no plus sign; `-0` is written `0`. */
export type DecimalText = string;

export const decimalPattern = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/;

/**
 * A constructor of our own: the host may change the shared one at any time, and every setting is named because a
 * clone takes whatever it is not told from its parent. Sixty digits hold any product of two decimals exactly.
 */
const Exact = Decimal.clone({
  defaults: true,
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
  modulo: Decimal.ROUND_DOWN,
  crypto: false,
});

/** The length is asked first: a pattern on a text of a million digits is work for nothing. */
export const isDecimal = (text: string): text is DecimalText =>
  text.length <= 26 && decimalPattern.test(text);

/** The shortest writing of the same number: `1.50` is `1.5`, `-0.00` is `0`. */
export const canonical = (text: DecimalText): DecimalText => write(new Exact(text));

export const compare = (left: DecimalText, right: DecimalText): -1 | 0 | 1 =>
  new Exact(left).comparedTo(new Exact(right)) as -1 | 0 | 1;

export const add = (left: DecimalText, right: DecimalText): DecimalText =>
  write(new Exact(left).plus(new Exact(right)));

export const subtract = (left: DecimalText, right: DecimalText): DecimalText =>
  write(new Exact(left).minus(new Exact(right)));

export const multiply = (left: DecimalText, right: DecimalText): DecimalText =>
  write(new Exact(left).times(new Exact(right)));

/** The quotient, rounded half up (away from zero) at the stated place; `undefined` for division by zero. */
export const divide = (left: DecimalText, right: DecimalText, decimals: number): DecimalText | undefined => {
  const divisor = new Exact(right);
  return divisor.isZero() ? undefined : write(new Exact(left).div(divisor).toDecimalPlaces(decimals));
};

export const sum = (texts: readonly DecimalText[]): DecimalText =>
  write(texts.reduce((total, text) => total.plus(new Exact(text)), new Exact(0)));

export const isWhole = (text: DecimalText): boolean => new Exact(text).isInteger();

const write = (value: Decimal): DecimalText => (value.isZero() ? "0" : value.toFixed());
