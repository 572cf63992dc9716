import * as z from "zod/mini";
import type { IsoDate } from "../../core/date.js";
import type { DecimalText } from "../../core/decimal.js";
import type { Yuan } from "../../core/money.js";
import { content, date, nonNegative, positiveYuan, rate, text, yuan } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import type { Basis, Source } from "../../kernel/parameter.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";
import { roundingSchema } from "../subsidy/policy-schema.js";
import type { Rounding } from "../subsidy/subsidy-policy.js";

/** 收回办法. How much is recovered where targets were missed; a text may leave this to the region. */
export const recoveryPolicySchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "recoveryPolicy", {
    id: text().check(z.regex(/\S/, "blank")),
    basis: oneOf(moneyNouns, "recoveryPolicy", "basis", moneyWords),
    source: z.optional(sourceSchema()),
    method: oneOf(moneyNouns, "recoveryPolicy", "method", moneyWords),
    weights: z.optional(z.record(z.string(), nonNegative(), "a-record")),
    unmet: z.optional(oneOf(moneyNouns, "recoveryPolicy", "unmet", moneyWords)),
    rectifyFirst: z.optional(z.boolean()),
    cap: z.optional(rate()),
    rounding: z.optional(roundingSchema),
    retention: z.optional(
      ofNoun(moneyNouns, "recoveryRetention", {
        rate: rate(),
        of: oneOf(moneyNouns, "recoveryRetention", "of", moneyWords),
      }),
    ),
  }))();

/** 清算. What was paid and spent, which targets were missed, and the next payment there is to net against. */
export const settlementSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "settlement", {
    paid: z.array(
      ofNoun(moneyNouns, "payment", {
        id: z.optional(text()),
        amount: yuan(),
        on: z.optional(date()),
        spent: z.optional(yuan()),
      }),
    ),
    recoveredBefore: z.optional(yuan()),
    unmet: z.optional(
      z.array(
        ofNoun(moneyNouns, "missedTarget", {
          id: text().check(z.minLength(1, "blank")),
          attainment: z.optional(nonNegative()),
        }),
      ),
    ),
    stated: z.optional(
      ofNoun(moneyNouns, "statedRecovery", {
        amount: positiveYuan(),
        reason: content(),
      }),
    ),
    rectification: z.optional(oneOf(moneyNouns, "settlement", "rectification", moneyWords)),
    against: z.optional(yuan()),
  }))();

/** 收回办法. How much is recovered, as data with its basis and source. */
export interface RecoveryPolicy {
  /** 办法编号. */
  readonly id: string;
  /** Who gave it. */
  readonly basis: Basis;
  /** The document it comes from. */
  readonly source?: Source | undefined;
  /** All that was paid, what was not spent, or in proportion to the weight of the unmet targets. */
  readonly method: "all" | "unspent" | "by-weight";
  /** The weights of all indicators, met or not, by their ids; needed by `by-weight`. */
  readonly weights?: Readonly<Record<string, DecimalText>> | undefined;
  /** Whether a target that was missed counts whole (as where nothing is said), or by how far it was missed. */
  readonly unmet?: "whole" | "shortfall" | undefined;
  /** 先限期整改: nothing is recovered for missed targets until a rectification has failed. */
  readonly rectifyFirst?: boolean | undefined;
  /** 最高收回比例: the most that is recovered in all, as a part of what was paid. */
  readonly cap?: DecimalText | undefined;
  /** 取整; down to the fen where nothing is said. */
  readonly rounding?: Rounding | undefined;
  /** 预留: what is held back of the next payment. */
  readonly retention?:
    | {
        /** A part of one. */
        readonly rate: DecimalText;
        /** Of its full sum, or of what netting leaves of it. */
        readonly of: "next-payment" | "issued";
      }
    | undefined;
}

/** A payment that was made under an award. */
export interface PaidSum {
  /** 拨付编号. */
  readonly id?: string | undefined;
  /** In yuan. */
  readonly amount: Yuan;
  /** 拨付日期. */
  readonly on?: IsoDate | undefined;
  /** 已支出金额 in yuan; needed by the method `unspent`. */
  readonly spent?: Yuan | undefined;
}

/** 未达标指标. A target that was missed. */
export interface MissedTarget {
  /** The id of the indicator. */
  readonly id: string;
  /** 完成率 in percent, where the policy counts by how far a target was missed. */
  readonly attainment?: DecimalText | undefined;
}

/** 核定收回. A sum that an audit or an inspection has found is to be recovered. */
export interface StatedRecovery {
  /** In yuan, above zero. */
  readonly amount: Yuan;
  /** 理由, as it was stated. */
  readonly reason: string;
}

/** What a settlement is made from, beside policy and edition. */
export interface SettlementRequest {
  /** The payments made so far. A sum that was netted was paid and recovered in one: it stands here as well. */
  readonly paid: readonly PaidSum[];
  /** 此前已收回金额 in yuan, netted or refunded: it is there no more to be recovered again. */
  readonly recoveredBefore?: Yuan | undefined;
  /** The targets that were missed; an empty list where none was. */
  readonly unmet?: readonly MissedTarget[] | undefined;
  /** A sum that was stated; it is recovered whatever targets were missed. */
  readonly stated?: StatedRecovery | undefined;
  /** How far a rectification has come, where the policy has one come first. */
  readonly rectification?: "not-ordered" | "running" | "met" | "failed" | undefined;
  /** The next payment there is to net against, in yuan. */
  readonly against?: Yuan | undefined;
}
