/** What functions are handed beside their subject. */
import { byCaller, listOf, madeOf, noun, optional, required } from "../row.js";

const stages = ["application", "review", "approval", "implementation", "evaluation"] as const;

export const argumentNouns = /* @__PURE__ */ (() =>
  ({
    /** What functions are handed beside their subject, by the names that mean the same everywhere. */
    argument: noun("所填内容", "the value", {
      edition: required("适用版本", "edition"),
      asOf: required("评估日期", "day of assessment"),
      stage: optional("评估阶段", "stage of assessment", { words: stages }),
      judgements: optional("判断记录", "judgement records", listOf("judgement")),
      calendar: optional("工作日历", "the calendar of working days", {
        ...madeOf("workCalendar"),
        ...byCaller,
      }),
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
      event: optional("事项", "event", madeOf("pilotEvent")),
      events: optional("事项列表", "events", listOf("pilotEvent")),
      opening: optional("试点建档", "opening of the pilot", madeOf("pilotOpening")),
      paid: optional("已拨付资金", "payments", listOf("payment")),
      unmet: optional("未达标指标", "targets missed", listOf("missedTarget")),
      rectification: optional("整改情况", "rectification"),
      name: required("数据对象的名称", "name of a noun"),
    }),
  }) as const)();
