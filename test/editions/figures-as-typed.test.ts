/** 参数的数字: what is counted in a unit is a figure, and anything else is refused where it is given, not asked for again and again. */
import { describe, expect, it } from "vitest";
import { explain, type nm2024, withParameters } from "../../src/index.js";
import { defineEdition } from "../../src/rules.js";

const parts = { id: "own", title: "某市办法（虚构）", rules: [], indicators: [], outline: [] };
const editionOf = (value: unknown, unit: string) =>
  defineEdition({ ...parts, parameters: [{ id: "least", value, unit, basis: "caller" }] });
const said = ({ issues }: typeof nm2024) => issues.map(({ code, field, values }) => [code, field, values]);
const refused = (values: object) => [["not-a-decimal", "parameters.least", values]];

describe("a parameter that is counted in a unit", () => {
  it.each([
    ["一", "家", {}],
    ["十二", "个", {}],
    ["五十万", "元", {}],
    ["若干", "天", {}],
    ["3家", "家", { meant: "3" }],
    ["1,000", "户", { meant: "1000" }],
    ["5%", "%", { meant: "5" }],
    ["三", "个月", {}],
    ["三", "月", {}],
    ["两", "小时", {}],
    ["2024-06-30", "天", {}],
  ])("is no figure as %s in %s", (value, unit, values) => {
    expect(said(editionOf(value, unit))).toEqual(refused(values));
  });

  it.each([
    ["1", "家"],
    ["0.5", "%"],
    ["-3", "天"],
    ["2024-06-30", "日"],
    [null, "家"],
    [["一"], "家"],
    ["一", ""],
    ["一级", "level"],
  ])("can be %j in %s", (value, unit) => {
    expect(said(editionOf(value, unit))).toEqual([]);
  });

  it("may be one of its choices whatever that is", () => {
    const parameters = [
      { id: "least", value: "many", unit: "家", basis: "caller", choices: ["many", "few"] },
    ];
    expect(said(defineEdition({ ...parts, parameters } as never))).toEqual([]);
  });
});

describe("withParameters", () => {
  it("refuses for an open parameter what is no figure", () => {
    expect(said(withParameters(editionOf(null, "家"), { least: "一" }))).toEqual(refused({}));
  });

  it("refuses it once for one that had a figure", () => {
    expect(said(withParameters(editionOf("3", "家"), { least: "一" }))).toEqual(refused({}));
    expect(said(withParameters(editionOf("3", "天"), { least: "2024-06-30" }))).toEqual(refused({}));
    expect(said(withParameters(editionOf("3", ""), { least: "一" }))).toEqual(refused({}));
  });

  it("takes a figure for an open one", () => {
    expect(said(withParameters(editionOf(null, "家"), { least: 1 }))).toEqual([]);
  });

  it("says so in both languages, with what was meant", () => {
    const [issue] = withParameters(editionOf(null, "家"), { least: "12家" }).issues;
    expect(explain(issue, "zh-CN")).toContain("此处可填写12");
    expect(explain(issue, "en")).toContain("12");
  });
});
