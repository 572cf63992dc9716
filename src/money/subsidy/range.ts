import { compute, outcomeOf, type SubsidyOutcome } from "./compute.js";
import { comparedFacts, type Facts, truthOf } from "./condition.js";
import { conditionsOf } from "./facts.js";
import { hugeAmount, hugerAmount, samplesOf } from "./samples.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/** Between what amounts a subsidy lies while facts are missing. */
interface Range {
  readonly low: bigint;
  /** `undefined` where nothing bounds it. */
  readonly high: bigint | undefined;
  /** What becomes of every possible claim; `undefined` where it is not the same. */
  readonly outcome: SubsidyOutcome | undefined;
}

/** More combinations of missing facts than this are not tried one by one. */
const mostVariants = 500;

/**
 * The least and the most the policy could give, whatever the missing facts may be. With few of them missing the
 * range is exact, because everything they could mean is tried; with many it may be wider, never narrower.
 */
export function rangeOf(policy: SubsidyPolicy, facts: Facts, missing: readonly string[]): Range {
  const count = missing.reduce((product, fact) => product * samplesOf(policy, fact, facts).length, 1);
  if (count > mostVariants || hasOpenPart(policy, missing)) return roughRange(policy, facts, missing);
  let low = hugest;
  let high = 0n;
  let highBelowHuger = 0n;
  const outcomes = new Set<SubsidyOutcome>();
  // The price comes first: what its parts can be depends on it.
  const inOrder = [...missing].sort((one, other) => Number(other === "price") - Number(one === "price"));
  for (const variant of completions(policy, facts, inOrder)) {
    const amount = compute(policy, variant);
    if (amount.fen < low) low = amount.fen;
    if (amount.fen > high) high = amount.fen;
    const isHuger = missing.some((fact) => variant.get(fact) === hugerAmount);
    if (!isHuger && amount.fen > highBelowHuger) highBelowHuger = amount.fen;
    outcomes.add(outcomeOf(amount));
  }
  const [outcome] = outcomes;
  // Something is due either way, and how much is not known yet.
  const isOne = outcomes.size === 1 && (outcome !== "pass" || low === high);
  return {
    low,
    high: high > highBelowHuger ? undefined : high,
    outcome: isOne ? outcome : undefined,
  };
}

/** More than any amount, in fen. */
const hugest = 10n ** 30n;

/** One amount as a part of another has bounds to try only where one of the two is known. */
const hasOpenPart = (policy: SubsidyPolicy, missing: readonly string[]): boolean =>
  conditionsOf(policy)
    .flatMap((condition) => comparedFacts(condition))
    .some(({ fact, of }) => of !== undefined && missing.includes(fact) && missing.includes(of));

/** Everything that the missing facts could be together. */
function* completions(
  policy: SubsidyPolicy,
  facts: Facts,
  [fact, ...others]: readonly string[],
): Generator<Facts> {
  if (fact === undefined) {
    yield facts;
    return;
  }
  for (const value of samplesOf(policy, fact, facts)) {
    yield* completions(policy, new Map([...facts, [fact, value]]), others);
  }
}

/** From nothing to what every tier and bonus that is still possible could give at best. */
function roughRange(policy: SubsidyPolicy, facts: Facts, missing: readonly string[]): Range {
  const isPossible = ({ when }: Pick<SubsidyPolicy["tiers"][number], "when">) =>
    truthOf(when, facts, policy) !== "no";
  const { requires = [], excludes = [], tiers, bonuses = [], reductions = [], overlap } = policy;
  const refused =
    !requires.every(isPossible) ||
    excludes.some(({ when }) => truthOf(when, facts, policy) === "yes") ||
    !tiers.some(isPossible);
  if (refused) return { low: 0n, high: 0n, outcome: "fail" };
  const always = { when: undefined };
  // What a missing fact would take away is left out, so that more of it can only mean more.
  const gross = (base: string) => (base === "net" && missing.includes("concession") ? "price" : base);
  const generous: SubsidyPolicy = {
    ...policy,
    base: gross(policy.base),
    limitedBy: (policy.limitedBy ?? []).map(gross),
    deductsSupport: policy.deductsSupport === true && !missing.includes("supportElsewhere"),
    requires: [],
    excludes: [],
    tiers: tiers.filter(isPossible).map((tier) => ({ ...tier, ...always })),
    bonuses: bonuses.filter(isPossible).map((bonus) => ({ ...bonus, ...always })),
    reductions: reductions
      .filter(({ when }) => truthOf(when, facts, policy) === "yes")
      .map((reduction) => ({ ...reduction, ...always })),
    overlap: overlap === "sum" ? "sum" : "highest",
  };
  const at = (amount: string) => {
    const best = missing.map((fact): [string, string] => [fact, history.includes(fact) ? "0" : amount]);
    return compute(generous, new Map([...facts, ...best])).fen;
  };
  const [high, higher] = [at(hugeAmount), at(hugerAmount)];
  return { low: 0n, high: higher > high ? undefined : high, outcome: undefined };
}

/** Facts of which more always means less: a policy does not pay for them. */
const history: readonly string[] = ["received", "receivedThisYear"];
