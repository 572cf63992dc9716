/** 每户限额: rules hold figures of each enterprise against parameters, over an application and over a roster alike. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyRemedy,
  assessApplication,
  compareEditionsOverRoster,
  type Edition,
  explain,
  type RosterPart,
  rosterAggregation,
  screenRoster,
  suggestRemedies,
  withParameters,
} from "../../src/index.js";
import {
  defineEdition,
  type EditionParts,
  enterpriseRule,
  enterprisesAtFault,
  type OwnFields,
  type PredicateParts,
} from "../../src/rules.js";
import { laws } from "../../src/testing/index.js";
import { lawRuns } from "../support/law-runs.js";
import { called } from "../support/own-fields.js";

const must = { force: "must", basis: "text", stage: "application" } as const;

const fields: OwnFields = {
  enterprise: {
    award: { label: called("申请奖补金额", "award asked"), type: "yuan", who: "enterprise" },
    staff: { label: called("职工人数", "number of staff"), type: "count", unit: called("人", "people") },
    share: { label: called("投入占比", "share of the outlay"), type: "rate" },
    growth: { label: called("增长率", "growth"), type: "decimal" },
    remark: { label: called("备注", "remark"), type: "text" },
  },
};

const overTheCap: PredicateParts<"transform", never, "award"> = {
  reads: ["transform"],
  against: { award: "most-award" },
  fault: ({ transform, award }) => (transform === "yes" && award === "above" ? "award-too-large" : undefined),
};

const capped = enterpriseRule({
  ...{ ...must, id: "3#most-award", phrase: "每户最高50万元", predicate: overTheCap },
  mend: (facts, context) => ({
    code: "ask-for-less",
    changes: enterprisesAtFault(facts, overTheCap, context).map((place) => ({
      ...{ action: "set", path: ["enterprises", place, "award"] },
      value: context.text("most-award").value ?? "0",
    })),
  }),
});

const heldAgainst = (figure: string, parameter: string, wrong: string) =>
  enterpriseRule({
    ...{ ...must, id: `3#${figure}`, phrase: "限额" },
    predicate: {
      reads: [],
      against: { [figure]: parameter },
      fault: (facts: Readonly<Record<string, string>>) => (facts[figure] === wrong ? "not-met" : undefined),
    },
  });

const parameters: EditionParts["parameters"] = [
  { id: "most-award", value: "500000", unit: "元", basis: "guideline" },
  { id: "least-staff", value: "20", unit: "人", basis: "guideline" },
  { id: "least-revenue", value: "20000000.50", unit: "元", basis: "guideline" },
];

const sentences = {
  "zh-CN": {
    findings: { "award-too-large": "{count}户申请的奖补超过{bound:yuan}（{names:names}）；请减少。" },
    parameters: {
      "most-award": "每户奖补上限",
      "least-staff": "最少职工人数",
      "least-revenue": "最低营业收入",
    },
  },
  en: {
    findings: {
      "award-too-large":
        "{count} enterprise{count:s} ask{count:verb} for more than {bound:yuan} ({names:names}); ask for less.",
    },
    parameters: {
      "most-award": "the most for each enterprise",
      "least-staff": "the least staff",
      "least-revenue": "the least revenue",
    },
  },
};

const editionOf = (rules: EditionParts["rules"], more: object = {}): Edition =>
  defineEdition({
    ...{ id: "per-enterprise", title: "某市办法（虚构）", parameters, rules, indicators: [], outline: [] },
    ...{ fields, sentences, ...more },
  });

const edition = editionOf([capped]);
const asOf = "2025-06-30";
const one = (more: object) => ({ name: "甲厂", transform: true, ...more });

const assessed = (enterprises: readonly object[], under = edition) =>
  assessApplication({ enterprises }, { edition: under, asOf });
const outcomeOf = (enterprise: object, under = edition) => assessed([enterprise], under).findings[0]?.outcome;
const screened = (enterprises: readonly object[], under = edition) =>
  screenRoster(enterprises, { edition: under, chains: [] });

it("is an edition without faults", () => expect(edition.issues).toEqual([]));

describe("a figure of an enterprise held against a parameter", () => {
  it.each([
    ["499999.99", "pass"],
    ["500000", "pass"],
    ["500000.00", "pass"],
    ["500000.01", "fail"],
    ["1000000000000", "fail"],
    ["0", "pass"],
  ])("an award of %s is %s", (award, outcome) => {
    expect(outcomeOf(one({ award }))).toBe(outcome);
    expect(screened([one({ award })]).summary[outcome as "pass" | "fail"]).toBe(1);
  });

  it("is asked for where it is missing and could decide, of who gives it", () => {
    const { findings, asks } = assessed([one({}), one({ name: "乙厂", transform: false })]);
    expect([findings[0]?.outcome, findings[0]?.missing]).toEqual(["needs-data", ["enterprises.0.award"]]);
    expect(asks[0]).toMatchObject({ field: "enterprises.0.award", who: "enterprise" });
    expect(explain(asks[0], "zh-CN", { edition })).toBe("请企业提供“甲厂”的申请奖补金额。");
  });

  it("is not asked for where it makes no difference", () => {
    expect(outcomeOf({ name: "甲厂", transform: false })).toBe("pass");
  });

  it("is missing where it cannot be read", () => {
    expect(outcomeOf(one({ award: "很多" }))).toBe("needs-data");
    expect(screened([one({ award: "很多" })]).summary.needsData).toBe(1);
  });

  it("is explained with its bound in both languages", () => {
    const [finding] = assessed([one({ award: "600000" })]).findings;
    expect(explain(finding, "zh-CN", { edition })).toBe(
      "不符合：1户申请的奖补超过500,000.00元（甲厂）；请减少。",
    );
    expect(explain(finding, "en", { edition })).toBe(
      "not met: 1 enterprise asks for more than 500,000.00 yuan (甲厂); ask for less.",
    );
  });

  it("rests on the parameter, which the finding names", () => {
    const [finding] = assessed([one({ award: "600000" })]).findings;
    expect(finding?.parameters.map(({ id, value }) => [id, value])).toEqual([["most-award", "500000"]]);
  });

  it("names the parameter among those of the rule, once", () => {
    expect(capped.parameters).toEqual(["most-award"]);
    const again = enterpriseRule({ ...capped, parameters: ["most-award"], predicate: overTheCap });
    expect(again.parameters).toEqual(["most-award"]);
  });

  it("is no figure where what stands for its parameter is no text", () => {
    const odd = enterpriseRule({
      ...{ ...must, id: "3#odd", phrase: "限额" },
      predicate: { reads: [], against: { award: 5 }, fault: () => undefined } as never,
    });
    expect([odd.parameters, editionOf([odd]).issues]).toEqual([undefined, []]);
  });

  it("leaves parameters alone that are no list, for the edition to tell", () => {
    const odd = enterpriseRule({ ...capped, parameters: "most-award" as never, predicate: overTheCap });
    expect(odd.parameters).toBe("most-award");
    expect(editionOf([odd]).issues.map(({ severity }) => severity)).toContain("error");
  });

  it("has a remedy that works", () => {
    const draft = { enterprises: [one({ award: "1" }), one({ name: "乙厂", award: "500000.01" })] };
    const options = { edition, asOf };
    const { remedies } = suggestRemedies(draft, options);
    const [remedy] = remedies;
    const mended = applyRemedy(draft, remedy as never, options);
    expect(mended.ok && mended.value).toEqual({
      enterprises: [draft.enterprises[0], { ...draft.enterprises[1], award: "500000" }],
    });
  });

  it("follows a parameter that is changed", () => {
    const lower = withParameters(edition, { "most-award": "400000" });
    expect([outcomeOf(one({ award: "450000" })), outcomeOf(one({ award: "450000" }), lower)]).toEqual([
      "pass",
      "fail",
    ]);
    expect(screened([one({ award: "450000" })], lower).summary.fail).toBe(1);
  });

  it.each<[string, string, string, string, readonly unknown[]]>([
    ["a whole number", "staff", "least-staff", "below", [19, 20, 21]],
    ["a part of one", "share", "half", "below", ["0.49", "0.5", "0.500001"]],
    ["a decimal below zero", "growth", "growth", "below", ["-0.3", "-0.2", "0"]],
    [
      "a built-in revenue",
      "previousYearRevenue",
      "least-revenue",
      "below",
      ["20000000.49", "20000000.5", "3e7"],
    ],
  ])("can be %s", (_name, figure, parameter, wrong, values) => {
    const more = [
      { id: "half", value: "0.5", unit: "", basis: "guideline" },
      { id: "growth", value: "-0.2", unit: "", basis: "guideline" },
    ];
    const under = editionOf([heldAgainst(figure, parameter, wrong)], {
      parameters: [...parameters, ...more],
    });
    expect(under.issues).toEqual([]);
    const [less, same] = values.map((value) => [
      outcomeOf({ [figure]: value }, under),
      screened([{ [figure]: value }], under).summary.fail,
    ]);
    expect([less, same]).toEqual([
      ["fail", 1],
      ["pass", 0],
    ]);
  });

  it("of an enterprise that had no revenue is none", () => {
    const under = editionOf([heldAgainst("previousYearRevenue", "least-revenue", "below")]);
    expect(outcomeOf({ previousYearRevenue: "无" }, under)).toBe("fail");
    expect(screened([{ previousYearRevenue: "无" }], under).summary.fail).toBe(1);
  });

  it("needs no fields of the edition's own", () => {
    const {
      fields: _,
      issues: __,
      ...parts
    } = editionOf([heldAgainst("previousYearRevenue", "least-revenue", "below")]);
    const under = defineEdition(parts);
    expect(under.issues).toEqual([]);
    const enterprises = ["1", "30000000"].map((previousYearRevenue) => ({ previousYearRevenue }));
    expect(screened(enterprises, under).summary).toMatchObject({ fail: 1, pass: 1 });
  });

  it("is asked with a parameter that nobody has given", () => {
    const open = withParameters(edition, { "most-award": null });
    const { findings, asks } = assessed([one({ award: "1" })], open);
    expect([findings[0]?.outcome, findings[0]?.missing]).toEqual(["needs-data", ["parameters.most-award"]]);
    expect(asks[0]).toMatchObject({ field: "parameters.most-award", who: "caller" });
    const { summary, findings: records } = screened([one({ award: "1" })], open);
    expect([summary.needsData, records[0]?.findings[0]?.missing]).toEqual([1, ["parameters.most-award"]]);
  });

  it("has no bound in a screening, which has no day, where the parameter holds for some time only", () => {
    const lasting = withParameters(edition, { "most-award": { value: "500000", validFrom: "2025-01-01" } });
    expect(outcomeOf(one({ award: "500001" }), lasting)).toBe("fail");
    expect(screened([one({ award: "500001" })], lasting).summary.needsData).toBe(1);
  });

  it("is told of several with no bound of one", () => {
    const both = enterpriseRule({
      ...{ ...must, id: "3#both", phrase: "限额" },
      predicate: {
        reads: [],
        against: { award: "most-award", staff: "least-staff" },
        fault: ({ award, staff }) => (award === "above" && staff === "below" ? "not-met" : undefined),
      },
    });
    const [finding] = assessed([one({ award: "500001", staff: 19 })], editionOf([both])).findings;
    expect([finding?.outcome, finding?.values.bound]).toEqual(["fail", undefined]);
  });
});

describe("a roster screened by a bound", () => {
  const amounts = fc.constantFrom(undefined, "0", "499999.99", "500000", "500000.01", "900000");
  const enterprise = fc.record({
    name: fc.constant("甲厂"),
    transform: fc.constantFrom(undefined, true, false),
    award: amounts,
  });

  it("has the answers that an application with each enterprise alone would have", () => {
    fc.assert(
      fc.property(fc.array(enterprise, { maxLength: 8 }), (enterprises) => {
        const { findings: records, summary } = screened(enterprises);
        const alone = enterprises.map((record) => assessed([record]).findings[0]);
        expect(
          records.flatMap(({ findings }) =>
            findings.map(({ outcome, code, missing }) => ({
              outcome,
              code,
              missing: missing.map((field) => field.replace(/\d+/, "0")),
            })),
          ),
        ).toEqual(
          alone
            .filter((finding) => finding?.outcome !== "pass")
            .map((finding) => ({
              outcome: finding?.outcome,
              code: finding?.code,
              missing: finding?.missing,
            })),
        );
        expect(summary.pass).toBe(alone.filter((finding) => finding?.outcome === "pass").length);
      }),
    );
  });

  it("tells of a record as an application would", () => {
    const { findings: records } = screened([one({ award: "600000" })]);
    expect(explain(records[0]?.findings[0], "zh-CN", { edition })).toBe(
      "不符合：1户申请的奖补超过500,000.00元（甲厂）；请减少。",
    );
  });

  it("is no part of one screened by another bound", () => {
    const [first, other] = ["500000", "400000"].map((most) =>
      rosterAggregation({ edition: withParameters(edition, { "most-award": most }), chains: [] }),
    );
    const [part, otherPart, again] = [
      first?.summarise([one({ award: "1" })], "a"),
      other?.summarise([one({ award: "1" })], "a"),
      first?.summarise([one({ award: "600000" })], "b"),
    ].map((made) => (made?.ok ? made.value : undefined)) as [RosterPart, RosterPart, RosterPart];
    expect(first?.merge(part, otherPart).ok).toBe(false);
    const whole = first?.merge(part, again) as { readonly value: RosterPart };
    const result = first?.finish(whole.value, ["a", "b"]);
    expect(result?.ok && [result.value.pass, result.value.fail]).toEqual([1, 1]);
  });

  it("is compared under two bounds in one pass", () => {
    const after = withParameters(edition, { "most-award": "400000" });
    const enterprises = ["300000", "450000", "600000"].map((award) => one({ award }));
    const { summary } = compareEditionsOverRoster(enterprises, { before: edition, after, chains: [] });
    expect(JSON.stringify(summary)).toContain('"before":"pass","after":"fail","count":1');
  });
});

describe("faults of a rule on a figure", () => {
  const faultsOf = (rule: ReturnType<typeof heldAgainst>, more: object = {}) =>
    editionOf([rule], more).issues.map(({ code, field, values }) => [code, field, values]);

  it("is a field that is no figure", () => {
    expect(faultsOf(heldAgainst("remark", "most-award", "above"))).toEqual([
      ["rule-compares-no-figure", "rules.3#remark", { id: "3#remark", name: "remark" }],
    ]);
  });

  it("is a field that is not there, with the nearest", () => {
    expect(faultsOf(heldAgainst("awards", "most-award", "above"))).toEqual([
      ["rule-compares-no-figure", "rules.3#awards", { id: "3#awards", name: "awards", closest: "award" }],
    ]);
  });

  it("is a parameter that is not there", () => {
    expect(faultsOf(heldAgainst("award", "most-awards", "above"))).toEqual([
      ["unknown-parameter", "rules.3#award", { id: "most-awards", rule: "3#award" }],
    ]);
  });

  it.each([["五十万"], [["500000"]], ["fifty", ""]])(
    "is a parameter that is no figure: %j",
    (value, unit = "元") => {
      const wrong = parameters.map((one) => (one.id === "most-award" ? { ...one, value, unit } : one));
      expect(faultsOf(heldAgainst("award", "most-award", "above"), { parameters: wrong })).toEqual([
        ["not-a-decimal", "parameters.most-award", {}],
      ]);
    },
  );

  describe("is a parameter of another unit", () => {
    const bounded = (figure: string, value: string | null, unit: string) => {
      const [first] = parameters;
      const bound = { ...first, id: "bound", value, unit } as (typeof parameters)[number];
      const rule = heldAgainst(figure, "bound", "above");
      return editionOf([rule], {
        parameters: [...parameters, bound],
        fields: { enterprise: { ...fields.enterprise, ...inTens } },
      });
    };
    const inTens: OwnFields["enterprise"] = {
      output: {
        label: called("产量", "output"),
        type: "decimal",
        unit: called("万吨", "ten thousand tonnes"),
      },
    };

    it.each([
      ["share", "12.5", "%", { suggested: "0.125" }],
      ["share", "12.5", "百分点", { suggested: "0.125" }],
      ["share", "5", "‰", { suggested: "0.005" }],
      ["award", "50", "万元", { suggested: "500000" }],
      ["award", "2", "百万元", { suggested: "2000000" }],
      ["previousYearRevenue", "1.5", "亿元", { suggested: "150000000" }],
      ["output", "30000", "吨", { suggested: "3", counted: "万吨" }],
    ])("%s against %s %s", (name, value, unit, more) => {
      const { issues } = bounded(name, value, unit);
      expect(issues.map(({ code, field, values }) => [code, field, values])).toEqual([
        ["bound-of-another-unit", "parameters.bound", { name: `enterprise.${name}`, unit, value, ...more }],
      ]);
    });

    it("whatever it will say, and where nothing that can be read comes to the same", () => {
      expect(bounded("award", null, "万元").issues[0]?.values).toEqual({
        name: "enterprise.award",
        unit: "万元",
      });
      expect(bounded("award", "999999999999999999", "亿元").issues[0]?.values).toEqual({
        name: "enterprise.award",
        unit: "亿元",
      });
    });

    it.each([
      ["share", "0.125", ""],
      ["share", "0.125", "比例"],
      ["award", "500000", "元"],
      ["output", "3", "万吨"],
      ["staff", "3", "名"],
      ["growth", "3", "%"],
      ["growth", "3", "万吨"],
    ])("but not %s against %s %s", (name, value, unit) => {
      expect(bounded(name, value, unit).issues).toEqual([]);
    });

    it("with what to write, in both languages", () => {
      const edition = bounded("share", "12.5", "%");
      expect(explain(edition.issues[0], "zh-CN", { edition })).toBe(
        "参数“bound”：以%计，与所限制的数（企业的“投入占比”）单位不同；12.5应写作0.125；请更正参数的数值和单位。",
      );
      expect(explain(edition.issues[0], "en", { edition })).toBe(
        "parameter bound: has another unit (%) than what it bounds, “share of the outlay” of enterprises; write 0.125 instead of 12.5; correct its figure and its unit.",
      );
      const inTonnes = bounded("output", "30000", "吨");
      expect(explain(inTonnes.issues[0], "zh-CN", { edition: inTonnes })).toBe(
        "参数“bound”：以吨计，与所限制的数（企业的“产量”）单位不同，后者以万吨计；30000应写作3；请更正参数的数值和单位。",
      );
      expect(explain(inTonnes.issues[0], "en", { edition: inTonnes })).toBe(
        "parameter bound: has another unit (tonnes) than what it bounds, “output” of enterprises (“万吨”); write 3 instead of 30000; correct its figure and its unit.",
      );
    });
  });

  it("is said in both languages", () => {
    const [issue] = editionOf([heldAgainst("awards", "most-award", "above")]).issues;
    expect(explain(issue, "zh-CN")).toBe(
      "规则：规则要与限额比较的自定字段“awards”不是企业的数字字段；是否应为“award”；请核对规则。",
    );
    expect(explain(issue, "en")).toBe(
      "rules: is a rule that holds “awards” against a bound, which is no figure of enterprises; perhaps “award” is meant; check the rule.",
    );
  });

  it("is more comparisons than can be tried", () => {
    const names = Array.from({ length: 9 }, (_, index) => `figure${"ABCDEFGHI"[index]}`);
    const many = Object.fromEntries(
      names.map((name) => [name, { label: called(`数字${name}`, name), type: "decimal" }]),
    );
    const rule = enterpriseRule({
      ...{ ...must, id: "3#many", phrase: "限额" },
      predicate: {
        reads: [],
        against: Object.fromEntries(names.map((name) => [name, "most-award"])),
        fault: () => undefined,
      },
    });
    expect(editionOf([rule], { fields: { enterprise: many } }).issues.map(({ code }) => code)).toEqual([
      "rule-of-too-many-fields",
    ]);
  });
});

describe("which enterprises a predicate faults", () => {
  it("is none where the context is none, or the facts are", () => {
    expect(enterprisesAtFault({} as never, overTheCap, {} as never)).toEqual([]);
    expect(enterprisesAtFault(undefined as never, undefined as never, undefined as never)).toEqual([]);
  });
});

describe("an edition with a bound for each enterprise", () => {
  for (const law of laws(edition))
    it(`keeps the law: ${law.name}`, () => {
      fc.assert(law.property, { numRuns: lawRuns(law, 20) });
    });
});
