import { describe, expect, it } from "vitest";
import { evaluatePerformance } from "../../src/decide/evaluate-performance.js";
import { explain } from "../../src/decide/explain.js";
import { settleRecovery } from "../../src/decide/settle-recovery.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import { equalWeights } from "../../src/index.js";
import type { RecoveryPolicy } from "../../src/model/recovery.js";

const weighted = equalWeights(indicators, { decimals: 2 });
const { weights } = weighted;
const ids = indicators.map(({ id }) => id);
const [first = "", second = ""] = ids;

const policyOf = (changes: Partial<RecoveryPolicy> = {}): RecoveryPolicy => ({
  id: "test",
  basis: "caller",
  method: "by-weight",
  weights,
  rounding: { mode: "half-up" },
  ...changes,
});

/** A final evaluation in which every target is met but for what is stated. */
const evaluationWith = (
  actuals: Readonly<Record<string, string | undefined>>,
  options: Partial<Parameters<typeof evaluatePerformance>[0]> = {},
) => {
  const values = ids.map((id) => {
    const actual = id in actuals ? actuals[id] : "20";
    return { id, baseline: "10", midterm: "15", target: "20", ...(actual !== undefined && { actual }) };
  });
  return evaluatePerformance({ stage: "final", values, edition: nm2024, ...options });
};

const settle = (
  actuals: Readonly<Record<string, string | undefined>>,
  changes: Partial<RecoveryPolicy> = {},
  more: Partial<Parameters<typeof settleRecovery>[0]> = {},
) =>
  settleRecovery({
    paid: [{ amount: "10000" }],
    evaluation: evaluationWith(actuals),
    policy: policyOf(changes),
    ...more,
  });

describe("settling what an evaluation found", () => {
  it("takes the answer of evaluatePerformance as it stands", () =>
    expect(settle({ [first]: "10", [second]: "5" })).toMatchObject({
      action: "recover",
      recovered: "870",
      missing: [],
      issues: [],
    }));

  it("knows by how far each target was missed", () => {
    const { recovered, steps } = settle({ [first]: "15", [second]: "5" }, { unmet: "shortfall" });
    expect(recovered).toBe("435"); // 4.35 × 25 % + 4.35 × 75 % of 10,000
    expect(explain(steps[1] as (typeof steps)[number], "zh-CN")).toContain("完成75%");
  });

  it("agrees with what a list of ids says", () => {
    const { unmet } = evaluationWith({ [first]: "10" });
    const settlement = settleRecovery({ paid: [{ amount: "10000" }], unmet, policy: policyOf() });
    expect(settlement).toStrictEqual(settle({ [first]: "10" }));
  });

  it("leaves open what the evaluation leaves open, between both ends", () => {
    const open = settle({ [first]: "10", [second]: undefined });
    expect(open).toMatchObject({
      action: "needs-data",
      recovered: null,
      low: "435",
      high: "870",
      missing: [`indicators.${second}.actual`],
    });
    for (const actual of ["0", "10", "20"]) {
      const recovered = Number(settle({ [first]: "10", [second]: actual }).recovered);
      expect(recovered).toBeGreaterThanOrEqual(Number(open.low));
      expect(recovered).toBeLessThanOrEqual(Number(open.high));
    }
  });

  it("asks for a target nobody set", () => {
    const { evaluation, ...rest } = {
      evaluation: evaluatePerformance({
        stage: "mid-term",
        values: [{ id: first, actual: "1" }],
        edition: nm2024,
      }),
      paid: [{ amount: "1" }],
      policy: policyOf({ method: "all" }),
    };
    expect(settleRecovery({ evaluation, ...rest }).missing[0]).toBe(`indicators.${first}.midterm`);
    const { against: _, progress: __, ...bare } = evaluation;
    const settlement = settleRecovery({ evaluation: bare as typeof evaluation, ...rest });
    expect(settlement.missing[0]).toBe(`indicators.${first}.target`);
  });

  it("is not held up by an open target that changes nothing", () =>
    expect(settle({ [first]: "10", [second]: undefined }, { method: "all" })).toMatchObject({
      action: "recover",
      recovered: "10000",
    }));

  it.each([
    {
      name: "a pass mark that is reached",
      options: {
        scheme: {
          id: "x",
          ...weighted,
          method: "proportional" as const,
          decimals: 2,
          grades: [{ grade: "good", from: "0" }],
        },
        passMark: "50",
      },
    },
    { name: "a self-evaluation", options: { stage: "annual" as const } },
  ])("recovers nothing after $name", ({ options }) => {
    const evaluation = evaluationWith({ [first]: "10" }, options);
    const settlement = settle({}, {}, { evaluation, against: "500" });
    expect(evaluation.unmet).toStrictEqual([first]);
    expect(settlement).toMatchObject({ action: "nothing", recovered: "0", issued: "500" });
    expect(settlement.steps.map((step) => explain(step, "zh-CN"))).toStrictEqual(["按评价结论不需收回。"]);
  });

  it.each([
    { rectification: undefined, action: "rectify" },
    { rectification: "running" as const, action: "rectify" },
    { rectification: "met" as const, action: "nothing" },
    { rectification: "failed" as const, action: "recover" },
  ])("after an order to rectify, $rectification: $action", ({ rectification, action }) => {
    const evaluation = evaluationWith(
      { [first]: "10" },
      { consequence: { rectification: { until: "2026-12-31" } } },
    );
    expect(evaluation.consequence.kind).toBe("rectify");
    const more = { evaluation, ...(rectification && { rectification }) };
    expect(settle({}, {}, more)).toMatchObject({ action });
  });

  it("gives the evaluation the amount it asks for", () => {
    const asked = evaluationWith({ [first]: "10" }, { consequence: { recovery: {} } });
    expect(asked.asks).toMatchObject([{ field: "consequence.recovery.amount" }]);
    const { recovered } = settle({}, {}, { evaluation: asked });
    const concluded = evaluationWith(
      { [first]: "10" },
      { consequence: { recovery: { amount: recovered as string } } },
    );
    expect(concluded.consequence).toMatchObject({ kind: "recover", amount: recovered });
  });

  describe("bad input", () => {
    const codes = (options: object) =>
      settleRecovery({ paid: [{ amount: "1" }], policy: policyOf(), ...options } as never).issues.map(
        ({ code, field }) => `${code} ${field}`,
      );
    const evaluation = { unmet: [first], unknown: [second] };

    it.each([
      { options: {}, expected: ["missing unmet"] },
      { options: { unmet: [], evaluation }, expected: ["targets-given-twice unmet"] },
      {
        options: { evaluation: { unmet: ["a", "a"], unknown: [] }, policy: policyOf({ method: "all" }) },
        expected: ["repeated-id evaluation.unmet.1"],
      },
      {
        options: { evaluation, policy: policyOf({ weights: { other: "1" } }) },
        expected: ["weight-missing evaluation.unmet.0", "weight-missing evaluation.unknown.0"],
      },
      { options: { evaluation: 5 }, expected: ["wrong-type evaluation"] },
      { options: { unmet: [], policy: undefined }, expected: ["missing policy"] },
      { options: { unmet: 5 }, expected: ["wrong-type unmet"] },
      {
        options: { unmet: [{ id: first, attainment: "100" }], policy: policyOf({ unmet: "shortfall" }) },
        expected: ["attainment-reaches-target unmet.0.attainment"],
      },
    ])("$expected", ({ options, expected }) => expect(codes(options)).toStrictEqual(expected));
  });
});
