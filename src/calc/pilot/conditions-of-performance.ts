import { fault, ofEvent, ofFacts } from "./condition.js";
import { figureOf } from "./terms.js";

/** A year is written as one of the calendar or counted from the first of the pilot; from here on it is the former. */
const firstCalendarYear = 1949;

export const performanceConditions = {
  "year-of-the-pilot": ofEvent<"self-evaluated">((facts, { year, on }, { terms }) => {
    if (facts.selfEvaluations.some((one) => one.year === year)) {
      return fault("year-evaluated-already", { year: `${year}` }, ["year"]);
    }
    const isCalendarYear = year >= firstCalendarYear;
    const first = isCalendarYear ? Number(facts.period?.start.slice(0, 4)) : 1;
    const last = isCalendarYear ? Number(on.slice(0, 4)) : (figureOf(terms, "pilot-years") ?? year);
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
