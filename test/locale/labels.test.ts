import { describe, expect, it } from "vitest";
import { type Indicator, indicators } from "../../src/index.js";
import { fieldLabel, leafLabel } from "../../src/locale/field-label.js";
import { indicatorLabel, wordLabel } from "../../src/locale/labels.js";
import { words } from "../../src/vocabulary/application-words.js";
import { placesIn } from "../../src/vocabulary/places.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";

/** Every field of an application, as an issue names it: element 0, 1, 2 of the lists on the way. */
const paths = [...placesIn(vocabulary, "application"), ...placesIn(vocabulary, "nationalPilot")].map(
  ([pattern, info]) => {
    let index = -1;
    const field = pattern.replaceAll("*", () => {
      index += 1;
      return String(index);
    });
    return { field, info };
  },
);

describe("fieldLabel", () => {
  it.each(paths)("$field ends with its own name", ({ field, info }) => {
    const own = (name: string) => name.replace("{n}", String(Number(field.split(".").at(-1)) + 1));
    expect(fieldLabel(field, "zh-CN").endsWith(own(info.zh))).toBe(true);
    expect(fieldLabel(field, "en").startsWith(own(info.en))).toBe(true);
  });

  it.each(paths)("$field shows no key", ({ field }) => {
    expect(fieldLabel(field, "zh-CN")).not.toMatch(/[A-Za-z{}]/);
    expect(fieldLabel(field, "en")).not.toMatch(/[\u3000-\u9fff{}]|[a-z][A-Z]/);
  });

  it.each([
    {
      field: "enterprises.3.creditCode",
      zh: "第4户企业的统一社会信用代码",
      en: "unified social credit code of enterprise 4",
    },
    {
      field: "chains.0.platforms.1.operator.kind",
      zh: "第1条产业链的第2个平台的依托单位类型",
      en: "operator kind of platform 2 of chain 1",
    },
    {
      field: "chains.0.counts.aboveScale",
      zh: "第1条产业链的规上制造业企业数量",
      en: "above-scale enterprises of chain 1",
    },
    { field: "period.end", zh: "试点期截止日", en: "last day of the pilot period" },
    { field: "indicators.4.target", zh: "第5行指标的目标值", en: "target of indicator row 5" },
    {
      field: "indicators.scenarios.target",
      zh: "“应用场景数量”的目标值",
      en: "target of “application scenarios”",
    },
    { field: "indicators.scenarios", zh: "“应用场景数量”", en: "“application scenarios”" },
    { field: "parameters.copies", zh: "材料份数", en: "the number of copies" },
    { field: "parameters.another", zh: "参数", en: "parameter another" },
    { field: "judgements.0.grounds", zh: "第1条评定记录的评定理由", en: "grounds of judgement record 1" },
    { field: "judgements", zh: "评定记录", en: "judgement records" },
    { field: "pilotState.terms.copies", zh: "材料份数", en: "the number of copies" },
    { field: "selectionRequest.preferences.1", zh: "第2项优先条件", en: "preference 2" },
    { field: "asOf", zh: "评估日期", en: "day of assessment" },
    { field: "enterprises.*", zh: "企业", en: "enterprise" },
    { field: "edition.outline.3.2:1", zh: "全文纲目", en: "outline" },
  ])("$field: $zh, $en", ({ field, zh, en }) => {
    expect([fieldLabel(field, "zh-CN"), fieldLabel(field, "en")]).toEqual([zh, en]);
  });

  it.each([
    {
      what: "a key nobody knows, by what holds it",
      field: "enterprises.0.nmae",
      zh: "第1户企业",
      en: "enterprise 1",
    },
    { what: "a key nobody knows in a plan", field: "plan.gaols", zh: "总体方案", en: "overall plan" },
    { what: "nothing it knows", field: "nowhere.at.all", zh: "所填内容", en: "the value" },
    { what: "what every object has", field: "constructor", zh: "所填内容", en: "the value" },
    { what: "the whole", field: "", zh: "所填内容", en: "the value" },
  ])("names $what", ({ field, zh, en }) => {
    expect([fieldLabel(field, "zh-CN"), fieldLabel(field, "en")]).toEqual([zh, en]);
  });
});

describe("leafLabel", () => {
  it.each([
    { field: "enterprises.3.creditCode", zh: "统一社会信用代码" },
    { field: "chains.0.platforms.1", zh: "第2个平台" },
    { field: "nowhere", zh: "所填内容" },
  ])("$field is $zh", ({ field, zh }) => expect(leafLabel(field, "zh-CN")).toBe(zh));
});

describe("wordLabel", () => {
  it.each(Object.entries(words))("%s has a label in each language", (word, { zh, en }) => {
    expect([wordLabel(word, "zh-CN"), wordLabel(word, "en")]).toEqual([zh, en]);
    expect(zh).not.toMatch(/[A-Za-z]/);
    expect(en).not.toMatch(/[\u3000-\u9fff]/);
  });

  it("leaves a Chinese word of the user's as it is, and hides a foreign one in Chinese", () => {
    expect(["zh-CN", "en"].map((locale) => wordLabel("产业园区", locale as "en"))).toEqual([
      "产业园区",
      "产业园区",
    ]);
    expect(["zh-CN", "en"].map((locale) => wordLabel("park", locale as "en"))).toEqual(["所填内容", "park"]);
  });
});

describe("indicatorLabel", () => {
  it("shows in English the Chinese name of an indicator that has no other, in quotation marks", () => {
    const { english: _, ...own } = { ...(indicators[0] as Indicator), id: "own", label: "平均响应天数" };
    expect([indicatorLabel("own", "zh-CN", [own]), indicatorLabel("own", "en", [own])]).toEqual([
      "平均响应天数",
      "“平均响应天数”",
    ]);
    expect(indicatorLabel("own", "en", [{ ...own, label: "OEE" }])).toBe("OEE");
  });

  it.each(indicators)("$id is called as in Annex 2", ({ id, label, english }) => {
    expect([indicatorLabel(id, "zh-CN"), indicatorLabel(id, "en")]).toEqual([label, english.label]);
  });

  it("an indicator of another edition has no name here", () => {
    expect([indicatorLabel("camels", "zh-CN"), indicatorLabel("camels", "en")]).toEqual(["该指标", "camels"]);
  });
});
