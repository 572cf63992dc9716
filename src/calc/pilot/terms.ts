import { addDays, addYears, type IsoDate } from "../../core/date.js";
import type { ParameterUse } from "../../core/parameter.js";
import type { WorkCalendar } from "../../model/work-calendar.js";
import { addWorkingDays, workingDaysWithin } from "../working-days.js";

export type Terms = readonly ParameterUse[];

/** The unit that turns a number of days into one of working days. */
const workingDay = "工作日";

export const termOf = (terms: Terms, id: string): ParameterUse | undefined =>
  terms.find((term) => term.id === id);

/** A term as a whole number; `undefined` where nobody gave it, or gave something else. */
export function figureOf(terms: Terms, id: string): number | undefined {
  const value = termOf(terms, id)?.value;
  return typeof value === "string" && /^(?:0|[1-9]\d{0,3})$/.test(value) ? Number(value) : undefined;
}

/** The anniversary on which so many years are full, by the reading of 29 February the pilot began under; `undefined` beyond the calendar. */
export const anniversary = (terms: Terms, start: IsoDate, years: number): IsoDate | undefined =>
  addYears(
    start,
    years,
    termOf(terms, "leap-day")?.value === "first-of-march" ? "first-of-march" : "last-of-february",
  );

/** The terms an anniversary rests on: the leap day only where the period begins on one. */
export const termsOfAnniversary = (terms: Terms, start: IsoDate): Terms =>
  terms.filter(({ id }) => id === "pilot-years" || (id === "leap-day" && start.endsWith("-02-29")));

const inWorkingDays = (terms: Terms, id: string): boolean => termOf(terms, id)?.unit === workingDay;

/** A length of days, in the unit of the term. `unknown`: it is counted in working days, and no calendar covers them. */
export function lengthBetween(
  terms: Terms,
  id: string,
  days: { readonly from: IsoDate; readonly to: IsoDate; readonly calendarDays: number },
  calendar: WorkCalendar | undefined,
): number | "unknown" {
  if (!inWorkingDays(terms, id)) return days.calendarDays;
  return (calendar && workingDaysWithin(calendar, days.from, days.to)) ?? "unknown";
}

/** The day a term of days ends. `undefined`: nobody gave the term. `unknown`: no calendar covers it. */
export function endOfTerm(
  terms: Terms,
  id: string,
  origin: IsoDate,
  calendar: WorkCalendar | undefined,
): IsoDate | "unknown" | undefined {
  const days = figureOf(terms, id);
  if (days === undefined) return undefined;
  if (!inWorkingDays(terms, id)) return addDays(origin, days);
  return (calendar && addWorkingDays(calendar, origin, days)) ?? "unknown";
}
