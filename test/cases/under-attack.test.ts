/** What adversarial runs once found: each with the answer that is right, and its neighbours. */
import { describe, expect, it } from "vitest";
import {
  calculateSubsidies,
  calculateSubsidy,
  canonicalJson,
  clauseCoverage,
  defineEdition,
  equalWeights,
  evaluatePerformance,
  explain,
  fieldLabel,
  nm2024,
  planInstalments,
  receiptFor,
  scorePerformance,
  settleRecovery,
  tallyReview,
  verifyReceipt,
  withParameters,
  wordLabel,
} from "../../src/index.js";
import { aPolicy } from "../support/policies.js";
import { aScheme } from "../support/scoring.js";

const edition = nm2024;

describe("an honest receipt verifies", () => {
  it("in whatever order the weights of a score were written", () => {
    const equal = equalWeights(nm2024.indicators);
    if (!equal.ok) throw new Error("no weights");
    for (const weights of [
      equal.value,
      Object.fromEntries(Object.entries(equal.value).reverse()),
      { scenarios: "50", "cloud-adoption-rate": "50" },
    ]) {
      const scheme = aScheme({ total: "100", weights: weights as Record<string, string>, decimals: 4 });
      const score = scorePerformance([], { scheme, edition });
      const receipt = JSON.parse(
        JSON.stringify(receiptFor("performance-score", score, { values: [], scheme, edition })),
      );
      expect(verifyReceipt(receipt, { edition })).toMatchObject({ ok: true, differences: [] });
    }
  });
});

describe("an outcome is not taken from the range of amounts", () => {
  const policy = aPolicy({
    requires: [{ label: "验收", when: { fact: "accepted", is: true } }],
    perEnterpriseCap: "500000",
  } as never);
  const claim = { price: "100", received: "500000" };

  it("nothing is due in any case, and what can still refuse the claim is asked for", () => {
    expect(calculateSubsidy(claim, { policy })).toMatchObject({
      outcome: "needs-data",
      amount: "0",
      missing: ["accepted"],
    });
    expect(calculateSubsidy({ ...claim, accepted: false }, { policy }).outcome).toBe("fail");
  });

  it("and nothing due is no pass", () =>
    expect(calculateSubsidy({ ...claim, accepted: true }, { policy })).toMatchObject({
      outcome: "not-applicable",
      amount: "0",
    }));
});

describe("a cap wins wherever the rounding stands", () => {
  const up = { unit: "100", mode: "ceiling" } as const;
  it.each([
    ["the cap of a tier", aPolicy({ tiers: [{ rate: "0.5", cap: "250" }], rounding: up }), "1000", 250],
    [
      "the price, at a rate of at most one",
      aPolicy({ tiers: [{ rate: "1" }], rounding: up }),
      "99.99",
      99.99,
    ],
  ])("%s", (_, policy, price, most) => {
    const { amount, steps } = calculateSubsidy({ price }, { policy });
    expect(Number(amount)).toBeLessThanOrEqual(most);
    const rounded = steps.find(({ step }) => step === "rounded");
    expect(rounded?.values.mode).toBe("floor");
  });
});

describe("plain data of any kind is an answer", () => {
  it.each<[string, () => unknown]>([
    ["a rule that is none", () => defineEdition({ ...nm2024, rules: [null] } as never)],
    ["parameters of nothing", () => withParameters(nm2024, undefined as never)],
    ["the sentences of nothing", () => clauseCoverage(undefined as never)],
    ["the text of what JSON cannot hold", () => canonicalJson(1n)],
  ])("%s has issues", (_, ask) => expect((ask() as { issues: unknown[] }).issues.length).toBeGreaterThan(0));

  it("a label is a text", () => {
    expect(fieldLabel(5 as never, "en")).toMatch(/\w/);
    expect(wordLabel("x" as never, "toString" as never)).toMatch(/^[^{}]+$/);
  });
});

describe("a sentence has no hole", () => {
  const wrong = [
    ...calculateSubsidy({ facts: true } as never, { policy: aPolicy() }).issues,
    ...scorePerformance([], { scheme: { ...aScheme(), weights: 5 } as never, edition }).issues,
    ...settleRecovery({
      ...{ paid: [], unmet: [], edition },
      policy: { id: "a", basis: "caller", method: "by-weight", weights: 5 },
    } as never).issues,
    ...tallyReview([], { scheme: 5 as never, edition }).issues,
  ];

  it("where a record is expected", () => {
    expect(wrong.map(({ code, values }) => [code, values.expected])).toStrictEqual(
      wrong.map(() => ["wrong-type", "a-record"]),
    );
    for (const one of wrong) {
      expect(explain(one, "zh-CN")).toContain("应为一组字段");
      expect(explain(one, "en")).not.toMatch(/undefined|be ;|[{}]/);
    }
  });
});

describe("a fault of a policy", () => {
  it("is told once, whatever the number of claims", () => {
    const { issues } = calculateSubsidies([{ price: "1" }, { price: "2" }], {
      policy: aPolicy({ tiers: [] }),
    });
    expect(issues.map(({ field, code }) => [field, code])).toStrictEqual([["policy.tiers", "empty-list"]]);
  });
});

describe("what was typed", () => {
  it("stands in quotation marks, Latin letters too, and bounded", () => {
    const policy = aPolicy({ tiers: [{ rate: "0.5", when: { fact: "region", is: "B" } }] } as never);
    for (const region of ["A级", "a", "x".repeat(5_000)]) {
      const text = explain(calculateSubsidy({ price: "100", region } as never, { policy }), "zh-CN");
      expect(text).not.toContain("所填内容");
      expect(text.length).toBeLessThan(1_000);
    }
  });
});

describe("time and size", () => {
  /** Milliseconds, the least of three. */
  const timed = (ask: () => unknown): number =>
    Math.min(
      ...[0, 0, 0].map(() => {
        const before = performance.now();
        ask();
        return performance.now() - before;
      }),
    );
  const many = (length: number, thing: unknown) => Array.from({ length }, () => thing);

  it.each<[string, (count: number) => { readonly issues: readonly unknown[] }]>([
    ["a schedule of texts", (count) => planInstalments("100", many(count, "x") as never)],
    [
      "rows that cannot be read",
      (count) => evaluatePerformance({ stage: "final", values: many(count, 5) as never, edition }),
    ],
    [
      "sheets that cannot be read",
      (count) => tallyReview(many(count, 5) as never, { scheme: aReview, edition }),
    ],
  ])("grow with the input alone: %s", (_, ask) => {
    const [few, lots] = [timed(() => ask(1_000)), timed(() => ask(8_000))];
    // Eight times as much may take eight times as long, and half as much again; 64 times would be the square.
    expect(lots).toBeLessThan(24 * few + 50);
    expect(ask(8_000).issues.length).toBeLessThan(1_100);
  });
});

const aReview = { id: "办法", criteria: [{ id: "a", most: "10" }], decimals: 1 };
