import { describe, expect, it } from "vitest";
import { subsidyPolicies } from "../../../src/guideline/reference/subsidy-policies.js";
import { calculateSubsidy } from "../../../src/money/subsidy/calculate-subsidy.js";
import { lintPolicy } from "../../../src/money/subsidy/lint-policy.js";

const { hefei, nanjing, wuhan } = subsidyPolicies;

const amount = (policy: unknown, claim: object) => {
  const { outcome, amount } = calculateSubsidy({ accepted: true, ...claim }, { policy });
  return outcome === "fail" ? "refused" : amount;
};

describe("合肥", () => {
  const claim = (changes: object) => ({ level: 2, completedOn: "2024-06-30", ...changes });

  it.each([
    { completedOn: "2023-12-31", expected: "refused" },
    { completedOn: "2024-01-01", expected: "50000" },
    { completedOn: "2024-12-31", expected: "50000" },
    { completedOn: "2025-01-01", expected: "40000" },
    { completedOn: "2025-12-31", expected: "40000" },
    { completedOn: "2026-01-01", expected: "refused" },
  ])("100,000 yuan completed on $completedOn: $expected", ({ completedOn, expected }) =>
    expect(amount(hefei, claim({ eligible: "100000", completedOn }))).toBe(expected),
  );

  it.each([
    { level: 1, eligible: "100000", expected: "refused" },
    { level: 2, eligible: "599999.98", expected: "299999.99" },
    { level: 2, eligible: "600000", expected: "300000" },
    { level: 2, eligible: "600000.02", expected: "300000" },
    { level: 3, eligible: "799999.98", expected: "399999.99" },
    { level: 3, eligible: "800000.02", expected: "400000" },
    { level: 4, eligible: "999999.98", expected: "499999.99" },
    { level: 4, eligible: "1000000.02", expected: "500000" },
    { level: 5, eligible: "9000000", expected: "500000" },
  ])("level $level with $eligible in 2024: $expected", ({ expected, ...changes }) =>
    expect(amount(hefei, claim(changes))).toBe(expected),
  );

  it.each([
    { level: 2, eligible: "750000", expected: "300000" },
    { level: 2, eligible: "749999.95", expected: "299999.98" },
    { level: 3, eligible: "1000000", expected: "400000" },
    { level: 4, eligible: "1250000", expected: "500000" },
  ])("level $level with $eligible in 2025: $expected", ({ expected, ...changes }) =>
    expect(amount(hefei, claim({ ...changes, completedOn: "2025-06-30" }))).toBe(expected),
  );

  it("counts software, cloud services, gateways and routers only", () => {
    const items = [
      { kind: "software", amount: "100000" },
      { kind: "cloud", amount: "20000" },
      { kind: "gateway", amount: "3000" },
      { kind: "router", amount: "400" },
      { kind: "furniture", amount: "1000000" },
    ];
    expect(amount(hefei, claim({ items }))).toBe("61700");
  });

  it("pays nothing for what is not accepted", () =>
    expect(amount(hefei, claim({ eligible: "1", accepted: false }))).toBe("refused"));
});

describe("南京", () => {
  it.each([
    { batch: "1", level: 1, eligible: "100000", expected: "refused" },
    { batch: "1", level: 2, eligible: "999999.98", expected: "499999.99" },
    { batch: "1", level: 2, eligible: "1000000.02", expected: "500000" },
    { batch: "1", level: 3, eligible: "2000000", expected: "500000" },
    { batch: "1", level: 4, eligible: "2000000", expected: "700000" },
    { batch: "2", level: 2, eligible: "999999.95", expected: "399999.98" },
    { batch: "2", level: 2, eligible: "1000000.05", expected: "400000" },
    { batch: "2", level: 4, eligible: "100000", expected: "240000" },
    { batch: "3", level: 4, eligible: "100000", expected: "refused" },
  ])("batch $batch, level $level, $eligible: $expected", ({ expected, ...claim }) =>
    expect(amount(nanjing, claim)).toBe(expected),
  );
});

describe("武汉", () => {
  it.each([
    { level: 1, eligible: "100000", expected: "refused" },
    { level: 2, eligible: "999999.99", expected: "299999.99" },
    { level: 2, eligible: "1000000.01", expected: "300000" },
    { level: 3, eligible: "999999.99", expected: "399999.99" },
    { level: 3, eligible: "1000000.01", expected: "400000" },
    { level: 4, eligible: "1000000.01", expected: "400000" },
  ])("level $level, $eligible: $expected", ({ expected, ...claim }) =>
    expect(amount(wuhan, claim)).toBe(expected),
  );
});

describe("every reference policy", () => {
  it.each(Object.entries(subsidyPolicies))("%s contradicts itself nowhere", (_, policy) =>
    expect(lintPolicy(policy)).toMatchObject({ outcome: "pass", faults: [], issues: [] }),
  );

  it.each(Object.entries(subsidyPolicies))("%s names its document and how it was seen", (_, policy) => {
    expect(policy.basis).toBe("reference");
    expect(policy.source?.document).toMatch(/20\d\d/);
    expect(policy.source?.seen).toContain("copy");
  });

  it("shows in the assumptions of what rests on it", () =>
    expect(
      calculateSubsidy({ level: 2, accepted: true, eligible: "1" }, { policy: wuhan }).assumptions,
    ).toMatchObject([
      { id: "subsidy-policy", value: "wuhan-2025", basis: "reference", source: { seen: expect.anything() } },
    ]));
});
