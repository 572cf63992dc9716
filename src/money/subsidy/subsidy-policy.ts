import type { IsoDate } from "../../core/date.js";
import type { DecimalText } from "../../core/decimal.js";
import type { RoundingMode } from "../../core/division.js";
import type { Yuan } from "../../core/money.js";
import type { Basis, Source } from "../../kernel/parameter.js";
import type { PolicyCondition } from "./condition-schema.js";
import type { FactKind } from "./subsidy-claim.js";

/** 取整. To a multiple of the unit. */
export interface Rounding {
  /** In yuan; the fen where none is given. */
  readonly unit?: Yuan | undefined;
  /** Down, half up, or up; a cap is never exceeded by it. */
  readonly mode: RoundingMode;
}

/**
 * 算式. An amount that depends on other amounts. Exactly one of `sum`, `of`, `least` and `greatest` says what it is:
 * `{ of: "loan", times: "0.02" }` is two percent of the loan, `{ of: "match", over: "0.3" }` the match divided by 0.3.
 */
export interface PolicyFormula {
  /** A sum in yuan. */
  readonly sum?: Yuan | undefined;
  /** An amount of the claim, `net`, or an own fact that is an amount. */
  readonly of?: string | undefined;
  /** 乘以: a part or a multiple of it; the whole where neither this nor `over` is given. */
  readonly times?: DecimalText | undefined;
  /** 除以. Above zero; a quotient is cut to the fen, since nobody can be paid less than one. */
  readonly over?: DecimalText | undefined;
  /** 取最低: the least of several. */
  readonly least?: readonly PolicyFormula[] | undefined;
  /** 取最高: the greatest of several. */
  readonly greatest?: readonly PolicyFormula[] | undefined;
}

/** 分段累进. The rate of the part of the base up to a limit. */
export interface PolicyBand {
  /** In yuan; the last band has none. */
  readonly upTo?: Yuan | undefined;
  /** A part of one: `0.5` is fifty percent. */
  readonly rate: DecimalText;
}

/** 分项比例. What is paid for the items of one kind. */
export interface PolicyItem {
  /** 费用类别, as claims name it. */
  readonly kind: string;
  /** A part of one. */
  readonly rate: DecimalText;
  /** The most for all items of the kind, in yuan. */
  readonly cap?: Yuan | undefined;
  /** 单件上限: the most for each piece, in yuan. */
  readonly pieceCap?: Yuan | undefined;
}

/**
 * 档次. What is paid where its condition holds; its rate, bands, items, fixed sum and formula are added up. A tier with a
 * ceiling has none of them: it says what a decision may give at most (不超过30万元), and the claim what was decided.
 */
export interface PolicyTier {
  readonly id?: string | undefined;
  /** 适用条件; without one the tier always holds. */
  readonly when?: PolicyCondition | undefined;
  /** 补助比例, a part of the base. */
  readonly rate?: DecimalText | undefined;
  /** 定额 in yuan. */
  readonly fixed?: Yuan | undefined;
  /** 分段累进 over the base. */
  readonly bands?: readonly PolicyBand[] | undefined;
  /** 分项比例, each kind once. */
  readonly items?: readonly PolicyItem[] | undefined;
  /** 按算式. */
  readonly amount?: PolicyFormula | undefined;
  /** 最高额度: what may be decided at most, where the policy names no rate. A decision above it is not used. */
  readonly ceiling?: PolicyFormula | undefined;
  /** 下限 in yuan. */
  readonly floor?: Yuan | undefined;
  /** 下限 as a formula; of two floors the higher holds. */
  readonly floorBy?: PolicyFormula | undefined;
  /** 上限 in yuan, which bonuses may raise. */
  readonly cap?: Yuan | undefined;
  /** 上限 as a formula; of two caps the lower holds, and bonuses raise either. */
  readonly capBy?: PolicyFormula | undefined;
}

/** 加成. What is added to the amount of the tiers where its condition holds. */
export interface PolicyBonus {
  readonly id?: string | undefined;
  /** 适用条件. */
  readonly when?: PolicyCondition | undefined;
  /** A part of the base. */
  readonly rate?: DecimalText | undefined;
  /** A sum in yuan. */
  readonly fixed?: Yuan | undefined;
  /** 上浮比例: a part of the amount of the tiers. */
  readonly share?: DecimalText | undefined;
  /** The most this bonus adds, in yuan. */
  readonly cap?: Yuan | undefined;
  /** The same as a formula; of two caps the lower holds. */
  readonly capBy?: PolicyFormula | undefined;
  /** 比例提高: added to the tier's own rate, under the tier's cap. */
  readonly raisesRate?: DecimalText | undefined;
  /** 上限提高 of the tier, in yuan. */
  readonly raisesCap?: Yuan | undefined;
}

