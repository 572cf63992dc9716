import {
  isAfterPeriod,
  isInOrder,
  isKept,
  isOver,
  isWithinPeriod,
} from "../../application/conditions/order-of-steps.js";
import { isOfCalendar, type SelfEvaluationYear, yearOf } from "../../application/self-evaluation-years.js";
import type { IsoDate } from "../../core/date.js";
import { ownOf } from "../../core/own-data.js";
import type { PilotFacts } from "../state.js";
import { anniversary, selfEvaluationTerms, type Terms, termFor } from "../terms.js";
import { type Circumstance, fault, notYet, ofEvent, ofFacts } from "./condition.js";

export const performanceConditions = {
  /** A year that is owed and has begun, not evaluated before, and named as the others were. */
  "year-of-the-pilot": ofEvent<"self-evaluated">(({ selfEvaluations, period }, { year, on }, { terms }) => {
    if (selfEvaluations.some((one) => one.year === year)) {
      return fault("year-evaluated-already", { year: `${year}` }, ["year"]);
    }
    const other = selfEvaluations.find((one) => isOfCalendar(one.year) !== isOfCalendar(year));
    if (other !== undefined) return fault("year-counted-otherwise", { year: `${other.year}` }, ["year"]);
    if (period === null) return notYet("approved");
    if (on < period.start) return fault("period-not-begun", { from: period.start, on }, ["on"]);
    const { owed } = selfEvaluationTerms(terms, period.start);
    const [first, last] = isOfCalendar(year)
      ? [yearOf(period.start), Math.min(yearOf(on), owed?.at(-1)?.last ?? yearOf(on))]
      : [1, owed === undefined ? yearsBegun(terms, period.start, on) : owed.filter(hasBegunBy(on)).length];
    return year < first || year > last
      ? fault("year-outside-pilot", { year: `${year}`, first: `${first}`, last: `${last}` }, ["year"])
      : undefined;
  }),

  /** 中期和期后: each once, and none after the final one. */
  "evaluation-in-order": {
    ...ofFacts(({ evaluations }) =>
      evaluations.some(({ stage }) => stage === "final") ? fault("evaluations-held") : undefined,
    ),
    ...ofEvent<"evaluated">(({ evaluations }, { stage }) =>
      stage === "mid-term" && evaluations.some((one) => one.stage === "mid-term")
        ? fault("mid-term-held", {}, ["stage"])
        : undefined,
    ),
  },

  /** 先中期再期后: of a text that asks for both. */
  "mid-term-evaluation-held": ofEvent<"evaluated">(({ evaluations }, { stage }) =>
    stage === "final" && !evaluations.some((one) => one.stage === "mid-term")
      ? fault("mid-term-not-held", {}, ["stage"])
      : undefined,
  ),

  "within-the-period": ofEvent<"evaluated">((facts, { stage, on }, circumstance) => {
    if (stage !== "mid-term") return undefined;
    if (facts.period === null) return notYet("approved");
    const { start } = facts.period;
    const end = lastDayOf(facts, circumstance);
    if (end === null) return fault("period-unknown");
    return isWithinPeriod(on, start, end)
      ? undefined
      : fault("mid-term-outside-period", { on, from: start, to: end }, ["on"]);
  }),

  "period-over": ofEvent<"evaluated">((facts, { stage, on }, circumstance) => {
    if (stage !== "final") return undefined;
    const end = lastDayOf(facts, circumstance);
    if (end === null) return facts.period === null ? notYet("approved") : fault("period-unknown");
    return isAfterPeriod(on, end) ? undefined : fault("period-not-over", { to: end, on }, ["on"]);
  }),

  "limit-ahead": ofEvent<"rectification-ordered">(({ evaluations }, { on, until }) => {
    if (isInOrder(on, until) === false) return fault("limit-before-order", { until, on }, ["until"]);
    const evaluated = evaluations.find(({ met, settledOn }) => !met && settledOn === null)?.on;
    return evaluated !== undefined && isOver(evaluated, until) === false
      ? fault("limit-before-evaluation", { until, on: evaluated }, ["until"])
      : undefined;
  }),

  "limit-kept": ofEvent<"rectified">(({ rectifications }, { on }) => {
    const until = rectifications.at(-1)?.until;
    if (until === undefined) return notYet("rectification-ordered");
    return !isKept(until, on) ? fault("limit-not-kept", { until, on }, ["on"]) : undefined;
  }),

  "limit-passed": ofEvent<"recovered" | "rectification-ordered">(({ rectifications }, { on }) => {
    const until = rectifications.at(-1)?.until;
    if (until === undefined) return notYet("rectification-ordered");
    return isKept(until, on) ? fault("limit-not-passed", { until, on }, ["on"]) : undefined;
  }),
};

/** The last day as the plan states it, else as it follows from the terms. */
const lastDayOf = ({ period }: PilotFacts, { opening }: Circumstance): IsoDate | null =>
  ownOf(ownOf(opening, "period"), "end") ?? period?.end ?? null;

const hasBegunBy =
  (on: IsoDate) =>
  ({ from = "9999" }: SelfEvaluationYear): boolean =>
    from <= on;

/** How many years have begun of a pilot of which nobody has said how long it is, or by which years it counts. */
function yearsBegun(terms: Terms, start: IsoDate, on: IsoDate): number {
  if (termFor(terms, "selfEvaluationYear")?.value !== "pilot-years") return yearOf(on) - yearOf(start) + 1;
  let begun = 1;
  while ((anniversary(terms, start, begun) ?? "9999") <= on) begun += 1;
  return begun;
}
