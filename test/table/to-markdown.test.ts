import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessApplication } from "../../src/assessment/assess-application.js";
import { compareEditions } from "../../src/assessment/compare-editions.js";
import { withParameters } from "../../src/edition/with-parameters.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { explain } from "../../src/locale/explain/explain.js";
import { comparePolicies } from "../../src/money/subsidy/compare-policies.js";
import { compareIndicators } from "../../src/performance/compare-indicators.js";
import { suggestImprovements } from "../../src/performance/improve/suggest-improvements.js";
import { scorePerformance } from "../../src/performance/score/score-performance.js";
import { trackIndicators } from "../../src/performance/track-indicators.js";
import { writeIndicatorGrid } from "../../src/table/grid/write-indicator-grid.js";
import { toMarkdown } from "../../src/table/to-markdown.js";
import { aScheme, aValue, falling } from "../support/scoring.js";

const values = [aValue({ baseline: "1", target: "4", actual: "3" })];
const lines = (text: string): readonly string[] => text.split("\n");
/** The lines of the first table alone. */
const table = (text: string): readonly string[] => {
  const all = lines(text);
  const from = all.findIndex((line) => line.startsWith("|"));
  const to = all.findIndex((line, index) => index > from && !line.startsWith("|"));
  return all.slice(from, to === -1 ? undefined : to);
};
const scheme = aScheme({ grades: [{ grade: "good", from: "7" }] });

describe("a table in Markdown", () => {
  it("spells the levels of indicator values out", () =>
    expect(lines(toMarkdown(values, "zh-CN"))).toStrictEqual([
      "| 一级指标 | 二级指标 | 三级指标 | 单位 | 期初值 | 中期目标值 | 目标值 | 实际值 |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      "| 关键指标 | 上云用数赋智 | 智能工厂 | 个 | 1 |  | 4 | 3 |",
    ]));

  it("is in English as well", () =>
    expect(table(toMarkdown(compareIndicators(values, { edition: nm2024 }), "en"))).toStrictEqual([
      "| level one | level two | level three | unit | target | actual | attainment (%) | progress (%) | gap | status |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      "| key indicators | cloud, data and intelligence | smart factories |  | 4 | 3 | 75 | 66.67 | 1 | not met |",
    ]));

  it("leaves a cell empty where nothing is known", () =>
    expect(table(toMarkdown(compareIndicators([aValue()], { edition: nm2024 }), "zh-CN"))[2]).toBe(
      "| 关键指标 | 上云用数赋智 | 智能工厂 | 个 |  |  |  |  |  | 资料不全 |",
    ));

  it("shows tracks", () => {
    const options = { edition: nm2024, start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" };
    expect(table(toMarkdown(trackIndicators(values, options), "zh-CN"))[2]).toBe(
      "| 关键指标 | 上云用数赋智 | 智能工厂 | 个 | 2.5 | 3 | 0.5 | 超前 | 4.99 | 0.08 |",
    );
    expect(table(toMarkdown(trackIndicators([aValue()], options), "en"))[2]).toBe(
      "| key indicators | cloud, data and intelligence | smart factories |  |  |  |  |  |  |  |",
    );
  });

  it("shows a score row by row, and its total with the grade", () => {
    expect(
      table(toMarkdown(scorePerformance(values, { scheme, edition: nm2024 }), "zh-CN")).slice(2),
    ).toStrictEqual([
      "| 关键指标 | 上云用数赋智 | 智能工厂 | 10 | 正向比例 | 7.5 | 实际3个，目标4个，按比例得7.5分（满分10分）。 |",
      "| 合计 |  |  | 10 |  | 7.5 | 等级：良 |",
    ]);
  });

  it.each([
    ["an interval", [aValue({ target: "4" })], scheme, "| 合计 |  |  | 10 |  | 0 至 10 | 等级：未定 |"],
    ["no grade", values, aScheme(), "| 合计 |  |  | 10 |  | 7.5 | 等级：无 |"],
    [
      "a grade of the caller's own",
      values,
      aScheme({ grades: [{ grade: "A级", from: "1" }] }),
      "| 合计 |  |  | 10 |  | 7.5 | 等级：A级 |",
    ],
  ])("shows a score with %s", (_, given, one, line) =>
    expect(table(toMarkdown(scorePerformance(given, { scheme: one, edition: nm2024 }), "zh-CN")).at(-1)).toBe(
      line,
    ),
  );

  it("shows improvements", () =>
    expect(
      table(
        toMarkdown(suggestImprovements(values, { scheme, goal: { points: "10" }, edition: nm2024 }), "zh-CN"),
      ).slice(2),
    ).toStrictEqual(["| 关键指标 | 上云用数赋智 | 智能工厂 | 个 | 3 | 4 | 1 | 2.5 | 1 |"]));

  it("shows the form with its merged levels in every row", () => {
    const form = writeIndicatorGrid([], { edition: nm2024 });
    const text = lines(toMarkdown(form.ok && form.value, "zh-CN"));
    expect(text[0]).toBe("202X年X盟（市）数字化转型绩效评价目标表");
    expect(text[5]).toBe("| 关键指标 | 企业集聚 | 规下制造业企业（家） |  |  |");
    expect(text.at(-1)).toBe("| 盟（市）工信部门：（盖章） |  |  |  |  |");
  });

  it("names indicators of an embedder", () => {
    expect(toMarkdown([{ id: falling.id }], "zh-CN", { indicators: [falling] })).toContain(
      "| 服务质量 | 响应 | 平均响应天数 | 天 |",
    );
    expect(toMarkdown([{ id: falling.id }], "en")).toContain("|  |  | days-to-respond |  |");
  });

  it("calls an indicator that is no row of the table as a sentence does, in both languages", () => {
    const execution = [{ id: "budget-execution", target: "100", actual: "95" }];
    expect(lines(toMarkdown(execution, "zh-CN"))[2]).toBe("|  |  | 预算执行率 |  |  |  | 100 | 95 |");
    expect(lines(toMarkdown(execution, "en"))[2]).toBe("|  |  | budget execution |  |  |  | 100 | 95 |");
  });

  it("lets no text break out of its cell", () => {
    const label = "a|b\\|\nc<script>&";
    expect(lines(toMarkdown([{ id: falling.id }], "zh-CN", { indicators: [{ ...falling, label }] }))[2]).toBe(
      "| 服务质量 | 响应 | a\\|b\\\\\\| c&lt;script>&amp; | 天 |  |  |  |  |",
    );
  });

  it("shows a state it has no word for as it stands", () => {
    const comparison = compareIndicators(values, { edition: nm2024 });
    const rows = comparison.rows.map((row) => ({ ...row, status: "odd" }));
    expect(table(toMarkdown({ ...comparison, rows }, "zh-CN"))[2]).toContain("| odd |");
  });

  it("is the sentence of explain for what has no parts, and for what is no result", () => {
    for (const thing of [null, 5, { cells: [] }, () => 5]) {
      expect(toMarkdown(thing, "en")).toBe(explain(thing, "en"));
    }
    expect(table(toMarkdown([], "zh-CN"))).toHaveLength(2);
    expect(toMarkdown([null], "zh-CN")).toBe(explain(null, "zh-CN"));
    expect(toMarkdown({ kind: "indicator-grid", cells: [], merges: [] }, "zh-CN")).toBe("\n\n|  |\n|  |");
    const merges = [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1 }];
    expect(toMarkdown({ kind: "indicator-grid", cells: [], merges }, "zh-CN")).toBe("绩效目标表，共0行。");
  });

  it("answers for anything at all", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (thing, options) => {
        expect(toMarkdown(thing, "en", options as never)).not.toBe("");
      }),
    );
  });
});

