import { addDays, addMonths } from "../../core/date.js";
import { compare } from "../../core/decimal.js";
import { fenOf, yuanOf } from "../../core/money.js";
import { scaled, unscaled } from "../../core/scaled.js";
import { boundsOf, type ComparedFact, comparedFacts, type Facts, kindOf, nameOf } from "./condition.js";
import { closedWordsOf } from "./fact-kind.js";
import { conditionsOf, factsIn } from "./facts.js";
import { partsOfPrice } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/** Amounts so large that an answer which still grows between the two has no bound. */
export const hugeAmount = "1000000000000000";
export const hugerAmount = "2000000000000000";

/** Values of one fact. */
export type Samples = readonly (string | boolean)[];

/**
 * Values of a fact that show everything a policy can make of it, beside what is known already: every bound it is
 * compared with, what lies on either side of it, and for amounts the ends between which the subsidy only rises or
 * only falls. A part of the price is never above it.
 */
export function samplesUnder(policy: SubsidyPolicy): SamplesOf {
  const known = samplings.get(policy) ?? samplingOf(policy);
  samplings.set(policy, known);
  return known;
}

/** Values of a fact, beside what is known. */
export type SamplesOf = (fact: string, facts: Facts) => Samples;

const samplings = new WeakMap<SubsidyPolicy, SamplesOf>();

/** What of it the policy alone says is found out once. */
function samplingOf(policy: SubsidyPolicy): SamplesOf {
  const compared = conditionsOf(policy).flatMap((condition) => comparedFacts(condition));
  const bounds = new Map<string, string[]>();
  for (const condition of compared) {
    const texts = boundsOf(condition).filter((bound) => typeof bound === "string");
    const known = bounds.get(nameOf(condition));
    if (known === undefined) bounds.set(nameOf(condition), texts);
    else known.push(...texts);
  }
  const ofBands = bandLimits(policy);
  const compare = (fact: string): Compared => ({
    compared: compared.filter(
      (condition) => factsIn(condition).length > 1 && factsIn(condition).includes(fact),
    ),
    texts: unique(bounds.get(fact) ?? []),
    ofBands,
  });
  const comparedOf = new Map<string, Compared>();
  const settled = new Map<string, Samples>();
  return (fact, facts) => {
    const before = settled.get(fact);
    if (before !== undefined) return before;
    const known = comparedOf.get(fact) ?? compare(fact);
    comparedOf.set(fact, known);
    const samples = samplesOf(policy, known, fact, facts);
    // What is no amount, and compared with no other fact, has the same values whatever else is known.
    const isSettled =
      known.compared.length === 0 && kindOf(policy, fact) !== undefined && !isAmount(policy, fact);
    if (isSettled) settled.set(fact, samples);
    return samples;
  };
}

const isAmount = (policy: SubsidyPolicy, fact: string): boolean => kindOf(policy, fact) === "amount";

/** How a policy compares one fact with another one, the bounds of it alone, and those of bands. */
interface Compared {
  readonly compared: readonly ComparedFact[];
  readonly texts: readonly string[];
  readonly ofBands: readonly string[];
}

function samplesOf(
  policy: SubsidyPolicy,
  { compared, texts, ofBands }: Compared,
  fact: string,
  facts: Facts,
): Samples {
  if (isMonths(fact)) return wholeNear(texts);
  switch (isPart(fact) ? "number" : kindOf(policy, fact)) {
    case "yes-or-no":
      return [true, false];
    case "date":
      return unique(
        [...texts, ...turningDays(compared, fact, facts)].flatMap((date) => [
          addDays(date, -1),
          date,
          addDays(date, 1),
        ]),
      );
    case "word":
      return closedWordsOf(fact) ?? [...texts, otherThan(texts)];
    case "number":
      // 数字化水平 has levels one to four, and none; of other numbers nothing is known.
      return fact === "level" ? unique([...levels, ...texts]).sort(compare) : near(texts, fact);
    default: {
      const limits = [...texts, ...ofBands, ...partsBounds(compared, fact, facts)];
      const values = unique([...around(limits, 2).filter(isNotNegative), ...endsOf(policy, fact, facts)]);
      return values.sort(compare).filter((value) => fits(fact, value, facts));
    }
  }
}

/** Whether a name stands for one amount as a part of another. */
const isPart = (name: string): boolean => name.includes("/");

