import * as z from "zod";
import { date, nonNegative, rate, text, yuan } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";
import { roundingSchema } from "../subsidy/subsidy-policy.js";

/** 收回办法. 4.2 has missed targets rectified or the money recovered, and leaves how much to the region. */
export const recoveryPolicySchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "recoveryPolicy", {
    id: text().regex(/\S/, "blank"),
    basis: oneOf(moneyNouns, "recoveryPolicy", "basis"),
    source: sourceSchema().optional(),
    /** All that was paid, what was not spent, or in proportion to the weight of the unmet targets. */
    method: oneOf(moneyNouns, "recoveryPolicy", "method"),
    /** The weights of all indicators, met or not; needed by `by-weight`. */
    weights: z.record(z.string(), nonNegative(), "a-record").optional(),
    /** Whether a target that was missed counts whole, or by how far it was missed. */
    unmet: oneOf(moneyNouns, "recoveryPolicy", "unmet").optional(),
    /** 先整改: nothing is recovered until a rectification has failed. */
    rectifyFirst: z.boolean().optional(),
    /** The most that is recovered, as a part of what was paid. */
    cap: rate().optional(),
    rounding: roundingSchema.optional(),
    /** 预留: what is held back of the next payment, of its full sum or of what netting leaves. */
    retention: ofNoun(moneyNouns, "recoveryRetention", {
      rate: rate(),
      of: oneOf(moneyNouns, "recoveryRetention", "of"),
    }).optional(),
  }))();

/** 清算. What was paid and spent, which targets were missed, and the next payment there is to net against. */
export const settlementSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "settlement", {
    paid: z.array(
      ofNoun(moneyNouns, "payment", {
        id: text().optional(),
        amount: yuan(),
        on: date().optional(),
        spent: yuan().optional(),
      }),
    ),
    unmet: z.array(
      ofNoun(moneyNouns, "missedTarget", {
        id: text().min(1, "blank"),
        /** 完成率 in percent, where the policy counts by how far a target was missed. */
        attainment: nonNegative().optional(),
      }),
    ),
    rectification: oneOf(moneyNouns, "settlement", "rectification").optional(),
    against: yuan().optional(),
  }))();

type Read = z.infer<typeof recoveryPolicySchema>;

export type RecoveryPolicy = Readonly<Omit<Read, "weights">> & {
  readonly weights?: Readonly<Record<string, string>> | undefined;
};
export type SettlementRequest = z.infer<typeof settlementSchema>;
/** A target that was missed, and how far it was reached in percent. */
export type MissedTarget = SettlementRequest["unmet"][number];
