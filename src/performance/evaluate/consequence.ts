import { isNothing } from "../../application/amounts.js";
import { isOver } from "../../application/conditions/order-of-steps.js";
import { excessOf } from "../../application/conditions/payments.js";
import { addDays, type IsoDate } from "../../core/date.js";
import type { Values } from "../../core/issue.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { fail, needsData, needsJudgement, notApplicable, pass, type Verdict } from "../../kernel/verdict.js";
import type { Score } from "../score/score.js";
import type { ConsequencePolicy } from "./consequence-policy.js";
import { againstMark } from "./evaluation.js";

/** 未达标处理. What follows from an evaluation. */
export interface Consequence {
  /** What this is: what follows from an evaluation. */
  readonly kind: "consequence";
  /** 继续, 限期整改, 收回资金; `none`: a self-evaluation has no consequence; `null` while it is open. */
  readonly action: "proceed" | "rectify" | "recover" | "none" | null;
  /** 整改期限. */
  readonly until: IsoDate | null;
  /** 收回金额. */
  readonly amount: Yuan | null;
  /** The region's decision, where one was given. */
  readonly decision?: ConsequencePolicy["decision"];
}

/** What the money part makes of a recovery: an amount, a rectification first, or what it still has to know. */
export interface Recovered {
  readonly action: "recover" | "rectify" | "needs-data";
  readonly amount: Yuan | null;
  /** Fields of the evaluation's options and values. */
  readonly missing: readonly string[];
}

export interface Concluded {
  readonly consequence: Consequence;
  readonly verdict: Verdict;
}

export const open = (verdict: Verdict): Concluded => ({ consequence: following(null), verdict });

const following = (
  action: Consequence["action"],
  parts: Partial<Omit<Consequence, "kind" | "action">> = {},
): Consequence => ({ kind: "consequence", action, until: null, amount: null, ...parts });

/** What a conclusion rests on beside the policy. */
interface Circumstances {
  /** The day of the evaluation, from which a limit in days counts. */
  readonly on: IsoDate | undefined;
  readonly recovered: Recovered | undefined;
  readonly recoveredBefore: Yuan | undefined;
  /** The fields that would tell whether the targets are reached, and those that would settle the score. */
  readonly missing: readonly string[];
  readonly missingOfScore: readonly string[];
  readonly values: Values;
}

type Chosen = ReturnType<typeof choiceOf>;

/**
 * 对未达到绩效目标的，限期整改或收回专项资金. The text gives no limit, no amount and no rule for choosing, so all three are the
 * caller's; a choice nobody made needs a person.
 */
export function conclude(
  reached: "reached" | "missed" | "open" | "not-asked",
  chosen: Chosen,
  policy: ConsequencePolicy,
  circumstances: Circumstances,
): Concluded {
  const { missing, missingOfScore, values } = circumstances;
  const settled = (action: "none" | "proceed", verdict: Verdict): Concluded => ({
    consequence: following(action),
    verdict,
  });
  if (reached === "not-asked") return settled("none", notApplicable("self-evaluation-only", values));
  if (reached === "reached") return settled("proceed", pass("targets-reached", values));
  if (reached === "open") return open(needsData(missing, "targets-open"));
  if (chosen === "rectification") return rectify(policy, circumstances);
  if (chosen === "recovery") return recover(policy, circumstances);
  return open(
    chosen === "by-score"
      ? needsData(missingOfScore, "targets-open")
      : needsJudgement("consequence-to-be-chosen", values),
  );
}

/** What the caller or the region has chosen for missed targets; `by-score`: the score that decides is still open. */
export function choiceOf(
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

function rectify({ decision, rectification }: ConsequencePolicy, { on, values }: Circumstances): Concluded {
  const days = rectification?.days;
  const counted = on === undefined || days === undefined ? undefined : addDays(on, days);
  const until = decision?.until ?? rectification?.until ?? counted;
  if (until === undefined)
    return open(needsData(["consequence.rectification.until"], "rectification-limit-missing"));
  // By the same conditions as the rule over an application.
  if (isOver(on, until) === false)
    return open(
      fail("limit-before-evaluation", { until, on: `${on}` }, [
        `consequence.${decision?.until === undefined ? "rectification" : "decision"}.until`,
      ]),
    );
  return {
    consequence: following("rectify", { until, ...(decision && { decision: { ...decision } }) }),
    verdict: fail("targets-missed-rectify", { ...values, until }),
  };
}

function recover(policy: ConsequencePolicy, circumstances: Circumstances): Concluded {
  const { recovered, values } = circumstances;
  const { decision } = policy;
  if (recovered?.action === "rectify") return rectify(policy, circumstances);
  if (recovered?.action === "needs-data" && recovered.missing.length > 0)
    return open(needsData(recovered.missing, "recovery-open"));
  const amount = decision?.amount ?? policy.recovery?.amount ?? recovered?.amount ?? undefined;
  if (amount === undefined)
    return open(needsData(["consequence.recovery.amount"], "recovery-amount-missing"));
  const refused = refusedAmount(policy, circumstances);
  if (refused !== undefined) return open(refused);
  return {
    consequence: following("recover", { amount, ...(decision && { decision: { ...decision } }) }),
    verdict: fail("targets-missed-recover", { ...values, amount }),
  };
}

/** A stated sum of nothing recovers nothing, and no more can be recovered than was paid and is still there. */
function refusedAmount(
  { decision, recovery }: ConsequencePolicy,
  { recoveredBefore = "0" }: Circumstances,
): Verdict | undefined {
  const stated = decision?.amount ?? recovery?.amount;
  if (stated === undefined) return undefined;
  const fields = [`consequence.${decision?.amount === undefined ? "recovery" : "decision"}.amount`];
  if (isNothing(stated)) return fail("recovery-of-nothing", {}, fields);
  if (recovery?.paid === undefined) return undefined;
  const left = fenOf(sumYuan(recovery.paid.map(({ amount }) => amount))) - fenOf(recoveredBefore);
  const most = yuanOf(left > 0n ? left : 0n);
  const excess = excessOf(stated, most);
  return excess === undefined
    ? undefined
    : fail("recovery-above-paid", { actual: stated, most, excess }, fields);
}
