import { describe, expect, it } from "vitest";
import {
  explain,
  nm2024,
  type ReviewOptions,
  type ReviewScheme,
  type ReviewSheet,
  tallyReview,
} from "../../src/index.js";
import { scheme, sheet } from "../support/review.js";

const [first, second] = scheme.criteria as [
  ReviewScheme["criteria"][number],
  ReviewScheme["criteria"][number],
];
const notApplicable = { criterion: "5.2#feasible", applies: false, grounds: "没有这类项目" };
const without = (expert: string, score: string | undefined): ReviewSheet => ({
  expert,
  on: "2024-08-28",
  entries: [{ criterion: "5.2#scientific", ...(score !== undefined && { score }) }, notApplicable],
});
const decision = {
  criterion: "5.2#feasible",
  applies: false,
  by: "自治区工信厅",
  on: "2024-08-29",
  grounds: "该盟市没有这类项目",
};
const tally = (
  sheets: readonly unknown[],
  more: object = {},
  options: Partial<ReviewOptions> | object = {},
) => tallyReview(sheets, { scheme: { ...scheme, ...more }, edition: nm2024, ...options });
const codes = ({ findings }: ReturnType<typeof tally>) => findings.map(({ code }) => code);

describe("a criterion that does not apply, as every expert says", () => {
  const sheets = [without("甲", "8"), without("乙", "6")];

  it("is left out, and the rest is rescaled to the full score", () => {
    // 7 of 10 on what weighs 60 of 100: 42 of 60 are 70 of 100.
    expect(tally(sheets)).toMatchObject({
      complete: true,
      score: { low: "70", high: "70", points: "70", most: "100", applicable: "60" },
      rows: [
        { applies: true, missing: 0 },
        { applies: false, count: 0, missing: 0, passes: 0, fails: 0, verdict: null },
      ],
      spread: { least: "60", greatest: "80" },
      mostDisputed: ["5.2#scientific"],
      issues: [],
    });
  });

  it("leaves the pass mark as it was written", () => {
    expect(tally(sheets, { passMark: "70" })).toMatchObject({ verdict: "pass", findings: [] });
    expect(tally(sheets, { passMark: "70.01" })).toMatchObject({
      verdict: "fail",
      findings: [{ code: "total-below-least", values: { actual: "70", shortfall: "0.01" } }],
    });
  });

  it("has no least points to reach, and nobody to veto it", () => {
    const criteria = [first, { ...second, least: "5", veto: true }];
    expect(tally(sheets, { criteria, passMark: "60" })).toMatchObject({ complete: true, verdict: "pass" });
  });

  it("is left out of its section, whose least points stand as they were written", () => {
    const criteria = [
      { ...first, section: "技术" },
      { ...second, section: "技术" },
    ];
    const given = { criteria, sections: [{ id: "技术", least: "70" }] };
    expect(tally(sheets, given)).toMatchObject({
      verdict: "pass",
      sections: [{ section: "技术", low: "70", high: "70", verdict: "pass" }],
    });
  });

  it("takes a section with it that has nothing else", () => {
    const criteria = [first, { ...second, section: "效益" }];
    const given = { criteria, sections: [{ id: "效益", least: "40" }], passMark: "60" };
    expect(tally(sheets, given)).toMatchObject({
      verdict: "pass",
      findings: [],
      sections: [{ section: "效益", low: null, high: null, verdict: null }],
    });
  });

  it("is told where the tally is explained", () => {
    expect(explain(tally(sheets), "zh-CN")).toContain("满分100分，由适用的60分折算");
    expect(explain(tally(sheets), "en")).toContain("70 of 100 points, rescaled from the 60 that apply.");
  });

  it("is rescaled exactly: rounded once", () => {
    const criteria = ["a", "b", "c"].map((id) => ({ id, most: "1" }));
    const entries = [
      { criterion: "a", score: "1" },
      { criterion: "b", score: "0" },
      { criterion: "c", applies: false, grounds: "无" },
    ];
    const { score } = tally([{ expert: "甲", entries }], { criteria });
    // 1 of 2, of 3
    expect(score).toMatchObject({ points: "1.5", most: "3", applicable: "2" });
  });
});

