import { describe, expect, it } from "vitest";
import { error } from "../../src/core/issue.js";
import { isUnitOfFigures, quantityOf } from "../../src/core/quantity.js";

const told = (typed: unknown, unit?: string) => {
  const read = quantityOf(typed, unit);
  return read.ok ? read.value : read.issues.map(({ code, values }) => [code, values])[0];
};
const another = (unit: string) => ["another-unit", unit === "" ? {} : { unit }];
const notAQuantity = ["not-a-quantity", {}];

/** Each unit that things are counted or measured in, by itself and with a large one before it. */
const units = [
  ...["家", "户", "个", "条", "份", "天", "次", "人", "名", "台", "套", "项", "件", "只", "种", "年", "月"],
  ...["日", "亩", "吨", "元", "美元", "日元", "%", "‰", "百分点", "个百分点", "工作日", "企业"],
  ...["十家", "百家", "千家", "百元", "千元", "百万元", "千美元"],
];
const noUnits = [
  "以上",
  "+",
  "左右",
  "（预计）",
  "①",
  "万元整",
  "家以上",
  "约家",
  "十",
  "新台币元",
  "abc元",
  "一家",
];

describe("a figure with a unit behind it", () => {
  it.each(units)("%s is a figure in another unit than the one asked for", (unit) =>
    expect([told(`5${unit}`, "头"), told(`5${unit}`, "")]).toEqual([another("头"), another("")]),
  );

  it.each(noUnits)("%s is no definite figure", (unit) =>
    expect(told(`5${unit}`, "头")).toEqual(notAQuantity),
  );

  it.each([...units, "头", "公里"])("%s is read where that is asked for", (unit) =>
    expect(told(`5${unit}`, unit)).toBe("5"),
  );

  it.each([
    ["家", "户"],
    ["户", "家"],
    ["%", "个百分点"],
  ])("%s is read as well where it is called %s", (unit, written) =>
    expect(told(`5${written}`, unit)).toBe("5"),
  );

  it.each([
    ["个", "家"],
    ["个", "户"],
    ["元", "角"],
    ["个百分点", "%"],
    ["toString", "家"],
  ])("asked for in %s is not read in %s", (unit, written) => expect(told(`5${written}`, unit)).not.toBe("5"));

  it.each(["家", "户", "个", "%", "元"])("%s is read where no unit is asked for", (unit) =>
    expect(told(`5${unit}`)).toBe("5"),
  );

  it.each(["件", "天", "个百"])("%s is not, unless it is another spelling", (unit) =>
    expect(told(`5${unit}`)).not.toBe("5"),
  );

  it("is read in a unit that was written in full width where it is asked for so", () =>
    expect([told("5ｋｍ", "km"), told("5km", "ｋｍ")]).toEqual(["5", "5"]));
});

describe("a figure by itself", () => {
  it.each([
    ["+5", "5"],
    ["-5", "-5"],
    ["--5", notAQuantity],
    ["+-5", notAQuantity],
    ["1,234", "1234"],
    ["12,345,678", "12345678"],
    ["123,456", "123456"],
    ["1234,567", notAQuantity],
    ["0,123", notAQuantity],
    ["1,23", notAQuantity],
    ["1,2345", notAQuantity],
    ["1a,234", notAQuantity],
    ["1,234,", notAQuantity],
    [",234", notAQuantity],
    ["1.", notAQuantity],
    [".5", notAQuantity],
    ["1.2.3", notAQuantity],
    ["5 6", notAQuantity],
    ["5家6", notAQuantity],
    ["x5", notAQuantity],
    ["家", notAQuantity],
    ["007.50", "7.5"],
    ["0.0", "0"],
    ["-0", "0"],
    ["", ["blank", {}]],
    [" \u3000", ["blank", {}]],
    [5, ["wrong-type", { expected: "a-text" }]],
    [null, ["wrong-type", { expected: "a-text" }]],
    ["5".padStart(60, "0"), "5"],
    ["5".padStart(61, "0"), ["text-too-long", { most: "60" }]],
    ["1.123456", "1.123456"],
    ["1.1234560", "1.123456"],
    ["1.12345600", "1.123456"],
    ["1.1234561", ["too-many-decimals", { most: "6" }]],
    ["999999999999999999", "999999999999999999"],
    ["1000000000000000000", ["number-too-large", {}]],
  ])("%j is %j", (typed, expected) => expect(told(typed)).toEqual(expected));
});

describe("what is answered", () => {
  it("is the figure without an issue", () =>
    expect(quantityOf("5家")).toEqual({ ok: true, value: "5", issues: [] }));

  it("is an error of the whole where there is none", () =>
    expect(quantityOf("x")).toEqual({ ok: false, issues: [error("not-a-quantity", [])] }));
});

describe("ten thousands and hundred millions", () => {
  it.each([
    ["1.2万", "家", "12000"],
    ["1.2亿", "家", "120000000"],
    ["1.23456万家", "家", "12345.6"],
    ["0.0001万", "家", "1"],
    ["12", "万元", "12"],
    ["12万", "万元", "12"],
    ["12万元", "万元", "12"],
    ["1.2亿元", "万元", "12000"],
    ["12元", "万元", "0.0012"],
    ["120000元", "万元", "12"],
    ["0.01元", "万元", "0.000001"],
    ["0.001元", "万元", ["too-many-decimals", { most: "6" }]],
    ["5亿", "亿元", "5"],
    ["5万元", "亿元", "0.0005"],
    ["5000万元", "亿元", "0.5"],
    ["12人", "万人", "0.0012"],
    ["3万人", "万人", "3"],
    ["3", "万", "3"],
    ["3万", "万", "3"],
    ["3家", "万元", ["another-unit", { unit: "万元" }]],
    ["3万", "万\n元", "30000"],
    ["9999999999999万", "家", "99999999999990000"],
    ["99999999999999999万", "家", ["number-too-large", {}]],
  ])("%s in %s is %j", (typed, unit, expected) => expect(told(typed, unit)).toEqual(expected));
});

describe("a unit of figures", () => {
  it.each([...units, "个月", "月", "工作日", "个工作日", "小时", "分钟"])("is %s", (unit) =>
    expect(isUnitOfFigures(unit)).toBe(true),
  );

  it.each([...noUnits, "", "个小时", "小时制", "个月内", "每小时", "分", "月个", "家家"])(
    "is not %j",
    (unit) => expect(isUnitOfFigures(unit)).toBe(false),
  );
});
