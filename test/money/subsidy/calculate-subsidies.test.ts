import { describe, expect, it } from "vitest";
import { calculateSubsidies } from "../../../src/money/subsidy/calculate-subsidies.js";
import { aPolicy } from "../../support/policies.js";

const half = aPolicy({ tiers: [{ rate: "0.5" }] });
const claims = [
  { id: "c1", enterprise: "A", price: "1000" },
  { id: "c2", enterprise: "B", price: "3000" },
];

describe("calculateSubsidies", () => {
  it("shares a pool by rank: each in full as they are listed, until nothing is left", () => {
    const list = ["16000", "19200", "30000", "1"].map((price, index) => ({ id: `${index}`, price }));
    const policy = aPolicy({ tiers: [{ rate: "0.5" }] });
    const { proration, payable } = calculateSubsidies(list, { policy, pool: "25000", sharing: "by-rank" });
    expect(proration).toStrictEqual({
      setAsides: [],
      reason: "pool",
      limit: "25000",
      sharing: "by-rank",
      shares: ["8000", "9600", "7400", "0"].map((amount, index) => ({ id: `${index}`, amount })),
    });
    expect(payable).toBe("25000");
  });

  it("knows no other way of sharing", () =>
    expect(calculateSubsidies([], { policy: aPolicy(), sharing: "lot" })).toMatchObject({
      outcome: "needs-data",
      issues: [{ code: "unknown-word", field: "sharing" }],
    }));

  it("tells of tiers that overlap once, not for each claim that shows it", () => {
    const policy = aPolicy({ tiers: [{ rate: "0.5" }, { rate: "0.4" }] });
    const { issues, subsidies } = calculateSubsidies([{ price: "1" }, { price: "2" }], { policy });
    expect(issues).toMatchObject([{ code: "tiers-overlap", field: "policy.tiers" }]);
    expect(subsidies.map((one) => one.issues.length)).toEqual([1, 1]);
  });

  it.each([
    { what: "what is open", list: [{ price: "10" }, { accepted: false }], outcome: "needs-data" },
    { what: "something payable", list: [{ price: "10", accepted: true }], outcome: "pass" },
    { what: "only what is refused", list: [{ accepted: false }], outcome: "fail" },
    {
      what: "nothing payable",
      list: [{ accepted: false }, { price: "0", accepted: true }],
      outcome: "not-applicable",
    },
    { what: "what may be refused", list: [{ price: "0" }], outcome: "needs-data" },
    { what: "no claim", list: [], outcome: "not-applicable" },
  ])("with $what the outcome is $outcome", ({ list, outcome }) => {
    const policy = aPolicy({ requires: [{ when: { fact: "accepted", is: true } }] });

    expect(calculateSubsidies(list, { policy }).outcome).toBe(outcome);
  });

  it("adds up what several contracts get", () =>
    expect(calculateSubsidies(claims, { policy: half })).toMatchObject({
      subsidies: [{ amount: "500" }, { amount: "1500" }],
      total: "2000",
      low: "2000",
      high: "2000",
      proration: null,
      payable: "2000",
      issues: [],
    }));

  it.each([
    { pool: "2000", expected: null },
    { pool: "1999.99", expected: ["500", "1499.99"] },
    { pool: "1000", expected: ["250", "750"] },
    { pool: "0.01", expected: ["0", "0.01"] },
    { pool: "0", expected: ["0", "0"] },
  ])("prorates to a pool of $pool", ({ pool, expected }) => {
    const { proration, payable } = calculateSubsidies(claims, { policy: half, pool });
    expect(proration?.shares.map(({ amount }) => amount) ?? null).toEqual(expected);
    expect(payable).toBe(expected === null ? "2000" : pool);
  });

  it("holds the average over enterprises that get something, and takes the tighter limit", () => {
    const capped = { ...half, averageCap: "800" };
    const more = [...claims, { enterprise: "B", price: "0" }, { enterprise: "C", price: "0" }];
    expect(calculateSubsidies(more, { policy: capped }).proration).toMatchObject({
      reason: "average-cap",
      limit: "1600",
      shares: [{ id: "c1", amount: "400" }, { id: "c2", amount: "1200" }, { id: null }, { id: null }],
    });
    expect(calculateSubsidies(claims, { policy: capped, pool: "1600.01" }).proration?.reason).toBe(
      "average-cap",
    );
    expect(calculateSubsidies(claims, { policy: capped, pool: "1599.99" }).proration?.reason).toBe("pool");
  });

  it("keeps the cap of an enterprise over its contracts", () => {
    const policy = { ...half, perEnterpriseCap: "800" };
    const same = claims.map((claim) => ({ ...claim, enterprise: "A" }));
    expect(calculateSubsidies(same, { policy }).subsidies.map(({ amount }) => amount)).toEqual([
      "500",
      "300",
    ]);
  });

  it("prorates nothing while an amount is open, and bounds the total", () => {
    const open = [...claims, { enterprise: "C" }];
    expect(calculateSubsidies(open, { policy: aPolicy(), pool: "1" })).toMatchObject({
      total: null,
      low: "2000",
      high: "102000",
      proration: null,
      payable: null,
    });
    expect(calculateSubsidies(open, { policy: half })).toMatchObject({ high: null });
  });

  it("claims of the same id cannot be told apart where they are prorated", () => {
    const twice = claims.map((claim) => ({ ...claim, id: "same" }));
    expect(calculateSubsidies(twice, { policy: half, pool: "1" })).toMatchObject({
      proration: null,
      issues: [{ code: "repeated-id" }],
    });
  });

  it("names the claim an issue is about", () =>
    expect(
      calculateSubsidies([{ price: "1", invoiced: "2" }, { price: "x" }], { policy: half }).issues,
    ).toMatchObject([
      { code: "more-than-the-price", field: "claims.0.invoiced" },
      { code: "not-an-amount", field: "claims.1.price" },
    ]));

  it("a claim that is no record is an issue and open", () =>
    expect(calculateSubsidies(["claim"], { policy: half })).toMatchObject({
      subsidies: [{ outcome: "needs-data" }],
      issues: [{ code: "wrong-type", field: "claims.0" }],
    }));

  it("lists once what the results rest on", () =>
    expect(calculateSubsidies(claims, { policy: { ...half, basis: "assumption" } }).assumptions).toHaveLength(
      1,
    ));

  it.each([
    { given: ["claims", half, {}], code: "wrong-type" },
    { given: [claims, {}, {}], code: "missing" },
    { given: [claims, half, { pool: "-1" }], code: "negative" },
  ])("bad input: $code", ({ given: [list, policy, options], code }) =>
    expect(calculateSubsidies(list, { policy, ...options })).toMatchObject({
      subsidies: [],
      total: null,
      issues: [{ code }, ...(code === "missing" ? [{}, {}, {}] : [])],
    }),
  );

  it("refuses a repeated id, which may be one contract claimed twice, and prorates nothing", () => {
    const twice = [...claims, { id: "c1", enterprise: "C", price: "1000" }];
    const run = calculateSubsidies(twice, { policy: half, pool: "10" });
    expect(run).toMatchObject({ total: null, proration: null, payable: null });
    expect(run.issues).toMatchObject([{ code: "repeated-id", field: "claims.2.id", values: { first: "1" } }]);
  });

  it("prorates claims whatever their ids are, or without any", () => {
    const odd = [{ price: "2" }, { id: "1", price: "2" }, { id: "x".repeat(300), price: "2" }];
    const { proration } = calculateSubsidies(odd, { policy: half, pool: "1.5" });
    expect(proration?.shares).toEqual([
      { id: null, amount: "0.5" },
      { id: "1", amount: "0.5" },
      { id: "x".repeat(300), amount: "0.5" },
    ]);
  });

  it("counts an enterprise called by a number and a claim without an enterprise apart", () => {
    const policy = aPolicy({ tiers: [{ rate: "1" }], averageCap: "5" });
    const run = calculateSubsidies([{ enterprise: "1", price: "10" }, { price: "10" }], { policy });
    expect(run.payable).toBe("10");
  });

  describe("the history of an enterprise", () => {
    const yearly = aPolicy({ tiers: [{ rate: "1" }], perEnterpriseYearCap: "100" });
    const amounts = (list: readonly object[]) =>
      calculateSubsidies(list, { policy: yearly }).subsidies.map(
        ({ amount, low, high }) => amount ?? `${low} to ${high}`,
      );
    const claim = (price: string, completedOn?: string, more = {}) => ({
      enterprise: "甲",
      price,
      ...(completedOn && { completedOn }),
      ...more,
    });

    it("is open in every year once something was received in a year nobody knows", () =>
      expect(
        amounts([
          claim("60", "2024-01-01"),
          claim("70", undefined, { receivedThisYear: "0" }),
          claim("80", "2024-06-01"),
          claim("80", "2025-06-01"),
        ]),
      ).toEqual(["60", "0 to 70", "0 to 80", "0 to 80"]));

    it("stays known where nothing was received", () =>
      expect(amounts([claim("0", undefined, { receivedThisYear: "0" }), claim("80", "2024-06-01")])).toEqual([
        "0",
        "80",
      ]));

    it("takes the word of a claim only for what came before all of them", () => {
      const said = { receivedThisYear: "30" };
      // Of whatever year the first turns out to be, the second gets between nothing and its price.
      expect(amounts([claim("70"), claim("80", "2024-06-01", said)])).toEqual(["0 to 70", "0 to 80"]);
      expect(amounts([claim("80", "2024-06-01", said), claim("70", "2024-07-01", said)])).toEqual([
        "70",
        "0",
      ]);
    });

    it("is open in a year that a refused claim of no known year may have opened", () => {
      const policy = { ...yearly, requires: [{ when: { fact: "accepted", is: true } }] };
      const list = [
        claim("70", undefined, { accepted: false, receivedThisYear: "40" }),
        claim("80", "2024-06-01", { accepted: true }),
      ];
      const { subsidies } = calculateSubsidies(list, { policy });
      expect(subsidies.map(({ amount, low, high }) => [amount, low, high])).toEqual([
        ["0", "0", "0"],
        [null, "0", "80"],
      ]);
    });

    it.each(["received", "receivedThisYear"])(
      "does not take what cannot be read of it (%s) for nothing",
      (name) => {
        const policy = { ...yearly, perEnterpriseCap: "100" };
        const given = claim("80", "2024-06-01", { [name]: "五十" });
        expect(calculateSubsidies([given], { policy }).subsidies).toMatchObject([
          { amount: null, low: "0", high: "80", missing: [name] },
        ]);
      },
    );

    it("keeps enterprises apart whatever they are called", () =>
      expect(
        amounts([
          claim("60", "2024-01-01"),
          { ...claim("60", "2025-01-01"), enterprise: "甲 2024" },
          claim("60", "2024-02-01"),
        ]),
      ).toEqual(["60", "60", "40"]));
  });

  it("says of a list that is too long that it is, not that it is none", () =>
    expect(calculateSubsidies(new Array(1_000_000).fill(0), { policy: half }).issues).toMatchObject([
      { code: "too-many-entries", field: "claims" },
    ]));
});
