import type { Edition } from "../edition/edition.js";
import type { NamedEdition } from "../edition/named-edition.js";
import type { Judgement } from "../kernel/judgement.js";
import { allOf } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { type Ratio, ratio, roundRatio } from "../performance/exact.js";
import { millionths } from "../performance/quantities.js";
import { type Decided, factorOf, fullOf, type Standing, standingOf } from "./applicability.js";
import type { Basis } from "./basis.js";
import { judgementsOn, rowOf, scoresOn } from "./criterion-tally.js";
import { mostDisputedOf } from "./disputed.js";
import { namesOf, panelOf } from "./panel.js";
import type { SheetsReading } from "./read-sheets.js";
import { findingsOfReview } from "./review-findings.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { ReviewScore, ReviewTally, ReviewVerdict, SectionTally } from "./review-tally.js";
import { roundingIssues } from "./rounding-issues.js";
import { scaleOf, weighted } from "./sheet-score.js";
import { spreadOf, sumOf } from "./spread.js";
import {
  droppingWithin,
  isScored,
  type Points,
  pointsOf,
  type Scored,
  sheetScores,
  verdictOfPoints,
} from "./standards.js";
import { verdictsToPass } from "./votes.js";

type Tally = Omit<ReviewTally, "kind" | "candidate" | keyof NamedEdition>;

/** Sheets that were read, added up. */
export function tallyOf(
  reading: SheetsReading,
  scheme: ReviewScheme,
  decided: Decided,
  edition: Edition,
): Tally {
  const panel = panelOf(reading, scheme);
  const standings = new Map(scheme.criteria.map((one) => [one.id, standingOf(one, panel, decided)]));
  const basis: Basis = { panel, scheme, standings };
  const rows = scheme.criteria.map((one) => rowOf(one, standings.get(one.id) as Standing, panel, scheme));
  const ofSections = (scheme.sections ?? []).map(({ id }) => pointsOfSection(id, basis));
  const sections = (scheme.sections ?? []).map((one, index) => sectionOf(one, ofSections[index], basis));
  const points = totalOf(basis);
  const findings = findingsOfReview(
    { ...basis, rows, sections, pointsOfSections: ofSections, points },
    edition,
  );
  return {
    scheme: scheme.id,
    ...decisionOf(findings),
    experts: namesOf(panel.counted),
    interested: panel.interested,
    absent: panel.absent,
    rows,
    sections,
    score: points === undefined ? null : scoreOf(points, basis),
    spread: spreadOf(totalsOf(basis), scheme.decimals),
    mostDisputed: disputedIn(basis),
    judgements: judgementsIn(basis),
    findings,
    issues: roundingIssues(basis, { total: points, sections: ofSections }),
  };
}

/** Whether all is there, and what it comes to: two things. */
function decisionOf(findings: readonly Finding[]): Pick<Tally, "complete" | "verdict"> {
  const outcomes = findings.map(({ outcome }) => outcome);
  return {
    complete: !outcomes.includes("needs-data"),
    verdict: outcomes.length === 0 ? "pass" : (allOf(outcomes) as ReviewVerdict),
  };
}

const disputedIn = (basis: Basis): readonly string[] =>
  mostDisputedOf(
    scoredIn(basis).map(({ id, most }) => ({
      id,
      most: millionths(most),
      scores: scoresOn(id, basis.panel.counted),
    })),
  );

const judgementsIn = ({ scheme, standings, panel }: Basis): readonly Judgement[] =>
  scheme.criteria
    .filter(({ id }) => standings.get(id) !== "not-applicable")
    .flatMap(({ id }) => verdictsToPass(judgementsOn(id, panel.counted), scheme.verdicts ?? "each"));

/** The scored criteria that apply. */
const scoredIn = ({ scheme, standings }: Basis): readonly Scored[] =>
  scheme.criteria.filter(isScored).filter(({ id }) => standings.get(id) === "applies");

/** Of which nobody can tell yet whether they apply: what they are part of has no points. */
const unsure = ({ standings }: Basis, criteria: readonly Scored[]): readonly Standing[] =>
  criteria
    .map(({ id }) => standings.get(id) as Standing)
    .filter((one) => one === "divided" || one === "open");

function pointsAmong(
  criteria: readonly Scored[],
  basis: Basis,
  drop: ReviewScheme["drop"],
): Points | undefined {
  if (unsure(basis, criteria).length > 0) return undefined;
  const applying = criteria.filter(({ id }) => basis.standings.get(id) === "applies");
  return pointsOf(criteria, applying, basis.panel, basis.scheme, drop);
}

const totalOf = (basis: Basis): Points | undefined =>
  pointsAmong(basis.scheme.criteria.filter(isScored), basis, basis.scheme.drop);

const inSection = (id: string, { scheme }: Basis): readonly Scored[] =>
  scheme.criteria.filter(isScored).filter(({ section }) => section === id);

const pointsOfSection = (id: string, basis: Basis): Points | undefined =>
  pointsAmong(inSection(id, basis), basis, droppingWithin(basis.scheme));

function sectionOf(
  { id, least }: NonNullable<ReviewScheme["sections"]>[number],
  points: Points | undefined,
  basis: Basis,
): SectionTally {
  const { low = null, high = null } = points ?? {};
  const own = inSection(id, basis);
  const isDivided = unsure(basis, own).includes("divided");
  const isLeftOut = own.every((one) => basis.standings.get(one.id) === "not-applicable");
  const verdict = isDivided ? "needs-judgement" : verdictOfPoints(points, least);
  return { section: id, low, high, least, verdict: isLeftOut ? null : verdict };
}

function scoreOf({ low, high }: Points, basis: Basis): ReviewScore {
  const { panel, scheme } = basis;
  const applying = scoredIn(basis);
  const isWhole = sheetScores(applying, panel).every((sheet) => !sheet.includes(undefined));
  const full = (criteria: readonly Scored[]) => roundRatio(ratio(fullOf(criteria), 1n), scheme.decimals);
  return {
    low,
    high,
    points: isWhole ? low : null,
    most: full(scheme.criteria.filter(isScored)),
    applicable: full(applying),
  };
}

/** The totals of the sheets that are complete, once it is known what applies. */
function totalsOf(basis: Basis): readonly Ratio[] {
  const { panel, scheme } = basis;
  const [scored, applying] = [scheme.criteria.filter(isScored), scoredIn(basis)];
  const factor = factorOf(scored, applying);
  if (factor === undefined || applying.length === 0 || unsure(basis, scored).length > 0) return [];
  const scales = applying.map((one) => scaleOf(one, factor));
  return sheetScores(applying, { ...panel, due: panel.counted.length })
    .filter((sheet): sheet is readonly bigint[] => !sheet.includes(undefined))
    .map((sheet) => sumOf(scales.map((scale, at) => weighted(scale, ratio(sheet[at] as bigint, 1n)))));
}
