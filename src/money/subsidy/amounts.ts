import { scaled, unscaled } from "../../core/scaled.js";
import type { Step } from "../step.js";
import { type Facts, truthOf } from "./condition.js";
import { type Exact, exactOf, least, part, stepAt, textOf } from "./exact.js";
import { itemFact } from "./facts.js";
import type { PolicyBonus, PolicyTier, SubsidyPolicy } from "./subsidy-policy.js";

/** The bonuses that hold, in the policy's order. */
export const bonusesFor = (policy: SubsidyPolicy, facts: Facts): readonly PolicyBonus[] =>
  (policy.bonuses ?? []).filter(({ when }) => truthOf(when, facts, policy) === "yes");

/** What a tier gives for a base, with rate and cap as its bonuses raise them. */
export function tierAmount(
  tier: PolicyTier,
  index: number,
  base: Exact,
  bonuses: readonly PolicyBonus[],
  facts: Facts,
): { readonly amount: Exact; readonly steps: readonly Step[] } {
  const number = `${index + 1}`;
  const steps: Step[] = [];
  let amount = 0n;
  if (tier.rate !== undefined) {
    const rate = sumOfRates([tier.rate, ...bonuses.flatMap(({ raisesRate }) => raisesRate ?? [])]);
    amount += part(base, rate);
    steps.push(stepAt("rate", { tier: number, rate, base: textOf(base), added: textOf(amount) }, amount));
  }
  let from = 0n;
  for (const { upTo, rate } of tier.bands ?? []) {
    const to = upTo === undefined ? base : least(base, exactOf(upTo));
    if (to <= from) break;
    const added = part(to - from, rate);
    amount += added;
    const values = { tier: number, from: textOf(from), to: textOf(to), rate, added: textOf(added) };
    steps.push(stepAt("band", values, amount));
    from = to;
  }
  for (const { kind, rate, cap } of tier.items ?? []) {
    const sum = exactOf(facts.get(itemFact(kind)) as string);
    const wanted = part(sum, rate);
    const added = cap === undefined ? wanted : least(wanted, exactOf(cap));
    amount += added;
    const values = { tier: number, kind, sum: textOf(sum), rate, added: textOf(added) };
    steps.push(
      stepAt("item-rate", { ...values, ...(cap !== undefined && added < wanted && { cap }) }, amount),
    );
  }
  if (tier.fixed !== undefined) {
    amount += exactOf(tier.fixed);
    steps.push(stepAt("fixed", { tier: number, added: tier.fixed }, amount));
  }
  const floor = floorOf(tier, base);
  if (floor !== undefined && amount < floor) {
    const values = { tier: number, before: textOf(amount), floor: textOf(floor) };
    amount = floor;
    steps.push(stepAt("tier-floor", values, amount));
  }
  const cap = raisedCap(tier, bonuses);
  if (cap !== undefined) {
    if (amount > cap) {
      steps.push(stepAt("tier-cap", { tier: number, before: textOf(amount), cap: textOf(cap) }, cap));
      amount = cap;
    }
  }
  return { amount, steps };
}

/** A floor under a part of the base lifts it to the whole of the base and no further: nobody is paid more than it cost. */
function floorOf({ rate, bands, floor }: PolicyTier, base: Exact): Exact | undefined {
  if (floor === undefined) return undefined;
  return rate === undefined && bands === undefined ? exactOf(floor) : least(exactOf(floor), base);
}

const raisedCap = ({ cap }: PolicyTier, bonuses: readonly PolicyBonus[]): Exact | undefined =>
  cap === undefined
    ? undefined
    : bonuses.reduce((sum, { raisesCap = "0" }) => sum + exactOf(raisesCap), exactOf(cap));

/** The most that tiers and bonuses can come to by their own caps; `undefined` where one of them has none. */
export function capOf(tiers: readonly PolicyTier[], bonuses: readonly PolicyBonus[]): Exact | undefined {
  const caps = [
    ...tiers.map((tier) => raisedCap(tier, bonuses) ?? capOfItems(tier)),
    ...bonuses
      .filter(({ fixed, rate, share }) => (fixed ?? rate ?? share) !== undefined)
      .map(({ cap }) => (cap === undefined ? undefined : exactOf(cap))),
  ];
  return caps.reduce<Exact | undefined>(
    (sum, cap) => (sum === undefined || cap === undefined ? undefined : sum + cap),
    0n,
  );
}

/** Of a tier that pays for items alone, each kind with a cap of its own. */
function capOfItems({ rate, fixed, bands, floor, items }: PolicyTier): Exact | undefined {
  if (items === undefined || (rate ?? fixed ?? bands ?? floor) !== undefined) return undefined;
  return items.reduce<Exact | undefined>(
    (sum, { cap }) => (sum === undefined || cap === undefined ? undefined : sum + exactOf(cap)),
    0n,
  );
}

/** What a bonus adds to the amount of the tier. */
export function bonusAmount(bonus: PolicyBonus, base: Exact, amount: Exact): Exact {
  const { fixed = "0", rate = "0", share = "0", cap } = bonus;
  const added = exactOf(fixed) + part(base, rate) + part(amount, share);
  return cap === undefined ? added : least(added, exactOf(cap));
}

const sumOfRates = (rates: readonly string[]): string =>
  unscaled(
    rates.reduce((sum, rate) => sum + scaled(rate, 6), 0n),
    6,
  );
