/** How the verdicts on one criterion fall, and which of them are passed on. */
export function verdictsToPass<T extends { readonly verdict: "pass" | "fail" }>(
  records: readonly T[],
  counting: "each" | "majority",
): readonly T[] {
  const passes = records.filter(({ verdict }) => verdict === "pass");
  const fails = records.filter(({ verdict }) => verdict === "fail");
  // Where the two are equal there is no majority, and a person has to judge again.
  if (counting === "each" || passes.length === fails.length) return records;
  return passes.length > fails.length ? passes : fails;
}
