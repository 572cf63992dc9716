/** 绩效: indicators, scoring, evaluation and what follows from it. */
import {
  byRegion,
  listOf,
  madeOf,
  noun,
  numbered,
  optional,
  percent,
  points,
  required,
  yuan,
} from "../row.js";
import { applicationNouns } from "./application.js";

const basis = { words: ["guideline", "reference", "assumption", "caller"] } as const;
const stages = ["annual", "mid-term", "final"] as const;

export const performanceNouns = /* @__PURE__ */ (() =>
  ({
    /** A row of the table as an evaluation sees it: with what a person says of it. */
    evaluatedIndicator: numbered(
      "指标值",
      "indicator value",
      { zh: "第{n}行指标", en: "indicator row {n}" },
      {
        ...applicationNouns.indicatorValue.fields,
        judgement: optional("评定记录", "judgement record", byRegion),
      },
    ),

    performanceRequest: noun("绩效计算", "calculation on performance", {
      indicators: required("绩效目标表", "indicator table", { ...listOf("evaluatedIndicator"), byId: true }),
      scheme: required("评分方案", "scoring scheme", madeOf("scoringScheme")),
      judgements: optional("定性评定记录", "records of qualitative judgements", {
        ...listOf("qualityJudgement"),
        ...byRegion,
      }),
      ownIndicators: optional("另加指标", "own indicators", listOf("indicator")),
      edition: optional("适用版本", "edition"),
      values: required("指标值", "values of the indicators"),
      total: optional("总分", "total"),
      rows: optional("逐项说明", "explanation row by row"),
      rates: optional("比率的写法", "way of writing rates"),
      origin: optional("起始单元格", "first cell", madeOf("gridOrigin")),
      beside: optional("另加的列", "columns beside"),
      decimals: optional("小数位数", "number of decimals"),
      declared: optional("自报得分", "declared scores", madeOf("declaredScores")),
      groups: optional("分组权重", "weights by group"),
      shares: optional("分块的分配", "sharing out of the blocks"),
      costs: optional("单位成本", "costs of a unit"),
      goal: optional("要达到的等级或得分", "grade or points to reach", madeOf("improvementGoal")),
      period: optional("对比期间", "period of the comparison", madeOf("comparedPeriod")),
      start: optional("起始日", "first day"),
      end: optional("截止日", "last day"),
      asOf: optional("截至日期", "day to look from"),
      midtermOn: optional("中期目标日期", "day of the mid-term targets"),
      natures: optional("指标性质", "natures of indicators", { words: ["stock", "flow"] }),
    }),
    improvementGoal: noun("要达到的等级或得分", "grade or points to reach", {
      grade: optional("要达到的等级", "grade to reach"),
      points: optional("要达到的得分", "points to reach", points),
    }),
    gridOrigin: noun("起始单元格", "first cell", {
      row: required("起始行", "first row"),
      column: required("起始列", "first column"),
    }),
    comparedPeriod: noun("对比期间", "period of the comparison", {
      start: required("期间起始日", "first day of the period"),
      end: required("期间截止日", "last day of the period"),
    }),
    evaluationOptions: noun("绩效评价", "evaluation", {
      stage: required("评价阶段", "stage of the evaluation", { ...byRegion, words: stages }),
      year: optional("自评年度", "year of the self-evaluation"),
      edition: required("适用版本", "edition"),
      passMark: optional("及格线", "pass mark", { ...points, ...byRegion }),
      against: optional("对照的目标", "targets to hold against", {
        words: ["midterm", "target"],
        called: { target: { zh: "目标值", en: "target" } },
      }),
      consequence: optional("未达标处理办法", "what is made of missed targets", {
        ...madeOf("consequencePolicy"),
        ...byRegion,
      }),
      recoveredBefore: optional("此前已收回金额", "amount recovered before", { ...yuan, ...byRegion }),
      on: optional("评价日期", "day of the evaluation", byRegion),
      values: required("指标值", "values of the indicators"),
      scheme: optional("评分方案", "scoring scheme", madeOf("scoringScheme")),
      judgements: optional("定性评定记录", "records of qualitative judgements", listOf("qualityJudgement")),
      evaluation: required("绩效评价结果", "evaluation", madeOf("evaluationOutcome")),
    }),
    evaluationOutcome: noun("绩效评价结果", "outcome of the evaluation", {
      stage: required("评价阶段", "stage of the evaluation", { words: stages }),
      year: required("自评年度", "year of the self-evaluation"),
      targetsMet: required("绩效目标达成情况", "attainment of the targets"),
    }),

    scoringScheme: noun("评分方案", "scoring scheme", {
      id: required("评分方案编号", "id of the scoring scheme"),
      basis: required("评分方案依据", "basis of the scoring scheme", basis),
      source: optional("评分方案来源", "source of the scoring scheme", madeOf("source")),
      total: required("评分方案总分", "total of the scoring scheme", points),
      weights: required("评分方案的权重", "weights of the scoring scheme", points),
      method: required("评分方案的计分方法", "method of the scoring scheme", {
        words: ["proportional", "increment", "all-or-nothing", "reverse-ratio", "reverse-linear"],
        open: "names",
      }),
      decimals: required("评分方案的小数位数", "places of the scoring scheme"),
      rounding: optional("评分方案的四舍五入对象", "what the scoring scheme rounds", {
        words: ["rows", "total"],
      }),
      grades: required("评分方案的等级", "grades of the scoring scheme", listOf("grade")),
      indicators: optional("评分方案的另加指标", "own indicators of the scoring scheme", listOf("indicator")),
      blocks: optional("评分方案的分块", "blocks of the scoring scheme", listOf("block")),
      overshoot: optional(
        "评分方案的超额扣分",
        "overshoot deduction of the scoring scheme",
        madeOf("overshoot"),
      ),
      assumed: optional("自行补充的内容", "what was filled in"),
    }),
    bandsMethod: noun("分档计分", "scoring by bands", {
      bands: required("分档", "bands", listOf("scoreBand")),
      of: optional("分档依据", "what the bands are of", { words: ["attainment", "actual"] }),
    }),
    scoreBand: numbered(
      "分档",
      "band",
      { zh: "第{n}个分档", en: "band {n}" },
      {
        from: required("分档界限", "bound of the band"),
        share: required("占权重的百分比", "share of the weight", percent),
      },
    ),
    qualitativeMethod: noun("定性评分", "qualitative scoring", {
      qualitative: required("定性档次", "levels of quality", listOf("level")),
    }),
    level: numbered(
      "定性档次",
      "level of quality",
      { zh: "第{n}个定性档次", en: "level {n}" },
      {
        level: required("档次名称", "name of the level"),
        from: required("档次下限", "lower bound of the level", percent),
      },
    ),
    grade: numbered(
      "等级",
      "grade",
      { zh: "第{n}个等级", en: "grade {n}" },
      {
        grade: required("等级名称", "name of the grade"),
        from: required("下限", "lower bound", points),
      },
    ),
    block: numbered(
      "分块",
      "block",
      { zh: "第{n}个分块", en: "block {n}" },
      {
        block: required("分块名称", "name of the block"),
        weight: required("分块分值", "points of the block", points),
      },
    ),
    overshoot: noun("超额扣分", "overshoot deduction", {
      tolerance: required("不扣分的超额幅度", "overshoot without deduction", percent),
      most: required("最多扣去权重的百分比", "greatest deduction", percent),
    }),
    declaredScores: noun("自报得分", "declared scores", {
      points: optional("各指标自报得分", "declared points of the indicators", points),
      total: optional("自报总分", "declared total", points),
    }),
    qualityJudgement: numbered(
      "定性评定记录",
      "record of a qualitative judgement",
      { zh: "第{n}条评定记录", en: "judgement record {n}" },
      {
        indicator: required("评定的指标", "indicator judged"),
        share: required("占权重的百分比", "share of the weight", percent),
        by: required("评定人", "judge"),
        on: required("评定日期", "date"),
        grounds: required("评定理由", "grounds"),
      },
    ),

    consequencePolicy: noun("未达标处理办法", "what is made of missed targets", {
      rectification: optional("限期整改", "rectification", madeOf("rectificationLimit")),
      recovery: optional("收回资金", "recovery", madeOf("recoveryTerms")),
      rectifyFrom: optional("可以整改的最低得分", "least score for rectification", {
        ...points,
        ...byRegion,
      }),
      decision: optional("处理决定", "decision on the consequence", {
        ...madeOf("consequenceDecision"),
        ...byRegion,
      }),
    }),
    rectificationLimit: noun("限期整改", "rectification", {
      until: optional("整改期限", "time limit of rectification", byRegion),
      days: optional("整改天数", "days of rectification", { unit: "天", ...byRegion }),
    }),
    recoveryTerms: noun("收回资金", "recovery", {
      amount: optional("收回金额", "amount to recover", { ...yuan, ...byRegion }),
      policy: optional("收回办法", "recovery policy", { ...madeOf("recoveryPolicy"), ...byRegion }),
      paid: optional("已拨付资金", "payments", { ...listOf("payment"), ...byRegion }),
      rectification: optional("整改情况", "rectification", {
        ...byRegion,
        words: ["not-ordered", "running", "failed"],
      }),
      against: optional("下一笔拨付", "next payment", { ...yuan, ...byRegion }),
    }),
    consequenceDecision: noun("处理决定", "decision on the consequence", {
      kind: required("处理方式", "kind of consequence", {
        ...byRegion,
        words: ["rectification", "recovery"],
      }),
      until: optional("整改期限", "time limit of rectification", byRegion),
      amount: optional("收回金额", "amount to recover", { ...yuan, ...byRegion }),
      by: required("决定人", "who decided", byRegion),
      on: required("决定日期", "date of the decision", byRegion),
      grounds: required("决定理由", "grounds of the decision", byRegion),
    }),
  }) as const)();
