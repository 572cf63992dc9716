/**
 * 程序. The steps of a pilot as the text has them, in its order: what may happen, when, on what conditions and by which
 * words. What two clauses share, such as the words of a rule over an application, is taken from there.
 */
import { deepFreeze } from "../../core/freeze.js";
import type { ApplicationRule } from "../../edition/define.js";
import type {
  Citation,
  Condition,
  ConditionName,
  DutyKind,
  Phase,
  Procedure,
  Transition,
} from "../../edition/procedure.js";
import { clauseOf } from "../../kernel/rule.js";
import { acceptance, lessonSubjects, lessons } from "./ch3-work/3-5-lessons.js";
import { paidInInstalments, pilotPeriod } from "./ch4-funds-and-performance/4-1-use-of-funds.js";
import { consequence, evaluations } from "./ch4-funds-and-performance/4-2-evaluations.js";
import { annualSelfEvaluation } from "./ch4-funds-and-performance/4-2-performance.js";
import { jointSubmission } from "./ch5-organisation/5-1-application.js";
import { independentReview } from "./ch5-organisation/5-2-review.js";
import { approval, approvedChanges, publicity } from "./ch5-organisation/5-3-publicity-and-approval.js";

const by = ({ id, phrase }: ApplicationRule): Citation => ({ rule: id, clause: clauseOf(id), phrase });
const words = (clause: string, phrase: string): Citation => ({ clause, phrase });

const shortlist = words("5.2", "初步确定拟纳入试点范围的盟市名单");
const completeness = words("5.2", "真实性、完整性、科学性、可行性");
const advice = words("5.2", "提出修改完善的意见");
const published = words("5.3", "进行公示");
const payment = words("5.3", "下达奖补资金");
const midAndFinal = by(evaluations);
const rectifyOrRecover = by(consequence);
const missed = words("4.2", "对未达到绩效目标的");

/** The citation first, as a procedure that is read has it: what is written of the two is the same text. */
const citedFirst = <One extends Citation>(one: One): One => {
  const { clause, phrase, rule } = one;
  return Object.assign({ clause, phrase, ...(rule !== undefined && { rule }) }, one);
};

/** The conditions of a row; one that cites nothing of its own rests on the words of the row. */
const all = (row: Citation, ...names: readonly (ConditionName | Condition)[]): readonly Condition[] =>
  names.map((one) => citedFirst(typeof one === "string" ? { condition: one, ...row } : one));

const row = (
  event: Transition["event"],
  cited: Citation,
  from: readonly Phase[],
  more: Omit<Partial<Transition>, "conditions"> & {
    readonly conditions?: readonly (ConditionName | Condition)[];
  },
): Transition => ({
  ...citedFirst(cited),
  event,
  ...(more.when && { when: more.when }),
  from,
  ...more,
  conditions: all(cited, ...(more.conditions ?? [])),
});

const beforeApproval: readonly Phase[] = ["under-review", "shortlisted", "in-publicity"];
const approvedPhases: readonly Phase[] = ["under-way", "targets-missed", "in-rectification"];

