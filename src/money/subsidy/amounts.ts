import { scaled, unscaled } from "../../core/scaled.js";
import { type Facts, truthOf } from "./condition.js";
import { type Exact, exactOf, fen, least, lower, part, textOf } from "./exact.js";
import { baseAmount, itemFact, piecesOf } from "./facts.js";
import { formulaValue } from "./formula.js";
import { Running } from "./running.js";
import type { PolicyBonus, PolicyFormula, PolicyItem, PolicyTier, SubsidyPolicy } from "./subsidy-policy.js";

/** What the amounts of one claim under one policy are calculated from. */
export interface Given {
  readonly policy: SubsidyPolicy;
  readonly facts: Facts;
  readonly base: Exact;
  /** Those that hold, in the policy's order. */
  readonly bonuses: readonly PolicyBonus[];
  /** Whether the steps are wanted, and not the amount alone. */
  readonly tells: boolean;
}

/** The bonuses that hold, in the policy's order. */
export const bonusesFor = (policy: SubsidyPolicy, facts: Facts): readonly PolicyBonus[] =>
  policy.bonuses === undefined
    ? noBonuses
    : policy.bonuses.filter(({ when }) => truthOf(when, facts, policy) === "yes");

const noBonuses: readonly PolicyBonus[] = [];

/** What a tier gives for a base, with rate and cap as its bonuses raise them: each of its sentences in turn. */
export function tierAmount(tier: PolicyTier, index: number, given: Given): Running {
  const number = `${index + 1}`;
  const running = new Running(0n, given.tells);
  addRate(running, number, tier, given);
  addBands(running, number, tier, given);
  addItems(running, number, tier, given);
  addFixed(running, number, tier);
  addFormula(running, number, tier, given);
  addDecided(running, number, tier, given);
  liftToFloor(running, number, tier, given);
  holdToCap(running, number, tier, given);
  return running;
}

/** 按比例. */
function addRate(running: Running, tier: string, { rate: own }: PolicyTier, { base, bonuses }: Given): void {
  if (own === undefined) return;
  const raises = bonuses.flatMap(({ raisesRate }) => raisesRate ?? []);
  const rate = raises.length === 0 ? own : sumOfRates([own, ...raises]);
  const added = part(base, rate);
  const values = () => ({ tier, rate, base: textOf(base), added: textOf(added) });
  running.to("rate", values, running.amount + added);
}

/** 分段: each part of the base by its own rate. */
function addBands(running: Running, tier: string, { bands = [] }: PolicyTier, { base }: Given): void {
  let from = 0n;
  for (const { upTo, rate } of bands) {
    const to = upTo === undefined ? base : least(base, exactOf(upTo));
    if (to <= from) break;
    const added = part(to - from, rate);
    const start = from;
    const values = () => ({ tier, from: textOf(start), to: textOf(to), rate, added: textOf(added) });
    running.to("band", values, running.amount + added);
    from = to;
  }
}

/** 分项: each kind of spending by its own rate, each piece and each kind at most by its own cap. */
function addItems(running: Running, tier: string, { items = [] }: PolicyTier, { facts }: Given): void {
  for (const item of items) {
    const { kind, rate, cap, pieceCap } = item;
    const sum = exactOf(facts.get(itemFact(kind)) as string);
    const wanted = part(sum, rate);
    const held = ofPieces(item, facts) ?? wanted;
    const added = cap === undefined ? held : least(held, exactOf(cap));
    const values = () => ({
      ...{ tier, kind, sum: textOf(sum), rate, added: textOf(added) },
      ...(pieceCap !== undefined && held < wanted && { pieceCap }),
      ...(cap !== undefined && added < held && { cap }),
    });
    running.to("item-rate", values, running.amount + added);
  }
}

/** What the pieces of a kind give under the cap for each; `undefined` where there is none, or no piece is known. */
function ofPieces({ kind, rate, pieceCap }: PolicyItem, facts: Facts): Exact | undefined {
  const pieces = pieceCap === undefined ? undefined : piecesOf(kind, facts);
  return pieces?.reduce(
    (sum, { amount, count }) =>
      sum + least(part(exactOf(amount), rate), exactOf(pieceCap as string) * BigInt(count)),
    0n,
  );
}

/** 定额. */
function addFixed(running: Running, tier: string, { fixed }: PolicyTier): void {
  if (fixed === undefined) return;
  running.to("fixed", () => ({ tier, added: fixed }), running.amount + exactOf(fixed));
}

/** 按算式. */
function addFormula(running: Running, tier: string, { amount }: PolicyTier, given: Given): void {
  if (amount === undefined) return;
  const { amount: added, steps } = formulaValue(amount, given.facts, given.policy);
  running.tell(steps);
  running.to("formula", () => ({ tier, added: textOf(added) }), running.amount + added);
}

/** 核定金额, as far as the ceiling lets it count. */
function addDecided(running: Running, tier: string, ofTier: PolicyTier, given: Given): void {
  const ceiling = ceilingOf(ofTier, given);
  if (ceiling === undefined) return;
  const added = least(decidedIn(given.facts), ceiling);
  const values = () => ({ tier, ceiling: textOf(ceiling), added: textOf(added) });
  running.to("decided", values, running.amount + added);
}

export const decidedIn = (facts: Facts): Exact => baseAmount("decided", facts) * fen;

/** The most a tier lets be decided: its ceiling as bonuses raise it, and its cap. */
export const ceilingOf = (tier: PolicyTier, given: Given): Exact | undefined =>
  tier.ceiling === undefined
    ? undefined
    : lower(raised(formulaAmount(tier.ceiling, given), given), capOfTier(tier, given));

