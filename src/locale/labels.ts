import type { Indicator } from "../application/indicator.js";
import { leaguesAndCities } from "../edition/divisions.js";
import { indicators } from "../guideline/nm-2024/indicators.js";
import { fieldInfo } from "../vocabulary/application-fields.js";
import { labelOf } from "../vocabulary/application-words.js";
import { type Locale, messageOf } from "./messages.js";

/** What a label says where nothing better is known; a Chinese text must not show a key. */
const unnamed = { "zh-CN": "所填内容", en: "the value" } as const;

export function wordLabel(word: string, locale: Locale): string {
  const label = labelOf(word);
  if (label !== undefined) return locale === "en" ? label.en : label.zh;
  return locale === "en" || !/[A-Za-z]/.test(word) ? word : unnamed[locale];
}

/** `own`: an embedder's own indicators, which go before the 23. */
export function indicatorLabel(id: string, locale: Locale, own: readonly Indicator[] = []): string {
  const indicator = [...own, ...indicators].find((one) => one.id === id);
  if (id === "budget-execution") return locale === "en" ? "budget execution" : "预算执行率";
  if (indicator === undefined) return locale === "en" ? id : "该指标";
  return locale === "en" ? indicator.english.label : indicator.label;
}

/** The name of a league or city by its code. */
export function divisionLabel(code: string, locale: Locale): string {
  const division = leaguesAndCities.find((one) => one.code === code);
  return (locale === "en" ? division?.en : division?.zh) ?? code;
}

