import { filledInWords, type Label } from "./filled-in-words.js";
import { moneyWords } from "./money-words.js";
import { procedureWords } from "./procedure-words.js";
import { scoringWords } from "./scoring-words.js";
import { verdictWords } from "./verdict-words.js";

export type { Label };

/** Every word that stands for a value, with its labels. The words are the contract; the labels may change. */
const table = {
  ...filledInWords,
  ...scoringWords,
  // 等级与定性档次
  excellent: { zh: "优", en: "excellent" },
  good: { zh: "良", en: "good" },
  fair: { zh: "中", en: "fair" },
  poor: { zh: "差", en: "poor" },
  "fully-reached": { zh: "达成预期", en: "fully reached" },
  "partly-reached": { zh: "部分达成", en: "partly reached" },
  "not-reached": { zh: "未达成", en: "not reached" },
  // 计分方法
  bands: { zh: "分档计分", en: "bands" },
  qualitative: { zh: "定性评分", en: "qualitative" },
  // 评分方案的分块
  output: { zh: "产出指标", en: "output" },
  benefit: { zh: "效益指标", en: "benefit" },
  satisfaction: { zh: "满意度指标", en: "satisfaction" },
  performance: { zh: "绩效指标", en: "performance" },
  indicators: { zh: "绩效指标", en: "indicators" },
  // 指标的种类与方向
  count: { zh: "数量", en: "count" },
  rate: { zh: "比率", en: "rate" },
  percentage: { zh: "百分数", en: "percentage" },
  // 比率的写法
  fraction: { zh: "小数", en: "a fraction" },
  up: { zh: "越高越好", en: "higher is better" },
  down: { zh: "越低越好", en: "lower is better" },
  // 指标的性质
  stock: { zh: "存量", en: "stock" },
  flow: { zh: "流量", en: "flow" },
  // 名单的格式与分片方式
  ndjson: { zh: "逐行记录", en: "a record on each line" },
  csv: { zh: "带表头的表格", en: "a table with a head" },
  "by-credit-code": { zh: "按统一社会信用代码", en: "by credit code" },
  any: { zh: "任意分片", en: "in any way" },
  // 指标值
  baseline: { zh: "期初值", en: "baseline" },
  midterm: { zh: "中期目标值", en: "mid-term target" },
  "target-column": { zh: "目标值", en: "target" },
  // 角色
  "industry-bureau": { zh: "盟市工信局", en: "the industry bureau" },
  "finance-bureau": { zh: "盟市财政局", en: "the finance bureau" },
  "regional-industry-department": { zh: "自治区工信厅", en: "the regional industry department" },
  reviewer: { zh: "评审专家", en: "the reviewers" },
  // 结论, 效力, 阶段
  ...verdictWords,
  "needs-data": { zh: "资料不全", en: "needs data" },
  "needs-judgement": { zh: "待评定", en: "needs judgement" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  must: { zh: "必须", en: "must" },
  prefer: { zh: "优先", en: "prefer" },
  target: { zh: "目标", en: "target" },
  application: { zh: "申报", en: "application" },
  review: { zh: "评审", en: "review" },
  implementation: { zh: "实施", en: "implementation" },
  evaluation: { zh: "评价", en: "evaluation" },
  text: { zh: "原文", en: "the text" },
  reading: { zh: "理解", en: "a reading" },
  data: { zh: "资料", en: "data" },
  document: { zh: "文件", en: "document" },
  judgement: { zh: "评定", en: "judgement" },
  rule: { zh: "规则", en: "rule" },
  definition: { zh: "定义", en: "definition" },
  background: { zh: "背景", en: "background" },
  // 各种理解
  roster: { zh: "按企业名单", en: "by the enterprise list" },
  targets: { zh: "按绩效目标表", en: "by the indicator table" },
  "target-value": { zh: "按目标值", en: "by the target itself" },
  increase: { zh: "按目标值与期初值之差", en: "by the target less the baseline" },
  separate: { zh: "各级分别计算", en: "each level for itself" },
  inclusive: { zh: "各级逐级包含", en: "each level with those above it" },
  "last-of-february": { zh: "二月最后一日", en: "the last day of February" },
  "first-of-march": { zh: "三月一日", en: "1 March" },
  excluded: { zh: "不列入", en: "left out" },
  included: { zh: "列入", en: "included" },
  chains: { zh: "仅统计所选产业链", en: "the chosen chains alone" },
  league: { zh: "统计整个盟市", en: "the whole league or city" },
  "whole-budget": { zh: "试点整体", en: "the pilot as a whole" },
  contract: { zh: "每份受补助的合同", en: "each subsidised contract" },

  "public-money": { zh: "全部财政资金", en: "all public money" },
  calendar: { zh: "按预算年度", en: "budget years" },
  "pilot-years": { zh: "按试点年度", en: "years of the pilot" },
  "each-target": { zh: "逐项达标", en: "each target" },
  "pass-mark": { zh: "按总分达标", en: "a pass mark" },
  // 条款依据
  "provision-quota": { zh: "试点名额", en: "the number of pilots" },
  "provision-three-party": { zh: "三方分担", en: "the three-party share" },
  "provision-uses": { zh: "资金用途", en: "the uses of the money" },
  "provision-discretion": { zh: "资金统筹使用", en: "the discretion over the money" },
  "provision-instalments": { zh: "分期拨付", en: "payment in instalments" },
  "provision-matching-funds": { zh: "配套资金", en: "matching funds" },
  "provision-social-capital": { zh: "社会资本", en: "social capital" },
  "provision-cost-estimate": { zh: "资金概算", en: "the cost estimate" },
  "provision-approval": { zh: "批复", en: "the approval" },
  "provision-publicity": { zh: "公示", en: "the public notice" },
  "provision-review": { zh: "独立评审", en: "the independent review" },
  "provision-consequence": { zh: "未达标处理", en: "the consequence of missed targets" },
  "provision-targets": { zh: "绩效目标", en: "the targets" },
  "provision-national-support": { zh: "国家试点支持", en: "support for national pilots" },
  "provision-period": { zh: "试点期", en: "the pilot period" },
  // 用词不可更改的原因
  "needed-by-arithmetic": { zh: "计算要以每个用词为准", en: "what is calculated depends on each of them" },
  "read-without-edition": {
    zh: "这些用词不随版本读取",
    en: "they are read without an edition",
  },
  "same-under-every-text": { zh: "各版本一律相同", en: "they are the same under every text" },
  "events-of-the-procedure": {
    zh: "由版本的程序规定",
    en: "the procedure of the edition says which of them there are",
  },
  "form-of-data": { zh: "属于数据格式", en: "they say in what form data comes" },
  // 数据类型
  "a-noun-name": { zh: "数据对象的名称", en: "the name of a noun" },
  "a-text": { zh: "文字", en: "text" },
  "a-number": { zh: "数字", en: "a number" },
  "a-list": { zh: "列表", en: "a list" },
  "a-finding": { zh: "结论项", en: "a finding" },
  "a-function": { zh: "函数", en: "a function" },
  "a-rule-or-citation": { zh: "规则编号或条款引用", en: "the id of a rule or a citation" },
  "a-record": { zh: "一组字段", en: "a record" },
  "yes-or-no": { zh: "是或否", en: "yes or no" },
  "a-method": { zh: "计分方法", en: "a scoring method" },
  "text-or-list": { zh: "文字或文字列表", en: "text or a list of texts" },
  "text-or-yes-or-no": { zh: "文字或是、否", en: "text, or yes or no" },
  ...moneyWords,
  ...procedureWords,
} as const satisfies Readonly<Record<string, Label>>;

export type Word = keyof typeof table;

export const words: Readonly<Record<string, Label>> = table;

/** The word itself, checked at compile time, so that a rule cannot name one that has no label. */
export const word = (name: Word): Word => name;

export const labelOf = (name: string): Label | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
