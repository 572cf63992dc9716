import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aFinishedPilot,
  afterwards,
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  uses,
} from "../../../support/an-application.js";

const sound = aSmallApplication();
const pilot = aFinishedPilot();

describe("4.2#targets-set", () => {
  const rule = "4.2#targets-set";

  it("passes when all 23 indicators have a baseline and a target", () => {
    expect(ask(sound, rule)).toEqual(passing("targets-set", { of: "23" }));
  });

  it.each(["baseline", "target"])("asks for the %s of each row that lacks it", (column) => {
    const draft = changed(sound, {
      [`indicators.0.${column}`]: undefined,
      [`indicators.22.${column}`]: undefined,
    });
    expect(ask(draft, rule)).toMatchObject(lacking(`indicators.0.${column}`, `indicators.22.${column}`));
  });

  it("asks for a row that is not there by its indicator", () => {
    const draft = changed(sound, { "indicators.11.id": undefined });
    expect(ask(draft, rule)).toMatchObject(
      lacking("indicators.cloud-adoption-rate.baseline", "indicators.cloud-adoption-rate.target"),
    );
  });

  it("asks for the table as a whole while there is none", () => {
    expect(ask(changed(sound, { indicators: undefined }), rule)).toMatchObject(lacking("indicators"));
  });
});

describe("4.2#annual-self-evaluation", () => {
  const rule = "4.2#annual-self-evaluation";
  const evaluating = (...years: (number | undefined)[]) =>
    changed(pilot, { "performance.selfEvaluations": years.map((year) => ({ year })) });
  const on = (asOf: string) => ({ asOf });

  it.each([
    { asOf: "2025-10-01", required: undefined },
    { asOf: "2025-10-02", required: "1" },
    { asOf: "2026-10-01", required: "1" },
    { asOf: "2026-10-02", required: "2" },
    { asOf: "2030-01-01", required: "2" },
  ])("on $asOf there are $required due", ({ asOf, required }) => {
    const finding = find(evaluating(2025, 2026), rule, on(asOf));
    expect(finding.outcome).toBe(required === undefined ? "not-applicable" : "pass");
    expect(finding.values.required).toBe(required);
  });

  it("counts no year beyond the end of the calendar", () => {
    const last = changed(evaluating(2199), { period: { start: "2198-06-01", end: "2199-12-31" } });
    expect(find(last, rule, on("2199-12-31")).values).toMatchObject({ actual: "1", required: "1" });
  });

  it("is not asked in the first year", () => {
    expect(ask(pilot, rule, on("2025-10-01"))).toMatchObject({
      code: "no-year-has-passed",
      values: { start: "2024-10-01" },
    });
  });

  it.each([
    { years: [2025, 2026], actual: "2" },
    { years: [2024, 2025, 2026], actual: "3" },
  ])("$years are enough after two years", ({ years, actual }) => {
    expect(ask(evaluating(...years), rule, on(afterwards))).toEqual(
      passing("enough", { actual, required: "2", unit: "次" }),
    );
  });

  it.each([
    { years: [], actual: "0", shortfall: "2" },
    { years: [2025], actual: "1", shortfall: "1" },
    { years: [2025, 2025], actual: "1", shortfall: "1" },
  ])("$years are not", ({ years, actual, shortfall }) => {
    const values = { actual, required: "2", shortfall, unit: "次" };
    expect(ask(evaluating(...years), rule, on(afterwards))).toEqual(
      failing("self-evaluation-missing", values, ["performance.selfEvaluations"]),
    );
  });

  it("asks for the year of one that could be another's", () => {
    expect(ask(evaluating(2025, undefined), rule, on(afterwards))).toMatchObject(
      lacking("performance.selfEvaluations.1.year"),
    );
    expect(find(evaluating(2025, undefined), rule, on("2025-10-02")).outcome).toBe("pass");
  });

  it("counts none that is still to come", () => {
    const held = (day: string) =>
      changed(pilot, { "performance.selfEvaluations": [{ year: 2025, on: day }, { year: 2026 }] });
    expect(find(held("2026-10-02"), rule, on("2026-10-02")).outcome).toBe("pass");
    expect(find(held("2026-10-03"), rule, on("2026-10-02"))).toMatchObject({
      outcome: "fail",
      values: { actual: "1", required: "2" },
    });
  });

  it("follows the reading of 29 February, and says so only where it matters", () => {
    const leap = changed(evaluating(), { "period.start": "2024-02-29" });
    const finding = (leapDay: string, asOf: string) =>
      find(leap, rule, { asOf, edition: withParameters(nm2024, { "leap-day": leapDay }) });
    expect(finding("last-of-february", "2025-02-28").outcome).toBe("not-applicable");
    expect(finding("last-of-february", "2025-03-01").outcome).toBe("fail");
    expect(finding("first-of-march", "2025-03-01").outcome).toBe("not-applicable");
    expect(finding("first-of-march", "2025-03-02").outcome).toBe("fail");
    expect(uses(find(leap, rule, on("2025-03-01")))).toContain("leap-day: last-of-february (assumption)");
    expect(uses(find(leap, rule, on("2025-03-02"))).join()).not.toContain("leap-day");
  });

  it("asks for the self-evaluations and for the start of the period", () => {
    const draft = changed(pilot, { performance: undefined });
    expect(ask(draft, rule, on(afterwards))).toMatchObject(lacking("performance.selfEvaluations"));
    const startless = changed(pilot, { "period.start": undefined });
    expect(ask(startless, rule, on(afterwards))).toMatchObject(lacking("period.start"));
  });

  it("goes by the caller's length of the pilot", () => {
    const edition = withParameters(nm2024, { "pilot-years": "1" });
    const finding = find(evaluating(2025), rule, { edition, ...on(afterwards) });
    expect(finding).toMatchObject({ outcome: "pass", values: { required: "1" } });
    expect(uses(finding)).toEqual(["pilot-years: 1 (caller)"]);
    expect(uses(find(pilot, rule, on(afterwards)))).toEqual(["pilot-years: 2 (guideline)"]);
  });

  it("is not asked before the plan is carried out", () => {
    expect(ask(pilot, rule, { stage: "approval" })).toMatchObject({
      outcome: "not-applicable",
      code: "later-stage",
      values: { stage: "implementation" },
    });
  });
});

