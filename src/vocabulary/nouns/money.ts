/** 资金: allocation, budgets, instalments, recovery. Subsidies have a file of their own. */
import {
  byEnterprise,
  byRegion,
  listOf,
  madeOf,
  noun,
  numbered,
  optional,
  percent,
  required,
  yuan,
} from "../row.js";

const milestones = ["contract-signed", "approved", "mid-term-met", "final-met", "accepted"] as const;
const when = { words: milestones } as const;
const basis = { words: ["guideline", "reference", "assumption", "caller"] } as const;

export const moneyNouns = /* @__PURE__ */ (() =>
  ({
    // 分配
    allocationRequest: noun("资金分配", "allocation of money", {
      total: required("总额", "total"),
      claims: required("份额", "claims", listOf("claim")),
      decimals: optional("小数位数", "number of decimals"),
      ties: optional("余数相同时的次序", "order among equal remainders", { words: ["listed", "id"] }),
      by: optional("分配方式", "way of sharing", { words: ["weight", "rank"] }),
      allocation: optional("分配结果", "allocation", madeOf("allocation")),
    }),
    claim: numbered(
      "分配份额",
      "claim",
      { zh: "第{n}个份额", en: "claim {n}" },
      {
        id: required("编号", "id"),
        weight: required("权重", "weight"),
        cap: optional("上限", "cap"),
        floor: optional("下限", "floor"),
      },
    ),
    allocation: noun("分配结果", "allocation", {
      shares: required("各份金额", "shares", listOf("share")),
      certificate: required("核对数据", "certificate"),
    }),
    share: numbered(
      "各份金额",
      "share",
      { zh: "第{n}份", en: "share {n}" },
      { amount: required("金额", "amount") },
    ),

    // 概算核对
    budgetOptions: noun("资金概算核对", "check of a budget", {
      budget: required("资金概算", "budget", madeOf("budget")),
      limits: optional("占比限制", "limits on shares", listOf("shareLimit")),
    }),
    shareLimit: numbered(
      "占比限制",
      "limit on shares",
      { zh: "第{n}项占比限制", en: "limit {n}" },
      {
        id: required("限制编号", "limit id"),
        basis: required("限制依据", "basis of the limit", basis),
        source: optional("限制来源", "source of the limit", madeOf("source")),
        uses: required("受限的资金用途", "uses that are limited"),
        ofSources: optional("计入的资金来源", "sources that are counted"),
        least: optional("最低比例", "least share"),
        most: optional("最高比例", "greatest share"),
      },
    ),

    // 拨付
    instalmentRequest: noun("分期拨付", "payment in instalments", {
      award: required("奖补资金额度", "award", yuan),
      schedule: required("拨付安排", "schedule", listOf("scheduledInstalment")),
      retention: optional("预留", "retention", madeOf("retention")),
      asOf: required("截至日期", "day to look from"),
      reached: required("已到达的节点", "milestones reached", listOf("reachedMilestone")),
      paid: optional("已拨付资金", "payments", listOf("instalmentPayment")),
      netted: optional("已抵扣资金", "sums netted", listOf("nettedSum")),
    }),
    scheduledInstalment: numbered(
      "拨付安排",
      "scheduled instalment",
      { zh: "第{n}期", en: "instalment {n}" },
      {
        id: required("分期编号", "instalment id"),
        weight: required("分期权重", "weight of the instalment"),
        when: required("拨付节点", "milestone of payment", when),
      },
    ),
    retention: noun("预留", "retention", {
      rate: required("预留比例", "rate of the retention"),
      when: optional("预留资金拨付节点", "milestone of the retained part", when),
    }),
    instalmentPlan: noun("分期安排", "plan of instalments", {
      kind: optional("结果种类", "kind of result", { words: ["instalment-plan"] }),
      edition: optional("适用版本", "edition"),
      editionDigest: optional("版本摘要", "digest of the edition"),
      award: optional("奖补资金额度", "award", yuan),
      instalments: required("分期安排", "instalments", listOf("instalment")),
    }),
    instalment: numbered(
      "分期",
      "instalment",
      { zh: "第{n}期", en: "instalment {n}" },
      {
        id: required("分期编号", "instalment id"),
        part: required("分期种类", "kind of instalment", { words: ["instalment", "retention"] }),
        when: required("拨付节点", "milestone of payment", when),
        amount: required("分期金额", "amount of the instalment", yuan),
      },
    ),
    reachedMilestone: numbered(
      "已到达的节点",
      "milestone reached",
      { zh: "第{n}个节点", en: "milestone {n}" },
      {
        milestone: required("节点", "milestone", when),
        on: required("到达日期", "date it was reached"),
      },
    ),
    instalmentPayment: numbered(
      "已拨付资金",
      "payment",
      { zh: "第{n}笔拨付", en: "payment {n}" },
      {
        id: required("拨付编号", "payment id"),
        amount: required("拨付金额", "amount paid", yuan),
        on: required("拨付日期", "date of payment"),
      },
    ),

    nettedSum: numbered(
      "已抵扣资金",
      "sum netted",
      { zh: "第{n}笔抵扣", en: "netted sum {n}" },
      {
        id: required("分期编号", "instalment id"),
        amount: required("抵扣金额", "amount netted", yuan),
        on: optional("抵扣日期", "date of netting"),
      },
    ),

    // 收回
    recoveryPolicy: noun("收回办法", "recovery policy", {
      id: required("收回办法编号", "id of the recovery policy"),
      basis: required("收回办法依据", "basis of the recovery policy", basis),
      source: optional("收回办法来源", "source of the recovery policy", madeOf("source")),
      method: required("收回方式", "way of recovery", { words: ["all", "unspent", "by-weight"] }),
      weights: optional("指标权重", "weights of the indicators"),
      unmet: optional("未达标的计算", "how missed targets count", { words: ["whole", "shortfall"] }),
      rectifyFirst: optional("先限期整改", "rectification first"),
      cap: optional("最高收回比例", "greatest part to recover"),
      rounding: optional("收回金额取整", "rounding of the recovery", madeOf("rounding")),
      retention: optional("收回时的预留", "retention upon recovery", madeOf("recoveryRetention")),
    }),
    recoveryRetention: noun("收回时的预留", "retention upon recovery", {
      rate: required("预留比例", "rate of the retention"),
      of: required("预留基数", "base of the retention", { words: ["next-payment", "issued"] }),
    }),
    settlement: noun("资金清算", "settlement", {
      policy: required("收回办法", "recovery policy", madeOf("recoveryPolicy")),
      paid: required("已拨付资金", "payments", listOf("payment")),
      recoveredBefore: optional("此前已收回金额", "amount recovered before", { ...yuan, ...byRegion }),
      unmet: optional("未达标指标", "targets missed", listOf("missedTarget")),
      stated: optional("核定收回", "recovery as it was stated", {
        ...madeOf("statedRecovery"),
        ...byRegion,
      }),
      rectification: optional("整改情况", "rectification", {
        ...byRegion,
        words: ["not-ordered", "running", "met", "failed"],
      }),
      against: optional("下一笔拨付", "next payment", { ...yuan, ...byRegion }),
    }),
    statedRecovery: noun("核定收回", "recovery as it was stated", {
      amount: required("核定收回金额", "stated amount to recover", { ...yuan, ...byRegion }),
      reason: required("收回理由", "reason for the recovery", byRegion),
    }),
    payment: numbered(
      "已拨付资金",
      "payment",
      { zh: "第{n}笔拨付", en: "payment {n}" },
      {
        id: optional("拨付编号", "payment id"),
        amount: required("拨付金额", "amount paid", yuan),
        on: optional("拨付日期", "date of payment"),
        spent: optional("已支出金额", "amount spent", { ...yuan, ...byEnterprise }),
      },
    ),
    missedTarget: numbered(
      "未达标指标",
      "missed target",
      { zh: "第{n}项未达标指标", en: "missed target {n}" },
      {
        id: required("指标编号", "indicator id"),
        attainment: optional("完成率", "attainment", percent),
      },
    ),
  }) as const)();
