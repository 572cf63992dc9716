import type { Values } from "../../core/issue.js";
import { capIn, type Given } from "./amounts.js";
import { type Facts, truthOf } from "./condition.js";
import { type Exact, exactOf, fen, least, lower, part, roundedTo, textOf } from "./exact.js";
import { formulaValue } from "./formula.js";
import { Running } from "./running.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/** An amount on its way, with the most that the limits it has passed allow. */
class Limited extends Running {
  most: Exact | undefined;

  constructor(amount: Exact, most: Exact | undefined, tells: boolean) {
    super(amount, tells);
    this.most = most;
  }

  atMost(step: string, limit: Exact | undefined, values: Values = {}): void {
    if (limit === undefined) return;
    const cap = limit < 0n ? 0n : limit;
    this.most = lower(this.most, cap);
    const before = this.amount;
    if (before > cap) this.to(step, () => ({ before: textOf(before), cap: textOf(cap), ...values }), cap);
  }
}

/**
 * What caps, deductions and the one rounding leave of an amount, in this order. `bound`: what the caps of tiers and
 * bonuses, or the base, let it be at most.
 */
export function limited(before: Exact, bound: Exact | undefined, { policy, facts, base, tells }: Given) {
  const running = new Limited(before, bound, tells);
  capContract(running, policy, facts, base);
  reduce(running, policy, facts);
  deductSupport(running, policy, facts);
  capEnterprise(running, policy, facts);
  const roundedUnasked = round(running, policy);
  return { amount: running.amount, steps: running.steps, roundedUnasked };
}

const sumIn = (facts: Facts, name: string): string => {
  const value = facts.get(name);
  return typeof value === "string" ? value : "0";
};

/** 单个合同上限: a sum, a formula, or a part of the base. */
function capContract(running: Limited, policy: SubsidyPolicy, facts: Facts, base: Exact): void {
  const { shareCap, capBy } = policy;
  const cap = capIn(policy, { policy, facts });
  if (capBy !== undefined && running.amount > (cap as Exact))
    running.tell(formulaValue(capBy, facts, policy).steps);
  running.atMost("contract-cap", cap);
  if (shareCap !== undefined) running.atMost("share-cap", part(base, shareCap), { rate: shareCap });
}

/** 扣减. Every reduction is of the same amount, so their order changes nothing. */
function reduce(running: Limited, policy: SubsidyPolicy, facts: Facts): void {
  const whole = running.amount;
  for (const [place, { when, share = "0", fixed = "0" }] of (policy.reductions ?? []).entries()) {
    if (truthOf(when, facts, policy) !== "yes") continue;
    const taken = least(running.amount, part(whole, share) + exactOf(fixed));
    const before = running.amount;
    const values = () => ({ number: `${place + 1}`, before: textOf(before), taken: textOf(taken) });
    if (taken > 0n) running.to("reduction", values, before - taken);
  }
}

/** 不重复支持. */
function deductSupport(running: Limited, { deductsSupport }: SubsidyPolicy, facts: Facts): void {
  if (!deductsSupport) return;
  const support = exactOf(sumIn(facts, "supportElsewhere"));
  if (support === 0n) return;
  const before = running.amount;
  const values = () => ({ before: textOf(before), deducted: textOf(support) });
  running.to("support-deducted", values, before - least(before, support));
}

/** 单户企业上限: over all contracts, and in a year. */
function capEnterprise(running: Limited, policy: SubsidyPolicy, facts: Facts): void {
  const { perEnterpriseCap, perEnterpriseYearCap } = policy;
  const hold = (step: string, total: string | undefined, received: string) => {
    if (total !== undefined) running.atMost(step, exactOf(total) - exactOf(received), { total, received });
  };
  hold("enterprise-cap", perEnterpriseCap, sumIn(facts, "received"));
  hold("enterprise-year-cap", perEnterpriseYearCap, sumIn(facts, "receivedThisYear"));
}

/** The one rounding at the end; whether it was needed though the policy does not ask for it. Rounding up must not undo a cap, wherever it stands. */
function round(running: Limited, { rounding }: SubsidyPolicy): boolean {
  const { amount, most } = running;
  const unit = rounding?.unit === undefined ? fen : exactOf(rounding.unit);
  const mode = rounding?.mode ?? "floor";
  const asked = roundedTo(unit, amount, mode);
  const isBeyond = most !== undefined && asked > most;
  const result = isBeyond ? roundedTo(unit, least(amount, most), "floor") : asked;
  if (result === amount) return false;
  const values = () => ({ before: textOf(amount), unit: textOf(unit), mode: isBeyond ? "floor" : mode });
  running.to("rounded", values, result);
  return rounding === undefined;
}
