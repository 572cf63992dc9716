import * as z from "zod/mini";
import { content, date, decimal, yuan } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { recoveryPolicySchema, settlementSchema } from "../../money/recovery/recovery-policy.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { performanceNouns } from "../../vocabulary/nouns/performance.js";

/** 收回资金: the amount itself, or the policy and the payments that `settleRecovery` makes it of. */
const recovery = () => {
  const { paid, against } = settlementSchema.shape;
  return ofNoun(performanceNouns, "recoveryTerms", {
    amount: z.optional(yuan()),
    policy: z.optional(recoveryPolicySchema),
    paid: z.optional(paid),
    /** How a rectification ordered before has gone. One that met its targets shows in the values. */
    rectification: z.optional(oneOf(performanceNouns, "recoveryTerms", "rectification", moneyWords)),
    against,
  });
};

const decision = () =>
  ofNoun(performanceNouns, "consequenceDecision", {
    kind: oneOf(performanceNouns, "consequenceDecision", "kind"),
    until: z.optional(date()),
    amount: z.optional(yuan()),
    by: content(),
    on: date(),
    grounds: content(),
  });

/** What the caller makes of 限期整改或收回专项资金: the text gives neither limit nor amount nor choice. */
export const consequencePolicySchema = /* @__PURE__ */ (() =>
  ofNoun(performanceNouns, "consequencePolicy", {
    rectification: z.optional(
      ofNoun(performanceNouns, "rectificationLimit", {
        until: z.optional(date()),
        days: z.optional(
          z.int("not-whole").check(z.positive("not-above-zero"), z.maximum(3_660, "number-too-large")),
        ),
      }),
    ),
    recovery: z.optional(recovery()),
    rectifyFrom: z.optional(decimal()),
    decision: z.optional(decision()),
  }))();

/** 此前已收回金额. An option of its own: it is a fact, and no part of what the caller makes of missed targets. */
export const recoveredBeforeSchema = /* @__PURE__ */ (() =>
  ofNoun(performanceNouns, "evaluationOptions", { recoveredBefore: z.optional(yuan()) }))();

/** 未达标处理办法. The caller's parameters for a missed evaluation. */
export type ConsequencePolicy = z.infer<typeof consequencePolicySchema>;
