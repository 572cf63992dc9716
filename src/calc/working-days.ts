import { addDays, daysBetween, type IsoDate } from "../core/date.js";
import type { WorkCalendar } from "../model/work-calendar.js";

/** How many working days there are from the first to the last day, both counted; `undefined` outside the calendar. */
export function workingDaysWithin(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number | undefined {
  if (from < calendar.from || to > calendar.to) return undefined;
  const isWorked = testOf(calendar);
  return daysFrom(from, daysBetween(from, to) + 1).filter(isWorked).length;
}

/** The working day that comes so many after the origin, which is not counted; `undefined` where the calendar ends before. */
export function addWorkingDays(calendar: WorkCalendar, origin: IsoDate, days: number): IsoDate | undefined {
  if (origin < calendar.from || origin > calendar.to) return undefined;
  const isWorked = testOf(calendar);
  const later = daysFrom(addDays(origin, 1), daysBetween(origin, calendar.to));
  return days === 0 ? origin : later.filter(isWorked)[days - 1];
}

const daysFrom = (first: IsoDate, length: number): readonly IsoDate[] =>
  Array.from({ length: Math.max(length, 0) }, (_, index) => addDays(first, index));

function testOf({ holidays, workdays }: WorkCalendar): (day: IsoDate) => boolean {
  const [off, on] = [new Set(holidays), new Set(workdays)];
  // A day on both lists is worked: somebody took the trouble to say so.
  return (day) => on.has(day) || (!isWeekend(day) && !off.has(day));
}

const someMonday = "2024-01-01";

const isWeekend = (day: IsoDate): boolean => {
  const weekday = ((daysBetween(someMonday, day) % 7) + 7) % 7;
  return weekday > 4;
};
