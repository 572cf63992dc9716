/**
 * 广东省省级中小企业数字化转型城市试点. What could be seen of it: an excerpt of the notice by which its end was put off (its title and number were not
 * in it) and the plan of the funds of 2 January 2024. The first notice, 粤工信工业互联网函〔2023〕26号, and its table of targets were not
 * seen: the rows below are the themes that the excerpt names, and nothing is cited for steps of which it says nothing.
 *
 * 先批复后公示: that approval comes before publicity is an example of another order, not what the plan of the funds says.
 */
import type { Edition, Indicator, Parameter, Procedure, Transition } from "../../../src/index.js";
import {
  type ConditionName,
  type Division,
  type Divisions,
  defineEdition,
  type OutlineEntry,
  type OwnFields,
} from "../../../src/rules.js";
import { rules } from "./rules.js";
import { sentences } from "./sentences.js";

const notice = {
  document: "广东省工业和信息化厅、广东省财政厅关于优化省级中小企业数字化转型城市试点政策的通知",
  seen: "an excerpt of a news copy; the title is ours",
};
const plan = {
  document: "2023年省级促进经济高质量发展专项（支持中小企业数字化转型）资金项目计划",
  seen: "a copy of an information service",
};

const city = (code: string, zh: string, en: string, also?: readonly string[]): Division => ({
  ...{ code, label: { "zh-CN": zh, en } },
  ...(also && { also }),
});

/** The province, its cities, two of their districts and a town, by GB/T 2260 and the codes of the statistics office. */
const divisions: Divisions = {
  places: [
    city("440000", "广东省", "Guangdong"),
    city("440100", "广州市", "Guangzhou"),
    city("440200", "韶关市", "Shaoguan"),
    city("440300", "深圳市", "Shenzhen"),
    city("440400", "珠海市", "Zhuhai"),
    city("440500", "汕头市", "Shantou"),
    city("440600", "佛山市", "Foshan"),
    city("440605", "南海区", "Nanhai District"),
    city("440606", "顺德区", "Shunde District"),
    city("440700", "江门市", "Jiangmen"),
    city("440800", "湛江市", "Zhanjiang"),
    city("440900", "茂名市", "Maoming"),
    city("441200", "肇庆市", "Zhaoqing"),
    city("441300", "惠州市", "Huizhou"),
    city("441400", "梅州市", "Meizhou"),
    city("441900", "东莞市", "Dongguan"),
    city("441900121000", "虎门镇", "Humen", ["虎门"]),
    city("442000", "中山市", "Zhongshan"),
    city("445200", "揭阳市", "Jieyang"),
  ],
  offices: ["科技和工业信息化局"],
};

/** The cities that the notice names, by GB/T 2260: those of the Pearl River Delta first. */
const delta = ["440100", "440400", "440600", "440700", "441200", "441300", "441900", "442000"];
const elsewhere = ["440200", "440500", "440800", "440900", "441400", "445200"];

const ofNotice = (clause: string, phrase: string) => ({
  basis: "reference" as const,
  source: { ...notice, clause, phrase },
});

const parameters: readonly Parameter[] = [
  {
    ...{ id: "pilots-least", value: "14", unit: "个", basis: "reference" },
    source: { ...plan, clause: "1", phrase: "我厅评选了14个地市" },
  },
  {
    ...{ id: "pilots-most", value: "14", unit: "个", basis: "reference" },
    source: { ...plan, clause: "1", phrase: "我厅评选了14个地市" },
  },
  {
    ...{ id: "first-instalment-percent", value: "80", unit: "%", basis: "reference" },
    source: { ...plan, clause: "1", phrase: "2023年先拨付80%的专项资金" },
  },
  {
    ...{ id: "pilot-cities", value: [...delta, ...elsewhere], unit: "code" },
    ...ofNotice("1.1", "等14个省级城市试点政策"),
  },
  { id: "cities-of-the-delta", value: delta, unit: "code", basis: "assumption" },
  { id: "last-day", value: "2026-12-31", unit: "date", ...ofNotice("1.1", "延长至2026年12月31日") },
  {
    ...{ id: "minimum-in-the-delta", value: "350", unit: "家" },
    ...ofNotice("1.2", "被改造中小企业不少于350家"),
  },
  {
    ...{ id: "minimum-elsewhere", value: "200", unit: "家" },
    ...ofNotice("1.2", "被改造中小企业不少于200家"),
  },
];

const row = (
  no: number,
  [id, label, english]: readonly [string, string, string],
  group: readonly [string, string],
): Indicator => ({
  ...{ id, no, label, unit: id === "training" ? "人次" : "家", kind: "count", direction: "up" },
  ...{ level1: group[0], level2: group[0] },
  english: { level1: group[1], level2: group[1], label: english },
});

const transformation = ["数字化改造", "transformation"] as const;
const support = ["支持政策", "support"] as const;

/** The themes of the excerpt, and two more for what each city has promised. */
const indicators: readonly Indicator[] = [
  row(1, ["platforms", "产业链供应链行业平台数量", "platforms of supply chains"], support),
  row(2, ["loans", "获贷款贴息企业数量", "enterprises with subsidised loans"], support),
  row(3, ["diagnosed", "获咨询诊断企业数量", "enterprises diagnosed"], support),
  row(4, ["training", "人才培训人次", "people trained"], support),
  row(5, ["secured", "信息安全达标企业数量", "enterprises with information security"], support),
  row(6, ["transformed", "被改造中小企业数量", "enterprises transformed"], transformation),
  row(7, ["level-two", "达到二级及以上企业数量", "enterprises at level two or above"], transformation),
];

