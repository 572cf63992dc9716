/** 补助: the claim, the policy, and what the functions on them are asked. */
import { byCaller, byProvider, listOf, madeOf, noun, numbered, optional, required, yuan } from "../row.js";

const basis = { words: ["guideline", "reference", "assumption", "caller"] } as const;

const amountParts = {
  rate: optional("补助比例", "rate"),
  fixed: optional("定额", "fixed sum", yuan),
  cap: optional("补助上限", "cap", yuan),
  capBy: optional("上限算式", "formula of the cap", madeOf("formula")),
} as const;

const milestones = {
  words: ["contract-signed", "approved", "mid-term-met", "final-met", "accepted"],
} as const;

const claim = {
  id: optional("合同编号", "contract id"),
  enterprise: optional("企业", "enterprise"),
  price: optional("合同价款", "contract price", yuan),
  concession: optional("服务商让利", "provider's concession", {
    ...yuan,
    ...byProvider,
    ...madeOf("concession"),
  }),
  eligible: optional("可计入的费用", "eligible part", yuan),
  invoiced: optional("已开票金额", "invoiced amount", yuan),
  downPayment: optional("合同首付款", "down payment", yuan),
  items: optional("费用明细", "items", listOf("claimItem")),
  level: optional("数字化水平等级", "digital level"),
  completedOn: optional("改造完成日期", "date of completion"),
  batch: optional("申报批次", "batch"),
  size: optional("企业规模类型", "size of the enterprise", { words: ["micro", "small", "medium", "large"] }),
  specialised: optional("专精特新情况", "specialised status", {
    words: ["none", "regional", "national", "little-giant"],
  }),
  projectKind: optional("项目类型", "kind of project"),
  providerGrade: optional("服务商等级", "grade of the provider"),
  region: optional("所在地区", "region"),
  accepted: optional("验收情况", "acceptance"),
  supportedElsewhere: optional("享受其他补助情况", "support elsewhere"),
  supportElsewhere: optional("已获其他补助金额", "amount of support elsewhere", yuan),
  received: optional("该企业此前累计已获补助", "received by the enterprise before", yuan),
  receivedThisYear: optional("该企业当年已获补助", "received by the enterprise in the year", yuan),
  decided: optional("核定补助金额", "amount as it was decided", { ...yuan, ...byCaller }),
  spent: optional("各节点实际支出", "sums spent for milestones", listOf("claimSpending")),
  facts: optional("政策自定事实", "facts of the policy's own", {
    list: true,
    byId: true,
    entry: { zh: "政策自定事实“{key}”", en: "the policy's own fact “{key}”" },
  }),
} as const;

