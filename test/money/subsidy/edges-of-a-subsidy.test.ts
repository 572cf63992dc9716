import { describe, expect, it } from "vitest";
import { calculateSubsidies } from "../../../src/money/subsidy/calculate-subsidies.js";
import { calculateSubsidy } from "../../../src/money/subsidy/calculate-subsidy.js";
import { compute, computeAmount } from "../../../src/money/subsidy/compute.js";
import { lintPolicy } from "../../../src/money/subsidy/lint-policy.js";
import { byRank, keptOf, proRata } from "../../../src/money/subsidy/share-out.js";
import type { SubsidyPolicy } from "../../../src/money/subsidy/subsidy-policy.js";
import { aPolicy } from "../../support/policies.js";

const subsidy = (claim: object, changes: Partial<SubsidyPolicy>) =>
  calculateSubsidy(claim, { policy: aPolicy(changes) });
const steps = (...given: Parameters<typeof subsidy>) => subsidy(...given).steps.map(({ step }) => step);
const faults = (changes: Partial<SubsidyPolicy>) =>
  lintPolicy(aPolicy(changes)).faults.map(({ code, field, values, input }) => ({
    code,
    field,
    values,
    input,
  }));

describe("a limit shared in proportion", () => {
  const all = (...claims: readonly number[]) => ({ least: 0n, claims });

  it("is shared over all where each set-aside has its part, not over the groups", () => {
    // The last fen goes to the first of three equals; between the groups it would go to the larger one.
    const kept = [{ least: 333n, claims: [0] }, all(1, 2)];
    expect(proRata("10", ["10", "10", "10"], kept)).toEqual(["3.34", "3.33", "3.33"]);
  });

  it("is shared over the groups as soon as one lacks a fen", () => {
    const kept = [{ least: 335n, claims: [0] }, all(1, 2)];
    expect(proRata("10", ["10", "10", "10"], kept)).toEqual(["3.35", "3.33", "3.32"]);
  });

  it("gives a group that is owed nothing nothing", () => {
    const kept = [{ least: 500n, claims: [1] }, { least: 0n, claims: [2] }, all(0)];
    expect(proRata("5", ["10", "10", "0"], kept)).toEqual(["0", "5", "0"]);
  });
});

describe("a limit shared by rank", () => {
  it.each([
    ["in full until nothing is left", "15", [{ least: 0n, claims: [0, 1, 2] }], ["10", "5", "0"]],
    [
      "but for what is kept for others",
      "15",
      [
        { least: 600n, claims: [2] },
        { least: 0n, claims: [0, 1] },
      ],
      ["9", "0", "6"],
    ],
    [
      "and what is kept for itself is there for its own",
      "15",
      [
        { least: 600n, claims: [0] },
        { least: 0n, claims: [1, 2] },
      ],
      ["10", "5", "0"],
    ],
    [
      "and what was used of a part is kept no more",
      "15",
      [
        { least: 800n, claims: [0, 2] },
        { least: 0n, claims: [1] },
      ],
      ["10", "5", "0"],
    ],
  ])("is served %s", (_, limit, kept, expected) => {
    expect(byRank(limit, ["10", "10", "10"], kept)).toEqual(expected);
  });
});

it.each([
  ["100", "0.2", "50", 2_000n],
  ["100", "0.2", "20", 2_000n],
  ["100", "0.2", "19.99", 1_999n],
  ["0.04", "0.2", "50", 0n],
  ["0.05", "0.2", "50", 1n],
])("of %s, %s is kept for claims of %s, down to the fen", (limit, share, wanted, expected) => {
  expect(keptOf(limit, share, wanted)).toBe(expected);
});

