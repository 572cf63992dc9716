/** 评审与遴选: sheets, the scheme they are counted by, candidates. */
import {
  byCaller,
  byRegion,
  byReviewer,
  listOf,
  madeOf,
  noun,
  numbered,
  optional,
  required,
  valuesCalled,
} from "../row.js";

const outcomes = ["pass", "fail", "needs-data", "needs-judgement", "not-applicable"] as const;

export const reviewNouns = /* @__PURE__ */ (() =>
  ({
    reviewRequest: noun("评审汇总", "tally of a review", {
      sheets: required("评审表", "review sheets", { ...listOf("reviewSheet"), ...byReviewer }),
      scheme: required("评审评分办法", "review scheme", { ...madeOf("reviewScheme"), ...byCaller }),
      applicability: optional("不适用的认定", "decisions on what applies", {
        ...listOf("applicability"),
        ...byCaller,
      }),
      edition: required("适用版本", "edition"),
    }),
    reviewSheet: numbered(
      "评审表",
      "review sheet",
      { zh: "第{n}份评审表", en: "sheet {n}" },
      {
        expert: required("评审专家", "expert", byReviewer),
        candidate: optional("被评盟市", "candidate of the sheet", byReviewer),
        on: optional("评审日期", "date of the sheet", byReviewer),
        conflict: optional("利害关系", "conflict of interest", byReviewer),
        entries: optional("各项评审", "entries", { ...listOf("reviewEntry"), ...byReviewer }),
      },
    ),
    reviewEntry: numbered(
      "各项评审",
      "entry of a sheet",
      { zh: "第{n}项评审", en: "entry {n}" },
      {
        criterion: optional("评审要点", "criterion", byReviewer),
        score: optional("评分", "score", byReviewer),
        verdict: optional("评定结论", "verdict", { ...byReviewer, words: ["pass", "fail"] }),
        applies: optional("是否适用", "whether the criterion applies", byReviewer),
        grounds: optional("评定理由", "grounds", byReviewer),
      },
    ),
    applicability: numbered(
      "不适用的认定",
      "decision on what applies",
      { zh: "第{n}条认定", en: "decision {n}" },
      {
        criterion: required("认定的评审要点", "criterion decided on", byCaller),
        applies: required("认定结论", "whether the criterion is to apply", byCaller),
        by: required("认定人", "who decided on it", byCaller),
        on: required("认定日期", "date of that decision", byCaller),
        grounds: required("认定理由", "grounds of that decision", byCaller),
      },
    ),
    reviewScheme: noun("评审评分办法", "review scheme", {
      id: required("评审评分办法编号", "id of the review scheme", byCaller),
      criteria: required("评审要点列表", "criteria", { ...listOf("criterion"), ...byCaller }),
      sections: optional("各部分最低分", "least points of sections", {
        ...listOf("reviewSection"),
        ...byCaller,
      }),
      passMark: optional("合格分数线", "pass mark of the review", byCaller),
      experts: optional("专家名单", "panel of experts", byCaller),
      drop: optional("去掉最高分、最低分的办法", "dropping of extremes", { ...madeOf("drop"), ...byCaller }),
      decimals: required("评审得分的小数位数", "decimals of the review score", byCaller),
      rounding: optional("四舍五入的对象", "what is rounded", { ...byCaller, words: ["rows", "total"] }),
      verdicts: optional("评定意见的汇总办法", "how verdicts are counted", {
        ...byCaller,
        words: ["each", "majority"],
      }),
    }),
    criterion: numbered(
      "评审要点",
      "criterion",
      { zh: "第{n}个评审要点", en: "criterion {n}" },
      {
        id: required("评审要点编号", "id of the criterion", byCaller),
        most: optional("满分", "maximum points", byCaller),
        weight: optional("评审要点权重", "weight of the criterion", byCaller),
        section: optional("所属部分", "section", byCaller),
        step: optional("打分间隔", "step of the scores", byCaller),
        least: optional("单项最低分", "least points of the criterion", byCaller),
        veto: optional("一票否决", "veto", byCaller),
      },
    ),
    drop: noun("去掉最高分、最低分的办法", "dropping of extremes", {
      from: required("去分范围", "where extremes are dropped", {
        ...byCaller,
        words: ["criterion", "sheet"],
      }),
      lowest: optional("去掉最低分的个数", "lowest scores dropped", byCaller),
      highest: optional("去掉最高分的个数", "highest scores dropped", byCaller),
      beyond: optional("去掉偏离过大的评分", "dropping of outliers", { ...madeOf("outliers"), ...byCaller }),
    }),
    outliers: noun("去掉偏离过大的评分", "dropping of outliers", {
      distance: required("允许偏离的幅度", "distance allowed", byCaller),
      unit: required("偏离的计量", "what the distance is counted in", {
        ...byCaller,
        words: ["points", "percent"],
      }),
      of: required("偏离的基准", "what the distance is from", { ...byCaller, words: ["mean", "median"] }),
    }),
    reviewSection: numbered(
      "评审部分",
      "section",
      { zh: "第{n}个部分", en: "section {n}" },
      {
        id: required("部分名称", "name of the section", byCaller),
        least: required("部分最低分", "least points of the section", byCaller),
      },
    ),
    quotaBounds: noun("名额范围", "bounds of the number of places", {
      least: required("最少名额", "least number of places", byRegion),
      most: required("最多名额", "greatest number of places", byRegion),
    }),
    selectionRequest: noun("试点遴选", "selection of pilots", {
      candidates: required("候选盟市", "candidates", listOf("candidate")),
      quota: optional("名额", "number of places", { ...madeOf("quotaBounds"), ...byRegion }),
      preferences: optional(
        "优先条件次序",
        "order of preferences",
        valuesCalled("第{n}项优先条件", "preference {n}"),
      ),
      year: required("遴选年度", "year of the selection"),
      edition: required("适用版本", "edition"),
    }),
    candidate: numbered(
      "候选盟市",
      "candidate",
      { zh: "第{n}个候选盟市", en: "candidate {n}" },
      {
        id: required("候选编号", "candidate id"),
        name: optional("候选名称", "candidate name"),
        score: optional("评审得分", "score", { ...madeOf("scoreInterval"), ...byRegion }),
        outcome: optional("评估结论", "outcome of the assessment", { ...byRegion, words: outcomes }),
        eligible: optional("资格", "eligibility", byRegion),
        assessment: optional("评估结果", "assessment", { ...madeOf("candidateAssessment"), ...byRegion }),
        preferences: optional("符合的优先条件", "preferences met", byRegion),
      },
    ),
    scoreInterval: noun("得分区间", "interval of scores", {
      low: required("最低得分", "least score", byRegion),
      high: required("最高得分", "greatest score", byRegion),
    }),
    candidateAssessment: noun("评估结果", "assessment", {
      outcome: required("评估结论", "outcome of the assessment", { ...byRegion, words: outcomes }),
      findings: optional("结论项", "findings", { ...listOf("candidateFinding"), ...byRegion }),
    }),
    candidateFinding: numbered(
      "结论项",
      "finding",
      { zh: "第{n}个结论项", en: "finding {n}" },
      {
        rule: required("规则编号", "rule id", byRegion),
        outcome: required("结论", "outcome", { ...byRegion, words: outcomes }),
      },
    ),
  }) as const)();
