import { type IsoDate, isIsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, error, type Issue, type Values } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { type NamedEdition, namedFrom } from "../edition/named-edition.js";
import type { DutyName, Procedure } from "../edition/procedure.js";
import { readOptions, type WithEdition } from "../input/options.js";
import type { Role } from "../kernel/judgement.js";
import type { ParameterUse } from "../kernel/parameter.js";
import { type DutyStatus, daysLeft, dutyDates, statusOn } from "./duties.js";
import type { DutyDate } from "./duty-date.js";
import { refold } from "./fold.js";
import { historyOf } from "./own-event.js";
import { type PilotOptions, pilotOptionNames, resumePilot } from "./resume-pilot.js";
import type { PilotFacts, PilotState } from "./state.js";

/** The options of `dutiesOf`. */
export interface DutiesOptions extends PilotOptions {
  /** The day the duties are looked at; only events up to it count. */
  readonly asOf: IsoDate;
}

/** 待办清单. Who owes what on a day. */
export interface Duties extends NamedEdition {
  /** What this is. */
  readonly kind: "duties";
  /** The earliest last day first; what has none comes after. */
  readonly duties: readonly Duty[];
  /** Why nothing can be told, and options nobody knows. */
  readonly issues: readonly Issue[];
}

/** 待办. What somebody has to do by a day, or has done. */
export interface Duty {
  /** What this is. */
  readonly kind: "duty";
  /** `self-evaluation`, `rectification`, … */
  readonly duty: DutyName | (string & {});
  /** Which of several, from one: the number of the year owed, of the objection, change or order. */
  readonly no: number | null;
  /** 自评年度. Of a self-evaluation the year as an evaluation names it, 2024 or the first of the pilot; `null` of any other duty. */
  readonly year: number | null;
  /** Who owes it. */
  readonly who: Role;
  /** The clause it comes from. */
  readonly clause: string;
  /** Key words of the clause, verbatim. */
  readonly phrase: string;
  /** Whether it is done, due, overdue, or cannot be told. */
  readonly status: DutyStatus;
  /** The last day; `null` where neither the text nor anybody else sets one. */
  readonly due: IsoDate | null;
  /** The day it was done; `null` while it is not. */
  readonly doneOn: IsoDate | null;
  /** The code of the message. */
  readonly code: string;
  /** The figures of the message: the days left, or the days over. */
  readonly values: Values;
  /** With `needs-data`: what must be given for the last day to be known. */
  readonly missing: readonly string[];
  /** The figures and readings the last day rests on. */
  readonly parameters: readonly ParameterUse[];
}

/**
 * What is due on a day, by the dates of the events up to that day: no timer, no clock. A length in working days that
 * no calendar covers, and a last day that nobody has set a figure for, is `needs-data`. The last days come first.
 *
 * Issues: `state-not-usable`, `state-altered`, `unknown-edition`, `another-edition`, `edition-without-procedure`,
 * `calendar-not-usable`, `not-a-date` (`asOf`), `unknown-option`, `wrong-type` (the options), and those of the edition.
 *
 * @example
 * ```ts
 * import { dutiesOf, nm2024, replayEvents } from "digital-pilot-rules";
 *
 * const events = [
 *   { type: "submitted", on: "2024-08-12" },
 *   { type: "reviewed", on: "2024-08-30", shortlisted: true, advice: "请补充分阶段任务。" },
 * ] as const;
 * const { state } = replayEvents(events, { edition: nm2024 });
 * const { duties } = dutiesOf(state, { edition: nm2024, asOf: "2024-09-01" });
 * duties.map(({ duty, who, status }) => [duty, who, status]); //=> [["plan-revision", "industry-bureau", "due"]]
 * ```
 */
export function dutiesOf(state: PilotState, options: DutiesOptions): Duties;
export function dutiesOf<Given>(state: unknown, options: WithEdition<Given>): Duties;
export function dutiesOf(state: unknown, options?: unknown): Duties {
  const { given, issues } = readOptions(options, [...pilotOptionNames, "asOf"]);
  const pilot = resumePilot(state, given);
  const named = namedFrom(given.edition);
  if (!pilot.ok) return answer(named, [], [...issues, ...pilot.issues]);
  const { asOf } = given;
  if (typeof asOf !== "string" || !isIsoDate(asOf)) {
    return answer(named, [], [...issues, error("not-a-date", ["asOf"])]);
  }
  const { procedure, terms, calendar } = pilot;
  const until = historyOf(pilot.state.events).filter(({ on }) => on <= asOf);
  // The first so many of the events that were all allowed are allowed themselves.
  const facts = refold(procedure, { opening: pilot.state.opening, terms }, until) as PilotFacts;
  const dates = dutyDates({ facts, events: until }, asOf, { procedure, terms, calendar });
  const duties = dates
    .flatMap((one) => dutyFor(one, asOf, procedure))
    .sort((left, right) => (lastDay(left) < lastDay(right) ? -1 : lastDay(left) > lastDay(right) ? 1 : 0));
  return answer(named, duties, issues);
}

const answer = (named: NamedEdition, duties: readonly Duty[], issues: readonly Issue[]): Duties =>
  deepFreeze({ kind: "duties", ...named, duties, issues: capped(issues) });

/** What has no last day comes after what has one. */
const lastDay = ({ due }: Duty): string => due ?? "~";

function dutyFor(date: DutyDate, asOf: IsoDate, { duties }: Procedure): readonly Duty[] {
  // A duty the edition's procedure does not name is none under that edition.
  return duties
    .filter(({ duty }) => duty === date.duty)
    .map(({ duty, who, clause, phrase }) => {
      const { no = null, due, doneOn, missing, year } = bare(date);
      const status = statusOn(date, asOf);
      const left = daysLeft(due, doneOn ?? asOf);
      return {
        kind: "duty" as const,
        ...{ duty, no, year: year?.year ?? null, who, clause, phrase, status, due, doneOn },
        code: codeOf(status, due, left),
        values: {
          duty,
          ...whichOf(date),
          ...(due !== null && { due }),
          ...(doneOn !== null && { on: doneOn }),
          ...(left !== null && { days: `${Math.abs(left)}` }),
        },
        missing: status === "needs-data" ? missing : [],
        parameters: date.terms,
      };
    });
}

/** Which of several a duty is: a self-evaluation by its year, any other by its number. */
function whichOf(date: DutyDate): Values {
  const { no, year } = bare(date);
  if (year === undefined) return no === undefined ? {} : { no: `${no}` };
  return { [year.countedBy === "calendar" ? "year" : "pilotYear"]: `${year.year}` };
}

function codeOf(status: DutyStatus, due: IsoDate | null, left: number | null): string {
  if (status === "done") return left !== null && left < 0 ? "duty-done-late" : "duty-done";
  if (status === "needs-data") return "duty-needs-data";
  if (status === "overdue") return "duty-overdue";
  return due === null ? "duty-without-date" : "duty-due";
}
