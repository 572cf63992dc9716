import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readApplication } from "../../src/application/read-application.js";
import { dateMeant, isIsoDate } from "../../src/core/date.js";
import { explain } from "../../src/locale/explain/explain.js";

const meantBy = (draft: unknown) =>
  readApplication(draft).issues.map(({ code, values }) => [code, values.meant]);

describe("a date written otherwise", () => {
  it.each([
    ["2024/9/1", "2024-09-01"],
    ["2024.09.01", "2024-09-01"],
    ["2024-9-1", "2024-09-01"],
    ["2024年9月1日", "2024-09-01"],
    ["2024年9月1", "2024-09-01"],
    ["２０２４／９／１", "2024-09-01"],
    ["20240901", "2024-09-01"],
    ["2024-09-01T00:00:00", "2024-09-01"],
    ["2024-09-01 00:00", "2024-09-01"],
    ["2024-09-01T00:00:00.000", "2024-09-01"],
  ])("%s is meant as %s", (typed, meant) => expect(dateMeant(typed)).toBe(meant));

  it.each([
    "",
    "2024/9",
    "2024年9月",
    "9/1/2024",
    "24/9/1",
    "2024/13/1",
    "2024-02-30",
    "2024-09-01T08:30:00",
    "2024-09-01T00:00:00Z",
    `2024${" ".repeat(40)}-09-01`,
    "二〇二四年九月一日",
  ])("nobody knows what %j is meant as", (typed) => expect(dateMeant(typed)).toBeUndefined());

  it("is a date or nothing for any text", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const meant = dateMeant(typed);
        expect(meant === undefined || isIsoDate(meant)).toBe(true);
      }),
    );
  });
});

describe("a fault says what could have been meant", () => {
  it.each([
    [{ submission: { on: "2024/9/1" } }, "not-a-date", "2024-09-01"],
    [{ submission: { on: "2024年9月" } }, "not-a-date", undefined],
    [{ budget: { total: "300万元" } }, "not-an-amount", "3000000"],
    [{ budget: { total: "3,000.50" } }, "not-an-amount", "3000.5"],
    [{ budget: { total: "约300万元" } }, "not-an-amount", undefined],
    [{ budget: { total: "-300万元" } }, "not-an-amount", undefined],
    [{ indicators: [{ id: "cloud-adoption-rate", baseline: "1,234" }] }, "not-a-decimal", "1234"],
    [{ indicators: [{ id: "cloud-adoption-rate", baseline: "85%" }] }, "not-a-decimal", "85"],
    [{ indicators: [{ id: "digital-workshops", target: "12个" }] }, "not-a-decimal", "12"],
    [{ indicators: [{ id: "digital-workshops", target: "1.2万元" }] }, "not-a-decimal", undefined],
    [{ indicators: [{ id: "digital-workshops", target: 12 }] }, "number-not-text", "12"],
    [{ indicators: [{ id: "digital-workshops", target: 1e30 }] }, "number-not-text", undefined],
    [{ budget: { total: 2000.5 } }, "number-not-text", "2000.5"],
    [{ contracts: [{ government: "无" }] }, "not-an-amount", "0"],
    [{ submission: { paperCopies: "3份" } }, "wrong-type", "3"],
    [{ year: "2024年" }, "wrong-type", "2024"],
    [{ chains: [{ counts: { belowScale: "无" } }] }, "wrong-type", "0"],
    [{ year: "去年" }, "wrong-type", undefined],
    [{ year: "2024.5" }, "wrong-type", undefined],
    [{ year: true }, "wrong-type", undefined],
    [{ enterprises: [{ creditCode: "91350100m000100y43" }] }, "credit-code-alphabet", "91350100M000100Y43"],
    [{ enterprises: [{ creditCode: "91350100 M000100Y43" }] }, "credit-code-length", "91350100M000100Y43"],
    [{ enterprises: [{ creditCode: "91350100m000100y44" }] }, "credit-code-alphabet", "91350100M000100Y44"],
    [{ enterprises: [{ creditCode: "9".repeat(61) }] }, "credit-code-length", undefined],
  ])("%j", (draft, code, meant) => expect(meantBy(draft)).toStrictEqual([[code, meant]]));

  it("in a sentence that says what to type", () => {
    const { issues } = readApplication({ submission: { on: "2024/9/1" }, budget: { total: "300万元" } });
    expect(issues.map((issue) => explain(issue, "zh-CN"))).toStrictEqual([
      "报送日期：不是有效日期；请填写1949年至2199年间的日期，如2024-06-30；若指2024年9月1日，请写作2024-09-01。",
      "概算总额：不是金额；请以元为单位填写数字，最多两位小数；若指3,000,000.00元，请写作3000000。",
    ]);
  });
});
