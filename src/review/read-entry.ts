import { compare } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { decimalOf, millionths } from "../performance/quantities.js";
import { errorOf } from "../vocabulary/issues.js";
import type { ReviewScheme, ReviewSheet } from "./review-sheet.js";

const error = /* @__PURE__ */ errorOf("reviewRequest");

type Entry = NonNullable<ReviewSheet["entries"]>[number];
type Criterion = ReviewScheme["criteria"][number];

interface EntryReading {
  /** What counts of it: nothing that is wrong. */
  readonly sound: Omit<Entry, "criterion">;
  /** A verdict is worth nothing without the date of its sheet. */
  readonly lacksDate: boolean;
  readonly issues: readonly Issue[];
}

/** What an expert says on one criterion: that it does not apply, or a score, a verdict, or both. */
export function readEntry(
  { score, verdict, applies, grounds }: Entry,
  criterion: Criterion,
  { at, isDated }: { readonly at: (key: string) => Path; readonly isDated: boolean },
): EntryReading {
  if (applies === false) {
    const faults = [
      ...(grounds === undefined ? [error("not-applicable-without-grounds", at("grounds"))] : []),
      ...(score === undefined && verdict === undefined
        ? []
        : [error("scored-though-not-applicable", at("applies"))]),
    ];
    return { sound: faults.length === 0 ? { applies, grounds } : {}, lacksDate: false, issues: faults };
  }
  const ofScore = score === undefined ? [] : scoreFaults(score, criterion, at("score"));
  const ofVerdict =
    verdict !== undefined && grounds === undefined ? [error("verdict-without-grounds", at("grounds"))] : [];
  const lacksDate = verdict !== undefined && !isDated;
  const isScored = score !== undefined && ofScore.length === 0;
  const isJudged = verdict !== undefined && ofVerdict.length === 0 && !lacksDate;
  return {
    sound: {
      ...(isScored && { score }),
      ...(isJudged && { verdict, grounds }),
      // Whoever scores or judges it takes it to apply.
      ...((isScored || isJudged || applies === true) && { applies: true }),
    },
    lacksDate,
    issues: [...ofScore, ...ofVerdict],
  };
}

function scoreFaults(score: string, { most = "0", step }: Criterion, path: Path): readonly Issue[] {
  if (compare(score, most) > 0) return [error("score-above-maximum", path, { actual: score, most })];
  if (step === undefined) return [];
  const [given, unit] = [millionths(score), millionths(step)];
  const below = given - (given % unit);
  if (below === given) return [];
  const nearest = { lower: decimalOf(below), upper: decimalOf(below + unit) };
  return [error("score-between-steps", path, { actual: score, step, ...nearest })];
}
