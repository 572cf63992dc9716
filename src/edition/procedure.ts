import { bareThrough, ownOf } from "../core/own-data.js";
import type { Role } from "../kernel/judgement.js";
import type { OwnLabel } from "../vocabulary/own-fields.js";
import type { OwnEvent, OwnPhase } from "../vocabulary/own-procedure.js";

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

/** 阶段, those of an edition's own too. */
export type PhaseName = Phase | (string & {});

/** Where every pilot begins. */
export const firstPhase: Phase = "in-preparation";

const ends: readonly string[] = ["closed", "rejected", "withdrawn"];

/** Whether nothing follows a phase. */
export const isEnd = (phase: PhaseName, procedure: Pick<Procedure, "phases">): boolean =>
  ends.includes(phase) || ownEnd(phase, procedure) !== undefined;

const ownEnd = (phase: PhaseName, procedure: Pick<Procedure, "phases">): OwnPhase | undefined =>
  ownOf(procedure, "phases")?.find((one) => one.phase === phase && ownOf(one, "isEnd") === true);

/** Whether whoever has come to an end owes nothing any more; a pilot that was closed still shows what it left undone. */
export const isReleased = (phase: PhaseName, procedure: Pick<Procedure, "phases">): boolean =>
  phase === "rejected" || phase === "withdrawn" || ownOf(ownEnd(phase, procedure), "releases") === true;

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

/** 事项种类, those of an edition's own too. */
export type EventName = PilotEventType | (string & {});

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
  "mid-term-evaluation-held",
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
  "mid-term-evaluation-held": ["evaluated"],
  "within-the-period": ["evaluated"],
  "period-over": ["evaluated"],
  "limit-ahead": ["rectification-ordered"],
  "within-what-was-paid": ["recovered"],
  "lessons-summed-up": ["accepted", "closed"],
};

/** A condition that the library has: its check is code. */
export interface BuiltInCondition extends Citation {
  readonly condition: ConditionName;
  /** The words the condition asks for, where it asks for any. */
  readonly words?: readonly string[];
  readonly holds?: undefined;
}

/** 自定条件. A condition that an edition puts together from the kinds there are: its check is data. */
export interface OwnCondition extends Citation {
  readonly holds: Requirement;
  readonly condition?: undefined;
}

/** 登记条件. What must hold before an event is allowed, with the words that ask for it. */
export type Condition = BuiltInCondition | OwnCondition;

/** 数额. What a condition or a duty counts by: a parameter that the pilot begins under, or a figure that the cited words give. */
export interface Figure {
  /** The id of a parameter of the edition. The pilot takes it with it when it begins; its unit says what it counts. */
  readonly term?: string;
  /** Decimal text, where the words that are cited give the figure. */
  readonly value?: string;
  /** What a `value` counts from a day: `天`, which is taken unless given, `工作日`, `个月` or `年`. */
  readonly unit?: string;
}

/** 限额. What a sum is held against: a figure, or a field of the last event of a kind. */
export interface Bound extends Figure {
  readonly event?: EventName;
  readonly field?: string;
}

/** A condition on what has happened: one of seven kinds, of which several make a row. */
export type Requirement =
  /** 已有. An event of this kind has happened. */
  | { readonly kind: "after"; readonly event: EventName }
  | DayRequirement
  | SumRequirement
  /** 次数. There are at most so many events of this kind, the one in question too. */
  | { readonly kind: "count-at-most"; readonly event: EventName; readonly most: Figure }
  /** 取值. A field says this: a field of the event in question, or with `event` of the last one of that kind. */
  | {
      readonly kind: "field-equals";
      readonly event?: EventName;
      readonly field: string;
      readonly is: string | number | boolean;
    }
  | ResolvedRequirement;

/** 期限. The event comes no earlier (`not-before`) or no later (`within`) than the day that lies so many days, months or years after another day. */
export interface DayRequirement {
  readonly kind: "not-before" | "within";
  /** The kind of event from whose last one the days are counted; its own day counts as none. */
  readonly event: EventName;
  /** The date field of that event; without it, its day. */
  readonly field?: string;
  readonly days: Figure;
  /** The date field of the event in question that is held to it; without it, its day. */
  readonly date?: string;
}

/** 合计. The sum of a field over all events so far, the one in question too, is no more than a bound. */
export interface SumRequirement {
  readonly kind: "sum-at-most";
  readonly field: string;
  /** The kinds of event that have the field and are summed; without it, the kind in question. */
  readonly events?: readonly EventName[];
  readonly most: Bound;
  /** The part of the bound, as a part of one; without it the whole. */
  readonly share?: Figure;
}

/** 办结. Every event of a kind is followed by one that settles it. */
export interface ResolvedRequirement {
  readonly kind: "all-resolved";
  readonly event: EventName;
  readonly by: EventName;
  /**
   * The field by which the later event names the earlier one: its `id`, its field `of`, or where it is a count its number, from one. Without it, each
   * later event settles the earliest that is open.
   */
  readonly field?: string;
  readonly of?: string;
}

export const requirementKinds = [
  "after",
  "not-before",
  "within",
  "sum-at-most",
  "count-at-most",
  "field-equals",
  "all-resolved",
] as const;

export type RequirementKind = (typeof requirementKinds)[number];

