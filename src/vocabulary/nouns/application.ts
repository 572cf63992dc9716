/** 申报: the nouns that an application for a pilot is made of. */
import {
  byEnterprise,
  byProvider,
  byRegion,
  listOf,
  madeOf,
  noun,
  numbered,
  optional,
  required,
  yuan,
} from "../row.js";

const document = { document: true } as const;

export const applicationNouns = /* @__PURE__ */ (() =>
  ({
    application: noun("申报", "application", {
      edition: optional("适用版本", "edition"),
      year: required("申报年度", "year of application"),
      leagueCity: required("申报盟市", "league or city", madeOf("leagueCity")),
      submission: required("报送情况", "submission", madeOf("submission")),
      chains: required("申报产业链", "chains", listOf("chain")),
      enterprises: required("企业名单", "enterprise list", listOf("enterprise")),
      indicators: required("绩效目标表", "indicator table", { ...listOf("indicatorValue"), byId: true }),
      plan: required("总体方案", "overall plan", madeOf("plan")),
      period: required("试点期", "pilot period", madeOf("period")),
      budget: required("资金概算", "budget", madeOf("budget")),
      providers: required("数字化服务商", "providers", madeOf("providers")),
      contracts: optional("改造合同", "contracts", listOf("contract")),
      evidence: required("能力证明材料", "evidence of ability", document),
      review: optional("专家评审", "review", { ...madeOf("review"), ...byRegion }),
      publicity: optional("公示", "public notice", { ...madeOf("publicity"), ...byRegion }),
      approval: optional("批复", "approval", { ...madeOf("approval"), ...byRegion, ...document }),
      acceptance: optional("验收", "acceptance", madeOf("acceptance")),
      performance: optional("绩效管理", "performance management", madeOf("performance")),
    }),
    leagueCity: noun("盟市", "league or city", {
      code: required("盟市行政区划代码", "division code of the league or city"),
      name: optional("盟市名称", "name of the league or city"),
    }),
    submission: noun("报送情况", "submission", {
      on: required("报送日期", "date of submission"),
      industryBureau: required("报送单位（盟市工信局）", "submission by the industry bureau"),
      financeBureau: required("联合报送单位（盟市财政局）", "joint submission by the finance bureau", {
        who: "finance-bureau",
      }),
      sealed: required("总体方案加盖公章情况", "seal on the overall plan", document),
      indicatorTableSealed: required("绩效目标表加盖公章情况", "seal on the indicator table", document),
      paperCopies: required("纸质版份数", "number of paper copies", { unit: "份" }),
      discCopies: required("光盘份数", "number of disc copies", { unit: "份" }),
    }),
    evidence: numbered(
      "证明材料",
      "piece of evidence",
      { zh: "第{n}项材料", en: "piece of evidence {n}" },
      {
        title: optional("材料名称", "title of the evidence", document),
      },
    ),

    chain: numbered(
      "产业链",
      "chain",
      { zh: "第{n}条产业链", en: "chain {n}" },
      {
        id: required("产业链编号", "chain id"),
        name: required("产业链名称", "chain name"),
        regionalKeyChain: optional("列入自治区重点产业链情况", "standing as a key chain of the region"),
        brief: required("产业链简述", "brief of the chain", madeOf("chainBrief")),
        counts: required("制造业企业数量", "numbers of manufacturing enterprises", madeOf("chainCounts")),
        digitalisation: required("数字化转型现状", "state of digitalisation"),
        platforms: required("工业互联网平台", "industrial internet platforms", listOf("platform")),
      },
    ),
    chainBrief: noun("产业链简述", "brief of the chain", {
      base: required("产业基础", "base"),
      strengths: required("产业优势", "strengths"),
      features: required("产业特色", "features"),
      demonstrations: required("试点示范项目情况", "pilot and demonstration projects"),
    }),
    chainCounts: noun("制造业企业数量", "numbers of manufacturing enterprises", {
      aboveScale: required("规上制造业企业数量", "above-scale enterprises", { unit: "家" }),
      belowScale: required("规下制造业企业数量", "below-scale enterprises", { unit: "家" }),
    }),
    platform: numbered(
      "工业互联网平台",
      "industrial internet platform",
      { zh: "第{n}个平台", en: "platform {n}" },
      {
        name: required("平台名称", "platform name"),
        level: required("平台级别", "platform level", {
          words: ["enterprise", "industry", "region", "national-cross"],
          called: { enterprise: { zh: "企业级", en: "enterprise level" } },
        }),
        operator: required("平台依托单位", "platform operator", madeOf("platformOperator")),
        operators: optional("联合依托单位", "joint platform operators", {
          ...listOf("platformOperator"),
          entry: { zh: "第{n}个依托单位", en: "operator {n}" },
        }),
        action: required("建设方式（建设或改造升级）", "way of building (build or upgrade)", {
          words: ["build", "upgrade"],
        }),
      },
    ),
    platformOperator: noun("平台依托单位", "platform operator", {
      name: required("依托单位名称", "operator name"),
      kind: required("依托单位类型", "operator kind", {
        words: ["chain-leader", "leading-enterprise", "service-provider", "other-operator"],
        open: "words",
      }),
    }),

    enterprise: numbered(
      "企业",
      "enterprise",
      { zh: "第{n}户企业", en: "enterprise {n}" },
      {
        name: required("企业名称", "enterprise name"),
        creditCode: required("统一社会信用代码", "unified social credit code", byEnterprise),
        chainId: required("所属产业链编号", "chain id of the enterprise"),
        previousYearRevenue: required("上一年度主营业务收入", "main revenue of the previous year", {
          ...yuan,
          ...byEnterprise,
        }),
        scale: required("规模", "scale", { words: ["above", "below"] }),
        specialised: required("专精特新情况", "specialised status", {
          words: ["none", "regional", "national", "little-giant"],
        }),
        atKeyLink: optional("所处关键环节情况", "standing at a key link"),
        transform: required("纳入改造情况", "inclusion in the transformation"),
        willing: optional("改造意愿", "willingness to be transformed", byEnterprise),
        exemption: optional("不纳入改造说明", "exemption", madeOf("exemption")),
        priority: optional("优先纳入情况", "priority"),
      },
    ),
    exemption: noun("不纳入改造说明", "exemption", {
      reason: optional("不纳入改造的理由", "reason for the exemption"),
    }),

    indicatorValue: numbered(
      "指标值",
      "indicator value",
      { zh: "第{n}行指标", en: "indicator row {n}" },
      {
        id: required("指标编号", "indicator id"),
        baseline: required("期初值", "baseline"),
        midterm: required("中期目标值", "mid-term target"),
        target: required("目标值", "target"),
        actual: optional("实际值", "actual value"),
      },
    ),

    plan: noun("总体方案", "overall plan", {
      base: required("现有工作基础", "existing base"),
      goals: required("工作目标", "goals"),
      content: required("具体实施内容", "content of the work"),
      path: required("实施路径", "path of the work"),
      fundUse: required("资金使用方向", "use of funds"),
      safeguards: required("保障措施", "safeguards"),
      responsibilities: required("责任分工", "division of duties"),
      needsSurvey: required("产业链共性和企业个性需求梳理", "survey of shared and single needs"),
      workingMechanism: required("工作机制", "working mechanism"),
      concession: optional("服务商让利安排", "how providers give way on the price"),
      results: required("预期成果", "results to be left behind", {
        words: [
          "benchmark-enterprises",
          "lighthouse-enterprises",
          "providers",
          "solutions",
          "products",
          "standards",
          "mechanisms",
        ],
        open: "words",
      }),
      cooperation: required("产业链合作内容", "chain cooperation", {
        words: ["orders", "design", "production", "supply-chain"],
        open: "words",
      }),
      innovation: required("创新要素供给", "innovation factors", {
        words: ["technology", "talent"],
        open: "words",
      }),
      tasks: required("工作任务", "tasks", listOf("task")),
      measures: required("政策保障举措", "policy measures", {
        words: [
          "publicity",
          "resource-matching",
          "diagnosis",
          "platform-support",
          "talent-training",
          "financial-support",
          "security",
        ],
        called: { publicity: { zh: "政策宣传", en: "publicity of policies" } },
        open: "words",
      }),
      financeMeasures: required("财政金融联动举措", "fiscal and financial measures", {
        words: ["fiscal-linkage", "financial-institutions"],
        open: "words",
      }),
      safeguardKinds: required("配套保障种类", "kinds of safeguards", {
        words: ["policy", "funding", "talent", "service"],
        called: { talent: { zh: "人才配套", en: "talent" } },
        open: "words",
      }),
      lessons: optional("总结的经验", "lessons summed up"),
    }),
    task: numbered(
      "工作任务",
      "task",
      { zh: "第{n}项任务", en: "task {n}" },
      {
        what: required("任务内容（做什么）", "content (what)"),
        how: required("实施办法（怎么做）", "method (how)"),
        who: required("责任单位（谁来做）", "responsible body (who)"),
        by: required("完成的时间节点", "date of completion"),
      },
    ),
    period: noun("试点期", "pilot period", {
      start: required("试点期起始日", "first day of the pilot period"),
      end: required("试点期截止日", "last day of the pilot period"),
      years: optional("试点期年数", "years of the pilot period"),
      from: optional("试点期起算方式", "what the pilot period runs from", { words: ["approval"] }),
    }),

    budget: noun("资金概算", "budget", {
      total: required("概算总额", "budget total", yuan),
      lines: required("资金概算明细", "budget lines", listOf("budgetLine")),
      instalments: optional("奖补资金分期", "instalments of the award", {
        ...listOf("budgetInstalment"),
        ...byRegion,
      }),
    }),
    budgetLine: numbered(
      "资金概算明细",
      "budget line",
      { zh: "第{n}行资金", en: "budget line {n}" },
      {
        use: required("资金用途", "use of the money", {
          words: [
            "platform",
            "transformation",
            "standards",
            "consulting-diagnosis",
            "talent-training",
            "publicity",
          ],
          called: { publicity: { zh: "宣贯推广", en: "promotion" } },
          open: "words",
        }),
        source: required("资金来源", "source of the money", {
          words: [
            "central",
            "regional-fund",
            "league-city",
            "county",
            "enterprise",
            "provider",
            "loan",
            "social-capital",
          ],
        }),
        amount: required("金额", "amount", yuan),
      },
    ),
    budgetInstalment: numbered(
      "奖补资金分期",
      "instalment of the award",
      { zh: "第{n}期资金", en: "instalment {n}" },
      {
        id: optional("分期编号", "instalment id"),
        when: optional("拨付节点", "milestone of payment", {
          words: ["contract-signed", "approved", "mid-term-met", "final-met", "accepted"],
          open: "words",
          orDay: true,
        }),
        weight: optional("分期权重", "weight of the instalment"),
        amount: optional("分期金额", "amount of the instalment", yuan),
      },
    ),

    providers: noun("数字化服务商遴选", "choice of providers", {
      selection: required("服务商遴选方式", "way of choosing providers", {
        words: ["open-tender", "open-selection", "negotiation", "direct-award"],
        open: "words",
      }),
      list: optional("服务商名单", "list of providers", listOf("provider")),
    }),
    provider: numbered(
      "数字化服务商",
      "provider",
      { zh: "第{n}家服务商", en: "provider {n}" },
      {
        name: optional("服务商名称", "provider name"),
        creditCode: optional("统一社会信用代码", "unified social credit code", byProvider),
        services: optional("服务内容", "services", {
          ...byProvider,
          words: [
            "diagnosis",
            "consulting",
            "platform",
            "transformation",
            "standards",
            "security",
            "talent-training",
          ],
          called: { diagnosis: { zh: "诊断", en: "diagnosis" } },
          open: "words",
        }),
        cases: optional("成功案例", "success cases", byProvider),
      },
    ),
    contract: numbered(
      "改造合同",
      "contract",
      { zh: "第{n}份合同", en: "contract {n}" },
      {
        id: optional("合同编号", "contract id"),
        enterprise: optional("改造企业", "enterprise of the contract"),
        provider: optional("承接服务商", "provider of the contract"),
        listPrice: optional("原价", "list price", yuan),
        price: optional("合同价款", "contract price", yuan),
        concession: optional("服务商让利", "provider's concession", { ...yuan, ...byProvider }),
        government: optional("政府补助", "government part", yuan),
        enterpriseShare: optional("企业自付", "enterprise part", { ...yuan, ...byEnterprise }),
      },
    ),
    workCalendar: noun("工作日历", "calendar of working days", {
      from: required("日历起始日", "first day of the calendar"),
      to: required("日历截止日", "last day of the calendar"),
      holidays: required("放假日", "holidays", { list: true }),
      workdays: required("调休上班日", "working weekends", { list: true }),
    }),
  }) as const)();