/** 最低补助. */
function liftToFloor(running: Running, tier: string, ofTier: PolicyTier, given: Given): void {
  const floor = floorOf(ofTier, given);
  if (floor === undefined || running.amount >= floor) return;
  const before = running.amount;
  if (ofTier.floorBy !== undefined) running.tell(formulaSteps(ofTier.floorBy, given));
  running.to("tier-floor", () => ({ tier, before: textOf(before), floor: textOf(floor) }), floor);
}

/** 补助上限. */
function holdToCap(running: Running, tier: string, ofTier: PolicyTier, given: Given): void {
  const cap = capOfTier(ofTier, given);
  if (cap === undefined || running.amount <= cap) return;
  const before = running.amount;
  if (ofTier.capBy !== undefined) running.tell(formulaSteps(ofTier.capBy, given));
  running.to("tier-cap", () => ({ tier, before: textOf(before), cap: textOf(cap) }), cap);
}

/** A floor under a part of an amount lifts it to the whole of it and no further: nobody is paid more than it cost. */
function floorOf({ rate, bands, amount, floor, floorBy }: PolicyTier, given: Given): Exact | undefined {
  if (floor === undefined && floorBy === undefined) return undefined;
  const ofBase = rate !== undefined || bands !== undefined;
  const whole = ofBase ? given.base : amount && formulaValue(amount, given.facts, given.policy).whole;
  const floors = [...(floor ? [exactOf(floor)] : []), ...(floorBy ? [formulaAmount(floorBy, given)] : [])];
  const [highest] = floors.sort((one, other) => (one > other ? -1 : 1)) as [Exact];
  return lower(highest, whole);
}

/** Between what a tier is held, where it says so. */
export const boundsOfTier = (
  tier: PolicyTier,
  given: Given,
): { readonly floor: Exact | undefined; readonly cap: Exact | undefined } => ({
  floor: floorOf(tier, given),
  cap: capOfTier(tier, given),
});

/** The lower of a tier's two caps, as bonuses raise it. */
function capOfTier({ cap, capBy }: PolicyTier, given: Given): Exact | undefined {
  const own = capIn({ cap, capBy }, given);
  return own === undefined ? undefined : raised(own, given);
}

const raised = (cap: Exact, { bonuses }: Given): Exact =>
  bonuses.reduce((sum, { raisesCap = "0" }) => sum + exactOf(raisesCap), cap);

/** The lower of a cap in yuan and one by formula. */
export const capIn = (
  { cap, capBy }: Pick<PolicyTier, "cap" | "capBy">,
  given: Pick<Given, "facts" | "policy">,
): Exact | undefined =>
  lower(
    cap === undefined ? undefined : exactOf(cap),
    capBy === undefined ? undefined : formulaAmount(capBy, given),
  );

const formulaAmount = (formula: PolicyFormula, { facts, policy }: Pick<Given, "facts" | "policy">): Exact =>
  formulaValue(formula, facts, policy).amount;

const formulaSteps = (formula: PolicyFormula, { facts, policy }: Given) =>
  formulaValue(formula, facts, policy).steps;

/** The most that tiers and bonuses can come to by their own caps; `undefined` where one of them has none. */
export function capOf(tiers: readonly PolicyTier[], given: Given): Exact | undefined {
  const caps = [
    ...tiers.map((tier) => ceilingOf(tier, given) ?? capOfTier(tier, given) ?? capOfParts(tier, given)),
    ...given.bonuses
      .filter(({ fixed, rate, share }) => (fixed ?? rate ?? share) !== undefined)
      .map((bonus) => capIn(bonus, given)),
  ];
  return sumOfCaps(caps);
}

/** Of a tier that pays for items alone, or by a formula alone, each of which is capped by itself. */
function capOfParts({ rate, fixed, bands, floor, floorBy, items, amount }: PolicyTier, given: Given) {
  if ((rate ?? fixed ?? bands ?? floor ?? floorBy) !== undefined) return undefined;
  const ofItems = (items ?? []).map((item) => {
    const ofKind = item.cap === undefined ? undefined : exactOf(item.cap);
    return lower(ofKind, capOfPieces(item, given.facts));
  });
  const ofFormula = amount === undefined ? [] : [formulaValue(amount, given.facts, given.policy).most];
  return sumOfCaps([...ofItems, ...ofFormula]);
}

/** As many caps as there are pieces. */
const capOfPieces = ({ kind, pieceCap }: PolicyItem, facts: Facts): Exact | undefined =>
  pieceCap === undefined
    ? undefined
    : piecesOf(kind, facts)?.reduce((sum, { count }) => sum + exactOf(pieceCap) * BigInt(count), 0n);

const sumOfCaps = (caps: readonly (Exact | undefined)[]): Exact | undefined =>
  caps.reduce<Exact | undefined>(
    (sum, cap) => (sum === undefined || cap === undefined ? undefined : sum + cap),
    0n,
  );

/** What a bonus adds to the amount of the tier. */
export function bonusAmount(bonus: PolicyBonus, amount: Exact, given: Given): Exact {
  const { fixed = "0", rate = "0", share = "0" } = bonus;
  const added = exactOf(fixed) + part(given.base, rate) + part(amount, share);
  return lower(added, capIn(bonus, given)) as Exact;
}

const sumOfRates = (rates: readonly string[]): string =>
  unscaled(
    rates.reduce((sum, rate) => sum + scaled(rate, 6), 0n),
    6,
  );
