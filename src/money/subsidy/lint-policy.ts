import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue } from "../../core/issue.js";
import { readWhole } from "../../input/argument.js";
import { asFault, type PolicyFault } from "./policy-fault.js";
import { faultsOfPolicy } from "./policy-faults.js";
import { subsidyPolicySchema } from "./policy-schema.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import { triedFaults } from "./tried-faults.js";

/** 政策核对. What is wrong with a policy. */
export interface PolicyCheck {
  /** What this is: a policy, checked. */
  readonly kind: "policy-check";
  /**
   * `pass`: nothing was found; `fail`: there are faults; `needs-judgement`: none was found, and not every claim that the
   * policy can tell apart was tried; `needs-data`: it cannot be read.
   */
  readonly outcome: "pass" | "fail" | "needs-judgement" | "needs-data";
  /** Those of the policy as it stands, then those that some claim shows. One that is an error leaves every claim without amount. */
  readonly faults: readonly PolicyFault[];
  /** What is wrong with the data that it was read from, and what could not be tried. */
  readonly issues: readonly Issue[];
}

/**
 * 政策核对. Looks for contradictions in a policy: conditions that can never hold, floors above caps, payments that do not add
 * up; and, by trying every claim the policy can tell apart, tiers that overlap, claims that meet every requirement and
 * fall between the tiers, tiers nobody reaches, and places where more gives less. The issue `too-many-combinations` says
 * that there are more such claims than are tried.
 * @example
 * ```ts
 * import { lintPolicy } from "digital-pilot-rules";
 * const policy = { id: "doubtful", basis: "caller", base: "price", tiers: [{ rate: "0.5" }, { rate: "0.4" }] } as const;
 * const { outcome, faults } = lintPolicy(policy);
 * outcome; //=> "fail"
 * faults.map(({ code, field }) => code + " " + field); //=> ["tiers-overlap policy.tiers", "tier-never-reached policy.tiers.1"]
 * ```
 */
export function lintPolicy(policy: SubsidyPolicy): PolicyCheck;
export function lintPolicy(policy: unknown): PolicyCheck;
export function lintPolicy(policy: unknown): PolicyCheck {
  const { value: read, issues } = readWhole(subsidyPolicySchema, policy, {
    of: "subsidyRequest",
    name: ["policy"],
  });
  const value = read as SubsidyPolicy | undefined;
  if (value === undefined) return checked("needs-data", [], issues);
  const standing = faultsOfPolicy(value);
  const tried = hasErrors(standing) ? { faults: [], issues: [] } : triedFaults(value);
  const faults = [...standing.map(asFault), ...tried.faults];
  const outcome = faults.length > 0 ? "fail" : tried.issues.length > 0 ? "needs-judgement" : "pass";
  return checked(outcome, faults, [...issues, ...tried.issues]);
}

const checked = (
  outcome: PolicyCheck["outcome"],
  faults: readonly PolicyFault[],
  issues: readonly Issue[],
): PolicyCheck => deepFreeze({ kind: "policy-check", outcome, faults, issues: capped(issues) });
