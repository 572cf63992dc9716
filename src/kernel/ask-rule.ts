import type { Circumstances } from "./context.js";
import { evaluate } from "./evaluate.js";
import type { Finding, Rule } from "./rule.js";
import type { Verdict } from "./verdict.js";

/** For rules that rest on the text alone: no day, no parameter and no judgement enters into them. */
export const textAlone: Circumstances = {
  asOf: "",
  stage: "evaluation",
  parameters: new Map(),
  judgements: [],
  strict: false,
};

/** A finding of a rule on something other than a whole application, by the same words and the same checks. */
export const findingOf = (
  { mend: _, ...rule }: Rule<never>,
  verdict: Verdict,
  circumstances: Circumstances = textAlone,
): Finding => evaluate({ ...rule, check: () => verdict } as Rule<undefined>, undefined, circumstances);
