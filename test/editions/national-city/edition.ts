/**
 * 国家中小企业数字化转型城市试点（财建〔2023〕117号）. The notice itself was not seen, but reports of it: of the news agency on 14 June 2023, and of a local paper
 * on the first batch on 30 August 2023. What stands in quotation marks here are their words. The implementing guide
 * (工企业函〔2024〕46号), the table of indicators and the rules of the mid-term evaluation were not seen: the rows are the
 * themes that the reports name, and where no step is described none is cited.
 */
import type { Edition, Indicator, Parameter, Procedure, Transition } from "../../../src/index.js";
import {
  type ConditionName,
  type Divisions,
  defineEdition,
  type OutlineEntry,
  type OwnFields,
} from "../../../src/rules.js";
import { rules } from "./rules.js";
import { sentences } from "./sentences.js";

const notice = { document: "财建〔2023〕117号", seen: "reports of the news agency, not the document" };
const report = { document: "第一批试点城市竞争性评审结果公示的报道（2023年8月30日）", seen: "a local paper" };

const parameters: readonly Parameter[] = [
  // 2023年先选择30个左右城市: "about 30" is no bound. It is taken for 30, which is an assumption, and findings say so.
  { id: "pilots-least", value: "30", unit: "个", basis: "assumption", source: { ...notice, clause: "1" } },
  { id: "pilots-most", value: "30", unit: "个", basis: "assumption", source: { ...notice, clause: "1" } },
  {
    ...{ id: "pilot-years", value: "2", unit: "年", basis: "reference" },
    source: { ...notice, clause: "1", phrase: "每个城市试点期两年" },
  },
  {
    ...{ id: "leap-day", value: "last-of-february", unit: "choice", basis: "reference" },
    choices: ["last-of-february", "first-of-march"],
    source: { document: "中华人民共和国民法典 第二百零二条", seen: "general knowledge" },
  },
  {
    ...{ id: "award-of-a-capital", value: "150000000", unit: "元", basis: "reference" },
    source: { ...notice, clause: "1", phrase: "兵团奖补资金总额不超过1.5亿元" },
  },
  {
    ...{ id: "award-of-another-city", value: "100000000", unit: "元", basis: "reference" },
    source: { ...notice, clause: "1", phrase: "直辖市所辖区县奖补资金总额不超过1亿元" },
  },
  {
    ...{ id: "least-share", value: "0.8", unit: "share", basis: "reference" },
    source: { ...report, clause: "2", phrase: "不低于80%直接用于支持中小企业数字化改造" },
  },
  {
    ...{ id: "least-rate", value: "90", unit: "%", basis: "reference" },
    source: { ...report, clause: "2", phrase: "数字化水平二级以上比例90%以上" },
  },
  {
    ...{ id: "share-scope", value: "contract", unit: "choice", basis: "assumption" },
    choices: ["contract", "whole"],
  },
  { id: "publicity-days", value: null, unit: "天", basis: "caller" },
  { id: "midterm-evaluation-days", value: null, unit: "天", basis: "caller" },
  { id: "final-evaluation-days", value: null, unit: "天", basis: "caller" },
];

type Row = readonly [id: string, label: string, english: string, unit: string, kind: Indicator["kind"]];

const rows: readonly Row[] = [
  ["level-two-above-scale", "规上企业二级以上比例", "above-scale enterprises at level two", "%", "rate"],
  ["level-two-below-scale", "规下企业二级以上比例", "below-scale enterprises at level two", "%", "rate"],
  ["industries", "数字化转型细分行业数量", "industries transformed", "个", "count"],
  ["lighthouses", "“小灯塔”企业数量", "lighthouse enterprises", "家", "count"],
  ["providers", "优质数字化服务商数量", "good providers", "家", "count"],
  ["products", "“小快轻准”产品数量", "light products", "个", "count"],
];

const indicators = rows.map(
  ([id, label, english, unit, kind], index): Indicator => ({
    ...{ id, no: index + 1, level1: "试点成效", level2: "试点成效", label, unit, kind, direction: "up" },
    english: { level1: "effects", level2: "effects", label: english },
  }),
);

const named = (zh: string, en: string) => ({ "zh-CN": zh, en });

const fields: OwnFields = {
  application: {
    cityClass: {
      label: named("城市类别", "class of the city"),
      type: "word",
      words: [
        { value: "capital", label: named("省会城市", "capital of a province") },
        { value: "separately-planned", label: named("计划单列市", "separately planned city") },
        { value: "corps", label: named("兵团", "corps") },
        { value: "other-city", label: named("其他地级市", "other city") },
        { value: "district", label: named("直辖市所辖区县", "district of a municipality") },
      ],
      required: true,
    },
    municipality: { label: named("所属直辖市", "municipality"), type: "text" },
    awardAsked: { label: named("申请奖补资金", "award asked for"), type: "yuan", required: true },
  },
  enterprise: {
    levelAfter: {
      label: named("改造后数字化水平", "level after transformation"),
      type: "word",
      words: [
        { value: "no-level", label: named("未定级", "no level") },
        { value: "level-1", label: named("一级", "level one") },
        { value: "level-2", label: named("二级", "level two") },
        { value: "level-3", label: named("三级", "level three") },
        { value: "level-4", label: named("四级", "level four") },
      ],
      who: "enterprise",
      required: true,
    },
  },
};

