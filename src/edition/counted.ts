import type { CountRange } from "../application/roster.js";
import { type Fact, View } from "../kernel/fact.js";
import { fail, given, needsData, pass, type Verdict } from "../kernel/verdict.js";

/** At least so many. Missing facts are asked for only where they could make the count reach the number. */
export const atLeast = (
  count: CountRange,
  required: Fact<number>,
  shortage: { readonly code: string; readonly unit: string; readonly fields: readonly string[] },
): Verdict =>
  given([required], (least) => {
    const { code, unit, fields } = shortage;
    if (count.least >= least) return pass("enough", { actual: `${count.least}`, required: `${least}`, unit });
    if (count.most >= least) return needsData(count.missing);
    const values = {
      actual: `${count.most}`,
      required: `${least}`,
      shortfall: `${least - count.most}`,
      unit,
    };
    return { ...fail(code, values, fields), missing: count.missing };
  });

/** A count that is fully known, from a list that may itself be missing. */
export const countOf = (list: Fact<readonly unknown[]>): CountRange =>
  list.value === undefined
    ? { least: 0, most: Number.POSITIVE_INFINITY, missing: [list.field] }
    : { least: list.value.length, most: list.value.length, missing: [] };

/** The different elements of a list that count, told apart by an identity that some may still lack. */
export function countDifferent<Element>(
  list: View<readonly Element[]>,
  identity: (element: View<Element>) => Fact<unknown>,
  counts: (element: View<Element>) => boolean = () => true,
): CountRange {
  const elements = View.each(list);
  if (elements === undefined) return countOf(list);
  const identities = elements.filter(counts).map(identity);
  const known = new Set(identities.flatMap(({ value }) => (value === undefined ? [] : [value])));
  const missing = identities.filter(({ value }) => value === undefined).map(({ field }) => field);
  return { least: known.size, most: known.size + missing.length, missing };
}
