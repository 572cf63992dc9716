import { describe, expect, it } from "vitest";
import { calculateSubsidy } from "../../../src/money/subsidy/calculate-subsidy.js";
import { createSubsidyCalculator } from "../../../src/money/subsidy/create-subsidy-calculator.js";
import { aPolicy } from "../../support/policies.js";

describe("createSubsidyCalculator", () => {
  const policy = { ...aPolicy({ tiers: [{ rate: "0.5" }, { rate: "0.4" }] }), colour: "blue" };
  const made = createSubsidyCalculator(policy);

  it.each([[{ price: "100" }], [{}], [{ price: "1", invoiced: "2" }], [5]])(
    "answers %j as calculateSubsidy does, without what is wrong with the policy",
    (claim) => {
      const { issues, ...whole } = calculateSubsidy(claim, { policy });
      const subsidy = made.ok ? made.value(claim) : undefined;
      expect(subsidy).toMatchObject(whole);
      expect([...made.issues, ...(subsidy?.issues ?? [])]).toEqual(issues);
    },
  );

  it("gives the same range of a claim however many others it has been asked of since", () => {
    const halves = createSubsidyCalculator(
      aPolicy({ tiers: [{ rate: "0.5" }], requires: [{ when: { fact: "accepted", is: true } }] }),
    );
    const highOf = (price: number) => (halves.ok ? halves.value({ price: `${price}` }).high : undefined);
    const prices = Array.from({ length: 1_002 }, (_, index) => 2 * index + 2);
    expect(prices.map(highOf)).toEqual(prices.map((price) => `${price / 2}`));
    expect(highOf(2)).toBe("1");
  });

  it("tells of the policy's own faults itself", () => {
    expect(made.issues).toMatchObject([{ code: "unknown-key", field: "policy.colour" }]);
    expect(createSubsidyCalculator(aPolicy({ base: "level" }))).toMatchObject({
      ok: false,
      issues: [{ code: "base-is-no-amount", field: "policy.base" }],
    });
  });
});