describe("whether a criterion applies", () => {
  it("is for a person where experts are divided", () => {
    const divided = tally([without("甲", "8"), sheet("乙", "6", "5")], {
      passMark: "60",
      criteria: [first, { ...second, section: "效益" }],
      sections: [{ id: "效益", least: "1" }],
    });
    expect(divided).toMatchObject({
      complete: true,
      verdict: "needs-judgement",
      score: null,
      rows: [{}, { applies: null, missing: 0, count: 1, verdict: null }],
      sections: [{ low: null, verdict: "needs-judgement" }],
      findings: [
        { code: "applicability-divided", values: { criterion: "5.2#feasible", count: "1" }, clause: "5.2" },
      ],
    });
  });

  it("can be said without a score, and then the score is missing", () => {
    const sheets = [
      without("甲", "8"),
      { ...sheet("乙", "6", undefined), entries: [{ criterion: "5.2#feasible", applies: true }] },
    ];
    expect(tally(sheets).rows[1]).toMatchObject({ applies: null, missing: 1 });
    expect(codes(tally(sheets))).toStrictEqual(["scores-missing", "applicability-divided"]);
  });

  it("is open while somebody has not spoken", () => {
    const open = tally([without("甲", "8"), sheet("乙", "6", undefined)], {
      criteria: [first, { ...second, section: "效益" }],
      sections: [{ id: "效益", least: "1" }],
    });
    expect(open).toMatchObject({
      complete: false,
      verdict: "needs-data",
      score: null,
      rows: [{ missing: 0 }, { applies: null, missing: 1 }],
      sections: [{ verdict: "needs-data" }],
    });
    expect(codes(open)).toStrictEqual(["scores-missing"]);
    const absent = tally([without("甲", "8")], { experts: ["甲", "乙"] });
    expect(absent).toMatchObject({ score: null, rows: [{ missing: 1 }, { applies: null, missing: 1 }] });
  });

  it("is not what an expert with an interest says", () => {
    const sheets = [sheet("甲", "8", "4"), { ...without("乙", "8"), conflict: true }];
    expect(tally(sheets).rows[1]).toMatchObject({ applies: true, missing: 0 });
  });

  it("is a person's to decide, whatever the sheets say", () => {
    const sheets = [without("甲", "8"), sheet("乙", "6", "5")];
    expect(tally(sheets, { passMark: "70" }, { applicability: [decision] })).toMatchObject({
      complete: true,
      verdict: "pass",
      score: { points: "70" },
      rows: [{}, { applies: false, count: 0 }],
    });
    const asked = tally(sheets, {}, { applicability: [{ ...decision, applies: true }] });
    expect(asked).toMatchObject({
      complete: false,
      rows: [{}, { applies: true, missing: 1 }],
      score: { low: "62", high: "82", points: null },
    });
  });

  it("passes on no judgement of what does not apply", () => {
    const judged: ReviewSheet = {
      expert: "甲",
      on: "2024-08-28",
      entries: [{ criterion: "5.2#feasible", score: "4", verdict: "pass", grounds: "可行" }],
    };
    expect(tally([judged]).judgements).toHaveLength(1);
    expect(tally([judged], {}, { applicability: [decision] }).judgements).toStrictEqual([]);
  });

  it("is a person's where nothing that counts is left", () => {
    const all = { ...decision, criterion: "5.2#scientific" };
    const nothing = tally([sheet("甲", "8", "4")], { passMark: "0" }, { applicability: [decision, all] });
    expect(nothing).toMatchObject({ score: null, verdict: "needs-judgement" });
    expect(codes(nothing)).toStrictEqual(["nothing-applies"]);
    const weightless = tally(
      [sheet("甲", "8", "4")],
      {
        criteria: [{ ...first, weight: "0" }, second],
        passMark: "1",
      },
      { applicability: [decision] },
    );
    expect(weightless).toMatchObject({ score: null, verdict: "needs-judgement" });
  });
});

describe("faults", () => {
  const issuesOf = (entry: object) => {
    const { issues, rows } = tally([
      { expert: "甲", on: "2024-08-28", entries: [{ criterion: "5.2#scientific", score: "8" }, entry] },
    ]);
    return [issues.map(({ code, field }) => [code, field]), rows[1]?.missing];
  };

  it("does not apply without grounds, or with a score beside it", () => {
    expect(issuesOf({ criterion: "5.2#feasible", applies: false })).toStrictEqual([
      [["not-applicable-without-grounds", "sheets.0.entries.1.grounds"]],
      1,
    ]);
    expect(issuesOf({ ...notApplicable, score: "3" })).toStrictEqual([
      [["scored-though-not-applicable", "sheets.0.entries.1.applies"]],
      1,
    ]);
    expect(issuesOf({ ...notApplicable, verdict: "pass" })).toStrictEqual([
      [["scored-though-not-applicable", "sheets.0.entries.1.applies"]],
      1,
    ]);
  });

  it.each<[string, unknown, string, string]>([
    ["no list", 5, "applicability", "wrong-type"],
    ["no grounds", [{ ...decision, grounds: " " }], "applicability.0.grounds", "missing"],
    [
      "an unknown criterion",
      [{ ...decision, criterion: "5.2#feasable" }],
      "applicability.0.criterion",
      "unknown-criterion",
    ],
    [
      "two decisions on one criterion",
      [decision, { ...decision, applies: true }],
      "applicability.1.criterion",
      "repeated-criterion",
    ],
  ])("decides nothing: %s", (_, applicability, field, code) => {
    const given = tally([sheet("甲", "8", "4")], {}, { applicability });
    expect(given).toMatchObject({ issues: [{ field, code }], score: { points: "80" } });
    for (const issue of given.issues) {
      expect(explain(issue, "zh-CN")).not.toMatch(/[a-z{}]/);
      expect(explain(issue, "en")).not.toMatch(/undefined|[{}]/);
    }
  });
});