const levels = [
  { value: "no-level", label: { "zh-CN": "未定级", en: "no level" } },
  { value: "level-1", label: { "zh-CN": "一级", en: "level one" } },
  { value: "level-2", label: { "zh-CN": "二级", en: "level two" } },
  { value: "level-3", label: { "zh-CN": "三级", en: "level three" } },
  { value: "level-4", label: { "zh-CN": "四级", en: "level four" } },
];

const sizes = [
  { value: "large", label: { "zh-CN": "大型", en: "large" } },
  { value: "medium", label: { "zh-CN": "中型", en: "medium-sized" } },
  { value: "small", label: { "zh-CN": "小型", en: "small" } },
  { value: "micro", label: { "zh-CN": "微型", en: "micro" } },
];

const fields: OwnFields = {
  enterprise: {
    levelAfter: {
      label: { "zh-CN": "改造后数字化水平", en: "level after transformation" },
      type: "word",
      words: levels,
      who: "enterprise",
      required: true,
    },
    size: {
      label: { "zh-CN": "企业规模类型", en: "size of the enterprise" },
      type: "word",
      words: sizes,
      who: "enterprise",
      required: true,
    },
  },
};

const steps = { clause: "1", phrase: "经地市申报、专家评审、网上公示等程序" };
const unseen = { clause: "", phrase: "" };
const firstPayment = { rule: "1#instalments", clause: "1", phrase: "2023年先拨付80%的专项资金" };
const rest = { clause: "1", phrase: "待完成试点任务、通过绩效评价后拨付其余资金" };

const step = (
  cited: typeof steps,
  from: Transition["from"],
  event: Transition["event"],
  more: Pick<Transition, "to" | "when"> = {},
  conditions: readonly ConditionName[] = [],
): Transition => ({
  ...{ event, from, ...cited, ...more },
  conditions: conditions.map((condition) => ({ condition, ...cited })),
});

/** Approval first, and then the list is made public; nothing is paid before that is over, and no objection stands. */
const procedure: Procedure = {
  transitions: [
    step(steps, ["in-preparation"], "submitted", { to: "under-review" }),
    step(steps, ["under-review"], "reviewed", {
      to: "shortlisted",
      when: { field: "shortlisted", is: true },
    }),
    step(steps, ["under-review"], "reviewed", { to: "rejected", when: { field: "shortlisted", is: false } }),
    step(unseen, ["shortlisted"], "approved", { to: "in-publicity" }),
    step(steps, ["in-publicity"], "publicised", { to: "under-way" }, ["publicity-in-order"]),
    step(steps, ["under-way"], "objected", {}, ["publicity-begun"]),
    step(steps, ["under-way"], "objection-resolved", {}, ["objection-known"]),
    step(firstPayment, ["under-way"], "instalment-paid", {}, [
      ...(["publicity-over", "no-objection-stands", "new-instalment"] as const),
      ...(["within-the-award", "not-all-at-once"] as const),
    ]),
    step(rest, ["under-way"], "evaluated", { when: { field: "met", is: true } }),
    step(rest, ["under-way"], "evaluated", { to: "targets-missed", when: { field: "met", is: false } }),
    step(unseen, ["targets-missed"], "recovered", { to: "under-way" }, ["within-what-was-paid"]),
    step(unseen, ["under-way"], "accepted", {}, ["not-accepted-yet"]),
    step(rest, ["under-way"], "closed", { to: "closed" }, ["accepted-already", "final-evaluation-held"]),
    step(unseen, ["under-review", "shortlisted"], "withdrawn", { to: "withdrawn" }),
  ],
  duties: [
    { duty: "publicity-period", who: "regional-industry-department", ...steps },
    { duty: "objection-handling", who: "regional-industry-department", ...steps },
    { duty: "consequence", who: "regional-industry-department", ...unseen },
    { duty: "acceptance", who: "industry-bureau", ...unseen },
  ],
  terms: [],
};

const said = (
  sentence: string,
  disposition: OutlineEntry["disposition"],
  named: readonly string[],
  note?: string,
): OutlineEntry => ({ sentence, disposition, rules: named, ...(note !== undefined && { note }) });

const outline: readonly OutlineEntry[] = [
  said("1:1", "procedure", ["1#quota", "1#expert-review", "1#instalments"]),
  said("1.1:1", "rule", ["1.1#named-city", "1.1#in-time"]),
  said("1.2:1", "rule", ["1.2#committed"]),
  said("1.2:2", "rule", ["1.2#level-two", "1.2#small-or-medium", "1.2#in-a-pilot-industry"]),
  said("1.2:3", "rule", ["1.2#enough-enterprises"]),
  said("1.3:1", "judgement", ["1.3#chosen-freely"], "the sentence goes on where the excerpt ends"),
];

/** What the built-in form asks for, and nothing that could be seen of these texts does. */
const notAsked = [
  ...["submission", "plan", "providers", "evidence"].map((field) => `application.${field}`),
  ...["brief", "counts", "digitalisation", "platforms"].map((field) => `chain.${field}`),
  ...["enterprise.specialised", "budget.total", "budget.lines"],
];

export const guangdong: Edition = defineEdition({
  ...{ id: "guangdong-2026", title: "广东省省级中小企业数字化转型城市试点" },
  ...{ parameters, rules, indicators, outline, procedure, fields, sentences, divisions, notAsked },
  parameterRoles: { pilotsLeast: "pilots-least", pilotsMost: "pilots-most" },
  provisions: {
    quota: "1#quota",
    instalments: "1#instalments",
    publicity: steps,
    review: "1#expert-review",
    targets: "1.2#committed",
    period: "1.1#in-time",
  },
});
