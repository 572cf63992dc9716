/**
 * Products of two whole numbers whose exact value does not fit a double, kept as the rounded product and its error
 * (Dekker's product on Veltkamp's halves). Exact for factors up to {@link exactLimit}; at 2^53 it no longer is.
 */
export const exactLimit = 2 ** 52;

const splitter = 2 ** 27 + 1;

/** The upper half of a number's digits; the rest is the number less its upper half. */
function upperHalf(value: number): number {
  const wide = splitter * value;
  return wide - (wide - value);
}

/** What rounding took from `left * right`: the product plus this is exact. */
export function productError(left: number, right: number): number {
  const product = left * right;
  const leftUpper = upperHalf(left);
  const leftLower = left - leftUpper;
  const rightUpper = upperHalf(right);
  const rightLower = right - rightUpper;
  return (
    leftLower * rightLower -
    (product - leftUpper * rightUpper - leftLower * rightUpper - leftUpper * rightLower)
  );
}

/** The sign of `a * b - c * d`. Rounding keeps the order, so the errors are asked only where the products agree. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const difference = a * b - c * d;
  return difference === 0 ? productError(a, b) - productError(c, d) : difference;
}
