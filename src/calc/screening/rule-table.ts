import { type Answer, answer, holds, type KnownFacts, type Predicate } from "../../core/predicate.js";
import { type EnterpriseDomain, type EnterpriseFactName, enterpriseDomain } from "../enterprise-facts.js";
import { digitAt, factsAt, type RepeatedDigit, radixOf, type Signature } from "./signature.js";

/** Something that follows from a signature, whether the code is repeated included. */
export type Tabulated<T> = (signature: Signature, repeated: RepeatedDigit) => T;

/**
 * A rule's predicate as a table over the facts it looks at: each entry is worked out by the very kernel that explains
 * the rule, once, when it is first asked for. Looking it up costs the same whatever the predicate does.
 */
export const tabulate = (predicate: Predicate<EnterpriseDomain>): Tabulated<Answer<EnterpriseFactName>> =>
  tableOf([...predicate.reads, ...(predicate.requires ?? [])], (signature, repeated) =>
    answer(enterpriseDomain, predicate, factsAt(signature, repeated)),
  );

/** Whether a signature satisfies a test whatever its missing facts may say. */
export const tabulateTest = <const Name extends EnterpriseFactName>(
  reads: readonly Name[],
  test: (facts: KnownFacts<EnterpriseDomain, Name>) => boolean,
): Tabulated<"yes" | "no" | "open"> =>
  tableOf(reads, (signature, repeated) => holds(enterpriseDomain, reads, factsAt(signature, repeated), test));

/** Signatures that agree in the facts that are read share one entry. */
function tableOf<T>(reads: readonly EnterpriseFactName[], of: Tabulated<T>): Tabulated<T> {
  const facts = [...new Set(reads)];
  const entries: (T | undefined)[] = new Array(facts.reduce((size, fact) => size * radixOf(fact), 1));
  return (signature, repeated) => {
    let entry = 0;
    for (const fact of facts)
      entry = entry * radixOf(fact) + (fact === "repeated" ? repeated : digitAt(signature, fact));
    entries[entry] ??= of(signature, repeated);
    return entries[entry] as T;
  };
}