describe("a run", () => {
  it.each([
    ["99.99", "pool"],
    ["100", "average-cap"],
    ["100.01", "average-cap"],
  ])("of which the average lets 100 be paid, and the pool %s, is held by the %s", (pool, reason) => {
    const policy = aPolicy({ tiers: [{ rate: "1" }], averageCap: "100" });
    expect(calculateSubsidies([{ price: "300" }], { policy, pool }).proration?.reason).toBe(reason);
  });

  it("takes the word of a claim of no known year for that year, where it is the first of its enterprise", () => {
    const policy = aPolicy({ tiers: [{ rate: "1" }], perEnterpriseYearCap: "100" });
    const claim = { enterprise: "甲", price: "90", receivedThisYear: "30" };
    expect(calculateSubsidies([claim], { policy }).subsidies).toMatchObject([{ amount: "70", missing: [] }]);
    const unsaid = { enterprise: "甲", price: "90" };
    expect(calculateSubsidies([unsaid], { policy }).subsidies).toMatchObject([
      { amount: null, missing: ["receivedThisYear"] },
    ]);
  });

  it("refuses a set-aside without a name", () => {
    const setAsides = [{ id: "", when: { fact: "size", is: "small" }, share: "0.1" }];
    const { issues } = calculateSubsidies([], { policy: aPolicy(), setAsides });
    expect(issues).toMatchObject([{ code: "missing", field: "setAsides.0.id" }]);
  });
});

describe("the steps of a subsidy", () => {
  it("say nothing of other support where there was none", () => {
    const deducting = { deductsSupport: true, tiers: [{ rate: "0.5" }] };
    expect(steps({ price: "100", supportElsewhere: "0" }, deducting)).toEqual(["base", "rate"]);
    expect(steps({ price: "100", supportElsewhere: "0.01" }, deducting)).toEqual([
      ...["base", "rate", "support-deducted"],
    ]);
  });

  it("say by which formula a contract is capped only where it is", () => {
    const capped = (sum: string) => ({ tiers: [{ rate: "0.5" }], capBy: { sum } });
    expect(steps({ price: "100" }, capped("50"))).toEqual(["base", "rate"]);
    expect(steps({ price: "100" }, capped("49.99"))).toEqual(["base", "rate", "formula-sum", "contract-cap"]);
  });
});

it("an amount is the same without its steps", () => {
  const policy = aPolicy({ tiers: [{ rate: "0.5", cap: "40" }] });
  const facts = new Map([["price", "100"]]);
  expect(compute(policy, facts).steps.map(({ step }) => step)).toEqual(["base", "rate", "tier-cap"]);
  expect(computeAmount(policy, facts)).toEqual({ ...compute(policy, facts), steps: [], refused: [] });
});

it.each(["highest", "sum", undefined] as const)("no tier gives nothing, bonuses neither (%s)", (overlap) => {
  const never = { when: { fact: "accepted", is: true }, rate: "0.5" };
  const bonuses = [{ when: { fact: "price", atLeast: "1" }, fixed: "10" }];
  const policy = aPolicy({ tiers: [never], bonuses, ...(overlap && { overlap }) });
  const facts = new Map<string, string | boolean>([
    ["price", "100"],
    ["accepted", false],
  ]);
  expect(computeAmount(policy, facts)).toMatchObject({ fen: 0n, tiers: [] });
  expect(compute(policy, facts)).toMatchObject({ fen: 0n, tiers: [], refused: [{ step: "no-tier" }] });
});

it("a floor under bands lifts to the base, and no further", () => {
  const tiers = [{ bands: [{ rate: "0.1" }], floor: "5000" }];
  expect(subsidy({ price: "1000" }, { tiers }).amount).toBe("1000");
  expect(subsidy({ price: "9000" }, { tiers }).amount).toBe("5000");
});

it("items that are eligible count up to the price", () => {
  const policy = { base: "eligible", eligibleItems: ["软件"], tiers: [{ rate: "0.5" }] } as const;
  const items = [{ kind: "软件", amount: "150" }];
  expect(subsidy({ price: "100", items }, policy).amount).toBe("50");
  expect(subsidy({ price: "200", items }, policy).amount).toBe("75");
});

describe("items of which each piece has a cap", () => {
  const items = (...given: readonly (readonly [kind: string, amount: string, pieces?: number])[]) => ({
    items: given.map(([kind, amount, pieces]) => ({ kind, amount, ...(pieces && { pieces }) })),
  });
  const ofKinds = (...list: NonNullable<SubsidyPolicy["tiers"][number]["items"]>) => ({
    tiers: [{ items: list }],
  });

  it("count by their own kind", () => {
    const policy = ofKinds(
      { kind: "软件", rate: "1", pieceCap: "10" },
      { kind: "硬件", rate: "1", pieceCap: "100" },
    );
    expect(subsidy(items(["软件", "30"], ["硬件", "90"]), policy).amount).toBe("100");
    expect(subsidy(items(["软件", "30", 3], ["硬件", "190", 2]), policy).amount).toBe("220");
  });

  it("have none in a tier that does not say so, though another tier does", () => {
    const tiers = [
      { when: { fact: "accepted", is: true }, items: [{ kind: "软件", rate: "1", pieceCap: "10" }] },
      { when: { fact: "accepted", is: false }, items: [{ kind: "软件", rate: "1" }] },
    ];
    expect(subsidy({ accepted: true, ...items(["软件", "30"]) }, { tiers }).amount).toBe("10");
    expect(subsidy({ accepted: false, ...items(["软件", "30"]) }, { tiers }).amount).toBe("30");
  });
});

