import * as z from "zod/mini";
import { date, draft, text, titled, yuan } from "../../input/leaves.js";
import { nonNegative, rate } from "../../input/money-leaves.js";
import { sourceSchema } from "../../input/parameter.js";
import { roundingSchema } from "../subsidy/subsidy-policy.js";

/** 收回办法. 4.2 has missed targets rectified or the money recovered, and leaves how much to the region. */
export const recoveryPolicySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.regex(/\S/, "blank"), z.meta({ title: "办法编号" })),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).check(z.meta({ title: "依据" })),
    source: z.optional(sourceSchema().check(z.meta({ title: "来源" }))),
    /** All that was paid, what was not spent, or in proportion to the weight of the unmet targets. */
    method: z.enum(["all", "unspent", "by-weight"]).check(z.meta({ title: "收回方式" })),
    /** The weights of all indicators, met or not; needed by `by-weight`. */
    weights: z.optional(z.record(z.string(), nonNegative(), "a-record").check(z.meta({ title: "指标权重" }))),
    /** Whether a target that was missed counts whole, or by how far it was missed. */
    unmet: z.optional(z.enum(["whole", "shortfall"]).check(z.meta({ title: "未达标的计算" }))),
    /** 先整改: nothing is recovered until a rectification has failed. */
    rectifyFirst: z.optional(z.boolean().check(z.meta({ title: "先限期整改" }))),
    /** The most that is recovered, as a part of what was paid. */
    cap: z.optional(rate().check(z.meta({ title: "最高收回比例" }))),
    rounding: z.optional(roundingSchema.check(z.meta({ title: "取整" }))),
    /** 预留: what is held back of the next payment, of its full sum or of what netting leaves. */
    retention: z.optional(
      z
        .strictObject({
          rate: rate().check(z.meta({ title: "预留比例" })),
          of: z.enum(["next-payment", "issued"]).check(z.meta({ title: "预留基数" })),
        })
        .check(z.meta({ title: "预留" })),
    ),
  }))();

/** 清算. What was paid and spent, which targets were missed, and the next payment there is to net against. */
export const settlementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    paid: titled(
      "paid",
      z.array(
        z.strictObject({
          id: draft("paid.*.id", text()),
          amount: titled("paid.*.amount", yuan()),
          on: draft("paid.*.on", date()),
          spent: draft("paid.*.spent", yuan()),
        }),
      ),
    ),
    unmet: titled(
      "unmet",
      z.array(
        z.strictObject({
          id: titled("unmet.*.id", text().check(z.minLength(1, "blank"))),
          /** 完成率 in percent, where the policy counts by how far a target was missed. */
          attainment: draft("unmet.*.attainment", nonNegative()),
        }),
      ),
    ),
    rectification: draft("rectification", z.enum(["not-ordered", "running", "met", "failed"])),
    against: draft("against", yuan()),
  }))();

type Read = z.infer<typeof recoveryPolicySchema>;

export type RecoveryPolicy = Readonly<Omit<Read, "weights">> & {
  readonly weights?: Readonly<Record<string, string>> | undefined;
};
export type SettlementRequest = z.infer<typeof settlementSchema>;
/** A target that was missed, and how far it was reached in percent. */
export type MissedTarget = SettlementRequest["unmet"][number];
