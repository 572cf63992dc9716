/**
 * 港城: a made-up text of a city whose amounts are in 港元, after the form of that of 2024: other places, another currency, an amount among its
 * indicators and its own fields. Nobody has published such a text.
 */
import { type Edition, type Indicator, nm2024, type Parameter } from "../../../src/index.js";
import {
  applicationRule,
  type Divisions,
  defineEdition,
  notAbove,
  type OwnFields,
  type Sentences,
} from "../../../src/rules.js";

const districts = ["中西区", "湾仔区", "东区", "南区"] as const;
const inEnglish = ["Central and Western", "Wan Chai", "Eastern", "Southern"] as const;

export const divisions: Divisions = {
  places: [
    { code: "810000", label: { "zh-CN": "香港特别行政区", en: "Hong Kong" }, also: ["香港"] },
    ...districts.map((zh, index) => ({
      code: `${810001 + index}`,
      label: { "zh-CN": zh, en: inEnglish[index] as string },
    })),
  ],
  offices: ["民政事务处"],
};

const places = {
  "zh-CN": {
    自治区工信厅: "创新科技署",
    自治区财政厅: "库务署",
    自治区: "本港",
    盟市: "地区",
    "盟（市）": "地区",
    旗县区: "分区",
  },
  en: {
    "regional industry department": "commission",
    "leagues and cities": "districts",
    "league or city": "district",
    "the region": "the city",
  },
};

export const sentences: Sentences = {
  "zh-CN": {
    places: places["zh-CN"],
    currency: ["港元", "港币", "HK$"],
    parameters: { "most-award": "奖补上限" },
    findings: { "award-too-large": "申请{actual:yuan}，上限为{most:yuan}，超出{excess:yuan}；请减少。" },
  },
  en: {
    places: places.en,
    currency: ["HKD", "Hong Kong dollars"],
    parameters: { "most-award": "the most that is awarded" },
    findings: {
      "award-too-large": "{actual:yuan} asked, at most {most:yuan}, {excess:yuan} too much; ask for less.",
    },
  },
};

const fields: OwnFields = {
  application: { awardAsked: { label: { "zh-CN": "申请奖补金额", en: "award asked" }, type: "yuan" } },
  enterprise: { investment: { label: { "zh-CN": "改造投入", en: "money spent" }, type: "yuan" } },
};

const awardAsked = applicationRule({
  ...{ id: "4.1#most-award", phrase: "不超过五百万港元", force: "must", basis: "text", stage: "application" },
  parameters: ["most-award"],
  check: ({ application }, { text }) => {
    const award = application.own("awardAsked");
    return notAbove(award, text("most-award"), {
      code: "award-too-large",
      unit: "港元",
      fields: [award.field],
    });
  },
});

const output: Indicator = {
  ...{ id: "output", no: 24, level1: "总体成效", level2: "产值", label: "智能制造产值", unit: "万港元" },
  ...{ kind: "amount", direction: "up" },
  english: { level1: "overall effect", level2: "output", label: "output of smart manufacturing" },
};

const { issues: _, ...parts } = nm2024;

const parameters: readonly Parameter[] = [
  ...parts.parameters.map(
    (parameter): Parameter =>
      parameter.id === "leagues-and-cities"
        ? { ...parameter, value: divisions.places.slice(1).map(({ code }) => code) }
        : parameter,
  ),
  { id: "most-award", value: "5000000", unit: "港元", basis: "guideline" },
];

export const harbour: Edition = defineEdition({
  ...parts,
  ...{ id: "harbour-2026", title: "港城制造业数字化转型试点办法（虚构）" },
  ...{ divisions, sentences, fields, parameters },
  indicators: [...parts.indicators, output],
  rules: [...parts.rules, awardAsked],
});
