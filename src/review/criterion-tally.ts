import { bare, ownOf } from "../core/own-data.js";
import type { Judgement } from "../kernel/judgement.js";
import { allOf } from "../kernel/outcome.js";
import { ratio, roundRatio } from "../performance/exact.js";
import type { Standing } from "./applicability.js";
import { keptOf, meanWithout } from "./dropping.js";
import { type Panel, scoreOn } from "./panel.js";
import type { SoundSheet } from "./read-sheets.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { CriterionTally, ReviewVerdict } from "./review-tally.js";
import { spreadOf } from "./spread.js";
import { droppingWithin, isScored, pointsOnItself, verdictOfPoints } from "./standards.js";
import { type Votes, verdictOfVotes } from "./votes.js";

type Criterion = ReviewScheme["criteria"][number];

/** What the panel says on one criterion; of one that does not apply, nothing. */
export function rowOf(
  criterion: Criterion,
  standing: Standing,
  panel: Panel,
  scheme: ReviewScheme,
): CriterionTally {
  const { id, most } = criterion;
  const applies = standing === "applies" ? true : standing === "not-applicable" ? false : null;
  const scores = applies === false ? [] : scoresOn(id, panel.counted);
  const ratios = scores.map((score) => ratio(score, 1n));
  const drop = droppingWithin(scheme);
  const kept = meanWithout(ratios, drop);
  const votes = votesOn(criterion, panel);
  const { passes, fails } = applies === false ? noVotes : votes;
  return {
    ...spreadOf(ratios, scheme.decimals),
    criterion: id,
    applies,
    most: most ?? null,
    kept: kept === undefined ? null : roundRatio(kept, scheme.decimals),
    dropped: ratios.length - keptOf(ratios, drop).length,
    missing: missingOn(criterion, standing, panel),
    passes,
    fails,
    verdict: applies === true ? verdictOn(criterion, votes, panel, scheme) : null,
  };
}

const noVotes = { passes: 0, fails: 0 };

/** What is still to be said: nothing where it does not apply, and where experts are divided nothing of those who say so. */
function missingOn({ id, most }: Criterion, standing: Standing, { counted, due }: Panel): number {
  if (standing === "not-applicable") return 0;
  const said = counted.filter(({ entries }) => {
    const entry = entries.get(id);
    if (ownOf(entry, "applies") === false) return standing !== "applies";
    return most === undefined ? ownOf(entry, "verdict") !== undefined : ownOf(entry, "score") !== undefined;
  });
  return due - said.length;
}

function verdictOn(
  criterion: Criterion,
  votes: Votes,
  panel: Panel,
  scheme: ReviewScheme,
): ReviewVerdict | null {
  const { least } = criterion;
  const verdicts: readonly ReviewVerdict[] = [
    ...(hasVotes(criterion, votes)
      ? [verdictOfVotes(votes, scheme.verdicts ?? "each", criterion.veto === true)]
      : []),
    ...(least !== undefined && isScored(criterion)
      ? [verdictOfPoints(pointsOnItself(criterion, panel, scheme), least)]
      : []),
  ];
  return verdicts.length === 0 ? null : (allOf(verdicts) as ReviewVerdict);
}

/** On what is not scored, and on what one vote can end, everybody is to vote; otherwise who has handed in no sheet may. */
export function votesOn({ id, most, veto }: Criterion, { counted, due }: Panel): Votes {
  const verdicts = judgementsOn(id, counted).map(({ verdict }) => verdict);
  const passes = verdicts.filter((verdict) => verdict === "pass").length;
  const isDueFromAll = most === undefined || veto === true;
  return {
    passes,
    fails: verdicts.length - passes,
    outstanding: due - (isDueFromAll ? verdicts.length : counted.length),
  };
}

/** Whether verdicts have a say on a criterion: it is judged and not scored, can be vetoed, or somebody has judged it. */
export const hasVotes = ({ most, veto }: Criterion, { passes, fails }: Votes): boolean =>
  most === undefined || veto === true || passes + fails > 0;

export const scoresOn = (criterion: string, sheets: readonly SoundSheet[]): readonly bigint[] =>
  sheets.flatMap((sheet) => scoreOn(criterion, sheet) ?? []);

export const judgementsOn = (rule: string, sheets: readonly SoundSheet[]): readonly Judgement[] =>
  sheets.flatMap(({ expert: by, on, entries }) => {
    const { verdict, grounds } = bare(entries.get(rule) ?? {});
    // A sound entry has a verdict only with its grounds and its date.
    return verdict === undefined ? [] : [{ rule, verdict, by, on: on as string, grounds: grounds as string }];
  });
