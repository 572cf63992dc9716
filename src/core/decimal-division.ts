import { Decimal } from "decimal.js";
import { canonical, type DecimalText } from "./decimal.js";

/**
 * A constructor of our own, because the host may change the shared one at any time. Every setting is named, because a
 * clone inherits all other settings from the shared one. Sixty digits hold any product of two decimals exactly.
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

/**
 * The quotient, rounded half up (away from zero) at the stated place; `undefined` for division by zero. It is rounded at sixty
 * digits first, which changes nothing: two decimals of 24 digits each have no quotient so near to a half without being one.
 */
export const divide = (left: DecimalText, right: DecimalText, decimals: number): DecimalText | undefined => {
  const divisor = new Exact(right);
  if (divisor.isZero()) return undefined;
  return canonical(new Exact(left).div(divisor).toFixed(decimals, Decimal.ROUND_HALF_UP));
};
