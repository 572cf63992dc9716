/** What rules of one's own count and share by. */
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  assessApplication,
  defineEdition,
  explain,
  type Verdict,
} from "../../src/index.js";
import {
  type ApplicationFacts,
  applicationRule,
  atLeast,
  type BudgetShare,
  enterpriseCount,
  notAbove,
  notBelow,
  shareOfBudget,
  View,
} from "../../src/rules.js";
import { madeUpCode } from "./made-up.js";

const levels = ["level-1", "level-2"].map((value) => ({ value, label: { "zh-CN": value, en: value } }));

const editionOf = (check: (facts: ApplicationFacts) => Verdict) =>
  defineEdition({
    ...{ id: "own", title: "自己的版本", parameters: [], indicators: [], outline: [] },
    fields: {
      enterprise: { level: { label: { "zh-CN": "水平", en: "level" }, type: "word", words: levels } },
    },
    rules: [
      applicationRule({
        ...{ id: "1#own", phrase: "自己的要求", force: "must", basis: "text", stage: "application" },
        check,
      }),
    ],
  });

const said = (check: (facts: ApplicationFacts) => Verdict, draft: ApplicationDraft) => {
  const edition = editionOf(check);
  const [finding] = assessApplication(draft, { edition, asOf: "2025-01-01" }).findings;
  return { finding, zh: explain(finding, "zh-CN", { edition }), edition };
};

const [first, second, third] = [1, 2, 3].map((number) => madeUpCode("440100", number));
const one = (creditCode: string | undefined, more: object = {}) => ({ creditCode, transform: true, ...more });

describe("a count of enterprises", () => {
  const secondLevel = (facts: ApplicationFacts) =>
    atLeast(
      enterpriseCount(facts, {
        reads: ["transform"],
        own: ["level"],
        where: ({ transform, level }) => transform === "yes" && level === "level-2",
      }),
      { value: 2, field: "parameters.least" },
      { code: "too-few-enterprises", unit: "家", fields: ["enterprises"] },
    );

  it("goes by own fields as by built-in ones", () => {
    const enterprises = [one(first, { level: "level-2" }), one(second, { level: "level-2" })];
    expect(said(secondLevel, { enterprises } as ApplicationDraft).finding).toMatchObject({
      outcome: "pass",
      values: { actual: "2", required: "2" },
    });
  });

  it("counts an enterprise once that stands there twice", () => {
    const enterprises = [one(first, { level: "level-2" }), one(first, { level: "level-2" })];
    expect(said(secondLevel, { enterprises } as ApplicationDraft)).toMatchObject({
      finding: { outcome: "fail" },
      zh: "不符合：纳入改造的企业为1家，要求不少于2家，还差1家；请再确定1家。",
    });
  });

  it("asks for an own field that would decide, and only for that", () => {
    const enterprises = [one(first, { level: "level-2" }), one(second), one(third, { transform: false })];
    expect(said(secondLevel, { enterprises } as ApplicationDraft).finding).toMatchObject({
      outcome: "needs-data",
      missing: ["enterprises.1.level"],
    });
  });

  it("asks for the list where there is none", () => {
    expect(said(secondLevel, {}).finding).toMatchObject({ missing: ["enterprises"] });
  });

  it("may name a size of the edition's own", () => {
    const words = {
      "enterprise.scale": [
        { value: "large-size", label: { "zh-CN": "大型企业", en: "large enterprise" } },
        { value: "small-size", label: { "zh-CN": "小微企业", en: "small enterprise" } },
      ],
    };
    const small = applicationRule({
      ...{ id: "2#small", phrase: "小微企业", force: "must", basis: "text", stage: "application" },
      check: (facts) =>
        atLeast(
          enterpriseCount(facts, { reads: ["scale"], where: ({ scale }) => scale === "small-size" }),
          { value: 1, field: "parameters.least" },
          { code: "too-few-enterprises", unit: "家", fields: ["enterprises"] },
        ),
    });
    const parts = { title: "某市办法（虚构）", parameters: [], indicators: [], outline: [] };
    const edition = defineEdition({ ...parts, id: "small-ones", rules: [small], words });
    const outcomeOf = (scale: string) =>
      assessApplication({ enterprises: [one(first, { scale })] }, { edition, asOf: "2025-06-30" }).outcome;
    expect([outcomeOf("小微企业"), outcomeOf("大型企业")]).toEqual(["pass", "fail"]);
  });

  it("is open where it is asked of what is no application", () => {
    const counted = { reads: [], where: () => true } as const;
    expect(enterpriseCount({} as never, counted)).toEqual({
      least: 0,
      most: Number.POSITIVE_INFINITY,
      missing: ["enterprises"],
    });
  });
});

