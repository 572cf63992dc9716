import { describe, expect, it } from "vitest";
import { explain } from "../../../src/locale/explain/explain.js";
import { calculateSubsidy } from "../../../src/money/subsidy/calculate-subsidy.js";
import { aPolicy } from "../../support/policies.js";

const subsidy = (claim: unknown, policy: unknown) => calculateSubsidy(claim, { policy });
const amountOf = (claim: unknown, policy: unknown) => subsidy(claim, policy).amount;
const sentences = (claim: unknown, policy: unknown) =>
  subsidy(claim, policy).steps.map((step) => explain(step, "en"));

describe("a ceiling without a rate", () => {
  const upTo = aPolicy({ tiers: [{ ceiling: { sum: "300000" } }] });

  it("leaves the amount between nothing and the ceiling until it is decided", () =>
    expect(subsidy({}, upTo)).toMatchObject({
      ...{ outcome: "needs-data", amount: null, low: "0", high: "300000", missing: ["decided"], issues: [] },
    }));

  it.each(["0.01", "299999.99", "300000"])("takes a decision of %s as it stands", (decided) =>
    expect(subsidy({ decided }, upTo)).toMatchObject({ outcome: "pass", amount: decided, missing: [] }),
  );

  it("takes a decision of nothing for what it is: nothing due, and no refusal", () =>
    expect(subsidy({ decided: "0" }, upTo)).toMatchObject({ outcome: "not-applicable", amount: "0" }));

  it("does not use a decision above it, and says so", () => {
    const answer = subsidy({ decided: "300000.01" }, upTo);
    expect(answer).toMatchObject({
      outcome: "needs-data",
      amount: null,
      high: "300000",
      missing: ["decided"],
    });
    expect(answer.issues).toMatchObject([
      {
        ...{ code: "decided-above-ceiling", field: "decided", severity: "error" },
        values: { decided: "300000.01", ceiling: "300000" },
      },
    ]);
  });

  it("may be a part of the price, and asks for the price as well", () => {
    const half = aPolicy({ tiers: [{ ceiling: { of: "price", times: "0.5" }, cap: "300000" }] });
    expect(subsidy({}, half)).toMatchObject({ high: "300000", missing: ["price", "decided"] });
    expect(subsidy({ price: "400000" }, half)).toMatchObject({ high: "200000", missing: ["decided"] });
    expect(amountOf({ price: "400000", decided: "200000" }, half)).toBe("200000");
    expect(subsidy({ price: "400000", decided: "200000.01" }, half).issues[0]?.values).toEqual({
      ...{ decided: "200000.01", ceiling: "200000" },
    });
    expect(subsidy({ price: "800000", decided: "300000.01" }, half).issues[0]?.values.ceiling).toBe("300000");
  });

  it("waits for what it is a part of, where that alone tells whether a decision is within it", () => {
    const half = aPolicy({ tiers: [{ ceiling: { of: "price", times: "0.5" }, cap: "300000" }] });
    expect(subsidy({ decided: "300000" }, half)).toMatchObject({
      ...{ outcome: "needs-data", amount: null, low: "0", high: "300000", missing: ["price"], issues: [] },
    });
    expect(subsidy({ decided: "300000.01" }, half).issues).toMatchObject([{ code: "decided-above-ceiling" }]);
  });

  it("is raised by bonuses as a cap is", () => {
    const raised = aPolicy({
      tiers: [{ ceiling: { sum: "300000" } }],
      bonuses: [{ when: { fact: "specialised", is: "national" }, raisesCap: "100000" }],
    });
    expect(amountOf({ specialised: "national", decided: "400000" }, raised)).toBe("400000");
    expect(amountOf({ specialised: "none", decided: "400000" }, raised)).toBeNull();
  });

  it("is never passed by rounding", () => {
    const rounded = aPolicy({
      ...{ tiers: [{ ceiling: { sum: "250" } }], rounding: { unit: "100", mode: "ceiling" } },
    });
    expect(amountOf({ decided: "250" }, rounded)).toBe("200");
    expect(amountOf({ decided: "101" }, rounded)).toBe("200");
  });

  it("is told in words, with what was decided", () =>
    expect(sentences({ decided: "250000" }, upTo)).toEqual([
      "Tier 1: 250,000.00 yuan was decided, the ceiling being 300,000.00 yuan, together 250,000.00 yuan.",
    ]));
});

