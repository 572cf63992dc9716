import { describe, expect, it } from "vitest";
import { applyRemedy, assessApplication, createAssessor, nm2024, suggestRemedies } from "../../src/index.js";
import { anApplication } from "../support/an-application.js";

const options = { edition: nm2024, asOf: "2024-08-15" };
const application = anApplication();
const labelOf = (id: string) => nm2024.indicators.find((one) => one.id === id)?.label as string;
const rows = application.indicators ?? [];
const named = { ...application, indicators: rows.map((row) => ({ ...row, id: labelOf(row.id as string) })) };
const codes = (draft: unknown) =>
  assessApplication(draft, options).issues.map(({ code, field }) => `${code} ${field}`);

describe("an indicator of an application that is written by its name", () => {
  it("is assessed as by its id", () => {
    const [byName, byId] = [assessApplication(named, options), assessApplication(application, options)];
    expect(byName).toEqual(byId);
  });

  it("is assessed so while somebody types", () => {
    const assessor = createAssessor(options);
    assessor.assess(application);
    expect(assessor.assess(named)).toEqual(assessApplication(application, options));
  });

  it("can be mended", () => {
    const worse = {
      ...named,
      indicators: named.indicators.map((row) => ({ ...row, baseline: "9", target: "1" })),
    };
    const { remedies } = suggestRemedies(worse, options);
    expect(remedies.some(({ changes }) => changes.some(({ path }) => path[0] === "indicators"))).toBe(true);
    for (const remedy of remedies.filter(({ possible }) => possible))
      expect(applyRemedy(worse, remedy).ok).toBe(true);
  });

  it("is one row with that of its id", () => {
    const [first] = rows;
    const twice = { ...application, indicators: [...rows, { ...first, id: labelOf(first?.id as string) }] };
    expect(codes(twice)).toContain(`repeated-indicator indicators.${rows.length}`);
    const told = assessApplication(twice, options).issues.find(({ code }) => code === "repeated-indicator");
    expect(told?.values).toEqual({ indicator: first?.id, first: "1" });
  });

  it("is offered where it is misspelt", () => {
    const { issues } = assessApplication({ indicators: [{ id: "应用场数量" }, { id: "机场" }] }, options);
    expect(issues.filter(({ code }) => code === "unknown-indicator").map(({ values }) => values)).toEqual([
      { indicator: "scenarios" },
      {},
    ]);
  });
});