describe("a floor under the greatest of several amounts", () => {
  const greatest = (...list: readonly object[]) => ({
    tiers: [{ amount: { greatest: list }, floor: "5000" }],
  });
  const part = { of: "price", times: "0.1" };

  it.each([
    ["lifts it to the whole amount it is a part of", [part, { of: "price", times: "0.2" }], "1000"],
    ["lifts it all the way where one is a sum", [part, { sum: "150" }], "5000"],
    ["lifts it all the way where the first is a sum", [{ sum: "150" }, part], "5000"],
  ])("%s", (_, list, amount) => {
    expect(subsidy({ price: "1000" }, greatest(...list)).amount).toBe(amount);
  });
});

describe("between what a subsidy lies", () => {
  // So many facts are missing that not every one is tried.
  const facts = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, kind: "amount" as const, title: id }));
  const asked = facts.map(({ id }) => ({ fact: id, atLeast: "5" }));
  const range = (claim: object, changes: Partial<SubsidyPolicy>) => {
    const { low, high, outcome, missing } = subsidy(claim, { facts, ...changes });
    expect(missing.length).toBeGreaterThan(outcome === "fail" ? -1 : 5);
    return [low, high, outcome];
  };
  const all = { when: { all: asked }, rate: "0.5" };

  it("is what every tier that may hold gives", () => {
    expect(range({ price: "100" }, { tiers: [all] })).toEqual(["0", "50", "needs-data"]);
    expect(range({ price: "100" }, { tiers: [all, { ...all, rate: "0.7" }], overlap: "highest" })).toEqual([
      ...["0", "70", "needs-data"],
    ]);
    expect(range({ price: "100" }, { tiers: [all, { ...all, rate: "0.4" }], overlap: "sum" })).toEqual([
      ...["0", "90", "needs-data"],
    ]);
  });

  it("is nothing where no tier can hold", () => {
    const never = { when: { all: [...asked, { fact: "accepted", is: true }] }, rate: "0.5" };
    expect(range({ price: "100", accepted: false }, { tiers: [never] })).toEqual(["0", "0", "fail"]);
  });

  it("counts no bonus that cannot hold, and each that may", () => {
    const bonuses = [
      { when: { fact: "accepted", is: true }, fixed: "10" },
      { when: { fact: "a", atLeast: "1" }, fixed: "3" },
    ];
    expect(range({ price: "100", accepted: false }, { tiers: [all], bonuses })[1]).toBe("53");
    expect(range({ price: "100", accepted: true }, { tiers: [all], bonuses })[1]).toBe("63");
  });

  it("counts a reduction only where it is certain", () => {
    const reductions = [
      { when: { fact: "accepted", is: true }, fixed: "10" },
      { when: { fact: "a", atLeast: "1" }, fixed: "3" },
    ];
    expect(range({ price: "100", accepted: true }, { tiers: [all], reductions })[1]).toBe("40");
    expect(range({ price: "100", accepted: false }, { tiers: [all], reductions })[1]).toBe("50");
  });

  it("is bounded by no amount that is missing itself", () => {
    expect(range({}, { tiers: [all] })).toEqual(["0", null, "needs-data"]);
    expect(range({}, { tiers: [{ ...all, cap: "700" }] })).toEqual(["0", "700", "needs-data"]);
  });

  it("is that of a claim to which nothing was paid before", () => {
    const capped = { tiers: [all], perEnterpriseCap: "30", perEnterpriseYearCap: "20" };
    expect(range({ price: "100" }, capped)[1]).toBe("20");
    expect(range({ price: "100", receivedThisYear: "0", received: "25" }, capped)[1]).toBe("5");
  });

  it("takes a concession that is missing for nothing, wherever the net price stands", () => {
    const net = { base: "net", tiers: [all] } as const;
    expect(range({ price: "100" }, net)[1]).toBe("50");
    expect(range({ price: "100", concession: "20" }, net)[1]).toBe("40");
    const byNet = { of: "net", times: "0.1" };
    expect(range({ price: "100" }, { tiers: [{ ...all, capBy: byNet }] })[1]).toBe("10");
    expect(range({ price: "100" }, { tiers: [all], capBy: { least: [byNet, { sum: "70" }] } })[1]).toBe("10");
    expect(range({ price: "100" }, { tiers: [all], capBy: { greatest: [byNet, { sum: "7" }] } })[1]).toBe(
      "10",
    );
    expect(range({ price: "100" }, { tiers: [all], limitedBy: ["net"] })[1]).toBe("50");
  });

  it("takes no other amount for the price, though the concession is missing", () => {
    const withConcession = { when: { all: [...asked, { fact: "concession", atLeast: "1" }] }, rate: "0.5" };
    const ofEligible = { base: "eligible", tiers: [withConcession] } as const;
    expect(range({ price: "100", eligible: "60" }, ofEligible)[1]).toBe("30");
  });

  it("deducts other support only where it is known", () => {
    const deducting = { tiers: [all], deductsSupport: true };
    expect(range({ price: "100" }, deducting)[1]).toBe("50");
    expect(range({ price: "100", supportElsewhere: "20" }, deducting)[1]).toBe("30");
  });
});

