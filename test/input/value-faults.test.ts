import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Enterprise, enterpriseFaults, enterpriseSchema } from "../../src/application/enterprise.js";
import { readBy } from "../../src/input/read.js";
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

  it("is told for each field that holds one value, in the order of the schema", () => {
    const all: (keyof Enterprise)[] = Object.keys(enterpriseSchema.shape) as (keyof Enterprise)[];
    expect(fields).toEqual(all.filter((field) => field !== "exemption"));
  });
});
