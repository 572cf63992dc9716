import { describe, expect, it } from "vitest";
import {
  type Evaluation,
  evaluatePerformance,
  evaluationEvent,
  explain,
  followInstalments,
  milestones,
  nm2024,
  planInstalments,
  settleRecovery,
} from "../../../src/index.js";
import { following, pilotAt } from "../../support/pilot.js";
import { aTable } from "../../support/scoring.js";

const evaluated = (
  stage: "annual" | "mid-term" | "final",
  actual: string | undefined,
  more = {},
): Evaluation =>
  evaluatePerformance({
    stage,
    edition: nm2024,
    values: aTable({ baseline: "0", midterm: "1", target: "2", ...(actual && { actual }) }),
    ...more,
  });

describe("the event of an evaluation", () => {
  it.each([
    ["mid-term", "1", true],
    ["mid-term", "0", false],
    ["final", "2", true],
    ["final", "1", false],
  ] as const)("%s with an actual value of %s: met is %s", (stage, actual, met) => {
    const evaluation = evaluated(stage, actual);
    expect(evaluation.targetsMet).toBe(met);
    expect(evaluationEvent(evaluation, { on: "2025-10-15" })).toStrictEqual({
      ...{ ok: true, value: { type: "evaluated", on: "2025-10-15", stage, met }, issues: [] },
    });
  });

  it("of a year is a self-evaluation, met or not", () => {
    const evaluation = evaluated("annual", "0", { year: 2025 });
    expect(evaluation.targetsMet).toBeNull();
    expect(evaluationEvent(evaluation, { on: "2025-10-15" })).toMatchObject({
      ...{ ok: true, value: { type: "self-evaluated", on: "2025-10-15", year: 2025 } },
    });
  });

  it("missed as a whole is missed, whoever has still to choose what follows", () => {
    const both = { consequence: { rectification: { until: "2026-12-31" }, recovery: { amount: "1" } } };
    const evaluation = evaluated("final", "0", both);
    expect(evaluation.findings[0]?.outcome).toBe("needs-judgement");
    expect(evaluation.targetsMet).toBe(false);
  });

  it.each<[string, unknown, unknown, string]>([
    ["one that is open", evaluated("final", undefined), "2026-10-15", "evaluation-open"],
    [
      "one with a mark that makes no sense",
      evaluated("final", "2", { passMark: 60 }),
      "2026-10-15",
      "evaluation-open",
    ],
    ["a year that is not named", evaluated("annual", "1"), "2025-10-15", "missing"],
    ["a day that does not exist", evaluated("final", "2"), "2026-02-30", "not-a-date"],
    ["a day that is none", evaluated("final", "2"), 5, "not-a-date"],
    ["no evaluation", {}, "2026-10-15", "evaluation-not-usable"],
    ["nothing that can be read", () => 1, "2026-10-15", "evaluation-not-usable"],
  ])("there is none of %s", (_, evaluation, on, code) => {
    const event = evaluationEvent(evaluation as Evaluation, { on: on as string });
    expect(event).toMatchObject({ ok: false, issues: [{ code, severity: "error" }] });
    for (const issue of event.issues) {
      expect(explain(issue, "zh-CN")).toMatch(/^[^a-z{}]+。$/);
      expect(explain(issue, "en")).toMatch(/^[^{}]+\.$/);
    }
  });
});

describe("a pilot and its money", () => {
  // Contracts are signed by enterprises, one by one; the procedure of the pilot knows nothing of that day.
  const ofThePilot = milestones.filter((when) => when !== "contract-signed");
  const schedule = ofThePilot.map((when) => ({ id: when, weight: "1", when }));
  const plan = planInstalments("40000000", schedule);
  const instalments = plan.ok ? plan.value : [];
  const follow = (state: ReturnType<typeof pilotAt>, asOf: string) =>
    followInstalments(instalments, { asOf, reached: state.reached, paid: state.payments, edition: nm2024 });
  const eventOf = (evaluation: Evaluation, on: string): object => {
    const event = evaluationEvent(evaluation, { on });
    if (!event.ok) throw new Error(JSON.stringify(event.issues));
    return event.value;
  };

  it("share their milestones and their payments, without a word in between", () => {
    let state = pilotAt("approved");
    expect(follow(state, "2024-09-10")).toMatchObject({ due: "10000000", refused: [], issues: [] });
    state = following(state, {
      type: "instalment-paid",
      on: "2024-09-20",
      id: "approved",
      amount: "10000000",
    });
    expect(follow(state, "2025-10-14")).toMatchObject({ paid: "10000000", due: "0", refused: [] });
    state = following(state, eventOf(evaluated("mid-term", "1"), "2025-10-15"));
    expect(follow(state, "2025-10-15")).toMatchObject({ due: "10000000" });
    state = following(
      state,
      { type: "instalment-paid", on: "2025-10-16", id: "mid-term-met", amount: "10000000" },
      eventOf(evaluated("final", "2"), "2026-10-15"),
      { type: "accepted", on: "2026-10-20" },
    );
    expect(state.reached.map(({ milestone }) => milestone)).toStrictEqual(ofThePilot);
    expect(follow(state, "2026-10-20")).toMatchObject({ paid: "20000000", due: "20000000", refused: [] });
    expect(JSON.parse(JSON.stringify(state)).reached).toStrictEqual(state.reached);
  });

  it("count targets as met on the day they are rectified, and not by a recovery", () => {
    const missed = following(pilotAt("paid"), eventOf(evaluated("mid-term", "0"), "2025-10-15"));
    expect(missed.reached).toStrictEqual([{ milestone: "approved", on: "2024-09-10" }]);
    const rectified = following(
      missed,
      { type: "rectification-ordered", on: "2025-10-16", until: "2025-12-31" },
      { type: "rectified", on: "2025-12-01", met: true },
    );
    expect(rectified.reached.at(-1)).toStrictEqual({ milestone: "mid-term-met", on: "2025-12-01" });
    const recovered = following(missed, { type: "recovered", on: "2025-10-16", amount: "1" });
    expect(recovered.reached).toStrictEqual(missed.reached);
  });

  it("settle what is to be recovered by the payments as they stand", () => {
    const { payments } = following(pilotAt("paid"));
    const { unmet } = evaluated("mid-term", "0");
    const policy = { id: "all", basis: "caller", method: "all" } as const;
    const settled = settleRecovery({
      paid: payments,
      unmet: unmet.map((id) => ({ id })),
      policy,
      edition: nm2024,
    });
    expect(settled).toMatchObject({ action: "recover", recovered: "16000000", issues: [] });
  });
});