describe("what trying claims shows of a policy", () => {
  it("tells each set of tiers that hold at once, once", () => {
    const at = (atLeast: number, below: number) => ({ when: { fact: "level", atLeast, below }, rate: "0.1" });
    const overlaps = faults({ tiers: [at(0, 3), at(2, 5), at(4, 9)] }).filter(
      ({ code }) => code === "tiers-overlap",
    );
    expect(overlaps.map(({ values }) => values)).toEqual([{ tiers: "1, 2" }, { tiers: "2, 3" }]);
  });

  it("tells of each fact of which more gives less", () => {
    const falls = faults({
      tiers: [
        { when: { all: [{ fact: "level", atLeast: 3 }] }, rate: "0.1" },
        {
          when: {
            all: [
              { fact: "level", below: 3 },
              { fact: "invoiced", atLeast: "10" },
            ],
          },
          rate: "0.2",
        },
        {
          when: {
            all: [
              { fact: "level", below: 3 },
              { fact: "invoiced", below: "10" },
            ],
          },
          rate: "0.3",
        },
      ],
    }).filter(({ code }) => code === "more-gives-less");
    expect(falls.map(({ values }) => values.fields)).toEqual(["level", "invoiced"]);
  });

  it.each(["concession", "received", "receivedThisYear", "supportElsewhere"])(
    "finds nothing odd in more %s giving less",
    (fact) => {
      const tiers = [
        { when: { fact, below: "10" }, rate: "0.5" },
        { when: { fact, atLeast: "10" }, rate: "0.1" },
      ];
      expect(faults({ tiers })).toEqual([]);
    },
  );

  it("tries a floor with what is known of the claim", () => {
    const tiers = [
      {
        ...{ when: { fact: "price", atLeast: "1000000" }, rate: "0.5" },
        ...{ floor: "200000", capBy: { of: "price", times: "0.1" } },
      },
      { when: { fact: "price", below: "1000000" }, rate: "0.5" },
    ];
    expect(faults({ tiers }).filter(({ code }) => code === "floor-above-cap")).toEqual([
      {
        ...{ code: "floor-above-cap", field: "policy.tiers.0.floor" },
        ...{ values: { floor: "200000", cap: "100000" }, input: { price: "1000000" } },
      },
    ]);
  });

  it("takes no net price for less than nothing", () => {
    const tiers = [{ rate: "0.5", floor: "100", capBy: { of: "net" } }];
    expect(faults({ tiers }).filter(({ code }) => code === "floor-above-cap")).toEqual([
      {
        ...{ code: "floor-above-cap", field: "policy.tiers.0.floor", values: { floor: "100", cap: "0" } },
        input: { price: "100000", concession: "100000" },
      },
    ]);
  });
});
