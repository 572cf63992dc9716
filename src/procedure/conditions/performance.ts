import { isOfCalendar, type SelfEvaluationYear, yearOf } from "../../application/self-evaluation-years.js";
import type { IsoDate } from "../../core/date.js";
import { anniversary, selfEvaluationTerms, type Terms, termOf } from "../terms.js";
import { fault, ofEvent, ofFacts } from "./condition.js";

export const performanceConditions = {
  /** A year that is owed and has begun, not evaluated before, and named as the others were. */
  "year-of-the-pilot": ofEvent<"self-evaluated">(({ selfEvaluations, period }, { year, on }, { terms }) => {
    if (selfEvaluations.some((one) => one.year === year)) {
      return fault("year-evaluated-already", { year: `${year}` }, ["year"]);
    }
    const other = selfEvaluations.find((one) => isOfCalendar(one.year) !== isOfCalendar(year));
    if (other !== undefined) return fault("year-counted-otherwise", { year: `${other.year}` }, ["year"]);
    if (period === null) return undefined;
    if (on < period.start) return fault("period-not-begun", { from: period.start, on }, ["on"]);
    const { owed } = selfEvaluationTerms(terms, period.start);
    const [first, last] = isOfCalendar(year)
      ? [yearOf(period.start), Math.min(yearOf(on), owed?.at(-1)?.last ?? yearOf(on))]
      : [1, owed === undefined ? yearsBegun(terms, period.start, on) : owed.filter(hasBegunBy(on)).length];
    return year < first || year > last
      ? fault("year-outside-pilot", { year: `${year}`, first: `${first}`, last: `${last}` }, ["year"])
      : undefined;
  }),

  /** 中期和期后: each once, in this order. */
  "evaluation-in-order": {
    ...ofFacts(({ evaluations }) =>
      evaluations.some(({ stage }) => stage === "final") ? fault("evaluations-held") : undefined,
    ),
    ...ofEvent<"evaluated">(({ evaluations }, { stage }) => {
      const isMidTermHeld = evaluations.some((one) => one.stage === "mid-term");
      if (stage === "mid-term" && isMidTermHeld) return fault("mid-term-held", {}, ["stage"]);
      return stage === "final" && !isMidTermHeld ? fault("mid-term-not-held", {}, ["stage"]) : undefined;
    }),
  },

  /** 期后: the last day may be read as the anniversary or the day before it, so the anniversary itself will do. */
  "period-over": ofEvent<"evaluated">(({ period }, { stage, on }) => {
    if (stage === "mid-term") return undefined;
    const end = period?.end ?? null;
    if (end === null) return fault("period-unknown");
    return on < end ? fault("period-not-over", { to: end, on }, ["on"]) : undefined;
  }),

  "limit-ahead": ofEvent<"rectification-ordered">((_, { on, until }) =>
    until < on ? fault("limit-before-order", { until, on }, ["until"]) : undefined,
  ),

  "limit-kept": ofEvent<"rectified">(({ rectifications }, { on }) => {
    const until = rectifications.at(-1)?.until ?? on;
    return on > until ? fault("limit-not-kept", { until, on }, ["on"]) : undefined;
  }),

  "limit-passed": ofEvent<"recovered" | "rectification-ordered">(({ rectifications }, { on }) => {
    const until = rectifications.at(-1)?.until ?? "";
    return on <= until ? fault("limit-not-passed", { until, on }, ["on"]) : undefined;
  }),
};

const hasBegunBy =
  (on: IsoDate) =>
  ({ from = "9999" }: SelfEvaluationYear): boolean =>
    from <= on;

/** How many years have begun of a pilot of which nobody has said how long it is, or by which years it counts. */
function yearsBegun(terms: Terms, start: IsoDate, on: IsoDate): number {
  if (termOf(terms, "self-evaluation-year")?.value !== "pilot-years") return yearOf(on) - yearOf(start) + 1;
  let begun = 1;
  while ((anniversary(terms, start, begun) ?? "9999") <= on) begun += 1;
  return begun;
}
