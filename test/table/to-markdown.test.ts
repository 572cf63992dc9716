import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { compareIndicators } from "../../src/performance/compare-indicators.js";
import { trackIndicators } from "../../src/performance/track-indicators.js";
import { toMarkdown } from "../../src/table/to-markdown.js";
import { written } from "../support/grids.js";
import { improved, scored } from "../support/scored.js";
import { aScheme, aValue, falling } from "../support/scoring.js";

const source = { edition: nm2024 };
const values = [aValue({ baseline: "1", target: "4", actual: "3" })];
const lines = (text: string): readonly string[] => text.split("\n");
const scheme = aScheme({ grades: [{ grade: "good", from: "7" }] });

describe("a table in Markdown", () => {
  it("spells the levels of indicator values out", () =>
    expect(lines(toMarkdown(values, "zh-CN", source))).toStrictEqual([
      "| 一级指标 | 二级指标 | 三级指标 | 单位 | 期初值 | 中期目标值 | 目标值 | 实际值 |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      "| 关键指标 | 上云用数赋智 | 智能工厂 | 个 | 1 |  | 4 | 3 |",
    ]));

  it("is in English as well", () =>
    expect(lines(toMarkdown(compareIndicators(values, source), "en", source))).toStrictEqual([
      "| level one | level two | level three | unit | target | actual | attainment (%) | progress (%) | gap | status |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      "| key indicators | cloud, data and intelligence | smart factories | 个 | 4 | 3 | 75 | 66.67 | 1 | not met |",
    ]));

  it("leaves a cell empty where nothing is known", () =>
    expect(lines(toMarkdown(compareIndicators([aValue()], source), "zh-CN", source))[2]).toBe(
      "| 关键指标 | 上云用数赋智 | 智能工厂 | 个 |  |  |  |  |  | 缺资料 |",
    ));

  it("shows tracks", () => {
    const options = { ...source, start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" };
    expect(lines(toMarkdown(trackIndicators(values, options), "zh-CN", source))[2]).toBe(
      "| 关键指标 | 上云用数赋智 | 智能工厂 | 个 | 2.5 | 3 | 0.5 | 超前 | 4.99 | 0.08 |",
    );
    expect(lines(toMarkdown(trackIndicators([aValue()], options), "en", source))[2]).toBe(
      "| key indicators | cloud, data and intelligence | smart factories | 个 |  |  |  |  |  |  |",
    );
  });

  it("shows a score row by row, and its total with the grade", () => {
    expect(lines(toMarkdown(scored(values, scheme), "zh-CN", source)).slice(2)).toStrictEqual([
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
  ])("shows a score with %s", (_, table, one, line) =>
    expect(lines(toMarkdown(scored(table, one), "zh-CN", source)).at(-1)).toBe(line),
  );

  it("shows improvements", () =>
    expect(
      lines(toMarkdown(improved(values, scheme, { points: "10" }), "zh-CN", source)).slice(2),
    ).toStrictEqual(["| 关键指标 | 上云用数赋智 | 智能工厂 | 个 | 3 | 4 | 1 | 2.5 | 1 |"]));

  it("shows the form with its merged levels in every row", () => {
    const text = lines(toMarkdown(written([]), "zh-CN", source));
    expect(text[0]).toBe("202X年X盟（市）数字化转型绩效评价目标表");
    expect(text[5]).toBe("| 关键指标 | 企业集聚 | 规下制造业企业（家） |  |  |");
    expect(text.at(-1)).toBe("| 盟（市）工信部门：（盖章） |  |  |  |  |");
  });

  it("names indicators of an embedder", () => {
    expect(toMarkdown([{ id: falling.id }], "zh-CN", { indicators: [falling] })).toContain(
      "| 服务质量 | 响应 | 平均响应天数 | 天 |",
    );
    expect(toMarkdown([{ id: falling.id }], "en", source)).toContain("|  |  | days-to-respond |  |");
  });

  it("lets no text break out of its cell", () => {
    const label = "a|b\\|\nc<script>&";
    expect(lines(toMarkdown([{ id: falling.id }], "zh-CN", { indicators: [{ ...falling, label }] }))[2]).toBe(
      "| 服务质量 | 响应 | a\\|b\\\\\\| c&lt;script>&amp; | 天 |  |  |  |  |",
    );
  });

  it("shows a state it has no word for as it stands", () => {
    const comparison = compareIndicators(values, source);
    expect(
      lines(
        toMarkdown(
          { ...comparison, rows: comparison.rows.map((row) => ({ ...row, status: "odd" })) } as never,
          "zh-CN",
          source,
        ),
      )[2],
    ).toContain("| odd |");
  });

  it("is empty for anything else", () => {
    expect(toMarkdown(null as never, "zh-CN", source)).toBe("");
    expect(toMarkdown({ cells: [] } as never, "zh-CN", source)).toBe("");
    expect(toMarkdown([null] as never, "zh-CN", source)).toBe("");
    expect(lines(toMarkdown([], "zh-CN", source))).toHaveLength(2);
    expect(toMarkdown({ cells: [], merges: [] } as never, "zh-CN", source)).toBe("\n\n|  |\n|  |");
    expect(
      toMarkdown(
        { cells: [], merges: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1 }] } as never,
        "zh-CN",
        source,
      ),
    ).toBe("");
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        (thing, options) =>
          void expect(typeof toMarkdown(thing as never, "en", options as never)).toBe("string"),
      ),
    );
  });
});
