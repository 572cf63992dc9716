import * as z from "zod/mini";
import { date } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

/**
 * 工作日历. Which days are worked on, from the first to the last day it covers: Monday to Friday but for the holidays,
 * and the weekends that are worked to make up for them. It says nothing about any day outside.
 */
export const workCalendarSchema = /* @__PURE__ */ (() =>
  ofNoun(applicationNouns, "workCalendar", {
    from: date(),
    to: date(),
    holidays: z.array(date()),
    workdays: z.array(date()),
  }))();

export type WorkCalendar = z.infer<typeof workCalendarSchema>;
