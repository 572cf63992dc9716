import { snapshot } from "../core/snapshot.js";
import { readBy } from "../model/read.js";
import { type WorkCalendar, workCalendarSchema } from "../model/work-calendar.js";

/** A calendar as it came: it may be anything, and most often there is none. */
export function calendarOf(given: unknown): WorkCalendar | undefined | "unusable" {
  if (given === undefined) return undefined;
  const copy = snapshot(given);
  const { value, issues } = copy.ok
    ? readBy(workCalendarSchema, copy.value)
    : { value: undefined, issues: copy.issues };
  const isSound = issues.every(({ severity }) => severity !== "error");
  return value !== undefined && isSound && value.from <= value.to ? value : "unusable";
}
