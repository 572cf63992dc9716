import type { Edition } from "../edition/edition.js";
import type { Judgement } from "../kernel/judgement.js";
import { allOf } from "../kernel/outcome.js";
import { type Ratio, ratio, roundRatio } from "../performance/exact.js";
import { millionths } from "../performance/quantities.js";
import { judgementsOn, rowOf, scoresOn } from "./criterion-tally.js";
import { mostDisputedOf } from "./disputed.js";
import { namesOf, type Panel, panelOf } from "./panel.js";
import type { SheetsReading } from "./read-sheets.js";
import { findingsOfReview } from "./review-findings.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { ReviewScore, ReviewTally, ReviewVerdict, SectionTally } from "./review-tally.js";
import { scaleOf, weighted } from "./sheet-score.js";
import { spreadOf, sumOf } from "./spread.js";
import {
  droppingWithin,
  isScored,
  pointsOf,
  type Scored,
  sheetScores,
  verdictOfPoints,
} from "./standards.js";
import { verdictsToPass } from "./votes.js";

type Tally = Omit<ReviewTally, "kind" | "candidate" | "issues">;

/** Sheets that were read, added up. */
export function tallyOf(reading: SheetsReading, scheme: ReviewScheme, edition: Edition): Tally {
  const panel = panelOf(reading, scheme);
  const scored = scheme.criteria.filter(isScored);
  const rows = scheme.criteria.map((criterion) => rowOf(criterion, panel, scheme));
  const sections = (scheme.sections ?? []).map((section) => sectionOf(section, scored, panel, scheme));
  const score = scoreOf(scored, panel, scheme);
  const findings = findingsOfReview({ panel, scheme, rows, sections, score }, edition);
  const outcomes = findings.map(({ outcome }) => outcome);
  const { counted, interested, absent } = panel;
  return {
    scheme: scheme.id,
    complete: !outcomes.includes("needs-data"),
    verdict: outcomes.length === 0 ? "pass" : (allOf(outcomes) as ReviewVerdict),
    experts: namesOf(counted),
    interested,
    absent,
    rows,
    sections,
    score,
    spread: spreadOf(scored.length === 0 ? [] : totalsOf(scored, panel), scheme.decimals),
    mostDisputed: mostDisputedOf(
      scored.map(({ id, most }) => ({ id, most: millionths(most), scores: scoresOn(id, counted) })),
    ),
    judgements: scheme.criteria.flatMap(({ id }): readonly Judgement[] =>
      verdictsToPass(judgementsOn(id, counted), scheme.verdicts ?? "each"),
    ),
    findings,
  };
}

function sectionOf(
  { id, least }: NonNullable<ReviewScheme["sections"]>[number],
  scored: readonly Scored[],
  panel: Panel,
  scheme: ReviewScheme,
): SectionTally {
  const own = scored.filter(({ section }) => section === id);
  const points = pointsOf(own, panel, scheme, droppingWithin(scheme));
  const { low = null, high = null } = points ?? {};
  return { section: id, low, high, least, verdict: verdictOfPoints(points, least) };
}

function scoreOf(scored: readonly Scored[], panel: Panel, scheme: ReviewScheme): ReviewScore | null {
  const points = pointsOf(scored, panel, scheme, scheme.drop);
  if (points === undefined) return null;
  const isWhole = sheetScores(scored, panel).every((sheet) => !sheet.includes(undefined));
  const most = scored.map(scaleOf).reduce((sum, { weight }) => sum + weight, 0n);
  return {
    ...points,
    points: isWhole ? points.low : null,
    most: roundRatio(ratio(most, 1n), scheme.decimals),
  };
}

/** The totals of the sheets that are complete. */
function totalsOf(scored: readonly Scored[], { counted, ...panel }: Panel): readonly Ratio[] {
  const scales = scored.map(scaleOf);
  return sheetScores(scored, { ...panel, counted, due: counted.length })
    .filter((sheet): sheet is readonly bigint[] => !sheet.includes(undefined))
    .map((sheet) => sumOf(scales.map((scale, at) => weighted(scale, sheet[at] as bigint))));
}
