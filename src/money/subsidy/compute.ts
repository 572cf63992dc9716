import type { Values } from "../../core/issue.js";
import { yuanOf } from "../../core/money.js";
import type { Step } from "../step.js";
import { bonusAmount, bonusesFor, capOf, ceilingOf, decidedIn, type Given, tierAmount } from "./amounts.js";
import { boundsOf, comparedFacts, type Facts, kindOf, truthOf } from "./condition.js";
import { comparisons, type PolicyCondition } from "./condition-schema.js";
import { type Exact, fen, lower, stepAt, textOf } from "./exact.js";
import { baseAmount, factsIn, needsBase, titleOf } from "./facts.js";
import { limited } from "./limits.js";
import { Running } from "./running.js";
import type { PolicyTier, SubsidyPolicy } from "./subsidy-policy.js";

/** What a policy gives for facts of which none that it reads is missing. */
export interface Computed {
  readonly fen: bigint;
  /** The tiers that count, from zero. */
  readonly tiers: readonly number[];
  readonly steps: readonly Step[];
  /** The steps that kept money back, and why. */
  readonly refused: readonly Step[];
  /** Whether the fen had to be rounded although the policy does not say how. */
  readonly roundedUnasked: boolean;
  /** The tiers that hold at once although the policy does not say which counts. */
  readonly ambiguous: readonly number[];
  /** What was decided and the ceiling it is above, in yuan, as far as which it has counted here. */
  readonly excess: { readonly decided: string; readonly ceiling: string } | undefined;
}

/** What becomes of a claim of which everything is known: what the outcome of a subsidy says of it. */
export type SubsidyOutcome = "pass" | "fail" | "not-applicable";

export const outcomeOf = ({ tiers, fen: due }: Computed): SubsidyOutcome =>
  tiers.length === 0 ? "fail" : due > 0n ? "pass" : "not-applicable";

/** The tiers that hold, from zero. */
export const heldTiers = (policy: SubsidyPolicy, facts: Facts): readonly number[] =>
  whereHolds(policy.tiers, facts, policy);

/** The places of what holds. One claim after another asks this, so nothing is made on the way. */
function whereHolds(
  list: readonly { readonly when?: PolicyCondition | undefined }[],
  facts: Facts,
  policy: SubsidyPolicy,
): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < list.length; index += 1)
    if (truthOf(list[index]?.when, facts, policy) === "yes") places.push(index);
  return places;
}

/** Of the tiers that hold, those that can count: all or the greatest where the policy says so, else the first. */
export const countingOf = ({ overlap }: SubsidyPolicy, held: readonly number[]): readonly number[] =>
  overlap === "highest" || overlap === "sum" ? held : held.slice(0, 1);

/** With every step of the calculation. */
export function compute(policy: SubsidyPolicy, facts: Facts): Computed {
  const held = heldTiers(policy, facts);
  const isRefused = isRefusedBy(policy, facts) || held.length === 0;
  const refused = isRefused ? [...refusals(policy, facts), ...noTier(policy, facts)] : [];
  return refused.length > 0 ? { ...nothing, steps: refused, refused } : granted(policy, facts, held, true);
}

/** The same without a step: what it comes to. `held`: the tiers that hold, where this is known already. */
export function computeAmount(
  policy: SubsidyPolicy,
  facts: Facts,
  held = heldTiers(policy, facts),
): Computed {
  const isRefused = isRefusedBy(policy, facts) || (held.length === 0 && hasNoTier(policy, facts));
  return isRefused ? nothing : granted(policy, facts, held, false);
}

const nothing: Computed = {
  ...{ fen: 0n, tiers: [], steps: [], refused: [] },
  ...{ roundedUnasked: false, ambiguous: [], excess: undefined },
};

/** Whether nothing comes of a claim, whatever is not known of it yet. */
export const isNothing = (policy: SubsidyPolicy, facts: Facts): boolean =>
  isRefusedBy(policy, facts) || hasNoTier(policy, facts);

/** What is given to a claim that nothing refuses. */
function granted(policy: SubsidyPolicy, facts: Facts, held: readonly number[], tells: boolean): Computed {
  const { base, steps } = baseOf(policy, facts, tells);
  const given: Given = { policy, facts, base, bonuses: bonusesFor(policy, facts), tells };
  const amounts = countingOf(policy, held).map((index) => {
    const { amount, steps: ofTier } = tierAmount(policy.tiers[index] as PolicyTier, index, given);
    return { index, amount, steps: ofTier };
  });
  const counting = chosen(policy, amounts);
  const sum = withBonuses(counting, given);
  const tiers = counting.map(({ index }) => index);
  const ofTiers = tiers.map((index) => policy.tiers[index] as PolicyTier);
  // A part of the base is not rounded up to more than the base.
  const whole = needsBase(policy) && sum.amount <= base ? base : undefined;
  const result = limited(sum.amount, lower(capOf(ofTiers, given), whole), given);
  const all = tells ? [...steps, ...counting.flatMap((one) => one.steps), ...sum.steps, ...result.steps] : [];
  return {
    fen: result.amount / fen,
    tiers,
    steps: all,
    refused: all.filter((one) => withholding.has(one.step)),
    roundedUnasked: result.roundedUnasked,
    ambiguous: held.length > 1 && policy.overlap === undefined ? held : [],
    excess: excessOf(ofTiers, given),
  };
}

