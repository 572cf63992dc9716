import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../../src/application/indicator.js";
import type { Issue } from "../../../src/core/issue.js";
import { defineEdition } from "../../../src/edition/define-edition.js";
import type { Edition } from "../../../src/edition/edition.js";
import { withParameters } from "../../../src/edition/with-parameters.js";
import { nm2024 } from "../../../src/guideline/nm-2024/edition.js";
import { indicators } from "../../../src/guideline/nm-2024/indicators.js";
import { qualitativeLevels, scoringSchemes } from "../../../src/guideline/reference/scoring-schemes.js";
import type { Finding } from "../../../src/kernel/rule.js";
import { explain } from "../../../src/locale/explain/explain.js";
import {
  type EvaluationOptions,
  evaluatePerformance,
} from "../../../src/performance/evaluate/evaluate-performance.js";
import type { ScoringScheme } from "../../../src/performance/score/scoring-scheme.js";
import { equally, sharedOut } from "../../support/scored.js";
import { aTable } from "../../support/scoring.js";

const scheme: ScoringScheme = {
  ...equally(indicators),
  id: "own",
  method: "proportional",
  decimals: 2,
  grades: [],
};
/** The first `missed` rows miss their targets by half, the next `unknown` have no actual value. */
const values = (missed: number, unknown = 0): readonly IndicatorValue[] =>
  aTable({ baseline: "0", midterm: "10", target: "20" }).map((row, index) => {
    if (index >= missed && index < missed + unknown) return row;
    return { ...row, actual: index < missed ? "5" : "20" };
  });
const evaluate = (parts: Partial<EvaluationOptions> = {}) =>
  evaluatePerformance({ stage: "final", values: values(0), edition: nm2024, ...parts });
const conclusion = (parts: Partial<EvaluationOptions>) => {
  const { findings, consequence, asks } = evaluate(parts);
  const [{ outcome, code } = {}] = findings;
  return {
    outcome,
    code,
    action: consequence.action,
    asks: asks.map(({ field, form }) => `${form} ${field}`),
  };
};

describe("what was recovered before", () => {
  const policy = { id: "all", basis: "caller", method: "all" } as const;
  const recovering = (recoveredBefore: unknown, more: object = { policy }) =>
    evaluate({
      values: values(1),
      recoveredBefore: recoveredBefore as string,
      consequence: { recovery: { paid: [{ amount: "40" }], ...more } },
    });

  it.each([
    [undefined, "40"],
    ["0", "40"],
    ["10", "30"],
    ["39.99", "0.01"],
  ])("%s is not recovered again", (before, amount) => {
    const { consequence, issues } = recovering(before);
    expect([consequence.amount, issues]).toEqual([amount, []]);
  });

  it.each([
    ["40.01", "recovered-beyond-paid"],
    ["-1", "negative"],
    [10, "number-not-text"],
    ["十元", "not-an-amount"],
  ])("%s is refused", (before, code) => {
    const { consequence, issues } = recovering(before);
    expect(consequence.amount).toBeNull();
    expect(issues).toMatchObject([
      { code, field: "recoveredBefore", term: "evaluationOptions.recoveredBefore" },
    ]);
  });

  it.each([
    ["30", "recover", undefined],
    ["30.01", null, { actual: "30.01", most: "30", excess: "0.01" }],
  ])("a stated sum of %s is held against what is left of 40", (amount, action, most) => {
    const { consequence, findings } = recovering("10", { amount });
    expect(consequence.action).toBe(action);
    if (most !== undefined) expect(findings[0]).toMatchObject({ code: "recovery-above-paid", values: most });
  });

  it("more than was paid leaves nothing for a stated sum", () => {
    expect(recovering("50", { amount: "1" }).findings[0]).toMatchObject({ values: { most: "0" } });
  });
});

