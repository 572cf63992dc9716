import { addDays, daysBetween, type IsoDate } from "../core/date.js";
import type { WorkCalendar } from "./work-calendar.js";

/** Whether a number of days with this unit is counted in working days. */
export const isInWorkingDays = (unit: string | undefined): boolean =>
  unit === "工作日" || unit === "个工作日";

/** How many days from the first to the last, both counted, in a unit; `undefined` where no calendar covers its working days. */
export const lengthIn = (
  unit: string | undefined,
  from: IsoDate,
  to: IsoDate,
  calendar: WorkCalendar | undefined,
): number | undefined =>
  isInWorkingDays(unit) ? calendar && workingDaysWithin(calendar, from, to) : daysBetween(from, to) + 1;

/** How many working days there are from the first to the last day, both counted; `undefined` outside the calendar. */
export function workingDaysWithin(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number | undefined {
  if (from < calendar.from || to > calendar.to) return undefined;
  const isWorked = testOf(calendar);
  const last = numberOf(to);
  let count = 0;
  for (let day = numberOf(from); day <= last; day += 1) if (isWorked(day)) count += 1;
  return count;
}

/** The working day that comes so many after the origin, which is not counted; `undefined` where the calendar ends before. */
export function addWorkingDays(calendar: WorkCalendar, origin: IsoDate, days: number): IsoDate | undefined {
  if (origin < calendar.from || origin > calendar.to) return undefined;
  const isWorked = testOf(calendar);
  const last = numberOf(calendar.to);
  let day = numberOf(origin);
  for (let left = days; left > 0; ) {
    day += 1;
    if (day > last) return undefined;
    if (isWorked(day)) left -= 1;
  }
  return addDays(someMonday, day);
}

const someMonday = "2024-01-01";

/** A calendar may cover two centuries, so days are counted as numbers and turned into dates only at the end. */
const numberOf = (day: IsoDate): number => daysBetween(someMonday, day);

function testOf({ holidays, workdays }: WorkCalendar): (day: number) => boolean {
  const [off, on] = [new Set(holidays.map(numberOf)), new Set(workdays.map(numberOf))];
  // A day on both lists counts as a working day, because it was listed as one expressly.
  return (day) => on.has(day) || (!isWeekend(day) && !off.has(day));
}

const isWeekend = (day: number): boolean => ((day % 7) + 7) % 7 > 4;
