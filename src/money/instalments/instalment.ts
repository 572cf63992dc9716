import * as z from "zod";
import { date, nonNegative, positiveYuan, rate, text, yuan } from "../../input/leaves.js";
import { ofNoun, oneOf, titled } from "../../input/of-noun.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";

/** 拨付节点, in the order of the procedure. */
export const milestones = /* @__PURE__ */ (() => moneyNouns.scheduledInstalment.fields.when.words)();

export type Milestone = (typeof milestones)[number];

export const awardSchema = /* @__PURE__ */ (() =>
  titled(moneyNouns, "instalmentRequest", "award", positiveYuan()))();

/** 拨付安排. The parts an award is paid in, by weight, and when each falls due. */
export const scheduleSchema = /* @__PURE__ */ (() =>
  titled(
    moneyNouns,
    "instalmentRequest",
    "schedule",
    z
      .array(
        ofNoun(moneyNouns, "scheduledInstalment", {
          id: text().min(1, "blank"),
          weight: nonNegative(),
          when: oneOf(moneyNouns, "scheduledInstalment", "when"),
        }),
      )
      .min(1, "empty-list"),
  ))();

/** 预留. A part of the award held back until its own milestone. */
export const retentionSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "retention", {
    rate: rate(),
    when: z.enum(milestones).optional(),
  }))();

export const instalmentOptionsSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "instalmentRequest", { retention: retentionSchema.optional() }))();

/** One part of an award as it was planned. */
export const instalmentSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "instalment", {
    id: text().min(1, "blank"),
    kind: oneOf(moneyNouns, "instalment", "kind"),
    when: z.enum(milestones),
    amount: yuan(),
  }))();

export const instalmentPlanSchema = /* @__PURE__ */ (() =>
  titled(moneyNouns, "instalmentRequest", "instalments", z.array(instalmentSchema).min(1, "empty-list")))();

/** 拨付进展. What has happened and what was paid, to be compared with the plan. */
export const paymentProgressSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "instalmentRequest", {
    asOf: date(),
    reached: z.array(
      ofNoun(moneyNouns, "reachedMilestone", {
        milestone: z.enum(milestones),
        on: date(),
      }),
    ),
    paid: z
      .array(
        ofNoun(moneyNouns, "instalmentPayment", {
          id: text().min(1, "blank"),
          amount: positiveYuan(),
          on: date(),
        }),
      )
      .optional(),
  }))();

export type PlannedInstalment = Readonly<z.infer<typeof instalmentSchema>>;
export type PaymentProgress = z.infer<typeof paymentProgressSchema>;
