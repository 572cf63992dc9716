import { describe, expect, it } from "vitest";
import { defineEdition } from "../../src/edition/define-edition.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import { qualitativeLevels } from "../../src/guideline/reference/scoring-schemes.js";
import type { Finding } from "../../src/kernel/rule.js";
import { explain } from "../../src/locale/explain/explain.js";
import type { RecoveryPolicy } from "../../src/money/recovery/recovery-policy.js";
import {
  type EvaluationOptions,
  evaluatePerformance,
} from "../../src/performance/evaluate/evaluate-performance.js";
import type { ScoringScheme } from "../../src/performance/score/scoring-scheme.js";
import { equally } from "../support/scored.js";
import { aTable } from "../support/scoring.js";

const scheme: ScoringScheme = {
  ...equally(indicators),
  id: "own",
  method: "proportional",
  decimals: 2,
  grades: [],
};
const policy: RecoveryPolicy = { id: "ours", basis: "caller", method: "all" };
const paid = [{ amount: "6000000", spent: "5000000" }, { amount: "4000000" }];
const [first = { id: "" }, , second = { id: "" }] = indicators;

/** All met but the first, which reaches a third of its target, and the second, of which nothing is known. */
const values = (known: boolean) =>
  aTable({ baseline: "0", midterm: "2", target: "3", actual: "3" }).map((row) => {
    if (row.id === first.id) return { ...row, actual: "1" };
    const { actual: _, ...rest } = row;
    return row.id === second.id && !known ? rest : row;
  });
const evaluate = (
  recovery: NonNullable<EvaluationOptions["consequence"]>["recovery"],
  parts: Partial<EvaluationOptions> = {},
  more: EvaluationOptions["consequence"] = {},
) =>
  evaluatePerformance({
    stage: "final",
    values: values(true),
    edition: nm2024,
    consequence: { ...more, recovery },
    ...parts,
  });

describe("what is recovered comes from the money part", () => {
  it("as all that was paid", () => {
    const evaluation = evaluate({ policy, paid });
    expect(evaluation.consequence).toStrictEqual({
      kind: "consequence",
      action: "recover",
      until: null,
      amount: "10000000",
    });
    expect(evaluation.settlement).toMatchObject({ recovered: "10000000", refund: "10000000" });
    expect(explain(evaluation.findings[0] as Finding, "zh-CN")).toBe(
      "不符合：22项目标中1项未达到；应收回资金10,000,000.00元。",
    );
  });

  it("taken off the next payment where there is one", () =>
    expect(evaluate({ policy, paid, against: "12000000" }).settlement).toMatchObject({
      netted: "10000000",
      issued: "2000000",
      refund: "0",
    }));

  it("by the weight of what was missed, with the weights of the policy or of the scheme", () => {
    const byWeight = { ...policy, method: "by-weight" as const };
    const own = { ...byWeight, weights: { [first.id]: "1", [second.id]: "3" } };
    expect(evaluate({ policy: own, paid }, { scheme }).consequence.amount).toBe("2500000");
    // The first of 23 equal weights is 4.35 of 100.
    expect(evaluate({ policy: byWeight, paid }, { scheme }).consequence.amount).toBe("435000");
    expect(evaluate({ policy: byWeight, paid }).issues).toMatchObject([
      { code: "weights-all-zero", field: "consequence.recovery.policy.weights" },
    ]);
  });

  it("by how far it was missed, to the sixth place of the attainment", () => {
    const byShortfall = { ...policy, method: "by-weight" as const, unmet: "shortfall" as const };
    const evaluation = evaluate({ policy: byShortfall, paid }, { scheme });
    // 435,000 × (1 − 33.333333 %), to the fen below.
    expect(evaluation.consequence.amount).toBe("290000");
    expect(evaluation.settlement?.steps).toContainEqual(
      expect.objectContaining({ values: expect.objectContaining({ attainment: "33.333333" }) }),
    );
  });

  it("as of nothing attained, where a growth has turned into a loss", () => {
    const byShortfall = {
      ...policy,
      method: "by-weight" as const,
      unmet: "shortfall" as const,
      weights: { growth: "1" },
    };
    const growth = {
      ...indicators[0],
      id: "growth",
      kind: "percentage",
      unit: "%",
    } as (typeof indicators)[number];
    const edition = defineEdition({ ...nm2024, indicators: [growth] });
    const lost = evaluate(
      { policy: byShortfall, paid },
      { edition, values: [{ id: "growth", target: "5", actual: "-3.5" }] },
    );
    expect(lost.consequence.amount).toBe("10000000");
    expect(lost.settlement?.steps).toContainEqual(
      expect.objectContaining({ values: expect.objectContaining({ attainment: "0" }) }),
    );
  });

  it("which nothing weighs, where the scheme does not weigh what was missed", () => {
    const weights = Object.fromEntries(indicators.map(({ id }) => [id, id === second.id ? "100" : "0"]));
    const { [first.id]: _, ...others } = weights;
    const byWeight = { ...policy, method: "by-weight" as const };
    const evaluation = evaluate({ policy: byWeight, paid }, { scheme: { ...scheme, weights: others } });
    expect(evaluation.consequence).toMatchObject({ action: "recover", amount: "0" });
  });

  it("with what the money part assumed, among the assumptions", () => {
    const reference = { ...policy, basis: "assumption" as const };
    expect(evaluate({ policy: reference, paid }).assumptions).toMatchObject([{ id: "recovery-policy" }]);
  });

  it("unless an amount is stated, by the caller or by a decision", () => {
    expect(evaluate({ policy, paid, amount: "5" })).toMatchObject({
      consequence: { amount: "5" },
      settlement: null,
    });
    const decision = {
      kind: "recovery" as const,
      amount: "7",
      by: "自治区工信厅",
      on: "2026-08-01",
      grounds: "会议纪要",
    };
    expect(evaluate({ policy }, {}, { decision })).toMatchObject({ consequence: { amount: "7" } });
  });
});

