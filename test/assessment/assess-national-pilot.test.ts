import { describe, expect, it } from "vitest";
import { type AssessmentOptions, assessNationalPilot, defineEdition, nm2024 } from "../../src/index.js";
import { asOf, judged } from "../support/an-application.js";

const options: AssessmentOptions = { edition: nm2024, asOf };

const aDeclaration = {
  city: { code: "150100", name: "呼和浩特市" },
  approvalDocument: "批复文号",
  approvedOn: "2024-06-30",
  approvedPlan: true,
};

describe("assessNationalPilot", () => {
  it("passes with the national approval and the approved plan, and asks nothing else", () => {
    const assessment = assessNationalPilot(aDeclaration, options);
    expect(assessment).toMatchObject({ edition: "nm-2024", asOf, stage: "application", outcome: "pass" });
    expect(assessment).toMatchObject({ asks: [], assumptions: [{ id: "leagues-and-cities" }], issues: [] });
    expect(assessment.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ["N#city-of-region", "pass"],
      ["N#special-fund-support", "pass"],
      ["N#national-approval", "pass"],
      ["N#approved-plan", "pass"],
    ]);
  });

  it.each([
    { field: "approvalDocument", rule: "N#national-approval" },
    { field: "approvedPlan", rule: "N#approved-plan" },
  ])("asks for the document $field, and fails without it", ({ field, rule }) => {
    const missing = assessNationalPilot({ ...aDeclaration, [field]: undefined }, options);
    expect(missing).toMatchObject({ outcome: "needs-data" });
    expect(missing.asks).toEqual([
      { kind: "ask", field, form: "document", who: "industry-bureau", rule, decisive: true },
    ]);

    const denied = assessNationalPilot({ ...aDeclaration, [field]: false }, options);
    expect(denied.outcome).toBe("fail");
    expect(denied.findings.find((finding) => finding.rule === rule)).toMatchObject({
      outcome: "fail",
      code: "document-absent",
      fields: [field],
    });
  });

  it("takes a blank for missing, not for a document", () => {
    expect(assessNationalPilot({ ...aDeclaration, approvedPlan: " " }, options).outcome).toBe("needs-data");
  });

  it("says what it could not read, and goes on with the rest", () => {
    const { issues, outcome } = assessNationalPilot(
      { ...aDeclaration, approvedOn: "soon", plans: 1 },
      options,
    );
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ["not-a-date", "approvedOn"],
      ["unknown-key", "plans"],
    ]);
    expect(outcome).toBe("needs-data");
  });

  it("says what is wrong with the judgements", () => {
    const { issues } = assessNationalPilot(aDeclaration, { ...options, judgements: [judged("9#x", "pass")] });
    expect(issues).toMatchObject([{ code: "unknown-rule", field: "judgements.0.rule" }]);
  });

  it("decides nothing with options that make no sense", () => {
    const { issues, findings } = assessNationalPilot(aDeclaration, { ...options, asOf: "2024-13-01" });
    expect(findings).toEqual([]);
    expect(issues).toMatchObject([{ code: "not-a-date", field: "asOf" }]);
  });

  it("has nothing to ask under an edition without such a programme", () => {
    const edition = defineEdition({ ...nm2024, rules: [], outline: [] });
    expect(assessNationalPilot(aDeclaration, { ...options, edition })).toMatchObject({
      outcome: "not-applicable",
      findings: [],
    });
  });

  it("is frozen plain data", () => {
    const assessment = assessNationalPilot(aDeclaration, options);
    expect(Object.isFrozen(assessment) && Object.isFrozen(assessment.findings[0]?.values)).toBe(true);
    expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
  });
});