const divisions: Divisions = {
  places: [
    { code: "350100", label: { "zh-CN": "福州市", en: "Fuzhou" } },
    { code: "500000", label: { "zh-CN": "重庆市", en: "Chongqing" } },
    { code: "500112", label: { "zh-CN": "渝北区", en: "Yubei District" } },
  ],
};

const words = (clause: string, phrase: string) => ({ clause, phrase });
const review = words("2", "试点城市的竞争性评审工作");
const published = words("2", "评审结果公示");
const award = words("1", "中央财政对试点城市给予定额奖励");
const twoYears = { ...words("1", "每个城市试点期两年"), rule: "1#two-years" };
const task = words("2", "实施期满时要实现");
const unseen = words("", "");

const step = (
  cited: typeof review,
  from: Transition["from"],
  event: Transition["event"],
  more: Pick<Transition, "to" | "when"> = {},
  conditions: readonly ConditionName[] = [],
): Transition => ({
  ...{ event, from, ...cited, ...more },
  conditions: conditions.map((condition) => ({ condition, ...cited })),
});

const procedure: Procedure = {
  transitions: [
    step(review, ["in-preparation"], "submitted", { to: "under-review" }),
    step(review, ["under-review"], "reviewed", {
      to: "shortlisted",
      when: { field: "shortlisted", is: true },
    }),
    step(review, ["under-review"], "reviewed", { to: "rejected", when: { field: "shortlisted", is: false } }),
    step(published, ["shortlisted"], "publicised", { to: "in-publicity" }, ["publicity-in-order"]),
    step(published, ["in-publicity"], "objected", {}, ["publicity-begun"]),
    step(published, ["in-publicity"], "objection-resolved", {}, ["objection-known"]),
    step(published, ["in-publicity"], "approved", { to: "under-way" }, [
      "publicity-over",
      "no-objection-stands",
    ]),
    step(award, ["under-way"], "instalment-paid", {}, ["new-instalment", "within-the-award"]),
    step(twoYears, ["under-way"], "evaluated", { when: { field: "met", is: true } }, [
      ...(["evaluation-in-order", "within-the-period", "period-over"] as const),
    ]),
    step(twoYears, ["under-way"], "evaluated", { to: "targets-missed", when: { field: "met", is: false } }, [
      ...(["evaluation-in-order", "within-the-period", "period-over"] as const),
    ]),
    step(unseen, ["targets-missed"], "recovered", { to: "under-way" }, ["within-what-was-paid"]),
    step(unseen, ["under-way"], "accepted", {}, ["not-accepted-yet"]),
    step(task, ["under-way"], "closed", { to: "closed" }, ["accepted-already", "final-evaluation-held"]),
  ],
  duties: [
    { duty: "publicity-period", who: "regional-industry-department", ...published },
    { duty: "objection-handling", who: "regional-industry-department", ...published },
    { duty: "mid-term-evaluation", who: "regional-industry-department", ...unseen },
    { duty: "final-evaluation", who: "regional-industry-department", ...task },
    { duty: "consequence", who: "regional-industry-department", ...unseen },
    { duty: "pilot-period", who: "industry-bureau", ...twoYears },
    { duty: "acceptance", who: "industry-bureau", ...unseen },
  ],
  terms: ["pilot-years", "leap-day", "publicity-days", "midterm-evaluation-days", "final-evaluation-days"],
};

const became = (sentence: string, ids: readonly string[], note?: string): OutlineEntry => ({
  ...{ sentence, disposition: "rule", rules: ids },
  ...(note !== undefined && { note }),
});

const outline: readonly OutlineEntry[] = [
  became("1:1", ["1#class-of-city"]),
  became("1:2", ["1#award-within-ceiling", "1#district-of-a-municipality"]),
  became("1:3", ["1#two-years"]),
  { sentence: "1:4", disposition: "judgement", rules: ["1#sound-plan"] },
  became("2:1", ["2#rate-above-scale", "2#level-two", "2#targets"], "of each industry; here of all together"),
  became("2:2", ["2#three-parties", "2#mostly-transformation"]),
];

/** What the built-in form asks for, and nothing that could be seen of these texts does: of the plan, all but how providers give way. */
const notAsked = [
  ...["submission", "providers", "evidence"].map((field) => `application.${field}`),
  ...["brief", "counts", "digitalisation", "platforms"].map((field) => `chain.${field}`),
  ...["base", "goals", "content", "path", "fundUse", "safeguards", "responsibilities", "needsSurvey"].map(
    (field) => `plan.${field}`,
  ),
  ...["workingMechanism", "results", "cooperation", "innovation", "tasks", "measures"].map(
    (field) => `plan.${field}`,
  ),
  ...["plan.financeMeasures", "plan.safeguardKinds", "enterprise.specialised"],
];

export const nationalCity: Edition = defineEdition({
  ...{ id: "national-city-2023", title: "国家中小企业数字化转型城市试点" },
  ...{ parameters, rules, indicators, outline, procedure, fields, sentences, divisions, notAsked },
  parameterRoles: {
    pilotsLeast: "pilots-least",
    pilotsMost: "pilots-most",
    pilotYears: "pilot-years",
    leapDay: "leap-day",
    publicityDays: "publicity-days",
    midtermEvaluationDays: "midterm-evaluation-days",
    finalEvaluationDays: "final-evaluation-days",
  },
  provisions: {
    quota: words("1", "2023年先选择30个左右城市开展试点工作"),
    threeParty: "2#three-parties",
    uses: "2#mostly-transformation",
    publicity: published,
    review,
    targets: "2#targets",
    period: "1#two-years",
  },
});
