import type { ReviewVerdict } from "./review-tally.js";

/** How the verdicts on one criterion fall, and how many are still to come. */
export interface Votes {
  readonly passes: number;
  readonly fails: number;
  readonly outstanding: number;
}

/** How verdicts are counted: each by itself, or the greater part. */
export type Counting = "each" | "majority";

/** What a panel says on one criterion. What is still to come never turns a `pass` or a `fail` round. */
export function verdictOfVotes(
  { passes, fails, outstanding }: Votes,
  counting: Counting,
  hasVeto: boolean,
): ReviewVerdict {
  if (hasVeto && fails > 0) return "fail";
  if (counting === "each" && passes > 0 && fails > 0) return "needs-judgement";
  if (counting === "majority" && fails > passes + outstanding) return "fail";
  if (outstanding > 0 && (hasVeto || counting === "each" || passes <= fails + outstanding))
    return "needs-data";
  if (passes === fails) return passes === 0 ? "needs-data" : "needs-judgement";
  return passes > fails ? "pass" : "fail";
}

/** Which verdicts on one criterion are passed on. */
export function verdictsToPass<T extends { readonly verdict: "pass" | "fail" }>(
  records: readonly T[],
  counting: Counting,
): readonly T[] {
  const passes = records.filter(({ verdict }) => verdict === "pass");
  const fails = records.filter(({ verdict }) => verdict === "fail");
  // Where the two are equal there is no majority, and a person has to judge again.
  if (counting === "each" || passes.length === fails.length) return records;
  return passes.length > fails.length ? passes : fails;
}