describe("the targets that are due", () => {
  it("are the mid-term ones at mid-term and the final ones at the end", () => {
    const halfway = aTable({ midterm: "10", target: "20", actual: "12" });
    expect(evaluate({ stage: "mid-term", values: halfway })).toMatchObject({
      against: "midterm",
      unmet: [],
      by: "regional-industry-department",
    });
    expect(evaluate({ stage: "final", values: halfway }).unmet).toHaveLength(22);
  });

  it("score as the targets of the scheme", () => {
    const halfway = aTable({ midterm: "10", target: "20", actual: "5" });
    expect(evaluate({ stage: "mid-term", values: halfway, scheme }).score?.points).toBe("50.09");
    expect(evaluate({ stage: "final", values: halfway, scheme }).score?.points).toBe("25.07");
  });

  it("are the overall ones for a year unless the caller says otherwise, and the result says so", () => {
    const halfway = aTable({ midterm: "10", target: "20", actual: "12" });
    const annual = evaluate({ stage: "annual", year: 2025, values: halfway });
    expect(annual).toMatchObject({
      against: "target",
      year: 2025,
      by: "industry-bureau",
      assumptions: [{ id: "annual-targets", basis: "assumption" }],
    });
    expect(evaluate({ stage: "annual", values: halfway, against: "midterm" })).toMatchObject({
      against: "midterm",
      unmet: [],
      year: null,
      assumptions: [],
    });
  });

  it("cannot be changed for the evaluations of the region", () =>
    expect(evaluate({ stage: "final", against: "midterm" }).against).toBe("target"));

  it("are none of rows without direction, which are shown and neither met, missed nor unknown", () => {
    const free = (edition: Edition) => {
      const { progress, met, unmet, unknown, findings } = evaluate({ values: [], edition });
      return {
        free: progress.filter(({ status }) => status === "no-direction").map(({ id }) => id),
        counted: met.length + unmet.length + unknown.length,
        asked: findings[0]?.missing.length,
      };
    };
    expect(free(nm2024)).toEqual({ free: ["below-scale-enterprises"], counted: 22, asked: 44 });
    expect(free(withParameters(nm2024, { "specialised-levels": "separate" }))).toEqual({
      free: [
        "below-scale-enterprises",
        "regional-specialised-enterprises",
        "national-specialised-enterprises",
      ],
      counted: 20,
      asked: 40,
    });
  });

  it("are unknown where the mid-term target is missing", () => {
    const without = aTable({ target: "20", actual: "20" });
    const { unknown, findings } = evaluate({ stage: "mid-term", values: without });
    expect(unknown).toHaveLength(22);
    expect(findings[0]).toMatchObject({ outcome: "needs-data", code: "targets-open" });
    expect(findings[0]?.missing[0]).toBe("indicators.above-scale-enterprises.midterm");
  });
});

