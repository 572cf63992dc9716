/** What comes after an application: review, publicity, approval, acceptance, evaluation; and the national pilot. */
import { byRegion, listOf, madeOf, noun, numbered, optional, yuan } from "../row.js";

const document = { document: true } as const;

export const laterStageNouns = /* @__PURE__ */ (() =>
  ({
    review: noun("专家评审", "review", {
      agency: optional("评审机构", "review agency", byRegion),
      thirdParty: optional("评审机构的第三方身份", "independence of the review agency", byRegion),
      on: optional("评审日期", "date of the review", byRegion),
    }),
    publicity: noun("公示", "public notice", {
      from: optional("公示起始日", "first day of public notice", byRegion),
      to: optional("公示截止日", "last day of public notice", byRegion),
      website: optional("门户网站公示情况", "publication on the website of the department", byRegion),
      shortlist: optional("公示名单", "published list", byRegion),
      objections: optional("公示异议", "objections", { ...listOf("objection"), ...byRegion }),
    }),
    objection: numbered(
      "公示异议",
      "objection",
      { zh: "第{n}项异议", en: "objection {n}" },
      {
        on: optional("提出日期", "date of the objection", byRegion),
        grounds: optional("异议理由", "grounds of the objection", byRegion),
        resolvedOn: optional("处理完毕日期", "date of resolution", byRegion),
        upheld: optional("异议成立情况", "whether the objection was upheld", byRegion),
      },
    ),
    approval: noun("批复", "approval", {
      on: optional("批复日期", "date of approval", { ...byRegion, ...document }),
      document: optional("批复文号", "number of the approval", { ...byRegion, ...document }),
      financeDepartment: optional(
        "会同自治区财政厅下达情况",
        "sending down with the finance department",
        byRegion,
      ),
      award: optional("奖补资金额度", "award", { ...yuan, ...byRegion }),
      payments: optional("资金拨付", "payments", { ...listOf("awardPayment"), ...byRegion }),
      changes: optional("方案调整", "changes of the plan", { ...listOf("planChange"), ...byRegion }),
    }),
    awardPayment: numbered(
      "资金拨付",
      "payment",
      { zh: "第{n}笔拨付", en: "payment {n}" },
      {
        on: optional("拨付日期", "date of payment", byRegion),
        amount: optional("拨付金额", "amount paid", { ...yuan, ...byRegion }),
      },
    ),
    planChange: numbered(
      "方案调整",
      "change of the plan",
      { zh: "第{n}项调整", en: "change {n}" },
      {
        what: optional("调整内容", "what is changed"),
        effectiveOn: optional("实施日期", "date of effect"),
        approvedOn: optional("批准日期", "date of its approval", byRegion),
      },
    ),
    acceptance: noun("验收", "acceptance", {
      on: optional("验收日期", "date of acceptance"),
      leader: optional("验收牵头单位", "leader of the acceptance"),
      organiser: optional("验收承办单位", "who carries out the acceptance"),
    }),
    performance: noun("绩效管理", "performance management", {
      selfEvaluations: optional("绩效自评", "self-evaluations", listOf("selfEvaluation")),
      evaluations: optional("绩效评价", "evaluations", { ...listOf("evaluation"), ...byRegion }),
      consequence: optional("未达标处理", "consequence of missed targets", {
        ...madeOf("missedConsequence"),
        ...byRegion,
      }),
    }),
    selfEvaluation: numbered(
      "绩效自评",
      "self-evaluation",
      { zh: "第{n}次绩效自评", en: "self-evaluation {n}" },
      {
        year: optional("自评年度", "year of the self-evaluation"),
        on: optional("自评日期", "date of the self-evaluation"),
      },
    ),
    evaluation: numbered(
      "绩效评价",
      "evaluation",
      { zh: "第{n}次绩效评价", en: "evaluation {n}" },
      {
        stage: optional("评价阶段", "stage of the evaluation", { ...byRegion, words: ["mid-term", "final"] }),
        on: optional("评价日期", "date of the evaluation", byRegion),
        met: optional("绩效目标达成情况", "attainment of the targets", byRegion),
      },
    ),
    missedConsequence: noun("未达标处理", "consequence of missed targets", {
      kind: optional("未达标处理方式", "kind of consequence", {
        ...byRegion,
        words: ["rectification", "recovery"],
      }),
      until: optional("整改期限", "time limit of rectification", byRegion),
      amount: optional("收回金额", "amount to recover", { ...yuan, ...byRegion }),
    }),
    // 国家中小企业数字化转型城市试点, a declaration of its own
    nationalPilot: noun("国家城市试点", "national pilot", {
      city: optional("试点城市", "pilot city", madeOf("pilotCity")),
      approvalDocument: optional("国家批复文件", "national approval document", document),
      approvedOn: optional("国家批复日期", "date of the national approval"),
      approvedPlan: optional("批复方案", "approved plan", document),
    }),
    pilotCity: noun("试点城市", "pilot city", {
      code: optional("试点城市行政区划代码", "division code of the pilot city"),
      name: optional("试点城市名称", "name of the pilot city"),
    }),
  }) as const)();
