import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { millisecondsInDay } from "date-fns/constants";
import { typedText } from "./typed-text.js";

/** A calendar date without clock or zone, `2024-06-30`, in the years 1949 to 2199. */
export type IsoDate = string;

/** What becomes of 29 February in a year that has none. The guideline does not say; laws elsewhere differ. */
export type LeapDay = "last-of-february" | "first-of-march";

/** The reading that a word names; for any other word, the one this library takes by default. */
export const leapDayOf = (word: unknown): LeapDay =>
  word === "first-of-march" ? "first-of-march" : "last-of-february";

/**
 * Whether a text is a day of the calendar from 1949 to 2199: `YYYY-MM-DD`, and no 30 February.
 *
 * @example
 * ```ts
 * import { isIsoDate } from "digital-pilot-rules/rules";
 *
 * isIsoDate("2024-02-29"); //=> true
 * isIsoDate("2025-02-29"); //=> false
 * ```
 */
export function isIsoDate(text: string): text is IsoDate {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return (
    year >= 1949 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** A year, then month and day set apart in one of three ways. */
const written = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))$/;

/** The date that was meant by one written otherwise: `2024/9/1`, `2024.09.01`, `2024年9月1日`, `2024年9月1号`, `20240901`. */
export function dateMeant(typed: string): IsoDate | undefined {
  if (typed.length > 40) return undefined;
  // A day that a spreadsheet wrote down with the time it begins at.
  const text = typedText(typed).replace(/[T ]?00:00(?::00(?:\.0+)?)?$/, "");
  const [, ...parts] = written.exec(text) ?? [];
  const date = parts.flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  return isIsoDate(date) ? date : undefined;
}

/** Dates as text sort as dates: both sides have the same width. */
export const isAfter = (left: IsoDate, right: IsoDate): boolean => left > right;

/**
 * Counted from the origin in one step, because adding one year four times to 29 February does not give 29 February.
 * `undefined` beyond the calendar.
 */
export function addYears(origin: IsoDate, years: number, leapDay: LeapDay): IsoDate | undefined {
  if (Number(origin.slice(0, 4)) + years > 2199) return undefined;
  const end = addMonthsTo(toUtc(origin), years * 12, inUtc);
  const fellBack = end.getDate() !== toUtc(origin).getDate();
  return fromUtc(fellBack && leapDay === "first-of-march" ? addDaysTo(end, 1, inUtc) : end);
}

/**
 * The same day of the month so many months later or earlier; of a month that has no such day, its last one. Outside 1949
 * to 2199 the result is not an `IsoDate`, but as text it still sorts before or after every date.
 */
export function addMonths(origin: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = origin.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = Math.min(day, daysInMonth(inYear, inMonth));
  return [
    String(inYear).padStart(4, "0"),
    ...[inMonth, last].map((part) => String(part).padStart(2, "0")),
  ].join("-");
}

/** A day some days later or earlier. Outside 1949 to 2199 the result is not an `IsoDate` (`isIsoDate` tells). */
export const addDays = (origin: IsoDate, days: number): IsoDate =>
  fromUtc(addDaysTo(toUtc(origin), days, inUtc));

/** Whole days from the first date to the second; negative when the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (toUtc(to).getTime() - toUtc(from).getTime()) / millisecondsInDay;

const daysInMonth = (year: number, month: number): number => new UTCDateMini(year, month, 0).getDate();

/** Without it, date-fns makes local days on a host that has put another `Date` in the place of the real one, as fake timers do. */
const inUtc = { in: (date: Date | number | string) => new UTCDateMini(Number(date)) };

const toUtc = (date: IsoDate): Date => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return new UTCDateMini(year, month - 1, day);
};

const fromUtc = (date: Date): IsoDate =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
