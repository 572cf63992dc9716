import type { Values } from "../../core/issue.js";
import type { Step } from "../step.js";
import { type Facts, truthOf } from "./condition.js";
import { type Exact, exactOf, fen, least, part, roundedTo, stepAt, textOf } from "./exact.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/**
 * What caps, deductions and the one rounding leave of an amount, in this order. `bound`: what the caps of tiers and
 * bonuses, or the base, let it be at most.
 */
export function limited(
  policy: SubsidyPolicy,
  facts: Facts,
  base: Exact,
  before: Exact,
  bound: Exact | undefined,
) {
  const steps: Step[] = [];
  let amount = before;
  let most = bound;
  const add = (code: string, values: Values, next: Exact) => {
    amount = next;
    steps.push(stepAt(code, values, next));
  };
  const atMost = (code: string, limit: Exact | undefined, values: Values = {}) => {
    if (limit === undefined) return;
    const cap = limit < 0n ? 0n : limit;
    most = most === undefined ? cap : least(most, cap);
    if (amount > cap) add(code, { before: textOf(amount), cap: textOf(cap), ...values }, cap);
  };
  const fact = (name: string): string => {
    const value = facts.get(name);
    return typeof value === "string" ? value : "0";
  };
  const remaining = (cap: string | undefined, received: string) =>
    cap === undefined ? undefined : exactOf(cap) - exactOf(received);

  const { cap, shareCap, perEnterpriseCap, perEnterpriseYearCap, rounding } = policy;
  atMost("contract-cap", cap === undefined ? undefined : exactOf(cap));
  atMost("share-cap", shareCap === undefined ? undefined : part(base, shareCap), { rate: shareCap ?? "" });
  // Every reduction is of the same amount, so their order changes nothing.
  const whole = amount;
  for (const [place, { when, share = "0", fixed = "0" }] of (policy.reductions ?? []).entries()) {
    if (truthOf(when, facts, policy) !== "yes") continue;
    const taken = least(amount, part(whole, share) + exactOf(fixed));
    const values = { number: `${place + 1}`, before: textOf(amount), taken: textOf(taken) };
    if (taken > 0n) add("reduction", values, amount - taken);
  }
  if (policy.deductsSupport) {
    const support = exactOf(fact("supportElsewhere"));
    const rest = amount > support ? amount - support : 0n;
    if (support > 0n) add("support-deducted", { before: textOf(amount), deducted: textOf(support) }, rest);
  }
  const received = fact("received");
  atMost("enterprise-cap", remaining(perEnterpriseCap, received), {
    total: perEnterpriseCap ?? "",
    received,
  });
  const inYear = fact("receivedThisYear");
  atMost("enterprise-year-cap", remaining(perEnterpriseYearCap, inYear), {
    total: perEnterpriseYearCap ?? "",
    received: inYear,
  });

  const unit = rounding?.unit === undefined ? fen : exactOf(rounding.unit);
  const mode = rounding?.mode ?? "floor";
  const asked = roundedTo(unit, amount, mode);
  // Rounding up must not undo a cap, wherever it stands.
  const isBeyond = most !== undefined && asked > most;
  const result = isBeyond ? roundedTo(unit, least(amount, most as Exact), "floor") : asked;
  const roundedUnasked = rounding === undefined && result !== amount;
  const values = { before: textOf(amount), unit: textOf(unit), mode: isBeyond ? "floor" : mode };
  if (result !== amount) add("rounded", values, result);
  return { amount, steps, roundedUnasked };
}
