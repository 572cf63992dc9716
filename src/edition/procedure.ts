import type { Role } from "../kernel/judgement.js";

/** 阶段. How far a pilot has come. The last three are ends: nothing follows them. */
export const phases = [
  "in-preparation",
  "under-review",
  "shortlisted",
  "in-publicity",
  "under-way",
  "targets-missed",
  "in-rectification",
  "closed",
  "rejected",
  "withdrawn",
] as const;

export type Phase = (typeof phases)[number];

const beforeApproval: readonly Phase[] = ["in-preparation", "under-review", "shortlisted", "in-publicity"];

/** The rank of a phase. The three phases of an approved pilot have the same rank, because each can follow another. */
export const rankOf = (phase: Phase): number =>
  beforeApproval.includes(phase) ? beforeApproval.indexOf(phase) : beforeApproval.length;

const ends: readonly Phase[] = ["closed", "rejected", "withdrawn"];

export const isEnd = (phase: Phase): boolean => ends.includes(phase);

/** 事项. What can happen to a pilot, in the order of the text. */
export const pilotEventTypes = [
  "submitted",
  "reviewed",
  "revised",
  "publicised",
  "objected",
  "objection-resolved",
  "approved",
  "instalment-paid",
  "self-evaluated",
  "change-requested",
  "change-decided",
  "evaluated",
  "rectification-ordered",
  "rectified",
  "recovered",
  "accepted",
  "closed",
  "rejected",
  "withdrawn",
] as const;

export type PilotEventType = (typeof pilotEventTypes)[number];

/** The place in the text that is cited. */
export interface Citation {
  readonly clause: string;
  /** Key words of the clause: verbatim, at most 30 characters. */
  readonly phrase: string;
  /** The rule over an application that says the same. */
  readonly rule?: string;
}

/** What must hold before an event is allowed. The checks are code in `procedure/conditions`; the edition says which event needs which. */
export const conditionNames = [
  "publicity-in-order",
  "publicity-long-enough",
  "publicity-begun",
  "publicity-over",
  "no-objection-stands",
  "objection-known",
  "new-instalment",
  "within-the-award",
  "not-all-at-once",
  "year-of-the-pilot",
  "change-known",
  "effect-after-decision",
  "evaluation-in-order",
  "within-the-period",
  "period-over",
  "limit-ahead",
  "limit-kept",
  "limit-passed",
  "within-what-was-paid",
  "not-accepted-yet",
  "accepted-already",
  "lessons-summed-up",
  "final-evaluation-held",
  "nothing-held",
] as const;

export type ConditionName = (typeof conditionNames)[number];

/** The events that have the fields a condition reads; any event where it reads only the facts. */
export const eventsOfCondition: Readonly<Partial<Record<ConditionName, readonly PilotEventType[]>>> = {
  "publicity-in-order": ["publicised"],
  "publicity-long-enough": ["publicised"],
  "objection-known": ["objection-resolved"],
  "new-instalment": ["instalment-paid"],
  "within-the-award": ["instalment-paid"],
  "not-all-at-once": ["instalment-paid"],
  "year-of-the-pilot": ["self-evaluated"],
  "change-known": ["change-decided"],
  "effect-after-decision": ["change-decided"],
  "evaluation-in-order": ["evaluated"],
  "within-the-period": ["evaluated"],
  "period-over": ["evaluated"],
  "limit-ahead": ["rectification-ordered"],
  "within-what-was-paid": ["recovered"],
  "lessons-summed-up": ["accepted", "closed"],
};

export interface Condition extends Citation {
  readonly condition: ConditionName;
  /** The words the condition asks for, where it asks for any. */
  readonly words?: readonly string[];
}

/** One row of the table: an event, where it may happen, on what conditions, and where it leads. */
export interface Transition extends Citation {
  readonly event: PilotEventType;
  /** The row holds only where the event says this. */
  readonly when?: { readonly field: string; readonly is: boolean };
  readonly from: readonly Phase[];
  /** Absent: the phase stays what it is. */
  readonly to?: Phase;
  readonly conditions: readonly Condition[];
}

/** 待办种类. */
export const dutyNames = [
  "publicity-period",
  "objection-handling",
  "plan-revision",
  "self-evaluation",
  "mid-term-evaluation",
  "final-evaluation",
  "consequence",
  "rectification",
  "change-decision",
  "pilot-period",
  "acceptance",
  "lessons",
] as const;

export type DutyName = (typeof dutyNames)[number];

export interface DutyKind extends Citation {
  readonly duty: DutyName;
  readonly who: Role;
}

/** 程序. What an edition says of the steps of a pilot: data, so that another edition can have its own. */
export interface Procedure {
  readonly transitions: readonly Transition[];
  readonly duties: readonly DutyKind[];
  /** The parameters a pilot takes with it when it begins, so that it ends under the figures it began with. */
  readonly terms: readonly string[];
}
