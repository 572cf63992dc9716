import {
  type EnterpriseDomain,
  type EnterpriseFactName,
  enterpriseDomain,
} from "../../application/enterprise-facts.js";
import { type Answer, answer, holds, type KnownFacts, type Predicate } from "../../kernel/predicate.js";
import { factsAt, places, type RepeatedDigit, radixOf, type Signature } from "./signature.js";

/** Anything that is determined by a signature together with whether the code is repeated. */
export type Tabulated<T> = (signature: Signature, repeated: RepeatedDigit) => T;

/**
 * A rule's predicate as a table over the facts it reads. Each entry is worked out once, when it is first needed, by the
 * same kernel that explains the rule. Looking it up costs the same whatever the predicate does.
 */
export const tabulate = (predicate: Predicate<EnterpriseDomain>): Tabulated<Answer<EnterpriseFactName>> =>
  tableOf([...predicate.reads, ...(predicate.requires ?? [])], (signature, repeated) =>
    answer(enterpriseDomain, predicate, factsAt(signature, repeated)),
  );

/** Whether a signature satisfies a test, whatever the missing facts turn out to be. */
export const tabulateTest = <const Name extends EnterpriseFactName>(
  reads: readonly Name[],
  test: (facts: KnownFacts<EnterpriseDomain, Name>) => boolean,
): Tabulated<"yes" | "no" | "open"> =>
  tableOf(reads, (signature, repeated) => holds(enterpriseDomain, reads, factsAt(signature, repeated), test));

/** Signatures that agree in the facts that are read share one entry. */
function tableOf<T>(reads: readonly EnterpriseFactName[], of: Tabulated<T>): Tabulated<T> {
  const steps = [...new Set(reads)].map((fact) => ({
    place: fact === "repeated" ? undefined : places[fact],
    radix: radixOf(fact),
  }));
  const entries: (T | undefined)[] = new Array(steps.reduce((size, { radix }) => size * radix, 1));
  return (signature, repeated) => {
    let entry = 0;
    for (const { place, radix } of steps)
      entry = entry * radix + (place === undefined ? repeated : Math.floor(signature / place) % radix);
    entries[entry] ??= of(signature, repeated);
    return entries[entry] as T;
  };
}