export const subsidyNouns = /* @__PURE__ */ (() =>
  ({
    subsidyClaim: numbered("补助申请", "subsidy claim", { zh: "第{n}份补助申请", en: "claim {n}" }, claim),
    claimItem: numbered(
      "费用明细",
      "item",
      { zh: "第{n}项费用", en: "item {n}" },
      {
        kind: required("费用类别", "kind of item", {
          words: ["software", "cloud", "gateway", "router"],
          open: "names",
        }),
        amount: required("费用金额", "amount of the item", yuan),
        pieces: optional("件数", "number of pieces"),
      },
    ),
    claimSpending: numbered(
      "实际支出",
      "sum spent",
      { zh: "第{n}笔实际支出", en: "sum spent {n}" },
      {
        when: required("支出节点", "milestone of the spending", milestones),
        amount: required("支出金额", "amount spent for the milestone", yuan),
      },
    ),
    concession: noun("服务商让利", "provider's concession", {
      rate: optional("让利比例", "rate of the concession", byProvider),
    }),
    /** A contract whose price is to be split: a claim that names its provider. */
    contractToSplit: noun("待分担的合同", "contract to split", {
      ...claim,
      provider: optional("承接服务商", "provider of the contract"),
    }),
    contractEntry: numbered(
      "合同及其事实",
      "contract with its facts",
      { zh: "第{n}份合同", en: "contract {n}" },
      {
        ...claim,
        provider: optional("承接服务商", "provider of the contract"),
        contract: required("合同内容", "content of the contract", madeOf("contractToSplit")),
      },
    ),
    subsidyRequest: noun("补助测算", "calculation of subsidies", {
      policy: required("补助政策", "subsidy policy", madeOf("subsidyPolicy")),
      before: required("变更前的政策", "policy before the change", madeOf("subsidyPolicy")),
      after: required("变更后的政策", "policy after the change", madeOf("subsidyPolicy")),
      claim: required("这份补助申请", "claim", madeOf("subsidyClaim")),
      claims: required("补助申请", "claims", listOf("subsidyClaim")),
      contract: required("改造合同", "contract", madeOf("contractToSplit")),
      contracts: required("合同", "contracts", listOf("contractEntry")),
      facts: optional("企业与合同的其他事实", "other facts of the enterprise and the contract"),
      pool: optional("资金池", "pool", yuan),
      sharing: optional("资金池的分配方式", "way of sharing the pool", { words: ["pro-rata", "by-rank"] }),
      setAsides: optional("单列份额", "set-asides", listOf("setAside")),
    }),
    setAside: numbered(
      "单列份额",
      "set-aside",
      { zh: "第{n}项单列份额", en: "set-aside {n}" },
      {
        id: required("单列份额编号", "id of the set-aside"),
        when: required("单列对象", "claims it is for", madeOf("condition")),
        share: required("单列比例", "part of the pool kept"),
      },
    ),

    subsidyPolicy: noun("补助政策", "subsidy policy", {
      id: required("政策编号", "policy id"),
      title: optional("政策名称", "title of the policy"),
      basis: required("政策依据", "basis of the policy", basis),
      source: optional("政策来源", "source of the policy", madeOf("source")),
      note: optional("政策说明", "note on the policy"),
      validFrom: optional("有效期起", "first day of validity"),
      validTo: optional("有效期止", "last day of validity"),
      base: required("计算基数", "base", { words: ["price", "net", "eligible", "invoiced"], open: "names" }),
      limitedBy: optional("基数限制", "limit of the base", {
        words: ["price", "net", "eligible", "invoiced"],
        open: "names",
        list: true,
        entry: { zh: "第{n}项基数限制", en: "limit {n} of the base" },
      }),
      eligibleItems: optional("可计入的费用类别", "kinds of item that count", {
        words: ["software", "cloud", "gateway", "router"],
        open: "names",
      }),
      facts: optional("政策自定事实", "facts of the policy's own", listOf("policyFact")),
      requires: optional("基本条件", "requirements", {
        ...listOf("requirement"),
        entry: { zh: "第{n}项基本条件", en: "requirement {n}" },
      }),
      excludes: optional("排除情形", "exclusions", {
        ...listOf("requirement"),
        entry: { zh: "第{n}项排除情形", en: "exclusion {n}" },
      }),
      tiers: required("补助档次", "tiers", listOf("tier")),
      overlap: optional("多档并存时", "where several tiers hold", { words: ["first", "highest", "sum"] }),
      bonuses: optional("加成", "bonuses", listOf("bonus")),
      reductions: optional("扣减", "reductions", listOf("reduction")),
      cap: optional("单个合同上限", "cap per contract", yuan),
      capBy: optional("合同上限算式", "formula of the cap per contract", madeOf("formula")),
      shareCap: optional("占基数的最高比例", "greatest part of the base"),
      perEnterpriseCap: optional("单个企业累计上限", "cap per enterprise", yuan),
      perEnterpriseYearCap: optional("单个企业年度上限", "cap per enterprise and year", yuan),
      averageCap: optional("户均上限", "cap on the average", yuan),
      deductsSupport: optional("扣减已获其他补助", "deduction of support elsewhere"),
      rounding: optional("补助金额取整", "rounding of the subsidy", madeOf("rounding")),
      payments: optional("分次拨付", "payments", listOf("policyPayment")),
    }),
    policyFact: numbered(
      "政策自定事实",
      "fact of the policy's own",
      { zh: "第{n}项自定事实", en: "own fact {n}" },
      {
        id: required("事实编号", "id of the fact"),
        title: optional("事实名称", "name of the fact"),
        kind: required("事实类型", "kind of fact", {
          words: ["number", "amount", "date", "word", "yes-or-no"],
        }),
      },
    ),
    requirement: numbered(
      "条件",
      "requirement",
      { zh: "第{n}项条件", en: "requirement {n}" },
      {
        id: optional("条件编号", "id of the requirement"),
        when: required("条件内容", "condition", madeOf("condition")),
      },
    ),
    tier: numbered(
      "补助档次",
      "tier",
      { zh: "第{n}档", en: "tier {n}" },
      {
        id: optional("档次编号", "id of the tier"),
        when: optional("适用条件", "condition", madeOf("condition")),
        ...amountParts,
        bands: optional("分段", "bands", listOf("band")),
        items: optional("分项", "rates of items", listOf("tierItem")),
        amount: optional("补助算式", "formula of the amount", madeOf("formula")),
        ceiling: optional("最高额度", "ceiling of what may be decided", madeOf("formula")),
        floor: optional("补助下限", "floor", yuan),
        floorBy: optional("下限算式", "formula of the floor", madeOf("formula")),
      },
    ),
    band: numbered(
      "分段",
      "band",
      { zh: "第{n}段", en: "band {n}" },
      {
        upTo: optional("分段上限", "upper limit of the band", yuan),
        rate: required("分段比例", "rate of the band"),
      },
    ),
    tierItem: numbered(
      "分项",
      "rate of an item",
      { zh: "第{n}个分项", en: "item {n}" },
      {
        kind: required("费用类别", "kind of item", {
          words: ["software", "cloud", "gateway", "router"],
          open: "names",
        }),
        rate: required("分项比例", "rate of the item"),
        cap: optional("分项上限", "cap of the item", yuan),
        pieceCap: optional("单件上限", "cap for each piece", yuan),
      },
    ),
    formula: numbered(
      "算式",
      "formula",
      { zh: "第{n}个算式", en: "formula {n}" },
      {
        sum: optional("算式金额", "sum of the formula", yuan),
        of: optional("算式基数", "amount it is a part of", {
          words: ["price", "net", "eligible", "invoiced"],
          open: "names",
        }),
        times: optional("倍数或比例", "part or multiple"),
        over: optional("除数", "divisor"),
        least: optional("取最低", "least of these", listOf("formula")),
        greatest: optional("取最高", "greatest of these", listOf("formula")),
      },
    ),
    bonus: numbered(
      "加成",
      "bonus",
      { zh: "第{n}项加成", en: "bonus {n}" },
      {
        id: optional("加成编号", "id of the bonus"),
        when: optional("适用条件", "condition", madeOf("condition")),
        ...amountParts,
        share: optional("上浮比例", "part of the amount added"),
        raisesRate: optional("比例提高", "points added to the rate"),
        raisesCap: optional("上限提高", "amount added to the cap", yuan),
      },
    ),
    reduction: numbered(
      "扣减",
      "reduction",
      { zh: "第{n}项扣减", en: "reduction {n}" },
      {
        id: optional("扣减编号", "id of the reduction"),
        when: optional("适用条件", "condition", madeOf("condition")),
        share: optional("扣减比例", "part taken off"),
        fixed: optional("扣减金额", "sum taken off", yuan),
      },
    ),
    condition: numbered(
      "条件内容",
      "condition",
      { zh: "第{n}项条件", en: "condition {n}" },
      {
        all: optional("全部满足", "all of these", listOf("condition")),
        any: optional("满足其一", "any of these", listOf("condition")),
        fact: optional("事实", "fact"),
        of: optional("占何者的比例", "amount it is a part of"),
        monthsAfter: optional("距何日的月数", "date it is months after"),
        is: optional("等于", "is"),
        isNot: optional("不等于", "is not"),
        in: optional("属于", "is one of"),
        notIn: optional("不属于", "is none of"),
        atLeast: optional("不低于", "at least"),
        atMost: optional("不高于", "at most"),
        above: optional("高于", "above"),
        below: optional("低于", "below"),
      },
    ),
    policyPayment: numbered(
      "分次拨付",
      "payment of the policy",
      { zh: "第{n}次拨付", en: "payment {n}" },
      {
        id: required("拨付编号", "payment id"),
        when: required("拨付节点", "milestone of payment", milestones),
        of: optional("拨付基数", "base of the payment", {
          words: ["amount", "down-payment", "base", "spent"],
        }),
        share: optional("拨付比例", "share paid"),
        cap: optional("拨付上限", "cap of the payment", yuan),
      },
    ),
    rounding: noun("取整", "rounding", {
      unit: optional("取整单位", "unit of rounding", yuan),
      mode: required("取整方式", "way of rounding", { words: ["floor", "half-up", "ceiling"] }),
    }),
  }) as const)();
