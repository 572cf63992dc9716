import type { Values } from "../core/issue.js";
import type { Context } from "./rule.js";
import { attempt, fail, needsJudgement, pass, type Verdict } from "./verdict.js";

/**
 * The verdict on a question only a person can answer: what the records say, or that one is needed. `shows` holds
 * the figures the person should see. Records that contradict each other settle nothing.
 *
 * @example
 * ```ts
 * import { applicationRule, byJudgement } from "digital-pilot-rules/rules";
 *
 * const rule = applicationRule({
 *   id: "9.3#sound", phrase: "基础扎实", force: "must", basis: "text", stage: "application",
 *   check: (_, context) => byJudgement(context, { years: "3" }),
 * });
 * rule.id; //=> "9.3#sound"
 * ```
 */
export function byJudgement(context: Context, shows: Values = {}, subjects?: readonly string[]): Verdict {
  return attempt(() => saidBy(context, shows, subjects));
}

function saidBy(context: Context, shows: Values, subjects: readonly string[] | undefined): Verdict {
  const records = context.judgements(subjects);
  const verdicts = new Set(records.map((record) => record.verdict));
  const judgements = { judgements: Object.freeze([...records]) };
  if (verdicts.size > 1)
    return Object.freeze({ ...needsJudgement("judgements-differ", shows), ...judgements });
  if (verdicts.has("pass")) return Object.freeze({ ...pass("judged-met", shows), ...judgements });
  if (verdicts.has("fail")) return Object.freeze({ ...fail("judged-not-met", shows), ...judgements });
  return needsJudgement("judgement-needed", shows);
}
