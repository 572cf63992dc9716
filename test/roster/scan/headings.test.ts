import { describe, expect, it } from "vitest";
import { headingsOf } from "../../../src/roster/scan/headings.js";
import { tableReader } from "../../../src/roster/scan/table.js";
import { applicationNouns } from "../../../src/vocabulary/nouns/application.js";

const columns = [
  "name",
  "creditCode",
  "chainId",
  "previousYearRevenue",
  "scale",
  "specialised",
  "atKeyLink",
  "transform",
  "willing",
  "exemption.reason",
  "priority",
];
const { named, nearest } = headingsOf(columns, applicationNouns.enterprise);
const like = (column: string, power: number | undefined = 0) => ({ column, power, isExact: false });
const revenue = (power: number | undefined) => ({ column: "previousYearRevenue", power, isExact: false });

describe("a heading", () => {
  it.each(columns)("is the name of its field: %s", (column) => {
    expect(named(column)).toEqual({ column, power: 0, isExact: true });
    expect(named(` ${column} `)).toEqual({ column, power: 0, isExact: true });
  });

  it.each([
    ["name", "企业名称"],
    ["creditCode", "统一社会信用代码"],
    ["previousYearRevenue", "上一年度主营业务收入"],
  ])("is the label of its field, %s: %s", (column, label) => {
    expect(named(label)).toEqual({ column, power: 0, isExact: true });
  });

  it.each([
    ["name", ["企业全称", "单位名称", "公司名称"]],
    ["creditCode", ["社会信用代码", "统一信用代码", "社会统一信用代码", "信用代码"]],
    ["chainId", ["产业链", "产业链编号", "产业链名称", "所属产业链", "所属产业链名称", "所属重点产业链"]],
    ["previousYearRevenue", ["上一年主营业务收入", "上年度主营业务收入", "上年主营业务收入"]],
    ["previousYearRevenue", ["上一年度主营收入", "上年度主营收入"]],
    ["specialised", ["专精特新", "专精特新类型", "专精特新级别", "专精特新等级", "专精特新认定情况"]],
    ["atKeyLink", ["是否处于关键环节", "是否处于产业链关键环节"]],
    ["transform", ["是否纳入改造", "纳入改造", "是否纳入数字化改造"]],
    ["willing", ["是否有改造意愿", "是否愿意改造", "数字化改造意愿"]],
    ["exemption.reason", ["不纳入改造理由", "不纳入改造原因", "不纳入改造的原因"]],
    ["priority", ["是否优先纳入", "优先纳入"]],
  ] as const)("is what offices write above %s: %j", (column, aliases) => {
    for (const alias of aliases) expect(named(alias)?.column).toBe(column);
  });

  it.each([
    ["企业 名称*", like("name")],
    ["“企业名称”", like("name")],
    ["企业名称（全称）", like("name")],
    ["企业名称【必填】", like("name")],
    ["企业名称[必填](全称)", like("name")],
    ["企业名称：全称", like("name")],
    ["企业名称、单位名称", like("name")],
    ["NAME", like("name")],
    ["企业名称（全称", undefined],
    ["企业名称;统一社会信用代码", undefined],
    ["企业名称/所属产业链", undefined],
    ["营业执照", undefined],
    ["", undefined],
    [`${"企".repeat(100)}业`, undefined],
    [`企业名称（${"必".repeat(94)}）`, like("name")],
    [`企业名称（${"必".repeat(95)}）`, undefined],
  ])("may have something behind it: %s", (cell, expected) => {
    expect(named(cell)).toEqual(expected);
  });

  it.each([
    ["（元）", 0],
    ["（千元）", 3],
    ["（万元）", 4],
    ["（百万元）", 6],
    ["（千万元）", 7],
    ["（亿元）", 8],
    ["（单位：万元）", 4],
    ["（计量单位：万元）", 4],
    ["（金额单位:万元）", 4],
    ["（货币单位万元）", 4],
    ["（人民币万元）", 4],
    ["（单位：人民币元）", 0],
    ["（万）", 4],
    ["，万元", 4],
    ["（万元）（2023年）", 4],
    ["（2023年）", 0],
    ["（万元）（万元）", 4],
    ["（万元）（亿元）", undefined],
    ["（十元）", undefined],
    ["（万人民币元）", undefined],
    ["（万美元）", undefined],
    ["（港币）", undefined],
    ["（人民币）", undefined],
  ])("says by which power of ten its amounts are in yuan: %s", (behind, power) => {
    expect(named(`上年度主营业务收入${behind}`)).toEqual(revenue(power));
  });

  it("of what is no amount has no unit", () => {
    expect(named("企业名称（万元）")).toEqual(like("name"));
  });

  it.each([
    ["previousYearRevenu", "previousYearRevenue"],
    ["企业名你", "name"],
    ["主营业务收入", "previousYearRevenue"],
    ["企业统一社会信用代码证号", "creditCode"],
    ["营业执照号", undefined],
    ["", undefined],
    ["收入", undefined],
  ])("that nobody knows is perhaps meant for another: %s", (cell, column) => {
    expect(nearest(cell)).toBe(column);
  });
});