describe("a cap for each piece", () => {
  const robots = aPolicy({ tiers: [{ items: [{ kind: "robot", rate: "0.3", pieceCap: "1500000" }] }] });

  it.each([
    { items: [{ kind: "robot", amount: "6000000" }], amount: "1500000" },
    { items: [{ kind: "robot", amount: "12000000", pieces: 2 }], amount: "3000000" },
    { items: [1, 2].map(() => ({ kind: "robot", amount: "6000000" })), amount: "3000000" },
    { items: ["1000000", "6000000"].map((amount) => ({ kind: "robot", amount })), amount: "1800000" },
    { items: [{ kind: "robot", amount: "5000000" }], amount: "1500000" },
    { items: [{ kind: "robot", amount: "4999999.99" }], amount: "1499999.99" },
    { items: [], amount: "0" },
  ])("of $items gives $amount", ({ items, amount }) => expect(amountOf({ items }, robots)).toBe(amount));

  it.each([0, -1, 1.5])("is not for %s pieces, which is a fault of the claim", (pieces) => {
    const answer = subsidy({ items: [{ kind: "robot", amount: "6000000", pieces }] }, robots);
    expect(answer).toMatchObject({ outcome: "needs-data", amount: null });
    expect(answer.issues.map(({ field }) => field)).toEqual(["items.0.pieces"]);
  });

  it("stands beside a cap for all of them", () => {
    const both = aPolicy({
      tiers: [{ items: [{ kind: "robot", rate: "0.3", pieceCap: "1500000", cap: "2500000" }] }],
    });
    const items = [{ kind: "robot", amount: "12000000", pieces: 2 }];
    expect(amountOf({ items }, both)).toBe("2500000");
    expect(sentences({ items }, both)[0]).toContain(
      "the cap for each piece being 1,500,000.00 yuan, its cap being 2,500,000.00 yuan",
    );
  });

  it("is never passed by rounding", () => {
    const rounded = aPolicy({
      tiers: [{ items: [{ kind: "robot", rate: "0.5", pieceCap: "250" }] }],
      rounding: { unit: "100", mode: "ceiling" },
    });
    expect(amountOf({ items: [{ kind: "robot", amount: "900" }] }, rounded)).toBe("200");
    expect(amountOf({ items: [{ kind: "robot", amount: "1800", pieces: 2 }] }, rounded)).toBe("500");
  });

  it("leaves open how much there is to pay while the items are missing", () =>
    expect(subsidy({}, robots)).toMatchObject({ amount: null, low: "0", high: null, missing: ["items"] }));
});

