import * as z from "zod/mini";
import { date, titled } from "../input/leaves.js";

/**
 * 工作日历. Which days are worked on, from the first to the last day it covers: Monday to Friday but for the holidays,
 * and the weekends that are worked to make up for them. It says nothing about any day outside.
 */
export const workCalendarSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    from: titled("calendar.from", date()),
    to: titled("calendar.to", date()),
    holidays: titled("calendar.holidays", z.array(date())),
    workdays: titled("calendar.workdays", z.array(date())),
  }))();

export type WorkCalendar = z.infer<typeof workCalendarSchema>;
