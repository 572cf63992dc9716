import { describe, expect, it } from "vitest";
import { type AssessmentOptions, assessApplication, nm2024, withParameters } from "../../src/index.js";
import {
  anApplication,
  aSmallApplication,
  asOf,
  changed,
  judged,
  smallEdition,
} from "../support/an-application.js";
import { withOddValue } from "../support/edition-variants.js";

const options: AssessmentOptions = { edition: smallEdition, asOf };
const sound = aSmallApplication();

/** The options with one of them wrong, as a program that reads them from a file might have them. */
const wrong = (values: Readonly<Record<string, unknown>>): AssessmentOptions =>
  ({ ...options, ...values }) as unknown as AssessmentOptions;

const undecided = { outcome: "needs-data", findings: [], asks: [], assumptions: [] };

describe("options that make no sense decide nothing and say why", () => {
  it.each([
    { what: "no edition", values: { edition: undefined }, code: "unknown-edition", field: "edition" },
    {
      what: "the id of an edition",
      values: { edition: "nm-2024" },
      code: "unknown-edition",
      field: "edition",
    },
    { what: "an empty edition", values: { edition: {} }, code: "unknown-edition", field: "edition" },
    {
      what: "an edition that came as JSON and lost its rules' code",
      values: { edition: JSON.parse(JSON.stringify(nm2024)) },
      code: "unknown-edition",
      field: "edition",
    },
    {
      what: "an edition with nothing in its lists",
      values: { edition: { ...nm2024, rules: [null], parameters: [null], indicators: [null] } },
      code: "unknown-edition",
      field: "edition",
    },
    { what: "no day", values: { asOf: undefined }, code: "not-a-date", field: "asOf" },
    { what: "a day that is none", values: { asOf: "2024-02-30" }, code: "not-a-date", field: "asOf" },
    {
      what: "a day with a clock",
      values: { asOf: "2024-08-31T00:00:00Z" },
      code: "not-a-date",
      field: "asOf",
    },
    { what: "a Date", values: { asOf: new Date(0) }, code: "not-a-date", field: "asOf" },
    { what: "an unknown stage", values: { stage: "approved" }, code: "unknown-word", field: "stage" },
    ...["yes", 1, null].map((strict) => ({
      what: `strict that is ${JSON.stringify(strict)}`,
      values: { strict },
      code: "wrong-type",
      field: "strict",
    })),
    {
      what: "limits that are none",
      values: { limits: { depth: 0.5 } },
      code: "not-whole",
      field: "limits.depth",
    },
    {
      what: "a calendar that is none",
      values: { calendar: { from: 1 } },
      code: "calendar-not-usable",
      field: "calendar",
    },
    { what: "a stage that is no word", values: { stage: null }, code: "unknown-word", field: "stage" },
  ])("$what", ({ values, code, field }) => {
    const assessment = assessApplication(sound, wrong(values));
    expect(assessment).toMatchObject(undecided);
    expect(assessment.issues).toMatchObject([{ code, field, severity: "error" }]);
  });

  it.each([
    { given: undefined, codes: ["unknown-edition", "not-a-date"] },
    ...[null, 5, "options", []].map((given) => ({ given, codes: ["wrong-type"] })),
  ])("no options but $given", ({ given, codes }) => {
    const assessment = assessApplication(sound, given as unknown as AssessmentOptions);
    expect(assessment).toMatchObject({ ...undecided, edition: "", asOf: "" });
    expect(assessment.issues.map(({ code }) => code)).toEqual(codes);
  });

  it("repeats no more than the beginning of a day that is none", () => {
    const said = (day: string) => assessApplication(sound, wrong({ asOf: day })).asOf;
    expect(said("9".repeat(60))).toBe("9".repeat(60));
    expect(said("9".repeat(1_000_000))).toBe("9".repeat(60));
  });

  it("names judgements that are no list, and decides without them", () => {
    const { issues, findings } = assessApplication(sound, wrong({ judgements: null }));
    expect(issues).toMatchObject([{ code: "wrong-type", field: "judgements" }]);
    expect(findings).not.toEqual([]);
  });

  it("several at once, all of which are named", () => {
    const { issues } = assessApplication(sound, wrong({ asOf: "heute", stage: "later" }));
    expect(issues.map(({ field }) => field)).toEqual(["asOf", "stage"]);
  });

  it("names the stages there are", () => {
    const { issues } = assessApplication(sound, wrong({ stage: "approved" }));
    expect(issues[0]?.values).toEqual({
      allowed: "application, review, approval, implementation, evaluation",
    });
  });

  it("a variant of the edition with a parameter that the edition does not have", () => {
    const edition = withParameters(smallEdition, { "minimum-enterprise": "3" });
    const assessment = assessApplication(sound, { ...options, edition });
    expect(assessment).toMatchObject({ ...undecided, edition: "nm-2024" });
    expect(assessment.issues).toMatchObject([
      { code: "unknown-parameter", field: "parameters.minimum-enterprise" },
    ]);
  });
});

