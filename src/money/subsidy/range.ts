import { bare } from "../../core/own-data.js";
import { type Computed, computeAmount, isNothing, outcomeOf, type SubsidyOutcome } from "./compute.js";
import { comparedFacts, type Facts, truthOf } from "./condition.js";
import { conditionsOf, factsIn, formulasOf } from "./facts.js";
import { amountsIn } from "./formula-amounts.js";
import {
  hugeAmount,
  hugerAmount,
  isPartOfPrice,
  type Samples,
  type SamplesOf,
  samplesUnder,
} from "./samples.js";
import type { PolicyFormula, SubsidyPolicy } from "./subsidy-policy.js";

/** Between what amounts a subsidy lies while facts are missing. */
interface Range {
  readonly low: bigint;
  /** `undefined` where nothing bounds it. */
  readonly high: bigint | undefined;
  /** What becomes of every possible claim; `undefined` where it is not the same. */
  readonly outcome: SubsidyOutcome | undefined;
  /** Whether what was decided is above the ceiling, of none, some or all of the possible claims. */
  readonly excess: "none" | "some" | "all";
  /** The first excess found. */
  readonly shown?: Computed["excess"];
}

/** More combinations of missing facts than this are not tried one by one. */
const mostVariants = 500;

/** Ranges by what is known and what is missing: of many claims that cannot be read, all are alike. */
const knownRanges = new WeakMap<SubsidyPolicy, Map<string, Range>>();
const mostKnown = 1_000;

/**
 * The least and the most the policy could give, whatever the missing facts may be. With few of them missing the
 * range is exact, because everything they could mean is tried; with many it may be wider, never narrower.
 */
export function rangeOf(policy: SubsidyPolicy, facts: Facts, missing: readonly string[]): Range {
  const known = knownRanges.get(policy) ?? new Map<string, Range>();
  knownRanges.set(policy, known);
  const key = JSON.stringify([...facts, missing]);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const range = rangeFound(policy, facts, missing);
  known.set(key, range);
  return range;
}

function rangeFound(policy: SubsidyPolicy, facts: Facts, missing: readonly string[]): Range {
  const samplesOf = samplesUnder(policy);
  const samples = new Map(missing.map((fact) => [fact, samplesOf(fact, facts)]));
  const count = [...samples.values()].reduce((product, { length }) => product * length, 1);
  if (count > mostVariants || hasOpenPart(policy, missing) || hasTwoFaces(policy, missing))
    return roughRange(policy, facts, missing);
  let low = hugest;
  let high = 0n;
  let highBelowHuger = 0n;
  const outcomes = new Set<SubsidyOutcome>();
  const excesses: Computed["excess"][] = [];
  // The price comes first: what its parts can be depends on it.
  const inOrder = [...missing].sort((one, other) => Number(other === "price") - Number(one === "price"));
  const trial = { policy, samplesOf: knownSamples(samplesOf, samples), missing: inOrder };
  for (const variant of completions(trial, new Map(facts), 0)) {
    const amount = computeAmount(policy, variant);
    if (amount.fen < low) low = amount.fen;
    if (amount.fen > high) high = amount.fen;
    const isHuger = missing.some((fact) => variant.get(fact) === hugerAmount);
    if (!isHuger && amount.fen > highBelowHuger) highBelowHuger = amount.fen;
    outcomes.add(outcomeOf(amount));
    excesses.push(facts.has("decided") ? amount.excess : undefined);
  }
  const [outcome] = outcomes;
  const shown = excesses.find((one) => one !== undefined);
  const excess = shown === undefined ? "none" : excesses.includes(undefined) ? "some" : "all";
  // Something is due either way, and how much is not known yet.
  const isOne = outcomes.size === 1 && (outcome !== "pass" || low === high);
  return {
    low,
    high: high > highBelowHuger ? undefined : high,
    outcome: isOne && excess === "none" ? outcome : undefined,
    excess,
    shown,
  };
}

/** Found once, but for the parts of a price that is missing itself: they depend on what it is taken to be. */
const knownSamples = (samplesOf: SamplesOf, known: ReadonlyMap<string, Samples>): SamplesOf =>
  known.has("price")
    ? (fact, facts) => (isPartOfPrice(fact) ? samplesOf(fact, facts) : (known.get(fact) as Samples))
    : (fact) => known.get(fact) as Samples;

/** More than any amount, in fen. */
const hugest = 10n ** 30n;

/** One amount as a part of another, or one date after another, has bounds to try only where one of the two is known. */
const hasOpenPart = (policy: SubsidyPolicy, missing: readonly string[]): boolean =>
  pairsComparedBy(policy).some((pair) => pair.every((fact) => missing.includes(fact)));

/** The facts that a policy compares with each other. Found out once of a policy that was read. */
function pairsComparedBy(policy: SubsidyPolicy): readonly (readonly string[])[] {
  const known =
    comparedPairs.get(policy) ??
    conditionsOf(policy)
      .flatMap((condition) => comparedFacts(condition).map(factsIn))
      .filter(({ length }) => length > 1);
  comparedPairs.set(policy, known);
  return known;
}

