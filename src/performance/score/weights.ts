import type { Indicator } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { placesOf, scaled, unscaled } from "../../core/scaled.js";

/** 权重表, ready to be spread into a scheme. Whoever calls for it answers for it: the guideline gives no weights. */
export interface SchemeWeights {
  /** Whoever asks for weights answers for them. */
  readonly basis: "caller";
  /** What they make together, in points. */
  readonly total: DecimalText;
  /** In points, by the id of the indicator. */
  readonly weights: Readonly<Record<string, DecimalText>>;
}

/**
 * A total in equal parts that add up to it exactly, at a stated place: what is left after rounding down goes to the
 * first ids, one unit each. Twenty-three parts of 100 at two places are 18 of 4.35 and 5 of 4.34.
 */
export function equalShares(
  total: DecimalText,
  ids: readonly string[],
  decimals: number,
): readonly (readonly [id: string, weight: DecimalText])[] {
  const count = BigInt(ids.length);
  if (count === 0n) return [];
  // A total finer than the place keeps its own precision, or the parts could not make it.
  const at = Math.max(decimals, placesOf(total));
  const units = scaled(total, at);
  const [each, left] = [units / count, units % count];
  return ids.map((id, index) => [id, unscaled(BigInt(index) < left ? each + 1n : each, at)] as const);
}

/** The indicators of each group, by the name of a first or second level; a name may stand for both, and then the first is meant. */
export const inGroup = (indicators: readonly Indicator[], group: string): readonly Indicator[] => {
  const first = indicators.filter(({ level1 }) => level1 === group);
  return first.length > 0 ? first : indicators.filter(({ level2 }) => level2 === group);
};
