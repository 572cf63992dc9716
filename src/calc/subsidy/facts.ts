import { fenOf, sumYuan, yuanOf } from "../../core/money.js";
import type { Condition } from "../../model/condition.js";
import { claimFacts, type SubsidyClaim } from "../../model/subsidy-claim.js";
import type { PolicyBase, SubsidyPolicy } from "../../model/subsidy-policy.js";
import { comparedFacts, type Facts } from "./condition.js";

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
  for (const { id } of policy.facts ?? []) {
    const value = claim.facts !== undefined && Object.hasOwn(claim.facts, id) ? claim.facts[id] : undefined;
    if (value !== undefined) facts.set(id, typeof value === "number" ? String(value) : value);
  }
  return facts;
}

export const conditionsOf = (policy: SubsidyPolicy): readonly (Condition | undefined)[] => [
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
  const amount = (name: string) => {
    const value = facts.get(name);
    return typeof value === "string" ? fenOf(value) : undefined;
  };
  const price = amount("price");
  const counted = base === "net" ? (price ?? 0n) - (amount("concession") ?? 0n) : (amount(base) ?? 0n);
  const within = price !== undefined && counted > price ? price : counted;
  return within < 0n ? 0n : within;
}

export const baseText = (base: PolicyBase, facts: Facts): string => yuanOf(baseAmount(base, facts));