/** Inputs that are not fields of an application. */
const otherFields: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  options: { zh: "选项", en: "options" },
  unit: { zh: "计量单位", en: "unit" },
  strict: { zh: "从严评估", en: "strictness of the assessment" },
  calendar: { zh: "工作日历", en: "calendar of working days" },
  limits: { zh: "读取上限", en: "limits of reading" },
  "limits.depth": { zh: "层数上限", en: "limit of levels" },
  "limits.keys": { zh: "字段数上限", en: "limit of keys" },
  "limits.textLength": { zh: "文字长度上限", en: "limit of a text's length" },
  "limits.nodes": { zh: "数值个数上限", en: "limit of values" },
  draft: { zh: "申报材料", en: "application" },
  drafts: { zh: "申报材料", en: "applications" },
  "drafts.*": { zh: "第{n}份申报材料", en: "application {n}" },
  remedy: { zh: "整改办法", en: "remedy" },
  "remedy.changes": { zh: "整改办法的各项改动", en: "changes of the remedy" },
  "remedy.changes.*": { zh: "第{n}项改动", en: "change {n}" },
  before: { zh: "比较的前者", en: "first of the two compared" },
  "before.findings": { zh: "前者的结论项", en: "findings of the first" },
  "before.findings.*": { zh: "前者的第{n}个结论项", en: "finding {n} of the first" },
  after: { zh: "比较的后者", en: "second of the two compared" },
  "after.findings": { zh: "后者的结论项", en: "findings of the second" },
  "after.findings.*": { zh: "后者的第{n}个结论项", en: "finding {n} of the second" },
  asOf: { zh: "评估日期", en: "day of assessment" },
  stage: { zh: "评估阶段", en: "stage of assessment" },
  judgements: { zh: "判断记录", en: "judgement records" },
  "judgements.*": { zh: "第{n}条判断记录", en: "judgement record {n}" },
  "judgements.*.rule": { zh: "规则编号", en: "rule id" },
  "judgements.*.subject": { zh: "判断对象", en: "subject" },
  "judgements.*.verdict": { zh: "判断结论", en: "verdict" },
  "judgements.*.by": { zh: "判断人", en: "judge" },
  "judgements.*.on": { zh: "判断日期", en: "date" },
  "judgements.*.grounds": { zh: "判断理由", en: "grounds" },
  rules: { zh: "规则", en: "rules" },
  "edition.rules.*": { zh: "第{n}条规则", en: "rule {n}" },
  "edition.rules.*.id": { zh: "规则编号", en: "id" },
  "edition.rules.*.phrase": { zh: "关键词", en: "key words" },
  "edition.rules.*.force": { zh: "效力", en: "force" },
  "edition.rules.*.basis": { zh: "依据", en: "basis" },
  "edition.rules.*.stage": { zh: "阶段", en: "stage" },
  "edition.rules.*.check": { zh: "判断方法", en: "check" },
  "edition.rules.*.judge": { zh: "判断人", en: "judge" },
  "edition.rules.*.parameters": { zh: "所用参数", en: "parameters" },
  "edition.rules.*.mend": { zh: "整改办法", en: "mend" },
  "edition.id": { zh: "版本编号", en: "id of the edition" },
  "edition.title": { zh: "版本名称", en: "title of the edition" },
  "edition.rules": { zh: "规则", en: "rules of the edition" },
  "edition.parameters": { zh: "参数", en: "parameters of the edition" },
  "edition.parameters.*": { zh: "第{n}个参数", en: "parameter {n}" },
  "edition.indicators": { zh: "版本的指标", en: "indicators of the edition" },
  "edition.indicators.*": { zh: "版本的第{n}个指标", en: "indicator {n} of the edition" },
  "edition.outline": { zh: "全文纲目", en: "outline of the edition" },
  "edition.outline.*": { zh: "全文纲目第{n}项", en: "entry {n} of the outline" },
  "edition.provisions": { zh: "条款依据", en: "provisions of the edition" },
  outline: { zh: "全文纲目", en: "outline" },
  parameters: { zh: "参数", en: "parameters" },
  scheme: { zh: "评分方案", en: "scoring scheme" },
  "scheme.id": { zh: "评分方案编号", en: "id of the scoring scheme" },
  "scheme.total": { zh: "评分方案总分", en: "total of the scoring scheme" },
  "scheme.weights": { zh: "评分方案的权重", en: "weights of the scoring scheme" },
  "scheme.method": { zh: "评分方案的计分方法", en: "method of the scoring scheme" },
  "scheme.decimals": { zh: "评分方案的小数位数", en: "places of the scoring scheme" },
  "scheme.grades": { zh: "评分方案的等级", en: "grades of the scoring scheme" },
  "scheme.blocks": { zh: "评分方案的分块", en: "blocks of the scoring scheme" },
  "scheme.overshoot": { zh: "评分方案的超额扣分", en: "overshoot deduction of the scoring scheme" },
  "scheme.indicators": { zh: "评分方案的另加指标", en: "own indicators of the scoring scheme" },
  passMark: { zh: "及格线", en: "pass mark" },
  on: { zh: "评价日期", en: "day of the evaluation" },
  against: { zh: "对照的目标", en: "targets to hold against" },
  start: { zh: "起始日", en: "first day" },
  end: { zh: "截止日", en: "last day" },
  midtermOn: { zh: "中期目标日期", en: "day of the mid-term targets" },
  natures: { zh: "指标性质", en: "natures of indicators" },
  costs: { zh: "单位成本", en: "costs of a unit" },
  goal: { zh: "要达到的等级", en: "grade to reach" },
  consequence: { zh: "未达标处理", en: "consequence of missed targets" },
  "consequence.rectification.until": { zh: "整改期限", en: "time limit of rectification" },
  "consequence.rectification.days": { zh: "整改天数", en: "days of rectification" },
  "consequence.recovery.amount": { zh: "收回金额", en: "amount to recover" },
  "consequence.recovery.policy": { zh: "收回办法", en: "recovery policy" },
  "consequence.recovery.paid": { zh: "已拨付资金", en: "payments" },
  "consequence.recovery.paid.*": { zh: "第{n}笔拨付", en: "payment {n}" },
  "consequence.recovery.paid.*.amount": { zh: "拨付金额", en: "amount paid" },
  "consequence.recovery.paid.*.spent": { zh: "已支出金额", en: "amount spent" },
  "consequence.recovery.rectification": { zh: "整改情况", en: "rectification" },
  "consequence.recovery.against": { zh: "下一笔拨付", en: "next payment" },
  "indicators.*.judgement": { zh: "判断记录", en: "judgement record" },
  "consequence.rectifyFrom": { zh: "可以整改的最低得分", en: "least score for rectification" },
  "consequence.decision": { zh: "处理决定", en: "decision on the consequence" },
  groups: { zh: "分组权重", en: "weights by group" },
  shares: { zh: "分块的分配", en: "sharing out of the blocks" },
  declared: { zh: "自报得分", en: "declared scores" },
  "declared.total": { zh: "自报总分", en: "declared total" },
  "judgements.*.indicator": { zh: "判断的指标", en: "indicator judged" },
  "judgements.*.share": { zh: "占权重的百分比", en: "share of the weight" },
  columns: { zh: "表头", en: "head of the table" },
  "columns.*": { zh: "第{n}列", en: "column {n}" },
  limit: { zh: "列出的户数上限", en: "number of records to list" },
  format: { zh: "名单的格式", en: "format of the roster" },
  every: { zh: "每步的户数", en: "records of a step" },
  longestLine: { zh: "每行的字节上限", en: "longest line" },
  shards: { zh: "分片", en: "shards" },
  shard: { zh: "分片编号", en: "id of the shard" },
  expectedShards: { zh: "应有的分片", en: "expected shards" },
  summary: { zh: "名单汇总", en: "summary of the roster" },
  one: { zh: "前一份汇总", en: "first summary" },
  other: { zh: "后一份汇总", en: "second summary" },
  ownIndicators: { zh: "另加指标", en: "own indicators" },
  "ownIndicators.*": { zh: "第{n}个另加指标", en: "own indicator {n}" },
};

