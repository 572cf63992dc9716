import { daysBetween, type IsoDate } from "../core/date.js";

import { missingProvisions } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { errorOf } from "../vocabulary/issues.js";
import { type OptionValue, readDay, readNeededDay } from "./option-values.js";
import { periodEnd } from "./pilot-period.js";
import type { Schedule } from "./trajectory.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

/** The dates of a track as they come. */
interface GivenDates {
  readonly start?: unknown;
  readonly asOf?: unknown;
  readonly end?: unknown;
  readonly midtermOn?: unknown;
}

/** Reads the dates of a track: its period as days from its first. Without a last day the period is the edition's. */
export function readSchedule(
  given: GivenDates,
  edition: Edition | undefined,
): OptionValue<Schedule | undefined> {
  const start = readNeededDay(given.start, "start");
  const asOf = readNeededDay(given.asOf, "asOf");
  const end = given.end === undefined ? ofEdition(start.value, edition) : readDay(given.end, "end");
  const midterm = readDay(given.midtermOn, "midtermOn");
  const issues = [start, asOf, end, midterm].flatMap((one) => one.issues);
  if (issues.length > 0 || start.value === undefined || asOf.value === undefined || end.value === undefined) {
    return { value: undefined, issues };
  }
  return scheduleOf({ start: start.value, asOf: asOf.value, end: end.value }, midterm.value);
}

function ofEdition(
  start: IsoDate | undefined,
  edition: Edition | undefined,
): OptionValue<IsoDate | undefined> {
  const value = start && edition && periodEnd(edition, start);
  if (start === undefined || value !== undefined) return { value, issues: [] };
  const uncited = edition === undefined ? [] : missingProvisions(edition, ["period"]);
  return { value, issues: [...uncited, error("missing", ["end"])] };
}

function scheduleOf(
  { start, asOf, end }: { readonly start: IsoDate; readonly asOf: IsoDate; readonly end: IsoDate },
  midtermOn: IsoDate | undefined,
): OptionValue<Schedule | undefined> {
  const faulty = (code: string, field: string) => ({
    value: undefined,
    issues: [error(code, [field], { start, end })],
  });
  const length = daysBetween(start, end);
  if (length <= 0) return faulty("period-reversed", "end");
  const passed = Math.min(daysBetween(start, asOf), length);
  const schedule = { start, end, asOf, length, passed };
  if (midtermOn === undefined) return { value: schedule, issues: [] };
  const days = daysBetween(start, midtermOn);
  if (days <= 0 || days >= length) return faulty("not-within-period", "midtermOn");
  return { value: { ...schedule, midterm: { on: midtermOn, days } }, issues: [] };
}
