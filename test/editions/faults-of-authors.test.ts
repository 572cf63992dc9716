/** What an author gets wrong is named at its place, and the message says which rule, parameter or row it is. */
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  defineEdition,
  type EditionParts,
  explain,
  type Indicator,
  type Issue,
  nm2024,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { applicationRule, given, pass } from "../../src/rules.js";

const rule = applicationRule({
  ...{ id: "1#plan", phrase: "有计划", force: "must", basis: "text", stage: "application" },
  check: ({ application }) => given([application.at("plan").at("goals")], () => pass("met")),
});

const row = (id: string): Indicator => ({
  ...{ id, no: 1, level1: "成效", level2: "成效", label: `指标${id}`, unit: "家" },
  ...{ kind: "count", direction: "up" },
  english: { level1: "effect", level2: "effect", label: `row ${id}` },
});

const parts: EditionParts = {
  ...{ id: "own", title: "某办法", parameters: [], rules: [rule], indicators: [], outline: [] },
};

const faultsOf = (more: object): readonly Issue[] => defineEdition({ ...parts, ...more }).issues;
const said = (more: object) =>
  faultsOf(more).flatMap((issue) => [explain(issue, "zh-CN"), explain(issue, "en")]);

const parameter = (more: object) => ({ id: "least", value: "3", unit: "家", basis: "caller", ...more });

describe("a row that stands twice", () => {
  it("is named, for nobody could tell which of the two a value is of", () => {
    expect(faultsOf({ indicators: [row("a"), row("b"), row("a")] })).toMatchObject([
      {
        ...{ code: "repeated-indicator", severity: "error", path: ["edition", "indicators", 2, "id"] },
        values: { indicator: "a", first: "1" },
      },
    ]);
  });
});

describe("a parameter that ends before it begins", () => {
  it.each([
    ["2025-01-02", "2025-01-01", ["validity-reversed"]],
    ["2025-01-01", "2025-01-01", []],
    [undefined, "2025-01-01", []],
    ["2025-01-01", undefined, []],
  ])("from %s to %s: %j", (validFrom, validTo, codes) => {
    const one = parameter({ ...(validFrom && { validFrom }), ...(validTo && { validTo }) });
    expect(faultsOf({ parameters: [one] }).map(({ code }) => code)).toEqual(codes);
  });
});

describe("key words that are a quotation", () => {
  it.each([
    ["thirty characters", "字".repeat(30), []],
    ["one more", "字".repeat(31), ["phrase-too-long"]],
    ["characters outside the plane", "𠀀".repeat(30), []],
  ])("%s: %j", (_, phrase, codes) => {
    expect(faultsOf({ rules: [{ ...rule, phrase }] }).map(({ code }) => code)).toEqual(codes);
  });

  it("are a warning, so that the edition still decides", () => {
    const edition = defineEdition({ ...parts, rules: [{ ...rule, phrase: "字".repeat(31) }] });
    expect(edition.issues).toMatchObject([
      { severity: "warning", path: ["rules", "1#plan"], values: { id: "1#plan", actual: "31", most: "30" } },
    ]);
    expect(assessApplication({}, { edition, asOf: "2025-01-01" }).findings).toHaveLength(1);
    expect(said({ rules: [{ ...rule, phrase: "字".repeat(31) }] })).toEqual([
      "规则：规则“1#plan”的关键词有31个字，最多30个；请只摘录关键词。",
      "rules: the key words of “1#plan” have 31 characters, at most 30; cite key words only.",
    ]);
  });
});

describe("sentences for what there is not", () => {
  it.each([
    ["rules", "1#plans", "unknown-rule"],
    ["parameters", "most", "unknown-parameter"],
  ])("of %s are warnings that name it", (kind, id, code) => {
    const sentences = { en: { [kind]: { [id]: "something" } } };
    expect(faultsOf({ sentences, parameters: [parameter({})] })).toMatchObject([
      { code, severity: "warning", path: ["edition", "sentences", "en", kind], values: { id } },
    ]);
  });

  it("of a rule that a variant leaves out go with it", () => {
    const sentences = { en: { rules: { "1#plan": "a plan", "1#other": "another" } }, "zh-CN": {} };
    const edition = defineEdition({ ...parts, rules: [rule, { ...rule, id: "1#other" }], sentences });
    const variant = withoutRules(edition, ["1#other"]);
    expect([edition.issues, variant.issues]).toEqual([[], []]);
    expect(variant.sentences).toEqual({ en: { rules: { "1#plan": "a plan" } }, "zh-CN": {} });
  });

  it("of what there is are none", () => {
    const sentences = { en: { rules: { "1#plan": "a plan" }, parameters: { least: "the least" } } };
    expect(faultsOf({ sentences, parameters: [parameter({})] })).toEqual([]);
  });
});

describe("the message", () => {
  it.each<[string, object, readonly string[]]>([
    [
      "names the rule and the parameter that it reads",
      { rules: [{ ...rule, parameters: ["most"] }] },
      [
        "规则：没有参数“most”，规则“1#plan”却要读取；请核对参数编号。",
        "rules: “most” is not a parameter of the edition, and rule “1#plan” reads it; check its id.",
      ],
    ],
    [
      "names a rule that stands twice",
      { rules: [rule, rule] },
      ["规则：规则编号“1#plan”重复；请只保留一条。", "rules: “1#plan” is a rule id used twice; keep one."],
    ],
    [
      "names a parameter that stands twice",
      { parameters: [parameter({}), parameter({})] },
      [
        "参数：参数编号“least”重复；请只保留一个。",
        "parameter least: “least” is a parameter id used twice; keep one.",
      ],
    ],
    [
      "names a rule without a clause",
      { rules: [{ ...rule, id: "plan" }] },
      [
        "规则：规则编号“plan”没有条款号；请在编号前加条款号。",
        "rules: “plan” is a rule id without a clause; put the clause before it.",
      ],
    ],
    [
      "names a rule that the outline names and the edition has not",
      { outline: [{ sentence: "1:1", disposition: "rule", rules: ["1#plans"] }] },
      [
        "全文纲目：没有“1#plans”这条规则；请核对规则编号。",
        "outline: “1#plans” is not a rule of the edition; check its id.",
      ],
    ],
  ])("%s", (_, more, sentences) => {
    expect(said(more)).toEqual(sentences);
  });

  it("names what a variant changes and the edition does not have", () => {
    const [issue] = withParameters(nm2024, { copy: 4 }).issues;
    expect(explain(issue, "zh-CN")).toBe("参数：没有参数“copy”；请核对参数编号。");
    expect(explain(issue, "en")).toBe(
      "parameter copy: “copy” is not a parameter of the edition; check its id.",
    );
  });
});