const transitions: readonly Transition[] = [
  row("submitted", by(jointSubmission), ["in-preparation"], { to: "under-review" }),
  row("reviewed", by(independentReview), ["under-review"], {
    when: { field: "shortlisted", is: true },
    to: "shortlisted",
  }),
  row("reviewed", shortlist, ["under-review"], {
    when: { field: "shortlisted", is: false },
    to: "rejected",
  }),
  row("revised", advice, ["shortlisted", "in-publicity"], {}),
  // 补正: whether the material is complete is what is reviewed, so it can be completed until then.
  row("revised", completeness, ["under-review"], {}),
  row("publicised", published, ["shortlisted"], {
    to: "in-publicity",
    conditions: ["publicity-in-order", "publicity-long-enough"],
  }),
  // A list that has changed, after an objection for instance, is published as it now is.
  row("publicised", published, ["in-publicity"], {
    conditions: ["publicity-in-order", "publicity-long-enough"],
  }),
  row("objected", by(publicity), ["in-publicity"], { conditions: ["publicity-begun"] }),
  row("objection-resolved", by(publicity), ["in-publicity"], { conditions: ["objection-known"] }),
  row("approved", by(approval), ["in-publicity"], {
    to: "under-way",
    conditions: [
      { condition: "publicity-over", ...published },
      { condition: "no-objection-stands", ...by(publicity) },
    ],
  }),
  row("instalment-paid", payment, ["under-way"], {
    conditions: [
      { condition: "new-instalment", ...by(paidInInstalments) },
      { condition: "within-the-award", ...by(paidInInstalments) },
      { condition: "not-all-at-once", ...by(paidInInstalments) },
    ],
  }),
  row("self-evaluated", by(annualSelfEvaluation), approvedPhases, { conditions: ["year-of-the-pilot"] }),
  row("change-requested", by(approvedChanges), approvedPhases, {}),
  row("change-decided", by(approvedChanges), approvedPhases, {
    conditions: ["change-known", "effect-after-decision"],
  }),
  row("evaluated", midAndFinal, ["under-way"], {
    when: { field: "met", is: true },
    conditions: ["evaluation-in-order", "mid-term-evaluation-held", "within-the-period", "period-over"],
  }),
  row("evaluated", midAndFinal, ["under-way"], {
    when: { field: "met", is: false },
    to: "targets-missed",
    conditions: ["evaluation-in-order", "mid-term-evaluation-held", "within-the-period", "period-over"],
  }),
  row("rectification-ordered", rectifyOrRecover, ["targets-missed"], {
    to: "in-rectification",
    conditions: ["limit-ahead"],
  }),
  // Once the limit has passed the targets are still missed, and the choice between the two is open again.
  row("rectification-ordered", rectifyOrRecover, ["in-rectification"], {
    conditions: ["limit-passed", "limit-ahead"],
  }),
  row("rectified", rectifyOrRecover, ["in-rectification"], {
    when: { field: "met", is: true },
    to: "under-way",
    conditions: ["limit-kept"],
  }),
  // What is not met yet can still be put right until the limit has passed.
  row("rectified", rectifyOrRecover, ["in-rectification"], {
    when: { field: "met", is: false },
    conditions: ["limit-kept"],
  }),
  row("recovered", rectifyOrRecover, ["targets-missed"], {
    to: "under-way",
    conditions: ["within-what-was-paid"],
  }),
  row("recovered", rectifyOrRecover, ["in-rectification"], {
    to: "under-way",
    conditions: ["limit-passed", "within-what-was-paid"],
  }),
  row("accepted", by(acceptance), approvedPhases, { conditions: ["not-accepted-yet"] }),
  row("closed", by(lessons), ["under-way"], {
    to: "closed",
    conditions: [
      { condition: "accepted-already", ...by(acceptance) },
      { condition: "final-evaluation-held", ...midAndFinal },
      { condition: "lessons-summed-up", ...by(lessons), words: lessonSubjects },
    ],
  }),
  row("rejected", shortlist, beforeApproval, { to: "rejected" }),
  row("withdrawn", words("5.1", "以盟市为单位申报"), beforeApproval, { to: "withdrawn" }),
  row("withdrawn", missed, approvedPhases, {
    to: "withdrawn",
    conditions: [{ condition: "nothing-held", ...rectifyOrRecover }],
  }),
];

const region = "regional-industry-department";
const bureau = "industry-bureau";

const duties: readonly DutyKind[] = [
  { duty: "plan-revision", who: bureau, ...advice },
  { duty: "publicity-period", who: region, ...published },
  { duty: "objection-handling", who: region, ...by(publicity) },
  { duty: "self-evaluation", who: bureau, ...by(annualSelfEvaluation) },
  { duty: "change-decision", who: region, ...by(approvedChanges) },
  { duty: "mid-term-evaluation", who: region, ...midAndFinal },
  { duty: "consequence", who: region, ...rectifyOrRecover },
  { duty: "rectification", who: bureau, ...rectifyOrRecover },
  { duty: "pilot-period", who: bureau, ...by(pilotPeriod) },
  { duty: "final-evaluation", who: region, ...midAndFinal },
  { duty: "acceptance", who: bureau, ...by(acceptance) },
  { duty: "lessons", who: bureau, ...by(lessons) },
];

export const procedure: Procedure = /* @__PURE__ */ (() =>
  deepFreeze({
    transitions,
    duties: duties.map(citedFirst),
    terms: [
      "pilot-years",
      "leap-day",
      "publicity-days",
      "self-evaluation-year",
      "midterm-evaluation-days",
      "final-evaluation-days",
    ],
  }))();
