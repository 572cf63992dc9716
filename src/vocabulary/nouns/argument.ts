/** What functions are handed beside their subject. */
import { byCaller, listOf, madeOf, noun, optional, required, valuesCalled } from "../row.js";

const stages = ["application", "review", "approval", "implementation", "evaluation"] as const;

export const argumentNouns = /* @__PURE__ */ (() =>
  ({
    /** What functions are handed beside their subject, by the names that mean the same everywhere. */
    argument: noun("所填内容", "the value", {
      options: optional("选项", "options"),
      edition: required("适用版本", "edition", madeOf("edition")),
      rule: required("规则编号", "rule id"),
      asOf: required("评估日期", "day of assessment"),
      stage: optional("评估阶段", "stage of assessment", { words: stages }),
      judgements: optional("评定记录", "judgement records", listOf("judgement")),
      calendar: optional("工作日历", "the calendar of working days", {
        ...madeOf("workCalendar"),
        ...byCaller,
      }),
      strict: optional("从严评估", "strictness of the assessment"),
      limits: optional("读取上限", "limits of reading", madeOf("limits")),
      unit: optional("计量单位", "unit"),
      draft: optional("申报材料", "application", madeOf("application")),
      drafts: optional("各份申报材料", "applications", {
        ...listOf("application"),
        entry: { zh: "第{n}份申报材料", en: "application {n}" },
      }),
      remedy: optional("整改办法", "remedy", madeOf("remedy")),
      parameters: optional("参数", "parameters", { ...listOf("parameter"), byId: true }),
      indicators: optional("绩效目标表", "indicator table", { ...listOf("evaluatedIndicator"), byId: true }),
      consequence: optional("未达标处理办法", "what is made of missed targets", {
        ...madeOf("consequencePolicy"),
        who: "regional-industry-department",
      }),
      passMark: optional("及格线", "pass mark"),
      sheets: optional("评审表", "review sheets", listOf("reviewSheet")),
      candidates: optional("候选盟市", "candidates", listOf("candidate")),
      quota: optional("名额", "number of places"),
      preferences: optional("优先条件次序", "order of preferences"),
      event: optional("事项", "event", madeOf("pilotEvent")),
      events: optional("事项列表", "events", listOf("pilotEvent")),
      opening: optional("试点建档", "opening of the pilot", madeOf("pilotOpening")),
      paid: optional("已拨付资金", "payments", listOf("payment")),
      unmet: optional("未达标指标", "targets missed", listOf("missedTarget")),
      rectification: optional("整改情况", "rectification"),
      name: required("数据对象的名称", "name of a noun"),
      annotations: optional("附加标注", "annotations"),
    }),
    limits: noun("读取上限", "limits of reading", {
      depth: optional("层数上限", "limit of levels"),
      keys: optional("字段数上限", "limit of keys"),
      textLength: optional("文字长度上限", "limit of a text's length"),
      entries: optional("列表项数上限", "limit of entries"),
      nodes: optional("数值个数上限", "limit of values"),
    }),
    remedy: noun("整改办法", "remedy", {
      changes: required(
        "整改办法的各项改动",
        "changes of the remedy",
        valuesCalled("第{n}项改动", "change {n}"),
      ),
      restsOn: optional("整改办法所依据的内容", "what the remedy rests on"),
    }),
    assessmentPair: noun("评估比较", "comparison of two assessments", {
      before: required("比较的前者", "first of the two compared", madeOf("assessment")),
      after: required("比较的后者", "second of the two compared", madeOf("assessment")),
    }),
    assessment: noun("评估结果", "assessment", {
      findings: required("结论项", "findings", valuesCalled("第{n}个结论项", "finding {n}")),
    }),
    editionPair: noun("版本比较", "comparison of two editions", {
      before: required("比较的前一版本", "first of the two editions", madeOf("edition")),
      after: required("比较的后一版本", "second of the two editions", madeOf("edition")),
    }),
  }) as const)();