describe("what the edition does not know is an issue, and never ignored", () => {
  const issuesOf = (draft: unknown, more: Partial<AssessmentOptions> = {}) =>
    assessApplication(draft, { ...options, ...more }).issues;

  it("a judgement on a rule it does not have, with the one that may be meant", () => {
    const { issues, findings } = assessApplication(sound, {
      ...options,
      judgements: [judged("3.1#chain-scales", "pass")],
    });
    expect(issues).toMatchObject([
      {
        code: "unknown-rule",
        path: ["judgements", 0, "rule"],
        field: "judgements.0.rule",
        severity: "error",
        values: { rule: "3.1#chain-scale" },
      },
    ]);
    expect(findings.flatMap(({ judgements }) => judgements)).toEqual([]);
  });

  it("a judgement on a rule that data decides", () => {
    expect(issuesOf(sound, { judgements: [judged("3.2#minimum-enterprises", "pass")] })).toMatchObject([
      { code: "rule-needs-no-judgement", field: "judgements.0.rule" },
    ]);
  });

  it.each(["4.2#evaluations"])("a judgement on %s, which nobody's judgement decides", (rule) => {
    const assessment = assessApplication(sound, {
      ...options,
      stage: "evaluation",
      judgements: [judged(rule, "pass")],
    });
    expect(assessment.issues).toMatchObject([{ code: "rule-needs-no-judgement" }]);
  });

  it("a judgement on a provider that is not on the list", () => {
    const judgements = [judged("3.3#provider-knowledge", "pass", "名单外服务商")];
    const { issues, findings } = assessApplication(sound, {
      ...options,
      judgements,
      stage: "implementation",
    });
    expect(findings.find(({ rule }) => rule === "3.3#provider-knowledge")?.outcome).toBe("needs-judgement");
    expect(issues.map(({ field }) => field)).toEqual(["judgements.0.subject"]);
  });

  it("a judgement on a part of what a rule judges as a whole does not settle the whole", () => {
    const chains = [...(sound.chains ?? []), { ...sound.chains?.[0], id: "another", name: "新材料" }];
    const judgements = [judged("3.1#chain-scale", "pass", "新材料")];
    const { findings } = assessApplication({ ...sound, chains }, { ...options, judgements });
    expect(findings.find(({ rule }) => rule === "3.1#chain-scale")?.outcome).toBe("needs-judgement");
  });

  it("a figure that no calendar can hold makes up no date", () => {
    const edition = withOddValue(smallEdition, "pilot-years", "280000");
    const assessment = assessApplication(sound, { ...options, edition, stage: "evaluation" });
    expect(JSON.stringify(assessment)).not.toContain("NaN");
  });

  it("a judgement given after the day of assessment", () => {
    const late = { ...judged("3.1#chain-scale", "pass"), on: "2024-09-01" };
    const { issues, findings } = assessApplication(sound, { ...options, judgements: [late] });
    expect(issues).toMatchObject([
      {
        code: "judgement-after-assessment",
        field: "judgements.0.on",
        values: { on: "2024-09-01", asOf },
      },
    ]);
    expect(findings.find(({ rule }) => rule === "3.1#chain-scale")?.outcome).toBe("needs-judgement");
  });

  it("a judgement given on the very day counts", () => {
    const judgements = [judged("3.1#chain-scale", "pass")];
    const { issues, findings } = assessApplication(sound, { ...options, judgements });
    expect(issues).toEqual([]);
    expect(findings.find(({ rule }) => rule === "3.1#chain-scale")).toMatchObject({
      outcome: "pass",
      judgements,
    });
  });

  it("a judgement without grounds", () => {
    const judgements = [{ ...judged("3.1#chain-scale", "pass"), grounds: " " }];
    expect(issuesOf(sound, { judgements })).toMatchObject([
      { code: "missing", field: "judgements.0.grounds" },
    ]);
  });

  it.each([
    { what: "a single record", judgements: judged("3.1#chain-scale", "pass"), code: "wrong-type" },
    { what: "a word", judgements: "pass", code: "wrong-type" },
    { what: "a function", judgements: () => [], code: "not-json" },
  ])("judgements that are no list: $what", ({ judgements, code }) => {
    expect(assessApplication(sound, wrong({ judgements })).issues).toMatchObject([
      { code, field: "judgements" },
    ]);
  });

  it("an indicator that is not in its table, with the one that may be meant", () => {
    const rows = sound.indicators ?? [];
    const draft = { ...sound, indicators: [...rows, { id: "smart-factory" }, { id: "x" }] };
    expect(issuesOf(draft)).toMatchObject([
      {
        code: "unknown-indicator",
        path: ["indicators", 23, "id"],
        severity: "error",
        values: { indicator: "smart-factories" },
      },
      { code: "unknown-indicator", path: ["indicators", 24, "id"], values: {} },
    ]);
  });

  it("an indicator's row without an id is not called unknown", () => {
    expect(issuesOf({ indicators: [{ target: "1" }] })).toEqual([]);
  });

  it("an application that names another edition", () => {
    expect(issuesOf(changed(sound, { edition: "nm-2025" }))).toMatchObject([
      { code: "another-edition", field: "edition", severity: "warning", values: { edition: "nm-2024" } },
    ]);
  });

  it("an application that names this edition is as good as one that names none", () => {
    expect(assessApplication(changed(sound, { edition: "nm-2024" }), options)).toEqual(
      assessApplication(sound, options),
    );
  });

  it("issues come in the order: application, edition, judgements", () => {
    const draft = changed(anApplication(), { edition: "x", year: -1 });
    const judgements = [judged("9.9#none", "pass")];
    expect(issuesOf(draft, { judgements }).map(({ code }) => code)).toEqual([
      "negative",
      "another-edition",
      "unknown-rule",
    ]);
  });

  it("are read from what the caller wrote down, never from a prototype", () => {
    const inherited = Object.assign(Object.create({ stage: "evaluation", strict: true }), options);
    expect(assessApplication(sound, inherited)).toStrictEqual(assessApplication(sound, options));
  });
});
