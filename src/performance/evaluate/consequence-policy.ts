import * as z from "zod";
import { date, decimal, text, yuan } from "../../input/leaves.js";
import { recoveryPolicySchema, settlementSchema } from "../../money/recovery/recovery-policy.js";

/** 收回资金: the amount itself, or the policy and the payments that `settleRecovery` makes it of. */
const recovery = () => {
  const { paid, against } = settlementSchema.shape;
  return z.strictObject({
    amount: yuan().meta({ title: "收回金额", unit: "元" }).optional(),
    policy: recoveryPolicySchema.meta({ title: "收回办法" }).optional(),
    paid: paid.optional(),
    /** How a rectification ordered before has gone. One that met its targets shows in the values. */
    rectification: z.enum(["not-ordered", "running", "failed"]).meta({ title: "整改情况" }).optional(),
    against,
  });
};

const decision = () =>
  z.strictObject({
    kind: z.enum(["rectification", "recovery"]).meta({ title: "处理方式" }),
    until: date().meta({ title: "整改期限" }).optional(),
    amount: yuan().meta({ title: "收回金额", unit: "元" }).optional(),
    by: text().regex(/\S/, "blank").meta({ title: "决定人" }),
    on: date().meta({ title: "决定日期" }),
    grounds: text().regex(/\S/, "blank").meta({ title: "决定理由" }),
  });

/** What the caller makes of 限期整改或收回专项资金: the text gives neither limit nor amount nor choice. */
export const consequencePolicySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    rectification: z
      .strictObject({
        until: date().meta({ title: "整改期限" }).optional(),
        days: z
          .int("not-whole")
          .positive("not-above-zero")
          .max(3_660, "number-too-large")
          .meta({ title: "整改天数", unit: "天" })
          .optional(),
      })
      .meta({ title: "限期整改" })
      .optional(),
    recovery: recovery().meta({ title: "收回资金" }).optional(),
    rectifyFrom: decimal().meta({ title: "可以整改的最低得分", unit: "分" }).optional(),
    decision: decision().meta({ title: "自治区工信厅的决定" }).optional(),
  }))();

/** 未达标处理办法. The caller's parameters for a missed evaluation. */
export type ConsequencePolicy = z.infer<typeof consequencePolicySchema>;
