import { describe, expect, it } from "vitest";
import { calculateSubsidy, lintPolicy, type SubsidyPolicy } from "../../../src/index.js";

/** Half of the price where a growth, which may be a loss, reaches a bound. */
const growing = (atLeast: string | number): SubsidyPolicy => ({
  id: "growth",
  basis: "caller",
  base: "price",
  facts: [{ id: "growth", kind: "number" }],
  tiers: [{ rate: "0.5", when: { fact: "growth", atLeast: atLeast as string } }],
});

describe("a number that can be below zero", () => {
  it.each(["0", "-3", "2.5"])("leaves the subsidy open while it is missing and must reach %s", (bound) => {
    expect(calculateSubsidy({ price: "100" }, { policy: growing(bound) })).toMatchObject({
      ...{ outcome: "needs-data", amount: null, low: "0", high: "50", missing: ["facts.growth"] },
    });
  });

  it("is tried on both sides of a bound by the lint", () => {
    expect(lintPolicy(growing("-3")).faults).toMatchObject([
      { code: "tiers-leave-a-gap", input: { growth: "-3.000001" } },
    ]);
  });
});

it.each([1e21, -1e21])("a bound of %s, which no whole number can be, is too large", (bound) => {
  const { issues } = lintPolicy(growing(bound));
  expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
    "number-too-large policy.tiers.0.when.atLeast",
  ]);
});
