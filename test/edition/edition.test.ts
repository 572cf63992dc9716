import { describe, expect, it } from "vitest";
import {
  assessApplication,
  clauseCoverage,
  defineEdition,
  type EditionParts,
  nm2024,
  type Parameter,
} from "../../src/index.js";
import { pass } from "../../src/rules.js";
import { anApplication, asOf } from "../support/an-application.js";
import { byNm2024 } from "../support/named.js";
import { expectAnswers } from "../support/plain.js";

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
    expect(edition.issues).toEqual([
      {
        kind: "issue",
        ...issue,
        field: issue.path.join("."),
        term: `edition.${issue.path.join(".")}`,
        severity: "error",
      },
    ]);
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

describe("clauseCoverage", () => {
  it("gives the outline of the edition", () => {
    expect(clauseCoverage(nm2024)).toStrictEqual({
      kind: "clause-coverage",
      ...byNm2024,
      sentences: nm2024.outline,
      issues: [],
    });
  });

  it("says that what is no edition is none", () => {
    expect(clauseCoverage(undefined)).toMatchObject({ sentences: [], issues: [{ code: "unknown-edition" }] });
  });

  it("answers anything, in plain data", () => expectAnswers({ edition: (value) => clauseCoverage(value) }));
});
