import { deepFreeze } from "../../core/freeze.js";
import { capped } from "../../core/issue.js";
import { readOptions } from "../../input/options.js";
import { ofSubject, optionIssues } from "../issues.js";
import { readClaim } from "./read-claim.js";
import { readPolicy } from "./read-policy.js";
import { type Subsidy, subsidyOf, uncalculated } from "./subsidy.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

export interface SubsidyOptions {
  /** The policy that says what is paid for what: the caller's, or one of `subsidyPolicies`. */
  readonly policy: SubsidyPolicy;
}

/**
 * 补助测算. What a policy gives for a claim, in yuan, with every step. A fact that is missing does not fail a condition:
 * the answer is then `needs-data`, with the range the amount lies in. With an error in the policy nothing is calculated.
 * Issues of the policy stand under `policy`, those of the claim at its own fields, such as `more-than-the-price` at a
 * part of the price and `fact-of-another-kind` at a fact.
 * @example
 * ```ts
 * import { calculateSubsidy } from "digital-pilot-rules";
 * const policy = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5", cap: "300000" }] } as const;
 * calculateSubsidy({ price: "500000" }, { policy }).amount; //=> "250000"
 * calculateSubsidy({ price: "800000" }, { policy }).steps.map(({ step }) => step); //=> ["base", "rate", "tier-cap"]
 * calculateSubsidy({}, { policy }).missing; //=> ["price"]
 * ```
 */
export function calculateSubsidy(claim: SubsidyClaim, options: SubsidyOptions): Subsidy;
export function calculateSubsidy(claim: unknown, options: unknown): Subsidy;
export function calculateSubsidy(claim: unknown, options: unknown): Subsidy {
  const { given, issues: ofOptions } = readOptions(options, ["policy"]);
  const { value: policy, issues: ofPolicy } = readPolicy(given.policy);
  const subsidy = claimed(claim, policy);
  const issues = capped([...optionIssues(ofOptions, ofPolicy), ...subsidy.issues]);
  return deepFreeze({ ...subsidy, issues });
}

/** A claim under a policy that was read, if it could be. */
export function claimed(claim: unknown, policy: SubsidyPolicy | undefined): Subsidy {
  const reading = readClaim(claim);
  const issues = reading.issues.map(ofSubject("subsidyRequest", "claim"));
  return policy === undefined ? uncalculated(issues) : subsidyOf(reading.claim, policy, issues);
}