describe("what 4.2 makes of it", () => {
  it("goes on where every target is met", () =>
    expect(conclusion({})).toStrictEqual({
      outcome: "pass",
      code: "targets-reached",
      action: "proceed",
      asks: [],
    }));

  it("draws no consequence from a self-evaluation", () =>
    expect(conclusion({ stage: "annual", values: values(5) })).toStrictEqual({
      outcome: "not-applicable",
      code: "self-evaluation-only",
      action: "none",
      asks: [],
    }));

  it("asks for what is missing while no target is missed", () =>
    expect(conclusion({ values: values(0, 1) })).toStrictEqual({
      outcome: "needs-data",
      code: "targets-open",
      action: null,
      asks: ["data indicators.above-scale-enterprises.actual"],
    }));

  it("leaves the choice to the region where nobody made it", () => {
    expect(conclusion({ values: values(1, 1) })).toStrictEqual({
      outcome: "needs-judgement",
      code: "consequence-to-be-chosen",
      action: null,
      asks: ["judgement 4.2#consequence"],
    });
    const both = { rectification: { days: 90 }, recovery: { amount: "100" } };
    expect(conclusion({ values: values(1), consequence: both }).code).toBe("consequence-to-be-chosen");
  });

  it("rectifies until the date of the caller", () => {
    const until = "2026-12-31";
    expect(evaluate({ values: values(1), consequence: { rectification: { until } } })).toMatchObject({
      consequence: { action: "rectify", until, amount: null },
      findings: [
        {
          outcome: "fail",
          code: "targets-missed-rectify",
          values: { until, count: "1", met: "21", of: "22", indicators: "above-scale-enterprises" },
        },
      ],
    });
  });

  it("counts a limit in days from the day of the evaluation", () => {
    const consequence = { rectification: { days: 90 } };
    expect(evaluate({ values: values(1), consequence, on: "2026-07-01" }).consequence.until).toBe(
      "2026-09-29",
    );
    expect(conclusion({ values: values(1), consequence })).toMatchObject({
      outcome: "needs-data",
      code: "rectification-limit-missing",
      asks: ["data consequence.rectification.until"],
    });
  });

  it("recovers the amount of the caller, or asks for it", () => {
    expect(evaluate({ values: values(1), consequence: { recovery: { amount: "5000000" } } })).toMatchObject({
      consequence: { action: "recover", until: null, amount: "5000000" },
      findings: [{ code: "targets-missed-recover", values: { amount: "5000000" } }],
    });
    expect(conclusion({ values: values(1), consequence: { recovery: {} } })).toMatchObject({
      code: "recovery-amount-missing",
      action: null,
      asks: ["data consequence.recovery.amount"],
    });
  });

  it("rectifies from a score on and recovers below it, if the caller says so", () => {
    const consequence = {
      rectifyFrom: "60",
      rectification: { until: "2026-12-31" },
      recovery: { amount: "1" },
    };
    expect(conclusion({ values: values(2), scheme, consequence }).action).toBe("rectify");
    expect(conclusion({ values: values(23), scheme, consequence }).action).toBe("recover");
    expect(conclusion({ values: values(10, 8), scheme, consequence })).toMatchObject({
      action: null,
      outcome: "needs-data",
    });
  });

  it("follows a decision of the region, with its origin", () => {
    const decision = {
      kind: "recovery" as const,
      amount: "12.5",
      by: "自治区工信厅",
      on: "2026-08-01",
      grounds: "评价会议纪要",
    };
    const rectify = {
      kind: "rectification" as const,
      until: "2026-12-01",
      by: "自治区工信厅",
      on: "2026-08-01",
      grounds: "评价会议纪要",
    };
    expect(
      evaluate({ values: values(1), consequence: { decision, rectification: { days: 5 } } }).consequence,
    ).toStrictEqual({
      kind: "consequence",
      action: "recover",
      until: null,
      amount: "12.5",
      decision,
    });
    expect(evaluate({ values: values(1), consequence: { decision: rectify } }).consequence).toMatchObject({
      until: "2026-12-01",
      decision: rectify,
    });
  });

  it("goes by the pass mark where the caller gives one", () => {
    const at = (missed: number, unknown = 0) =>
      conclusion({ values: values(missed, unknown), scheme, passMark: "90" });
    expect([at(2).code, at(20).outcome, at(2, 5).code]).toStrictEqual([
      "targets-reached",
      "needs-judgement",
      "targets-open",
    ]);
    expect(evaluate({ scheme, passMark: "90" }).findings[0]?.parameters).toStrictEqual([
      { id: "pass-mark", value: "90", unit: "分", basis: "caller" },
    ]);
  });

  it.each([
    ["86.96", "targets-reached"],
    ["86.97", "consequence-to-be-chosen"],
  ])("counts a score of 86.96 against the pass mark %s as: %s", (passMark, code) => {
    expect(evaluate({ values: values(4), scheme }).score?.points).toBe("86.96");
    expect(conclusion({ values: values(4), scheme, passMark }).code).toBe(code);
  });

  it.each([
    ["84.78", "targets-reached"],
    ["84.79", "targets-open"],
    ["93.48", "targets-open"],
    ["93.49", "consequence-to-be-chosen"],
  ])("leaves a score from 84.78 to 93.48 open between its ends: pass mark %s is %s", (passMark, code) => {
    const { low, high } = evaluate({ values: values(2, 2), scheme }).score ?? {};
    expect([low, high]).toStrictEqual(["84.78", "93.48"]);
    expect(conclusion({ values: values(2, 2), scheme, passMark }).code).toBe(code);
  });

  it("goes by every target where the pass mark is null", () =>
    expect(conclusion({ scheme, passMark: null, values: values(1) }).outcome).toBe("needs-judgement"));
});

