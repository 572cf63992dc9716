import { describe, expect, it } from "vitest";
import { assessApplication, defineEdition, type Edition, nm2024 } from "../../src/index.js";
import { applicationRule, enterpriseRule, fail, pass, withRules } from "../../src/rules.js";
import { anApplication, asOf } from "../support/an-application.js";
import { expectAnswers } from "../support/plain.js";

const must = { phrase: "企业", force: "must", basis: "text", stage: "application" } as const;
const ruleOf = (id: string, check = () => pass("met")) => applicationRule({ ...must, id, check });
const noneBelow = enterpriseRule({
  ...must,
  id: "9.1#above-only",
  predicate: { reads: ["scale"], fault: ({ scale }) => (scale === "below" ? "not-met" : undefined) },
});
const idsOf = ({ rules }: Edition) => rules.map(({ id }) => id);
const at = idsOf(nm2024).indexOf("5.1#copies");

describe("an edition with more rules", () => {
  it("has them at its end, and asks them", () => {
    const stricter = withRules(nm2024, [noneBelow, ruleOf("9.2#other")]);
    expect(stricter.issues).toEqual([]);
    expect(idsOf(stricter)).toEqual([...idsOf(nm2024), "9.1#above-only", "9.2#other"]);
    const { findings } = assessApplication(anApplication(), { edition: stricter, asOf });
    expect(findings.find(({ rule }) => rule === "9.1#above-only")?.outcome).toBe("fail");
  });

  it.each([
    { place: { before: "5.1#copies" }, index: at },
    { place: { after: "5.1#copies" }, index: at + 1 },
  ])("has them together where they are to be: $place", ({ place, index }) => {
    const stricter = withRules(nm2024, [ruleOf("9.1#one"), ruleOf("9.2#two")], place);
    expect(stricter.issues).toEqual([]);
    expect(idsOf(stricter).slice(index, index + 2)).toEqual(["9.1#one", "9.2#two"]);
  });

  it("has a rule in the place of the one with its id, still cited where that was", () => {
    const harder = withRules(nm2024, [ruleOf("5.1#copies", () => fail("not-met"))], {
      after: "9.9#nowhere-needed",
    });
    expect(idsOf(harder)).toEqual(idsOf(nm2024));
    expect(harder.outline).toEqual(nm2024.outline);
    const replaced = withRules(nm2024, [ruleOf("5.1#copies", () => fail("not-met"))]);
    expect(replaced.issues).toEqual([]);
    const { findings } = assessApplication(anApplication(), { edition: replaced, asOf });
    expect(findings.find(({ rule }) => rule === "5.1#copies")?.outcome).toBe("fail");
  });

  it("leaves the original as it was", () => {
    const before = idsOf(nm2024);
    withRules(nm2024, [noneBelow]);
    expect(idsOf(nm2024)).toEqual(before);
  });
});

describe("what cannot be added is an issue of the edition", () => {
  it.each<[edition: unknown, rules: unknown, place: unknown, issue: object]>([
    [nm2024, [ruleOf("9.1#one"), ruleOf("9.1#one")], {}, { code: "repeated-rule" }],
    [nm2024, [ruleOf("5.1#copies"), ruleOf("5.1#copies")], {}, { code: "repeated-rule" }],
    [
      nm2024,
      [],
      { before: "5.1#copie" },
      { code: "unknown-rule", values: { id: "5.1#copie", closest: "5.1#copies" } },
    ],
    [nm2024, [], { after: "camels" }, { code: "unknown-rule", values: { id: "camels" } }],
    [nm2024, [], { after: 5 }, { code: "wrong-type", field: "rules", values: { expected: "a-text" } }],
    [nm2024, [], { before: "5.1#copies", after: "5.1#copies" }, { code: "two-places" }],
    [nm2024, [], { behind: "5.1#copies" }, { code: "unknown-option" }],
    [nm2024, [], 5, { code: "wrong-type" }],
    [nm2024, "rules", {}, { code: "wrong-type", field: "rules", values: { expected: "a-list" } }],
    [undefined, [], {}, { code: "unknown-edition" }],
  ])("%#", (edition, rules, place, issue) => {
    const variant = withRules(edition, rules, place);
    expect(variant.issues).toMatchObject([issue]);
  });

  it("and a fault of the edition is not forgotten", () => {
    const faulty = defineEdition({
      ...nm2024,
      parameters: [...nm2024.parameters, ...nm2024.parameters.slice(0, 1)],
    });
    expect(withRules(faulty, [noneBelow]).issues).toEqual(faulty.issues);
  });

  it("and a rule that is none, or reads a parameter that is not there", () => {
    const codesOf = (rules: unknown) => withRules(nm2024, rules).issues.map(({ code }) => code);
    expect(codesOf([null])).toHaveLength(1);
    expect(codesOf([{ ...ruleOf("9.1#one"), parameters: ["camels"] }])).toEqual(["unknown-parameter"]);
  });

  const none: readonly never[] = Object.freeze([]);
  const dataOf = (edition: Edition) => Object.freeze({ ...edition, rules: none });
  it("whatever it is handed, there is an edition", () =>
    expectAnswers(
      {
        edition: (value) => dataOf(withRules(value, [])),
        rules: (value) => dataOf(withRules(nm2024, value)),
        rule: (value) => dataOf(withRules(nm2024, [value])),
        place: (value) => dataOf(withRules(nm2024, [], value)),
        before: (value) => dataOf(withRules(nm2024, [], { before: value })),
      },
      10,
    ));
});
