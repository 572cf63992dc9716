import type { Citation } from "./procedure.js";

/** 条款依据. What functions cite of a guideline, by name. */
export type ProvisionName =
  /** 名额: how many pilots are chosen. */
  | "quota"
  /** 三方分担: who bears what of a contract. */
  | "threeParty"
  /** 资金用途: what the money may be used for. */
  | "uses"
  /** 统筹使用: that the use is otherwise left to the applicant, within its purposes. */
  | "discretion"
  /** 分期拨付. */
  | "instalments"
  /** 配套资金. */
  | "matchingFunds"
  /** 社会资本. */
  | "socialCapital"
  /** 资金概算: the amounts of a budget. */
  | "costEstimate"
  /** 批复, before which nothing is paid. */
  | "approval"
  /** 公示. */
  | "publicity"
  /** 独立评审. */
  | "review"
  /** 未达标处理: what follows where targets were missed. */
  | "consequence"
  /** 绩效目标. */
  | "targets"
  /** 国家试点资金支持. */
  | "nationalSupport"
  /** 试点期. */
  | "period";

/**
 * For each name the id of a rule of the edition, or a clause and its key words where there is no such rule. If a variant
 * leaves the rule out, the provision is missing too, and functions that cite it warn with `provision-missing`.
 */
export type Provisions = { readonly [Name in ProvisionName]?: string | Citation };
