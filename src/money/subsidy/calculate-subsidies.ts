import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import type { Limits } from "../../core/snapshot.js";
import { readArgument, readRecords } from "../../input/argument.js";
import { readOptions } from "../../input/options.js";
import { readLimits } from "../../input/read-limits.js";
import { optionIssues } from "../issues.js";
import { runLimits } from "../run-limits.js";
import { readPolicy } from "./read-policy.js";
import { noRun, runOf } from "./run-of.js";
import { faultsOfSetAsides, type SetAside } from "./set-aside.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import { type SubsidyRun, subsidyRunOptionsSchema } from "./subsidy-run.js";

export interface SubsidyRunOptions {
  /** The policy that says what is paid for what. */
  readonly policy: SubsidyPolicy;
  /** What there is to pay from, in yuan; without it there is enough. */
  readonly pool?: Yuan;
  /**
   * How a sum that does not suffice is shared: in proportion to the subsidies (unless given), or by rank, which is the
   * order of the claims: each in full until nothing is left, the last of them what is left.
   */
  readonly sharing?: "pro-rata" | "by-rank";
  /**
   * 单列份额: the least part of that sum for claims of some kind, as far as their subsidies reach. Claims that would get
   * less are served before the others; a claim that several set-asides are for counts under the first.
   */
  readonly setAsides?: readonly SetAside[];
  /** How much of the claims is looked at: up to 100,000 of them, and else as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/**
 * 批量测算. Subsidies for several contracts in the order given, with the caps over an enterprise's contracts kept, and
 * then the cap on the average and the pool: where they do not suffice, each claim is prorated in proportion to its
 * subsidy, or served in the order given, with set-asides kept. Issues stand under `policy`, `pool`, `sharing`, `setAsides` and `claims`; an id that stands twice (`repeated-id`) leaves the total open.
 * @example
 * ```ts
 * import { calculateSubsidies } from "digital-pilot-rules";
 * const policy = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
 * const claims = [{ id: "甲", price: "100" }, { id: "乙", price: "300" }];
 * const run = calculateSubsidies(claims, { policy, pool: "100" });
 * run.total; //=> "200"
 * run.proration?.shares; //=> [{ id: "甲", amount: "25" }, { id: "乙", amount: "75" }]
 * ```
 */
export function calculateSubsidies(claims: readonly SubsidyClaim[], options: SubsidyRunOptions): SubsidyRun;
export function calculateSubsidies(claims: unknown, options: unknown): SubsidyRun;
export function calculateSubsidies(claims: unknown, options: unknown): SubsidyRun {
  const { given, issues: ofOptions } = readOptions(options, [
    "policy",
    "pool",
    "sharing",
    "setAsides",
    "limits",
  ]);
  const { policy: ofPolicy, limits: ofLimits, ...others } = given;
  const policy = readPolicy(ofPolicy);
  const chosen = readArgument(subsidyRunOptionsSchema, others);
  const limits = readLimits(ofLimits, runLimits);
  const { list, issues: ofList } = readRecords(
    claims,
    { of: "subsidyRequest", name: ["claims"] },
    limits.value,
  );
  const { setAsides = [] } = chosen.value ?? {};
  const ofSetAsides = policy.value === undefined ? [] : faultsOfSetAsides(setAsides, policy.value);
  const ofTerms = [...chosen.issues, ...ofSetAsides, ...limits.issues];
  const issues = [...optionIssues(ofOptions, [...policy.issues, ...ofTerms]), ...ofList];
  const terms = hasErrors(ofTerms) ? undefined : chosen.value;
  const isUsable = list !== undefined && policy.value !== undefined && terms !== undefined;
  const { run } = isUsable ? runOf(list, policy.value, terms) : noRun;
  return deepFreeze({ ...run, issues: capped([...issues, ...run.issues]) });
}
