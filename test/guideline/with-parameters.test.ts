import { describe, expect, it } from "vitest";
import {
  assessApplication,
  defineEdition,
  explain,
  nm2024,
  type Parameter,
  type ParameterChange,
  withParameters,
} from "../../src/index.js";
import { anApplication, asOf, find } from "../support/an-application.js";

const parameter = (more: Partial<Parameter> = {}): Parameter => ({
  id: "least",
  value: "3",
  unit: "户",
  basis: "guideline",
  ...more,
});

/** The text of plain data, to see whether it was changed. */
const text = (value: unknown) => JSON.stringify(value);

describe("withParameters", () => {
  const edition = defineEdition({
    id: "example",
    title: "示例",
    rules: [],
    indicators: [],
    outline: [],
    parameters: [
      parameter({ source: { document: "某指南" }, validFrom: "2024-01-01", validTo: "2024-12-31" }),
      parameter({ id: "most" }),
    ],
  });
  const changedTo = (change: ParameterChange) => withParameters(edition, { least: change }).parameters[0];
  const replaced = { value: "3", unit: "户", basis: "guideline", source: { document: "某指南" } };
  const kept = { id: "least", unit: "户", validFrom: "2024-01-01", validTo: "2024-12-31" };

  it.each([
    { change: "7", value: "7" },
    { change: 7, value: "7" },
    { change: null, value: null },
    { change: ["a", "b"], value: ["a", "b"] },
  ])("takes $change as the caller's value, and no longer cites the text for it", ({ change, value }) => {
    expect(changedTo(change)).toEqual({ ...kept, value, basis: "caller", replaced });
  });

  it("takes a value with its unit, source and validity", () => {
    const change = {
      value: "7",
      unit: "家",
      basis: "reference" as const,
      source: { document: "某办法" },
      validTo: "2025-12-31",
    };
    expect(changedTo(change)).toEqual({ ...kept, ...change, replaced });
  });

  it("keeps the value where only its validity changes, and calls it the caller's", () => {
    expect(changedTo({ validTo: "2025-12-31" })).toEqual({
      ...kept,
      value: "3",
      basis: "caller",
      validTo: "2025-12-31",
    });
  });

  it("cannot rename a parameter", () => {
    expect(changedTo({ value: "7", id: "other" } as object)).toMatchObject({ id: "least", value: "7" });
  });

  it("changes nothing else", () => {
    const variant = withParameters(edition, { least: "7" });
    expect(variant.parameters[1]).toEqual(edition.parameters[1]);
    expect({ ...variant, parameters: [] }).toEqual({ ...edition, parameters: [] });
    expect(withParameters(edition, {})).toEqual(edition);
  });

  it("leaves the original and the changes as they were", () => {
    const changes = { least: { value: ["a"] } };
    const before = text([edition, changes]);
    withParameters(edition, changes);
    expect(text([edition, changes])).toBe(before);
    for (const part of [changes, changes.least, changes.least.value])
      expect(Object.isFrozen(part)).toBe(false);
  });

  it("names a parameter that is not there, and then decides nothing", () => {
    const variant = withParameters(nm2024, { "minimum-enterprise": "3", "minimum-enterprises": "3" });
    expect(variant.issues).toEqual([
      {
        kind: "issue",
        code: "unknown-parameter",
        path: ["parameters", "minimum-enterprise"],
        field: "parameters.minimum-enterprise",
        term: "edition.parameters.minimum-enterprise",
        severity: "error",
        values: { id: "minimum-enterprise", closest: "minimum-enterprises" },
      },
    ]);
    expect(assessApplication(anApplication(), { edition: variant, asOf }).findings).toEqual([]);
    expect(Object.isFrozen(variant)).toBe(true);
  });

  it.each(["constructor", "__proto__", "toString"])("%s is no parameter", (id) => {
    const changes = JSON.parse(`{"${id}": "3"}`);
    expect(withParameters(nm2024, changes).issues).toMatchObject([
      { code: "unknown-parameter", values: { id } },
    ]);
  });

  it("names a value that is none of the choices", () => {
    expect(withParameters(nm2024, { "leap-day": "second-of-march" }).issues).toMatchObject([
      { code: "not-a-choice", values: { allowed: "last-of-february, first-of-march" } },
    ]);
  });

  it.each<[change: unknown, code: string, field: string]>([
    [() => "4", "not-json", "parameters.copies"],
    [true, "wrong-type", "parameters.copies.value"],
    [{ basis: "hearsay" }, "unknown-word", "parameters.copies.basis"],
    [{ validFrom: "2024-02-30" }, "not-a-date", "parameters.copies.validFrom"],
  ])("names a change that cannot be read (%j), and keeps the figure", (change, code, field) => {
    const variant = withParameters(nm2024, { copies: change });
    expect(variant.issues).toMatchObject([{ code, field, severity: "error" }]);
    expect(variant.parameters).toEqual(nm2024.parameters);
  });

  it("names a key of a change that nobody knows", () => {
    expect(withParameters(nm2024, { copies: { value: "4", untill: 1 } }).issues).toMatchObject([
      { code: "unknown-key", field: "parameters.copies.untill", severity: "warning" },
    ]);
  });

  it.each([undefined, null, 5, []])("names changes that are none: %j", (changes) => {
    expect(withParameters(nm2024, changes).issues).toMatchObject([
      { code: "wrong-type", field: "parameters" },
    ]);
  });

  it("can be applied again: the last change holds", () => {
    const again = withParameters(withParameters(edition, { least: "7" }), { least: "8", most: "9" });
    expect(again.parameters.map(({ value }) => value)).toEqual(["8", "9"]);
  });

  it("does not forget a fault when it is applied again", () => {
    const again = withParameters(withParameters(nm2024, { unknown: "1" }), { copies: "3" });
    expect(again.issues).toMatchObject([{ code: "unknown-parameter", values: { id: "unknown" } }]);
  });

  it("names a fault of the edition itself once, and no longer where the change has mended it", () => {
    const faulty = defineEdition({
      ...nm2024,
      parameters: [parameter({ id: "leap-day", choices: ["a", "b"], value: "c" }), parameter(), parameter()],
      rules: nm2024.rules.filter(({ id }) => id === "5.1#copies"),
      outline: [],
    });
    const codes = ["repeated-parameter", "unknown-parameter", "not-a-choice"];
    expect(faulty.issues.map(({ code }) => code)).toEqual(codes);
    expect(withParameters(faulty, {}).issues).toEqual(faulty.issues);
    const mended = withParameters(faulty, { "leap-day": "a" });
    expect(mended.issues.map(({ code }) => code)).toEqual(codes.slice(0, 2));
  });

  it.each([
    { day: "2024-01-31", code: "parameter-not-yet-valid" },
    { day: "2024-02-01", code: "enough" },
    { day: "2024-02-29", code: "enough" },
    { day: "2024-03-01", code: "parameter-expired" },
  ])("a value holds from its first day to its last: on $day, $code", ({ day, code }) => {
    const variant = withParameters(nm2024, {
      copies: { value: "2", validFrom: "2024-02-01", validTo: "2024-02-29" },
    });
    expect(find(anApplication(), "5.1#copies", { edition: variant, asOf: day }).code).toBe(code);
  });

  it.each<[changes: Readonly<Record<string, ParameterChange>>, code: string | undefined, values?: object]>([
    [{ copies: "四" }, "not-a-decimal"],
    [{ copies: ["4"] }, "not-a-decimal"],
    [{ copies: "2.5" }, "not-whole"],
    [{ copies: -1 }, "figure-out-of-range", { actual: "-1", least: "0", most: "999999999" }],
    [{ copies: "0" }, undefined],
    [{ copies: "999999999" }, undefined],
    [{ copies: "1000000000" }, "figure-out-of-range"],
    [{ copies: null }, undefined],
    [{ "pilots-least": "5" }, undefined],
    [{ "pilots-least": "6" }, "figure-above-another", { actual: "6", other: "pilots-most", most: "5" }],
    [{ "pilots-most": "2" }, "figure-above-another", { actual: "3", other: "pilots-most", most: "2" }],
    [{ "pilots-most": null }, undefined],
    [{ "pilots-least": "6", "pilots-most": "8" }, undefined],
    [{ "leagues-and-cities": "150100" }, "wrong-type"],
    [{ "leap-day": ["last-of-february"] }, "not-a-choice"],
    [{ "publicity-days": "5.5" }, "not-whole"],
    [{ "publicity-days": "10000" }, "figure-out-of-range"],
    [{ "publicity-days": "9999" }, undefined],
  ])("of the built-in text by %j: %s", (changes, code, values = {}) => {
    const { issues } = withParameters(nm2024, changes);
    if (code === undefined) return expect(issues).toEqual([]);
    expect(issues).toMatchObject([{ code, severity: "error", values }]);
    expect(issues[0]?.path[0]).toBe("parameters");
    for (const locale of ["zh-CN", "en"] as const) expect(explain(issues[0], locale)).not.toBe("");
  });

  it.each<[before: string | string[], after: string | string[], code: string | undefined]>([
    ["0.8", "0.85", undefined],
    ["0.8", "八成", "not-a-decimal"],
    ["2026-12-31", "2027-12-31", undefined],
    ["2026-12-31", "next year", "not-a-date"],
    ["a word", "another", undefined],
    ["a word", ["another"], "wrong-type"],
    [["a"], ["b"], undefined],
    [["a"], "b", "wrong-type"],
  ])("of a text of one's own from %j to %j: %s", (before, after, code) => {
    const { unit: _, ...plain } = parameter({ id: "own", value: before });
    const own = defineEdition({ ...edition, parameters: [plain] });
    const { issues } = withParameters(own, { own: after });
    expect(issues.map((one) => one.code)).toEqual(code === undefined ? [] : [code]);
  });

  it("a range that names a parameter that there is not says nothing", () => {
    const own = parameter({ id: "own", value: "1", range: { notAbove: "other" } });
    expect(defineEdition({ ...edition, parameters: [own] }).issues).toEqual([]);
  });
});