/** One row of the table: an event, where it may happen, on what conditions, and where it leads. */
export interface Transition extends Citation {
  readonly event: EventName;
  /** The row holds only where the event says this: yes or no, or a word. */
  readonly when?: { readonly field: string; readonly is: boolean | string };
  readonly from: readonly PhaseName[];
  /** Absent: the phase stays what it is. */
  readonly to?: PhaseName;
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

/** A duty that the library has: when it arises and ends is code. */
export interface BuiltInDuty extends Citation {
  readonly duty: DutyName;
  readonly who: Role;
}

/** 自定待办. A duty of an edition's own: it arises with each event of a kind, and ends with a later one. */
export interface OwnDuty extends Citation {
  /** Its name for programs, which no phase, event or other duty has. */
  readonly duty: string;
  readonly label: OwnLabel;
  readonly who: Role;
  readonly arisesWith: EventName;
  /** The kinds of event of which each ends the earliest of these duties that is open. */
  readonly endsWith: readonly EventName[];
  /** How many days there are. Without it, and without `from`, there is no last day. */
  readonly within?: Figure;
  /** The date field of the event it arises with from which the days are counted, or without `within` the last day itself. */
  readonly from?: string;
}

/** 待办规则. A duty, with the words that ask for it. */
export type DutyKind = BuiltInDuty | OwnDuty;

/** 程序. What an edition says of the steps of a pilot: data, so that another edition can have its own. */
export interface Procedure {
  readonly transitions: readonly Transition[];
  readonly duties: readonly DutyKind[];
  /**
   * The parameters a pilot takes with it when it begins, so that it ends under the figures it began with. Those that conditions and duties of
   * one's own name need not stand here.
   */
  readonly terms: readonly string[];
  /** 自定阶段. Phases beside the built-in ones. */
  readonly phases?: readonly OwnPhase[];
  /** 自定事项. Kinds of event beside the built-in ones, and fields that built-in ones have beside theirs. */
  readonly events?: readonly OwnEvent[];
}

export const isOwnCondition = (condition: Condition): condition is OwnCondition =>
  Object.hasOwn(condition, "holds");

export const isOwnDuty = (duty: DutyKind): duty is OwnDuty => Object.hasOwn(duty, "arisesWith");

/** The kinds of event there are, in the order of the text: the built-in ones first. */
export const eventNamesOf = (procedure: Pick<Procedure, "events">): readonly EventName[] => [
  ...new Set<EventName>([
    ...pilotEventTypes,
    ...(ownOf(procedure, "events") ?? []).map(({ event }) => event),
  ]),
];

/** What the figures of conditions and duties of one's own are, and which of them count an amount. */
export function figuresOf({ transitions, duties }: Pick<Procedure, "transitions" | "duties">): readonly {
  readonly figure: Figure;
  readonly counts: "days" | "times" | "amount";
}[] {
  const ofRows = transitions.flatMap(({ conditions }) =>
    conditions.flatMap((one) => (isOwnCondition(one) ? figuresIn(bareThrough(one.holds)) : [])),
  );
  const ofDuties = duties.filter(isOwnDuty).flatMap((duty) => {
    const { within } = bareThrough(duty);
    return within === undefined ? [] : [{ figure: within, counts: "days" as const }];
  });
  // An edition with faults is looked at too, where a condition may lack its figure.
  return [...ofRows, ...ofDuties].filter(({ figure }) => (figure as Figure | undefined) !== undefined);
}

function figuresIn(holds: Requirement): ReturnType<typeof figuresOf> {
  if (holds.kind === "not-before" || holds.kind === "within") return [{ figure: holds.days, counts: "days" }];
  if (holds.kind === "count-at-most") return [{ figure: holds.most, counts: "times" }];
  if (holds.kind !== "sum-at-most") return [];
  const { most, share } = holds;
  return [most, share].flatMap((figure) => (figure === undefined ? [] : [{ figure, counts: "amount" }]));
}

/** An own duty says its course; one that is none has none. */
export function coursesOf(duty: DutyKind): Course {
  if (isOwnDuty(duty)) return { arisesWith: [duty.arisesWith], endsWith: duty.endsWith ?? [] };
  return Object.hasOwn(courses, duty.duty)
    ? courses[duty.duty as DutyName]
    : { arisesWith: [], endsWith: [] };
}

interface Course {
  readonly arisesWith: readonly EventName[];
  readonly endsWith: readonly EventName[];
}

/** By which events a duty arises, and by which it ends; none where the days alone end it. */
const courses: Readonly<
  Record<
    DutyName,
    { readonly arisesWith: readonly PilotEventType[]; readonly endsWith: readonly PilotEventType[] }
  >
> = {
  "publicity-period": { arisesWith: ["publicised"], endsWith: [] },
  "objection-handling": { arisesWith: ["objected"], endsWith: ["objection-resolved"] },
  "plan-revision": { arisesWith: ["reviewed"], endsWith: ["revised", "approved"] },
  "self-evaluation": { arisesWith: ["approved"], endsWith: ["self-evaluated"] },
  "mid-term-evaluation": { arisesWith: ["approved"], endsWith: ["evaluated"] },
  "final-evaluation": { arisesWith: ["approved"], endsWith: ["evaluated"] },
  consequence: { arisesWith: ["evaluated"], endsWith: ["rectification-ordered", "recovered"] },
  rectification: { arisesWith: ["rectification-ordered"], endsWith: ["rectified", "recovered"] },
  "change-decision": { arisesWith: ["change-requested"], endsWith: ["change-decided"] },
  "pilot-period": { arisesWith: ["approved"], endsWith: ["accepted"] },
  acceptance: { arisesWith: ["approved"], endsWith: ["accepted"] },
  lessons: { arisesWith: ["approved"], endsWith: ["accepted", "closed"] },
};

/** Whether there is anything in it that the library does not have. */
export const hasOwnParts = (procedure: Procedure): boolean =>
  ownOf(procedure, "phases") !== undefined ||
  ownOf(procedure, "events") !== undefined ||
  procedure.duties.some(isOwnDuty) ||
  procedure.transitions.some(({ conditions }) => conditions.some(isOwnCondition));
