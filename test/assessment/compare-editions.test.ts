import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareEditions, defineEdition, nm2024, withParameters } from "../../src/index.js";

const application = JSON.parse(readFileSync("docs/examples/application.json", "utf8"));
const options = { asOf: "2024-09-01" };

describe("compareEditions", () => {
  it("shows nothing between an edition and itself", () => {
    expect(compareEditions(application, nm2024, nm2024, options)).toMatchObject({
      changes: [],
      parameters: [],
      issues: [],
    });
  });

  it("shows the figures and the rules that differ", () => {
    const next = withParameters(nm2024, { "minimum-enterprises": "100000" });
    const comparison = compareEditions(application, nm2024, next, options);
    expect(comparison.parameters).toStrictEqual([
      { id: "minimum-enterprises", before: "100", after: "100000", units: { before: "户", after: "户" } },
    ]);
    expect(comparison.changes.map(({ rule, before, after }) => [rule, before, after])).toStrictEqual([
      ["3.2#minimum-enterprises", "pass", "fail"],
      ["A2#minimum-enterprises", "pass", "fail"],
    ]);
    expect(comparison.after).toStrictEqual({ edition: "nm-2024", outcome: "fail" });
  });

  it("shows rules and figures that only one of them has", () => {
    const fewer = defineEdition({
      ...nm2024,
      id: "nm-2025",
      rules: nm2024.rules.filter(({ id }) => id !== "5.1#copies"),
      parameters: nm2024.parameters.filter(({ id }) => id !== "copies"),
      outline: [],
    });
    const { changes, parameters, before, after } = compareEditions({}, nm2024, fewer, options);
    expect(changes).toMatchObject([{ rule: "5.1#copies", before: "needs-data", after: null }]);
    expect(parameters).toStrictEqual([
      { id: "copies", before: "3", after: null, units: { before: "份", after: null } },
    ]);
    expect([before.edition, after.edition]).toStrictEqual(["nm-2024", "nm-2025"]);
    expect(compareEditions({}, fewer, nm2024, options).parameters).toStrictEqual([
      { id: "copies", before: null, after: "3", units: { before: null, after: "份" } },
    ]);
  });

  it("shows a figure that counts something else", () => {
    const days = (unit: string) => withParameters(nm2024, { "publicity-days": { value: "5", unit } });
    expect(compareEditions({}, days("天"), days("工作日"), options).parameters).toStrictEqual([
      { id: "publicity-days", before: "5", after: "5", units: { before: "天", after: "工作日" } },
    ]);
  });

  it("gives each fault once, and says what is no edition", () => {
    const faulty = compareEditions({ wat: 1 }, nm2024, nm2024, options);
    expect(faulty.issues).toMatchObject([{ code: "unknown-key" }]);
    const none = compareEditions({}, undefined as never, nm2024, options);
    expect(none).toMatchObject({
      before: { edition: "", outcome: "needs-data" },
      issues: [{ code: "unknown-edition" }],
    });
  });
});
