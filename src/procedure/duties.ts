import { yearsEvaluated } from "../application/self-evaluation-years.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { daysBetween, type IsoDate } from "../core/date.js";
import { type DutyName, isOwnDuty, isReleased, type Procedure } from "../edition/procedure.js";
import { parameterField } from "../kernel/parameter.js";
import type { DutyDate } from "./duty-date.js";
import type { PilotEvent } from "./event.js";
import { ownDutyDates } from "./own-duties.js";
import type { PilotFacts } from "./state.js";
import { endOfTerm, figureOf, selfEvaluationTerms, type Terms, termOf, termsOfAnniversary } from "./terms.js";

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
    return duty("self-evaluation", due ?? null, held?.on ?? null, { no, year, ...beyond(due), terms: used });
  });
}

function ofThePeriod({ period, acceptedOn }: PilotFacts, terms: Terms): readonly DutyDate[] {
  if (period === null) return [];
  const used = figureOf(terms, "pilot-years") === undefined ? [] : termsOfAnniversary(terms, period.start);
  return [duty("pilot-period", period.end, acceptedOn, { ...beyond(period.end), terms: used })];
}

/** So many years that the calendar ends before them are asked for again, as the text asks for them. */
const beyond = (day: IsoDate | null | undefined): Partial<DutyDate> =>
  (day ?? null) === null ? { missing: [parameterField("pilot-years")] } : {};

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
  const within = (name: DutyName, id: string, origin: IsoDate | null, doneOn: IsoDate | null): DutyDate => {
    if (origin === null) return duty(name, null, doneOn, { missing: [parameterField("pilot-years")] });
    const end = endOfTerm(terms, id, origin, calendar);
    if (end === undefined) return duty(name, null, doneOn, { missing: [parameterField(id)] });
    const used = { terms: terms.filter((term) => term === termOf(terms, id)) };
    if (end === "unknown") return duty(name, null, doneOn, { missing: ["calendar"], ...used });
    return duty(name, end, doneOn, used);
  };
  return [
    within("mid-term-evaluation", "midterm-evaluation-days", period.start, held("mid-term")),
    within("final-evaluation", "final-evaluation-days", period.end, held("final")),
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

const ofChanges = ({ changes }: PilotFacts): readonly DutyDate[] =>
  changes.map(({ no, decidedOn }) => duty("change-decision", null, decidedOn, { no }));

const atTheEnd = ({ approvedOn, acceptedOn, lessonsOn }: PilotFacts): readonly DutyDate[] =>
  approvedOn === null ? [] : [duty("acceptance", null, acceptedOn), duty("lessons", null, lessonsOn)];
