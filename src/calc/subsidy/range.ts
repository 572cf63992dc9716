import type { SubsidyPolicy } from "../../model/subsidy-policy.js";
import { type Computed, compute } from "./compute.js";
import { type Facts, truthOf } from "./condition.js";
import { hugeAmount, hugerAmount, samplesOf } from "./samples.js";

/** Between what amounts a subsidy lies while facts are missing. */
export interface Range {
  readonly low: bigint;
  /** `undefined` where nothing bounds it. */
  readonly high: bigint | undefined;
  /** Whether every possible claim is refused. */
  readonly refused: boolean;
}

/** More combinations of missing facts than this are not tried one by one. */
const mostVariants = 500;

/**
 * The least and the most the policy could give, whatever the missing facts may be. With few of them missing the
 * range is exact, because everything they could mean is tried; with many it may be wider, never narrower.
 */
export function rangeOf(policy: SubsidyPolicy, facts: Facts, missing: readonly string[]): Range {
  const samples = missing.map((fact) => samplesOf(policy, fact, facts));
  const count = samples.reduce((product, { length }) => product * length, 1);
  if (count > mostVariants) return roughRange(policy, facts, missing);
  let low = hugest;
  let high = 0n;
  let highBelowHuger = 0n;
  let refused = true;
  for (const variant of variants(facts, missing, samples)) {
    const amount = compute(policy, variant);
    if (amount.fen < low) low = amount.fen;
    if (amount.fen > high) high = amount.fen;
    const isHuger = missing.some((fact) => variant.get(fact) === hugerAmount && fact !== "supportElsewhere");
    if (!isHuger && amount.fen > highBelowHuger) highBelowHuger = amount.fen;
    refused &&= isRefused(amount);
  }
  return { low, high: high > highBelowHuger ? undefined : high, refused };
}

/** More than any amount, in fen. */
const hugest = 10n ** 30n;

const isRefused = ({ tiers }: Computed): boolean => tiers.length === 0;

export function* variants(
  facts: Facts,
  missing: readonly string[],
  samples: readonly (readonly (string | boolean)[])[],
): Generator<Facts> {
  const [fact, ...others] = missing;
  const [values = [], ...rest] = samples;
  if (fact === undefined) {
    yield facts;
    return;
  }
  for (const value of values) yield* variants(new Map([...facts, [fact, value]]), others, rest);
}

/** From nothing to what every tier and bonus that is still possible could give at best. */
function roughRange(policy: SubsidyPolicy, facts: Facts, missing: readonly string[]): Range {
  const isPossible = ({ when }: Pick<SubsidyPolicy["tiers"][number], "when">) =>
    truthOf(when, facts, policy) !== "no";
  const { requires = [], excludes = [], tiers, bonuses = [], overlap } = policy;
  const refused =
    !requires.every(isPossible) ||
    excludes.some(({ when }) => truthOf(when, facts, policy) === "yes") ||
    !tiers.some(isPossible);
  if (refused) return { low: 0n, high: 0n, refused };
  const always = { when: undefined };
  const generous: SubsidyPolicy = {
    ...policy,
    requires: [],
    excludes: [],
    tiers: tiers.filter(isPossible).map((tier) => ({ ...tier, ...always })),
    bonuses: bonuses.filter(isPossible).map((bonus) => ({ ...bonus, ...always })),
    overlap: overlap === "sum" ? "sum" : "highest",
  };
  const at = (amount: string) => {
    const best = missing.map((fact): [string, string] => [fact, taken.includes(fact) ? "0" : amount]);
    return compute(generous, new Map([...facts, ...best])).fen;
  };
  const [high, higher] = [at(hugeAmount), at(hugerAmount)];
  return { low: 0n, high: higher > high ? undefined : high, refused };
}

/** Facts of which more means less. */
const taken: readonly string[] = ["concession", "received", "receivedThisYear", "supportElsewhere"];
