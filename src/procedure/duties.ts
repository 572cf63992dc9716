import { yearsEvaluated } from "../application/self-evaluation-years.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { daysBetween, type IsoDate } from "../core/date.js";
import { type DutyName, isOwnDuty, isReleased, type Procedure } from "../edition/procedure.js";
import { parameterField } from "../kernel/parameter.js";
import type { DutyDate } from "./duty-date.js";
import type { PilotEvent } from "./event.js";
import { ownDutyDates } from "./own-duties.js";
import type { PilotFacts } from "./state.js";
import {
  daysOf,
  endOfDays,
  figureFor,
  periodAskedFor,
  selfEvaluationTerms,
  type Terms,
  termsOfAnniversary,
  termsOfDays,
} from "./terms.js";

export type DutyStatus = "due" | "overdue" | "done" | "needs-data";

/** By dates alone: what is done is done, what lacks a date that a term should give cannot be told. */
export function statusOn({ due, doneOn, missing }: DutyDate, asOf: IsoDate): DutyStatus {
  if (doneOn !== null) return "done";
  if (missing.length > 0) return "needs-data";
  return due !== null && due < asOf ? "overdue" : "due";
}

/** How far the last day is from a day: ahead of it or, negative, behind. */
export const daysLeft = (due: IsoDate | null, asOf: IsoDate): number | null =>
  due === null ? null : daysBetween(asOf, due);

/** What has happened by a day. */
interface Happened {
  readonly facts: PilotFacts;
  readonly events: readonly PilotEvent[];
}

/** What duties are worked out by. */
interface Basis {
  readonly procedure: Procedure;
  readonly terms: Terms;
  readonly calendar: WorkCalendar | undefined;
}

/** Every duty, of what has happened by `asOf`. */
export function dutyDates(
  { facts, events }: Happened,
  asOf: IsoDate,
  { procedure, terms, calendar }: Basis,
): readonly DutyDate[] {
  const duties = [
    ...beforeApproval(facts, asOf),
    ...ofSelfEvaluations(facts, terms),
    ...ofThePeriod(facts, terms),
    ...ofEvaluations(facts, asOf, terms, calendar),
    ...ofChanges(facts),
    ...atTheEnd(facts),
    ...procedure.duties.flatMap((one) => (isOwnDuty(one) ? ownDutyDates(one, events, terms, calendar) : [])),
  ];
  // Who has left the procedure owes it nothing more; a pilot that was closed still shows what it left undone.
  return isReleased(facts.phase, procedure) ? duties.filter(({ doneOn }) => doneOn !== null) : duties;
}

const duty = (
  name: DutyName,
  due: IsoDate | null,
  doneOn: IsoDate | null,
  more: Partial<DutyDate> = {},
): DutyDate => ({
  duty: name,
  due,
  doneOn,
  missing: [],
  terms: [],
  ...more,
});

function beforeApproval(facts: PilotFacts, asOf: IsoDate): readonly DutyDate[] {
  const { advisedOn, revisedOn, approvedOn, publicity, objections } = facts;
  // Advice that was not followed when the plan was approved is no duty any more: the approval settled it.
  const isRevisionOpen = advisedOn !== null && (revisedOn !== null || approvedOn === null);
  return [
    ...(isRevisionOpen ? [duty("plan-revision", null, revisedOn)] : []),
    ...(publicity === null
      ? []
      : [duty("publicity-period", publicity.to, publicity.to < asOf ? publicity.to : null)]),
    ...objections.map(({ no, resolvedOn }) => duty("objection-handling", null, resolvedOn, { no })),
  ];
}

