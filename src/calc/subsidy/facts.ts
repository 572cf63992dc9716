import { fenOf, sumYuan, yuanOf } from "../../core/money.js";
import type { PolicyCondition } from "../../model/condition.js";
import { claimFacts, type SubsidyClaim } from "../../model/subsidy-claim.js";
import type { PolicyBase, PolicyFact, SubsidyPolicy } from "../../model/subsidy-policy.js";
import { comparedFacts, type Facts } from "./condition.js";
import { isOfKind } from "./fact-kind.js";

/** Facts that are sums of the claim's history; conditions do not compare them, but caps do. */
const historyFacts = ["received", "receivedThisYear", "supportElsewhere"] as const;

/** What is known of a claim, by name. The eligible part comes from the items where it is not stated. */
export function factsOf(claim: SubsidyClaim, policy: SubsidyPolicy): Facts {
  const facts = new Map<string, string | boolean>();
  for (const name of [...Object.keys(claimFacts), ...historyFacts] as (keyof typeof claimFacts)[]) {
    const value = claim[name];
    if (value !== undefined) facts.set(name, typeof value === "number" ? String(value) : value);
  }
  const { eligibleItems } = policy;
  if (claim.eligible === undefined && claim.items !== undefined && eligibleItems !== undefined) {
    const counted = claim.items.filter(({ kind }) => eligibleItems.includes(kind));
    facts.set("eligible", sumYuan(counted.map(({ amount }) => amount)));
  }
  for (const { id, kind } of policy.facts ?? []) {
    const value = ownFact(claim, id);
    if (value !== undefined && isOfKind(value, kind, id)) facts.set(id, value);
  }
  return facts;
}

function ownFact({ facts }: SubsidyClaim, id: string): string | boolean | undefined {
  const value = facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
  return typeof value === "number" ? String(value) : value;
}

/** Facts of the policy's own that are not of the kind it declares; they count as missing. */
export const misfitsOf = (claim: SubsidyClaim, policy: SubsidyPolicy): readonly PolicyFact[] =>
  (policy.facts ?? []).filter(({ id, kind }) => {
    const value = ownFact(claim, id);
    return value !== undefined && !isOfKind(value, kind, id);
  });

export const conditionsOf = (policy: SubsidyPolicy): readonly (PolicyCondition | undefined)[] => [
  ...(policy.requires ?? []).map(({ when }) => when),
  ...(policy.excludes ?? []).map(({ when }) => when),
  ...policy.tiers.map(({ when }) => when),
  ...(policy.bonuses ?? []).map(({ when }) => when),
];

/** Every fact the amount depends on, each once, in the order the policy comes to them. */
export function factsRead(policy: SubsidyPolicy): readonly string[] {
  const names = conditionsOf(policy).flatMap((condition) => comparedFacts(condition).map(({ fact }) => fact));
  const ofBase = [policy.base, ...(policy.limitedBy ?? [])].flatMap((base) =>
    base === "net" ? ["price", "concession"] : [base],
  );
  return [
    ...new Set([
      ...names,
      ...(needsBase(policy) ? ofBase : []),
      ...(policy.deductsSupport ? ["supportElsewhere"] : []),
      ...(policy.perEnterpriseCap === undefined ? [] : ["received"]),
      ...(policy.perEnterpriseYearCap === undefined ? [] : ["receivedThisYear"]),
    ]),
  ];
}

/** A policy of fixed sums does not ask what the contract costs. */
const needsBase = ({ tiers, bonuses = [], shareCap }: SubsidyPolicy): boolean =>
  shareCap !== undefined ||
  [...tiers, ...bonuses].some(({ rate }) => rate !== undefined) ||
  tiers.some(({ bands }) => bands !== undefined);

/** The base in fen, by the word for it. Nothing that counts is more than the price. */
export function baseAmount(base: PolicyBase, facts: Facts): bigint {
  const amount = (name: string) => fenOf((facts.get(name) as string | undefined) ?? "0");
  const counted = base === "net" ? amount("price") - amount("concession") : amount(base);
  const within = facts.has("price") && counted > amount("price") ? amount("price") : counted;
  return within < 0n ? 0n : within;
}

export const baseText = (base: PolicyBase, facts: Facts): string => yuanOf(baseAmount(base, facts));
