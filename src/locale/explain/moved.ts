/** 变动的计数: what the results of comparisons come to, for the words and the charts alike. */
import type { EditionComparisons, OutcomeTotal } from "../../assessment/edition-comparison.js";
import type { Outcome } from "../../kernel/outcome.js";

/** How many have an outcome before and after. */
interface OutcomeCount {
  readonly outcome: Outcome;
  readonly before: number;
  readonly after: number;
}

const outcomes: readonly Outcome[] = ["pass", "fail", "needs-data", "needs-judgement", "not-applicable"];

/** In the order of the outcomes, those that nobody has left out. */
export const outcomeCounts = (totals: readonly OutcomeTotal[]): readonly OutcomeCount[] =>
  outcomes
    .map((outcome) => ({
      outcome,
      before: sumOf(totals.filter((total) => total.before === outcome)),
      after: sumOf(totals.filter((total) => total.after === outcome)),
    }))
    .filter(({ before, after }) => before + after > 0);

const sumOf = (totals: readonly OutcomeTotal[]): number => totals.reduce((sum, { count }) => sum + count, 0);

/** How many get which other answer by a rule. */
interface MovedAnswer {
  readonly rule: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  readonly count: number;
}

/** The most frequent first. */
export function movedAnswers(rows: EditionComparisons["rows"]): readonly MovedAnswer[] {
  const moves = new Map<string, MovedAnswer>();
  for (const { rule, before, after } of rows.flatMap(({ changes }) => changes)) {
    const key = `${rule} ${before} ${after}`;
    moves.set(key, { rule, before, after, count: (moves.get(key)?.count ?? 0) + 1 });
  }
  return [...moves.values()].sort((left, right) => right.count - left.count);
}