describe("4.2#evaluations", () => {
  const rule = "4.2#evaluations";
  const after = { asOf: afterwards };
  const held = (...evaluations: object[]) => changed(pilot, { "performance.evaluations": evaluations });
  const midterm = { stage: "mid-term", on: "2025-10-15" };
  const final = { stage: "final", on: "2026-12-01" };

  it("passes once both have taken place", () => {
    expect(ask(held(final, midterm), rule, after)).toEqual(passing("evaluated"));
  });

  it.each([
    { evaluations: [midterm], absent: "final" },
    { evaluations: [final], absent: "mid-term" },
    { evaluations: [midterm, midterm], absent: "final" },
  ])("names what is absent: $absent", ({ evaluations, absent }) => {
    expect(ask(held(...evaluations), rule, after)).toEqual(
      failing("evaluation-missing", { absent }, ["performance.evaluations"]),
    );
  });

  it("both absent is one fault and another", () => {
    const fields = ["performance.evaluations"];
    expect(ask(held(), rule, after)).toEqual({
      ...failing("evaluation-missing", { absent: "mid-term" }, fields),
      further: [{ code: "evaluation-missing", values: { absent: "final" }, fields }],
    });
  });

  it.each([
    { asOf: "2026-11-30", outcome: "fail" },
    { asOf: "2026-12-01", outcome: "pass" },
  ])("on $asOf: $outcome", ({ asOf, outcome }) => {
    expect(find(held(midterm, final), rule, { asOf }).outcome).toBe(outcome);
  });

  it("asks for the day or the stage that could make the difference", () => {
    expect(ask(held(midterm, { stage: "final" }), rule, after)).toMatchObject(
      lacking("performance.evaluations.1.on"),
    );
    expect(ask(held(midterm, { on: "2026-12-01" }), rule, after)).toMatchObject(
      lacking("performance.evaluations.1.stage"),
    );
    expect(ask(held(midterm, {}), rule, after)).toMatchObject(
      lacking("performance.evaluations.1.on", "performance.evaluations.1.stage"),
    );
    expect(find(held(midterm, final, {}), rule, after).outcome).toBe("pass");
  });

  it("what is absent is not hidden by an entry that cannot be it", () => {
    expect(ask(held(midterm, { stage: "mid-term" }), rule, after)).toMatchObject({
      outcome: "fail",
      values: { absent: "final" },
    });
  });

  it("asks for the evaluations", () => {
    const draft = changed(pilot, { "performance.evaluations": undefined });
    expect(ask(draft, rule, after)).toMatchObject(lacking("performance.evaluations"));
  });

  it("is not asked before the evaluation", () => {
    expect(ask(pilot, rule, { stage: "implementation" })).toMatchObject({
      outcome: "not-applicable",
      code: "later-stage",
    });
  });
});

describe("4.2#consequence", () => {
  const rule = "4.2#consequence";
  const after = { asOf: afterwards };
  const missed = (consequence: unknown, ...met: (boolean | undefined)[]) =>
    changed(pilot, {
      "performance.evaluations": met.map((one) => ({ stage: "final", on: "2026-12-01", met: one })),
      "performance.consequence": consequence,
    });

  it("does not apply while no evaluation found targets missed", () => {
    expect(ask(missed(undefined, true, true), rule, after)).toMatchObject({
      outcome: "not-applicable",
      code: "no-target-missed",
    });
  });

  it("passes with a rectification and its limit", () => {
    const consequence = { kind: "rectification", until: "2027-06-30" };
    expect(ask(missed(consequence, true, false), rule, after)).toEqual(
      passing("to-rectify", { until: "2027-06-30" }),
    );
  });

  it("passes with a recovery and its amount", () => {
    const consequence = { kind: "recovery", amount: "1234.5" };
    expect(ask(missed(consequence, false), rule, after)).toEqual(passing("to-recover", { amount: "1234.5" }));
  });

  it.each([
    { consequence: undefined, missing: "performance.consequence.kind" },
    { consequence: { until: "2027-06-30", amount: "1" }, missing: "performance.consequence.kind" },
    { consequence: { kind: "rectification", amount: "1" }, missing: "performance.consequence.until" },
    { consequence: { kind: "recovery", until: "2027-06-30" }, missing: "performance.consequence.amount" },
  ])("asks for $missing", ({ consequence, missing }) => {
    expect(ask(missed(consequence, undefined, false), rule, after)).toMatchObject(lacking(missing));
  });

  it("asks whether the targets were met", () => {
    expect(ask(missed(undefined, true, undefined), rule, after)).toMatchObject(
      lacking("performance.evaluations.1.met"),
    );
    const draft = changed(pilot, { performance: undefined });
    expect(ask(draft, rule, after)).toMatchObject(lacking("performance.evaluations"));
  });

  it("is not asked before the evaluation", () => {
    expect(find(missed(undefined, false), rule, { stage: "implementation" }).code).toBe("later-stage");
  });
});