describe("options that make no sense", () => {
  it.each([
    [{ stage: "yearly" }, "unknown-word", "stage"],
    [{ edition: {} }, "unknown-edition", "edition"],
    [{ against: "final" }, "unknown-word", "against"],
    [{ on: "2026-02-30" }, "not-a-date", "on"],
    [{ passMark: 60 }, "number-not-text", "passMark"],
    [{ passMark: "60" }, "pass-mark-without-scheme", "passMark"],
    [{ consequence: { rectification: { days: 0 } } }, "not-above-zero", "consequence.rectification.days"],
    [{ consequence: { recovery: { amount: "-1" } } }, "negative", "consequence.recovery.amount"],
    [{ consequence: 5 }, "wrong-type", "consequence"],
    [{ consequence: { rectifyFrom: "60" } }, "pass-mark-without-scheme", "consequence.rectifyFrom"],
    [{ scheme: { ...scheme, total: "99.99" } }, "weights-do-not-add-up", "scheme.weights"],
  ])("%j conclude nothing", (parts, code, field) => {
    const evaluation = evaluate({ values: values(1), ...(parts as object) });
    expect(evaluation.issues[0]).toMatchObject({ code, field });
    expect(evaluation.findings[0]).toMatchObject({ outcome: "needs-data", code: "options-unusable" });
    expect(evaluation.consequence.action).toBeNull();
  });

  it("do not count as a self-evaluation where the stage is none, nor as anything else", () => {
    expect(evaluate({ values: values(1), stage: "yearly" as never })).toMatchObject({
      ...{ kind: "performance-evaluation", stage: null, by: null, against: null, outcome: "needs-data" },
      ...{ progress: [], met: [], unmet: [], unknown: [], targetsMet: null, assumptions: [] },
    });
  });

  it.each([
    [{ year: "2025" }, "wrong-type", "year"],
    [{ year: 2025.5 }, "not-whole", "year"],
    [{ year: -1 }, "negative", "year"],
    [{ stage: undefined }, "unknown-word", "stage"],
    [{ edition: undefined }, "unknown-edition", "edition"],
    [{ passMark: "-1", scheme }, "negative", "passMark"],
    [{ passMark: "sixty", scheme }, "not-a-decimal", "passMark"],
  ])("are told: %j", (parts, code, field) => {
    const evaluation = evaluate({ values: values(1), ...(parts as object) });
    expect(evaluation.issues[0]).toMatchObject({ code, field, severity: "error" });
    expect(evaluation.outcome).toBe("needs-data");
    for (const locale of ["zh-CN", "en"] as const) {
      expect(explain(evaluation.issues[0] as Issue, locale)).not.toMatch(/undefined|[{}]/);
    }
  });

  it("name an option that nobody knows, before all else, and change no answer", () => {
    const { issues, ...rest } = evaluate({ values: values(1), passmark: "60" } as never);
    expect(issues).toMatchObject([
      { code: "unknown-option", field: "passmark", values: { closest: "passMark" } },
    ]);
    const { issues: _, ...known } = evaluate({ values: values(1) });
    expect(rest).toStrictEqual(known);
  });

  it("say that only a year can choose its targets", () => {
    expect(evaluate({ values: values(1), against: "midterm" })).toMatchObject({
      against: "target",
      issues: [{ code: "against-for-a-year-only", severity: "warning" }],
    });
    expect(evaluate({ values: values(1), against: "target" }).issues).toStrictEqual([]);
    expect(evaluate({ values: values(1), stage: "annual", against: "midterm" })).toMatchObject({
      against: "midterm",
      issues: [],
    });
  });

  it("cannot bring judgements where nobody has a scheme", () => {
    const judgement = {
      indicator: "scenarios",
      share: "50",
      by: "reviewer",
      on: "2026-01-01",
      grounds: "核查",
    };
    expect(evaluate({ values: values(1), judgements: [judgement] as never }).issues).toMatchObject([
      { code: "not-a-judged-indicator", field: "judgements.0.indicator" },
    ]);
  });

  it("nor does a consequence that is no data", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.recovery = cyclic;
    expect(evaluate({ consequence: cyclic as never }).issues[0]).toMatchObject({
      code: "cycle",
      field: "consequence.recovery",
    });
  });

  it("nor does an edition with faults of its own", () => {
    const faulty = defineEdition({ ...nm2024, rules: [...nm2024.rules, ...nm2024.rules.slice(0, 1)] });
    const evaluation = evaluate({ edition: faulty, scheme });
    expect(evaluation.findings[0]?.code).toBe("options-unusable");
    expect(evaluation.issues.map(({ code }) => code)).toStrictEqual(["repeated-rule"]);
    expect(evaluation.score).toMatchObject({ low: "0", high: "100", rows: [], issues: [] });
  });

  it.each([[null], [undefined], [3]])("nor do no options: %j", (options) =>
    expect(evaluatePerformance(options as never).findings[0]?.outcome).toBe("needs-data"),
  );

  it("never throw", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (one, two, three) => {
        const evaluation = evaluatePerformance({
          stage: "final",
          edition: nm2024,
          values: one,
          scheme: two,
          consequence: three,
        } as never);
        expect(structuredClone(evaluation)).toStrictEqual(evaluation);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the input", () => {
  it("has each of its faults once", () => {
    const faulty = [...values(0).slice(1), { id: "scenario" }, { id: "training-coverage", actual: "1" }];
    expect(evaluate({ values: faulty, scheme }).issues.map(({ code, field }) => [code, field])).toStrictEqual(
      [
        ["repeated-indicator", "indicators.23.id"],
        ["missing-indicator", "indicators.above-scale-enterprises"],
        ["unknown-indicator", "indicators.22.id"],
      ],
    );
  });

  it("lacks the rows that only the scheme asks for", () => {
    const filled = sharedOut(scoringSchemes.hubeiSelfEvaluation, {
      performance: indicators.map(({ id }) => id),
    });
    if (!filled.ok) throw new Error(JSON.stringify(filled.issues));
    const { issues, findings, asks } = evaluate({ scheme: filled.value, passMark: "90" });
    expect(issues).toMatchObject([{ code: "missing-indicator", field: "indicators.budget-execution" }]);
    expect(findings[0]).toMatchObject({ code: "targets-open" });
    expect(asks.map(({ field }) => field)).toStrictEqual([
      "indicators.budget-execution.target",
      "indicators.budget-execution.actual",
    ]);
  });

  it("may hold judgements for the scheme", () => {
    const own: ScoringScheme = {
      ...scheme,
      method: {
        ...Object.fromEntries(indicators.map(({ id }) => [id, "proportional" as const])),
        scenarios: qualitativeLevels.at80and60,
      },
    };
    const judgements = [
      { indicator: "scenarios", share: "50", by: "reviewer", on: "2026-01-01", grounds: "核查" },
    ];
    expect(evaluate({ scheme: own, judgements }).score?.points).toBe("97.83");
    const unjudged = evaluate({ scheme: own, passMark: "97" });
    expect(unjudged.asks).toMatchObject([
      { field: "indicators.scenarios.judgement", who: "regional-industry-department" },
    ]);
    expect(explain(unjudged.findings[0] as Finding, "zh-CN")).toBe(
      "资料不全：请补充“应用场景数量”的评定记录，才能认定是否达到绩效目标。",
    );
  });

  it("belongs to an edition without the rule as well", () => {
    const bare = defineEdition({ ...nm2024, rules: [], outline: [] });
    expect(evaluate({ edition: bare }).findings[0]).toMatchObject({
      phrase: "",
      force: "target",
      basis: "reading",
      outcome: "pass",
    });
  });
});
