import { describe, expect, it } from "vitest";
import {
  compareIndicators,
  evaluatePerformance,
  nm2024,
  scorePerformance,
  suggestImprovements,
  toMarkdown,
} from "../../../src/index.js";
import { linesOf, said } from "../../support/said.js";
import { aScheme, aTable, aValue } from "../../support/scoring.js";

const edition = nm2024;
const scheme = aScheme();
const half = [aValue({ target: "4", actual: "3" })];

describe("a score", () => {
  const score = (declared: object, values = half) =>
    scorePerformance(values, { scheme, edition, declared } as never);

  it.each([
    {
      total: "7.5",
      zh: "自报各项合计7.5分，自报总分7.5分，两者一致。",
      en: "The declared points make 7.5, the declared total is 7.5: the same.",
    },
    {
      total: "8",
      zh: "自报各项合计7.5分，自报总分8分，两者不一致。",
      en: "The declared points make 7.5, the declared total is 8: not the same.",
    },
  ])("with a declared total of $total says whether the rows make it", ({ total, zh, en }) => {
    const declared = score({ points: { "smart-factories": "7.5" }, total });
    expect(linesOf(declared, "zh-CN").at(-1)).toBe(zh);
    expect(linesOf(declared, "en").at(-1)).toBe(en);
  });

  it("without a declared total says nothing of one", () => {
    expect(linesOf(score({ points: { "smart-factories": "7.5" } }), "zh-CN").at(-1)).toBe(
      "智能工厂：自报7.5分，与计算一致。",
    );
  });

  it("with a row that nobody declared gives what was computed: a figure, or an interval", () => {
    expect(linesOf(score({}), "zh-CN").at(-1)).toBe("智能工厂：没有自报得分，计算为7.5分。");
    const open = score({}, [aValue({ target: "4" })]);
    expect(linesOf(open, "zh-CN").at(-1)).toBe("智能工厂：没有自报得分，计算为0至10分。");
    expect(linesOf(open, "en").at(-1)).toBe("smart factories: nothing is declared; computed: 0 to 10.");
  });

  it("without a scheme is none", () => {
    expect(said(scorePerformance(half, { edition } as never))).toStrictEqual([
      "没有计分；请先更正所列问题。",
      "There is no score; correct what the issues name.",
    ]);
  });

  it("with an indicator that nobody describes shows no id in Chinese, and the id in English", () => {
    const foreign = scorePerformance([], { scheme, edition });
    const rows = foreign.rows.map((row) => ({ ...row, id: "camels-bred" }));
    expect(toMarkdown({ ...foreign, rows }, "zh-CN")).toContain("|  |  | 该指标 |");
    expect(toMarkdown({ ...foreign, rows }, "en")).toContain("|  |  | camels-bred |");
  });
});

describe("the progress of an indicator", () => {
  it("says after the status what each corner left out", () => {
    const values = [aValue({ baseline: "4", target: "4", actual: "3" })];
    const comparison = compareIndicators(values, { edition });
    expect(linesOf(comparison, "zh-CN")).toStrictEqual([
      "智能工厂：实际3个，目标4个，完成率75%，还差1个。目标值等于期初值，不计进度。实际值低于期初值。",
    ]);
    expect(linesOf(comparison, "en")).toStrictEqual([
      "smart factories: 3 of a target of 4, attainment 75%, 1 to go. The target is the baseline, so there is no progress. The actual value is below the baseline.",
    ]);
  });
});

describe("an evaluation", () => {
  const missed = aTable({ target: "2", actual: "1" });
  const evaluate = (more: object = {}) =>
    evaluatePerformance({ stage: "final", edition, values: missed, ...more } as never);
  const decided = (decision: object) =>
    evaluate({
      consequence: {
        decision: { by: "自治区工信厅", on: "2027-01-10", grounds: "现场核查", ...decision },
        recovery: { amount: "260400" },
      },
    });

  it("that nobody has decided on yet leaves the consequence open", () => {
    expect(said(evaluate().consequence)).toStrictEqual([
      "未达标的处理尚未确定。",
      "What follows from missed targets is not settled yet.",
    ]);
  });

  it.each([
    {
      name: "rectification",
      consequence: decided({ kind: "rectification", until: "2027-06-30" }).consequence,
      zh: "限期整改，应于2027年6月30日（含）前完成。",
      en: "Rectify on or before 2027-06-30.",
    },
    {
      name: "recovery",
      consequence: decided({ kind: "recovery", amount: "260400" }).consequence,
      zh: "收回资金260,400.00元。",
      en: "Recover the money, 260,400.00 yuan.",
    },
    {
      name: "targets that are met",
      consequence: evaluate({ values: aTable({ target: "2", actual: "2" }) }).consequence,
      zh: "试点继续实施。",
      en: "The pilot goes on.",
    },
    {
      name: "a self-evaluation",
      consequence: evaluate({ stage: "annual", year: 2025 }).consequence,
      zh: "不引起整改或收回资金。",
      en: "Neither rectification nor recovery follows.",
    },
  ])("says what follows from $name", ({ consequence, zh, en }) =>
    expect(said(consequence)).toStrictEqual([zh, en]),
  );

  it("by a scheme shows its points among the rest", () => {
    const evaluation = evaluate({ scheme, passMark: "4" });
    expect(linesOf(evaluation, "zh-CN")).toContain("得5分（总分10分）。");
    expect(linesOf(evaluation, "en")).toContain("5 of 10 points.");
  });

  it("of no stage is none", () => {
    expect(said(evaluate({ stage: "later" }))).toStrictEqual([
      "没有评价；请先更正所列问题。",
      "Nothing was evaluated; correct what the issues name.",
    ]);
  });
});

describe("a plan of improvements", () => {
  it("names each indicator to improve under a heading of its own", () => {
    const plan = suggestImprovements(half, { scheme, goal: { points: "10" }, edition });
    expect(said(plan)).toStrictEqual([
      "提升1项指标，可由7.5分提高到10分（需10分），成本合计1（计量单位同所给的单位成本）。",
      "Improving 1 indicator takes the score from 7.5 to 10 points (10 needed), at a cost of 1.",
    ]);
    expect(toMarkdown(plan, "zh-CN")).toContain("### 提升的指标");
    expect(linesOf(plan, "en")[0]).toBe("smart factories: from 3 to 4: 2.5 points more, at a cost of 1.");
  });
});
