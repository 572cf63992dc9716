import { describe, expect, it } from "vitest";
import { assessApplication, evaluatePerformance, explain, nm2024 } from "../../src/index.js";
import { aFinishedPilot, afterwards, changed } from "../support/an-application.js";

/** The final evaluation missed its targets, and the region made this of it: asked of the application, and of the evaluation. */
function asked(consequence: Readonly<Record<string, string>>) {
  const on = "2026-12-01";
  const pilot = changed(aFinishedPilot(), {
    "performance.evaluations.1": { stage: "final", on, met: false },
    "performance.consequence": consequence,
  });
  const { findings } = assessApplication(pilot, { edition: nm2024, stage: "evaluation", asOf: afterwards });
  const evaluation = evaluatePerformance({
    stage: "final",
    on,
    values: nm2024.indicators.map(({ id }) => ({ id, target: "2", actual: "1" })),
    edition: nm2024,
    consequence: { decision: { ...consequence, by: "自治区工信厅", on, grounds: "理由" } as never },
  });
  return { rule: findings.find(({ rule }) => rule === "4.2#consequence"), evaluation };
}

describe("what is not in order as a consequence of missed targets is so for the application and for the evaluation", () => {
  it.each([
    { consequence: { kind: "rectification", until: "2026-12-01" }, code: "limit-before-evaluation" },
    { consequence: { kind: "recovery", amount: "0.00" }, code: "recovery-of-nothing" },
  ])("$consequence: $code", ({ consequence, code }) => {
    const { rule, evaluation } = asked(consequence);
    expect(rule).toMatchObject({ outcome: "fail", code });
    expect(evaluation.findings).toMatchObject([{ rule: "4.2#consequence", outcome: "fail", code }]);
    expect(evaluation.findings[0]?.values).toEqual(rule?.values);
    expect(evaluation.consequence.action).toBeNull();
    for (const locale of ["zh-CN", "en"] as const) expect(explain(evaluation, locale)).not.toContain(code);
  });

  it.each([
    { consequence: { kind: "rectification", until: "2026-12-02" }, action: "rectify" },
    { consequence: { kind: "recovery", amount: "0.01" }, action: "recover" },
  ])("$consequence is", ({ consequence, action }) => {
    const { rule, evaluation } = asked(consequence);
    expect(rule?.outcome).toBe("pass");
    expect(evaluation.consequence.action).toBe(action);
  });

  it("no more is recovered than was paid, where that is said", () => {
    const { rule } = asked({ kind: "recovery", amount: "200.01" });
    const recovering = (amount: string, paid?: object[]) =>
      evaluatePerformance({
        stage: "final",
        values: nm2024.indicators.map(({ id }) => ({ id, target: "2", actual: "1" })),
        edition: nm2024,
        consequence: { recovery: { amount, ...(paid && { paid }) } } as never,
      });
    const paid = [{ amount: "150" }, { amount: "50" }];
    expect(recovering("200.01", paid).findings[0]).toMatchObject({
      code: "recovery-above-paid",
      values: rule?.values,
    });
    expect(recovering("200", paid).consequence).toMatchObject({ action: "recover", amount: "200" });
    expect(recovering("200.01").consequence.action).toBe("recover");
  });

  it("so it is of a limit and an amount of the caller's policy", () => {
    const values = nm2024.indicators.map(({ id }) => ({ id, target: "2", actual: "1" }));
    const given = { stage: "final", on: "2026-12-01", values, edition: nm2024 } as const;
    const codeOf = (consequence: object) =>
      evaluatePerformance({ ...given, consequence }).findings.map(({ code, fields }) => [code, ...fields]);
    expect(codeOf({ rectification: { until: "2026-12-01" } })).toEqual([
      ["limit-before-evaluation", "consequence.rectification.until"],
    ]);
    expect(codeOf({ recovery: { amount: "0" } })).toEqual([
      ["recovery-of-nothing", "consequence.recovery.amount"],
    ]);
    expect(codeOf({ rectification: { until: "2026-12-02" } })[0]).toContain("targets-missed-rectify");
  });
});
