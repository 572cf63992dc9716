import { describe, expect, it } from "vitest";
import { subsidyPolicies } from "../../../src/guideline/reference/subsidy-policies.js";
import { calculateSubsidy } from "../../../src/money/subsidy/calculate-subsidy.js";
import { lintPolicy } from "../../../src/money/subsidy/lint-policy.js";

const { hefei, nanjing, wuhan, cixi, jingzhou, shandong, yangzhou, anhui } = subsidyPolicies;

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

/** What can be decided at most, with what was decided exactly that and a fen more. */
const atTheCeiling = (policy: unknown, facts: object) => {
  const { high, outcome } = calculateSubsidy({ facts }, { policy });
  if (outcome === "fail") return "refused";
  const more = calculateSubsidy({ facts, decided: `${high}.01` }, { policy });
  expect(more).toMatchObject({ amount: null, issues: [{ code: "decided-above-ceiling" }] });
  const { amount: most } = calculateSubsidy({ facts, decided: high ?? "" }, { policy });
  expect(most).toBe(high);
  return high;
};

describe("慈溪", () => {
  const facts = (changes: object) => ({
    ...{ aboveScale: true, averageGrowth: "0.01", previousRevenue: "20000000", increase: "3000000" },
    ...changes,
  });

  it.each([
    { increase: "3000000", expected: "150000" },
    { increase: "2999999.99", expected: "refused" },
    { increase: "10000000", expected: "500000" },
    { increase: "10000001", expected: "500000" },
    { averageGrowth: "0", expected: "refused" },
    { averageGrowth: "-1", expected: "refused" },
    { aboveScale: false, expected: "refused" },
  ])("%o", ({ expected, ...changes }) => expect(atTheCeiling(cixi, facts(changes))).toBe(expected));
});

describe("荆州", () => {
  const facts = { equipment: "3000000", intelligent: "0" };

  it.each([
    { ...facts, investment: "3000000", expected: "300000" },
    { ...facts, equipment: "2999999.99", investment: "9000000", expected: "refused" },
    { equipment: "0", intelligent: "2000000", investment: "2000000", expected: "200000" },
    { equipment: "0", intelligent: "1999999.99", investment: "2000000", expected: "refused" },
    { ...facts, investment: "49999999.9", expected: "4999999.99" },
    { ...facts, investment: "50000000.1", expected: "5000000" },
    { ...facts, investment: "99999999.99", expected: "5000000" },
    { ...facts, investment: "100000000", expected: "10000000" },
    { ...facts, investment: "300000000", expected: "10000000" },
  ])("%o", ({ expected, ...changes }) => expect(amount(jingzhou, { facts: changes })).toBe(expected));
});

describe("山东", () => {
  it.each([
    { class: "B", purchases: "49999990", expected: "4999999" },
    { class: "B", purchases: "50000010", expected: "5000000" },
    { class: "A", purchases: "1000000", expected: "120000" },
    { class: "A", purchases: "50000000", expected: "6000000" },
    { class: "A", purchases: "50000100", expected: "6000000" },
  ])("%o", ({ expected, ...facts }) => expect(atTheCeiling(shandong, facts)).toBe(expected));
});

describe("扬州经开区", () => {
  it.each([
    { maturity: "一级", expected: "refused" },
    { maturity: "二级", expected: "80000" },
    { maturity: "三级", expected: "150000" },
    { maturity: "四级", expected: "250000" },
    { maturity: "五级", expected: "refused" },
  ])("%o", ({ expected, ...facts }) => expect(atTheCeiling(yangzhou, facts)).toBe(expected));
});

describe("安徽", () => {
  const facts = {
    ...{ industrialBases: true, manufacturing: true, underWay: true, excessOrOutdated: false },
    ...{ investment: "30000000", equipment: "10000000" },
  };

  it.each([
    { changes: {}, expected: "800000" },
    { changes: { investment: "29999999.99" }, expected: "refused" },
    { changes: { equipment: "62499999.99" }, expected: "4999999.99" },
    { changes: { equipment: "62500000" }, expected: "5000000" },
    { changes: { equipment: "62500000.13" }, expected: "5000000" },
    { changes: { industrialBases: false }, expected: "refused" },
    { changes: { manufacturing: false }, expected: "refused" },
    { changes: { underWay: false }, expected: "refused" },
    { changes: { excessOrOutdated: true }, expected: "refused" },
  ])("%o", ({ changes, expected }) =>
    expect(amount(anhui, { facts: { ...facts, ...changes } })).toBe(expected),
  );
});

describe("every reference policy", () => {
  it.each(Object.entries(subsidyPolicies))("%s contradicts itself nowhere", (_, policy) =>
    expect(lintPolicy(policy)).toMatchObject({ outcome: "pass", faults: [], issues: [] }),
  );

  it.each(Object.entries(subsidyPolicies))("%s names its document and how it was seen", (_, policy) => {
    expect(policy.basis).toBe("reference");
    expect(policy.source?.document).toMatch(policy === jingzhou ? /试行/ : /20\d\d/);
    expect(policy.source?.seen).toContain("copy");
  });

  it("shows in the assumptions of what rests on it", () =>
    expect(
      calculateSubsidy({ level: 2, accepted: true, eligible: "1" }, { policy: wuhan }).assumptions,
    ).toMatchObject([
      { id: "subsidy-policy", value: "wuhan-2025", basis: "reference", source: { seen: expect.anything() } },
    ]));
});
