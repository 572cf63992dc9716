import {
  type CountedBy,
  countedByOf,
  type SelfEvaluationYear,
  selfEvaluationYears,
} from "../application/self-evaluation-years.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { addWorkingDays, isInWorkingDays } from "../application/working-days.js";
import { addDays, addYears, type IsoDate, isIsoDate, leapDayOf } from "../core/date.js";
import type { Figure } from "../edition/procedure.js";
import { type ParameterUse, parameterField } from "../kernel/parameter.js";

export type Terms = readonly ParameterUse[];

export const termOf = (terms: Terms, id: string): ParameterUse | undefined =>
  terms.find((term) => term.id === id);

/** A term as a whole number; `undefined` where nobody gave it, or gave something else. */
export function figureOf(terms: Terms, id: string): number | undefined {
  const value = termOf(terms, id)?.value;
  return typeof value === "string" && /^(?:0|[1-9]\d{0,3})$/.test(value) ? Number(value) : undefined;
}

/** The anniversary on which so many years are full, by the reading of 29 February the pilot began under; `undefined` beyond the calendar. */
export const anniversary = (terms: Terms, start: IsoDate, years: number): IsoDate | undefined =>
  addYears(start, years, leapDayOf(termOf(terms, "leap-day")?.value));

/** The terms an anniversary rests on: the leap day only where the period begins on one. */
export const termsOfAnniversary = (terms: Terms, start: IsoDate): Terms =>
  terms.filter(({ id }) => id === "pilot-years" || (id === "leap-day" && start.endsWith("-02-29")));

/** The years for which a self-evaluation is owed, the terms they rest on, and what is missing to tell them. */
export function selfEvaluationTerms(
  terms: Terms,
  start: IsoDate,
): {
  readonly owed: readonly SelfEvaluationYear[] | undefined;
  readonly countedBy: CountedBy;
  readonly used: Terms;
  readonly missing: readonly string[];
} {
  const ids = ["pilot-years", "self-evaluation-year"];
  const years = figureOf(terms, "pilot-years");
  const counted = termOf(terms, "self-evaluation-year")?.value;
  const isKnown = [years !== undefined, counted !== undefined];
  const missing = ids.filter((_, index) => !isKnown[index]).map(parameterField);
  const countedBy = countedByOf(counted);
  if (years === undefined || counted === undefined) return { owed: undefined, countedBy, used: [], missing };
  const leapDay = leapDayOf(termOf(terms, "leap-day")?.value);
  // By the calendar the day of the anniversary decides nothing but its year.
  const ofDays = counted === "pilot-years" ? termsOfAnniversary(terms, start) : [];
  const used = terms.filter((term) => ids.includes(term.id) || ofDays.includes(term));
  return {
    owed: selfEvaluationYears({ start, years, leapDay, countedBy }),
    countedBy,
    used,
    missing,
  };
}

/** A number of days, and what they are counted in. */
export interface Days {
  readonly days: number;
  readonly unit: string;
}

/** A figure as a whole number of days, or of whatever it counts; `undefined` where nobody gave it. */
export function daysOf(terms: Terms, { term, value, unit = "天" }: Figure): Days | undefined {
  if (term === undefined) return { days: Number(value), unit };
  const days = figureOf(terms, term);
  return days === undefined ? undefined : { days, unit: (termOf(terms, term) as ParameterUse).unit };
}

/** The day a term of days ends. `undefined`: nobody gave the term, or it ends after 2199. `unknown`: no calendar covers it. */
export function endOfTerm(
  terms: Terms,
  id: string,
  origin: IsoDate,
  calendar: WorkCalendar | undefined,
): IsoDate | "unknown" | undefined {
  const counted = daysOf(terms, { term: id });
  return counted && endOfDays(counted, origin, calendar);
}

/** The day that comes so many after another. `undefined`: it lies after 2199. `unknown`: no calendar covers it. */
export function endOfDays(
  { days, unit }: Days,
  origin: IsoDate,
  calendar: WorkCalendar | undefined,
): IsoDate | "unknown" | undefined {
  if (isInWorkingDays(unit)) {
    return (calendar && addWorkingDays(calendar, origin, days)) ?? "unknown";
  }
  const end = addDays(origin, days);
  return isIsoDate(end) ? end : undefined;
}