describe("a formula", () => {
  const facts = ["loan", "interest", "match"].map((id) => ({ id, kind: "amount" as const }));

  it.each([
    { interest: "100000", loan: "3000000", amount: "50000" },
    { interest: "120000", loan: "3000000", amount: "60000" },
    { interest: "120000.02", loan: "3000000", amount: "60000" },
  ])(
    "takes the least of half the interest and two percent of the loan: $interest of $loan gives $amount",
    ({ amount, ...given }) =>
      expect(
        amountOf(
          { facts: given },
          aPolicy({
            ...{ facts, base: "interest" },
            tiers: [
              {
                amount: {
                  least: [
                    { of: "interest", times: "0.5" },
                    { of: "loan", times: "0.02" },
                  ],
                },
              },
            ],
          }),
        ),
      ).toBe(amount),
  );

  it("holds a grant to a multiple of the applicant's own money, cut to the fen", () => {
    const policy = aPolicy({ facts, tiers: [{ rate: "0.5" }], capBy: { of: "match", over: "0.3" } });
    expect(amountOf({ price: "1000000", facts: { match: "90000" } }, policy)).toBe("300000");
    expect(amountOf({ price: "1000000", facts: { match: "100000" } }, policy)).toBe("333333.33");
    expect(amountOf({ price: "1000000", facts: { match: "150000" } }, policy)).toBe("500000");
    expect(sentences({ price: "1000000", facts: { match: "90000" } }, policy).slice(-2)).toEqual([
      "match, 90,000.00 yuan ÷ 0.3 = 300,000.00 yuan.",
      "500,000.00 yuan is above the cap per contract and becomes 300,000.00 yuan.",
    ]);
  });

  it("takes the greatest of several, and says of what", () => {
    const policy = aPolicy({
      tiers: [{ amount: { greatest: [{ of: "price", times: "0.1" }, { sum: "20000" }] } }],
    });
    expect(amountOf({ price: "100000" }, policy)).toBe("20000");
    expect(amountOf({ price: "300000" }, policy)).toBe("30000");
    expect(sentences({ price: "300000" }, policy)).toEqual([
      "contract price, 300,000.00 yuan × 10% = 30,000.00 yuan.",
      "20,000.00 yuan.",
      "The greatest of them is 30,000.00 yuan.",
      "Tier 1: 30,000.00 yuan by the formula, together 30,000.00 yuan.",
    ]);
  });

  it("as a floor lifts no further than to the whole of what is paid for", () => {
    const policy = aPolicy({ tiers: [{ rate: "0.1", floorBy: { of: "eligible", times: "0.5" } }] });
    expect(amountOf({ price: "1000", eligible: "800" }, policy)).toBe("400");
    const whole = aPolicy({ tiers: [{ rate: "0.1", floorBy: { of: "eligible", times: "3" } }] });
    expect(amountOf({ price: "1000", eligible: "800" }, whole)).toBe("1000");
  });

  it("stands beside a sum: of two floors the higher holds, of two caps the lower", () => {
    const floors = (floor: string) =>
      aPolicy({ tiers: [{ rate: "0.1", floor, floorBy: { of: "price", times: "0.5" } }] });
    expect(amountOf({ price: "1000" }, floors("400"))).toBe("500");
    expect(amountOf({ price: "1000" }, floors("600"))).toBe("600");
    const caps = (cap: string) =>
      aPolicy({ tiers: [{ rate: "0.9", cap, capBy: { of: "price", times: "0.5" } }] });
    expect(amountOf({ price: "1000" }, caps("400"))).toBe("400");
    expect(amountOf({ price: "1000" }, caps("600"))).toBe("500");
  });

  it("caps what a bonus adds", () => {
    const policy = aPolicy({
      tiers: [{ rate: "0.1" }],
      bonuses: [{ fixed: "500", capBy: { of: "eligible", times: "0.2" } }],
    });
    expect(amountOf({ price: "1000", eligible: "500" }, policy)).toBe("200");
  });

  it("of the net price asks for price and concession", () => {
    const policy = aPolicy({ tiers: [{ amount: { of: "net", times: "0.5" } }] });
    expect(subsidy({}, policy).missing).toEqual(["price", "concession"]);
    expect(amountOf({ price: "1000", concession: "100" }, policy)).toBe("450");
  });

  it("that is the least of several is not passed by rounding", () => {
    const policy = aPolicy({
      tiers: [{ amount: { least: [{ of: "price", times: "0.5" }, { sum: "250" }] } }],
      rounding: { unit: "100", mode: "ceiling" },
    });
    expect(amountOf({ price: "1000" }, policy)).toBe("200");
    expect(amountOf({ price: "180" }, policy)).toBe("0");
  });

  it.each([
    { formula: {}, code: "formula-unclear" },
    { formula: { sum: "1", of: "price" }, code: "formula-unclear" },
    { formula: { sum: "1", times: "2" }, code: "formula-unclear" },
    { formula: { least: [{ sum: "1" }], over: "2" }, code: "formula-unclear" },
    { formula: { of: "accepted" }, code: "base-is-no-amount" },
    { formula: { of: "received" }, code: "base-is-no-amount" },
    { formula: { of: "decided" }, code: "base-is-no-amount" },
    { formula: { of: "price", over: "0" }, code: "divisor-is-zero" },
    { formula: { least: [] }, code: "empty-list" },
  ])("is refused where it says nothing clear: $formula is $code", ({ formula, code }) =>
    expect(
      subsidy({ price: "1" }, aPolicy({ tiers: [{ amount: formula }] } as never)).issues.map(
        (one) => one.code,
      ),
    ).toContain(code),
  );

  it("names the place inside it that is wrong", () => {
    const policy = aPolicy({ tiers: [{ amount: { least: [{ sum: "1" }, { greatest: [{ of: "no" }] }] } }] });
    expect(subsidy({}, policy).issues.map(({ field }) => field)).toEqual([
      "policy.tiers.0.amount.least.1.greatest.0.of",
    ]);
  });
});