/** 分年度开展绩效自评: one for each year owed, due on its last day. */
function ofSelfEvaluations({ period, selfEvaluations }: PilotFacts, terms: Terms): readonly DutyDate[] {
  if (period === null) return [];
  const { owed, missing, used, countedBy } = selfEvaluationTerms(terms, period.start);
  if (owed === undefined) return [duty("self-evaluation", null, null, { missing })];
  const named = yearsEvaluated(
    owed,
    selfEvaluations.map(({ year }) => year),
  );
  return owed.map(({ no, first, due }, index) => {
    const held = selfEvaluations.find(({ year }) => year === named[index]);
    const year = { year: countedBy === "calendar" ? first : no, countedBy };
    const ended = beyond(due, terms);
    return duty("self-evaluation", due ?? null, held?.on ?? null, { no, year, ...ended, terms: used });
  });
}

function ofThePeriod({ period, acceptedOn }: PilotFacts, terms: Terms): readonly DutyDate[] {
  if (period === null) return [];
  const used = figureFor(terms, "pilotYears") === undefined ? [] : termsOfAnniversary(terms, period.start);
  return [duty("pilot-period", period.end, acceptedOn, { ...beyond(period.end, terms), terms: used })];
}

/** So many years that the calendar ends before them are asked for again, as the text asks for them. */
const beyond = (day: IsoDate | null | undefined, terms: Terms): Partial<DutyDate> =>
  (day ?? null) === null ? { missing: [periodAskedFor(terms)] } : {};

function ofEvaluations(
  { period, evaluations, rectifications, phase }: PilotFacts,
  asOf: IsoDate,
  terms: Terms,
  calendar: WorkCalendar | undefined,
): readonly DutyDate[] {
  if (period === null) return [];
  const limit = rectifications.at(-1)?.until ?? "";
  const isUndecided = phase === "targets-missed" || (phase === "in-rectification" && limit < asOf);
  const held = (stage: "mid-term" | "final") => evaluations.find((one) => one.stage === stage)?.on ?? null;
  return [
    evaluationDuty("mid-term", period.start, held("mid-term"), terms, calendar),
    evaluationDuty("final", period.end, held("final"), terms, calendar),
    ...(isUndecided ? [duty("consequence", null, null)] : []),
    // A limit that passed without result is settled by a new limit or by recovery, and no duty any more.
    ...rectifications.flatMap(({ until, rectifiedOn }, index) => {
      const isOpen = phase === "in-rectification" && index === rectifications.length - 1;
      return isOpen || rectifiedOn !== null
        ? [duty("rectification", until, rectifiedOn, { no: index + 1 })]
        : [];
    }),
  ];
}

/** An evaluation by the last of so many days; a text that sets no limit has no such parameter, and then there is no last day. */
function evaluationDuty(
  stage: "mid-term" | "final",
  origin: IsoDate | null,
  doneOn: IsoDate | null,
  terms: Terms,
  calendar: WorkCalendar | undefined,
): DutyDate {
  const name = `${stage}-evaluation` as const;
  const role = stage === "mid-term" ? "midtermEvaluationDays" : "finalEvaluationDays";
  const id = terms.roles[role];
  if (id === undefined) return duty(name, null, doneOn);
  if (origin === null) return duty(name, null, doneOn, { missing: [periodAskedFor(terms)] });
  const days = daysOf(terms, { term: id });
  const end = days && endOfDays(days, origin, calendar);
  if (days === undefined || end === undefined)
    return duty(name, null, doneOn, { missing: [parameterField(id)] });
  const used = { terms: termsOfDays(terms, { term: id }, days, origin) };
  return end === "unknown"
    ? duty(name, null, doneOn, { missing: ["calendar"], ...used })
    : duty(name, end, doneOn, used);
}

const ofChanges = ({ changes }: PilotFacts): readonly DutyDate[] =>
  changes.map(({ no, decidedOn }) => duty("change-decision", null, decidedOn, { no }));

const atTheEnd = ({ approvedOn, acceptedOn, lessonsOn }: PilotFacts): readonly DutyDate[] =>
  approvedOn === null ? [] : [duty("acceptance", null, acceptedOn), duty("lessons", null, lessonsOn)];