describe("a row of a table", () => {
  const reader = (head: string) => {
    const table = tableReader(head);
    if (table.record === undefined) throw new Error(table.issues.map(({ code }) => code).join());
    return table;
  };

  it("is a record by its columns, without those that are empty or not read", () => {
    const {
      record,
      columns: read,
      powers,
      issues,
    } = reader("企业名称,备注,上一年度主营业务收入（万元）,理由");
    expect([read.slice(0, 3), powers.slice(0, 3)]).toEqual([
      ["name", undefined, "previousYearRevenue"],
      [0, 0, 4],
    ]);
    expect(issues[0]).toMatchObject({
      code: "table-column-unknown",
      field: "columns.1",
      values: { key: "备注" },
    });
    expect(record("甲,x,2,")).toEqual({ value: { name: "甲", previousYearRevenue: "20000" } });
    expect(record("甲,x, ,")).toEqual({ value: { name: "甲" } });
  });

  it("is nothing where all its cells are empty, however many there are", () => {
    const { record } = reader("企业名称,信用代码");
    expect(record(",")).toStrictEqual({ value: undefined });
    expect(record(" ,,,")).toStrictEqual({ value: undefined });
    expect(record("甲")).toEqual({ fault: "table-cells", values: { actual: "1", required: "2" } });
    expect(record("甲,乙,丙")).toEqual({ fault: "table-cells", values: { actual: "3", required: "2" } });
    expect(record('"甲,乙')).toMatchObject({ values: {} });
  });

  it("adds others up where it says so", () => {
    expect(reader("企业名称,信用代码").record("合计,")).toMatchObject({
      sum: expect.stringContaining("合计"),
    });
  });

  it("may hold the reason of an exemption", () => {
    expect(reader("name,exemption.reason").record("甲,已完成")).toEqual({
      value: { name: "甲", exemption: { reason: "已完成" } },
    });
  });

  it.each([
    [undefined, ["table-not-text columns"]],
    ["企业\0名称", ["table-not-text columns"]],
    ['"企业名称', ["table-head columns"]],
    ["甲,乙", ["table-head columns"]],
    ["企业名称,单位名称", []],
    ["企业全称,单位名称", ["table-column-again columns.1"]],
    ["name,企业名称", ["table-column-again columns.1"]],
    ["企业名称,上年度主营业务收入（美元）", ["another-unit columns.1"]],
  ])("needs a head: %j", (head, expected) => {
    const table = tableReader(head);
    const faults = table.issues.filter(({ severity }) => severity === "error");
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
    expect(table.record === undefined).toBe(expected.length > 0);
  });
});
