import type { EnterpriseDomain, EnterpriseFactName } from "../../application/enterprise-facts.js";
import { ownOf } from "../../core/own-data.js";
import { type Answer, answer, holds, type KnownFacts, type Predicate } from "../../kernel/predicate.js";
import { builtInLayout, factsIn, type Layout, radixIn } from "./layout.js";
import type { RepeatedDigit, Signature } from "./signature.js";

/** Anything that is determined by a signature together with whether the code is repeated. */
export type Tabulated<T> = (signature: Signature, repeated: RepeatedDigit) => T;

/**
 * A rule's predicate as a table over the facts it reads. Each entry is worked out once, when it is first needed, by the
 * same kernel that explains the rule. Looking it up costs the same whatever the predicate does.
 */
export const tabulate = (
  predicate: Predicate<EnterpriseDomain>,
  layout: Layout = builtInLayout,
): Tabulated<Answer<EnterpriseFactName>> =>
  tableOf([...predicate.reads, ...(ownOf(predicate, "requires") ?? [])], layout, (signature, repeated) =>
    answer(layout.domain, predicate, factsIn(layout, signature, repeated)),
  );

/** Whether a signature satisfies a test, whatever the missing facts turn out to be. */
export const tabulateTest = <const Name extends EnterpriseFactName>(
  reads: readonly Name[],
  test: (facts: KnownFacts<EnterpriseDomain, Name>) => boolean,
  layout: Layout = builtInLayout,
): Tabulated<"yes" | "no" | "open"> =>
  tableOf(reads, layout, (signature, repeated) =>
    holds(layout.domain, reads, factsIn(layout, signature, repeated), test),
  );

/** Signatures that agree in the facts that are read share one entry. */
function tableOf<T>(reads: readonly EnterpriseFactName[], layout: Layout, of: Tabulated<T>): Tabulated<T> {
  const steps = [...new Set(reads)].map((fact) => ({
    place: ownOf(layout.places, fact),
    radix: radixIn(layout, fact),
  }));
  const entryOf = (signature: Signature, repeated: RepeatedDigit): number => {
    let entry = 0;
    for (const { place, radix } of steps)
      entry = entry * radix + (place === undefined ? repeated : Math.floor(signature / place) % radix);
    return entry;
  };
  const size = steps.reduce((product, { radix }) => product * radix, 1);
  return size > mostEntries ? sparseTable(entryOf, of) : denseTable(size, entryOf, of);
}

/** Larger tables, as rules over own fields can have, hold only the entries that occur. */
const mostEntries = 100_000;

function denseTable<T>(size: number, entryOf: Tabulated<number>, of: Tabulated<T>): Tabulated<T> {
  const entries: (T | undefined)[] = new Array(size);
  return (signature, repeated) => {
    const entry = entryOf(signature, repeated);
    entries[entry] ??= of(signature, repeated);
    return entries[entry] as T;
  };
}

function sparseTable<T>(entryOf: Tabulated<number>, of: Tabulated<T>): Tabulated<T> {
  const entries = new Map<number, T>();
  return (signature, repeated) => {
    const entry = entryOf(signature, repeated);
    const known = entries.get(entry) ?? of(signature, repeated);
    entries.set(entry, known);
    return known;
  };
}
