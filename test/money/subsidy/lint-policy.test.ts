import { describe, expect, it } from "vitest";
import { explain } from "../../../src/locale/explain/explain.js";
import { calculateSubsidy } from "../../../src/money/subsidy/calculate-subsidy.js";
import { lintPolicy } from "../../../src/money/subsidy/lint-policy.js";
import type { SubsidyPolicy } from "../../../src/money/subsidy/subsidy-policy.js";
import { aPolicy } from "../../support/policies.js";

const faults = (changes: Partial<SubsidyPolicy>) =>
  lintPolicy(aPolicy(changes)).faults.map(({ code, field }) => `${code} ${field}`);

const when = (condition: object) => faults({ tiers: [{ when: condition, rate: "0.1" }] });

describe("lintPolicy", () => {
  it("finds nothing in a sound policy", () =>
    expect(lintPolicy(aPolicy())).toStrictEqual({
      kind: "policy-check",
      outcome: "pass",
      faults: [],
      issues: [],
    }));

  it("shows a claim that falls between the tiers", () => {
    const tiers = [
      { when: { fact: "level", is: 2 }, rate: "0.1" },
      { when: { fact: "level", is: 4 }, rate: "0.2" },
    ];
    const policy = aPolicy({ requires: [{ when: { fact: "level", atLeast: 2 } }], tiers });
    const [gap, ...others] = lintPolicy(policy).faults;
    expect(others.map(({ code }) => code)).toEqual(["more-gives-less"]);
    expect(gap).toMatchObject({ code: "tiers-leave-a-gap", severity: "warning", input: { level: "3" } });
    expect(calculateSubsidy({ price: "1", level: 3 }, { policy }).outcome).toBe("fail");
  });

  it("shows a claim for which tiers overlap, unless the policy says which counts", () => {
    const tiers = [
      { when: { fact: "level", atMost: 3 }, rate: "0.1" },
      { when: { fact: "level", atLeast: 3 }, rate: "0.2" },
    ];
    expect(lintPolicy(aPolicy({ tiers })).faults).toMatchObject([
      { code: "tiers-overlap", values: { tiers: "1, 2" }, input: { level: "3" } },
    ]);
    expect(lintPolicy(aPolicy({ tiers, overlap: "first" })).faults).toEqual([]);
    expect(lintPolicy(aPolicy({ tiers, overlap: "highest" })).faults).toEqual([]);
  });

  it("shows where more gives less", () => {
    const tiers = [
      { when: { fact: "price", atMost: "100000" }, rate: "0.5" },
      { when: { fact: "price", above: "100000" }, rate: "0.4" },
    ];
    expect(lintPolicy(aPolicy({ tiers })).faults).toMatchObject([
      {
        code: "more-gives-less",
        values: { fields: "price", lower: "50000", higher: "40000" },
        input: { price: "100000.01" },
      },
    ]);
    const levels = [
      { when: { fact: "level", atMost: 2 }, fixed: "20" },
      { when: { fact: "level", above: 2 }, fixed: "10" },
    ];
    expect(lintPolicy(aPolicy({ tiers: levels })).faults).toMatchObject([
      { code: "more-gives-less", input: { level: "3" }, values: { lower: "20", higher: "10" } },
    ]);
  });

  it("says which tier nobody reaches", () =>
    expect(
      faults({
        overlap: "first",
        tiers: [{ rate: "0.1" }, { when: { fact: "accepted", is: true }, rate: "0.2" }],
      }),
    ).toEqual(["tier-never-reached policy.tiers.1"]));

  it("tries claims only that the policy admits", () =>
    expect(
      faults({
        requires: [{ when: { fact: "batch", in: ["1", "2"] } }],
        excludes: [{ when: { fact: "region", is: "150100" } }],
        tiers: [
          { when: { fact: "batch", is: "1" }, rate: "0.1" },
          { when: { fact: "batch", is: "2" }, rate: "0.2" },
        ],
      }),
    ).toEqual([]));

  it("tries facts of the policy's own and history as well", () =>
    expect(
      faults({
        facts: [{ id: "other", kind: "word" }],
        perEnterpriseCap: "5",
        deductsSupport: true,
        base: "net",
        tiers: [
          {
            when: {
              all: [
                { fact: "other", is: "other" },
                { fact: "level", below: 3 },
              ],
            },
            rate: "0.1",
          },
          {
            when: {
              any: [
                { fact: "other", isNot: "other" },
                { fact: "level", atLeast: 3 },
              ],
            },
            rate: "0.2",
          },
        ],
      }),
    ).toEqual([]));

  it("does not try more claims than it should", () => {
    const all = Array.from({ length: 6 }, (_, index) => ({ fact: `f${index}`, atLeast: 5 }));
    const facts = all.map(({ fact }) => ({ id: fact, kind: "number" as const }));
    expect(lintPolicy(aPolicy({ facts, tiers: [{ when: { all }, rate: "0.1" }] })).issues).toEqual([]);
    const more = [...all, ...all.map(({ fact }) => ({ fact: `${fact}x`, atLeast: 5 }))];
    const moreFacts = more.map(({ fact }) => ({ id: fact, kind: "number" as const }));
    expect(
      lintPolicy(aPolicy({ facts: moreFacts, tiers: [{ when: { all: more }, rate: "0.1" }] })),
    ).toMatchObject({
      outcome: "needs-judgement",
      faults: [],
      issues: [{ code: "too-many-combinations", field: "policy" }],
    });
  });

  it.each(["of", "monthsAfter", "over"])("takes no %s from the prototype of all objects", (name) => {
    const policy = aPolicy({
      tiers: [
        { when: { fact: "price", atLeast: "5" }, amount: { of: "price", times: "0.1" } },
        { when: { fact: "price", below: "5" }, fixed: "0.1" },
      ],
    });
    const right = lintPolicy(policy);
    const prototype = Object.prototype as unknown as Record<string, string>;
    prototype[name] = "999";
    let found: unknown;
    try {
      found = lintPolicy(policy);
    } finally {
      delete prototype[name];
    }
    expect(found).toStrictEqual(right);
    expect(right.issues).toEqual([]);
  });

  it("counts exactly what it does not try", () => {
    const facts = Array.from({ length: 60 }, (_, index) => ({
      id: `f${index}`,
      kind: "yes-or-no" as const,
    }));
    const tiers = facts.map(({ id }) => ({ when: { fact: id, is: true }, rate: "0.1" }));
    expect(lintPolicy(aPolicy({ facts, tiers })).issues).toMatchObject([
      { code: "too-many-combinations", values: { count: `${2n ** 60n}`, most: "4000" } },
    ]);
  });

  it.each([
    { length: 315, issues: [] },
    { length: 316, issues: [{ code: "too-many-combinations", values: { count: "950", most: "949" } }] },
  ])("tries fewer claims where there are $length tiers to try each with", ({ length, issues }) => {
    const tiers = Array.from({ length }, (_, index) => ({
      ...{ when: { fact: "price", atLeast: `${10 * index + 10}` }, rate: "0.1" },
    }));
    expect(lintPolicy(aPolicy({ overlap: "highest", tiers })).issues).toMatchObject(issues);
  });

  it("finds the one gap among three hundred tiers, and no fall", () => {
    const tiers = Array.from({ length: 300 }, (_, index) => ({
      when: {
        fact: "price",
        atLeast: `${index * 100}`,
        below: `${index * 100 + (index === 150 ? 99 : 100)}`,
      },
      fixed: `${index + 1}`,
    }));
    const faults = lintPolicy(
      aPolicy({ tiers: [...tiers, { when: { fact: "price", atLeast: "30000" }, fixed: "301" }] }),
    ).faults.filter(({ code }) => code === "tiers-leave-a-gap" || code === "tiers-overlap");
    expect(faults.map(({ code, input }) => [code, input])).toEqual([
      ["tiers-leave-a-gap", { price: "15099" }],
    ]);
  });

  it.each([
    { condition: { is: 2 }, code: "condition-without-fact" },
    { condition: { fact: "level" }, code: "condition-without-comparison" },
    { condition: { fact: "levle", is: 2 }, code: "unknown-fact" },
    { condition: { fact: "zzzzzzzzzz", is: 2 }, code: "unknown-fact" },
    { condition: { fact: "accepted", atLeast: 1 }, code: "comparison-does-not-fit" },
    { condition: { fact: "batch", above: "1" }, code: "comparison-does-not-fit" },
    { condition: { fact: "accepted", is: "yes" }, code: "bound-does-not-fit" },
    { condition: { fact: "level", is: true }, code: "bound-does-not-fit" },
    { condition: { fact: "level", is: "two" }, code: "bound-does-not-fit" },
    { condition: { fact: "price", atLeast: "1.234" }, code: "bound-does-not-fit" },
    { condition: { fact: "price", atLeast: "-1" }, code: "bound-does-not-fit" },
    { condition: { fact: "completedOn", atMost: "2024-02-30" }, code: "bound-does-not-fit" },
    { condition: { fact: "size", is: "huge" }, code: "bound-does-not-fit" },
    { condition: { fact: "level", atLeast: 3, atMost: 2 }, code: "condition-never-true" },
    { condition: { fact: "level", atLeast: 3, below: 3 }, code: "condition-never-true" },
    { condition: { fact: "level", above: 3, atMost: 3 }, code: "condition-never-true" },
    {
      condition: { fact: "completedOn", atLeast: "2025-01-01", atMost: "2024-12-31" },
      code: "condition-never-true",
    },
    {
      condition: { fact: "completedOn", above: "2025-01-01", below: "2025-01-01" },
      code: "condition-never-true",
    },
  ])("finds $code in $condition", ({ condition, code }) =>
    expect(when(condition)).toEqual([`${code} policy.tiers.0.when`]),
  );

  it("means a fact of the policy's own where that is nearest", () => {
    const tiers = [{ when: { fact: "robot", atLeast: 1 }, rate: "0" }];
    expect(lintPolicy(aPolicy({ facts: [{ id: "robots", kind: "number" }], tiers })).faults).toMatchObject([
      { code: "unknown-fact", values: { closest: "robots" } },
    ]);
  });

  it.each([
    { fact: "level", atLeast: 3, atMost: 3 },
    { fact: "completedOn", atLeast: "2024-12-31", atMost: "2025-01-01" },
    { fact: "size", atLeast: "small", atMost: "medium" },
  ])("finds nothing wrong with the range of %j", (condition) =>
    expect(
      when(condition).filter((fault) => !fault.startsWith("tiers-leave") && !fault.startsWith("more-")),
    ).toEqual([]),
  );

  it("names the place of a fault inside a condition, and the nearest fact", () => {
    const [fault] = lintPolicy(
      aPolicy({ tiers: [{ when: { any: [{}, { fact: "levl", is: 1 }] }, rate: "0" }] }),
    ).faults;
    expect(fault).toMatchObject({ field: "policy.tiers.0.when.any.1", values: { closest: "level" } });
    expect(fault && explain(fault, "zh-CN")).toContain("数字化水平等级");
  });

  it.each([
    {
      changes: { tiers: [{ rate: "0.1", floor: "2", cap: "1" }] },
      code: "floor-above-cap policy.tiers.0.floor",
    },
    { changes: { tiers: [{ fixed: "2", cap: "1" }] }, code: "sum-above-cap policy.tiers.0.fixed" },
    { changes: { tiers: [{ fixed: "2" }], cap: "1" }, code: "sum-above-cap policy.tiers.0.fixed" },
    {
      changes: { tiers: [{ fixed: "2" }], perEnterpriseCap: "1" },
      code: "sum-above-cap policy.tiers.0.fixed",
    },
    {
      changes: { tiers: [{ rate: "0.1", floor: "2" }], cap: "1" },
      code: "sum-above-cap policy.tiers.0.floor",
    },
    {
      changes: { tiers: [{ rate: "0.9" }], bonuses: [{ raisesRate: "0.2" }] },
      code: "raised-rate-above-one policy.tiers.0.rate",
    },
    {
      changes: { tiers: [{ bands: [{ rate: "0.1" }, { upTo: "5", rate: "0.2" }] }] },
      code: "bands-not-ascending policy.tiers.0.bands.1",
    },
    {
      changes: {
        tiers: [
          {
            bands: [
              { upTo: "5", rate: "0.1" },
              { upTo: "5", rate: "0.2" },
            ],
          },
        ],
      },
      code: "bands-not-ascending policy.tiers.0.bands.1",
    },
    { changes: { validFrom: "2025-01-01", validTo: "2024-12-31" }, code: "validity-reversed policy.validTo" },
    { changes: { eligibleItems: ["software"] }, code: "eligible-items-unused policy.base" },
    { changes: { facts: [{ id: "level", kind: "number" }] }, code: "repeated-fact policy.facts.0.id" },
    {
      changes: {
        facts: [
          { id: "own", kind: "number" },
          { id: "own", kind: "date" },
        ],
      },
      code: "repeated-fact policy.facts.1.id",
    },
    { changes: { payments: [] }, code: "payments-leave-a-rest policy.payments" },
    {
      changes: { payments: [{ id: "a", when: "approved", share: "0.5" }] },
      code: "payments-leave-a-rest policy.payments",
    },
    {
      changes: { payments: [{ id: "a", when: "approved", share: "1", cap: "5" }] },
      code: "payments-leave-a-rest policy.payments",
    },
    {
      changes: {
        payments: [
          { id: "a", when: "approved" },
          { id: "b", when: "accepted" },
        ],
      },
      code: "rest-is-not-last policy.payments.0",
    },
    {
      changes: {
        payments: [
          { id: "a", when: "approved", share: "0.1" },
          { id: "a", when: "accepted" },
        ],
      },
      code: "repeated-id policy.payments.1.id",
    },
  ] as const)("finds $code", ({ changes, code }) => expect(faults(changes)).toEqual([code]));

  it("finds nothing wrong with payments that add up, bands that rise and validity that runs", () =>
    expect(
      faults({
        validFrom: "2024-01-01",
        validTo: "2024-12-31",
        base: "eligible",
        eligibleItems: ["software"],
        tiers: [
          {
            bands: [
              { upTo: "5", rate: "0.1" },
              { upTo: "6", rate: "0.2" },
            ],
          },
        ],
        payments: [
          { id: "a", when: "approved", share: "0.4" },
          { id: "b", when: "accepted", of: "amount", share: "0.6" },
        ],
      }),
    ).toEqual([]));

  it("shows a claim whose base is below the floor under it", () => {
    const { faults: found } = lintPolicy(aPolicy({ tiers: [{ rate: "0.75", floor: "25000" }] }));
    expect(found).toMatchObject([
      {
        kind: "policy-fault",
        code: "floor-above-base",
        field: "policy.tiers.0.floor",
        values: { floor: "25000", base: "24999.99" },
        input: { price: "24999.99" },
      },
    ]);
  });

  it.each([
    {
      what: "none is claimed for",
      when: { fact: "price", atLeast: "25000" },
      tier: { rate: "0.75" },
      floor: "25000",
      found: false,
    },
    {
      what: "one may be claimed for",
      when: { fact: "price", atLeast: "24999.99" },
      tier: { rate: "0.75" },
      floor: "25000",
      found: true,
    },
    { what: "it is of bands", when: {}, tier: { bands: [{ rate: "0.5" }] }, floor: "1", found: true },
    { what: "it is of a fixed sum", when: {}, tier: { fixed: "5" }, floor: "10", found: false },
    { what: "it is nothing", when: {}, tier: { rate: "0.5" }, floor: "0", found: false },
  ])("a floor above the base where $what: $found", ({ when, tier, floor, found }) =>
    expect(
      lintPolicy(aPolicy({ requires: [{ when }], tiers: [{ ...tier, floor }] })).faults.some(
        ({ code }) => code === "floor-above-base",
      ),
    ).toBe(found),
  );

  it("passes on what is wrong with the form of a policy", () => {
    expect(lintPolicy(null)).toMatchObject({
      outcome: "needs-data",
      faults: [],
      issues: [{ code: "wrong-type", field: "policy" }],
    });
    expect(lintPolicy({ ...aPolicy(), rate: "0.5" })).toMatchObject({
      outcome: "pass",
      issues: [{ code: "unknown-key", field: "policy.rate" }],
    });
  });

  it("tries no claim whose parts are more than its price", () => {
    const tiers = [
      { when: { fact: "price", below: "500" }, rate: "0.5" },
      {
        when: {
          all: [
            { fact: "price", atLeast: "500" },
            { fact: "eligible", atMost: "600" },
          ],
        },
        rate: "0.5",
      },
      {
        when: {
          all: [
            { fact: "price", atLeast: "600" },
            { fact: "eligible", above: "600" },
          ],
        },
        rate: "0.5",
      },
    ];
    expect(lintPolicy(aPolicy({ tiers })).faults).toEqual([]);
    const gap = [
      ...tiers.slice(0, 2),
      { ...tiers[2], when: { fact: "eligible", above: "700" } },
    ] as typeof tiers;
    expect(lintPolicy(aPolicy({ tiers: gap })).faults.map(({ code }) => code)).toContain("tiers-leave-a-gap");
  });

  it("finds nothing odd in what was received giving less", () => {
    const once = aPolicy({
      tiers: [
        { when: { fact: "received", is: "0" }, fixed: "10" },
        { when: { fact: "received", above: "0" }, fixed: "5" },
      ],
    });
    expect(lintPolicy(once).faults).toEqual([]);
  });

  it.each([
    { tier: { ceiling: { sum: "2" }, cap: "1" }, code: "sum-above-cap policy.tiers.0.ceiling" },
    {
      tier: { items: [{ kind: "robot", rate: "0.3", pieceCap: "2", cap: "1" }] },
      code: "sum-above-cap policy.tiers.0.items.0.pieceCap",
    },
    { tier: { ceiling: { sum: "2" }, rate: "0.1" }, code: "ceiling-beside-amount policy.tiers.0.ceiling" },
    { tier: { ceiling: { sum: "2" }, floor: "1" }, code: "ceiling-beside-amount policy.tiers.0.ceiling" },
  ])("finds sums that contradict each other: $code", ({ tier, code }) =>
    expect(faults({ tiers: [tier] })).toEqual([code]),
  );

  it("tries the months between two dates, and shows those between the tiers", () => {
    const facts = ["signedOn", "doneOn"].map((id) => ({ id, kind: "date" as const }));
    const months = (bounds: object) => ({ fact: "doneOn", monthsAfter: "signedOn", ...bounds });
    const tiers = [
      { when: months({ atMost: 6 }), rate: "0.5" },
      { when: months({ above: 12 }), rate: "0.3" },
    ];
    expect(lintPolicy(aPolicy({ facts, tiers })).faults).toMatchObject([
      { code: "tiers-leave-a-gap", input: { "doneOn>signedOn": "7" } },
    ]);
  });

  it("refuses parts of what is no amount, and one kind of item twice", () => {
    expect(faults({ tiers: [{ when: { fact: "level", of: "price", atLeast: "1" }, rate: "0.1" }] })).toEqual([
      "part-of-no-amount policy.tiers.0.when",
    ]);
    const item = { kind: "robot", rate: "0.1" };
    expect(faults({ tiers: [{ items: [item, item] }] })).toEqual([
      "repeated-kind policy.tiers.0.items.1.kind",
    ]);
  });

  it("compares numbers as parts of each other", () => {
    const facts = ["a", "b"].map((id) => ({ id, kind: "number" as const }));
    const tiers = [
      { when: { fact: "a", of: "b", atLeast: "0.5" }, rate: "0.1" },
      { when: { fact: "a", of: "b", below: "0.5" }, rate: "0.2" },
    ];
    expect(faults({ facts, tiers })).toEqual([]);
  });

  it("finds a decision that would be counted twice", () => {
    const tiers = [{ ceiling: { sum: "2" } }, { ceiling: { of: "price" } }];
    expect(faults({ tiers, overlap: "sum" })).toEqual(["ceilings-added-up policy.tiers.1.ceiling"]);
  });

  it.each([
    { tier: { rate: "0.5", floor: "20000", capBy: { of: "match", over: "0.3" } }, key: "floor", cap: "0" },
    {
      tier: { rate: "0.5", floorBy: { of: "match", times: "0.1" }, cap: "5000" },
      key: "floorBy",
      cap: "5000",
    },
    {
      tier: { fixed: "1", floorBy: { of: "net" }, capBy: { of: "match", times: "0.9" } },
      ...{ key: "floorBy", cap: "0" },
    },
  ])("shows a claim whose $key lies above the cap, where one of them is a formula", ({ tier, key, cap }) => {
    const policy = aPolicy({ facts: [{ id: "match", kind: "amount" }], tiers: [tier] });
    const fault = lintPolicy(policy).faults.find(({ code }) => code === "floor-above-cap");
    expect(fault).toMatchObject({ field: `policy.tiers.0.${key}`, severity: "warning", values: { cap } });
    const { match, ...given } = fault?.input ?? {};
    const { amount, steps } = calculateSubsidy({ ...given, facts: { match } }, { policy });
    expect(steps.map(({ step }) => step)).toContain("tier-cap");
    expect(Number(amount)).toBeLessThan(Number(fault?.values.floor));
  });

  it("shows one claim of a tier, however many there are", () => {
    const tier = { when: { fact: "level", atLeast: 2 }, fixed: "1", floorBy: { of: "net" }, cap: "1" };
    expect(faults({ requires: [{ when: { fact: "level", atLeast: 2 } }], tiers: [tier] })).toEqual([
      "floor-above-cap policy.tiers.0.floorBy",
    ]);
  });

  it("finds nothing where a floor by formula stays below the cap whatever the claim", () => {
    const tiers = [
      { rate: "0.1", floorBy: { of: "price", times: "0.2" }, capBy: { of: "price", times: "0.3" } },
    ];
    expect(faults({ tiers })).toEqual([]);
  });

  it.each([
    ["between 125,000 and 1,500,000", "25000", ["floor-above-cap policy.tiers.0.floorBy"]],
    ["nowhere", "30000", []],
  ])("finds a floor that lies above the cap %s", (_, sum, expected) => {
    const floorBy = { least: [{ of: "price", times: "0.2" }, { sum: "30000" }] };
    const capBy = { greatest: [{ sum }, { of: "price", times: "0.02" }] };
    expect(faults({ tiers: [{ fixed: "1", floorBy, capBy }] })).toEqual(expected);
  });

  it("tries many amounts at one size", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const facts = ids.map((id) => ({ id, kind: "amount" as const }));
    const floorBy = { least: ids.map((of) => ({ of })) };
    const check = (cap: string) => faults({ facts, tiers: [{ fixed: "1", floorBy, capBy: { sum: cap } }] });
    expect(check("99999")).toEqual(["floor-above-cap policy.tiers.0.floorBy"]);
    expect(check("100000000")).toEqual([]);
  });
});
