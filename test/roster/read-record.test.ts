import { describe, expect, it } from "vitest";
import { enterpriseDomain } from "../../src/application/enterprise-facts.js";
import { readExactly, readOrdinary } from "../../src/roster/read-record.js";
import { inUnitOfField } from "../../src/roster/scan/amount.js";
import { Row } from "../../src/roster/scan/row.js";
import { scanRecord, wordDigit } from "../../src/roster/scan/scan-record.js";
import type { Word } from "../../src/vocabulary/application-words.js";
import { realCreditCodes } from "../support/credit-codes.js";
import { ground, rowOfRecord } from "../support/quick-rows.js";

/** What the quick reader makes of a record, and what the exact one does. */
function both(record: unknown) {
  const row = new Row();
  expect(scanRecord(record, ground, row)).toBe(true);
  return [readOrdinary(record, row), readExactly(record, { own: undefined, other: undefined } as never)];
}
/** An enterprise as it holds what it has, whatever it has not. */
const held = (enterprise: object | undefined) =>
  Object.fromEntries(Object.entries(enterprise ?? {}).filter(([, value]) => value !== undefined));

const reason = "已全面完成数字化改造，并通过自治区级智能工厂验收，本年度不再重复安排";

describe("a record that the quick reader took", () => {
  it.each<[string, unknown, unknown]>([
    ["name", "甲公司", "甲公司"],
    ["creditCode", realCreditCodes[0], realCreditCodes[0]],
    ["chainId", "rare", "rare"],
    ["previousYearRevenue", "20000000.05", "20000000.05"],
    ["scale", "above", "above"],
    ["scale", "below", "below"],
    ["scale", "规上", "above"],
    ["scale", "规下", "below"],
    ["specialised", "none", "none"],
    ["specialised", "little-giant", "little-giant"],
    ["specialised", "无", "none"],
    ["atKeyLink", true, true],
    ["atKeyLink", "否", false],
    ["transform", true, true],
    ["transform", false, false],
    ["transform", "是", true],
    ["willing", true, true],
    ["willing", "是", true],
    ["willing", "否", false],
    ["priority", true, true],
    ["priority", "是", true],
    ["priority", "否", false],
    ["exemption", { reason }, { reason }],
  ])("has for %s, written %j, what the exact reader has: %j", (field, written, expected) => {
    const [quick, exact] = both({ [field]: written });
    expect(held(quick?.enterprise)).toEqual({ [field]: expected });
    expect(held(exact?.enterprise)).toEqual({ [field]: expected });
    expect(quick?.issues).toEqual(exact?.issues);
  });

  it.each<[string, Record<string, unknown>]>([
    ["nothing", {}],
    ["what is not there", { name: undefined, scale: null, willing: "  ", exemption: null }],
    ["keys nobody knows, in their order", { zeal: 1, names: "甲", apple: true, name: "乙" }],
    ["keys nobody knows that say nothing", { zeal: "", names: null, apple: undefined }],
    ["values of another type", { name: 5, scale: true, willing: 7, atKeyLink: 1 }],
    ["words that are none", { scale: "大", specialised: "x", transform: "也许" }],
    ["an amount that is none", { previousYearRevenue: "很多" }],
    ["a code that is none", { creditCode: "123" }],
    ["a name of a mark of byte order alone", { name: "\ufeff" }],
    ["contradictions", { scale: "below", previousYearRevenue: "20000000.01" }],
    ["an exemption of what is transformed", { transform: true, exemption: { reason } }],
  ])("has the issues of the exact reader: %s", (_, record) => {
    const [quick, exact] = both(record);
    expect(quick?.issues).toEqual(exact?.issues);
    expect(held(quick?.enterprise)).toEqual(held(exact?.enterprise));
  });
});

it.each([
  ...enterpriseDomain.scale.map((word, place) => ["scale", word, place + 1] as const),
  ...enterpriseDomain.specialised.map((word, place) => ["specialised", word, place + 1] as const),
])("a word has the digit of its place: %s %s", (field, word, digit) => {
  expect(wordDigit<Word>(enterpriseDomain[field], word)).toBe(digit);
});

it.each(["\ufeff", "\u3000", " ", ""])("a name of what is not seen is none: %j", (name) => {
  expect(rowOfRecord({ name })).toEqual(rowOfRecord({}));
});

it.each(["待定", "无", "不详"])("a word that says there is none, or not yet, is none: %s", (word) => {
  for (const field of ["scale", "specialised", "atKeyLink", "transform", "willing", "priority"]) {
    const row = new Row();
    const isTaken = scanRecord({ [field]: word }, ground, row);
    const quick = isTaken ? readOrdinary({ [field]: word }, row) : undefined;
    const exact = readExactly({ [field]: word }, { own: undefined, other: undefined } as never);
    expect([field, quick && held(quick.enterprise), quick?.issues]).toEqual([
      ...[field, quick && held(exact.enterprise), quick && exact.issues],
    ]);
  }
});

describe("an amount in units of ten thousand yuan", () => {
  it.each([
    ["0", "0"],
    ["1", "10000"],
    ["2000.5", "20005000"],
    ["2,000.5", "20005000"],
    ["12,345,678", "123456780000"],
    ["0.0001", "1"],
    ["0.00001", "0.1"],
    ["0.000010", "0.1"],
    ["0.00010", "1"],
    ["1.23456", "12345.6"],
    ["1.234567", "12345.67"],
    ["2000.1234567", "20001234.567"],
    ["０．５", "5000"],
    [" 3 ", "30000"],
    ["12345678901234567890", "123456789012345678900000"],
    ["012", "012"],
    ["00", "00"],
    ["2,00", "2,00"],
    ["02,000", "02,000"],
    ["1.", "1."],
    [".5", ".5"],
    ["-1", "-1"],
    ["无", "无"],
    ["", ""],
    [" 1e3 ", " 1e3 "],
    ["123456789012345678901", "123456789012345678901"],
    ["1".repeat(61), "1".repeat(61)],
  ])("%j is %j yuan", (cell, yuan) => {
    expect(inUnitOfField(cell, 4, "元")).toBe(yuan);
  });

  it("stays as it stands where it is in yuan", () => {
    for (const cell of ["1,000", " 5 ", "０"]) expect(inUnitOfField(cell, 0, "元")).toBe(cell);
  });

  it.each([
    [3, "1.5", "1500"],
    [6, "1.5", "1500000"],
    [8, "0.00000001", "1"],
    [8, "1.2", "120000000"],
  ])("goes by the power of the unit: 10^%i of %s", (power, cell, yuan) => {
    expect(inUnitOfField(cell, power, "元")).toBe(yuan);
  });
});
