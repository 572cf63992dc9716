import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIndicators } from "../../../src/performance/compare-indicators.js";
import { scorePerformance } from "../../../src/performance/score/score-performance.js";
import { trackIndicators } from "../../../src/performance/track-indicators.js";
import { chartOptions } from "../../../src/table/charts/chart-options.js";
import { aScheme, aTable, aValue, falling } from "../../support/scoring.js";

const options = { start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" };
type Loose = { readonly [key: string]: Loose } & readonly Loose[];
const loose = (thing: unknown) => thing as Loose;

describe("target against actual", () => {
  it("has a panel for each first level, and rates apart from counts", () => {
    const chart = loose(chartOptions(aTable({ target: "30", actual: "20" }), "zh-CN"));
    expect(chart.title?.map((title) => title.text)).toStrictEqual([
      "关键指标，数量指标",
      "关键指标，比率指标（%）",
      "总体成效，数量指标",
      "服务质量，比率指标（%）",
    ]);
    expect(chart.grid).toHaveLength(4);
    expect(chart.series?.map((one) => [one.name, one.xAxisIndex])).toStrictEqual([
      ["目标值", 0],
      ["目标值", 1],
      ["目标值", 2],
      ["目标值", 3],
      ["实际值", 0],
      ["实际值", 1],
      ["实际值", 2],
      ["实际值", 3],
    ]);
    expect(chart.yAxis?.[3]?.data).toStrictEqual(["试点企业总体满意度", "培训的覆盖率"]);
  });

  it("takes a comparison as well, and leaves gaps where nothing is known", () => {
    const chart = loose(
      chartOptions(
        compareIndicators([aValue({ target: "2.5" }), { id: "own" }], {
          indicators: [{ ...falling, id: "own" }],
        }),
        "en",
      ),
    );
    expect(chart.series?.map((one) => one.data)).toStrictEqual([[null], [null], [null], [null]]);
    expect(chart.title?.[1]?.text).toBe("counts");
  });

  it("fits its panels into the height there is", () => {
    const chart = loose(chartOptions(aTable(), "zh-CN"));
    const last = chart.grid?.[3];
    const percent = (text: unknown) => Number(String(text).replace("%", ""));
    expect(percent(last?.top) + percent(last?.height)).toBeLessThanOrEqual(96.01);
  });

  it("has nothing to draw for an empty table", () =>
    expect(loose(chartOptions([], "zh-CN")).series).toStrictEqual([]));
});

describe("one track", () => {
  it("draws the path, the value of the day, and where it ends", () => {
    const [track] = trackIndicators([aValue({ baseline: "0", target: "10", actual: "4" })], options);
    const chart = loose(chartOptions(track as never, "zh-CN"));
    expect(chart.title?.text).toBe("智能工厂 (个)");
    expect(chart.series?.map((one) => one.data)).toStrictEqual([
      [
        ["2024-01-01", 0],
        ["2026-01-01", 10],
      ],
      [["2025-01-01", 4]],
      [
        ["2025-01-01", 4],
        ["2026-01-01", 7.99],
      ],
    ]);
  });

  it("draws what is known", () => {
    const [track] = trackIndicators([{ id: "own" }], options);
    const chart = loose(chartOptions(track as never, "en"));
    expect([chart.title?.text, ...(chart.series?.map((one) => one.data) ?? [])]).toStrictEqual([
      "own",
      [],
      [],
      [],
    ]);
  });
});

describe("several tracks", () => {
  it("are drawn in percent of their targets", () => {
    const rows = [
      aValue({ baseline: "0", target: "8", actual: "6" }),
      aValue({ id: "scenarios", target: "0", baseline: "0", actual: "1" }),
      { id: "digital-workshops" },
    ];
    const chart = loose(chartOptions(trackIndicators(rows, options), "zh-CN"));
    expect(chart.series?.map((one) => one.data)).toStrictEqual([
      [50.1, null, null],
      [75, null, null],
    ]);
  });
});

describe("a score", () => {
  it("shows what is sure, what is open and the weight", () => {
    const score = scorePerformance(
      [aValue({ target: "4", actual: "3" })],
      aScheme({ ids: ["smart-factories", "scenarios"] }),
    );
    expect(loose(chartOptions(score, "zh-CN")).series?.map((one) => [one.name, one.data])).toStrictEqual([
      ["得分", [7.5, 0]],
      ["未定", [0, 10]],
      ["权重", [10, 10]],
    ]);
  });
});

it("gives plain data, and nothing for anything else", () => {
  const table = aTable({ baseline: "1", target: "3", actual: "2" });
  for (const thing of [
    table,
    compareIndicators(table),
    trackIndicators(table, options),
    trackIndicators(table, options)[0],
  ]) {
    const chart = chartOptions(thing as never, "zh-CN");
    expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
  }
  expect(chartOptions(null as never, "zh-CN")).toStrictEqual({});
  expect(chartOptions([null] as never, "zh-CN")).toStrictEqual({});
  fc.assert(
    fc.property(
      fc.anything(),
      fc.anything(),
      (thing, given) => void expect(typeof chartOptions(thing as never, "en", given as never)).toBe("object"),
    ),
  );
});
