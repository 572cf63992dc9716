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
  judged,
  lacking,
  passing,
  rowField,
  smallEdition,
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

  const byPilot = { edition: withParameters(nm2024, { "self-evaluation-year": "pilot-years" }) };

  it.each([
    { asOf: "2024-12-31", required: undefined },
    { asOf: "2025-01-01", required: "1" },
    { asOf: "2026-12-31", required: "2" },
    { asOf: "2027-01-01", required: "3" },
    { asOf: "2030-01-01", required: "3" },
  ])("on $asOf there are $required due: the budget years 2024, 2025 and 2026", ({ asOf, required }) => {
    const finding = find(evaluating(2024, 2025, 2026), rule, on(asOf));
    expect(finding.outcome).toBe(required === undefined ? "not-applicable" : "pass");
    expect(finding.values.required).toBe(required);
  });

  it.each([
    { asOf: "2025-10-01", required: undefined },
    { asOf: "2025-10-02", required: "1" },
    { asOf: "2026-10-01", required: "1" },
    { asOf: "2026-10-02", required: "2" },
    { asOf: "2030-01-01", required: "2" },
  ])("on $asOf there are $required due by years of the pilot", ({ asOf, required }) => {
    expect(find(evaluating(2025, 2026), rule, { asOf, ...byPilot }).values.required).toBe(required);
    expect(find(evaluating(1, 2), rule, { asOf, ...byPilot }).values.required).toBe(required);
  });

  it("is owed for two years where a pilot of two begins with one, however its last day is written", () => {
    const whole = (end: string) =>
      changed(evaluating(2025, 2026), { "period.start": "2025-01-01", "period.end": end });
    for (const end of ["2026-12-31", "2027-01-01"])
      expect(ask(whole(end), rule, on("2028-01-01"))).toMatchObject({
        outcome: "pass",
        values: { required: "2" },
      });
  });

  it("of a year of the pilot may be named by either year of the calendar it lies in", () => {
    const options = { asOf: afterwards, ...byPilot };
    expect(find(evaluating(2024, 2025), rule, options).outcome).toBe("pass");
    expect(find(evaluating(2025, 2025), rule, options).values).toMatchObject({ years: "2" });
    expect(find(evaluating(2, 2024), rule, options).outcome).toBe("pass");
  });

  it("is not asked before a year is over", () => {
    expect(ask(pilot, rule, on("2024-12-31"))).toMatchObject({
      code: "no-year-has-passed",
      values: { start: "2024-10-01" },
    });
  });

  it("the first year may be called so", () => {
    expect(find(evaluating(1, 2, 3), rule, on(afterwards)).outcome).toBe("pass");
  });

  it.each([
    { years: [], actual: "0", shortfall: "3", absent: "2024, 2025, 2026" },
    { years: [2025], actual: "1", shortfall: "2", absent: "2024, 2026" },
    { years: [2025, 2025, 2026], actual: "2", shortfall: "1", absent: "2024" },
  ])("$years are not enough", ({ years, actual, shortfall, absent }) => {
    const values = { actual, required: "3", shortfall, unit: "次", years: absent };
    expect(ask(evaluating(...years), rule, on(afterwards))).toEqual(
      failing("self-evaluation-missing", values, ["performance.selfEvaluations"]),
    );
  });

  it("asks for the year of one that could be another's", () => {
    expect(ask(evaluating(2024, 2025, undefined), rule, on(afterwards))).toMatchObject(
      lacking("performance.selfEvaluations.2.year"),
    );
    expect(find(evaluating(2024, undefined), rule, on("2025-01-01")).outcome).toBe("pass");
    expect(ask(evaluating(undefined), rule, on(afterwards))).toMatchObject({
      outcome: "fail",
      missing: ["performance.selfEvaluations.0.year"],
    });
  });

  it("counts none that is still to come", () => {
    const held = (day: string) =>
      changed(pilot, { "performance.selfEvaluations": [{ year: 2024, on: day }] });
    expect(find(held("2025-03-01"), rule, on("2025-03-01")).outcome).toBe("pass");
    expect(find(held("2025-03-02"), rule, on("2025-03-01"))).toMatchObject({ outcome: "fail" });
  });

  it("follows the reading of 29 February, where it counts years of the pilot", () => {
    const leap = changed(evaluating(), { "period.start": "2024-02-29", "period.end": "2026-02-28" });
    const finding = (leapDay: string, asOf: string) =>
      find(leap, rule, { asOf, edition: withParameters(byPilot.edition, { "leap-day": leapDay }) });
    expect(finding("last-of-february", "2025-02-28").outcome).toBe("not-applicable");
    expect(finding("last-of-february", "2025-03-01").outcome).toBe("fail");
    expect(finding("first-of-march", "2025-03-01").outcome).toBe("not-applicable");
    expect(finding("first-of-march", "2025-03-02").outcome).toBe("fail");
  });

  it("ends where the calendar does", () => {
    const last = changed(evaluating(2199), { period: { start: "2198-06-01", end: "2199-12-31" } });
    expect(find(last, rule, { asOf: "2199-12-31", ...byPilot }).values).toMatchObject({
      actual: "1",
      required: "1",
    });
  });

  it("runs from the approval where the period is stated in years", () => {
    const years = changed(evaluating(2024, 2025, 2026), { period: { years: 2, from: "approval" } });
    expect(find(years, rule, on(afterwards)).values).toMatchObject({ required: "3" });
    const unknown = changed(years, { approval: undefined });
    expect(find(unknown, rule, on(afterwards)).missing).toEqual(["approval.on"]);
  });

  it("asks for the self-evaluations and for the period", () => {
    const draft = changed(pilot, { performance: undefined });
    expect(ask(draft, rule, on(afterwards))).toMatchObject(lacking("performance.selfEvaluations"));
    const startless = changed(pilot, { "period.start": undefined });
    expect(ask(startless, rule, on(afterwards))).toMatchObject(lacking("period.start"));
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

  it.each([
    { day: "2024-09-30", code: "midterm-outside-period" },
    { day: "2024-10-01", code: "evaluated" },
    { day: "2026-09-30", code: "evaluated" },
    { day: "2026-10-01", code: "midterm-outside-period" },
  ])("a mid-term evaluation on $day: $code", ({ day, code }) => {
    expect(find(held({ stage: "mid-term", on: day }, final), rule, after).code).toBe(code);
  });

  it.each([
    { day: "2026-09-29", code: "final-before-period-ends" },
    { day: "2026-09-30", code: "evaluated" },
  ])("a final one on $day: $code", ({ day, code }) => {
    expect(find(held(midterm, { stage: "final", on: day }), rule, after).code).toBe(code);
  });

  it("is not asked before it is due", () => {
    const none = changed(pilot, { "performance.evaluations": undefined });
    const early = (asOf: string, changes = {}) =>
      find(none, rule, { asOf, edition: withParameters(nm2024, changes) }).outcome;
    expect(early("2026-09-30")).toBe("not-applicable");
    expect(early("2026-10-01")).toBe("needs-data");
    expect(early("2025-09-30", { "midterm-evaluation-days": "365" })).toBe("not-applicable");
    expect(early("2025-10-02", { "midterm-evaluation-days": "365" })).toBe("needs-data");
    const finalDays = { edition: withParameters(nm2024, { "final-evaluation-days": "90" }) };
    expect(find(held(midterm), rule, { asOf: "2026-12-29", ...finalDays }).outcome).toBe("pass");
    expect(find(held(midterm), rule, { asOf: "2026-12-30", ...finalDays }).outcome).toBe("fail");
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
    expect(ask(missed(consequence, false), rule, after)).toEqual(
      passing("to-rectify", { until: "2027-06-30" }),
    );
  });

  it("passes with a recovery and its amount", () => {
    const consequence = { kind: "recovery", amount: "123.45" };
    expect(ask(missed(consequence, false), rule, after)).toEqual(passing("to-recover", { amount: "123.45" }));
  });

  it.each([
    { on: "2027-06-30", outcome: "not-applicable", code: "no-target-missed" },
    { on: "2027-07-01", outcome: "fail", code: "rectified-late" },
    { on: undefined, outcome: "pass", code: "to-rectify" },
    { on: "2028-01-01", outcome: "pass", code: "to-rectify" },
  ])("with the targets met on $on, after a limit of 2027-06-30, says $code", ({ on, outcome, code }) => {
    const consequence = { kind: "rectification", until: "2027-06-30" };
    const rectified = changed(missed(consequence, false), {
      "performance.evaluations.1": { stage: "final", met: true, ...(on && { on }) },
    });
    expect(ask(rectified, rule, { asOf: "2027-12-31" })).toMatchObject({ outcome, code });
  });

  it("asks for the limit where the targets were met since", () => {
    const rectified = changed(missed({ kind: "rectification" }, false), {
      "performance.evaluations.1": { stage: "final", met: true, on: "2027-06-30" },
    });
    expect(ask(rectified, rule, { asOf: "2027-12-31" })).toMatchObject(
      lacking("performance.consequence.until"),
    );
  });

  it("no more is recovered than was paid", () => {
    const recovering = (amount: string, payments?: object[]) =>
      changed(missed({ kind: "recovery", amount }, false), { "approval.payments": payments });
    const paid = [
      { on: "2024-09-20", amount: "200" },
      { on: "2025-11-01", amount: "100" },
    ];
    expect(find(recovering("300", paid), rule, after).code).toBe("to-recover");
    expect(ask(recovering("300.01", paid), rule, after)).toEqual(
      failing("recovery-above-paid", { actual: "300.01", most: "300", excess: "0.01" }, [
        "performance.consequence.amount",
      ]),
    );
    expect(ask(recovering("300.01"), rule, after)).toMatchObject(lacking("approval.payments"));
    expect(ask(recovering("300.01", [{ on: "2024-09-20" }]), rule, after)).toMatchObject(
      lacking("approval.payments.0.amount"),
    );
  });

  it.each([
    { consequence: undefined, missing: "performance.consequence.kind" },
    { consequence: { until: "2027-06-30", amount: "1" }, missing: "performance.consequence.kind" },
    { consequence: { kind: "rectification", amount: "1" }, missing: "performance.consequence.until" },
    { consequence: { kind: "recovery", until: "2027-06-30" }, missing: "performance.consequence.amount" },
  ])("asks for $missing", ({ consequence, missing }) => {
    expect(ask(missed(consequence, undefined, false), rule, after)).toMatchObject(lacking(missing));
  });

  it.each([
    { consequence: { kind: "rectification", until: "2026-12-01" }, code: "limit-before-evaluation" },
    { consequence: { kind: "rectification", until: "2026-12-02" }, code: "to-rectify" },
    { consequence: { kind: "recovery", amount: "0.00" }, code: "recovery-of-nothing" },
    { consequence: { kind: "recovery", amount: "0.01" }, code: "to-recover" },
  ])("$consequence: $code", ({ consequence, code }) => {
    expect(find(missed(consequence, false), rule, after).code).toBe(code);
  });

  it("the limit comes after the last evaluation that was missed", () => {
    const twice = (until: string) =>
      changed(missed({ kind: "rectification", until }, false, false), {
        "performance.evaluations.0": { stage: "mid-term", on: "2025-10-15", met: false },
      });
    expect(ask(twice("2026-12-01"), rule, after)).toEqual(
      failing("limit-before-evaluation", { until: "2026-12-01", on: "2026-12-01" }, [
        "performance.consequence.until",
      ]),
    );
    expect(find(twice("2026-12-02"), rule, after).code).toBe("to-rectify");
  });

  describe("where it is for a person whether the targets were missed", () => {
    const open = changed(missed(undefined, undefined), {
      [rowField(pilot, "smart-factories", "actual")]: "2",
    });
    const saying = (...verdicts: ("pass" | "fail")[]) =>
      find(open, rule, { ...after, judgements: verdicts.map((verdict) => judged(rule, verdict)) });

    it("the person's record settles it", () => {
      expect(saying()).toMatchObject({ outcome: "needs-judgement", code: "consequence-for-a-person" });
      expect(saying("pass")).toMatchObject({ outcome: "pass", code: "judged-met" });
      expect(saying("fail")).toMatchObject({ outcome: "fail", code: "judged-not-met" });
      expect(saying("pass", "fail").code).toBe("judgements-differ");
    });

    it("what the region found missed at another evaluation has its consequence all the same", () => {
      const both = changed(open, {
        "performance.evaluations.1": { stage: "mid-term", on: "2025-10-15", met: false },
      });
      expect(find(both, rule, after).missing).toEqual(["performance.consequence.kind"]);
    });
  });

  it("has no day to hold a limit against where the evaluation has none", () => {
    const undated = changed(missed({ kind: "rectification", until: "2026-01-01" }, false), {
      "performance.evaluations.0.on": undefined,
    });
    expect(find(undated, rule, after).code).toBe("to-rectify");
  });

  it("asks for the evaluations, and has nothing to follow from none", () => {
    const draft = changed(pilot, { performance: undefined });
    expect(ask(draft, rule, after)).toMatchObject(lacking("performance.evaluations"));
    expect(find(missed(undefined), rule, after).code).toBe("not-evaluated-yet");
  });

  it("is not asked before the evaluation", () => {
    expect(find(missed(undefined, false), rule, { stage: "implementation" }).code).toBe("later-stage");
  });
});