/** 扣减, such as for a contract that is late. */
export interface PolicyReduction {
  readonly id?: string | undefined;
  /** When it is taken off. */
  readonly when?: PolicyCondition | undefined;
  /** A part of the amount before all reductions. */
  readonly share?: DecimalText | undefined;
  /** A sum in yuan. */
  readonly fixed?: Yuan | undefined;
}

/** 基本条件 or 排除情形. */
export interface PolicyRequirement {
  readonly id?: string | undefined;
  /** What must hold, or must not. */
  readonly when: PolicyCondition;
}

/** 分次拨付. One of the payments that a subsidy is divided into. */
export interface PolicyPayment {
  /** 拨付编号, each once. */
  readonly id: string;
  /** 拨付节点. */
  readonly when: "contract-signed" | "approved" | "mid-term-met" | "final-met" | "accepted";
  /**
   * What the share is of; the amount of the subsidy where nothing is said. `spent` is what the claim says was spent for the
   * milestone; until it says so, the payment is not known.
   */
  readonly of?: "amount" | "down-payment" | "base" | "spent" | undefined;
  /** A part of one. The last payment may have none: it is the rest. */
  readonly share?: DecimalText | undefined;
  /** The most it pays, in yuan. */
  readonly cap?: Yuan | undefined;
}

/** 自定事实. A fact that a policy asks for beside those of every claim. */
export interface PolicyFact {
  /** By which conditions and claims name it: a letter, then letters, digits and hyphens. */
  readonly id: string;
  /** What messages call it. */
  readonly title?: string | undefined;
  /** How it is compared. */
  readonly kind: FactKind;
}

/** 补助政策. What a league or city pays for a transformation contract, as data with its basis and source. */
export interface SubsidyPolicy {
  /** 政策编号. */
  readonly id: string;
  /** 政策名称. */
  readonly title?: string | undefined;
  /** Who gave it. */
  readonly basis: Basis;
  /** The document it comes from. */
  readonly source?: Source | undefined;
  /** What it leaves out of its source, or how it reads it. */
  readonly note?: string | undefined;
  /** The first day it holds. */
  readonly validFrom?: IsoDate | undefined;
  /** The last day it holds. */
  readonly validTo?: IsoDate | undefined;
  /** 计算基数: `price`, `net`, another amount of the claim, or an own fact that is an amount. */
  readonly base: "price" | "net" | "eligible" | "invoiced" | "supportElsewhere" | (string & {});
  /** The base counts no further than the least of these amounts. */
  readonly limitedBy?: readonly string[] | undefined;
  /** The kinds of item that count, where a claim lists items instead of stating the eligible part. */
  readonly eligibleItems?: readonly string[] | undefined;
  /** 自定事实. */
  readonly facts?: readonly PolicyFact[] | undefined;
  /** 基本条件: each must hold. */
  readonly requires?: readonly PolicyRequirement[] | undefined;
  /** 排除情形: none may hold. */
  readonly excludes?: readonly PolicyRequirement[] | undefined;
  /** 档次, at least one. */
  readonly tiers: readonly PolicyTier[];
  /** Which tier counts where several hold; without it, such tiers contradict each other. */
  readonly overlap?: "first" | "highest" | "sum" | undefined;
  /** 加成. */
  readonly bonuses?: readonly PolicyBonus[] | undefined;
  /** 扣减, after the caps on a contract. */
  readonly reductions?: readonly PolicyReduction[] | undefined;
  /** 单个合同上限 in yuan, with all bonuses. */
  readonly cap?: Yuan | undefined;
  /** The same as a formula, such as a multiple of the applicant's own money; of two caps the lower holds. */
  readonly capBy?: PolicyFormula | undefined;
  /** The most as a part of the base, with all bonuses. */
  readonly shareCap?: DecimalText | undefined;
  /** 单个企业累计上限 in yuan, over all its contracts. */
  readonly perEnterpriseCap?: Yuan | undefined;
  /** 单个企业年度上限 in yuan. */
  readonly perEnterpriseYearCap?: Yuan | undefined;
  /** 户均上限 in yuan: the most that all enterprises may get on average. */
  readonly averageCap?: Yuan | undefined;
  /** 差额补助: what was received elsewhere for the same contract is taken off. */
  readonly deductsSupport?: boolean | undefined;
  /** 取整 of the amount; down to the fen where nothing is said. */
  readonly rounding?: Rounding | undefined;
  /** 分次拨付. */
  readonly payments?: readonly PolicyPayment[] | undefined;
}