describe("what is recovered is open", () => {
  const asked = (evaluation: ReturnType<typeof evaluate>) => ({
    action: evaluation.consequence.action,
    asks: evaluation.asks.map(({ field, who }) => `${who} ${field}`),
    said: explain(evaluation.findings[0] as Finding, "zh-CN"),
  });

  it("without what was paid", () =>
    expect(asked(evaluate({ policy }))).toStrictEqual({
      action: null,
      asks: ["regional-industry-department consequence.recovery.paid"],
      said: "资料不全：未达到绩效目标，须收回资金；请补充已拨付资金，才能计算收回金额。",
    }));

  it("without what was spent, where the policy goes by it", () =>
    expect(asked(evaluate({ policy: { ...policy, method: "unspent" }, paid }))).toStrictEqual({
      action: null,
      asks: ["regional-industry-department consequence.recovery.paid.1.spent"],
      said: "资料不全：未达到绩效目标，须收回资金；请补充第2笔拨付的已支出金额，才能计算收回金额。",
    }));

  it("by weight, while another target may still be missed", () => {
    const byWeight = { ...policy, method: "by-weight" as const };
    const parts = { values: values(false), scheme };
    expect(asked(evaluate({ policy: byWeight, paid }, parts))).toMatchObject({
      action: null,
      asks: [`industry-bureau indicators.${second.id}.actual`],
    });
    expect(evaluate({ policy, paid }, parts).consequence.amount).toBe("10000000");
  });

  it("with a policy that has faults of its own", () => {
    const byWeight = { ...policy, method: "by-weight" as const, weights: { [second.id]: "1" } };
    const evaluation = evaluate({ policy: byWeight, paid });
    expect(evaluation.findings[0]?.code).toBe("recovery-amount-missing");
    expect(evaluation.issues).toMatchObject([
      { code: "weight-missing", field: "consequence.recovery.unmet.0.id" },
    ]);
  });

  it("where the pass mark is missed by judgements alone", () => {
    const judged: ScoringScheme = {
      ...scheme,
      weights: { [first.id]: "100" },
      method: qualitativeLevels.at80and60,
    };
    const met = aTable({ baseline: "0", target: "3", actual: "3" });
    const judgements = [{ indicator: first.id, share: "10", by: "x", on: "2026-01-01", grounds: "y" }];
    const parts = { scheme: judged, passMark: "60", values: met, judgements };
    expect(evaluate({ policy, paid }, parts)).toMatchObject({
      settlement: null,
      findings: [{ code: "recovery-amount-missing" }],
    });
  });
});

describe("a policy that rectifies first", () => {
  const patient = { ...policy, rectifyFirst: true };

  it("rectifies until the caller's day while nothing has failed", () => {
    const byScore = { rectification: { until: "2026-12-31" }, rectifyFrom: "99" };
    const recovery = { policy: patient, paid, rectification: "not-ordered" as const };
    const evaluation = evaluate(recovery, { scheme }, byScore);
    expect(evaluation.consequence).toStrictEqual({
      kind: "consequence",
      action: "rectify",
      until: "2026-12-31",
      amount: null,
    });
    expect(evaluate({ policy: patient, paid, rectification: "running" }).findings[0]?.code).toBe(
      "rectification-limit-missing",
    );
  });

  it("recovers once a rectification has failed", () =>
    expect(evaluate({ policy: patient, paid, rectification: "failed" }).consequence).toMatchObject({
      action: "recover",
      amount: "10000000",
    }));

  it("has to know how the rectification went", () =>
    expect(evaluate({ policy: patient, paid }).asks).toMatchObject([
      { field: "consequence.recovery.rectification" },
    ]));
});
