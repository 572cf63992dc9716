import { addYears, type IsoDate, type LeapDay } from "../core/date.js";

/** 分年度. By which years self-evaluations are counted: those of the budget, or those of the pilot. */
export type CountedBy = "calendar" | "pilot-years";

/** The reading that a word names; for any other word, the one this library takes by default. */
export const countedByOf = (word: unknown): CountedBy => (word === "pilot-years" ? word : "calendar");

/** 自评年度. A year for which a self-evaluation is owed. */
export interface SelfEvaluationYear {
  /** Which of those owed, from one. */
  readonly no: number;
  /** The years of the calendar it lies in: an evaluation of any of them may be of it. */
  readonly first: number;
  readonly last: number;
  /** The first day of it. `undefined` beyond the calendar. */
  readonly from: IsoDate | undefined;
  /** Its last day, which is still in time. `undefined` beyond the calendar. */
  readonly due: IsoDate | undefined;
}

/** When a pilot began, how long it lasts, and how its years are counted. */
interface PilotYears {
  readonly start: IsoDate;
  readonly years: number;
  readonly leapDay: LeapDay;
  readonly countedBy: CountedBy;
}

/**
 * The years for which a pilot owes a self-evaluation. By the budget they are all years of the calendar it falls into: one from
 * September 2024 owes 2024, 2025 and 2026. Its last day is the one before the anniversary, so that one which begins
 * with a year owes none for the year of the anniversary. By its own years the day on which one is full still belongs to it.
 */
export function selfEvaluationYears({
  start,
  years,
  leapDay,
  countedBy,
}: PilotYears): readonly SelfEvaluationYear[] {
  const begun = yearOf(start);
  const many = Math.min(years, mostYears);
  // A pilot that begins with a calendar year has the years of the calendar.
  const reach = start.endsWith("-01-01") ? 0 : 1;
  if (countedBy === "pilot-years")
    return Array.from({ length: many }, (_, index) => ({
      no: index + 1,
      ...{ first: begun + index, last: begun + index + reach },
      from: addYears(start, index, leapDay),
      due: addYears(start, index + 1, leapDay),
    }));
  return Array.from({ length: many === 0 ? 0 : many + reach }, (_, index) => ({
    no: index + 1,
    ...{ first: begun + index, last: begun + index },
    from: index === 0 ? start : dayOf(begun + index, "01-01"),
    due: dayOf(begun + index, "12-31"),
  }));
}

/**
 * For each year owed the year by which one of the evaluations names it; `undefined` where none does. A year counted from
 * the first is itself; one of the calendar answers for a year that lies in it, the earliest that no other answers for.
 */
export function yearsEvaluated(
  owed: readonly SelfEvaluationYear[],
  named: readonly number[],
): readonly (number | undefined)[] {
  const left = [...new Set(named)].filter(isOfCalendar).sort((one, other) => one - other);
  const counted = new Set(named);
  return owed.map(({ no, first, last }) => {
    if (counted.has(no)) return no;
    const at = left.findIndex((year) => year >= first && year <= last);
    // What lies before can answer for nothing later either.
    return at < 0 ? undefined : left.splice(0, at + 1).at(-1);
  });
}

/** A year is written as one of the calendar or counted from the first of the pilot; from here on it is the former. */
const firstCalendarYear = 1949;
const lastCalendarYear = 2199;

/** From any day on the last of so many ends beyond the calendar. */
const mostYears = lastCalendarYear - firstCalendarYear + 2;

export const isOfCalendar = (year: number): boolean => year >= firstCalendarYear;

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

const dayOf = (year: number, day: string): IsoDate | undefined =>
  year > lastCalendarYear ? undefined : `${year}-${day}`;