describe("a report in Markdown", () => {
  const draft = {
    leagueCity: { code: "150200" },
    period: { start: "2024-09-01", end: "2026-07-31" },
    colour: "red | blue",
  };
  const assessment = assessApplication(draft, { edition: nm2024, asOf: "2024-08-31" });

  it("of an assessment has the outcome, every finding, what is asked of whom, and the issues", () => {
    const text = lines(toMarkdown(assessment, "zh-CN"));
    expect(text.filter((line) => line.startsWith("#"))).toStrictEqual([
      "## 评估",
      "### 各类条件",
      "### 不符合的必须条件",
      "### 结论",
      "### 须由盟市工信局提供或评定",
      "### 须由盟市财政局提供或评定",
      "### 须由评审专家提供或评定",
      "### 结论用到而指南没有给出的取值",
      "### 填写和参数中的问题",
    ]);
    expect(text[2]).toMatch(/^评估：不符合。/);
    expect(text.filter((line) => line.startsWith("|"))).toHaveLength(assessment.findings.length + 2);
    expect(text).toContain("- “colour”不是认识的字段，未予读取。");
  });

  it("is in English as well, and says the same", () => {
    const text = lines(toMarkdown(assessment, "en"));
    expect(text[0]).toBe("## assessment");
    expect(text.filter((line) => line.startsWith("#"))).toHaveLength(9);
    expect(text).toContain("- the field “colour” is not known and was not read.");
  });

  it("lets no text of the user's become markup", () => {
    const issues = [
      {
        kind: "issue",
        code: "unknown-option",
        path: [],
        field: "",
        severity: "error",
        values: { option: "<b>|\n# x" },
      },
    ];
    const text = toMarkdown({ kind: "remedies", remedies: [], issues }, "en");
    expect(text).not.toMatch(/<b>|^# x/m);
    expect(text).toContain("&lt;b>");
  });
});

describe("what a change of the text or of a policy does, for whoever decides", () => {
  const drafts = [{ submission: { paperCopies: 3, discCopies: 3 } }, {}];
  const after = withParameters(nm2024, { copies: 4 });
  const markdown = lines(
    toMarkdown(compareEditions(drafts, { before: nm2024, after, asOf: "2024-08-15" }), "en"),
  );

  it("begins with how many have each outcome before and after", () =>
    expect(markdown.slice(4, 10)).toStrictEqual([
      "### applications by outcome",
      "",
      "| outcome | before | after |",
      "| --- | --- | --- |",
      "| not met | 0 | 1 |",
      "| needs data | 2 | 1 |",
    ]));

  it("says by which rules, and which applications", () => {
    expect(markdown).toContain("| there are enough paper and disc copies | met | not met | 1 |");
    expect(markdown).toContain(
      "- application 1: from “needs data” to “not met”; rules with another answer: 1.",
    );
  });

  it("shows of policies the totals first, then who gets more and who less in each group", () => {
    const before = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
    const third = { ...before, tiers: [{ rate: "0.3" }] } as const;
    const claims = [{ id: "a", price: "100", size: "small" }, { id: "b" }] as const;
    const all = lines(toMarkdown(comparePolicies(claims, { before, after: third }), "en"));
    expect(all.slice(4, 9)).toStrictEqual([
      "### totals",
      "",
      "| claims | before (yuan) | after (yuan) | difference (yuan) |",
      "| --- | --- | --- | --- |",
      "| 2 | from 50.00 | from 30.00 |  |",
    ]);
    expect(all).toContain("| small | 1 | 50.00 | 30.00 | -20.00 |  | 1: 20.00 yuan |  |");
    expect(all).toContain("| size not given | 1 | from 0.00 | from 0.00 |  |  |  | 1 |");
  });
});