/** The first tier that counts whose ceiling is below what was decided. */
function excessOf(tiers: readonly PolicyTier[], given: Given): Computed["excess"] {
  if (tiers.every(({ ceiling }) => ceiling === undefined)) return undefined;
  const ceilings = tiers.flatMap((tier) => ceilingOf(tier, given) ?? []);
  const decided = decidedIn(given.facts);
  const ceiling = ceilings.find((one) => one < decided);
  return ceiling === undefined ? undefined : { decided: textOf(decided), ceiling: textOf(ceiling) };
}

/** Beside a refusal facts may be missing, and a tier that is open has not failed. */
const noTier = (policy: SubsidyPolicy, facts: Facts): readonly Step[] =>
  hasNoTier(policy, facts) ? [stepAt("no-tier", {}, 0n)] : [];

const hasNoTier = (policy: SubsidyPolicy, facts: Facts): boolean =>
  policy.tiers.every(({ when }) => truthOf(when, facts, policy) === "no");

/** What the tiers that count come to, with what each bonus adds. */
function withBonuses(counting: readonly { readonly amount: Exact }[], given: Given): Running {
  const ofTiers = counting.reduce((sum, { amount }) => sum + amount, 0n);
  const running = new Running(ofTiers, given.tells);
  for (const [place, bonus] of given.bonuses.entries()) {
    const added = bonusAmount(bonus, ofTiers, given);
    if (added === 0n) continue;
    const values = () => ({ number: `${place + 1}`, added: textOf(added) });
    running.to("bonus", values, running.amount + added);
  }
  return running;
}

/** The steps that take something away from what was asked for. */
const withholding: ReadonlySet<string> = new Set([
  "base-limited",
  "tier-cap",
  "contract-cap",
  "share-cap",
  "reduction",
  "support-deducted",
  "enterprise-cap",
  "enterprise-year-cap",
]);

/** Whether nothing is paid whatever else may be known. */
export const isRefusedBy = (policy: SubsidyPolicy, facts: Facts): boolean =>
  (policy.requires ?? []).some(({ when }) => truthOf(when, facts, policy) === "no") ||
  (policy.excludes ?? []).some(({ when }) => truthOf(when, facts, policy) === "yes");

/** Why nothing is paid whatever else may be known: requirements that fail and exclusions that hold. */
function refusals(policy: SubsidyPolicy, facts: Facts): readonly Step[] {
  const { requires = [], excludes = [] } = policy;
  return [
    ...requires.flatMap(({ when }) =>
      truthOf(when, facts, policy) === "no"
        ? [stepAt("requirement-not-met", asked(when, facts, policy), 0n)]
        : [],
    ),
    ...excludes.flatMap(({ when }) =>
      truthOf(when, facts, policy) === "yes" ? [stepAt("excluded", asked(when, facts, policy), 0n)] : [],
    ),
  ];
}

/** The facts a condition is about; for a single comparison also what the fact is and what was asked of it. */
function asked(when: PolicyCondition, facts: Facts, policy: SubsidyPolicy): Values {
  const compared = comparedFacts(when);
  const names = compared.flatMap(factsIn);
  const fields = { fields: [...new Set(names)].map((name) => titleOf(policy, name)).join(", ") };
  const [only] = compared;
  if (compared.length !== 1 || only === undefined) return fields;
  const { fact, of, monthsAfter } = only;
  const words = (value: string | boolean) => (typeof value === "boolean" ? (value ? "yes" : "no") : value);
  const required = comparisons.flatMap((comparison): [string, string][] => {
    const bounds = boundsOf({ [comparison]: only[comparison] });
    return bounds.length === 0 ? [] : [[comparison, bounds.map(words).join(", ")]];
  });
  const actual = words(facts.get(fact) as string | boolean);
  // Two facts are shown beside each other; the bounds are then parts of one of them, or months after it.
  const unit = of !== undefined ? "Part" : monthsAfter !== undefined ? "Months" : "";
  const bounds = Object.fromEntries(required.map(([comparison, bound]) => [`${comparison}${unit}`, bound]));
  const other = facts.get(of ?? monthsAfter ?? "") as string;
  if (unit === "") return { ...fields, kind: `${kindOf(policy, fact)}`, actual, ...bounds };
  return kindOf(policy, fact) === "amount"
    ? { ...fields, part: actual, whole: other, ...bounds }
    : { ...fields, one: actual, other, ...bounds };
}

function baseOf(
  policy: SubsidyPolicy,
  facts: Facts,
  tells: boolean,
): { readonly base: Exact; readonly steps: readonly Step[] } {
  const whole = baseAmount(policy.base, facts);
  const running = new Running(0n, tells && needsBase(policy));
  const named = () => ({ base: titleOf(policy, policy.base), amount: yuanOf(whole) });
  running.to("base", named, whole * fen);
  for (const limit of policy.limitedBy ?? []) {
    const most = baseAmount(limit, facts) * fen;
    const before = running.amount;
    if (most >= before) continue;
    const values = () => ({ limit: titleOf(policy, limit), before: textOf(before), amount: textOf(most) });
    running.to("base-limited", values, most);
  }
  return { base: running.amount, steps: running.steps };
}

type TierAmount = { readonly index: number; readonly amount: Exact; readonly steps: readonly Step[] };

/** Of the tiers that can count, those that do. */
function chosen({ overlap }: SubsidyPolicy, amounts: readonly TierAmount[]): readonly TierAmount[] {
  if (overlap !== "highest") return amounts;
  return [amounts.reduce((best, one) => (one.amount > best.amount ? one : best))];
}
