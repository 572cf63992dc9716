import { describe, expect, it } from "vitest";
import { explain, nm2024, selectPilots, tallyReview, toMarkdown } from "../../../src/index.js";
import { scheme, sheet } from "../../support/review.js";
import { linesOf, said } from "../../support/said.js";

const edition = nm2024;
const tally = (sheets: unknown, changes: object = {}) =>
  tallyReview(sheets, { scheme: { ...scheme, ...changes }, edition });

describe("a review", () => {
  it("that is complete has its points, each criterion's mean and what is most disputed", () => {
    const review = tally([sheet("甲", "8", "4"), sheet("乙", "6", "4")]);
    expect(said(review)).toStrictEqual([
      "2名专家的评审计入，得74分（满分100分）。",
      "2 experts count: 74 of 100 points.",
    ]);
    expect(linesOf(review, "zh-CN").slice(0, 4)).toStrictEqual([
      "申报材料科学性：平均7分（满分10分）。",
      "申报材料可行性：平均4分（满分5分）。",
      "评审意见：待评定。",
      "分歧最大：申报材料科学性。",
    ]);
  });

  it("with a score that is missing is an interval, and has no mean of nothing", () => {
    const review = tally([sheet("甲", "8", undefined)]);
    expect(said(review)).toStrictEqual([
      "1名专家的评审计入，得48至88分（满分100分），尚未确定。",
      "1 expert counts: 48 to 88 of 100 points, not settled yet.",
    ]);
    expect(linesOf(review, "zh-CN")[1]).toBe("申报材料可行性：没有计入的评分（满分5分），缺1个评分。");
    expect(linesOf(review, "en")[1]).toBe(
      "the material is feasible: no score out of 5 points that counts, scores missing: 1.",
    );
    expect(toMarkdown(review, "zh-CN")).toContain("| 申报材料可行性 |  | 0 | 0 |");
  });

  it("of which the extremes are dropped still shows the mean of too few scores", () => {
    const review = tally([sheet("甲", "8", "4")], { drop: { from: "criterion", highest: 1, lowest: 1 } });
    expect(review.issues).toStrictEqual([]);
    expect(review.rows[0]).toMatchObject({ kept: null, mean: "8" });
    expect(linesOf(review, "zh-CN")[0]).toBe("申报材料科学性：平均8分（满分10分）。");
    expect(toMarkdown(review, "zh-CN")).toContain("| 申报材料科学性 | 8 | 0 | 0 |");
  });

  it("without a sheet has no total, and asks for sheets", () => {
    const review = tally([]);
    expect(said(review)).toStrictEqual([
      "0名专家的评审计入，没有总分。",
      "0 experts count; there is no total.",
    ]);
    expect(linesOf(review, "zh-CN").at(-1)).toBe(
      "资料不全：计入的评审表只有0份，不足以得出总分；请补交评审表或增加专家。",
    );
    expect(linesOf(review, "en").at(-1)).toBe(
      "needs data: only 0 sheets count, too few for a total; hand in more or name more experts.",
    );
  });

  it("by verdicts counts those for a criterion and against it, and quotes a criterion of one's own", () => {
    const entries = [
      { criterion: "5.2#scientific", verdict: "pass", grounds: "数据完整" },
      { criterion: "own", verdict: "fail", grounds: "没有论证" },
    ];
    const review = tally([{ expert: "甲", on: "2024-08-28", entries }], {
      criteria: [{ id: "5.2#scientific" }, { id: "own" }],
    });
    expect(linesOf(review, "zh-CN").slice(0, 2)).toStrictEqual([
      "申报材料科学性：认为符合的1人，不符合的0人。",
      "“own”：认为符合的0人，不符合的1人。",
    ]);
    expect(linesOf(review, "en").slice(0, 2)).toStrictEqual([
      "the material is scientifically sound: met for 1, not met for 0.",
      "own: met for 0, not met for 1.",
    ]);
  });

  it("without a scheme is not added up", () => {
    expect(said(tallyReview([sheet("甲", "8", "4")], { edition }))).toStrictEqual([
      "没有汇总；请先更正所列问题。",
      "Nothing is added up; correct what the issues name.",
    ]);
  });
});

describe("a selection", () => {
  const select = (candidates: unknown) => selectPilots(candidates, { edition, year: 2025, quota: 1 });

  it("gives a settled place and score as one figure, an open one as an interval", () => {
    const selection = select([
      { id: "甲", score: "90", eligible: true },
      { id: "乙", score: { low: "70", high: "85" }, eligible: true },
      { id: "丙", score: { low: "60", high: "80" }, eligible: true },
      { id: "丁", eligible: false },
    ]);
    expect(linesOf(selection, "zh-CN")).toStrictEqual([
      "“甲”：入选，第1名，得90分。",
      "“丙”：未入选，第2至3名，得60至80分。",
      "“乙”：未入选，第2至3名，得70至85分。",
      "“丁”：不符合条件。",
    ]);
    expect(linesOf(selection, "en")).toStrictEqual([
      "“甲”: selected, place 1, score 90.",
      "“丙”: not selected, place 2 to 3, score 60 to 80.",
      "“乙”: not selected, place 2 to 3, score 70 to 85.",
      "“丁”: not eligible.",
    ]);
    const table = toMarkdown(selection, "zh-CN");
    expect(table).toContain("| 甲 | 入选 | 1 | 90 |");
    expect(table).toContain("| 乙 | 未入选 | 2–3 | 70–85 |");
    expect(table).toContain("| 丁 | 不符合条件 |  |  |  |");
  });
});

describe("what a review sheet lacks", () => {
  const entries = [{ criterion: "5.2#feasible", verdict: "pass", grounds: "见记录" }];
  const byVotes = {
    id: "办法",
    criteria: [{ id: "5.2#feasible", most: "10" }],
    decimals: 1,
    verdicts: "majority",
  } as const;
  const lacking = (sheet: object) =>
    tallyReview([{ expert: "甲", on: "2024-08-30", entries, ...sheet }], { edition, scheme: byVotes }).issues;

  it("is named by its field where it is the date", () => {
    const [issue] = lacking({ on: undefined });
    expect([explain(issue, "zh-CN"), explain(issue, "en")]).toEqual([
      "第1份评审表的评审日期：必须填写。",
      "date of the sheet of sheet 1: must be given.",
    ]);
  });

  it("is named by its field where it is the criterion of an entry", () => {
    const [issue] = lacking({ entries: [{ score: "5" }] });
    expect(explain(issue, "zh-CN")).toBe("第1份评审表的第1项评审的评审要点：必须填写。");
  });
});
