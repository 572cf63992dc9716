/**
 * A second scorer, written from the documents alone: weight × B/A and its kin as fractions of whole numbers, nothing
 * rounded until the one place the scheme names. It shares no code with the library, not even the reading of decimals.
 */
export interface OracleRow {
  readonly method: string;
  readonly weight: string;
  readonly falls: boolean;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
}

type Fraction = readonly [numerator: bigint, denominator: bigint];

/** `12.5` is 125 ÷ 10. */
function fraction(text: string): Fraction {
  const digits = text
    .split("")
    .filter((letter) => letter !== ".")
    .join("");
  const after = text.includes(".") ? text.length - 1 - text.indexOf(".") : 0;
  return [BigInt(digits), 10n ** BigInt(after)];
}

const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
const atLeast = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d >= c * b;
const isZero = ([a]: Fraction): boolean => a === 0n;

const ONE: Fraction = [1n, 1n];
const ZERO: Fraction = [0n, 1n];

/** The share of the weight by the form's formula; A is the target, B the actual value. */
function shareOf({ method, falls, ...row }: OracleRow): Fraction {
  const [A, B, C] = [fraction(row.target), fraction(row.actual), fraction(row.baseline)];
  const reached = falls ? atLeast(A, B) : atLeast(B, A);
  switch (method) {
    case "proportional":
      return atLeast(B, A) ? ONE : over(B, A);
    case "all-or-nothing":
      return reached ? ONE : ZERO;
    case "increment": {
      if (reached) return ONE;
      const way = falls ? minus(C, A) : minus(A, C);
      const done = falls ? minus(C, B) : minus(B, C);
      return way[0] <= 0n || done[0] <= 0n ? ZERO : over(done, way);
    }
    case "reverse-ratio":
      return atLeast(A, B) ? ONE : over(A, B);
    case "reverse-linear": {
      if (atLeast(A, B)) return ONE;
      const double = times([2n, 1n], A);
      return isZero(A) || atLeast(B, double) ? ZERO : minus(ONE, over(minus(B, A), A));
    }
    default:
      throw new Error(method);
  }
}

/** The points as text with exactly `decimals` places, half up. */
export function oraclePoints(row: OracleRow, decimals: number): bigint {
  const [n, d] = times(fraction(row.weight), shareOf(row));
  const scale = 10n ** BigInt(decimals);
  const twice = 2n * n * scale;
  return (twice + d) / (2n * d);
}

export const oracleTotal = (rows: readonly OracleRow[], decimals: number): bigint =>
  rows.reduce((sum, row) => sum + oraclePoints(row, decimals), 0n);

/** The total rounded once, half up, of what nothing was rounded before. */
export function oracleRoundedTotal(rows: readonly OracleRow[], decimals: number): bigint {
  const [n, d] = rows
    .map((row) => times(fraction(row.weight), shareOf(row)))
    .reduce(([a, b], [c, e]): Fraction => (b === e ? [a + c, b] : [a * e + c * b, b * e]), ZERO);
  return (2n * n * 10n ** BigInt(decimals) + d) / (2n * d);
}

/** Points as the library writes them. */
export function oracleText(points: bigint, decimals: number): string {
  const digits = String(points).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  let after = digits.slice(digits.length - decimals);
  while (after.endsWith("0")) after = after.slice(0, -1);
  return after === "" ? whole : `${whole}.${after}`;
}
