import type { DecimalText } from "../core/decimal.js";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import { optionsOf } from "../core/options.js";
import { citedEdition } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import type { Judgement } from "../kernel/judgement.js";
import { allOf, type Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { type Ratio, ratio, roundRatio } from "../performance/exact.js";
import { millionths } from "../performance/quantities.js";
import { errorOf } from "../vocabulary/issues.js";
import { mostDisputedOf } from "./disputed.js";
import { readScheme, readSheets, type SheetsReading, type SoundSheet } from "./read-review.js";
import { findingsOfReview } from "./review-findings.js";
import type { ReviewScheme, ReviewSheet } from "./review-sheet.js";
import { meanWithout, type SheetScores, scaleOf, totalBetween, weighted } from "./sheet-score.js";
import { type Spread, spreadOf, sumOf } from "./spread.js";
import { verdictsToPass } from "./verdicts.js";

const error = /* @__PURE__ */ errorOf("reviewRequest");

/** What the experts say on one criterion. */
export interface CriterionTally extends Spread {
  readonly criterion: string;
  /** `null` where the criterion is judged and not scored. */
  readonly most: DecimalText | null;
  /** The mean of the scores that count, extremes dropped where the scheme says so; `null` where too few are left. */
  readonly kept: DecimalText | null;
  readonly missing: number;
  readonly passes: number;
  readonly fails: number;
}

/** By what the sheets of a review are added up. */
export interface ReviewOptions {
  /** The criteria, their weights and the panel: the caller's, since no text gives them. */
  readonly scheme: ReviewScheme;
  /** The edition whose provision on the review is cited. */
  readonly edition: Edition;
}

/** 评审汇总. Scores and verdicts of a panel on one application, with how far the experts agree. */
export interface ReviewTally {
  readonly scheme: string;
  readonly candidate: string | null;
  readonly outcome: Outcome;
  /** The experts whose sheets count. */
  readonly experts: readonly string[];
  /** Those with an interest, who do not count. */
  readonly interested: readonly string[];
  /** Those of whom there is no sheet that can count: none at all, two that differ, or one that cannot be read. */
  readonly absent: readonly string[];
  readonly rows: readonly CriterionTally[];
  /** The total: an interval while scores are missing; `points` once none is. `null` where nothing can be said. */
  readonly score: {
    readonly low: DecimalText;
    readonly high: DecimalText;
    readonly points: DecimalText | null;
    readonly most: DecimalText;
  } | null;
  /** Of the totals of complete sheets. */
  readonly spread: Spread;
  /** The criterion on which scores differ most for its maximum: several where equally, none where all agree. */
  readonly mostDisputed: readonly string[];
  /** For `assessApplication`, each with the expert, the date and the grounds. */
  readonly judgements: readonly Judgement[];
  /** Conflicts of interest, missing sheets and scores. */
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/**
 * Adds up the sheets of a panel by the caller's scheme. What an expert with an interest says does not count; missing
 * scores leave an interval; every figure is exact, and rounded half up once, at the scheme's place.
 */
export function tallyReview(sheets: readonly ReviewSheet[], options: ReviewOptions): ReviewTally {
  const { scheme, edition: given } = optionsOf(options);
  const { scheme: sound, issues: faults } = readScheme(scheme);
  const { edition, issues: ofEdition } = citedEdition(given, ["review"]);
  const issues = [...ofEdition, ...faults];
  if (sound === undefined || edition === undefined) return deepFreeze({ ...empty, issues });
  const reading = readSheets(sheets, sound);
  const candidates = [...new Set(reading.sheets.flatMap(({ candidate }) => candidate ?? []))];
  const all = [...issues, ...reading.issues];
  if (candidates.length > 1) {
    const mixed = error("several-candidates", ["sheets"], { count: `${candidates.length}` });
    return deepFreeze({ ...empty, scheme: sound.id, issues: [...all, mixed] });
  }
  return deepFreeze({ ...tallyOf(reading, sound, edition), candidate: candidates[0] ?? null, issues: all });
}

const empty: ReviewTally = {
  scheme: "",
  candidate: null,
  outcome: "needs-data",
  experts: [],
  interested: [],
  absent: [],
  rows: [],
  score: null,
  spread: spreadOf([], 0),
  mostDisputed: [],
  judgements: [],
  findings: [],
  issues: [],
};

function tallyOf(
  { sheets, unusable, lost }: SheetsReading,
  scheme: ReviewScheme,
  edition: Edition,
): Omit<ReviewTally, "candidate" | "issues"> {
  const { decimals, drop } = scheme;
  // Sorted, so that the order in which sheets come in never shows.
  const counted = sheets.filter(({ isInterested }) => !isInterested).sort(byExpert);
  const interested = namesOf(sheets.filter(({ isInterested }) => isInterested));
  const seen = namesOf(sheets);
  const expected = [...(scheme.experts ?? []), ...unusable];
  const absent = [...new Set(expected)].filter((expert) => !seen.includes(expert)).sort();
  // A panel says who is due; without one a sheet that cannot be read is somebody's all the same.
  const nameless = scheme.experts === undefined ? lost : 0;
  const scored = scheme.criteria.filter((one): one is Scored => one.most !== undefined);
  const scales = scored.map(scaleOf);
  const given: readonly SheetScores[] = counted.map((sheet) => scored.map(({ id }) => scoreOn(id, sheet)));
  const blank: SheetScores = scored.map(() => undefined);
  const due = [...given, ...absent.map(() => blank), ...Array.from({ length: nameless }, () => blank)];
  const total = scored.length === 0 || due.length === 0 ? undefined : totalBetween(scales, due, drop);
  const missing = due.flat().filter((score) => score === undefined).length;
  const complete = given.filter((sheet): sheet is readonly bigint[] => !sheet.includes(undefined));
  const totals = complete.map((sheet) =>
    sumOf(scales.map((scale, at) => weighted(scale, sheet[at] as bigint))),
  );
  const isScored = total !== undefined || scored.length === 0;
  const findings = findingsOfReview(
    { interested, absent, nameless, missing, due: due.length, isScored },
    edition,
  );
  const round = (value: Ratio): DecimalText => roundRatio(value, decimals);
  return {
    scheme: scheme.id,
    outcome: findings.length === 0 ? "pass" : allOf(findings.map(({ outcome }) => outcome)),
    experts: namesOf(counted),
    interested,
    absent,
    rows: scheme.criteria.map((criterion) => rowOf(criterion, counted, due.length, scheme)),
    score: total
      ? {
          low: round(total.low),
          high: round(total.high),
          points: missing === 0 ? round(total.low) : null,
          most: round(
            ratio(
              scales.reduce((sum, { weight }) => sum + weight, 0n),
              1n,
            ),
          ),
        }
      : null,
    spread: spreadOf(scored.length === 0 ? [] : totals, decimals),
    mostDisputed: mostDisputedOf(
      scored.map(({ id, most }) => ({ id, most: millionths(most), scores: scoresOn(id, counted) })),
    ),
    judgements: scheme.criteria.flatMap(({ id }) =>
      verdictsToPass(judgementsOn(id, counted), scheme.verdicts ?? "each"),
    ),
    findings,
  };
}

function rowOf(
  { id, most }: ReviewScheme["criteria"][number],
  counted: readonly SoundSheet[],
  due: number,
  { decimals, drop }: ReviewScheme,
): CriterionTally {
  const scores = scoresOn(id, counted).map((score) => ratio(score, 1n));
  const kept = meanWithout(scores, drop?.from === "criterion" ? drop : undefined);
  const verdicts = judgementsOn(id, counted).map(({ verdict }) => verdict);
  return {
    ...spreadOf(scores, decimals),
    criterion: id,
    most: most ?? null,
    kept: kept === undefined ? null : roundRatio(kept, decimals),
    missing: most === undefined ? 0 : due - scores.length,
    passes: verdicts.filter((verdict) => verdict === "pass").length,
    fails: verdicts.filter((verdict) => verdict === "fail").length,
  };
}

type Scored = ReviewScheme["criteria"][number] & { readonly most: DecimalText };

const byExpert = (left: SoundSheet, right: SoundSheet): number => (left.expert < right.expert ? -1 : 1);

const namesOf = (sheets: readonly SoundSheet[]): readonly string[] =>
  sheets.map(({ expert }) => expert).sort();

function scoreOn(criterion: string, { entries }: SoundSheet): bigint | undefined {
  const score = entries.get(criterion)?.score;
  return score === undefined ? undefined : millionths(score);
}

const scoresOn = (criterion: string, sheets: readonly SoundSheet[]): readonly bigint[] =>
  sheets.flatMap((sheet) => scoreOn(criterion, sheet) ?? []);

const judgementsOn = (rule: string, sheets: readonly SoundSheet[]): readonly Judgement[] =>
  sheets.flatMap(({ expert: by, on, entries }) => {
    const { verdict, grounds } = entries.get(rule) ?? {};
    // A sound entry has a verdict only with its grounds and its date.
    return verdict === undefined ? [] : [{ rule, verdict, by, on: on as string, grounds: grounds as string }];
  });
