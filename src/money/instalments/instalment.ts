import * as z from "zod";
import type { IsoDate } from "../../core/date.js";
import type { Yuan } from "../../core/money.js";
import { date, draft, text, titled, yuan } from "../../input/leaves.js";
import { nonNegative, positiveYuan, rate } from "../../input/money-leaves.js";

/** 拨付节点, in the order of the procedure. */
export const milestones = ["approved", "mid-term-met", "final-met", "accepted"] as const;

/** 拨付节点. */
export type Milestone = (typeof milestones)[number];

export const awardSchema = /* @__PURE__ */ (() => titled("award", positiveYuan()))();

/** 拨付安排. The parts an award is paid in, by weight, and when each falls due. */
export const scheduleSchema = /* @__PURE__ */ (() =>
  titled(
    "schedule",
    z
      .array(
        z.strictObject({
          id: titled("schedule.*.id", text().min(1, "blank")),
          weight: titled("schedule.*.weight", nonNegative()),
          when: titled("schedule.*.when", z.enum(milestones)),
        }),
      )
      .min(1, "empty-list"),
  ))();

/** 预留. A part of the award held back until its own milestone. */
export const retentionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    rate: titled("retention.rate", rate()),
    when: draft("retention.when", z.enum(milestones)),
  }))();

/** One part of an award as it was planned. */
export const instalmentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: titled("instalments.*.id", text().min(1, "blank")),
    part: z.enum(["instalment", "retention"]).meta({ title: "种类" }),
    when: titled("instalments.*.when", z.enum(milestones)),
    amount: titled("instalments.*.amount", yuan()),
  }))();

/** 分期安排, as {@link planInstalments} makes it or as it was written by hand. */
export const instalmentPlanSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.literal("instalment-plan").meta({ title: "结果种类" }).optional(),
    award: draft("award", positiveYuan()),
    instalments: titled("instalments", z.array(instalmentSchema).min(1, "empty-list")),
  }))();

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
          id: titled("paid.*.id", text().min(1, "blank")),
          amount: titled("paid.*.amount", positiveYuan()),
          on: titled("paid.*.on", date()),
        }),
      ),
    ),
    netted: draft(
      "netted",
      z.array(
        z.strictObject({
          id: titled("netted.*.id", text().min(1, "blank")),
          amount: titled("netted.*.amount", positiveYuan()),
          on: draft("netted.*.on", date()),
        }),
      ),
    ),
  }))();

/** 分期. One part of an award. */
export interface PlannedInstalment {
  /** 分期编号, each once. */
  readonly id: string;
  /** An instalment by weight, or what is retained. */
  readonly part: "instalment" | "retention";
  /** 拨付节点 it falls due with. */
  readonly when: Milestone;
  /** In yuan. */
  readonly amount: Yuan;
}

/** 分期安排. The parts of an award, which together are the award. */
export interface InstalmentPlan {
  /** What this is: a plan of instalments. */
  readonly kind: "instalment-plan";
  /** 奖补资金额度 in yuan. */
  readonly award: Yuan;
  /** In the order of the schedule; what is retained comes last. */
  readonly instalments: readonly PlannedInstalment[];
}

/** A milestone and the day it was reached. */
export interface ReachedMilestone {
  /** 拨付节点. */
  readonly milestone: Milestone;
  /** 到达日期. */
  readonly on: IsoDate;
}

/** A sum of an instalment that was taken off it to settle a recovery. */
export interface NettedSum {
  /** The id of the instalment. */
  readonly id: string;
  /** In yuan, above zero. */
  readonly amount: Yuan;
  /** 抵扣日期. */
  readonly on?: IsoDate | undefined;
}

/** A sum of an instalment that was paid, or is to be. */
export interface InstalmentPayment {
  /** The id of the instalment. */
  readonly id: string;
  /** In yuan, above zero. */
  readonly amount: Yuan;
  /** 拨付日期. */
  readonly on: IsoDate;
}

/** What has happened under a plan, as it was read. */
export type PaymentProgress = z.infer<typeof paymentProgressSchema>;
