/** 缺项. Rules that take what is missing for an answer: a fact that nobody gave is asked for, it is neither a yes nor a no. */

import type { Path } from "../core/issue.js";
import type { Outcome } from "../kernel/outcome.js";
import { kindOf } from "./facts-in.js";
import type { Trial, Trials } from "./trials.js";

/** What rules say where a fact is gone that they said otherwise of while it was there. */
export const takenForAnswers = ({ trials }: Trials): readonly string[] => [
  ...new Set(
    trials.flatMap((trial) =>
      heldWhereGiven.has(kindOf(trial.draft, trial.path))
        ? []
        : trial.rules.flatMap(({ id }) => answeredWithout(trial, id)),
    ),
  ),
];

/**
 * Facts that a form need not have, and that are held against others only where they are there: two days that should follow each other, a
 * list price beside the price, a platform that is called 无.
 */
const heldWhereGiven: ReadonlySet<string> = new Set([
  ...["submission.on", "review.on"],
  ...["contracts.*.listPrice", "chains.*.platforms.*.name"],
]);

function answeredWithout({ path, before, without, others }: Trial, rule: string): readonly string[] {
  const outcomeIn = (said: Trial["before"] | undefined) => said?.get(rule)?.finding.outcome;
  // Where nothing stood, what was said before was said without it.
  const after = outcomeIn(without ?? before);
  if (after === undefined || after === "needs-data") return [];
  const givenThere = [...(without ? [before] : []), ...others.map(({ said }) => said)];
  const other = givenThere.map(outcomeIn).find((one) => one !== after && one !== "needs-data");
  return other === undefined ? [] : [missingIsNoAnswer(rule, path, other, after)];
}

export const missingIsNoAnswer = (rule: string, path: Path, before: Outcome, after: Outcome): string =>
  `${rule} says “${before}” where ${path.join(".")} is given and “${after}” where it is missing; a rule must ask for what is missing (needs-data), as \`given\` and the counts do`;
