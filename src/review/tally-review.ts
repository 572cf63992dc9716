import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import type { Limits } from "../core/snapshot.js";
import { citedEdition } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { type NamedEdition, namedFrom } from "../edition/named-edition.js";
import { readOptions, type WithEdition } from "../input/options.js";
import { readLimits } from "../input/read-limits.js";
import { listLimits } from "../input/read-list.js";
import { errorOf } from "../vocabulary/issues.js";
import { readApplicability } from "./applicability.js";
import { readScheme } from "./read-scheme.js";
import { readSheets } from "./read-sheets.js";
import type { Applicability, ReviewScheme, ReviewSheet } from "./review-sheet.js";
import type { ReviewTally } from "./review-tally.js";
import { spreadOf } from "./spread.js";
import { tallyOf } from "./tally.js";

const error = /* @__PURE__ */ errorOf("reviewRequest");

/** The options of `tallyReview`. */
export interface ReviewOptions {
  /** The criteria, their weights, what must be reached and the panel: the caller's, since no text gives them. */
  readonly scheme: ReviewScheme;
  /** The edition whose provision on the review is cited. */
  readonly edition: Edition;
  /** 不适用的认定: what was decided on criteria that do not apply to this applicant, whatever the sheets say. */
  readonly applicability?: readonly Applicability[] | undefined;
  /** How much of the sheets is looked at: up to 10,000 of them, and else as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/**
 * Adds up the sheets of a panel by the caller's scheme. What an expert with an interest says does not count; missing
 * scores leave an interval; every figure is exact, and rounded half up once, at the scheme's place. Whether all is there
 * (`complete`) and what it comes to (`verdict`) are two things. A criterion that does not apply, as all experts say with
 * grounds or as `applicability` has it, is left out and the rest rescaled to the full score, so that the pass mark and
 * the least points of a section stand as written; where experts are divided on it, it is for a person.
 *
 * Issues: `unknown-edition` and those of the edition, `provision-missing`; of the scheme `maximum-is-zero`,
 * `repeated-criterion`, `threshold-without-score`, `threshold-above-maximum`, `not-above-zero` (a step),
 * `maximum-between-steps`, `drop-without-rule` and faults of its form; `decided-by-rounding` where rounding alone decides; of the sheets
 * `several-candidates`, `expert-twice`, `repeated-sheet`, `not-on-the-panel`, `unknown-criterion`, `score-above-maximum`,
 * `score-between-steps`, `verdict-without-grounds`, `not-applicable-without-grounds`, `scored-though-not-applicable` and faults of their form; `unknown-option`.
 *
 * @example
 * ```ts
 * import { nm2024, tallyReview } from "digital-pilot-rules";
 *
 * const scheme = { id: "示例办法", criteria: [{ id: "5.2#feasible", most: "10" }], passMark: "6", decimals: 1 };
 * const sheets = [
 *   { expert: "甲", entries: [{ criterion: "5.2#feasible", score: "8" }] },
 *   { expert: "乙", entries: [{ criterion: "5.2#feasible", score: "7" }] },
 * ];
 * const tally = tallyReview(sheets, { scheme, edition: nm2024 });
 * tally.score?.points; //=> "7.5"
 * [tally.complete, tally.verdict]; //=> [true, "pass"]
 * ```
 */
export function tallyReview(sheets: readonly ReviewSheet[], options: ReviewOptions): ReviewTally;
export function tallyReview<Given>(sheets: unknown, options: WithEdition<Given>): ReviewTally;
export function tallyReview(sheets: unknown, options?: unknown): ReviewTally {
  const { given, issues: ofOptions } = readOptions(options, ["scheme", "edition", "applicability", "limits"]);
  const { edition, issues: ofEdition } = citedEdition(given.edition, ["review"]);
  const named = namedFrom(given.edition);
  const { scheme, issues: ofScheme } = readScheme(given.scheme);
  const limits = readLimits(given.limits, listLimits);
  const issues = [...ofOptions, ...ofEdition, ...ofScheme, ...limits.issues];
  if (scheme === undefined || edition === undefined || hasErrors(limits.issues))
    return untold(named, "", issues);
  const reading = readSheets(sheets, scheme, limits.value);
  const { decided, issues: ofDecisions } = readApplicability(given.applicability, scheme);
  const candidates = [...new Set(reading.sheets.flatMap(({ candidate }) => candidate ?? []))];
  const all = [...issues, ...ofDecisions, ...reading.issues];
  if (candidates.length > 1) {
    return untold(named, scheme.id, [
      ...all,
      error("several-candidates", ["sheets"], { count: `${candidates.length}` }),
    ]);
  }
  const candidate = candidates[0] ?? null;
  const tally = tallyOf(reading, scheme, decided, edition);
  return deepFreeze({
    kind: "review",
    ...named,
    ...tally,
    candidate,
    issues: capped([...all, ...tally.issues]),
  });
}

/** Nothing can be said of what was handed in. */
const untold = (named: NamedEdition, scheme: string, issues: readonly Issue[]): ReviewTally =>
  deepFreeze({
    kind: "review",
    ...named,
    scheme,
    candidate: null,
    complete: false,
    verdict: "needs-data",
    experts: [],
    interested: [],
    absent: [],
    rows: [],
    sections: [],
    score: null,
    spread: spreadOf([], 0),
    mostDisputed: [],
    judgements: [],
    findings: [],
    issues: capped(issues),
  });
