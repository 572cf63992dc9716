import { quotients } from "./quotients.js";

/** Who comes first among claims with the same remainder: claim numbers in, the same numbers in order out. */
export type TieOrder = (tied: number[]) => readonly number[];

/**
 * 最大余数法. Shares of a whole amount in proportion to weights: each the whole part of its quota, and the units left
 * over go one each to the largest remainders. The shares add up to the amount; each is less than one from its quota.
 */
export function largestRemainder(
  weights: Float64Array,
  amount: number,
  weightSum: number,
  order: TieOrder,
): Float64Array {
  const { wholes, remainders } = quotients(weights, amount, weightSum);
  let left = amount;
  for (const whole of wholes) left -= whole;
  if (left === 0) return wholes;
  const threshold = largest(remainders, left, weightSum);
  const tied: number[] = [];
  for (let index = 0; index < remainders.length; index += 1) {
    const remainder = remainders[index] as number;
    if (remainder > threshold) {
      (wholes[index] as number) += 1;
      left -= 1;
    } else if (remainder === threshold) tied.push(index);
  }
  for (const index of order(tied).slice(0, left)) (wholes[index] as number) += 1;
  return wholes;
}

/**
 * The nth largest remainder. Remainders are spread over buckets by size, and only the bucket that holds the nth is
 * sorted: rounding may move a bucket's edge, but never puts a larger remainder into a lower bucket.
 */
function largest(remainders: Float64Array, nth: number, divisor: number): number {
  const buckets = Math.max(1, Math.min(65_536, remainders.length >> 2));
  const bucketOf = (remainder: number) => Math.floor((remainder / divisor) * (buckets - 1));
  const counts = new Uint32Array(buckets);
  for (const remainder of remainders) (counts[bucketOf(remainder)] as number) += 1;
  let above = 0;
  let bucket = buckets - 1;
  while (above + (counts[bucket] as number) < nth) {
    above += counts[bucket] as number;
    bucket -= 1;
  }
  // A typed array is sorted as numbers, without a comparator to call.
  const within = remainders.filter((remainder) => bucketOf(remainder) === bucket).sort();
  return within[within.length - (nth - above)] as number;
}
