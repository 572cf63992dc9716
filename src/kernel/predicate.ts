import { ownOf } from "../core/own-data.js";

/**
 * Predicates over a few discrete facts. A predicate is written as if every fact were known; where facts are missing, the
 * kernel tries every value they could have. So a predicate can be tabulated once and run over
 * millions of records, and taking a fact away can only ever lead to `needs-data`.
 */

/** The values each fact can take. */
type Domain = Readonly<Record<string, readonly string[]>>;

/** Facts as known: one value each. */
export type KnownFacts<D extends Domain, Name extends keyof D = keyof D> = {
  readonly [Fact in Name]: D[Fact][number];
};

/** Facts as they come: a missing one is `undefined`. */
export type DiscreteFacts<D extends Domain> = { readonly [Fact in keyof D]: D[Fact][number] | undefined };

export interface Predicate<D extends Domain, Name extends keyof D & string = keyof D & string> {
  /** The facts that the predicate reads. It must not depend on any other. */
  readonly reads: readonly Name[];
  /** Facts that must be known, whatever their value. */
  readonly requires?: readonly (keyof D & string)[];
  /** The code of the fault; `undefined` where there is none, or where the rule does not concern the enterprise. */
  readonly fault: (facts: KnownFacts<D, Name>) => string | undefined;
}

export type Answer<Name extends string = string> =
  | { readonly outcome: "pass" | "needs-data"; readonly missing: readonly Name[] }
  /** `code` is that of the fault. */
  | { readonly outcome: "fail"; readonly code: string; readonly missing: readonly Name[] };

/** Curried: the domain is given, the facts read are inferred. */
export const definePredicate =
  <D extends Domain>() =>
  <const Name extends keyof D & string>(predicate: Predicate<D, Name>): Predicate<D> =>
    predicate as unknown as Predicate<D>;

/** What a predicate says of facts of which some may be missing. */
export function answer<D extends Domain>(
  domain: D,
  predicate: Predicate<D>,
  facts: DiscreteFacts<D>,
): Answer<keyof D & string> {
  const required = (ownOf(predicate, "requires") ?? []).filter((name) => facts[name] === undefined);
  const unknown = predicate.reads.filter((name) => facts[name] === undefined);
  const said = completions(domain, facts, unknown).map(predicate.fault);
  const faults = said.filter((fault) => fault !== undefined);
  const [code] = faults;
  if (code !== undefined && faults.length === said.length)
    return { outcome: "fail", code, missing: required };
  const missing = faults.length > 0 ? [...new Set([...required, ...unknown])] : required;
  return missing.length > 0 ? { outcome: "needs-data", missing } : { outcome: "pass", missing };
}

/** Whether facts satisfy a test whatever the missing ones may say: `yes`, `no`, or `open` until they are known. */
export function holds<D extends Domain, const Name extends keyof D & string>(
  domain: D,
  reads: readonly Name[],
  facts: DiscreteFacts<D>,
  test: (known: KnownFacts<D, Name>) => boolean,
): "yes" | "no" | "open" {
  const unknown = reads.filter((name) => facts[name] === undefined);
  if (unknown.length === 0) return test(facts as KnownFacts<D>) ? "yes" : "no";
  const said = new Set(completions(domain, facts, unknown).map(test));
  return said.size > 1 ? "open" : said.has(true) ? "yes" : "no";
}

/** What a predicate says of facts, found out once of facts that are one object. */
export const answering = <D extends Domain>(
  domain: D,
  predicate: Predicate<D>,
): ((facts: DiscreteFacts<D>) => Answer<keyof D & string>) =>
  onceOfEach((facts) => answer(domain, predicate, facts));

/** The same of a test. */
export const holding = <D extends Domain, const Name extends keyof D & string>(
  domain: D,
  reads: readonly Name[],
  test: (known: KnownFacts<D, Name>) => boolean,
): ((facts: DiscreteFacts<D>) => "yes" | "no" | "open") =>
  onceOfEach((facts) => holds(domain, reads, facts, test));

function onceOfEach<Facts, Said>(ask: (facts: Facts) => Said): (facts: Facts) => Said {
  const said = new Map<Facts, Said>();
  return (facts) => {
    const known = said.get(facts);
    if (known !== undefined) return known;
    const made = ask(facts);
    said.set(facts, made);
    return made;
  };
}

function completions<D extends Domain>(
  domain: D,
  facts: DiscreteFacts<D>,
  unknown: readonly (keyof D & string)[],
): readonly KnownFacts<D>[] {
  return unknown.reduce<readonly KnownFacts<D>[]>(
    (partial, name) =>
      partial.flatMap((one) => (domain[name] as D[string]).map((value) => ({ ...one, [name]: value }))),
    [facts as KnownFacts<D>],
  );
}
