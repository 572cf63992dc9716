import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { type WorkCalendar, workCalendarSchema } from "./work-calendar.js";

interface CalendarReading {
  readonly isUsable: boolean;
  readonly value: WorkCalendar | undefined;
}

/** Reads the calendar of a caller, which may be anything. Without a calendar there is no issue. */
export function calendarOf(given: unknown): CalendarReading {
  if (given === undefined) return { isUsable: true, value: undefined };
  const copy = snapshot(given);
  const { value, issues } = copy.ok
    ? readBy(workCalendarSchema, copy.value)
    : { value: undefined, issues: copy.issues };
  const isSound = issues.every(({ severity }) => severity !== "error");
  const isUsable = value !== undefined && isSound && value.from <= value.to;
  return { isUsable, value: isUsable ? value : undefined };
}