describe("the range of a formula", () => {
  it("is wide enough where a missing amount both raises and lowers it", () => {
    const policy = aPolicy({
      tiers: [
        {
          amount: {
            least: [{ of: "net", times: "0.5" }, { greatest: [{ of: "concession" }, { sum: "1" }] }],
          },
        },
      ],
    });
    // The least of (1000 - c) / 2 and c is greatest in between, at a third of the price.
    expect(amountOf({ price: "1000", concession: "333.34" }, policy)).toBe("333.33");
    const { low, high } = subsidy({ price: "1000" }, policy);
    expect([low, Number(high) >= 333.33]).toEqual(["0", true]);
  });

  it("is wide enough where it caps a contract or a bonus", () => {
    const policy = aPolicy({
      ...{ base: "net", tiers: [{ rate: "0.5" }], capBy: { of: "concession", times: "2" } },
      bonuses: [{ fixed: "100", capBy: { of: "concession" } }],
    });
    const { low, high } = subsidy({ price: "1000" }, policy);
    const { amount } = subsidy({ price: "1000", concession: "300" }, policy);
    expect([low, amount, Number(high) >= 450]).toEqual(["0", "450", true]);
  });

  it("takes off what is known to be taken off, where it can only be wide", () => {
    const policy = aPolicy({
      tiers: [{ amount: { least: [{ of: "net", times: "0.5" }, { of: "concession" }] } }],
      reductions: [
        { when: { fact: "accepted", is: true }, share: "0.5" },
        { when: { fact: "accepted", is: false }, fixed: "1" },
      ],
    });
    const { high } = subsidy({ price: "1000", accepted: true }, policy);
    expect(Number(high)).toBeLessThanOrEqual(500);
    expect(Number(high)).toBeGreaterThanOrEqual(166.66);
  });

  it("is wide enough where support elsewhere is paid for and taken off at once", () => {
    const policy = aPolicy({
      base: "supportElsewhere",
      tiers: [{ rate: "0.5", cap: "300" }],
      deductsSupport: true,
    });
    expect(subsidy({}, policy)).toMatchObject({ low: "0", high: "300" });
    expect(amountOf({ supportElsewhere: "100" }, policy)).toBe("0");
  });

  it("of the greatest of several parts is held by the greatest whole", () => {
    const policy = aPolicy({
      tiers: [
        {
          amount: {
            greatest: [
              { of: "price", times: "0.1" },
              { of: "eligible", times: "0.5" },
            ],
          },
          floor: "5000",
        },
      ],
    });
    expect(amountOf({ price: "1000", eligible: "800" }, policy)).toBe("1000");
    const open = aPolicy({
      tiers: [{ amount: { greatest: [{ of: "price", times: "2" }, { of: "eligible" }] }, floor: "5000" }],
    });
    expect(amountOf({ price: "1000", eligible: "800" }, open)).toBe("5000");
  });
});

describe("a condition on a part of an amount", () => {
  it("asks for both where neither the part nor the whole is known", () => {
    const most = aPolicy({
      facts: [{ id: "loan", kind: "amount" }],
      tiers: [{ fixed: "100" }],
      requires: [{ when: { fact: "loan", of: "price", atMost: "0.5" } }],
    });
    const { outcome, missing } = subsidy({}, most);
    expect([outcome, missing.length]).toEqual(["needs-data", 2]);
  });

  it.each([
    ["5", "pass"],
    ["0", "fail"],
  ])("of which anything above nothing will do is decided by %s alone: %s", (loan, expected) => {
    const some = aPolicy({
      facts: [{ id: "loan", kind: "amount" }],
      tiers: [{ fixed: "100" }],
      requires: [{ when: { fact: "loan", of: "price", above: "0" } }],
    });
    const { outcome, missing } = subsidy({ facts: { loan } }, some);
    expect([outcome, missing]).toEqual([expected, []]);
  });
});

