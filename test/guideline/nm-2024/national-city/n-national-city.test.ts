import { describe, expect, it } from "vitest";
import { assessNationalPilot, nm2024 } from "../../../../src/index.js";
import { anApplication, ask, asOf, failing, lacking, passing } from "../../../support/an-application.js";

describe.each([
  ["N#national-approval", "approvalDocument", "approvedPlan"],
  ["N#approved-plan", "approvedPlan", "approvalDocument"],
])("%s", (rule, field, other) => {
  const say = (declaration: unknown) => {
    const { findings } = assessNationalPilot(
      { approvedOn: asOf, ...(declaration as object) },
      { edition: nm2024, asOf },
    );
    const found = findings.find((finding) => finding.rule === rule);
    const { outcome, code, values, fields, missing } = found ?? {};
    return { outcome, code, values, fields, missing };
  };

  it.each([{ said: true }, { said: "某文〔2024〕1号" }])(
    "passes when the document is there: $said",
    ({ said }) => {
      expect(say({ [field]: said })).toEqual(passing("met"));
    },
  );

  it.each(["无", "没有", "未取得"])("%s is none", (said) => {
    expect(say({ [field]: said })).toMatchObject({ outcome: "fail", code: "document-absent" });
  });

  it("fails when it is not", () => {
    expect(say({ [field]: false })).toEqual(failing("document-absent", { document: field }, [field]));
  });

  it("asks for it, whether or not the other is there", () => {
    expect(say({ [other]: true })).toMatchObject(lacking(field));
    expect(say({})).toMatchObject(lacking(field));
  });

  it("does not apply to an application under the regional guideline", () => {
    expect(ask(anApplication(), rule)).toMatchObject({ outcome: "not-applicable", code: "other-programme" });
  });
});

describe("the date of N#national-approval", () => {
  const on = (approvedOn: string | undefined) => {
    const { findings } = assessNationalPilot(
      { approvalDocument: true, approvedOn },
      { edition: nm2024, asOf },
    );
    return findings.find(({ rule }) => rule === "N#national-approval");
  };

  it.each([
    { approvedOn: asOf, outcome: "pass" },
    { approvedOn: "2024-09-01", outcome: "fail" },
    { approvedOn: undefined, outcome: "needs-data" },
  ])("$approvedOn: $outcome", ({ approvedOn, outcome }) => {
    expect(on(approvedOn)?.outcome).toBe(outcome);
  });
});
