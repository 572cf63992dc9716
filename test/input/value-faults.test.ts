import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Enterprise, enterpriseFaults, enterpriseSchema } from "../../src/application/enterprise.js";
import { readBy } from "../../src/input/read.js";
import {
  amountFault,
  countFault,
  creditCodeFault,
  dateFault,
  decimalFault,
  faultOfInspection,
  numberFault,
  rateFault,
  type ValueFault,
} from "../../src/input/value-faults.js";
import { creditCode } from "../support/an-application.js";

const fields = Object.keys(enterpriseFaults) as (keyof typeof enterpriseFaults)[];

const values = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(creditCode(1), creditCode(1).toLowerCase(), "91150200I00000001X", "91350211M00013FA1N"),
    fc.constantFrom("-5", "-0", "0.00", "00012", "1.234", "9999999999999999.99", "10000000000000000"),
    fc.constantFrom("above", "below ", "none", "little-giant", "是", "true"),
  )
  .filter((value) => typeof value !== "string" || value.trim() !== "");

describe("the fault of a value by itself", () => {
  it.each(fields)("as %s is the one that the schema finds", (field) => {
    fc.assert(
      fc.property(values, (value) => {
        const { issues } = readBy(enterpriseSchema, { [field]: value });
        const fault = enterpriseFaults[field](value);
        expect(fault === undefined ? [] : [fault]).toEqual(issues.map((one) => [one.code, one.values]));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[keyof typeof enterpriseFaults, unknown, ValueFault | undefined]>([
    ["name", "包头一机", undefined],
    ["name", 5, ["wrong-type", { expected: "a-text" }]],
    ["willing", false, undefined],
    ["willing", "是", undefined],
    ["willing", "待定", ["wrong-type", { expected: "yes-or-no" }]],
    ["scale", "above", undefined],
    ["scale", "规上", undefined],
    ["scale", "规中", ["unknown-word", { allowed: "above, below" }]],
    ["creditCode", creditCode(1), undefined],
    ["creditCode", `${creditCode(1).slice(0, 17)}A`, undefined], // a check character that does not fit is a warning
    ["creditCode", 91, ["wrong-type", { expected: "a-text" }]],
    ["creditCode", "9115", ["credit-code-length", { actual: "4", required: "18" }]],
    ["previousYearRevenue", "20000000.50", undefined],
    ["previousYearRevenue", "-1", ["negative", {}]],
    ["previousYearRevenue", "2000万元", ["not-an-amount", { meant: "20000000" }]],
    ["previousYearRevenue", 2000, ["number-not-text", { meant: "2000" }]],
    ["previousYearRevenue", true, ["wrong-type", { expected: "a-text" }]],
  ])("as %s of %j", (field, value, fault) => expect(enterpriseFaults[field](value)).toEqual(fault));

  it("is told for each field that holds one value, in the order of the schema", () => {
    const all: (keyof Enterprise)[] = Object.keys(enterpriseSchema.shape) as (keyof Enterprise)[];
    expect(fields).toEqual(all.filter((field) => field !== "exemption"));
  });
});

describe("what was meant by a value that is wrong", () => {
  it.each([
    ["5家", "5"],
    ["1,234", "1234"],
    ["１２", "12"],
    ["5%", "5"],
    ["5元", undefined],
    ["5万元", undefined],
    ["5件", undefined],
    ["约5", undefined],
  ])("as a figure, %s: %s", (typed, meant) =>
    expect(decimalFault(typed)).toEqual(["not-a-decimal", meant === undefined ? {} : { meant }]),
  );

  it.each([
    ["０.5", "0.5"],
    ["5%", undefined],
    ["5家", undefined],
    ["一半", undefined],
  ])("as a rate, %s: %s", (typed, meant) =>
    expect(rateFault(typed)).toEqual(["not-a-decimal", meant === undefined ? {} : { meant }]),
  );

  it.each<[unknown, string | undefined]>([
    ["5", "5"],
    ["2024年", "2024"],
    ["2024年度", "2024"],
    ["3份", "3"],
    ["3条", "3"],
    ["3天", "3"],
    ["3次", "3"],
    ["3家", "3"],
    ["无", "0"],
    ["3份以上", undefined],
    ["3天次", undefined],
    ["年3", undefined],
    ["3年5", undefined],
    ["1.5", undefined],
    ["-3", undefined],
    ["5元", undefined],
    ["很多", undefined],
    [true, undefined],
    [1.5, undefined],
  ])("as a whole number, %j: %s", (typed, meant) =>
    expect(countFault(typed)).toEqual([
      "wrong-type",
      { expected: "a-number", ...(meant !== undefined && { meant }) },
    ]),
  );

  it.each([
    [5, "5"],
    [-1.5, "-1.5"],
    [1e21, undefined],
    [1e-7, undefined],
  ])("as text, the number %d: %s", (typed, meant) =>
    expect(numberFault(typed)).toEqual(["number-not-text", meant === undefined ? {} : { meant }]),
  );

  it.each([
    ["2024/9/1", "2024-09-01"],
    ["2024-02-30", undefined],
  ])("as a day, %s: %s", (typed, meant) =>
    expect(dateFault(typed)).toEqual(["not-a-date", meant === undefined ? {} : { meant }]),
  );

  it.each<[string, readonly string[] | undefined, string | undefined]>([
    ["5万元", undefined, "50000"],
    ["无", undefined, "0"],
    ["-5元", undefined, undefined],
    ["约5元", undefined, undefined],
    ["5万港元", undefined, undefined],
    ["5万港元", ["港元"], "50000"],
    ["5万元", ["港元"], undefined],
  ])("as an amount, %s in %j: %s", (typed, currency, meant) =>
    expect(amountFault(typed, currency)).toEqual(["not-an-amount", meant === undefined ? {} : { meant }]),
  );

  const code = creditCode(1);
  const other = `${code.slice(0, 17)}${code.endsWith("0") ? "1" : "0"}`;

  it.each<[string, string, object]>([
    [code.toLowerCase(), "credit-code-alphabet", { position: "18", meant: code }],
    [` ${code}`, "credit-code-length", { actual: "19", required: "18", meant: code }],
    [
      `${code.slice(0, 9)}\t${code.slice(9)} `,
      "credit-code-length",
      { actual: "20", required: "18", meant: code },
    ],
    [` ${other}`, "credit-code-length", { actual: "19", required: "18", meant: other }],
    [code.padEnd(60), "credit-code-length", { actual: "60", required: "18", meant: code }],
    [code.padEnd(61), "credit-code-length", { actual: "61", required: "18" }],
    [` ${code.slice(0, 17)}`, "credit-code-alphabet", { position: "1" }],
    [code.slice(1), "credit-code-length", { actual: "17", required: "18" }],
  ])("as a code, %j", (typed, fault, values) => expect(creditCodeFault(typed)).toEqual([fault, values]));

  it.each([code, other])("as a code, %s is not wrong", (typed) =>
    expect(creditCodeFault(typed)).toBeUndefined(),
  );

  it("as a code says which check character was expected", () =>
    expect(faultOfInspection({ ok: false, code: "check-character", actual: "0", required: "1" })).toEqual([
      "credit-code-check-character",
      { actual: "0", required: "1" },
    ]));
});
