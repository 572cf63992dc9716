import { subtract } from "../core/decimal.js";
import { provisionOf } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { findingOf } from "../kernel/evaluate.js";
import type { Finding } from "../kernel/rule.js";
import { fail, needsData, needsJudgement, type Verdict } from "../kernel/verdict.js";
import { factorOf } from "./applicability.js";
import type { Basis } from "./basis.js";
import { hasVotes, votesOn } from "./criterion-tally.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { CriterionTally, SectionTally } from "./review-tally.js";
import { type Ends, isScored, type Points, pointsOnItself, verdictOfPoints } from "./standards.js";
import { verdictOfVotes } from "./votes.js";

/** Sheets added up, as far as their findings rest on it. */
interface AddedUp extends Basis {
  readonly rows: readonly CriterionTally[];
  readonly sections: readonly SectionTally[];
  /** Those of each section, `undefined` where nothing can be said. */
  readonly pointsOfSections: readonly (Points | undefined)[];
  /** The total; `undefined` where nothing can be said. */
  readonly points: Points | undefined;
}

/** A guideline asks for an independent review; each finding says what stands between these sheets and a pass. */
export function findingsOfReview(sums: AddedUp, edition: Edition): readonly Finding[] {
  const cited = provisionOf(edition, "review");
  const verdicts = [...ofPanel(sums), ...ofStandings(sums), ...ofVotes(sums), ...ofPoints(sums)];
  return (verdicts.length === 0 ? withoutStandard(sums) : verdicts).map((verdict) =>
    findingOf({ ...cited, basis: "reading" }, verdict),
  );
}

const sheets = ["sheets"];

const counting = (code: string, count: number): readonly Verdict[] =>
  count === 0 ? [] : [{ ...needsData(sheets, code), values: { count: `${count}` } }];

/** What the panel lacks. */
function ofPanel(sums: AddedUp): readonly Verdict[] {
  const { panel, rows, points } = sums;
  const applying = criteriaThatApply(sums);
  const { interested, absent, nameless, due } = panel;
  const named = (names: readonly string[], more = 0) => ({
    count: `${names.length + more}`,
    ...(names.length > 0 && { names: shown(names) }),
  });
  const lacking = (isMeant: (row: CriterionTally) => boolean): number =>
    rows.filter(isMeant).reduce((sum, { missing }) => sum + missing, 0);
  const isWaiting = rows.some(({ applies, most }) => most !== null && applies === null);
  const isTooFew = due === 0 || (points === undefined && !isWaiting && countsFor(sums));
  const vetoes = applying
    .filter((criterion) => criterion.veto === true && isScored(criterion))
    .reduce((sum, criterion) => sum + votesOn(criterion, panel).outstanding, 0);
  return [
    ...(interested.length === 0 ? [] : [needsJudgement("conflict-of-interest", named(interested))]),
    ...(absent.length + nameless === 0
      ? []
      : [{ ...needsData(sheets, "sheets-missing"), values: named(absent, nameless) }]),
    ...counting(
      "scores-missing",
      lacking(({ most }) => most !== null),
    ),
    ...counting("verdicts-missing", lacking(({ most }) => most === null) + vetoes),
    ...(isTooFew ? [{ ...needsData(sheets, "too-few-sheets"), values: { actual: `${due}` } }] : []),
  ];
}

type Criteria = ReviewScheme["criteria"];

const criteriaThatApply = ({ scheme, standings }: Basis): Criteria =>
  scheme.criteria.filter(({ id }) => standings.get(id) === "applies");

/** On what applies to the applicant the experts must agree, and something must. */
function ofStandings({ scheme, standings, panel }: AddedUp): readonly Verdict[] {
  const divided = scheme.criteria
    .filter(({ id }) => standings.get(id) === "divided")
    .map(({ id: criterion }) => {
      const against = panel.counted.filter(({ entries }) => entries.get(criterion)?.applies === false);
      return needsJudgement("applicability-divided", { criterion, count: `${against.length}` });
    });
  const [scored, all] = [scheme.criteria.filter(isScored), scheme.criteria];
  const left = (scored.length > 0 ? scored : all).filter(({ id }) => standings.get(id) !== "not-applicable");
  const isNothing = left.length === 0 || (divided.length === 0 && factorOf(scored, left) === undefined);
  return isNothing ? [...divided, needsJudgement("nothing-applies", {})] : divided;
}

/** Whether a score is asked for: something that applies has one, and a weight. */
function countsFor(sums: Basis): boolean {
  const scored = criteriaThatApply(sums).filter(isScored);
  return scored.length > 0 && factorOf(sums.scheme.criteria.filter(isScored), scored) !== undefined;
}

/** What the experts decided against, and where they are of two minds. */
function ofVotes(sums: AddedUp): readonly Verdict[] {
  const { panel, scheme } = sums;
  return criteriaThatApply(sums).flatMap((criterion) => {
    const votes = votesOn(criterion, panel);
    const hasVeto = criterion.veto === true;
    const verdict = verdictOfVotes(votes, scheme.verdicts ?? "each", hasVeto);
    const values = { criterion: criterion.id, passes: `${votes.passes}`, fails: `${votes.fails}` };
    if (verdict === "needs-judgement") return [needsJudgement("votes-divided", values)];
    return verdict === "fail" ? [fail(hasVeto ? "vetoed" : "voted-against", values, sheets)] : [];
  });
}

/** The scores that fall short, whatever is still missing. */
function ofPoints(sums: AddedUp): readonly Verdict[] {
  const { panel, scheme, sections, pointsOfSections, points } = sums;
  const ofCriteria = criteriaThatApply(sums).flatMap((criterion) =>
    criterion.least !== undefined && isScored(criterion)
      ? shortOf("criterion-below-least", criterion.least, pointsOnItself(criterion, panel, scheme), {
          criterion: criterion.id,
        })
      : [],
  );
  const ofSections = sections.flatMap(({ section, least }, index) =>
    shortOf("section-below-least", least, pointsOfSections[index], { section }),
  );
  const { passMark } = scheme;
  const ofTotal = passMark === undefined ? [] : shortOf("total-below-least", passMark, points, {});
  return [...ofCriteria, ...ofSections, ...ofTotal];
}

function shortOf(
  code: string,
  least: string,
  points: Ends | undefined,
  values: Readonly<Record<string, string>>,
): readonly Verdict[] {
  if (points === undefined || verdictOfPoints(points, least) !== "fail") return [];
  const { low, high } = points;
  const reached: Readonly<Record<string, string>> = low === high ? { actual: low } : { most: high };
  return [fail(code, { ...values, ...reached, least, shortfall: subtract(least, high) }, sheets)];
}

/** Scores alone rank, and pass nobody: a person says what they are worth. What does not apply holds them against nothing. */
function withoutStandard(sums: AddedUp): readonly Verdict[] {
  const { panel, scheme, sections } = sums;
  const applying = criteriaThatApply(sums);
  const isJudged = applying.some((criterion) => hasVotes(criterion, votesOn(criterion, panel)));
  const hasLeast =
    scheme.passMark !== undefined ||
    sections.some(({ verdict }) => verdict !== null) ||
    applying.some(({ least }) => least !== undefined);
  return isJudged || hasLeast ? [] : [needsJudgement("review-without-standard", {})];
}

const shown = (names: readonly string[]): string =>
  names
    .slice(0, 5)
    .map((name) => name.slice(0, 40))
    .join(", ");
