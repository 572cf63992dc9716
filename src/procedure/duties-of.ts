import { type IsoDate, isIsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import type { Values } from "../core/issue.js";
import type { DutyName, Procedure } from "../edition/procedure.js";
import type { Role } from "../kernel/judgement.js";
import type { ParameterUse } from "../kernel/parameter.js";
import { type DutyDate, type DutyStatus, daysLeft, dutyDates, statusOn } from "./duties.js";
import { refold } from "./fold.js";
import { type PilotOptions, resumePilot } from "./resume-pilot.js";
import type { PilotFacts, PilotState } from "./state.js";

/** 待办. What somebody has to do by a day, or has done. */
export interface Duty {
  /** `self-evaluation`, `rectification`, …; empty where no duty can be told at all. */
  readonly duty: DutyName | "";
  /** Which of several, from one: the year of the pilot, the number of the objection, change or order. */
  readonly no: number | null;
  readonly who: Role;
  readonly clause: string;
  readonly phrase: string;
  readonly status: DutyStatus;
  /** The last day; `null` where neither the text nor anybody else sets one. */
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
  /** The code of the message, with its figures: the days left, or the days over. */
  readonly code: string;
  readonly values: Values;
  /** With `needs-data`: what must be given for the last day to be known. */
  readonly missing: readonly string[];
  /** The figures and readings the last day rests on. */
  readonly parameters: readonly ParameterUse[];
}

/**
 * What is due on a day, by the dates of the events up to that day: no timer, no clock. A length in working days that
 * no calendar covers, and a last day that nobody has set a figure for, is `needs-data`. The last days come first.
 */
export function dutiesOf(state: PilotState, asOf: IsoDate, options: PilotOptions = {}): readonly Duty[] {
  const pilot = resumePilot(state, options);
  if (!pilot.ok) return deepFreeze([unanswerable(pilot.reason.code, pilot.reason.field)]);
  if (typeof asOf !== "string" || !isIsoDate(asOf)) return deepFreeze([unanswerable("not-a-date", "asOf")]);
  const { procedure, calendar } = pilot;
  const until = pilot.state.events.filter(({ on }) => on <= asOf);
  // The first so many of the events that were all allowed are allowed themselves.
  const facts = refold(procedure, pilot.state, until) as PilotFacts;
  const dates = dutyDates(facts, asOf, pilot.state.terms, calendar);
  return deepFreeze(
    dates
      .flatMap((one) => dutyFor(one, asOf, procedure))
      .sort((left, right) => (lastDay(left) < lastDay(right) ? -1 : lastDay(left) > lastDay(right) ? 1 : 0)),
  );
}

/** What has no last day comes after what has one. */
const lastDay = ({ due }: Duty): string => due ?? "~";

function dutyFor(date: DutyDate, asOf: IsoDate, { duties }: Procedure): readonly Duty[] {
  // A duty the edition's procedure does not name is none under that edition.
  return duties
    .filter(({ duty }) => duty === date.duty)
    .map(({ duty, who, clause, phrase }) => {
      const { no = null, due, doneOn, missing } = date;
      const status = statusOn(date, asOf);
      const left = daysLeft(due, doneOn ?? asOf);
      return {
        ...{ duty, no, who, clause, phrase, status, due, doneOn },
        code: codeOf(status, due, left),
        values: {
          duty,
          ...(no !== null && { no: `${no}` }),
          ...(due !== null && { due }),
          ...(doneOn !== null && { on: doneOn }),
          ...(left !== null && { days: `${Math.abs(left)}` }),
        },
        missing: status === "needs-data" ? missing : [],
        parameters: date.terms,
      };
    });
}

function codeOf(status: DutyStatus, due: IsoDate | null, left: number | null): string {
  if (status === "done") return left !== null && left < 0 ? "duty-done-late" : "duty-done";
  if (status === "needs-data") return "duty-needs-data";
  if (status === "overdue") return "duty-overdue";
  return due === null ? "duty-without-date" : "duty-due";
}

const unanswerable = (code: string, field: string): Duty => ({
  duty: "",
  no: null,
  who: "caller",
  clause: "",
  phrase: "",
  status: "needs-data",
  due: null,
  doneOn: null,
  code,
  values: {},
  missing: [field],
  parameters: [],
});
