import type { PolicyFormula } from "./subsidy-policy.js";

/** Every amount that a formula names, in its order. */
export function amountsIn({ of, least = [], greatest = [] }: PolicyFormula): readonly string[] {
  return [...(of === undefined ? [] : [of]), ...[...least, ...greatest].flatMap(amountsIn)];
}
