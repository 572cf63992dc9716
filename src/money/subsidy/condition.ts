import { addMonths } from "../../core/date.js";
import { compare } from "../../core/decimal.js";
import { ownOf } from "../../core/own-data.js";
import { scaled } from "../../core/scaled.js";
import { type Comparison, comparisons, type PolicyCondition } from "./condition-schema.js";
import { closedWordsOf } from "./fact-kind.js";
import { claimFacts, type FactKind } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/** What is known of a claim, by the name of the fact; numbers as decimal text. */
export type Facts = ReadonlyMap<string, string | boolean>;

/** Kleene's three values: a fact that is missing leaves a comparison open, not failed. */
type Truth = "yes" | "no" | "open";

/**
 * What a condition compares, by name: a fact, `invoiced/price` where it is one amount as a part of another, and
 * `invoicedOn>acceptedOn` where it is one date as months after another.
 */
export const nameOf = ({ fact, of, monthsAfter }: ComparedFact): string =>
  of !== undefined ? `${fact}/${of}` : monthsAfter !== undefined ? `${fact}>${monthsAfter}` : fact;

export function kindOf(policy: SubsidyPolicy, fact: string): FactKind | undefined {
  const own = policy.facts?.find(({ id }) => id === fact)?.kind;
  return own ?? (Object.hasOwn(claimFacts, fact) ? claimFacts[fact as keyof typeof claimFacts] : undefined);
}

export const truthOf = (
  condition: PolicyCondition | undefined,
  facts: Facts,
  policy: SubsidyPolicy,
): Truth => (condition === undefined ? "yes" : questionOf(condition, policy)(facts));

/** A condition made ready to be asked of one claim after another. */
type Question = (facts: Facts) => Truth;

const questions = new WeakMap<
  PolicyCondition,
  { readonly facts: SubsidyPolicy["facts"]; readonly ask: Question }
>();

/** Made once of each condition that was read; of what kind a fact is, the policy says. */
function questionOf(condition: PolicyCondition, policy: SubsidyPolicy): Question {
  const known = questions.get(condition);
  if (known !== undefined && known.facts === policy.facts) return known.ask;
  const ask = asked(condition, policy);
  questions.set(condition, { facts: policy.facts, ask });
  return ask;
}

function asked(condition: PolicyCondition, policy: SubsidyPolicy): Question {
  const { all, any } = condition;
  const partsOf = (list: readonly PolicyCondition[]) => list.map((one) => asked(one, policy));
  const parts = [
    ...(all === undefined ? [] : [allOf(partsOf(all))]),
    ...(any === undefined ? [] : [anyOf(partsOf(any))]),
    ...(isCompared(condition) ? [comparison(condition, policy)] : []),
  ];
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : allOf(parts);
}

const allOf = (parts: readonly Question[]): Question => first(parts, "no", "yes");
const anyOf = (parts: readonly Question[]): Question => first(parts, "yes", "no");

/** What decides goes before what is open. */
const first =
  (parts: readonly Question[], deciding: Truth, otherwise: Truth): Question =>
  (facts) => {
    let found = otherwise;
    for (const part of parts) {
      const truth = part(facts);
      if (truth === deciding) return truth;
      if (truth === "open") found = truth;
    }
    return found;
  };

/** The comparisons of one fact, which must all hold. */
function comparison(condition: ComparedFact, policy: SubsidyPolicy): Question {
  const asks = comparisons.flatMap((name) => {
    const bound = ownOf(condition, name);
    return bound === undefined ? [] : [(to: Order) => tests[name](to, bound as never)];
  });
  const name = nameOf(condition);
  const kind = name === condition.fact ? kindOf(policy, condition.fact) : "number";
  return (facts) => {
    const to = comparedTo(condition, { name, kind }, facts);
    return to === undefined ? "open" : asks.every((holds) => holds(to)) ? "yes" : "no";
  };
}

/** Nothing is copied: a copy would take what a host has put on the prototype of all objects. */
export const isCompared = (condition: PolicyCondition): condition is ComparedFact =>
  condition.fact !== undefined;

type Order = (bound: Bound) => number;

const tests: {
  readonly [Name in Comparison]: (
    to: Order,
    bound: Name extends "in" | "notIn" ? readonly Bound[] : Bound,
  ) => boolean;
} = {
  is: (to, bound) => to(bound) === 0,
  isNot: (to, bound) => to(bound) !== 0,
  in: (to, list) => list.some((one) => to(one) === 0),
  notIn: (to, list) => list.every((one) => to(one) !== 0),
  atLeast: (to, bound) => to(bound) >= 0,
  atMost: (to, bound) => to(bound) <= 0,
  above: (to, bound) => to(bound) > 0,
  below: (to, bound) => to(bound) < 0,
};

/** How a fact compares with a bound; `NaN` where neither is more than the other. */
function order(fact: string, kind: FactKind | undefined, actual: string | boolean, bound: Bound): number {
  if (typeof actual === "boolean") return actual === bound ? 0 : Number.NaN;
  const text = String(bound);
  if (kind === "number" || kind === "amount") return compare(actual, text);
  if (kind === "date") return actual < text ? -1 : actual > text ? 1 : 0;
  const ranks = closedWordsOf(fact);
  if (ranks !== undefined) return ranks.indexOf(actual) - ranks.indexOf(text);
  return actual === text ? 0 : Number.NaN;
}

type Bound = string | number | boolean;

/** How what a condition is about compares with a bound; `undefined` while it is not known. */
function comparedTo(
  { fact, of, monthsAfter }: ComparedFact,
  { name, kind }: { readonly name: string; readonly kind: FactKind | undefined },
  facts: Facts,
): Order | undefined {
  const actual = facts.get(name);
  if (actual !== undefined) return (bound) => order(fact, kind, actual, bound);
  const other = of ?? monthsAfter;
  const [one, another] = [facts.get(fact), other === undefined ? undefined : facts.get(other)];
  if (typeof one !== "string" || typeof another !== "string") return undefined;
  return of === undefined ? asMonthsAfter(one, another) : asPartOf(one, another);
}

/** By multiplication, so that nothing is divided and rounded. */
function asPartOf(part: string, whole: string): Order {
  const [over, under] = [scaled(part, 6) * 10n ** 6n, scaled(whole, 6)];
  return (bound) => {
    const difference = over - scaled(String(bound), 6) * under;
    return difference === 0n ? 0 : difference > 0n ? 1 : -1;
  };
}

const asMonthsAfter =
  (date: string, origin: string): Order =>
  (bound) => {
    const limit = addMonths(origin, Number(bound));
    return date < limit ? -1 : date > limit ? 1 : 0;
  };

export type ComparedFact = PolicyCondition & { readonly fact: string };

/** All conditions inside a condition that compare a fact. */
export function comparedFacts(condition: PolicyCondition | undefined): readonly ComparedFact[] {
  if (condition === undefined) return [];
  const below = [...(condition.all ?? []), ...(condition.any ?? [])].flatMap(comparedFacts);
  return isCompared(condition) ? [condition, ...below] : below;
}

/** The values a comparison names, as text, or as yes and no. */
export const boundsOf = (condition: PolicyCondition): readonly (string | boolean)[] =>
  comparisons
    .flatMap((comparison) => ownOf(condition, comparison) ?? [])
    .map((bound) => (typeof bound === "boolean" ? bound : String(bound)));
