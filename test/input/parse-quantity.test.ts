import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDecimal } from "../../src/core/decimal.js";
import { parseQuantity } from "../../src/input/parse-quantity.js";
import { expectAnswers } from "../support/plain.js";

const format = (unit: string | undefined) => (unit === undefined ? undefined : { unit });

const codeOf = (typed: unknown, unit?: string): string | undefined => {
  const read = parseQuantity(typed, format(unit));
  return read.ok ? undefined : read.issues[0]?.code;
};
const readAs = (typed: string, unit?: string): string | undefined => {
  const read = parseQuantity(typed, format(unit));
  return read.ok ? read.value : undefined;
};

describe("a quantity as people type it", () => {
  it.each([
    ["1,234", "家", "1234"],
    ["１，２３４家", "家", "1234"],
    ["12 户", "家", "12"],
    ["12家", "户", "12"],
    ["85%", "%", "85"],
    ["85.50％", "%", "85.5"],
    ["5个百分点", "%", "5"],
    ["1.2万", "家", "12000"],
    ["1.2万家", "家", "12000"],
    ["0.00001亿", "个", "1000"],
    ["3.5万元", "万元", "3.5"],
    ["12万", "万元", "12"],
    ["12", "万元", "12"],
    ["1.2亿", "万元", "12000"],
    ["1.2亿元", "万元", "12000"],
    ["35000元", "万元", "3.5"],
    ["5元", "万元", "0.0005"],
    ["0元", "万元", "0"],
    ["12万元", "元", "120000"],
    ["12\u200b34家", "家", "1234"],
    ["+7", undefined, "7"],
    ["−7", undefined, "-7"],
    ["－7", undefined, "-7"],
    ["1 ，234 家", "家", "1234"],
    ["007", "个", "7"],
    ["0", "个", "0"],
    ["-0", "个", "0"],
    ["1.50", "%", "1.5"],
    ["12件", "件", "12"],
    ["12家", undefined, "12"],
  ])("%s in %s is %s", (typed, unit, value) => expect(readAs(typed, unit)).toBe(value));

  it.each([
    ["", "家", "blank"],
    ["　 ", "家", "blank"],
    [12, "家", "wrong-type"],
    ["9".repeat(61), "家", "text-too-long"],
    ["约80", "家", "not-a-quantity"],
    ["1,23", "家", "not-a-quantity"],
    ["1e3", "家", "not-a-quantity"],
    ["0x10", "家", "not-a-quantity"],
    ["12 34", "家", "not-a-quantity"],
    ["12\n34", "家", "not-a-quantity"],
    ["10²", "家", "not-a-quantity"],
    ["12①", "家", "not-a-quantity"],
    ["120+", "家", "not-a-quantity"],
    ["120以上", "家", "not-a-quantity"],
    ["120家以上", "家", "not-a-quantity"],
    ["120左右", "家", "not-a-quantity"],
    ["120（预计）", "家", "not-a-quantity"],
    ["0,123", "家", "not-a-quantity"],
    ["1千家", "家", "another-unit"],
    ["12人", "家", "another-unit"],
    ["85‰", "%", "another-unit"],
    ["12万元", "家", "another-unit"],
    ["12家", "万元", "another-unit"],
    ["0.001元", "万元", "too-many-decimals"],
    ["12个", "家", "another-unit"],
    ["12件", undefined, "another-unit"],
    ["0.1234567", "%", "too-many-decimals"],
    ["1234567890123456789", "家", "number-too-large"],
  ])("%s in %s is refused as %s", (typed, unit, code) => expect(codeOf(typed, unit)).toBe(code));

  it("names the unit that is asked for", () => {
    const read = parseQuantity("12个", { unit: "家" });
    expect(read.ok ? {} : read.issues[0]?.values).toStrictEqual({ unit: "家" });
  });

  it("tells of options that are none, and of a unit that is no text", () => {
    const at = (options: unknown) =>
      parseQuantity("12", options).issues.map(({ code, field }) => [code, field]);
    expect(at({ units: "家" })).toEqual([["unknown-option", "units"]]);
    expect(at({ unit: 5 })).toEqual([["wrong-type", "unit"]]);
    expect(at("家")).toEqual([["wrong-type", "options"]]);
  });

  it("answers anything, in plain data", () =>
    expectAnswers({
      typed: (value) => parseQuantity(value),
      options: (value) => parseQuantity("12", value),
      unit: (value) => parseQuantity("12", { unit: value }),
    }));

  it("gives decimal text or an issue for any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (typed, unit) => {
        const read = parseQuantity(typed, format(unit));
        expect(read.ok ? isDecimal(read.value) : read.issues.length === 1).toBe(true);
      }),
    );
  });
});
