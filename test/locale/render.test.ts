import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enTexts } from "../../src/locale/en/texts.js";
import { render } from "../../src/locale/render.js";
import { zhTexts } from "../../src/locale/zh-CN/texts.js";
import { inNoTime, timed } from "../support/host.js";

const zh = (message: string, values: Readonly<Record<string, string>> = {}, field = "") =>
  render(message, values, zhTexts, field);
const en = (message: string, values: Readonly<Record<string, string>> = {}, field = "") =>
  render(message, values, enTexts, field);

describe("a value", () => {
  it("stands as it is where nothing else is said", () => {
    expect(zh("现有{actual}户", { actual: "99" })).toBe("现有99户");
  });

  it("that is not there leaves nothing", () => {
    expect(zh("现有{actual}户")).toBe("现有户");
    expect(zh("现有{constructor}{toString}户")).toBe("现有户");
  });

  it.each([
    {
      kind: "words",
      value: "talent-training, security",
      zh: "人才培训、安全保障",
      en: "talent training, security",
    },
    {
      kind: "words",
      value: "providers, service-provider",
      zh: "数字化服务商",
      en: "providers, digital service provider",
    },
    {
      kind: "choice",
      value: "orders, design, production",
      zh: "订单、设计或生产",
      en: "orders, design or production",
    },
    { kind: "choice", value: "orders", zh: "订单", en: "orders" },
    {
      kind: "choice",
      value: "none, regional, national, little-giant",
      zh: "非专精特新、自治区级专精特新、国家级专精特新或专精特新小巨人",
      en: "not specialised; specialised, regional; specialised, national; or little giant",
    },
    {
      kind: "choice",
      value: "none, national",
      zh: "非专精特新或国家级专精特新",
      en: "not specialised; or specialised, national",
    },
    {
      kind: "words",
      value: "regional, little-giant",
      zh: "自治区级专精特新、专精特新小巨人",
      en: "specialised, regional; little giant",
    },
    { kind: "choice", value: "", zh: "", en: "" },
    { kind: "s", value: "1", zh: "", en: "" },
    { kind: "s", value: "2", zh: "s", en: "s" },
    { kind: "list", value: "1, 3, 12", zh: "1、3、12", en: "1, 3, 12" },
    { kind: "names", value: "一厂, enterprises.4", zh: "一厂、第5户企业", en: "一厂, enterprise 5" },
    { kind: "indicator", value: "scenarios", zh: "应用场景数量", en: "application scenarios" },
    { kind: "yuan", value: "1234567.5", zh: "1,234,567.50元", en: "1,234,567.50 yuan" },
    { kind: "roughly", value: "12345600", zh: "1,234.56万元", en: "12,345,600.00 yuan" },
    { kind: "roughly", value: "22443614522.92", zh: "224.44亿元", en: "22,443,614,522.92 yuan" },
    { kind: "roughly", value: "20000000", zh: "2,000万元", en: "20,000,000.00 yuan" },
    { kind: "roughly", value: "9999.99", zh: "9,999.99元", en: "9,999.99 yuan" },
    { kind: "date", value: "2024-06-01", zh: "2024年6月1日", en: "2024-06-01" },
    { kind: "unit", value: "户", zh: "户", en: "enterprises" },
    { kind: "unit", value: "个", zh: "个", en: "" },
    { kind: "unit", value: "座", zh: "座", en: "“座”" },
    { kind: "unit", value: "日", zh: "日", en: "days" },
    { kind: "unit", value: "天", zh: "天", en: "days" },
    { kind: "unit", value: "自然日", zh: "自然日", en: "days" },
    { kind: "unit", value: "个自然日", zh: "个自然日", en: "days" },
    { kind: "unit", value: "日历日", zh: "日历日", en: "days" },
    { kind: "unit", value: "个日历日", zh: "个日历日", en: "days" },
    { kind: "unit", value: "工作日", zh: "工作日", en: "working days" },
    { kind: "unit", value: "个工作日", zh: "个工作日", en: "working days" },
    { kind: "code", value: "150200", zh: "150200", en: "150200" },
    { kind: "code", value: "包头", zh: "", en: "" },
    { kind: "code", value: "a word", zh: "", en: "" },
    { kind: "no-such-kind", value: "150200", zh: "", en: "" },
  ])("as $kind: $value is $zh, $en", ({ kind, value, ...shown }) => {
    expect([zh(`{x:${kind}}`, { x: value }), en(`{x:${kind}}`, { x: value })]).toEqual(
      kind === "no-such-kind" ? ["{x:no-such-kind}", "{x:no-such-kind}"] : [shown.zh, shown.en],
    );
  });

  it.each([
    { value: "plan.goals", zh: "工作目标", en: "goals" },
    { value: "plan.goals, plan.goals", zh: "工作目标", en: "goals" },
    {
      value: "enterprises.0.name, enterprises.7.name",
      zh: "第1户企业、第8户企业的企业名称",
      en: "enterprise name of enterprise 1 and enterprise 8",
    },
    {
      value:
        "enterprises.0.scale, enterprises.7.scale, enterprises.0.willing, enterprises.7.willing, plan.goals",
      zh: "第1户企业、第8户企业的规模、改造意愿、工作目标",
      en: "scale and willingness to be transformed of enterprise 1 and enterprise 8, goals",
    },
    {
      value: "plan.base, plan.goals, plan.path, plan.content",
      zh: "现有工作基础、工作目标、实施路径等4项",
      en: "existing base, goals, path of the work and 1 more",
    },
    {
      value: "plan.tasks.0.by",
      zh: "第1项任务完成的时间节点",
      en: "date of completion of task 1",
    },
    {
      value: "plan.tasks.0.what, plan.tasks.0.by",
      zh: "第1项任务的任务内容（做什么）、完成的时间节点",
      en: "content (what) and date of completion of task 1",
    },
    {
      value: "plan.base, plan.goals, plan.path",
      zh: "现有工作基础、工作目标、实施路径",
      en: "existing base, goals, path of the work",
    },
  ])("as fields: $value is $zh, $en", ({ value, ...shown }) => {
    expect([zh("{x:fields}", { x: value }), en("{x:fields}", { x: value })]).toEqual([shown.zh, shown.en]);
  });

  it("as fields is soon said, however many there are", () => {
    const value = Array.from({ length: 30_000 }, (_, index) => `enterprises.${index}.willing`).join(", ");
    const said = "第1户企业、第2户企业、第3户企业等30000户企业的改造意愿";
    expect(timed(() => expect(zh("{x:fields}", { x: value })).toBe(said))).toBeLessThan(inNoTime / 5);
  });

  it("as a sibling is named as a field beside the one at fault", () => {
    expect(zh("{x:sibling}", { x: "creditCode" }, "enterprises.0.creditcode")).toBe("统一社会信用代码");
    expect(en("{x:sibling}", { x: "goals" }, "plan.gaols")).toBe("goals");
  });

  it("that is no amount or date makes up none", () => {
    for (const kind of ["yuan", "roughly", "date"]) {
      for (const value of ["many", "", "1.234", "2024-02-30", "-"]) {
        expect([zh(`{x:${kind}}`, { x: value }), en(`{x:${kind}}`, { x: value })].join()).not.toMatch(
          /NaN|undefined|年/,
        );
      }
    }
  });

  it("is a name of the user's even where it looks like a field", () => {
    expect(zh("{x:names}", { x: "JD.com, enterprises.0" })).toBe("JD.com、第1户企业");
  });
});

