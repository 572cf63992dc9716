import { addDays, type IsoDate } from "../core/date.js";
import type { Values } from "../core/issue.js";
import type { Yuan } from "../core/money.js";
import { fail, needsData, needsJudgement, notApplicable, pass, type Verdict } from "../core/verdict.js";
import type { ConsequencePolicy } from "../model/consequence-policy.js";
import { againstMark } from "./evaluation.js";
import type { Score } from "./score.js";

/** 未达标处理. What follows from an evaluation; `null` while that is open. */
export interface Consequence {
  readonly kind: "proceed" | "rectify" | "recover" | "none" | null;
  /** 整改期限. */
  readonly until: IsoDate | null;
  /** 收回金额. */
  readonly amount: Yuan | null;
  readonly decision?: ConsequencePolicy["decision"];
}

export interface Concluded {
  readonly consequence: Consequence;
  readonly verdict: Verdict;
}

const open = (verdict: Verdict): Concluded => ({
  consequence: { kind: null, until: null, amount: null },
  verdict,
});

/**
 * 对未达到绩效目标的，限期整改或收回专项资金. The text gives no limit, no amount and no rule for choosing, so all three are the
 * caller's; a choice nobody made needs a person.
 */
export function conclude(
  reached: "reached" | "missed" | "open" | "not-asked",
  score: Score | undefined,
  policy: ConsequencePolicy,
  on: IsoDate | undefined,
  { missing, values }: { readonly missing: readonly string[]; readonly values: Values },
): Concluded {
  const settled = (kind: "none" | "proceed", verdict: Verdict): Concluded => ({
    consequence: { kind, until: null, amount: null },
    verdict,
  });
  if (reached === "not-asked") return settled("none", notApplicable("self-evaluation-only", values));
  if (reached === "reached") return settled("proceed", pass("targets-reached", values));
  if (reached === "open") return open(needsData(missing, "targets-open"));
  const chosen = choiceOf(policy, score);
  if (chosen === "rectification") return rectify(policy, on, values);
  if (chosen === "recovery") return recover(policy, values);
  return open(
    chosen === "by-score"
      ? needsData(missing, "targets-open")
      : needsJudgement("consequence-to-be-chosen", values),
  );
}

function choiceOf(
  { decision, rectification, recovery, rectifyFrom }: ConsequencePolicy,
  score: Score | undefined,
): "rectification" | "recovery" | "by-score" | undefined {
  if (decision !== undefined) return decision.kind;
  if (rectifyFrom !== undefined && score !== undefined) {
    const mark = againstMark(score, rectifyFrom);
    return mark === "open" ? "by-score" : mark === "reached" ? "rectification" : "recovery";
  }
  if (rectification === undefined) return recovery && "recovery";
  return recovery === undefined ? "rectification" : undefined;
}

function rectify(
  { decision, rectification }: ConsequencePolicy,
  on: IsoDate | undefined,
  values: Values,
): Concluded {
  const days = rectification?.days;
  const counted = on === undefined || days === undefined ? undefined : addDays(on, days);
  const until = decision?.until ?? rectification?.until ?? counted;
  if (until === undefined)
    return open(needsData(["consequence.rectification.until"], "rectification-limit-missing"));
  return {
    consequence: { kind: "rectify", until, amount: null, ...(decision && { decision }) },
    verdict: fail("targets-missed-rectify", { ...values, until }),
  };
}

function recover({ decision, recovery }: ConsequencePolicy, values: Values): Concluded {
  const amount = decision?.amount ?? recovery?.amount;
  if (amount === undefined)
    return open(needsData(["consequence.recovery.amount"], "recovery-amount-missing"));
  return {
    consequence: { kind: "recover", until: null, amount, ...(decision && { decision }) },
    verdict: fail("targets-missed-recover", { ...values, amount }),
  };
}
