import { describe, expect, it } from "vitest";
import { assessApplication, nm2024 } from "../../src/index.js";
import { asOf } from "../support/an-application.js";

const issuesOf = (draft: object, day = asOf) =>
  assessApplication(draft, { edition: nm2024, asOf: day }).issues.map(({ code, field, severity }) => [
    code,
    field,
    severity,
  ]);

describe("an application is warned of", () => {
  it("a year for which the figures of the text do not hold", () => {
    expect(issuesOf({ year: 2025 })).toEqual([["year-of-another-text", "year", "warning"]]);
    expect(issuesOf({ year: 2023 })).toHaveLength(1);
    expect(issuesOf({ year: 2024 })).toEqual([]);
  });

  it("a submission after the day of assessment", () => {
    const submission = { on: "2024-08-31" };
    expect(issuesOf({ submission })).toEqual([]);
    expect(issuesOf({ submission }, "2024-08-30")).toEqual([
      ["submission-after-assessment", "submission.on", "warning"],
    ]);
  });

  it("a code and a name of two places", () => {
    const named = (code: string, name: string) => issuesOf({ leagueCity: { code, name } });
    expect(named("150100", "包头市")).toEqual([["name-of-another-place", "leagueCity.name", "warning"]]);
    expect(named("1501", "包头")).toHaveLength(1);
    for (const name of ["呼和浩特市", "呼和浩特", "某盟"]) expect(named("150100", name)).toEqual([]);
    expect(named("999999", "包头市")).toEqual([]);
  });

  it("a task outside the pilot period, which is no fault", () => {
    const tasks = [{ by: "2024-09-30" }, { by: "2024-10-01" }, { by: "2026-10-01" }, {}];
    const period = { start: "2024-10-01", end: "2026-09-30" };
    expect(issuesOf({ plan: { tasks }, period })).toEqual([
      ["task-outside-period", "plan.tasks.0.by", "warning"],
      ["task-outside-period", "plan.tasks.2.by", "warning"],
    ]);
    expect(issuesOf({ plan: { tasks }, period: { start: "2025-01-01" } })).toHaveLength(2);
    expect(issuesOf({ plan: { tasks } })).toEqual([]);
  });

  it("no task on the first or the last day of the pilot period", () => {
    const period = { start: "2024-10-01", end: "2026-09-30" };
    expect(issuesOf({ plan: { tasks: [{ by: "2024-10-01" }, { by: "2026-09-30" }] }, period })).toEqual([]);
  });
});
