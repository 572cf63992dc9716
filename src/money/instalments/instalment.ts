import * as z from "zod/mini";
import { date, draft, text, titled, yuan } from "../../input/leaves.js";
import { nonNegative, positiveYuan, rate } from "../../input/money-leaves.js";

/** 拨付节点, in the order of the procedure. */
export const milestones = ["approved", "mid-term-met", "final-met", "accepted"] as const;

export type Milestone = (typeof milestones)[number];

export const awardSchema = /* @__PURE__ */ (() => titled("award", positiveYuan()))();

/** 拨付安排. The parts an award is paid in, by weight, and when each falls due. */
export const scheduleSchema = /* @__PURE__ */ (() =>
  titled(
    "schedule",
    z
      .array(
        z.strictObject({
          id: titled("schedule.*.id", text().check(z.minLength(1, "blank"))),
          weight: titled("schedule.*.weight", nonNegative()),
          when: titled("schedule.*.when", z.enum(milestones)),
        }),
      )
      .check(z.minLength(1, "empty-list")),
  ))();

/** 预留. A part of the award held back until its own milestone. */
export const retentionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    rate: titled("retention.rate", rate()),
    when: draft("retention.when", z.enum(milestones)),
  }))();

export const instalmentOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({ retention: draft("retention", retentionSchema) }))();

/** One part of an award as it was planned. */
export const instalmentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: titled("instalments.*.id", text().check(z.minLength(1, "blank"))),
    kind: z.enum(["instalment", "retention"]).check(z.meta({ title: "种类" })),
    when: titled("instalments.*.when", z.enum(milestones)),
    amount: titled("instalments.*.amount", yuan()),
  }))();

export const instalmentPlanSchema = /* @__PURE__ */ (() =>
  titled("instalments", z.array(instalmentSchema).check(z.minLength(1, "empty-list"))))();

/** 拨付进展. What has happened and what was paid, to be compared with the plan. */
export const paymentProgressSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    asOf: titled("asOf", date()),
    reached: titled(
      "reached",
      z.array(
        z.strictObject({
          milestone: titled("reached.*.milestone", z.enum(milestones)),
          on: titled("reached.*.on", date()),
        }),
      ),
    ),
    paid: draft(
      "paid",
      z.array(
        z.strictObject({
          id: titled("paid.*.id", text().check(z.minLength(1, "blank"))),
          amount: titled("paid.*.amount", positiveYuan()),
          on: titled("paid.*.on", date()),
        }),
      ),
    ),
  }))();

export type PlannedInstalment = Readonly<z.infer<typeof instalmentSchema>>;
export type PaymentProgress = z.infer<typeof paymentProgressSchema>;