describe("a part in double brackets", () => {
  const message = "已公示[[{actual}{unit:unit}]]，无异议[[（{code:code}）]]。";

  it("stands where all its values are there", () => {
    expect(zh(message, { actual: "7", unit: "天", code: "150200" })).toBe("已公示7天，无异议（150200）。");
  });

  it("is left out where one is missing or has nothing to show", () => {
    expect(zh(message, { actual: "7" })).toBe("已公示，无异议。");
    expect(zh(message, { unit: "天", code: "包头" })).toBe("已公示，无异议。");
  });

  it("does not hide what stands outside", () => {
    expect(zh("[[{a}]]{b}[[{c}]]", { c: "丙" })).toBe("丙");
  });
});

describe("spacing", () => {
  it("closes up behind a counting word that English leaves out", () => {
    expect(
      en("{actual} {unit:unit}, at least {required} {unit:unit}.", {
        actual: "1",
        required: "2",
        unit: "个",
      }),
    ).toBe("1, at least 2.");
  });
});

describe("the user's text", () => {
  it("is not read as a message: what looks like a placeholder stays as it is", () => {
    for (const name of ["{meaning}", "[[x]]", "{x:yuan}", "$1", "$&", "{n}"]) {
      expect(zh("（{x:names}）{y}", { x: name, y: name, meaning: "含义" })).toBe(`（${name}）${name}`);
    }
  });

  it("of whatever kind comes out as it went in", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((one) => !/^\s|\s$|\s[;,.\s]/.test(one));
    fc.assert(
      fc.property(text, (name) => {
        expect(zh("（{x}）", { x: name })).toBe(`（${name}）`);
      }),
    );
  });

  it("never makes it throw, whatever kind of value it stands for", () => {
    const kinds = [
      "words",
      "choice",
      "s",
      "list",
      "names",
      "fields",
      "indicator",
      "yuan",
      "wan",
      "date",
      "unit",
      "code",
      "sibling",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), fc.string(), (kind, value, field) => {
        expect(typeof zh(`{x:${kind}}`, { x: value }, field)).toBe("string");
        expect(typeof en(`{x:${kind}}`, { x: value }, field)).toBe("string");
      }),
    );
  });
});
