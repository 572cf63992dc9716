import * as z from "zod/mini";
import type { IsoDate } from "../../core/date.js";
import type { Yuan } from "../../core/money.js";
import { count, date, text, yuan } from "../../input/leaves.js";
import { equatable } from "../../input/money-leaves.js";
import { draftOf, ofNoun, oneOf } from "../../input/of-noun.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";

/** 补助申请. What is known of one contract and its enterprise; everything may be missing, and is then asked for. */
export const claimLeaves = () => ({
  id: text(),
  enterprise: text(),
  price: yuan(),
  concession: yuan(),
  eligible: yuan(),
  invoiced: yuan(),
  downPayment: yuan(),
  items: z.array(
    ofNoun(subsidyNouns, "claimItem", {
      kind: text(),
      amount: yuan(),
      pieces: z.optional(z.int("not-whole").check(z.positive("not-above-zero"))),
    }),
  ),
  level: count(),
  completedOn: date(),
  batch: text(),
  size: oneOf(subsidyNouns, "subsidyClaim", "size", moneyWords),
  specialised: oneOf(subsidyNouns, "subsidyClaim", "specialised", moneyWords),
  projectKind: text(),
  providerGrade: text(),
  region: text(),
  accepted: z.boolean(),
  supportedElsewhere: z.boolean(),
  supportElsewhere: yuan(),
  received: yuan(),
  receivedThisYear: yuan(),
  decided: yuan(),
  spent: z.array(
    ofNoun(subsidyNouns, "claimSpending", {
      when: oneOf(subsidyNouns, "claimSpending", "when", moneyWords),
      amount: yuan(),
    }),
  ),
  facts: z.record(z.string(), equatable(), "a-record"),
});

export const subsidyClaimSchema = /* @__PURE__ */ (() =>
  draftOf(subsidyNouns, "subsidyClaim", claimLeaves()))();

/** 费用明细. One item of a contract. */
export interface ClaimItem {
  /** 费用类别, a word of the policy's own, such as `software`. */
  readonly kind: string;
  /** 金额 in yuan. */
  readonly amount: Yuan;
  /** 件数: how many equal pieces the amount is for; one where nothing is said. */
  readonly pieces?: number | undefined;
}

/** 实际支出. What was spent for a milestone: since the one before, not in all. */
export interface ClaimSpending {
  /** 拨付节点. */
  readonly when: "contract-signed" | "approved" | "mid-term-met" | "final-met" | "accepted";
  /** 支出金额 in yuan. */
  readonly amount: Yuan;
}

/** 补助申请. What is known of one contract and its enterprise; everything may be missing, and is then asked for. */
export interface SubsidyClaim {
  /** 合同编号. */
  readonly id?: string | undefined;
  /** 企业, by name or code; caps for one enterprise go by it. */
  readonly enterprise?: string | undefined;
  /** 合同价款 in yuan. */
  readonly price?: Yuan | undefined;
  /** 服务商让利 in yuan, a part of the price. */
  readonly concession?: Yuan | undefined;
  /** 可计入的费用 in yuan, a part of the price. */
  readonly eligible?: Yuan | undefined;
  /** 已开票金额 in yuan, a part of the price. */
  readonly invoiced?: Yuan | undefined;
  /** 合同首付款 in yuan, a part of the price. */
  readonly downPayment?: Yuan | undefined;
  /** 费用明细, from which the eligible part comes where it is not stated. */
  readonly items?: readonly ClaimItem[] | undefined;
  /** 数字化水平等级, a whole number. */
  readonly level?: number | undefined;
  /** 改造完成日期. */
  readonly completedOn?: IsoDate | undefined;
  /** 申报批次. */
  readonly batch?: string | undefined;
  /** 企业规模类型. */
  readonly size?: "micro" | "small" | "medium" | "large" | undefined;
  /** 专精特新情况. */
  readonly specialised?: "none" | "regional" | "national" | "little-giant" | undefined;
  /** 项目类型, a word of the policy's own. */
  readonly projectKind?: string | undefined;
  /** 服务商等级, a word of the policy's own. */
  readonly providerGrade?: string | undefined;
  /** 所在地区, as the policy names it. */
  readonly region?: string | undefined;
  /** 是否通过验收. */
  readonly accepted?: boolean | undefined;
  /** 是否已享受其他补助. */
  readonly supportedElsewhere?: boolean | undefined;
  /** 已获其他补助金额 in yuan. */
  readonly supportElsewhere?: Yuan | undefined;
  /** 该企业此前累计已获补助 in yuan. */
  readonly received?: Yuan | undefined;
  /** 该企业当年已获补助 in yuan, in the year of completion. */
  readonly receivedThisYear?: Yuan | undefined;
  /** 核定补助金额 in yuan, where the policy gives a ceiling and leaves the amount to a decision. */
  readonly decided?: Yuan | undefined;
  /** 各节点实际支出, where payments are parts of what was spent. */
  readonly spent?: readonly ClaimSpending[] | undefined;
  /** The facts that the policy declares for itself, by their ids; amounts and other decimals as text. */
  readonly facts?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** 事实类型. The kinds of fact, by which they are compared. */
export type FactKind = "number" | "amount" | "date" | "word" | "yes-or-no";

/** The facts every claim has, so every policy may ask for them; a policy may declare more of its own. */
export const claimFacts = {
  level: "number",
  completedOn: "date",
  batch: "word",
  size: "word",
  specialised: "word",
  projectKind: "word",
  providerGrade: "word",
  region: "word",
  accepted: "yes-or-no",
  supportedElsewhere: "yes-or-no",
  price: "amount",
  concession: "amount",
  eligible: "amount",
  invoiced: "amount",
  downPayment: "amount",
  supportElsewhere: "amount",
  received: "amount",
  receivedThisYear: "amount",
  decided: "amount",
} as const satisfies Readonly<Record<string, FactKind>>;

/** Parts of a contract's price: none of them can be more than the whole. */
export const partsOfPrice = ["concession", "eligible", "invoiced", "downPayment"] as const;

/** The words a fact can be, where the list is closed. */
export const closedWords: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ (() => ({
  size: subsidyNouns.subsidyClaim.fields.size.words,
  specialised: subsidyNouns.subsidyClaim.fields.specialised.words,
}))();
