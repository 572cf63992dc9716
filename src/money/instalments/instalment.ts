import * as z from "zod";
import { date, nonNegative, positiveYuan, rate, text, yuan } from "../../input/leaves.js";
import { ofNoun, oneOf, titled } from "../../input/of-noun.js";
import { rowsOf } from "../../vocabulary/vocabulary.js";

/** 拨付节点, in the order of the procedure. */
export const milestones = /* @__PURE__ */ (() => rowsOf("scheduledInstalment").when.words)();

export type Milestone = (typeof milestones)[number];

export const awardSchema = /* @__PURE__ */ (() => titled("instalmentRequest", "award", positiveYuan()))();

/** 拨付安排. The parts an award is paid in, by weight, and when each falls due. */
export const scheduleSchema = /* @__PURE__ */ (() =>
  titled(
    "instalmentRequest",
    "schedule",
    z
      .array(
        ofNoun("scheduledInstalment", {
          id: text().min(1, "blank"),
          weight: nonNegative(),
          when: oneOf("scheduledInstalment", "when"),
        }),
      )
      .min(1, "empty-list"),
  ))();

/** 预留. A part of the award held back until its own milestone. */
export const retentionSchema = /* @__PURE__ */ (() =>
  ofNoun("retention", {
    rate: rate(),
    when: z.enum(milestones).optional(),
  }))();

export const instalmentOptionsSchema = /* @__PURE__ */ (() =>
  ofNoun("instalmentRequest", { retention: retentionSchema.optional() }))();

/** One part of an award as it was planned. */
export const instalmentSchema = /* @__PURE__ */ (() =>
  ofNoun("instalment", {
    id: text().min(1, "blank"),
    kind: oneOf("instalment", "kind"),
    when: z.enum(milestones),
    amount: yuan(),
  }))();

export const instalmentPlanSchema = /* @__PURE__ */ (() =>
  titled("instalmentRequest", "instalments", z.array(instalmentSchema).min(1, "empty-list")))();

/** 拨付进展. What has happened and what was paid, to be compared with the plan. */
export const paymentProgressSchema = /* @__PURE__ */ (() =>
  ofNoun("instalmentRequest", {
    asOf: date(),
    reached: z.array(
      ofNoun("reachedMilestone", {
        milestone: z.enum(milestones),
        on: date(),
      }),
    ),
    paid: z
      .array(
        ofNoun("instalmentPayment", {
          id: text().min(1, "blank"),
          amount: positiveYuan(),
          on: date(),
        }),
      )
      .optional(),
  }))();

export type PlannedInstalment = Readonly<z.infer<typeof instalmentSchema>>;
export type PaymentProgress = z.infer<typeof paymentProgressSchema>;
