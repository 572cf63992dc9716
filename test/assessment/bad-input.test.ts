import { describe, expect, it } from "vitest";
import { assessApplication, explain, nm2024, readApplication } from "../../src/index.js";
import { anApplication, asOf, changed, creditCode } from "../support/an-application.js";

const told = (values: Readonly<Record<string, unknown>>) => {
  const { issues } = assessApplication(changed(anApplication(), values), { edition: nm2024, asOf });
  return issues.map((issue) => [explain(issue, "zh-CN"), explain(issue, "en")]);
};

describe("what offices type is named, with what to type instead", () => {
  it.each([
    {
      name: "a year of another edition",
      values: { year: 2025 },
      zh: "申报年度：所选版本的数量规定不适用于2025年；请核对年度或版本。",
      en: "year of application: figures of this edition do not hold for 2025; check the year or the edition.",
    },
    {
      name: "a submission after the day of assessment",
      values: { "submission.on": "2031-01-01" },
      zh: "报送日期：2031年1月1日晚于评估日期2024年8月31日；请核对。",
      en: "date of submission: 2031-01-01 is after the day of assessment, 2024-08-31; check it.",
    },
    {
      name: "a code and a name that differ",
      values: { "leagueCity.name": "鄂尔多斯市" },
      zh: "盟市名称：与代码所指的包头市不一致；请核对。",
      en: "name of the league or city: it is not the place of the code, Baotou; check it.",
    },
    {
      name: "a date in another notation",
      values: { "submission.on": "2024/9/1" },
      zh: "报送日期：不是有效日期；请填写1949年至2199年间的日期，如2024-06-30；若指2024年9月1日，请写作2024-09-01。",
      en: "date of submission: is not a valid date; give one of the years 1949 to 2199, such as 2024-06-30; if 2024-09-01 was meant, write 2024-09-01.",
    },
    {
      name: "an amount with its unit",
      values: { "budget.total": "2.5亿元" },
      zh: "概算总额：不是金额；请以元为单位填写数字，最多两位小数；若指250,000,000.00元，请写作250000000。",
      en: "budget total: is not an amount; give a number of yuan without unit or separators, with at most two decimals; if 250,000,000.00 yuan was meant, write 250000000.",
    },
    {
      name: "a credit code in lower case",
      values: { "enterprises.0.creditCode": creditCode(901).toLowerCase() },
      zh: "“企业1”的统一社会信用代码：第18位是不允许的字符；请核对，若为91150200000000901F，请照此填写。",
      en: "unified social credit code of “企业1”: has a character at position 18 that is not allowed; check it, and write 91150200000000901F if that was meant.",
    },
    {
      name: "a credit code with a blank",
      values: { "enterprises.0.creditCode": `${creditCode(901).slice(0, 8)} ${creditCode(901).slice(8)}` },
      zh: "“企业1”的统一社会信用代码：应为18位，现为19位；请核对，若为91150200000000901F，请照此填写。",
      en: "unified social credit code of “企业1”: should have 18 characters and has 19; check it, and write 91150200000000901F if that was meant.",
    },
    {
      name: "a credit code in full-width figures whose check character does not fit",
      values: { "enterprises.0.creditCode": "９１３５０２１１M00013FA1N" },
      zh: "“企业1”的统一社会信用代码：第1位是不允许的字符；请核对，若为91350211M00013FA1N，请照此填写。",
      en: "unified social credit code of “企业1”: has a character at position 1 that is not allowed; check it, and write 91350211M00013FA1N if that was meant.",
    },
  ])("$name", ({ values, zh, en }) => expect(told(values)).toEqual([[zh, en]]));

  it("and nothing else of the application is lost", () => {
    const draft = changed(anApplication(), { "budget.total": "2.5亿元", "submission.on": "2024/9/1" });
    const { partial } = readApplication(draft) as {
      partial?: { enterprises?: unknown[]; chains?: unknown[] };
    };
    expect(partial?.enterprises).toEqual(anApplication().enterprises);
    expect(partial?.chains).toEqual(anApplication().chains);
  });
});
