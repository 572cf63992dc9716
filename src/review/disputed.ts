import { compareRatios, ratio } from "../performance/exact.js";
import { varianceOf } from "./spread.js";

/** The scores on one criterion and their maximum, in millionths. */
interface ScoredCriterion {
  readonly id: string;
  readonly most: bigint;
  readonly scores: readonly bigint[];
}

/** Where scores differ most. Scales differ too, so the variance is held against the square of the maximum. */
export function mostDisputedOf(criteria: readonly ScoredCriterion[]): readonly string[] {
  const disputes = criteria.map(({ id, most, scores }) => {
    const values = scores.map((score) => ratio(score, 1n));
    const { numerator, denominator } = values.length === 0 ? ratio(0n, 1n) : varianceOf(values);
    return { id, size: ratio(numerator, denominator * most ** 2n) };
  });
  const sizes = disputes.map(({ size }) => size);
  const greatest = sizes.reduce((one, other) => (compareRatios(one, other) < 0 ? other : one), ratio(0n, 1n));
  if (greatest.numerator === 0n) return [];
  return disputes.filter(({ size }) => compareRatios(size, greatest) === 0).map(({ id }) => id);
}
