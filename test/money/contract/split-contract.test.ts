import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nm2024 } from "../../../src/index.js";
import { explain } from "../../../src/locale/explain/explain.js";
import { splitContract } from "../../../src/money/contract/split-contract.js";
import { splitContracts } from "../../../src/money/contract/split-contracts.js";
import { aPolicy } from "../../support/policies.js";

const half = aPolicy({ tiers: [{ rate: "0.5" }] });
const parts = (contract: unknown, policy: unknown = half, facts: unknown = {}) => {
  const { provider, government, enterprise } = splitContract(contract, {
    policy: policy as never,
    facts,
    edition: nm2024,
  });
  return [provider, government, enterprise];
};
const codes = (contract: unknown, facts: unknown = {}) =>
  splitContract(contract, { policy: half, facts: facts, edition: nm2024 }).issues.map(
    ({ code, field }) => `${code} ${field}`,
  );

describe("splitContract", () => {
  it("splits a price three ways with every step, citing 4.1", () => {
    const split = splitContract(
      { id: "A-1", price: "1000", concession: "100" },
      { policy: half, edition: nm2024 },
    );
    expect(split).toMatchObject({
      id: "A-1",
      price: "1000",
      provider: "100",
      government: "500",
      enterprise: "400",
      percent: { provider: "10", government: "50", enterprise: "40" },
      outcome: "pass",
      findings: [{ rule: "4.1#three-party-share", clause: "4.1", outcome: "pass" }],
      missing: [],
      issues: [],
    });
    expect(split.steps.map((step) => explain(step, "zh-CN"))).toEqual([
      "服务商让利100.00元。",
      "计算基数为合同价款1,000.00元。",
      "第1档：1,000.00元×50%＝500.00元。",
      "政府补助500.00元。",
      "其余由企业承担，为400.00元。",
    ]);
  });

  it("takes the concession as a rate, half up to the fen", () => {
    expect(parts({ price: "100.05", concession: { rate: "0.1" } })).toEqual(["10.01", "50.02", "40.02"]);
    expect(parts({ price: "100.04", concession: { rate: "0.1" } })).toEqual(["10", "50.02", "40.02"]);
  });

  it("counts the base net of a concession by rate", () =>
    expect(parts({ price: "1000", concession: { rate: "0.2" } }, { ...half, base: "net" })).toEqual([
      "200",
      "400",
      "400",
    ]));

  it("shows percentages that add up to a hundred", () => {
    const { percent } = splitContract(
      { price: "3", concession: "1" },
      { policy: aPolicy({ tiers: [{ fixed: "1" }] }), edition: nm2024 },
    );
    expect(percent).toEqual({ provider: "33.34", government: "33.33", enterprise: "33.33" });
  });

  it.each([
    { what: "provider", contract: { price: "1000", concession: "0" }, field: "contracts.0.concession" },
    {
      what: "enterprise",
      contract: { price: "1000", concession: "500" },
      field: "contracts.0.enterpriseShare",
    },
    { what: "government", contract: { price: "0.01", concession: "0" }, field: "contracts.0.government" },
  ])("a $what that bears nothing is a finding of 4.1", ({ contract, field }) => {
    const { outcome, findings } = splitContract(contract, { policy: half, edition: nm2024 });
    expect(outcome).toBe("fail");
    expect(findings[0]).toMatchObject({ rule: "4.1#three-party-share", code: "party-bears-nothing" });
    expect(findings[0]?.fields).toContain(field);
  });

  it("the government pays no more than is left after the concession", () => {
    const split = splitContract({ price: "1000", concession: "700" }, { policy: half, edition: nm2024 });
    expect([split.provider, split.government, split.enterprise]).toEqual(["700", "300", "0"]);
    expect(split.steps.map(({ step }) => step)).toContain("government-limited");
  });

  it("asks for what is missing, of the contract and of the enterprise", () => {
    const policy = aPolicy({ tiers: [{ when: { fact: "level", atLeast: 2 }, rate: "0.5" }] });
    expect(splitContract({ price: "1000" }, { policy: policy, edition: nm2024 })).toMatchObject({
      outcome: "needs-data",
      provider: null,
      government: null,
      enterprise: null,
      percent: null,
      missing: ["concession", "level"],
      subsidy: { low: "0", high: "500" },
    });
    expect(parts({ price: "1000", concession: "1" }, policy)).toEqual(["1", null, null]);
    expect(
      splitContract({ concession: { rate: "0.1" } }, { policy: policy, edition: nm2024 }).missing,
    ).toEqual(["price", "concession", "level"]);
    expect(parts({ price: "1000", concession: "1" }, policy, { level: 2 })).toEqual(["1", "500", "499"]);
  });

  it("what the contract says goes before the facts", () =>
    expect(parts({ price: "10", concession: "1" }, half, { price: "1000" })).toEqual(["1", "5", "4"]));

  it("a contract that costs nothing has no percentages", () =>
    expect(
      splitContract({ price: "0", concession: "0" }, { policy: half, edition: nm2024 }).percent,
    ).toBeNull());

  it.each([
    { contract: { price: "-1", concession: "1" }, expected: ["negative price"] },
    { contract: { price: "10", concession: "10.01" }, expected: ["more-than-the-price concession"] },
    {
      contract: { price: "10", concession: { rate: "1.2" } },
      expected: ["rate-out-of-range concession.rate"],
    },
    { contract: { price: "10", concession: { share: "1" } }, expected: ["unknown-key concession.share"] },
    { contract: { price: "10", concession: "1e9000000" }, expected: ["not-an-amount concession"] },
    { contract: { price: "10.001", concession: "1" }, expected: ["not-an-amount price"] },
    { contract: "contract", expected: ["wrong-type contract"] },
    { contract: new Date(0), expected: ["not-plain contract"] },
  ])("bad input: $expected", ({ contract, expected }) => {
    expect(codes(contract)).toEqual(expected);
    expect(splitContract(contract, { policy: half, edition: nm2024 }).outcome).toBe("needs-data");
  });

  it("facts that are no record, or a policy that is none, are issues", () => {
    expect(codes({ price: "10", concession: "1" }, "facts")).toEqual(["wrong-type facts"]);
    expect(codes({ price: "10", concession: "1" }, new Map())).toEqual(["not-plain facts"]);
    expect(
      splitContract({ price: "10", concession: "1" }, { policy: {} as never, edition: nm2024 }),
    ).toMatchObject({
      government: null,
      issues: [{ code: "missing" }, {}, {}, {}],
    });
  });
});

