import { describe, expect, it } from "vitest";
import {
  assessApplication,
  clauseCoverage,
  defineEdition,
  type EditionParts,
  nm2024,
  type Parameter,
  pass,
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
const rule = (id: string, parameters: readonly string[] = []): EditionParts["rules"][number] => ({
  id,
  phrase: "关键词",
  force: "must",
  basis: "text",
  stage: "application",
  parameters,
  check: () => pass("met"),
});
const parts = (more: Partial<EditionParts> = {}): EditionParts => ({
  id: "example",
  title: "示例",
  parameters: [parameter()],
  rules: [rule("1.1#first", ["least"])],
  indicators: [],
  outline: [{ sentence: "1.1:1", disposition: "rule", rules: ["1.1#first"] }],
  ...more,
});

/** The text of plain data, to see whether it was changed. */
const text = (value: unknown) => JSON.stringify(value);

describe("defineEdition", () => {
  it("keeps the parts", () => {
    expect(defineEdition(parts())).toMatchObject({ ...parts(), rules: [{ id: "1.1#first" }], issues: [] });
  });

  it.each([
    {
      fault: "a parameter that is there twice",
      more: { parameters: [parameter(), parameter({ value: "4" }), parameter()] },
      issue: { code: "repeated-parameter", path: ["parameters", "least"], values: { id: "least" } },
    },
    {
      fault: "a rule that is there twice",
      more: { rules: [rule("1.1#first"), rule("1.1#first")] },
      issue: { code: "repeated-rule", path: ["rules", "1.1#first"], values: { id: "1.1#first" } },
    },
    {
      fault: "a rule that reads a parameter that is not there",
      more: { rules: [rule("1.1#first", ["least", "most"])] },
      issue: {
        code: "unknown-parameter",
        path: ["rules", "1.1#first"],
        values: { id: "most", rule: "1.1#first" },
      },
    },
    {
      fault: "a rule of no clause",
      more: { rules: [rule("1.1#first"), rule("#second")] },
      issue: { code: "rule-without-clause", path: ["rules", "#second"], values: { id: "#second" } },
    },
    {
      fault: "a rule with no mark between clause and concept",
      more: { rules: [rule("1.1#first"), rule("second")] },
      issue: { code: "rule-without-clause", path: ["rules", "second"], values: { id: "second" } },
    },
    {
      fault: "an outline that names a rule that is not there",
      more: { outline: [{ sentence: "1.1:1", disposition: "rule" as const, rules: ["1.1#second"] }] },
      issue: {
        code: "unknown-rule",
        path: ["outline", "1.1:1"],
        values: { id: "1.1#second", sentence: "1.1:1" },
      },
    },
    {
      fault: "a value that is none of its choices",
      more: { parameters: [parameter({ choices: ["a", "b"], value: "c" })] },
      issue: {
        code: "not-a-choice",
        path: ["parameters", "least"],
        values: { id: "least", allowed: "a, b" },
      },
    },
    {
      fault: "no value where there are choices",
      more: { parameters: [parameter({ choices: ["a", "b"], value: null })] },
      issue: {
        code: "not-a-choice",
        path: ["parameters", "least"],
        values: { id: "least", allowed: "a, b" },
      },
    },
    {
      fault: "a list where there are choices",
      more: { parameters: [parameter({ choices: ["a", "b"], value: ["a"] })] },
      issue: {
        code: "not-a-choice",
        path: ["parameters", "least"],
        values: { id: "least", allowed: "a, b" },
      },
    },
  ])("names $fault, and then decides nothing", ({ more, issue }) => {
    const edition = defineEdition(parts(more));
    expect(edition.issues).toEqual([{ ...issue, field: issue.path.join("."), severity: "error" }]);
    const assessment = assessApplication(anApplication(), { edition, asOf });
    expect(assessment).toMatchObject({ outcome: "needs-data", findings: [], issues: edition.issues });
  });

  it("names all faults at once", () => {
    const edition = defineEdition(
      parts({ parameters: [parameter({ id: "a" }), parameter({ id: "a" })], rules: [rule("first")] }),
    );
    expect(edition.issues.map(({ code }) => code)).toEqual([
      "repeated-parameter",
      "rule-without-clause",
      "unknown-rule",
    ]);
  });

  it("takes a value among its choices", () => {
    expect(defineEdition(parts({ parameters: [parameter({ choices: ["3", "4"] })] })).issues).toEqual([]);
  });

  it("leaves its argument as it was, and free to be changed", () => {
    const given = parts();
    const before = text(given);
    defineEdition(given);
    expect(text(given)).toBe(before);
    for (const part of [
      given,
      given.parameters,
      given.parameters[0],
      given.rules,
      given.indicators,
      given.outline,
    ])
      expect(Object.isFrozen(part)).toBe(false);
  });

  it("is not moved by what becomes of its argument", () => {
    const parameters = [parameter()];
    const rules = [rule("1.1#first")];
    const edition = defineEdition(parts({ parameters, rules }));
    parameters.push(parameter({ id: "other" }));
    rules.pop();
    Object.assign(parameters[0] as Parameter, { value: "9" });
    expect(edition.parameters).toEqual([parameter()]);
    expect(edition.rules).toHaveLength(1);
  });

  it("is frozen itself", () => {
    const edition = defineEdition(parts());
    for (const part of [edition, edition.parameters, edition.parameters[0], edition.rules, edition.issues])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("makes an edition that is assessed by, of the same parts", () => {
    const own = defineEdition({ ...nm2024, id: "own", rules: nm2024.rules.slice(0, 2), outline: [] });
    const { edition, findings } = assessApplication(anApplication(), { edition: own, asOf });
    expect([edition, findings.length]).toEqual(["own", 2]);
  });
});

describe("withParameters", () => {
  const edition = defineEdition(
    parts({
      parameters: [
        parameter({ source: { document: "某指南" }, validFrom: "2024-01-01", validTo: "2024-12-31" }),
        parameter({ id: "most" }),
      ],
    }),
  );
  const changedTo = (change: Parameters<typeof withParameters>[1][string]) =>
    withParameters(edition, { least: change }).parameters[0];
  const kept = { id: "least", unit: "户", validFrom: "2024-01-01", validTo: "2024-12-31" };

  it.each([
    { change: "7", value: "7" },
    { change: 7, value: "7" },
    { change: null, value: null },
    { change: ["a", "b"], value: ["a", "b"] },
  ])("takes $change as the caller's value, and no longer cites the text for it", ({ change, value }) => {
    expect(changedTo(change)).toEqual({ ...kept, value, basis: "caller" });
  });

  it("takes a value with its unit, source and validity", () => {
    const change = {
      value: "7",
      unit: "家",
      basis: "reference" as const,
      source: { document: "某办法" },
      validTo: "2025-12-31",
    };
    expect(changedTo(change)).toEqual({ ...kept, ...change });
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
        code: "unknown-parameter",
        path: ["parameters", "minimum-enterprise"],
        field: "parameters.minimum-enterprise",
        severity: "error",
        values: { id: "minimum-enterprise" },
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

  it("can be applied again: the last change holds", () => {
    const again = withParameters(withParameters(edition, { least: "7" }), { least: "8", most: "9" });
    expect(again.parameters.map(({ value }) => value)).toEqual(["8", "9"]);
  });

  it("does not forget a fault when it is applied again", () => {
    const again = withParameters(withParameters(nm2024, { unknown: "1" }), { copies: "3" });
    expect(again.issues).toMatchObject([{ code: "unknown-parameter", values: { id: "unknown" } }]);
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
});

it("clauseCoverage gives the outline of the edition", () => {
  expect(clauseCoverage(nm2024)).toBe(nm2024.outline);
});
