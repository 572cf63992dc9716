import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Enterprise, enterpriseFaults, enterpriseSchema } from "../../src/application/enterprise.js";
import { readBy } from "../../src/input/read.js";
import type { ValueFault } from "../../src/input/value-faults.js";
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