const infoOf = (field: string) => {
  const pattern = field.replace(/(?<=^|\.)\d+(?=\.|$)/g, "*");
  return fieldInfo(field) ?? (Object.hasOwn(otherFields, pattern) ? otherFields[pattern] : undefined);
};

/**
 * What a field is called: `enterprises.3.creditCode` is 第4户企业的统一社会信用代码. Of the parts on the way only
 * numbered ones are named; an unknown last part (a mistyped key) gives the name of what holds it.
 */
export function fieldLabel(field: string, locale: Locale, own: readonly Indicator[] = []): string {
  const names = namesOnTheWay(field.split("."), locale, own);
  return locale === "en" ? names.reverse().join(" of ") : names.join("的");
}

/** The name of the field itself, without the numbers of what holds it. */
export const leafLabel = (field: string, locale: Locale): string =>
  namesOnTheWay(field.split("."), locale).at(-1) ?? unnamed[locale];

function namesOnTheWay(parts: readonly string[], locale: Locale, own: readonly Indicator[] = []): string[] {
  const [section, second, ...rest] = parts;
  if (section === "parameters" && second !== undefined) {
    return [messageOf("parameters", second, locale) ?? (locale === "en" ? `parameter ${second}` : "参数")];
  }
  // A row that is not in the table yet is known by its indicator.
  if (section === "indicators" && second !== undefined && !isNumber(second)) {
    return [
      indicatorLabel(second, locale, own),
      ...namesOnTheWay(["indicators", "0", ...rest], locale).slice(1),
    ];
  }
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join("."));
  const known = prefixes.filter((prefix) => infoOf(prefix) !== undefined);
  const named = known.filter(
    (prefix, index) => isNumber(prefix.split(".").at(-1)) || index === known.length - 1,
  );
  if (named.length === 0) return [unnamed[locale]];
  return named.map((prefix) => {
    const info = infoOf(prefix);
    const number = Number(prefix.split(".").at(-1)) + 1;
    return ((locale === "en" ? info?.en : info?.zh) ?? "").replace("{n}", String(number));
  });
}

const isNumber = (part: string | undefined): boolean => part !== undefined && /^\d+$/.test(part);
