/** 试点期, as two days, however it is stated: as dates, or as so many years from the approval. */
import type { ApplicationFacts } from "../../application/facts.js";
import { addDays, addYears, type IsoDate, isIsoDate, leapDayOf } from "../../core/date.js";
import type { Fact } from "../../kernel/fact.js";
import type { Context } from "../../kernel/rule.js";

/** The last day may be written as the day two years on or as the day before it: both are two years. */
export const lastDays = (start: IsoDate, years: number, leapDay: string): readonly IsoDate[] => {
  if (!isIsoDate(start)) return [];
  const anniversary = addYears(start, years, leapDayOf(leapDay));
  return anniversary === undefined ? [] : [addDays(anniversary, -1), anniversary];
};

/** How years are counted from 29 February; from any other day no reading makes a difference, so none is asked for. */
export const leapDayFrom = (start: Fact<IsoDate>, { choice }: Pick<Context, "choice">): Fact<string> =>
  start.value?.endsWith("-02-29") ? choice("leap-day") : { field: start.field, value: "last-of-february" };

/** The parameters of whoever asks for {@link periodOf}. */
export const periodParameters = ["pilot-years", "leap-day"] as const;

/** The two days as stated; where it is stated in years instead, from the approval on, the last in its later reading. */
export function periodOf(
  { application }: ApplicationFacts,
  context: Context,
): { readonly start: Fact<IsoDate>; readonly end: Fact<IsoDate> } {
  const stated = application.at("period");
  const years = stated.at("years").value;
  const end = stated.at("end");
  if (years === undefined) return { start: stated.at("start"), end };
  const start =
    stated.at("start").value === undefined ? application.at("approval").at("on") : stated.at("start");
  const leapDay = leapDayFrom(start, context).value;
  if (end.value !== undefined || start.value === undefined || leapDay === undefined) return { start, end };
  return { start, end: { field: end.field, value: lastDays(start.value, years, leapDay).at(-1) } };
}
