import type { WorkCalendar } from "../application/work-calendar.js";
import { bareThrough } from "../core/own-data.js";
import type { OwnDuty } from "../edition/procedure.js";
import { parameterField } from "../kernel/parameter.js";
import { nounOfEvent } from "../vocabulary/own-procedure.js";
import type { DutyDate } from "./duty-date.js";
import type { PilotEvent } from "./event.js";
import { valueIn } from "./own-event.js";
import { settledIn } from "./settled.js";
import { daysOf, endOfDays, type Terms, termsOfDays } from "./terms.js";

/** 自定待办. One duty for each event it arises with: what ended it, and its last day. */
export function ownDutyDates(
  duty: OwnDuty,
  events: readonly PilotEvent[],
  terms: Terms,
  calendar: WorkCalendar | undefined,
): readonly DutyDate[] {
  const { arisesWith, endsWith } = duty;
  return settledIn(events, { event: arisesWith, by: endsWith }).map(({ event, settledBy }, index) => ({
    duty: duty.duty,
    no: index + 1,
    doneOn: settledBy?.on ?? null,
    ...lastDayOf(duty, event, terms, calendar),
  }));
}

type LastDay = Pick<DutyDate, "due" | "missing" | "terms">;

const withoutDay = (missing: readonly string[] = [], terms: DutyDate["terms"] = []): LastDay => ({
  due: null,
  missing,
  terms,
});

function lastDayOf(
  duty: OwnDuty,
  event: PilotEvent,
  terms: Terms,
  calendar: WorkCalendar | undefined,
): LastDay {
  const { within, from } = bareThrough(duty);
  const origin = from === undefined ? event.on : valueIn(event, from);
  if (typeof origin !== "string") return withoutDay([`${nounOfEvent(event.type)}.${from}`]);
  if (within === undefined)
    return from === undefined ? withoutDay() : { due: origin, missing: [], terms: [] };
  const counted = daysOf(terms, within);
  const { term = "" } = within;
  if (counted === undefined) return withoutDay([parameterField(term)]);
  const used = termsOfDays(terms, within, counted, origin);
  const due = endOfDays(counted, origin, calendar);
  if (due === "unknown") return withoutDay(["calendar"], used);
  // So many days that the years we count end before them have no last day that could be named.
  return due === undefined ? withoutDay([], used) : { due, missing: [], terms: used };
}
