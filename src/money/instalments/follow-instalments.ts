import type { IsoDate } from "../../core/date.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue } from "../../core/issue.js";
import { citedEdition } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { namedEdition } from "../../edition/named-edition.js";
import { readWhole } from "../../input/argument.js";
import { extensionOf } from "../../input/extension.js";
import { readOptions, type WithEdition } from "../../input/options.js";
import { ofSubject, optionIssues } from "../issues.js";
import { follow } from "./follow.js";
import {
  type InstalmentPayment,
  type InstalmentPlan,
  instalmentPlanSchema,
  type NettedSum,
  paymentProgressSchema,
  type ReachedMilestone,
} from "./instalment.js";
import type { InstalmentStatus } from "./instalment-status.js";
import { progressFaults } from "./progress-faults.js";

/** What has happened under a plan of instalments, and the edition it is judged by. */
export interface InstalmentProgress {
  /** The day one looks from. */
  readonly asOf: IsoDate;
  /** Which milestones were reached, and when; each once. */
  readonly reached: readonly ReachedMilestone[];
  /** What was paid or is to be paid, in order. */
  readonly paid?: readonly InstalmentPayment[];
  /** What was taken off instalments instead of being paid, to settle a recovery: it is not due any more. */
  readonly netted?: readonly NettedSum[];
  /** The edition whose provisions on approval and 分期拨付 are cited. */
  readonly edition: Edition;
}

/**
 * 拨付进展. Follows a plan of instalments: `reached` says which milestones were met and when, `paid` what was paid or is to
 * be paid, in order, `netted` what was taken off. A payment before the approval, before the milestone of its instalment,
 * or beyond its amount is refused, by the provisions of the edition on approval and on 分期拨付. Issues beside those
 * of options and plan: `instalments-are-not-the-award`, `repeated-milestone`, `unknown-instalment`, `after-the-day` (a milestone after the day is a warning: it
 * does not count yet).
 * @example
 * ```ts
 * import { followInstalments, nm2024, planInstalments } from "digital-pilot-rules";
 * const schedule = [
 *   { id: "一", weight: "6", when: "approved" },
 *   { id: "二", weight: "4", when: "accepted" },
 * ] as const;
 * const plan = planInstalments("100", schedule);
 * const reached = [{ milestone: "approved", on: "2024-09-20" }] as const;
 * const paid = [{ id: "一", amount: "50", on: "2024-10-08" }];
 * const status = plan.ok ? followInstalments(plan.value, { asOf: "2024-12-31", reached, paid, edition: nm2024 }) : undefined;
 * [status?.due, status?.remaining]; //=> ["10", "50"]
 * ```
 */
export function followInstalments(plan: InstalmentPlan, options: InstalmentProgress): InstalmentStatus;
export function followInstalments<Given>(plan: unknown, options: WithEdition<Given>): InstalmentStatus;
export function followInstalments(plan: unknown, options: unknown): InstalmentStatus {
  const { given, issues: ofOptions } = readOptions(options, ["asOf", "reached", "paid", "netted", "edition"]);
  const { edition: cited, ...others } = given;
  const own = extensionOf(cited);
  const progress = readWhole(own?.extended(paymentProgressSchema) ?? paymentProgressSchema, others);
  const { edition, issues: ofEdition } = citedEdition(cited, ["approval", "instalments"]);
  const { value, issues: ofPlan } = readWhole(
    own?.extended(instalmentPlanSchema) ?? instalmentPlanSchema,
    plan,
  );
  const issues = [
    ...optionIssues(ofOptions, [...progress.issues, ...ofEdition]),
    ...ofPlan.map(ofSubject("instalmentPlan", "instalments")),
  ];
  if (value === undefined || progress.value === undefined || edition === undefined)
    return deepFreeze(unknown(edition, issues));
  const faults = [...issues, ...progressFaults(value, progress.value)];
  if (hasErrors(faults)) return deepFreeze(unknown(edition, faults));
  const status = follow(value.instalments, progress.value, edition);
  return deepFreeze({ ...status, issues: capped(faults) });
}

const unknown = (edition: Edition | undefined, issues: readonly Issue[]): InstalmentStatus => ({
  kind: "instalment-status",
  ...namedEdition(edition),
  outcome: "needs-data",
  rows: [],
  paid: null,
  netted: null,
  due: null,
  remaining: null,
  refused: [],
  issues: capped(issues),
});
