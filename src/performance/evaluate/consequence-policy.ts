import * as z from "zod/mini";
import { date, decimal, text, yuan } from "../../input/leaves.js";
import { recoveryPolicySchema, settlementSchema } from "../../money/recovery/recovery-policy.js";

/** 收回资金: the amount itself, or the policy and the payments that `settleRecovery` makes it of. */
const recovery = () => {
  const { paid, against } = settlementSchema.shape;
  return z.strictObject({
    amount: z.optional(yuan().check(z.meta({ title: "收回金额", unit: "元" }))),
    policy: z.optional(recoveryPolicySchema.check(z.meta({ title: "收回办法" }))),
    paid: z.optional(paid),
    /** How a rectification ordered before has gone. One that met its targets shows in the values. */
    rectification: z.optional(
      z.enum(["not-ordered", "running", "failed"]).check(z.meta({ title: "整改情况" })),
    ),
    against,
  });
};

const decision = () =>
  z.strictObject({
    kind: z.enum(["rectification", "recovery"]).check(z.meta({ title: "处理方式" })),
    until: z.optional(date().check(z.meta({ title: "整改期限" }))),
    amount: z.optional(yuan().check(z.meta({ title: "收回金额", unit: "元" }))),
    by: text().check(z.regex(/\S/, "blank"), z.meta({ title: "决定人" })),
    on: date().check(z.meta({ title: "决定日期" })),
    grounds: text().check(z.regex(/\S/, "blank"), z.meta({ title: "决定理由" })),
  });

/** What the caller makes of 限期整改或收回专项资金: the text gives neither limit nor amount nor choice. */
export const consequencePolicySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    rectification: z.optional(
      z
        .strictObject({
          until: z.optional(date().check(z.meta({ title: "整改期限" }))),
          days: z.optional(
            z
              .int("not-whole")
              .check(
                z.positive("not-above-zero"),
                z.maximum(3_660, "number-too-large"),
                z.meta({ title: "整改天数", unit: "天" }),
              ),
          ),
        })
        .check(z.meta({ title: "限期整改" })),
    ),
    recovery: z.optional(recovery().check(z.meta({ title: "收回资金" }))),
    rectifyFrom: z.optional(decimal().check(z.meta({ title: "可以整改的最低得分", unit: "分" }))),
    decision: z.optional(decision().check(z.meta({ title: "自治区工信厅的决定" }))),
  }))();

/** 未达标处理办法. The caller's parameters for a missed evaluation. */
export type ConsequencePolicy = z.infer<typeof consequencePolicySchema>;