describe("4.2#targets-met", () => {
  const rule = "4.2#targets-met";
  const after = { asOf: afterwards };
  const judging = (scope: string | null) => ({
    ...after,
    edition: withParameters(nm2024, { "targets-each": scope }),
  });
  /** The final evaluation, of which the region has not said what it found. */
  const open = changed(pilot, { "performance.evaluations": [{ stage: "final", on: "2026-12-01" }] });
  const short = changed(open, { [rowField(open, "smart-factories", "actual")]: "2" });

  it("is what the region found", () => {
    const found = (met: boolean) => changed(open, { "performance.evaluations.0.met": met });
    expect(find(found(true), rule, after)).toMatchObject({ outcome: "pass", code: "targets-met" });
    expect(find(found(false), rule, after)).toMatchObject({ outcome: "fail", code: "targets-missed" });
  });

  it("else goes by each target that was due", () => {
    expect(find(open, rule, after).outcome).toBe("pass");
    expect(find(short, rule, judging("each"))).toMatchObject({
      outcome: "fail",
      code: "target-missed",
      values: { indicator: "smart-factories", actual: "2", required: "3", shortfall: "1", unit: "个" },
    });
    const midterm = changed(short, { "performance.evaluations.0": { stage: "mid-term", on: "2025-10-15" } });
    expect(find(midterm, rule, judging("each")).outcome).toBe("pass");
  });

  it("while nobody has said whether each counts, one that is missed is for a person", () => {
    expect(find(short, rule, judging(null))).toMatchObject({
      outcome: "needs-judgement",
      values: { missed: "1" },
    });
    expect(uses(find(short, rule, judging(null)))).toContain("targets-each: null (caller)");
    expect(find(short, "4.2#consequence", judging(null)).outcome).toBe("needs-judgement");
    expect(find(short, "4.2#consequence", judging("each")).missing).toEqual(["performance.consequence.kind"]);
  });

  it("by a pass mark it is the region's finding that counts", () => {
    expect(ask(short, rule, judging("pass-mark"))).toMatchObject(lacking("performance.evaluations.0.met"));
  });

  it("a row that falls with success misses nothing", () => {
    const fewer = changed(open, { [rowField(open, "below-scale-enterprises", "actual")]: "0" });
    expect(find(fewer, rule, judging("each")).outcome).toBe("pass");
  });

  it("asks for the finding where figures are missing, and tells what is missed all the same", () => {
    const unknown = changed(open, { [rowField(open, "scenarios", "actual")]: undefined });
    expect(ask(unknown, rule, judging("each"))).toMatchObject(lacking("performance.evaluations.0.met"));
    const both = changed(short, { [rowField(open, "scenarios", "actual")]: undefined });
    expect(find(both, rule, judging("each"))).toMatchObject({
      outcome: "fail",
      missing: [rowField(open, "scenarios", "actual")],
    });
    const stageless = changed(open, { "performance.evaluations.0.stage": undefined });
    expect(find(stageless, rule, judging("each")).outcome).toBe("needs-data");
  });

  it("goes by the last evaluation of a stage", () => {
    const again = changed(open, {
      "performance.evaluations": [
        { stage: "final", on: "2026-11-01", met: false },
        { stage: "final", on: "2026-12-01", met: true },
      ],
    });
    expect(find(again, rule, after).outcome).toBe("pass");
    expect(find(again, rule, { asOf: "2026-11-30" }).outcome).toBe("fail");
  });

  it("is open until there has been one", () => {
    expect(find(changed(open, { "performance.evaluations": [] }), rule, after).code).toBe(
      "not-evaluated-yet",
    );
    expect(ask(changed(open, { performance: undefined }), rule, after)).toMatchObject(
      lacking("performance.evaluations"),
    );
  });
});

