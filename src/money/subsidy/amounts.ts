import { scaled, unscaled } from "../../core/scaled.js";
import { type Facts, truthOf } from "./condition.js";
import { type Exact, exactOf, least, part, textOf } from "./exact.js";
import { itemFact } from "./facts.js";
import { Running } from "./running.js";
import type { PolicyBonus, PolicyTier, SubsidyPolicy } from "./subsidy-policy.js";

/** The bonuses that hold, in the policy's order. */
export const bonusesFor = (policy: SubsidyPolicy, facts: Facts): readonly PolicyBonus[] =>
  (policy.bonuses ?? []).filter(({ when }) => truthOf(when, facts, policy) === "yes");

/** What a tier gives for a base, with rate and cap as its bonuses raise them: each of its sentences in turn. */
export function tierAmount(
  tier: PolicyTier,
  index: number,
  base: Exact,
  bonuses: readonly PolicyBonus[],
  facts: Facts,
): Running {
  const number = `${index + 1}`;
  const running = new Running(0n);
  addRate(running, number, tier, base, bonuses);
  addBands(running, number, tier, base);
  addItems(running, number, tier, facts);
  addFixed(running, number, tier);
  liftToFloor(running, number, floorOf(tier, base));
  holdToCap(running, number, raisedCap(tier, bonuses));
  return running;
}

/** 按比例. */
function addRate(
  running: Running,
  tier: string,
  { rate: ownRate }: PolicyTier,
  base: Exact,
  bonuses: readonly PolicyBonus[],
): void {
  if (ownRate === undefined) return;
  const rate = sumOfRates([ownRate, ...bonuses.flatMap(({ raisesRate }) => raisesRate ?? [])]);
  const added = part(base, rate);
  running.to("rate", { tier, rate, base: textOf(base), added: textOf(added) }, running.amount + added);
}

/** 分段: each part of the base by its own rate. */
function addBands(running: Running, tier: string, { bands = [] }: PolicyTier, base: Exact): void {
  let from = 0n;
  for (const { upTo, rate } of bands) {
    const to = upTo === undefined ? base : least(base, exactOf(upTo));
    if (to <= from) break;
    const added = part(to - from, rate);
    const values = { tier, from: textOf(from), to: textOf(to), rate, added: textOf(added) };
    running.to("band", values, running.amount + added);
    from = to;
  }
}

/** 分项: each kind of spending by its own rate, and at most its own cap. */
function addItems(running: Running, tier: string, { items = [] }: PolicyTier, facts: Facts): void {
  for (const { kind, rate, cap } of items) {
    const sum = exactOf(facts.get(itemFact(kind)) as string);
    const wanted = part(sum, rate);
    const added = cap === undefined ? wanted : least(wanted, exactOf(cap));
    const values = { tier, kind, sum: textOf(sum), rate, added: textOf(added) };
    const isCapped = cap !== undefined && added < wanted;
    running.to("item-rate", { ...values, ...(isCapped && { cap }) }, running.amount + added);
  }
}

/** 定额. */
function addFixed(running: Running, tier: string, { fixed }: PolicyTier): void {
  if (fixed !== undefined) running.to("fixed", { tier, added: fixed }, running.amount + exactOf(fixed));
}

/** 最低补助. */
function liftToFloor(running: Running, tier: string, floor: Exact | undefined): void {
  if (floor === undefined || running.amount >= floor) return;
  running.to("tier-floor", { tier, before: textOf(running.amount), floor: textOf(floor) }, floor);
}

/** 补助上限. */
function holdToCap(running: Running, tier: string, cap: Exact | undefined): void {
  if (cap === undefined || running.amount <= cap) return;
  running.to("tier-cap", { tier, before: textOf(running.amount), cap: textOf(cap) }, cap);
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
