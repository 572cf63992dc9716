import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import type { Facts } from "./condition.js";
import { exactOf, fen, least, part } from "./exact.js";
import { baseText, spentFact } from "./facts.js";
import type { PolicyPayment, SubsidyPolicy } from "./subsidy-policy.js";

/** One payment of a subsidy. Its amount is `null` while what it depends on is not known. */
export interface SubsidyPayment {
  /** The id the policy gives it. */
  readonly id: string;
  /** The milestone it is paid with. */
  readonly when: PolicyPayment["when"];
  /** In yuan. */
  readonly amount: Yuan | null;
}

/**
 * The payments a policy divides a subsidy into. One made before acceptance rests on the down payment, the base, or
 * what was spent for its milestone, so it is known before the subsidy is; later ones never carry the sum beyond the subsidy, and a payment without a share
 * is the rest. What earlier payments have paid too much is for the settlement of recoveries, not for a payment below zero.
 */
export function paymentsOf(
  policy: SubsidyPolicy,
  facts: Facts,
  subsidy: Yuan | null,
): readonly SubsidyPayment[] {
  if (policy.payments === undefined) return [];
  let left = subsidy === null ? undefined : fenOf(subsidy);
  return policy.payments.map(({ id, when, of = "amount", share, cap }) => {
    const whole = {
      amount: subsidy ?? undefined,
      "down-payment": textIn(facts, "downPayment"),
      base: known(policy, facts),
      spent: textIn(facts, spentFact(when)),
    };
    const basis = whole[of];
    const wanted = share === undefined ? left : basis === undefined ? undefined : shareOf(basis, share, cap);
    if (wanted === undefined) {
      left = undefined;
      return { id, when, amount: null };
    }
    const amount = left === undefined ? wanted : least(wanted, left);
    if (left !== undefined) left -= amount;
    return { id, when, amount: yuanOf(amount) };
  });
}

const textIn = (facts: Facts, name: string): Yuan | undefined => {
  const value = facts.get(name);
  return typeof value === "string" ? value : undefined;
};

const known = (policy: SubsidyPolicy, facts: Facts): Yuan | undefined =>
  facts.has(policy.base === "net" ? "price" : policy.base) ? baseText(policy.base, facts) : undefined;

/** Down to the fen: the rest comes with the last payment. */
function shareOf(whole: Yuan, share: string, cap: Yuan | undefined): bigint {
  const amount = part(exactOf(whole), share) / fen;
  return cap === undefined ? amount : least(amount, fenOf(cap));
}