describe("a share of the budget", () => {
  const share: BudgetShare = { uses: ["transformation"], ofSources: ["central"], least: "0.8" };
  const check = ({ application }: ApplicationFacts) => shareOfBudget(application, share);
  const lines = (transformation: string, platform: string) => ({
    budget: {
      lines: [
        { use: "transformation", source: "central" as const, amount: transformation },
        { use: "platform", source: "central" as const, amount: platform },
      ],
    },
  });

  it.each([
    ["80", "20", "pass"],
    ["79.99", "20.01", "fail"],
  ])("of %s to %s: %s", (transformation, platform, outcome) => {
    expect(said(check, lines(transformation, platform)).finding?.outcome).toBe(outcome);
  });

  it("says in words what is too little", () => {
    expect(said(check, lines("60", "40")).zh).toMatch(/^不符合：.*60.*80/);
  });

  it("asks for the lines where there are none", () => {
    expect(said(check, {}).finding).toMatchObject({ outcome: "needs-data", missing: ["budget.lines"] });
  });

  it("leaves to a person a bound that is none", () => {
    const odd = shareOfBudget(new View(lines("1", "1") as ApplicationDraft), { ...share, least: "viel" });
    expect(odd).toMatchObject({ outcome: "needs-judgement", code: "rule-broke-off" });
  });
});

describe("a decimal and its bound", () => {
  const fact = (value: string | undefined, field: string) => ({ value, field });
  const beyond = { code: "beyond", unit: "元", fields: ["award"] };
  const bounded = (kind: typeof notAbove, value: string | undefined) =>
    kind(fact(value, "award"), fact("150000000", "parameters.most"), beyond);

  it.each([
    ["149999999.99", "fail", "pass"],
    ["150000000", "pass", "pass"],
    ["150000000.00", "pass", "pass"],
    ["150000000.01", "pass", "fail"],
  ])("%s: not below %s, not above %s", (value, below, above) => {
    expect([bounded(notBelow, value).outcome, bounded(notAbove, value).outcome]).toEqual([below, above]);
  });

  it("says exactly by how much it is missed", () => {
    expect(bounded(notBelow, "149999999.99").values).toMatchObject({ shortfall: "0.01", unit: "元" });
    expect(bounded(notAbove, "150000000.01").values).toMatchObject({ excess: "0.01", unit: "元" });
  });

  it.each([
    [4, "fail", { actual: "4", required: "5", shortfall: "1" }],
    [5, "pass", { actual: "5", required: "5" }],
    [6, "pass", { actual: "6", required: "5" }],
  ])("holds a count of %i against a whole figure", (value, outcome, values) => {
    const least = { value: 5, field: "parameters.least" };
    expect(notBelow(new View(value, "localStaff"), least, beyond)).toMatchObject({ outcome, values });
  });

  it("holds a count to a bound of decimal text", () => {
    expect(notAbove({ value: 3, field: "a" }, fact("2.5", "b"), beyond).values).toMatchObject({
      excess: "0.5",
    });
  });

  it("asks for the one that is missing, and leaves to a person what is no decimal", () => {
    expect(bounded(notAbove, undefined)).toMatchObject({ outcome: "needs-data", missing: ["award"] });
    expect(bounded(notBelow, "1e9").code).toBe("rule-broke-off");
    expect(notBelow(fact("1", "a"), { value: 5.5, field: "b" }, beyond).code).toBe("rule-broke-off");
  });
});
