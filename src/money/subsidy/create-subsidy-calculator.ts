import { deepFreeze } from "../../core/freeze.js";
import { capped, type Result } from "../../core/issue.js";
import { claimed } from "./calculate-subsidy.js";
import { readPolicy } from "./read-policy.js";
import type { Subsidy } from "./subsidy.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/** 补助测算器. What one policy gives for one claim after another, as {@link calculateSubsidy} answers it. */
export interface SubsidyCalculator {
  (claim: SubsidyClaim): Subsidy;
  (claim: unknown): Subsidy;
}

/**
 * A calculator for many claims under one policy, which is read and checked once. Its answers are those of
 * {@link calculateSubsidy}, with the issues of the claim alone: those of the policy are told here, under `policy`, and with
 * an error among them there is no calculator.
 * @example
 * ```ts
 * import { createSubsidyCalculator } from "digital-pilot-rules";
 * const made = createSubsidyCalculator({ id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] });
 * made.ok && ["100", "0.01"].map((price) => made.value({ price }).amount); //=> ["50", "0"]
 * createSubsidyCalculator({}).ok; //=> false
 * ```
 */
export function createSubsidyCalculator(policy: SubsidyPolicy): Result<SubsidyCalculator>;
export function createSubsidyCalculator(policy: unknown): Result<SubsidyCalculator>;
export function createSubsidyCalculator(policy: unknown): Result<SubsidyCalculator> {
  const { value, issues } = readPolicy(policy);
  if (value === undefined) return deepFreeze({ ok: false, issues: capped(issues) });
  const calculator: SubsidyCalculator = (claim: unknown) => {
    const subsidy = claimed(claim, value);
    return deepFreeze({ ...subsidy, issues: capped(subsidy.issues) });
  };
  return deepFreeze({ ok: true, value: Object.freeze(calculator), issues: capped(issues) });
}
