import { fenOf, sumYuan, yuanOf } from "../../core/money.js";
import { bare } from "../../core/own-data.js";
import { type ComparedFact, comparedFacts, type Facts } from "./condition.js";
import type { PolicyCondition } from "./condition-schema.js";
import { isOfKind } from "./fact-kind.js";
import { amountsIn } from "./formula-amounts.js";
import { claimFacts, partsOfPrice, type SubsidyClaim } from "./subsidy-claim.js";
import type { PolicyFact, PolicyFormula, SubsidyPolicy } from "./subsidy-policy.js";

/** The sum of a claim's items of one kind is a fact under its own name. */
export const itemFact = (kind: string): string => `items.${kind}`;

/** The pieces of that kind, where a policy has a cap for each: `6000000*2` is two that cost six million together. */
const piecesFact = (kind: string): string => `pieces.${kind}`;

/** Equal pieces of one kind, and what they cost together in yuan. */
interface Pieces {
  readonly amount: string;
  readonly count: number;
}

/** The pieces of a kind; `undefined` while none is known, so that its sum may be of any number of them. */
export function piecesOf(kind: string, facts: Facts): readonly Pieces[] | undefined {
  const text = facts.get(piecesFact(kind));
  if (typeof text !== "string") return undefined;
  return text.split(" ").flatMap((one) => {
    const [amount = "", count] = one.split("*");
    return amount === "" ? [] : [{ amount, count: Number(count) }];
  });
}

/** What was spent for a milestone is a fact under its own name. */
export const spentFact = (when: string): string => `spent.${when}`;

/** What a run knows better than a claim: what its enterprise had received before. */
export type History = Pick<SubsidyClaim, "received" | "receivedThisYear">;

/**
 * What is known of a claim, by name. The eligible part comes from the items where it is not stated. `history`: what takes
 * the place of what the claim says was received.
 */
