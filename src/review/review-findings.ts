import { subtract } from "../core/decimal.js";
import { provisionOf } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { findingOf } from "../kernel/evaluate.js";
import type { Finding } from "../kernel/rule.js";
import { fail, needsData, needsJudgement, type Verdict } from "../kernel/verdict.js";
import { hasVotes, votesOn } from "./criterion-tally.js";
import type { Panel } from "./panel.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { CriterionTally, ReviewScore, SectionTally } from "./review-tally.js";
import { isScored, type Points, pointsOnItself, verdictOfPoints } from "./standards.js";
import { verdictOfVotes } from "./votes.js";

/** Sheets added up, as far as their findings rest on it. */
export interface AddedUp {
  readonly panel: Panel;
  readonly scheme: ReviewScheme;
  readonly rows: readonly CriterionTally[];
  readonly sections: readonly SectionTally[];
  readonly score: ReviewScore | null;
}

/** A guideline asks for an independent review; each finding says what stands between these sheets and a pass. */
export function findingsOfReview(sums: AddedUp, edition: Edition): readonly Finding[] {
  const cited = provisionOf(edition, "review");
  const verdicts = [...ofPanel(sums), ...ofVotes(sums), ...ofPoints(sums)];
  return (verdicts.length === 0 ? withoutStandard(sums) : verdicts).map((verdict) =>
    findingOf({ ...cited, basis: "reading" }, verdict),
  );
}

const sheets = ["sheets"];

const counting = (code: string, count: number): readonly Verdict[] =>
  count === 0 ? [] : [{ ...needsData(sheets, code), values: { count: `${count}` } }];

/** What the panel lacks. */
function ofPanel({ panel, scheme, rows, score }: AddedUp): readonly Verdict[] {
  const { interested, absent, nameless, due } = panel;
  const named = (names: readonly string[], more = 0) => ({
    count: `${names.length + more}`,
    ...(names.length > 0 && { names: shown(names) }),
  });
  const lacking = (isMeant: (row: CriterionTally) => boolean): number =>
    rows.filter(isMeant).reduce((sum, { missing }) => sum + missing, 0);
  const isTooFew = due === 0 || (scheme.criteria.some(isScored) && score === null);
  const vetoes = scheme.criteria
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

/** What the experts decided against, and where they are of two minds. */
function ofVotes({ panel, scheme }: AddedUp): readonly Verdict[] {
  return scheme.criteria.flatMap((criterion) => {
    const votes = votesOn(criterion, panel);
    if (!hasVotes(criterion, votes)) return [];
    const hasVeto = criterion.veto === true;
    const verdict = verdictOfVotes(votes, scheme.verdicts ?? "each", hasVeto);
    const values = { criterion: criterion.id, passes: `${votes.passes}`, fails: `${votes.fails}` };
    if (verdict === "needs-judgement") return [needsJudgement("votes-divided", values)];
    return verdict === "fail" ? [fail(hasVeto ? "vetoed" : "voted-against", values, sheets)] : [];
  });
}

/** The scores that fall short, whatever is still missing. */
function ofPoints({ panel, scheme, sections, score }: AddedUp): readonly Verdict[] {
  const ofCriteria = scheme.criteria.flatMap((criterion) =>
    criterion.least !== undefined && isScored(criterion)
      ? shortOf("criterion-below-least", criterion.least, pointsOnItself(criterion, panel, scheme), {
          criterion: criterion.id,
        })
      : [],
  );
  const ofSections = sections.flatMap(({ section, low, high, least }) =>
    low === null || high === null ? [] : shortOf("section-below-least", least, { low, high }, { section }),
  );
  const { passMark } = scheme;
  const ofTotal =
    passMark === undefined ? [] : shortOf("total-below-least", passMark, score ?? undefined, {});
  return [...ofCriteria, ...ofSections, ...ofTotal];
}

function shortOf(
  code: string,
  least: string,
  points: Points | undefined,
  values: Readonly<Record<string, string>>,
): readonly Verdict[] {
  if (points === undefined || verdictOfPoints(points, least) !== "fail") return [];
  const { low, high } = points;
  const reached: Readonly<Record<string, string>> = low === high ? { actual: low } : { most: high };
  return [fail(code, { ...values, ...reached, least, shortfall: subtract(least, high) }, sheets)];
}

/** Scores alone rank, and pass nobody: a person says what they are worth. */
function withoutStandard({ panel, scheme }: AddedUp): readonly Verdict[] {
  const isJudged = scheme.criteria.some((criterion) => hasVotes(criterion, votesOn(criterion, panel)));
  const hasLeast =
    scheme.passMark !== undefined ||
    (scheme.sections ?? []).length > 0 ||
    scheme.criteria.some(({ least }) => least !== undefined);
  return isJudged || hasLeast ? [] : [needsJudgement("review-without-standard", {})];
}

const shown = (names: readonly string[]): string =>
  names
    .slice(0, 5)
    .map((name) => name.slice(0, 40))
    .join(", ");
