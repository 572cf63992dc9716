import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/locale/explain/explain.js";
import { calculateSubsidy } from "../../../src/money/subsidy/calculate-subsidy.js";
import type { SubsidyPolicy } from "../../../src/money/subsidy/subsidy-policy.js";
import { aPolicy } from "../../support/policies.js";
import { tries } from "../../support/runs.js";

const steps = (claim: unknown, policy: unknown) =>
  calculateSubsidy(claim, { policy }).steps.map(({ step }) => step);
const amountOf = (claim: unknown, policy: unknown) => calculateSubsidy(claim, { policy }).amount;
const codes = (claim: unknown, policy: unknown) =>
  calculateSubsidy(claim, { policy }).issues.map(({ code, field }) => `${code} ${field}`);

describe("calculateSubsidy", () => {
  it("gives amount, tier and every step with its figures", () =>
    expect(calculateSubsidy({ price: "300000" }, { policy: aPolicy() })).toStrictEqual({
      kind: "subsidy",
      id: null,
      outcome: "pass",
      amount: "100000",
      low: "100000",
      high: "100000",
      tiers: [0],
      steps: [
        { kind: "step", step: "base", values: { base: "price", amount: "300000" }, amount: "300000" },
        {
          kind: "step",
          step: "rate",
          values: { tier: "1", rate: "0.5", base: "300000", added: "150000" },
          amount: "150000",
        },
        {
          kind: "step",
          step: "tier-cap",
          values: { tier: "1", before: "150000", cap: "100000" },
          amount: "100000",
        },
      ],
      refused: [
        {
          kind: "step",
          step: "tier-cap",
          values: { tier: "1", before: "150000", cap: "100000" },
          amount: "100000",
        },
      ],
      payments: [],
      missing: [],
      assumptions: [],
      note: null,
      issues: [],
    }));

  it.each([
    { price: "199999.98", amount: "99999.99" },
    { price: "200000", amount: "100000" },
    { price: "200000.02", amount: "100000" },
  ])("the cap bites above 200,000: $price gives $amount", ({ price, amount }) =>
    expect(amountOf({ price }, aPolicy())).toBe(amount),
  );

  describe("the base", () => {
    const facts = { price: "1000", concession: "100", eligible: "700", invoiced: "600" };
    it.each([
      { base: "price", amount: "500" },
      { base: "net", amount: "450" },
      { base: "eligible", amount: "350" },
      { base: "invoiced", amount: "300" },
    ] as const)("$base gives $amount", ({ base, amount }) =>
      expect(amountOf(facts, aPolicy({ base }))).toBe(amount),
    );

    it("counts no further than its limits", () => {
      const policy = aPolicy({ base: "eligible", limitedBy: ["invoiced", "net"] });
      expect(amountOf(facts, policy)).toBe("300");
      expect(steps(facts, policy)).toContain("base-limited");
      expect(steps({ ...facts, invoiced: "700" }, policy)).not.toContain("base-limited");
    });

    it("is not asked for where only fixed sums are paid", () =>
      expect(amountOf({}, aPolicy({ tiers: [{ fixed: "20000" }] }))).toBe("20000"));
  });

  describe("tiers", () => {
    it("pay a fixed sum per level", () => {
      const tiers = [2, 3, 4].map((level) => ({ when: { fact: "level", is: level }, fixed: `${level}0000` }));
      expect([2, 3, 4].map((level) => amountOf({ level }, aPolicy({ tiers })))).toEqual([
        "20000",
        "30000",
        "40000",
      ]);
      expect(calculateSubsidy({ level: 1 }, { policy: aPolicy({ tiers }) })).toMatchObject({
        outcome: "fail",
        amount: "0",
        refused: [{ step: "no-tier" }],
      });
    });

    const bands = [{ upTo: "1000", rate: "0.5" }, { upTo: "3000", rate: "0.2" }, { rate: "0.1" }];
    it.each([
      { price: "0", amount: "0" },
      { price: "1000", amount: "500" },
      { price: "1000.1", amount: "500.02" },
      { price: "3000", amount: "900" },
      { price: "5000", amount: "1100" },
    ])("rates by band are marginal: $price gives $amount", ({ price, amount }) =>
      expect(amountOf({ price }, aPolicy({ tiers: [{ bands }] }))).toBe(amount),
    );

    it("a floor lifts what is above nothing or nothing at all", () => {
      const policy = aPolicy({ tiers: [{ rate: "0.1", floor: "500" }] });
      expect(amountOf({ price: "1000" }, policy)).toBe("500");
      expect(amountOf({ price: "5000" }, policy)).toBe("500");
      expect(steps({ price: "5000" }, policy)).not.toContain("tier-floor");
      expect(amountOf({ price: "5010" }, policy)).toBe("501");
    });

    const two = [{ rate: "0.1" }, { rate: "0.3" }];
    it.each([
      { overlap: "first", amount: "100", tiers: [0] },
      { overlap: "highest", amount: "300", tiers: [1] },
      { overlap: "sum", amount: "400", tiers: [0, 1] },
    ] as const)("of several that hold, $overlap gives $amount", ({ overlap, amount, tiers }) =>
      expect(calculateSubsidy({ price: "1000" }, { policy: aPolicy({ tiers: two, overlap }) })).toMatchObject(
        {
          amount,
          tiers,
          issues: [],
        },
      ),
    );

    it("several that hold without a word on which counts are a warning, and the first counts", () =>
      expect(calculateSubsidy({ price: "1000" }, { policy: aPolicy({ tiers: two }) })).toMatchObject({
        amount: "100",
        issues: [{ code: "tiers-overlap", severity: "warning", values: { tiers: "1, 2" } }],
      }));

    it("the highest stays the first of equals", () =>
      expect(
        calculateSubsidy(
          { price: "1" },
          { policy: aPolicy({ tiers: [{ rate: "0.1" }, { rate: "0.1" }], overlap: "highest" }) },
        ).tiers,
      ).toEqual([0]));
  });

  describe("bonuses", () => {
    const specialised = { when: { fact: "specialised", atLeast: "regional" } };
    const claim = (specialised: string) => ({ price: "1000", specialised });

    it.each([
      { what: "a fixed sum", bonus: { fixed: "50" }, amount: "550" },
      { what: "a rate of the base", bonus: { rate: "0.1" }, amount: "600" },
      { what: "a share of the amount", bonus: { share: "0.1" }, amount: "550" },
      { what: "a capped share", bonus: { share: "0.1", cap: "30" }, amount: "530" },
      { what: "a higher rate", bonus: { raisesRate: "0.2" }, amount: "600" },
      { what: "a higher cap", bonus: { raisesCap: "200" }, amount: "500" },
      { what: "a higher rate and cap", bonus: { raisesRate: "0.2", raisesCap: "50" }, amount: "650" },
    ])("$what: $amount", ({ bonus, amount }) => {
      const policy = aPolicy({
        tiers: [{ rate: "0.5", cap: "600" }],
        bonuses: [{ ...specialised, ...bonus }],
      });
      expect(amountOf(claim("little-giant"), policy)).toBe(amount);
      expect(amountOf(claim("none"), policy)).toBe("500");
    });

    it("are each of the amount of the tier, so their order changes nothing", () => {
      const bonuses = [{ share: "0.1" }, { fixed: "7" }, { share: "0.1" }];
      for (const list of [bonuses, [...bonuses].reverse()]) {
        expect(amountOf({ price: "1000" }, aPolicy({ bonuses: list }))).toBe("607");
      }
    });
  });

  describe("limits on the whole", () => {
    it("a cap per contract holds bonuses as well", () => {
      const policy = aPolicy({ bonuses: [{ fixed: "50000" }], cap: "120000" });
      expect(amountOf({ price: "200000" }, policy)).toBe("120000");
    });

    it("a share of the base holds fixed sums", () => {
      const policy = aPolicy({ tiers: [{ fixed: "100" }], shareCap: "0.5" });
      expect(amountOf({ price: "150" }, policy)).toBe("75");
      expect(amountOf({ price: "200" }, policy)).toBe("100");
    });

    it("support elsewhere is taken off, down to nothing", () => {
      const policy = aPolicy({ deductsSupport: true });
      expect(amountOf({ price: "1000", supportElsewhere: "0" }, policy)).toBe("500");
      expect(amountOf({ price: "1000", supportElsewhere: "499.99" }, policy)).toBe("0.01");
      expect(calculateSubsidy({ price: "1000", supportElsewhere: "600" }, { policy })).toMatchObject({
        outcome: "not-applicable",
        amount: "0",
        refused: [{ step: "support-deducted" }],
      });
    });

    it("an enterprise gets no more than its cap over all contracts and in a year", () => {
      const policy = aPolicy({ perEnterpriseCap: "150000", perEnterpriseYearCap: "90000" });
      const claim = { price: "200000", received: "0", receivedThisYear: "0" };
      expect(amountOf(claim, policy)).toBe("90000");
      expect(amountOf({ ...claim, received: "100000" }, policy)).toBe("50000");
      expect(amountOf({ ...claim, received: "100000", receivedThisYear: "80000" }, policy)).toBe("10000");
      expect(amountOf({ ...claim, received: "160000" }, policy)).toBe("0");
    });
  });

  describe("rounding", () => {
    const at = (rounding: SubsidyPolicy["rounding"], price: string, more: Partial<SubsidyPolicy> = {}) =>
      calculateSubsidy(
        { price },
        { policy: aPolicy({ tiers: [{ rate: "0.333333" }], ...(rounding && { rounding }), ...more }) },
      );

    it.each([
      { mode: "floor", amount: "300" },
      { mode: "half-up", amount: "300" },
      { mode: "ceiling", amount: "400" },
    ] as const)("$mode to a hundred yuan: $amount", ({ mode, amount }) =>
      expect(at({ unit: "100", mode }, "1000")).toMatchObject({ amount, assumptions: [] }),
    );

    it("half up is up from the half on", () => {
      const policy = aPolicy({ tiers: [{ rate: "0.5" }], rounding: { unit: "100", mode: "half-up" } });
      expect(amountOf({ price: "299.98" }, policy)).toBe("100");
      expect(amountOf({ price: "300" }, policy)).toBe("200");
    });

    it("where the policy does not say how, it is down to the fen, and shows as an assumption only then", () => {
      expect(at(undefined, "1000")).toMatchObject({
        amount: "333.33",
        assumptions: [{ id: "subsidy-rounding", value: "floor", basis: "assumption" }],
      });
      expect(at(undefined, "10000")).toMatchObject({ amount: "3333.33", assumptions: [] });
    });

    it("up never undoes a cap", () =>
      expect(at({ unit: "100", mode: "ceiling" }, "1000", { cap: "320" }).amount).toBe("300"));
  });

  describe("requirements and exclusions", () => {
    const policy = aPolicy({
      requires: [
        { id: "accepted", when: { fact: "accepted", is: true } },
        { id: "level", when: { fact: "level", atLeast: 2 } },
      ],
      excludes: [{ when: { fact: "supportedElsewhere", is: true } }],
    });
    const good = { price: "1000", accepted: true, level: 2, supportedElsewhere: false };

    it("all refusals are named, not the first alone", () =>
      expect(
        calculateSubsidy({ ...good, accepted: false, level: 1, supportedElsewhere: true }, { policy }),
      ).toMatchObject({
        outcome: "fail",
        amount: "0",
        refused: [
          { step: "requirement-not-met", values: { fields: "accepted", actual: "no", is: "yes" } },
          { step: "requirement-not-met", values: { fields: "level", actual: "1", atLeast: "2" } },
          { step: "excluded", values: { fields: "supportedElsewhere", actual: "yes" } },
        ],
      }));

    it("nothing stands against a claim that meets them", () => expect(amountOf(good, policy)).toBe("500"));

    it("a requirement of several facts names them", () => {
      const any = [
        { fact: "batch", is: "1" },
        { fact: "region", in: ["150100", "150200"] },
      ];
      const refused = calculateSubsidy(
        { price: "1", batch: "2", region: "150300" },
        { policy: aPolicy({ requires: [{ when: { any } }] }) },
      ).refused[0];
      expect(refused?.values).toEqual({ fields: "batch, region" });
    });

    it("is explained with its bounds in both languages", () => {
      const { refused } = calculateSubsidy({ ...good, level: 1 }, { policy });
      expect(refused.map((step) => explain(step, "zh-CN"))).toEqual([
        "不符合基本条件：数字化水平等级为1，要求不低于2；不予补助。",
      ]);
      expect(refused.map((step) => explain(step, "en"))).toEqual([
        "A requirement is not met: digital level is 1, at least 2 is required; no subsidy.",
      ]);
    });
  });

  describe("conditions", () => {
    const given = (when: object, claim: object, more: Partial<SubsidyPolicy> = {}) =>
      calculateSubsidy(
        { price: "1000", ...claim },
        { policy: aPolicy({ tiers: [{ when, rate: "0.5" }], ...more }) },
      ).outcome;

    it.each([
      { when: {}, claim: {}, expected: "pass" },
      { when: { all: [] }, claim: {}, expected: "pass" },
      { when: { any: [] }, claim: {}, expected: "fail" },
      { when: { fact: "level", is: 2 }, claim: { level: 2 }, expected: "pass" },
      { when: { fact: "level", is: "2" }, claim: { level: 3 }, expected: "fail" },
      { when: { fact: "level", isNot: 2 }, claim: { level: 3 }, expected: "pass" },
      { when: { fact: "level", isNot: 2 }, claim: { level: 2 }, expected: "fail" },
      { when: { fact: "level", above: 2 }, claim: { level: 2 }, expected: "fail" },
      { when: { fact: "level", above: 2 }, claim: { level: 3 }, expected: "pass" },
      { when: { fact: "level", below: 2 }, claim: { level: 2 }, expected: "fail" },
      { when: { fact: "level", below: 2 }, claim: { level: 1 }, expected: "pass" },
      { when: { fact: "level", atLeast: 2, below: 4 }, claim: { level: 4 }, expected: "fail" },
      { when: { fact: "level", in: [2, "3"] }, claim: { level: 3 }, expected: "pass" },
      { when: { fact: "level", notIn: [2, "3"] }, claim: { level: 3 }, expected: "fail" },
      {
        when: { fact: "completedOn", atMost: "2024-12-31" },
        claim: { completedOn: "2025-01-01" },
        expected: "fail",
      },
      {
        when: { fact: "completedOn", is: "2024-12-31" },
        claim: { completedOn: "2024-12-31" },
        expected: "pass",
      },
      { when: { fact: "price", above: "999.99" }, claim: {}, expected: "pass" },
      { when: { fact: "price", atMost: "999.99" }, claim: {}, expected: "fail" },
      { when: { fact: "size", atMost: "small" }, claim: { size: "micro" }, expected: "pass" },
      { when: { fact: "size", atMost: "small" }, claim: { size: "medium" }, expected: "fail" },
      { when: { fact: "batch", is: "一" }, claim: { batch: "一" }, expected: "pass" },
      { when: { fact: "batch", is: "一" }, claim: { batch: "二" }, expected: "fail" },
      { when: { fact: "providerGrade", in: ["A", "B"] }, claim: { providerGrade: "C" }, expected: "fail" },
      { when: { fact: "accepted", isNot: true }, claim: { accepted: false }, expected: "pass" },
      {
        when: {
          any: [
            { fact: "level", is: 2 },
            { fact: "level", is: 4 },
          ],
        },
        claim: { level: 4 },
        expected: "pass",
      },
    ])("$when of $claim: $expected", ({ when, claim, expected }) =>
      expect(given(when, claim)).toBe(expected),
    );

    it("compare facts of the policy's own by their kind", () => {
      const facts = [
        { id: "robots", kind: "number" },
        { id: "localBrand", kind: "yes-or-no" },
        { id: "loan", kind: "amount" },
      ] as const;
      const when = {
        all: [
          { fact: "robots", atLeast: 10 },
          { fact: "localBrand", is: true },
          { fact: "loan", atMost: "100.5" },
        ],
      };
      const own = { robots: 9, localBrand: true, loan: "100.50" };
      expect(given(when, { facts: own }, { facts })).toBe("fail");
      expect(given(when, { facts: { ...own, robots: "10.5" } }, { facts })).toBe("pass");
      const open = calculateSubsidy(
        { price: "1", facts: { robots: 12 } },
        { policy: aPolicy({ facts, tiers: [{ when, rate: "0.5" }] }) },
      );
      expect(open.missing).toEqual(["facts.localBrand", "facts.loan"]);
    });
  });

  it("a fact of the policy's own of another kind is an issue, and missing", () => {
    const facts = [{ id: "robots", kind: "number" }] as const;
    const policy = aPolicy({ facts, tiers: [{ when: { fact: "robots", atLeast: 1 }, fixed: "5" }] });
    expect(calculateSubsidy({ facts: { robots: "many" } }, { policy })).toMatchObject({
      outcome: "needs-data",
      missing: ["facts.robots"],
      issues: [{ code: "fact-of-another-kind", field: "facts.robots", values: { kind: "number" } }],
    });
  });

  describe("missing facts", () => {
    const tiers = [
      { when: { fact: "level", is: 2 }, rate: "0.3", cap: "300" },
      { when: { fact: "level", atLeast: 3 }, rate: "0.4", cap: "500" },
    ];
    const requires = [{ when: { fact: "accepted", is: true } }];

    it.each([
      {
        what: "the level",
        claim: { price: "1000", accepted: true },
        low: "0",
        high: "400",
        missing: ["level"],
      },
      {
        what: "the acceptance",
        claim: { price: "1000", level: 2 },
        low: "0",
        high: "300",
        missing: ["accepted"],
      },
      { what: "the price", claim: { level: 3, accepted: true }, low: "0", high: "500", missing: ["price"] },
      { what: "everything", claim: {}, low: "0", high: "500", missing: ["accepted", "level", "price"] },
    ])("$what: between $low and $high", ({ claim, low, high, missing }) =>
      expect(calculateSubsidy(claim, { policy: aPolicy({ tiers, requires }) })).toMatchObject({
        outcome: "needs-data",
        amount: null,
        low,
        high,
        missing,
      }),
    );

    it("a known refusal needs nothing more", () =>
      expect(calculateSubsidy({ accepted: false }, { policy: aPolicy({ tiers, requires }) })).toMatchObject({
        outcome: "fail",
        amount: "0",
        missing: [],
        refused: [{ step: "requirement-not-met", values: { fields: "accepted", is: "yes", actual: "no" } }],
      }));

    it("a refusal says of no tier that it failed while a fact it asks for is missing", () => {
      const asking = [{ when: { fact: "level", atLeast: 2 }, rate: "0.3" }];
      const { steps } = calculateSubsidy(
        { accepted: false },
        { policy: aPolicy({ tiers: asking, requires }) },
      );
      expect(steps.map(({ step }) => step)).toEqual(["requirement-not-met"]);
    });

    it("the price is no less than its parts, so neither is the least that is given", () =>
      expect(
        calculateSubsidy(
          { eligible: "850" },
          { policy: aPolicy({ tiers: [{ rate: "0.1" }], limitedBy: ["eligible"] }) },
        ),
      ).toMatchObject({ outcome: "pass", amount: "85" }));

    it("nor does a tier for smaller prices count", () => {
      const tiers = [
        { when: { fact: "price", below: "500" }, rate: "0.5" },
        { when: { fact: "price", atLeast: "500" }, rate: "0.1" },
      ];
      const policy = aPolicy({ base: "eligible", tiers });
      expect(calculateSubsidy({ eligible: "500" }, { policy })).toMatchObject({ amount: "50", missing: [] });
      expect(calculateSubsidy({ eligible: "499" }, { policy })).toMatchObject({ low: "49.9", high: "249.5" });
    });

    it("what cannot sway the amount is not asked for", () => {
      const either = [
        { when: { fact: "level", atMost: 2 }, rate: "0.3" },
        { when: { fact: "level", above: 2 }, rate: "0.3" },
      ];
      expect(calculateSubsidy({ price: "10" }, { policy: aPolicy({ tiers: either }) })).toMatchObject({
        outcome: "pass",
        amount: "3",
        missing: [],
        steps: [{ step: "whatever-is-missing", values: { fields: "level" } }],
      });
    });

    it("without price and cap nothing bounds the amount", () =>
      expect(calculateSubsidy({}, { policy: aPolicy({ tiers: [{ rate: "0.3" }] }) })).toMatchObject({
        low: "0",
        high: null,
      }));

    it("the price bounds what is a part of it", () => {
      const policy = aPolicy({ base: "net", tiers: [{ rate: "0.5" }] });
      expect(calculateSubsidy({ price: "1000" }, { policy })).toMatchObject({ low: "0", high: "500" });
      expect(calculateSubsidy({ concession: "10" }, { policy })).toMatchObject({ low: "0", high: null });
    });

    it("history and support elsewhere are asked for, not taken as nothing", () => {
      const policy = aPolicy({ perEnterpriseCap: "700", perEnterpriseYearCap: "600", deductsSupport: true });
      expect(calculateSubsidy({ price: "1000" }, { policy })).toMatchObject({
        low: "0",
        high: "500",
        missing: ["supportElsewhere", "received", "receivedThisYear"],
      });
    });

    it("a word nobody has named counts as one too", () => {
      const policy = aPolicy({ tiers: [{ when: { fact: "batch", is: "1" }, fixed: "5" }] });
      expect(calculateSubsidy({}, { policy })).toMatchObject({ low: "0", high: "5" });
    });

    const manyFacts = Array.from(
      { length: 12 },
      (_, index) => ({ id: `f${index}`, kind: "number" }) as const,
    );
    const many = (claim: object, more: Partial<SubsidyPolicy> = {}) =>
      calculateSubsidy(claim, {
        policy: aPolicy({
          facts: manyFacts,
          tiers: manyFacts.map(({ id }, index) => ({
            when: { fact: id, atLeast: index + 1 },
            rate: "0.1",
            cap: `${index + 1}0`,
          })),
          overlap: "highest",
          ...more,
        }),
      });

    it("with very many facts missing the range is rough but holds", () => {
      expect(many({ price: "10000" })).toMatchObject({ low: "0", high: "120" });
      expect(many({})).toMatchObject({ low: "0", high: "120" });
      const any = manyFacts.map(({ id }) => ({ fact: id, atLeast: 1 }));
      expect(many({ price: "10000" }, { requires: [{ when: { any } }] })).toMatchObject({ high: "120" });
      expect(many({}, { overlap: "sum" })).toMatchObject({ low: "0", high: "780" });
      expect(many({}, { bonuses: [{ rate: "0.1" }] })).toMatchObject({ low: "0", high: null });
      expect(many({ accepted: false }, { requires })).toMatchObject({ outcome: "fail", amount: "0" });
    });
  });

  describe("payments", () => {
    const payments = [
      { id: "first", when: "contract-signed", of: "down-payment", share: "0.5", cap: "100" },
      { id: "second", when: "mid-term-met", share: "0.25" },
      { id: "rest", when: "accepted" },
    ] as const;
    const policy = aPolicy({ payments, tiers: [{ rate: "0.5" }] });
    const paid = (claim: object) =>
      calculateSubsidy({ price: "1000", ...claim }, { policy }).payments.map(({ amount }) => amount);

    it.each([
      { downPayment: "100", expected: ["50", "125", "325"] },
      { downPayment: "199.99", expected: ["99.99", "125", "275.01"] },
      { downPayment: "200", expected: ["100", "125", "275"] },
      { downPayment: "900", expected: ["100", "125", "275"] },
    ])(
      "a first one of the down payment $downPayment, then the rest: $expected",
      ({ downPayment, expected }) => expect(paid({ downPayment })).toEqual(expected),
    );

    it("the first is known before the subsidy is", () =>
      expect(paid({ price: undefined, downPayment: "100" })).toEqual(["50", null, null]));

    it("without the down payment none is known", () => expect(paid({})).toEqual([null, "125", null]));

    it("never carry the sum beyond the subsidy", () => {
      const small = aPolicy({ payments, tiers: [{ fixed: "60" }] });
      const { payments: parts } = calculateSubsidy({ downPayment: "1000", price: "2000" }, { policy: small });
      expect(parts.map(({ amount }) => amount)).toEqual(["60", "0", "0"]);
    });

    it("can rest on the base, net of the concession", () => {
      const ofBase = [
        { id: "a", when: "approved", of: "base", share: "0.1" },
        { id: "b", when: "accepted" },
      ] as const;
      const claim = { price: "1000", concession: "100" };
      const amounts = (policy: SubsidyPolicy, facts: object) =>
        calculateSubsidy(facts, { policy }).payments.map(({ amount }) => amount);
      expect(amounts(aPolicy({ base: "net", payments: ofBase }), claim)).toEqual(["90", "360"]);
      expect(amounts(aPolicy({ payments: ofBase }), {})).toEqual([null, null]);
    });
  });

  describe("bad input", () => {
    it.each([
      { claim: { price: "-1" }, codes: ["negative price"] },
      { claim: { price: "1e9000000" }, codes: ["not-an-amount price"] },
      { claim: { price: "1.234" }, codes: ["not-an-amount price"] },
      { claim: { price: 5 }, codes: ["number-not-text price"] },
      { claim: { prise: "5" }, codes: ["unknown-key prise"] },
      { claim: { level: 1.5 }, codes: ["not-whole level"] },
      { claim: { facts: 3 }, codes: ["wrong-type facts"] },
      { claim: "claim", codes: ["wrong-type claim"] },
      { claim: new Map(), codes: ["not-plain claim"] },
    ])("a claim of $claim: $codes", ({ claim, codes: expected }) => {
      expect(codes(claim, aPolicy())).toEqual(expected);
      expect(calculateSubsidy(claim, { policy: aPolicy() }).outcome).toBe("needs-data");
    });

    it.each(["concession", "eligible", "invoiced", "downPayment"])(
      "a %s above the price is not used",
      (name) => {
        expect(codes({ price: "10", [name]: "10.01" }, aPolicy())).toEqual([`more-than-the-price ${name}`]);
        expect(codes({ price: "10", [name]: "10" }, aPolicy())).toEqual([]);
      },
    );

    it.each([
      { policy: undefined, codes: ["missing policy"] },
      {
        policy: {},
        codes: ["missing policy.id", "missing policy.basis", "missing policy.base", "missing policy.tiers"],
      },
      { policy: aPolicy({ tiers: [] }), codes: ["empty-list policy.tiers"] },
      { policy: aPolicy({ tiers: [{ rate: "1.2" }] }), codes: ["rate-out-of-range policy.tiers.0.rate"] },
      { policy: aPolicy({ tiers: [{ rate: "-0.1" }] }), codes: ["rate-out-of-range policy.tiers.0.rate"] },
      { policy: aPolicy({ tiers: [{ rate: "0.1", cap: "-1" }] }), codes: ["negative policy.tiers.0.cap"] },
      { policy: { ...aPolicy(), base: "cost" }, codes: ["base-is-no-amount policy.base"] },
      { policy: aPolicy({ tiers: [{}] }), codes: ["tier-without-amount policy.tiers.0"] },
    ])("a policy with $codes calculates nothing", ({ policy, codes: expected }) => {
      expect(codes({ price: "1" }, policy)).toEqual(expected);
      expect(calculateSubsidy({ price: "1" }, { policy })).toMatchObject({
        outcome: "needs-data",
        amount: null,
        steps: [],
      });
    });
  });

  describe("laws", () => {
    const yuan = fc
      .nat({ max: 10 ** 9 })
      .map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`);
    const rate = fc.nat({ max: 1_000_000 }).map((millionths) => {
      const text = String(millionths).padStart(7, "0");
      return `${text[0]}.${text.slice(1)}`;
    });
    const fen = (amount: string | null) => {
      const [whole = "", tail = ""] = (amount ?? "-1").split(".");
      return BigInt(whole + tail.padEnd(2, "0"));
    };

    it("is the lesser of rate times base and cap, rounded down", () =>
      fc.assert(
        fc.property(yuan, rate, yuan, (price, one, cap) => {
          const amount = fen(amountOf({ price }, aPolicy({ tiers: [{ rate: one, cap }] })));
          const share = (fen(price) * BigInt(one.replace(".", ""))) / 1_000_000n;
          return amount === (share < fen(cap) ? share : fen(cap));
        }),
        { numRuns: tries(500) },
      ));

    it("a higher price, rate or cap never lowers it", () =>
      fc.assert(
        fc.property(yuan, rate, yuan, yuan, rate, (price, one, cap, more, higher) => {
          const sum = (a: string, b: string) => {
            const total = fen(a) + fen(b);
            return `${total / 100n}.${String(total % 100n).padStart(2, "0")}`;
          };
          const of = (price: string, one: string, cap: string) =>
            fen(amountOf({ price }, aPolicy({ tiers: [{ rate: one, cap }], bonuses: [{ share: "0.1" }] })));
          const before = of(price, one, cap);
          return (
            of(sum(price, more), one, cap) >= before &&
            of(price, [one, higher].sort()[1] ?? one, cap) >= before &&
            of(price, one, sum(cap, more)) >= before
          );
        }),
        { numRuns: tries(300) },
      ));

    const rich = aPolicy({
      base: "eligible",
      limitedBy: ["net"],
      requires: [{ when: { fact: "accepted", is: true } }],
      excludes: [{ when: { fact: "supportedElsewhere", is: true } }],
      tiers: [
        { when: { fact: "level", is: 2 }, rate: "0.3", cap: "300000" },
        {
          when: {
            all: [
              { fact: "level", atLeast: 3 },
              { fact: "price", below: "500000" },
            ],
          },
          rate: "0.4",
        },
        {
          when: { fact: "level", atLeast: 3 },
          bands: [{ upTo: "100000", rate: "0.5" }, { rate: "0.1" }],
          floor: "7",
        },
      ],
      overlap: "first",
      bonuses: [
        { when: { fact: "specialised", in: ["national", "little-giant"] }, share: "0.1", cap: "9000" },
      ],
      perEnterpriseCap: "200000",
      rounding: { unit: "100", mode: "floor" },
    });
    const claims = fc.record({
      price: yuan,
      concession: yuan,
      eligible: yuan,
      level: fc.nat({ max: 4 }),
      accepted: fc.boolean(),
      supportedElsewhere: fc.boolean(),
      specialised: fc.constantFrom("none", "regional", "national", "little-giant"),
      received: yuan,
    });

    it("taking facts away leaves a range in which the amount lies", () =>
      fc.assert(
        fc.property(claims, fc.nat({ max: 255 }), ({ price, concession, eligible, ...others }, kept) => {
          const within = (part: string) => (fen(part) > fen(price) ? price : part);
          const whole = { price, concession: within(concession), eligible: within(eligible), ...others };
          const full = calculateSubsidy(whole, { policy: rich });
          const names = Object.keys(whole) as (keyof typeof whole)[];
          const partial = Object.fromEntries(
            names.filter((_, index) => (kept >> index) & 1).map((name) => [name, whole[name]]),
          );
          const open = calculateSubsidy(partial, { policy: rich });
          const amount = fen(full.amount);
          return amount >= fen(open.low) && (open.high === null || amount <= fen(open.high));
        }),
        { numRuns: tries(500) },
      ));

    it("answers anything at all without throwing, and as plain data", () =>
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (claim, policy) => {
          const result = calculateSubsidy(claim, { policy });
          expect(structuredClone(result)).toEqual(JSON.parse(JSON.stringify(result)));
        }),
        { numRuns: tries(300) },
      ));
  });

  describe("nothing due", () => {
    const capped = aPolicy({
      requires: [{ when: { fact: "accepted", is: true } }],
      tiers: [{ rate: "0.5" }],
      perEnterpriseCap: "500000",
    });

    it("is no pass where a cap is used up, and no refusal either", () =>
      expect(
        calculateSubsidy({ price: "100", received: "500000", accepted: true }, { policy: capped }),
      ).toMatchObject({ outcome: "not-applicable", amount: "0", missing: [] }));

    it("is known while it is open whether the claim is refused", () =>
      expect(calculateSubsidy({ price: "100", received: "500000" }, { policy: capped })).toMatchObject({
        outcome: "needs-data",
        amount: "0",
        low: "0",
        high: "0",
        missing: ["accepted"],
        refused: [],
      }));

    it("is a refusal where the claim is refused", () =>
      expect(
        calculateSubsidy({ price: "100", received: "500000", accepted: false }, { policy: capped }).outcome,
      ).toBe("fail"));
  });

  it("options that are no record, or lack the policy, are one fault", () => {
    const told = (options: unknown) =>
      calculateSubsidy({ price: "1" }, options).issues.map(({ code, field }) => `${code} ${field}`);
    expect([told(5), told({}), told({ polcy: aPolicy() })]).toEqual([
      ["wrong-type options"],
      ["missing policy"],
      ["unknown-option polcy", "missing policy"],
    ]);
  });

  describe("rounding up", () => {
    const hundreds = { unit: "100", mode: "ceiling" } as const;

    it.each([
      { what: "the cap of a tier", tiers: [{ rate: "0.5", cap: "250" }], price: "1000", amount: "200" },
      { what: "a cap not reached", tiers: [{ rate: "0.24", cap: "250" }], price: "1000", amount: "200" },
      { what: "a cap on the next unit", tiers: [{ rate: "0.24", cap: "300" }], price: "1000", amount: "300" },
      { what: "no cap", tiers: [{ rate: "0.24" }], price: "1000", amount: "300" },
      { what: "the base", tiers: [{ rate: "1" }], price: "99.99", amount: "0" },
      { what: "the base, which is a unit", tiers: [{ rate: "0.99" }], price: "100", amount: "100" },
      {
        what: "the caps of items",
        tiers: [{ items: [{ kind: "robot", rate: "1", cap: "150" }] }],
        price: "1000",
        amount: "100",
      },
      {
        what: "no cap at all, where one item has none and its neighbour has one",
        tiers: [
          {
            items: [
              { kind: "sensor", rate: "0.5" },
              { kind: "robot", rate: "1", cap: "150" },
            ],
          },
        ],
        price: "1000",
        amount: "200",
      },
      { what: "no cap of a fixed sum", tiers: [{ fixed: "150", cap: "400" }], price: "1", amount: "200" },
    ])("never goes past $what", ({ tiers, price, amount }) => {
      const claim = { price, items: [{ kind: "robot", amount: "1000" }] };
      expect(amountOf(claim, aPolicy({ tiers, rounding: hundreds }))).toBe(amount);
    });

    it.each([
      { bonus: { fixed: "40" }, amount: "300" },
      { bonus: { fixed: "60", cap: "40" }, amount: "200" },
      { bonus: { fixed: "60", cap: "50" }, amount: "300" },
    ])("counts a bonus of $bonus beside the cap of its tier", ({ bonus, amount }) =>
      expect(
        amountOf(
          { price: "1000" },
          aPolicy({ tiers: [{ rate: "0.5", cap: "250" }], bonuses: [bonus], rounding: hundreds }),
        ),
      ).toBe(amount),
    );

    it("says down where it went down", () => {
      const policy = aPolicy({ tiers: [{ rate: "0.5", cap: "250" }], rounding: hundreds });
      expect(calculateSubsidy({ price: "1000" }, { policy }).steps.at(-1)).toMatchObject({
        step: "rounded",
        values: { before: "250", unit: "100", mode: "floor" },
        amount: "200",
      });
    });
  });

  describe("a floor", () => {
    const policy = aPolicy({ tiers: [{ rate: "0.75", floor: "25000" }] });

    it.each([
      { price: "40000", amount: "30000" },
      { price: "30000", amount: "25000" },
      { price: "25000", amount: "25000" },
      { price: "24999.99", amount: "24999.99" },
      { price: "20000", amount: "20000" },
    ])("never lifts a part of the base above the base: $price gives $amount", ({ price, amount }) =>
      expect(amountOf({ price }, policy)).toBe(amount),
    );

    it("of a fixed sum has no base to stay below", () =>
      expect(amountOf({ price: "1" }, aPolicy({ tiers: [{ fixed: "5", floor: "10" }] }))).toBe("10"));
  });
});
