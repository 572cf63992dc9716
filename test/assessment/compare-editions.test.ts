import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  compareEditions,
  defineEdition,
  editionDigest,
  nm2024,
  withParameters,
} from "../../src/index.js";
import { byNm2024 } from "../support/named.js";
import { expectAnswers } from "../support/plain.js";

const application: ApplicationDraft = JSON.parse(readFileSync("docs/examples/application.json", "utf8"));
const options = { asOf: "2024-09-01" };

describe("compareEditions", () => {
  it("shows nothing between an edition and itself", () => {
    expect(compareEditions(application, { before: nm2024, after: nm2024, ...options })).toMatchObject({
      changes: [],
      parameters: [],
      issues: [],
    });
  });

  it("shows the figures and the rules that differ", () => {
    const next = withParameters(nm2024, { "minimum-enterprises": "100000" });
    const comparison = compareEditions(application, { before: nm2024, after: next, ...options });
    expect(comparison.parameters).toStrictEqual([
      { id: "minimum-enterprises", before: "100", after: "100000", units: { before: "户", after: "户" } },
    ]);
    expect(comparison.changes.map(({ rule, before, after }) => [rule, before, after])).toStrictEqual([
      ["3.2#minimum-enterprises", "pass", "fail"],
      ["A2#minimum-enterprises", "pass", "fail"],
    ]);
    expect(comparison.before).toStrictEqual({ ...byNm2024, outcome: "needs-judgement" });
    expect(comparison.after).toStrictEqual({
      edition: "nm-2024",
      editionDigest: editionDigest(next),
      outcome: "fail",
    });
  });

  it("shows rules and figures that only one of them has", () => {
    const fewer = defineEdition({
      ...nm2024,
      id: "nm-2025",
      rules: nm2024.rules.filter(({ id }) => id !== "5.1#copies"),
      parameters: nm2024.parameters.filter(({ id }) => id !== "copies"),
      outline: [],
    });
    const { changes, parameters, before, after } = compareEditions(
      {},
      { before: nm2024, after: fewer, ...options },
    );
    expect(changes).toMatchObject([{ rule: "5.1#copies", before: "needs-data", after: null }]);
    expect(parameters).toStrictEqual([
      { id: "copies", before: "3", after: null, units: { before: "份", after: null } },
    ]);
    expect([before.edition, after.edition]).toStrictEqual(["nm-2024", "nm-2025"]);
    expect(compareEditions({}, { before: fewer, after: nm2024, ...options }).parameters).toStrictEqual([
      { id: "copies", before: null, after: "3", units: { before: null, after: "份" } },
    ]);
  });

  it("shows a figure that counts something else", () => {
    const days = (unit: string) => withParameters(nm2024, { "publicity-days": { value: "5", unit } });
    expect(
      compareEditions({}, { before: days("天"), after: days("工作日"), ...options }).parameters,
    ).toStrictEqual([
      { id: "publicity-days", before: "5", after: "5", units: { before: "天", after: "工作日" } },
    ]);
  });

  it("says of each of many applications what becomes of it, and of all of them together", () => {
    const next = withParameters(nm2024, { "minimum-enterprises": "100000" });
    const many = compareEditions([application, {}, application, { wat: 1 }], {
      before: nm2024,
      after: next,
      ...options,
    });
    if (many.kind !== "edition-comparisons") throw new Error("one for each was asked for");
    const { before, after } = compareEditions(application, { before: nm2024, after: next, ...options });
    expect(many.rows.map((row) => [row.before, row.after, row.changes.length])).toEqual([
      [before.outcome, after.outcome, 2],
      ["needs-data", "needs-data", 0],
      [before.outcome, after.outcome, 2],
      ["needs-data", "needs-data", 0],
    ]);
    expect(many.totals).toEqual([
      { before: before.outcome, after: after.outcome, count: 2 },
      { before: "needs-data", after: "needs-data", count: 2 },
    ]);
    expect(many.parameters).toHaveLength(1);
    expect(many.issues).toMatchObject([{ code: "unknown-key", field: "drafts.3.wat" }]);
  });

  it("puts the outcomes that most applications go through first", () => {
    const both = { before: nm2024, after: nm2024, ...options };
    const drafts: readonly ApplicationDraft[] = [application, {}, {}];
    const many = compareEditions(drafts, both);
    expect(many.totals.map(({ count }) => count)).toEqual([2, 1]);
  });

  it("answers anything, in plain data", () =>
    expectAnswers(
      {
        draft: (value) => compareEditions(value, { before: nm2024, after: nm2024, ...options }),
        "one of several": (value) => compareEditions([value], { before: nm2024, after: nm2024, ...options }),
        options: (value) => compareEditions({}, value),
        "options for several": (value) => compareEditions([{}], value),
        before: (value) => compareEditions({}, { before: value, after: nm2024, ...options }),
        after: (value) => compareEditions({}, { before: nm2024, after: value, ...options }),
        asOf: (value) => compareEditions({}, { before: nm2024, after: nm2024, asOf: value }),
      },
      10,
    ));

  it("counts more applications than any region has, and compares none of them", () => {
    const many = (count: number) =>
      compareEditions(new Array<ApplicationDraft>(count).fill({}), {
        before: undefined as never,
        after: nm2024,
        ...options,
      });
    expect(many(10_001)).toMatchObject({
      rows: [],
      issues: [{}, { code: "too-many-entries", values: { count: "10001", most: "10000" } }],
    });
    expect(many(10_000).issues.map(({ code }) => code)).not.toContain("too-many-entries");
  });

  it("gives each fault once, and says what is no edition", () => {
    const faulty = compareEditions({ wat: 1 }, { before: nm2024, after: nm2024, ...options });
    expect(faulty.issues).toMatchObject([{ code: "unknown-key" }]);
    const none = compareEditions({}, { before: undefined as never, after: nm2024, ...options });
    expect(none).toMatchObject({
      before: { edition: "", outcome: "needs-data" },
      issues: [{ code: "unknown-edition" }],
    });
  });
});
