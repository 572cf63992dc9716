import type { IsoDate } from "../core/date.js";
import { isOfCalendar, yearOf } from "./years.js";

type SelfEvaluation = { readonly year: number; readonly on: IsoDate };

/**
 * 分年度开展绩效自评. For each year of the pilot the day on which it was evaluated. A year counted from the pilot's first is
 * itself; one of the calendar answers for a year of the pilot that it lies in, the earliest that no other answers for.
 */
export function selfEvaluatedOn(
  evaluations: readonly SelfEvaluation[],
  start: IsoDate,
  years: number,
): readonly (IsoDate | undefined)[] {
  const left = [...evaluations].sort((one, other) => one.year - other.year);
  // A pilot that begins with a calendar year has the years of the calendar.
  const reach = start.endsWith("-01-01") ? 0 : 1;
  const done: (IsoDate | undefined)[] = [];
  for (let index = 0; index < years && left.length > 0; index += 1) {
    const first = yearOf(start) + index;
    const at = left.findIndex(({ year }) =>
      isOfCalendar(year) ? year >= first && year <= first + reach : year === index + 1,
    );
    done.push(left[at]?.on);
    // What lies before can answer for nothing later either.
    if (at >= 0) left.splice(0, at + 1);
  }
  return done;
}
