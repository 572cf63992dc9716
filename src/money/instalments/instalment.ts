import * as z from "zod/mini";
import type { IsoDate } from "../../core/date.js";
import type { Yuan } from "../../core/money.js";
import type { EditionIfNamed } from "../../edition/named-edition.js";
import { date, nonNegative, positiveYuan, rate, text, yuan } from "../../input/leaves.js";
import { milestoneOrDate } from "../../input/money-leaves.js";
import { ofNoun, oneOf, titled } from "../../input/of-noun.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";

/** 拨付节点, in the order of the procedure. */
export const milestones = /* @__PURE__ */ (() => moneyNouns.scheduledInstalment.fields.when.words)();

/** 拨付节点, of the library's words or of an edition's own. */
export type Milestone = (typeof milestones)[number] | (string & {});

/** 拨付节点或日期. What an instalment falls due with: a milestone, or a day that was set. */
export type DueWith = Milestone | IsoDate;

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
          id: text().check(z.minLength(1, "blank")),
          weight: nonNegative(),
          when: milestoneOrDate(oneOf(moneyNouns, "scheduledInstalment", "when", moneyWords)),
        }),
      )
      .check(z.minLength(1, "empty-list")),
  ))();

/** 预留. A part of the award held back until its own milestone. */
export const retentionSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "retention", {
    rate: rate(),
    when: z.optional(milestoneOrDate(oneOf(moneyNouns, "retention", "when", moneyWords))),
  }))();

/** One part of an award as it was planned. */
const instalmentSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "instalment", {
    id: text().check(z.minLength(1, "blank")),
    part: oneOf(moneyNouns, "instalment", "part", moneyWords),
    when: milestoneOrDate(oneOf(moneyNouns, "instalment", "when", moneyWords)),
    amount: yuan(),
  }))();

/** 分期安排, as {@link planInstalments} makes it or as it was written by hand. */
export const instalmentPlanSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "instalmentPlan", {
    kind: z.optional(oneOf(moneyNouns, "instalmentPlan", "kind", moneyWords)),
    edition: z.optional(text()),
    editionDigest: z.optional(text()),
    award: z.optional(positiveYuan()),
    instalments: z.array(instalmentSchema).check(z.minLength(1, "empty-list")),
  }))();

/** 拨付进展. What has happened and what was paid, to be compared with the plan. */
export const paymentProgressSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "instalmentRequest", {
    asOf: date(),
    reached: z.array(
      ofNoun(moneyNouns, "reachedMilestone", {
        milestone: oneOf(moneyNouns, "reachedMilestone", "milestone", moneyWords),
        on: date(),
      }),
    ),
    paid: z.optional(
      z.array(
        ofNoun(moneyNouns, "instalmentPayment", {
          id: text().check(z.minLength(1, "blank")),
          amount: positiveYuan(),
          on: date(),
        }),
      ),
    ),
    netted: z.optional(
      z.array(
        ofNoun(moneyNouns, "nettedSum", {
          id: text().check(z.minLength(1, "blank")),
          amount: positiveYuan(),
          on: z.optional(date()),
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
  /** 拨付节点或日期 it falls due with. */
  readonly when: DueWith;
  /** In yuan. */
  readonly amount: Yuan;
}

/** 分期安排. The parts of an award, which together are the award. */
export interface InstalmentPlan extends EditionIfNamed {
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