describe("a condition on two dates", () => {
  const facts = ["signedOn", "invoicedOn"].map((id) => ({ id, kind: "date" as const }));
  const within = aPolicy({
    ...{ facts, tiers: [{ fixed: "100" }] },
    requires: [{ when: { fact: "invoicedOn", monthsAfter: "signedOn", atLeast: 0, atMost: 12 } }],
  });
  const outcome = (signedOn: string, invoicedOn: string) =>
    subsidy({ facts: { signedOn, invoicedOn } }, within).outcome;

  it.each([
    ["2024-03-01", "2024-02-29", "fail"],
    ["2024-03-01", "2024-03-01", "pass"],
    ["2024-03-01", "2025-03-01", "pass"],
    ["2024-03-01", "2025-03-02", "fail"],
    ["2024-02-29", "2025-02-28", "pass"],
    ["2024-02-29", "2025-03-01", "fail"],
  ])("counts whole months from %s: %s is %s", (signed, invoiced, expected) =>
    expect(outcome(signed, invoiced)).toBe(expected),
  );

  it("is asked for both where neither is known", () => {
    const { outcome, missing } = subsidy({ facts: {} }, within);
    expect([outcome, missing]).toEqual(["needs-data", ["facts.invoicedOn", "facts.signedOn"]]);
  });

  it("tells both dates and the bound", () => {
    const [step] = subsidy({ facts: { signedOn: "2024-03-01", invoicedOn: "2025-03-02" } }, within).steps;
    expect(step?.values).toEqual({
      ...{ fields: "invoicedOn, signedOn", one: "2025-03-02", other: "2024-03-01" },
      ...{ atLeastMonths: "0", atMostMonths: "12" },
    });
  });

  it.each(["signedOn", "invoicedOn"])("is open while %s is missing", (missing) => {
    const known = { signedOn: "2024-03-01", invoicedOn: "2024-06-01" };
    const given = Object.fromEntries(Object.entries(known).filter(([name]) => name !== missing));
    expect(subsidy({ facts: given }, within)).toMatchObject({
      ...{ outcome: "needs-data", low: "0", high: "100", missing: [`facts.${missing}`] },
    });
  });

  it.each([
    { when: { fact: "invoicedOn", monthsAfter: "price", atMost: 3 }, code: "months-of-no-date" },
    { when: { fact: "invoicedOn", monthsAfter: "signedOn", atMost: "1.5" }, code: "bound-does-not-fit" },
    { when: { fact: "invoicedOn", monthsAfter: "signedOn", atMost: 1201 }, code: "bound-does-not-fit" },
    {
      when: { fact: "invoicedOn", monthsAfter: "signedOn", of: "price", atMost: 1 },
      code: "part-and-months",
    },
    {
      when: { fact: "invoicedOn", monthsAfter: "signedOn", above: 3, atMost: 3 },
      code: "condition-never-true",
    },
    { when: { fact: "invoicedOn", monthsAfter: "signed", atMost: 3 }, code: "unknown-fact" },
    { when: { monthsAfter: "signedOn" }, code: "condition-without-fact" },
  ])("is refused where it makes no sense: $code", ({ when, code }) =>
    expect(subsidy({}, { ...within, requires: [{ when }] }).issues.map((one) => one.code)).toEqual([code]),
  );
});

describe("a payment of what was spent", () => {
  const policy = aPolicy({
    tiers: [{ rate: "0.5" }],
    payments: [
      { id: "一", when: "mid-term-met", of: "spent", share: "0.5" },
      { id: "二", when: "accepted" },
    ],
  });
  const payments = (spent: unknown) =>
    subsidy({ price: "1000", spent }, policy).payments.map(({ amount }) => amount);

  it("pays its part of what was spent for its milestone, the last one the rest", () => {
    expect(payments([{ when: "mid-term-met", amount: "300" }])).toEqual(["150", "350"]);
    const several = [
      { when: "mid-term-met", amount: "300" },
      { when: "accepted", amount: "50" },
      { when: "mid-term-met", amount: "0.02" },
    ];
    expect(payments(several)).toEqual(["150.01", "349.99"]);
  });

  it("never carries the sum beyond the subsidy", () =>
    expect(payments([{ when: "mid-term-met", amount: "5000" }])).toEqual(["500", "0"]));

  it("is not known until it is said what was spent, nor is the rest", () => {
    expect(payments([])).toEqual([null, null]);
    expect(payments([{ when: "accepted", amount: "300" }])).toEqual([null, null]);
    expect(payments([{ when: "mid-term-met", amount: "0" }])).toEqual(["0", "500"]);
  });
});

it("the note of a policy reaches the result", () => {
  const policy = aPolicy({ note: "按最高比例计算" });
  expect(subsidy({ price: "1" }, policy).note).toBe("按最高比例计算");
  expect(subsidy({}, policy).note).toBe("按最高比例计算");
  expect(subsidy({ price: "1" }, aPolicy()).note).toBeNull();
});
