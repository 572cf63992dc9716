import * as z from "zod";
import { date, decimal, text, yuan } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { recoveryPolicySchema, settlementSchema } from "../../money/recovery/recovery-policy.js";
import { performanceNouns } from "../../vocabulary/nouns/performance.js";

/** 收回资金: the amount itself, or the policy and the payments that `settleRecovery` makes it of. */
const recovery = () => {
  const { paid, against } = settlementSchema.shape;
  return ofNoun(performanceNouns, "recoveryTerms", {
    amount: yuan().optional(),
    policy: recoveryPolicySchema.optional(),
    paid: paid.optional(),
    /** How a rectification ordered before has gone. One that met its targets shows in the values. */
    rectification: oneOf(performanceNouns, "recoveryTerms", "rectification").optional(),
    against,
  });
};

const decision = () =>
  ofNoun(performanceNouns, "consequenceDecision", {
    kind: oneOf(performanceNouns, "consequenceDecision", "kind"),
    until: date().optional(),
    amount: yuan().optional(),
    by: text().regex(/\S/, "blank"),
    on: date(),
    grounds: text().regex(/\S/, "blank"),
  });

/** What the caller makes of 限期整改或收回专项资金: the text gives neither limit nor amount nor choice. */
export const consequencePolicySchema = /* @__PURE__ */ (() =>
  ofNoun(performanceNouns, "consequencePolicy", {
    rectification: ofNoun(performanceNouns, "rectificationLimit", {
      until: date().optional(),
      days: z.int("not-whole").positive("not-above-zero").max(3_660, "number-too-large").optional(),
    }).optional(),
    recovery: recovery().optional(),
    rectifyFrom: decimal().optional(),
    decision: decision().optional(),
  }))();

/** 未达标处理办法. The caller's parameters for a missed evaluation. */
export type ConsequencePolicy = z.infer<typeof consequencePolicySchema>;
