import { describe, expect, it } from "vitest";
import {
  assessApplication,
  compareAssessments,
  compareEditions,
  defineEdition,
  nm2024,
  suggestRemedies,
  withoutRules,
  withParameters,
} from "../../../src/index.js";
import { linesOf, said } from "../../support/said.js";

const edition = nm2024;
const asOf = "2024-08-31";
const less = withoutRules(edition, ["5.1#copies"]);

describe("an assessment", () => {
  it("without an edition decides nothing", () => {
    expect(said(assessApplication({}, { asOf } as never))).toStrictEqual([
      "评估：没有作出结论；请先更正所列问题。",
      "assessment: nothing is decided; correct what the issues name.",
    ]);
  });

  it("by an edition without rules has nothing to hold the application to, which is no refusal", () => {
    const empty = defineEdition({ ...edition, rules: [], outline: [], provisions: {} });
    const assessment = assessApplication({}, { edition: empty, asOf });
    expect(said(assessment)).toStrictEqual([
      "评估：没有可以核验的必须条件。",
      "assessment: there is no mandatory requirement to assess.",
    ]);
  });

  it("names a value it rests on, and one of an edition's own by no key in Chinese", () => {
    const [used] = assessApplication({}, { edition, asOf }).assumptions;
    const own = { ...assessApplication({}, { edition, asOf }), assumptions: [{ ...used, id: "camels" }] };
    expect(linesOf(own, "zh-CN").at(-1)).toMatch(/^参数为/);
    expect(linesOf(own, "en").at(-1)).toMatch(/^parameter camels: /);
  });
});

describe("remedies", () => {
  it("without an edition are not given, which is not the same as none being needed", () => {
    expect(said(suggestRemedies({}, { asOf } as never))).toStrictEqual([
      "没有给出整改办法；请先更正所列问题。",
      "There are no remedies yet; correct what the issues name.",
    ]);
  });
});

describe("the comparison of two assessments", () => {
  const [whole, part] = [edition, less].map((one) => assessApplication({}, { edition: one, asOf }));

  it("says of a rule that one of them does not have that there is no such rule", () => {
    expect(linesOf(compareAssessments(whole as never, part as never), "zh-CN")).toStrictEqual([
      "纸质版和光盘份数足够：由“资料不全”变为“没有这条规则”。",
    ]);
    expect(linesOf(compareAssessments(part as never, whole as never), "en")).toStrictEqual([
      "there are enough paper and disc copies: from “no such rule” to “needs data”.",
    ]);
  });

  it("names a rule of an edition's own by its clause", () => {
    const [rule] = edition.rules;
    const rules = [...edition.rules, { ...(rule as NonNullable<typeof rule>), id: "9.9#camels" }];
    const more = assessApplication({}, { edition: defineEdition({ ...edition, rules }), asOf });
    const comparison = compareAssessments(whole as never, more);
    expect(linesOf(comparison, "zh-CN")[0]).toMatch(/^第9\.9条的要求：由“没有这条规则”变为/);
    expect(linesOf(comparison, "en")[0]).toMatch(/9\.9.*: from “no such rule” to/);
  });

  it("of what are no assessments is not called the same", () => {
    expect(said(compareAssessments(5 as never, 5 as never))).toStrictEqual([
      "没有比较；请先更正所列问题。",
      "Nothing was compared; correct what the issues name.",
    ]);
  });

  it("that are alike says so", () => {
    expect(said(compareAssessments(whole as never, whole as never))).toStrictEqual([
      "没有变化。",
      "Nothing differs.",
    ]);
  });
});

describe("the comparison of two editions", () => {
  const after = withParameters(edition, { "regional-key-chains": ["稀土"] });
  const strict = withParameters(edition, { copies: "9" });
  const draft = { submission: { paperCopies: 5, discCopies: 5 } };

  it("says that the outcome stays where it does, and what has no value", () => {
    const comparison = compareEditions({}, { before: edition, after, asOf });
    expect(said(comparison)).toStrictEqual([
      "结论仍为“资料不全”，0条规则和1项参数不同。",
      "The outcome stays “needs data”; different are 0 rules and 1 parameter.",
    ]);
    expect(linesOf(comparison, "zh-CN")).toStrictEqual(["自治区重点产业链名单：由“没有取值”变为“稀土”。"]);
    expect(linesOf(comparison, "en")).toStrictEqual([
      "the region's list of key chains: from “no value” to “稀土”.",
    ]);
  });

  it("says from what to what the outcome goes where it changes", () => {
    const comparison = compareEditions(draft, { before: edition, after: strict, asOf });
    expect(said(comparison)[0]).toMatch(/^结论由“资料不全”变为“不符合”，\d条规则和1项参数不同。$/);
    expect(said(comparison)[1]).toMatch(/^The outcome goes from “needs data” to “not met”; /);
  });

  it("over many counts those that stay and those that move", () => {
    const comparison = compareEditions([draft, {}], { before: edition, after: strict, asOf });
    expect(linesOf(comparison, "zh-CN")).toEqual(
      expect.arrayContaining(["由“资料不全”变为“不符合”：1份。", "仍为“资料不全”：1份。"]),
    );
    expect(linesOf(comparison, "en")).toEqual(
      expect.arrayContaining(["From “needs data” to “not met”: 1.", "Still “needs data”: 1."]),
    );
  });

  it("with a fault of an application is one all the same", () => {
    const faulty = [{ year: -1 }, 5];
    const options = { before: edition, after, asOf };
    expect(said(compareEditions(faulty as never, options))[0]).toBe("2份申报材料中，0份的结论不同。");
    expect(said(compareEditions({ year: -1 } as never, options))[0]).toMatch(/^结论仍为“资料不全”，/);
  });

  it.each([
    ["an edition that is none", { before: edition, after: "nm-2025", asOf }],
    ["a day that is none", { before: edition, after, asOf: "2024-02-30" }],
  ])("with %s is none", (_, options) => {
    const refused = ["没有比较；请先更正所列问题。", "Nothing was compared; correct what the issues name."];
    expect(said(compareEditions({}, options as never))).toStrictEqual(refused);
    const many = compareEditions([{}, {}], options as never);
    expect(said(many)).toStrictEqual(refused);
    expect(linesOf(many, "zh-CN")).toHaveLength(1);
  });
});