const comparedPairs = new WeakMap<SubsidyPolicy, readonly (readonly string[])[]>();

/**
 * Amounts that both raise and lower a subsidy, as a concession that lessens the base and raises a cap: the most may then
 * lie anywhere between their ends.
 */
function hasTwoFaces(policy: SubsidyPolicy, missing: readonly string[]): boolean {
  const named = [policy.base, ...(policy.limitedBy ?? []), ...formulasOf(policy).flatMap(amountsIn)];
  const lowering = [
    ...(named.includes("net") ? ["concession"] : []),
    ...(policy.deductsSupport === true ? ["supportElsewhere"] : []),
  ];
  return lowering.some((fact) => named.includes(fact) && missing.includes(fact));
}

/** What is tried: each missing fact in turn. */
interface Trial {
  readonly policy: SubsidyPolicy;
  readonly samplesOf: SamplesOf;
  readonly missing: readonly string[];
}

/**
 * Everything that the missing facts could be together, one after the other in the same place: nothing of it is kept. Where what is known so
 * far refuses the claim, whatever else is missing changes nothing and is not gone through.
 */
function* completions(trial: Trial, facts: Map<string, string | boolean>, depth: number): Generator<Facts> {
  const { policy, samplesOf, missing } = trial;
  const fact = missing[depth];
  if (fact === undefined || isNothing(policy, facts)) yield facts;
  else
    for (const value of samplesOf(fact, facts)) {
      facts.set(fact, value);
      yield* completions(trial, facts, depth + 1);
      facts.delete(fact);
    }
}

/** From nothing to what every tier and bonus that is still possible could give at best. */
function roughRange(policy: SubsidyPolicy, facts: Facts, missing: readonly string[]): Range {
  const isPossible = ({ when }: Pick<SubsidyPolicy["tiers"][number], "when">) =>
    truthOf(when, facts, policy) !== "no";
  const { tiers, bonuses = [], reductions = [], overlap } = policy;
  // A claim that its requirements or an exclusion refuse is not asked for more, so that it does not come here.
  if (!tiers.some(isPossible)) return { low: 0n, high: 0n, outcome: "fail", excess: "none" };
  const always = { when: undefined };
  // What a missing fact would take away is left out, so that more of it can only mean more.
  const gross = (base: string) => (base === "net" && missing.includes("concession") ? "price" : base);
  const generous: SubsidyPolicy = bare({
    ...policy,
    base: gross(policy.base),
    limitedBy: (policy.limitedBy ?? []).map(gross),
    capBy: policy.capBy && grossFormula(policy.capBy, gross),
    deductsSupport: policy.deductsSupport === true && !missing.includes("supportElsewhere"),
    requires: [],
    excludes: [],
    tiers: tiers.filter(isPossible).map((tier) => grossTier(bare({ ...tier, ...always }), gross)),
    bonuses: bonuses.filter(isPossible).map((bonus) => grossTier(bare({ ...bonus, ...always }), gross)),
    reductions: reductions
      .filter(({ when }) => truthOf(when, facts, policy) === "yes")
      .map((reduction) => bare({ ...reduction, ...always })),
    overlap: overlap === "sum" ? "sum" : "highest",
  });
  const at = (amount: string) => {
    const best = missing.map((fact): [string, string] => [fact, history.includes(fact) ? "0" : amount]);
    return computeAmount(generous, new Map([...facts, ...best])).fen;
  };
  const [high, higher] = [at(hugeAmount), at(hugerAmount)];
  return { low: 0n, high: higher > high ? undefined : high, outcome: undefined, excess: "none" };
}

type Formulas = Partial<Record<"amount" | "ceiling" | "floorBy" | "capBy", PolicyFormula | undefined>>;

/** The same with every amount in its formulas replaced. */
function grossTier<Tier extends Formulas>(tier: Tier, gross: (name: string) => string): Tier {
  const keys = (["amount", "ceiling", "floorBy", "capBy"] as const).filter((key) => tier[key] !== undefined);
  const formulas = keys.map((key) => [key, grossFormula(tier[key] as PolicyFormula, gross)]);
  return bare({ ...tier, ...Object.fromEntries(formulas) });
}

const grossFormula = (
  { of, least, greatest, ...others }: PolicyFormula,
  gross: (name: string) => string,
): PolicyFormula =>
  bare({
    ...others,
    ...(of !== undefined && { of: gross(of) }),
    ...(least !== undefined && { least: least.map((one) => grossFormula(one, gross)) }),
    ...(greatest !== undefined && { greatest: greatest.map((one) => grossFormula(one, gross)) }),
  });

/** Facts of which more always means less: a policy does not pay for them. */
const history: readonly string[] = ["received", "receivedThisYear"];