describe("3.2#transformed-in-fact", () => {
  const rule = "3.2#transformed-in-fact";
  const options = { asOf: afterwards, edition: smallEdition };
  const done = (above: string | undefined, below: string | undefined) =>
    changed(pilot, {
      [rowField(pilot, "transformed-above-scale", "actual")]: above,
      [rowField(pilot, "transformed-below-scale", "actual")]: below,
    });

  it("passes once all that were chosen are transformed, and enough of them", () => {
    expect(ask(done("1", "2"), rule, options)).toEqual(
      passing("enough", { actual: "3", required: "3", unit: "户" }),
    );
    expect(find(done("2", "3"), rule, options).outcome).toBe("pass");
  });

  it("fails where one of either scale is left, each with its figures", () => {
    expect(ask(done("0", "3"), rule, options)).toMatchObject({
      outcome: "fail",
      code: "fewer-transformed-than-chosen",
      values: { indicator: "transformed-above-scale", actual: "0", required: "1", shortfall: "1" },
    });
    expect(ask(done("1", "1"), rule, options)).toMatchObject({
      code: "too-few-transformed",
      values: { actual: "2", required: "3", shortfall: "1" },
      further: [{ code: "fewer-transformed-than-chosen", values: { indicator: "transformed-below-scale" } }],
    });
  });

  it("is not asked until the period is over", () => {
    const on = (asOf: string) => find(done("0", "0"), rule, { ...options, asOf }).outcome;
    expect(on("2026-09-30")).toBe("not-applicable");
    expect(on("2026-10-01")).toBe("fail");
  });

  it("asks for the actual values and for what leaves the choice open", () => {
    expect(find(done(undefined, "2"), rule, options).missing).toEqual([
      rowField(pilot, "transformed-above-scale", "actual"),
    ]);
    const open = changed(done("1", "2"), { "enterprises.0.transform": undefined });
    expect(find(open, rule, options).missing).toEqual(["enterprises.0.transform"]);
  });
});
