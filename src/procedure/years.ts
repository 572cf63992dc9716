import type { IsoDate } from "../core/date.js";

/** A year is written as one of the calendar or counted from the first of the pilot; from here on it is the former. */
const firstCalendarYear = 1949;

export const isOfCalendar = (year: number): boolean => year >= firstCalendarYear;

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