/** Whether it stands for one date as months after another. */
const isMonths = (name: string): boolean => name.includes(">");

/** The fact that another one is compared with. */
const comparedWith = (fact: string, { fact: one, of, monthsAfter = of }: ComparedFact): string =>
  fact === one ? `${monthsAfter}` : one;

/** The days on which one date passes another by so many months, the other being known. */
function turningDays(compared: readonly ComparedFact[], fact: string, facts: Facts): readonly string[] {
  return compared.flatMap((condition) => {
    const other = facts.get(comparedWith(fact, condition));
    if (typeof other !== "string") return [];
    return boundsOf(condition).flatMap((bound) => {
      const months = Number(bound);
      if (fact === condition.fact) return [addMonths(other, months)];
      // At the end of a month several days lead to the same one, or none does: the first that reaches it, and that passes it.
      // Months differ by three days at most, so both are near.
      const near = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((days) => addDays(addMonths(other, -months), days));
      const first = (passes: (end: string) => boolean) => near.find((day) => passes(addMonths(day, months)));
      return [first((end) => end >= other), first((end) => end > other)] as string[];
    });
  });
}

const wholeNear = (texts: readonly string[]): readonly string[] =>
  unique(texts.flatMap((text) => [-1, 0, 1].map((step) => `${Number(text) + step}`))).sort(compare);

const levels: readonly string[] = ["0", "1", "2", "3", "4"];

/** Each figure and what lies right beside it. */
const around = (texts: readonly string[], places: number): readonly string[] =>
  unique(
    texts.flatMap((text) => {
      const value = scaled(text, places);
      return [value - 1n, value, value + 1n].map((one) => unscaled(one, places));
    }),
  ).sort(compare);

const isNotNegative = (value: string): boolean => !value.startsWith("-");

/** A number of one's own may be below zero, as a growth can; an amount as a part of another cannot. */
const near = (texts: readonly string[], fact: string): readonly string[] =>
  around(texts, 6).filter((value) => !isPart(fact) || isNotNegative(value));

/** Below the first limit, between limits and above the last: the rate of a part is the same, so ends suffice. */
const bandLimits = (policy: SubsidyPolicy): readonly string[] =>
  policy.tiers.flatMap(({ bands = [] }) => bands.flatMap(({ upTo }) => upTo ?? []));

export const isPartOfPrice = (fact: string): boolean => partsOfPrice.some((one) => one === fact);

const knownParts = (facts: Facts): readonly string[] =>
  partsOfPrice.flatMap((one) => {
    const value = facts.get(one);
    return typeof value === "string" ? [value] : [];
  });

function endsOf(policy: SubsidyPolicy, fact: string, facts: Facts): readonly string[] {
  const price = facts.get("price");
  if (isPartOfPrice(fact) && typeof price === "string") return ["0", price];
  if (fact === "price") return ["0", ...knownParts(facts), hugeAmount, hugerAmount];
  if (fact === "received") return ["0", policy.perEnterpriseCap ?? hugerAmount];
  if (fact === "receivedThisYear") return ["0", policy.perEnterpriseYearCap ?? hugerAmount];
  return ["0", hugeAmount, hugerAmount];
}

/** Where one amount as a part of another meets its bounds, the other being known. */
function partsBounds(compared: readonly ComparedFact[], fact: string, facts: Facts): readonly string[] {
  return compared.flatMap((condition) => {
    const other = facts.get(comparedWith(fact, condition));
    if (typeof other !== "string") return [];
    return boundsOf(condition).flatMap((bound) => {
      const part = scaled(String(bound), 6);
      if (fact === condition.fact) return [yuanOf((fenOf(other) * part) / million)];
      return part > 0n ? [yuanOf((fenOf(other) * million) / part)] : [];
    });
  });
}

const million = 1_000_000n;

/** Whether a sampled amount agrees with what is known of the price and its parts. */
function fits(fact: string, value: string, facts: Facts): boolean {
  const price = facts.get("price");
  if (fact === "price") return knownParts(facts).every((part) => compare(part, value) <= 0);
  return !isPartOfPrice(fact) || typeof price !== "string" || compare(value, price) <= 0;
}

/** A word that none of the known ones is. */
function otherThan(words: readonly string[]): string {
  let other = "other";
  while (words.includes(other)) other += "-other";
  return other;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
