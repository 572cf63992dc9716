/**
 * 先后条件. What must come before what, in plain dates. The procedure refuses an event by these, and the rules fail an
 * application by the same. `undefined`: a date that is needed is not known.
 */
import type { IsoDate } from "../../core/date.js";
import type { WorkCalendar } from "../work-calendar.js";
import { lengthIn } from "../working-days.js";

type Day = IsoDate | undefined;
type Holds = boolean | undefined;

const ofBoth = (one: Day, other: Day, test: (one: IsoDate, other: IsoDate) => boolean): Holds =>
  typeof one === "string" && typeof other === "string" ? test(one, other) : undefined;

/**
 * 先后. Whether what follows comes on the same day or later; `undefined` while one of the days is not known.
 *
 * @example
 * ```ts
 * import { isInOrder } from "digital-pilot-rules/rules";
 *
 * isInOrder("2024-08-15", "2024-08-15"); //=> true
 * isInOrder("2024-08-15", undefined) === undefined; //=> true
 * ```
 */
export const isInOrder = (first: Day, then: Day): Holds =>
  ofBoth(first, then, (before, after) => before <= after);

/** Both days, where they are known and what should follow came first. */
export const reversedDays = (first: Day, then: Day) =>
  first !== undefined && then !== undefined && first > then ? { first, then } : undefined;

/**
 * 期满. Whether a term is over on a day: its last day still belongs to it; `undefined` while one of the days is not known.
 *
 * @example
 * ```ts
 * import { isOver } from "digital-pilot-rules/rules";
 *
 * isOver("2024-09-10", "2024-09-10"); //=> false
 * isOver("2024-09-10", "2024-09-11"); //=> true
 * ```
 */
export const isOver = (last: Day, on: Day): Holds => ofBoth(last, on, (end, day) => day > end);

/** 无异议: on a day an objection stands that is not settled by then. */
export const standsOn = (resolvedOn: Day, on: IsoDate): boolean =>
  resolvedOn === undefined || resolvedOn > on;

/** 期后: the last day may be read as the anniversary or the day before it, so the last day stated will do. */
export const isAfterPeriod = (on: IsoDate, end: IsoDate): boolean => on >= end;

/** 中期: from the first to the last day of the period. */
export const isWithinPeriod = (on: IsoDate, start: IsoDate, end: IsoDate): boolean =>
  start <= on && on <= end;

/** The last day of a limit is still in time. */
export const isKept = (until: IsoDate, on: IsoDate): boolean => on <= until;

/** A stretch of days, and how long it has to be. */
interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly required: number | undefined;
  readonly unit: string | undefined;
  readonly calendar: WorkCalendar | undefined;
}

/** 公示天数, both days counted, and how many are short; `undefined` where no calendar covers its working days. */
export function lengthOf({ from, to, required, unit, calendar }: Stretch) {
  const actual = lengthIn(unit, from, to, calendar);
  if (actual === undefined) return undefined;
  return { actual, shortfall: Math.max(0, (required ?? 0) - actual) };
}