const fen = (amount: string | null | undefined) => {
  const [whole = "", tail = ""] = (amount ?? "").split(".");
  return BigInt(whole + tail.padEnd(2, "0"));
};
const yuan = fc
  .nat({ max: 10 ** 9 })
  .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, "0")}`);

describe("laws of a split", () => {
  it("the parts are the price to the fen, and none is below zero", () =>
    fc.assert(
      fc.property(
        yuan,
        fc.nat({ max: 1_000 }),
        yuan,
        fc.nat({ max: 1_000 }),
        (price, rate, cap, concession) => {
          const policy = aPolicy({ tiers: [{ rate: `${rate / 1_000}`, cap }], bonuses: [{ fixed: "100" }] });
          const split = splitContract(
            { price, concession: { rate: `${concession / 1_000}` } },
            { policy: policy, edition: nm2024 },
          );
          const all = [split.provider, split.government, split.enterprise].map(fen);
          const sum =
            split.percent && Object.values(split.percent).reduce((total, one) => total + fen(one), 0n);
          return (
            all.reduce((total, one) => total + one, 0n) === fen(price) &&
            all.every((one) => one >= 0n) &&
            (sum === null || sum === 10_000n)
          );
        },
      ),
      { numRuns: 500 },
    ));
});

describe("splitContracts", () => {
  const entry = (enterprise: string, price: string, facts: object = {}) => ({
    contract: { id: `${enterprise}-${price}`, enterprise, price, concession: { rate: "0.1" } },
    facts,
  });

  it("adds up what each party bears, with shares in percent", () => {
    const { totals, outcome, undecided } = splitContracts([entry("A", "1000"), entry("B", "3000")], {
      policy: half,
      edition: nm2024,
    });
    expect(totals).toEqual({
      price: "4000",
      provider: "400",
      government: "2000",
      enterprise: "1600",
      percent: { provider: "10", government: "50", enterprise: "40" },
    });
    expect([outcome, undecided]).toEqual(["pass", 0]);
  });

  it("keeps the cap over an enterprise's contracts and years", () => {
    const policy = aPolicy({
      tiers: [{ rate: "0.5" }],
      perEnterpriseCap: "1000",
      perEnterpriseYearCap: "600",
    });
    const on = (year: number) => ({ completedOn: `${year}-05-01` });
    const { contracts } = splitContracts(
      [
        entry("A", "1000", on(2024)),
        entry("A", "1000", on(2024)),
        entry("B", "1000", { ...on(2024), received: "900" }),
        entry("A", "1000", on(2025)),
        entry("A", "1000", { receivedThisYear: "0" }),
      ],
      { policy: policy, edition: nm2024 },
    );
    expect(contracts.map(({ government }) => government)).toEqual(["500", "100", "100", "400", "0"]);
  });

  it("what an enterprise gets stays open after a contract that is open", () => {
    const policy = aPolicy({ tiers: [{ rate: "0.5" }], perEnterpriseCap: "1000" });
    const { contracts, undecided, totals, outcome } = splitContracts(
      [{ contract: { enterprise: "A", price: "1000" } }, entry("A", "1000"), entry("B", "1000")],
      { policy: { ...policy, requires: [{ when: { fact: "price", atLeast: "1" } }] }, edition: nm2024 },
    );
    expect(contracts.map(({ government }) => government)).toEqual([null, null, "500"]);
    expect([undecided, totals?.price, outcome]).toEqual([2, "1000", "needs-data"]);
  });

  it("contracts that name no enterprise stand for themselves", () => {
    const policy = aPolicy({ tiers: [{ rate: "0.5" }], perEnterpriseCap: "1000" });
    const contract = { price: "1000", concession: "1" };
    expect(
      splitContracts([{ contract, facts: { received: "900" } }, { contract }], {
        policy: policy,
        edition: nm2024,
      }).contracts.map(({ government }) => government),
    ).toEqual(["100", null]);
  });

  it("names the contract an issue is about, and takes no list for what it is", () => {
    expect(
      splitContracts([entry("A", "1"), entry("B", "-1"), null], { policy: half, edition: nm2024 }).issues,
    ).toMatchObject([
      { code: "negative", field: "contracts.1.price" },
      { code: "wrong-type", field: "contracts.2" },
    ]);
    expect(splitContracts("contracts", { policy: half, edition: nm2024 })).toMatchObject({
      contracts: [],
      outcome: "needs-data",
      totals: null,
      issues: [{ code: "wrong-type", field: "contracts" }],
    });
  });

  it("says of an entry what is wrong with it, and of a key nobody knows that it was not read", () => {
    const issues = splitContracts(
      [{ facts: {} }, 5, { contract: { id: "a" }, fact: {} }, { contract: { id: "a" } }],
      { policy: half, edition: nm2024 },
    ).issues.map(({ code, field }) => `${code} ${field}`);
    expect(issues).toEqual([
      "missing contracts.0.contract",
      "wrong-type contracts.1",
      "unknown-key contracts.2.fact",
      "repeated-id contracts.3.id",
    ]);
  });
});
