import type { Judgement } from "../kernel/judgement.js";
import { allOf } from "../kernel/outcome.js";
import { ratio, roundRatio } from "../performance/exact.js";
import { type Panel, scoreOn } from "./panel.js";
import type { SoundSheet } from "./read-sheets.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { CriterionTally, ReviewVerdict } from "./review-tally.js";
import { meanWithout } from "./sheet-score.js";
import { spreadOf } from "./spread.js";
import { droppingWithin, isScored, pointsOnItself, verdictOfPoints } from "./standards.js";
import { type Votes, verdictOfVotes } from "./votes.js";

type Criterion = ReviewScheme["criteria"][number];

/** What the panel says on one criterion. */
export function rowOf(criterion: Criterion, panel: Panel, scheme: ReviewScheme): CriterionTally {
  const { id, most, least } = criterion;
  const scores = scoresOn(id, panel.counted);
  const ratios = scores.map((score) => ratio(score, 1n));
  const kept = meanWithout(ratios, droppingWithin(scheme));
  const votes = votesOn(criterion, panel);
  const verdicts: readonly ReviewVerdict[] = [
    ...(hasVotes(criterion, votes)
      ? [verdictOfVotes(votes, scheme.verdicts ?? "each", criterion.veto === true)]
      : []),
    ...(least !== undefined && isScored(criterion)
      ? [verdictOfPoints(pointsOnItself(criterion, panel, scheme), least)]
      : []),
  ];
  return {
    ...spreadOf(ratios, scheme.decimals),
    criterion: id,
    most: most ?? null,
    kept: kept === undefined ? null : roundRatio(kept, scheme.decimals),
    missing: panel.due - (most === undefined ? votes.passes + votes.fails : scores.length),
    passes: votes.passes,
    fails: votes.fails,
    verdict: verdicts.length === 0 ? null : (allOf(verdicts) as ReviewVerdict),
  };
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
    const { verdict, grounds } = entries.get(rule) ?? {};
    // A sound entry has a verdict only with its grounds and its date.
    return verdict === undefined ? [] : [{ rule, verdict, by, on: on as string, grounds: grounds as string }];
  });