export function factsOf(given: SubsidyClaim, policy: SubsidyPolicy, received: History = given): Facts {
  const [claim, history] = [bare(given), bare(received)];
  const facts = new Map<string, string | boolean>();
  for (const name of namesOfFacts) {
    const isOfHistory = name === "received" || name === "receivedThisYear";
    const value = isOfHistory ? history[name] : claim[name];
    if (value !== undefined) facts.set(name, typeof value === "number" ? String(value) : value);
  }
  const { eligibleItems } = policy;
  const { items } = claim;
  if (items !== undefined) {
    const sumOf = (kinds: readonly string[]) =>
      sumYuan(items.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
    if (claim.eligible === undefined && eligibleItems !== undefined)
      facts.set("eligible", sumOf(eligibleItems));
    const { ofItems, ofPieces } = kindsPaidBy(policy);
    for (const kind of ofItems) facts.set(itemFact(kind), sumOf([kind]));
    for (const kind of ofPieces) {
      const pieces = items.filter((one) => one.kind === kind);
      facts.set(piecesFact(kind), pieces.map((one) => `${one.amount}*${one.pieces ?? 1}`).join(" "));
    }
  }
  const { spent = nothing } = claim;
  for (const { when } of spent) {
    const amounts = spent.filter((one) => one.when === when).map(({ amount }) => amount);
    facts.set(spentFact(when), sumYuan(amounts));
  }
  for (const { id, kind } of policy.facts ?? []) {
    const value = ownFact(claim, id);
    if (value !== undefined && isOfKind(value, kind, id)) facts.set(id, value);
  }
  return facts;
}

const namesOfFacts = /* @__PURE__ */ (() => Object.keys(claimFacts) as (keyof typeof claimFacts)[])();

const nothing: NonNullable<SubsidyClaim["spent"]> = [];

/** The kinds of item that a policy pays for apart, and those with a cap for each piece. Found out once of a policy that was read. */
interface PaidKinds {
  readonly ofItems: readonly string[];
  readonly ofPieces: readonly string[];
}

function kindsPaidBy(policy: SubsidyPolicy): PaidKinds {
  const known = paidKinds.get(policy) ?? { ofItems: itemKinds(policy), ofPieces: pieceKinds(policy) };
  paidKinds.set(policy, known);
  return known;
}

const paidKinds = new WeakMap<SubsidyPolicy, PaidKinds>();

function ownFact({ facts }: SubsidyClaim, id: string): string | boolean | undefined {
  const value = facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
  return typeof value === "number" ? String(value) : value;
}

/** The kinds of item that tiers pay for apart. */
const itemKinds = ({ tiers }: SubsidyPolicy): readonly string[] => [
  ...new Set(tiers.flatMap(({ items = [] }) => items.map(({ kind }) => kind))),
];

/** Those of which each piece has a cap of its own. */
const pieceKinds = ({ tiers }: SubsidyPolicy): readonly string[] =>
  tiers.flatMap(({ items = [] }) =>
    items.flatMap(({ kind, pieceCap }) => (pieceCap === undefined ? [] : [kind])),
  );

const noFacts: readonly PolicyFact[] = [];

/** Facts of the policy's own that are not of the kind it declares; they count as missing. */
export const misfitsOf = (claim: SubsidyClaim, policy: SubsidyPolicy): readonly PolicyFact[] =>
  (policy.facts ?? noFacts).filter(({ id, kind }) => {
    const value = ownFact(claim, id);
    return value !== undefined && !isOfKind(value, kind, id);
  });

export const conditionsOf = (policy: SubsidyPolicy): readonly (PolicyCondition | undefined)[] => [
  ...(policy.requires ?? []).map(({ when }) => when),
  ...(policy.excludes ?? []).map(({ when }) => when),
  ...policy.tiers.map(({ when }) => when),
  ...(policy.bonuses ?? []).map(({ when }) => when),
  ...(policy.reductions ?? []).map(({ when }) => when),
];

/** Every formula of a policy, wherever it stands. */
export const formulasOf = ({ tiers, bonuses = [], capBy }: SubsidyPolicy): readonly PolicyFormula[] =>
  [
    ...tiers.flatMap((tier) => [tier.amount, tier.ceiling, tier.floorBy, tier.capBy]),
    ...bonuses.map((bonus) => bonus.capBy),
    capBy,
  ].filter((formula) => formula !== undefined);

/** The facts that a condition compares, the one and what it is compared with. */
export const factsIn = ({ fact, of, monthsAfter }: ComparedFact): readonly string[] => [
  fact,
  ...(of === undefined ? [] : [of]),
  ...(monthsAfter === undefined ? [] : [monthsAfter]),
];

/** Every fact the amount depends on, each once, in the order the policy comes to them. Found out once of a policy that was read. */
export function factsRead(policy: SubsidyPolicy): readonly string[] {
  const read = factsOfPolicies.get(policy) ?? factsReadBy(policy);
  factsOfPolicies.set(policy, read);
  return read;
}

const factsOfPolicies = new WeakMap<SubsidyPolicy, readonly string[]>();

function factsReadBy(policy: SubsidyPolicy): readonly string[] {
  const names = conditionsOf(policy).flatMap((condition) => comparedFacts(condition).flatMap(factsIn));
  const behind = (base: string) => (base === "net" ? ["price", "concession"] : [base]);
  const ofBase = [policy.base, ...(policy.limitedBy ?? [])].flatMap(behind);
  return [
    ...new Set([
      ...names,
      ...(needsBase(policy) ? ofBase : []),
      ...itemKinds(policy).map(itemFact),
      ...formulasOf(policy).flatMap(amountsIn).flatMap(behind),
      ...(policy.tiers.some(({ ceiling }) => ceiling !== undefined) ? ["decided"] : []),
      ...(policy.deductsSupport ? ["supportElsewhere"] : []),
      ...(policy.perEnterpriseCap === undefined ? [] : ["received"]),
      ...(policy.perEnterpriseYearCap === undefined ? [] : ["receivedThisYear"]),
    ]),
  ];
}

/** A policy of fixed sums, or of rates by item alone, does not ask what its base is. */
export const needsBase = ({ tiers, bonuses = [], shareCap }: SubsidyPolicy): boolean =>
  shareCap !== undefined ||
  tiers.some(({ rate, bands }) => (rate ?? bands) !== undefined) ||
  bonuses.some(({ rate }) => rate !== undefined);

/** Amounts that are a part of the price, so that nothing above it counts. */
const ofThePrice: readonly string[] = ["price", "net", ...partsOfPrice];

/** The base in fen, by the word for it: `net` or an amount that is a fact. */
export function baseAmount(base: string, facts: Facts): bigint {
  const amount = (name: string) => fenOf((facts.get(name) as string | undefined) ?? "0");
  const counted = base === "net" ? amount("price") - amount("concession") : amount(base);
  const isLimited = facts.has("price") && ofThePrice.includes(base) && counted > amount("price");
  const within = isLimited ? amount("price") : counted;
  return within < 0n ? 0n : within;
}

export const baseText = (base: string, facts: Facts): string => yuanOf(baseAmount(base, facts));

/** What a fact is called: by its title where the policy gives its own one. */
export const titleOf = ({ facts = [] }: SubsidyPolicy, name: string): string =>
  facts.find(({ id }) => id === name)?.title ?? name;
