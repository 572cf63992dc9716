import type { EnterpriseFactName } from "../application/enterprise-facts.js";
import type { ApplicationFacts } from "../application/facts.js";
import { type CountRange, countEnterprises } from "../application/roster.js";
import { bare } from "../core/own-data.js";
import { type Fact, View } from "../kernel/fact.js";
import { fail, given, needsData, pass, type Verdict } from "../kernel/verdict.js";
import type { SeenFacts } from "./define.js";

/** Which enterprises are counted; as in a predicate, the test is written as if every fact that it reads were known. */
export interface EnterprisesCounted<Name extends EnterpriseFactName, Own extends string> {
  /** The facts that decide. The test must not depend on any other. */
  readonly reads: readonly Name[];
  /** The edition's own fields of enterprises that decide too. */
  readonly own?: readonly Own[];
  // As a method, so that a test that knows the words of the library alone can stand here.
  /** Whether an enterprise with these facts counts. */
  where(facts: SeenFacts<Name> & { readonly [Fact in Own]: string }): boolean;
}

/** What is known of a list that cannot be counted. */
const uncounted: CountRange = Object.freeze({
  least: 0,
  most: Number.POSITIVE_INFINITY,
  missing: Object.freeze(["enterprises"]),
});

/**
 * 企业计数. How many different enterprises of the list are so: at least `least` and at most `most`, as some may lack a fact, with the fields that would
 * tell. Enterprises are told apart by credit code. For `atLeast`; without a list there may be any number.
 *
 * @example
 * ```ts
 * import { applicationRule, atLeast, enterpriseCount } from "digital-pilot-rules/rules";
 *
 * const enough = applicationRule({
 *   id: "1.2#enough", phrase: "不少于350家", force: "must", basis: "text", stage: "application",
 *   parameters: ["minimum-enterprises"],
 *   check: (facts, { figure }) => {
 *     const transformed = { reads: ["transform"], where: ({ transform }: { transform: string }) => transform === "yes" } as const;
 *     const shortage = { code: "too-few-enterprises", unit: "家", fields: ["enterprises"] };
 *     return atLeast(enterpriseCount(facts, transformed), figure("minimum-enterprises"), shortage);
 *   },
 * });
 * enough.parameters; //=> ["minimum-enterprises"]
 * ```
 */
export function enterpriseCount<const Name extends EnterpriseFactName, const Own extends string = never>(
  facts: ApplicationFacts,
  counted: EnterprisesCounted<Name, Own>,
): CountRange {
  try {
    const { reads, own = [], where } = bare(counted);
    const names = [...reads, ...own] as readonly EnterpriseFactName[];
    return countEnterprises(facts.roster, names, where as (known: object) => boolean);
  } catch {
    return uncounted;
  }
}

/** What is told where a figure misses its bound. */
export interface Shortage {
  /** The code of the fault. */
  readonly code: string;
  /** What is counted or measured: 户, 家, 条, %, 元. */
  readonly unit: string;
  /** The fields at fault. */
  readonly fields: readonly string[];
}

/**
 * 不少于. At least so many. Missing facts are asked for only where they could make the count reach the number. A failure has the values `actual`,
 * `required`, `shortfall` and `unit`.
 *
 * @example
 * ```ts
 * import { atLeast } from "digital-pilot-rules/rules";
 *
 * const required = { value: 100, field: "parameters.minimum-enterprises" };
 * const shortage = { code: "too-few-enterprises", unit: "户", fields: ["enterprises"] };
 * atLeast({ least: 97, most: 97, missing: [] }, required, shortage).values.shortfall; //=> "3"
 * atLeast({ least: 97, most: 100, missing: ["enterprises.8.scale"] }, required, shortage).missing; //=> ["enterprises.8.scale"]
 * ```
 */
export const atLeast = (count: CountRange, required: Fact<number>, shortage: Shortage): Verdict =>
  given([required], (least) => {
    const { code, unit, fields } = bare(shortage);
    const { least: counted, most, missing } = bare(count);
    if (counted >= least) return pass("enough", { actual: `${counted}`, required: `${least}`, unit });
    if (most >= least) return needsData(missing);
    const values = { actual: `${most}`, required: `${least}`, shortfall: `${least - most}`, unit };
    return Object.freeze({ ...fail(code, values, fields), missing: needsData(missing).missing });
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
