import {
  type CountedBy,
  countedByOf,
  type SelfEvaluationYear,
  selfEvaluationYears,
} from "../application/self-evaluation-years.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { addWorkingDays, isInWorkingDays } from "../application/working-days.js";
import {
  addDays,
  addMonths,
  addYears,
  type IsoDate,
  isIsoDate,
  type LeapDay,
  leapDayOf,
} from "../core/date.js";
import { bare, ownOf } from "../core/own-data.js";
import type { ParameterRole, ParameterRoles } from "../edition/parameter-roles.js";
import type { Figure } from "../edition/procedure.js";
import { type ParameterUse, parameterField } from "../kernel/parameter.js";

/** What a pilot began under, and which of it the edition counts by for what. */
export interface Terms {
  readonly given: readonly ParameterUse[];
  readonly roles: ParameterRoles;
}

export const termOf = ({ given }: Terms, id: string): ParameterUse | undefined =>
  given.find((term) => term.id === id);

/** The term that plays a role; `undefined` where none does, or nobody gave it. */
export const termFor = (terms: Terms, role: ParameterRole): ParameterUse | undefined => {
  const id = ownOf(terms.roles, role);
  return id === undefined ? undefined : termOf(terms, id);
};

/** Those that play one of the roles, in the order in which the pilot took them. */
const termsFor = ({ given, roles }: Terms, ...asked: readonly ParameterRole[]): readonly ParameterUse[] =>
  given.filter(({ id }) => asked.some((role) => ownOf(roles, role) === id));

/** A term as a whole number; `undefined` where nobody gave it, or gave something else. */
export const figureOf = (terms: Terms, id: string): number | undefined => figureIn(termOf(terms, id));

/** The term that plays a role, as a whole number. */
export const figureFor = (terms: Terms, role: ParameterRole): number | undefined =>
  figureIn(termFor(terms, role));

function figureIn(term: ParameterUse | undefined): number | undefined {
  const value = term?.value;
  return typeof value === "string" && /^(?:0|[1-9]\d{0,3})$/.test(value) ? Number(value) : undefined;
}

/** The anniversary on which so many years are full, by the reading of 29 February the pilot began under; `undefined` beyond the calendar. */
export const anniversary = (terms: Terms, start: IsoDate, years: number): IsoDate | undefined =>
  addYears(start, years, leapDayOf(termFor(terms, "leapDay")?.value));

/** The terms an anniversary rests on: the leap day only where the period begins on one. */
export const termsOfAnniversary = (terms: Terms, start: IsoDate): readonly ParameterUse[] =>
  termsFor(terms, "pilotYears", ...(start.endsWith("-02-29") ? (["leapDay"] as const) : []));

/** What is asked for where the end of the period is not known: the number of years, or where the edition counts none what the plan states. */
export const periodAskedFor = ({ roles: { pilotYears } }: Terms): string =>
  pilotYears === undefined ? "pilotOpening.period.end" : parameterField(pilotYears);

/** The years for which a self-evaluation is owed, the terms they rest on, and what is missing to tell them. */
export function selfEvaluationTerms(
  terms: Terms,
  start: IsoDate,
): {
  readonly owed: readonly SelfEvaluationYear[] | undefined;
  readonly countedBy: CountedBy;
  readonly used: readonly ParameterUse[];
  readonly missing: readonly string[];
} {
  const { pilotYears, selfEvaluationYear } = terms.roles;
  const years = figureFor(terms, "pilotYears");
  const counted = termFor(terms, "selfEvaluationYear")?.value;
  const lacking = [
    years === undefined ? pilotYears : undefined,
    counted === undefined ? selfEvaluationYear : undefined,
  ];
  const missing = lacking.flatMap((id) => (id === undefined ? [] : [parameterField(id)]));
  const countedBy = countedByOf(counted);
  if (years === undefined || counted === undefined) return { owed: undefined, countedBy, used: [], missing };
  const leapDay = leapDayOf(termFor(terms, "leapDay")?.value);
  // By the calendar the day of the anniversary decides nothing but its year.
  const ofDays = counted === "pilot-years" ? termsOfAnniversary(terms, start) : [];
  const used = terms.given.filter(
    (term) => termsFor(terms, "pilotYears", "selfEvaluationYear").includes(term) || ofDays.includes(term),
  );
  return {
    owed: selfEvaluationYears({ start, years, leapDay, countedBy }),
    countedBy,
    used,
    missing,
  };
}

/** A number of days, months or years, and what they are counted in. */
export interface Days {
  readonly days: number;
  readonly unit: string;
  /** What becomes of years from 29 February. */
  readonly leapDay: LeapDay;
}

/** What parameters also call what days are counted in; one that says nothing counts days. */
const likewise: Readonly<Record<string, string>> = { "": "天", 日: "天", 个工作日: "工作日", 月: "个月" };

/** A figure as a whole number of days, or of whatever it counts; `undefined` where nobody gave it. */
export function daysOf(terms: Terms, figure: Figure): Days | undefined {
  const { term, value, unit = "天" } = bare(figure);
  const leapDay = leapDayOf(termFor(terms, "leapDay")?.value);
  if (term === undefined) return { days: Number(value), unit, leapDay };
  const days = figureOf(terms, term);
  if (days === undefined) return undefined;
  const { unit: counted } = termOf(terms, term) as ParameterUse;
  return { days, unit: ownOf(likewise, counted) ?? counted, leapDay };
}

/** The terms that so many days from another day rest on: the leap day only where years are counted from one. */
export const termsOfDays = (
  { given, roles }: Terms,
  { term }: Figure,
  { unit }: Days,
  origin: IsoDate,
): readonly ParameterUse[] => {
  const leapDay = unit === "年" && origin.endsWith("-02-29") ? ownOf(roles, "leapDay") : undefined;
  return given.filter(({ id }) => id === term || id === leapDay);
};

/**
 * The day that comes so many after another. Months and years end on the same day of the month, or on its last where it has no such day (民法典 202).
 * `undefined`: it lies after 2199. `unknown`: no calendar covers it. */
export function endOfDays(
  { days, unit, leapDay }: Days,
  origin: IsoDate,
  calendar: WorkCalendar | undefined,
): IsoDate | "unknown" | undefined {
  if (isInWorkingDays(unit)) {
    return (calendar && addWorkingDays(calendar, origin, days)) ?? "unknown";
  }
  if (unit === "年") return addYears(origin, days, leapDay);
  const end = unit === "个月" ? addMonths(origin, days) : addDays(origin, days);
  return isIsoDate(end) ? end : undefined;
}
