import { productError } from "./exact-product.js";

/** The largest product a double holds exactly. */
const exactProduct = 2 ** 53;

/**
 * Whole quotients and exact remainders of `weight * amount / divisor` for many weights, none above the divisor. All
 * numbers are whole and at most 2^52. The estimated quotient is at most one off, and the remainder shows which way.
 */
export function quotients(weights: Float64Array, amount: number, divisor: number) {
  const wholes = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] as number;
    const product = weight * amount;
    let whole = Math.floor(product / divisor);
    let remainder =
      product <= exactProduct ? product - whole * divisor : wideRemainder(weight, amount, whole, divisor);
    if (remainder < 0) {
      whole -= 1;
      remainder += divisor;
    } else if (remainder >= divisor) {
      whole += 1;
      remainder -= divisor;
    }
    wholes[index] = whole;
    remainders[index] = remainder;
  }
  return { wholes, remainders };
}

/** Both products are close together, so their difference is exact, and so is that of their errors. */
const wideRemainder = (weight: number, amount: number, whole: number, divisor: number): number =>
  weight * amount - whole * divisor + (productError(weight, amount) - productError(whole, divisor));
