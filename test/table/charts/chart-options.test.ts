import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nm2024 } from "../../../src/guideline/nm-2024/edition.js";
import { compareIndicators } from "../../../src/performance/compare-indicators.js";
import { trackIndicators } from "../../../src/performance/track-indicators.js";
import type { Track } from "../../../src/performance/trajectory.js";
import { chartOptions } from "../../../src/table/charts/chart-options.js";
import { scored } from "../../support/scored.js";
import { aScheme, aTable, aValue, falling } from "../../support/scoring.js";

const source = { edition: nm2024, indicators: [falling] };
const options = { ...source, start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" };
type Loose = { readonly [key: string]: Loose } & readonly Loose[];
const drawn = (thing: unknown, locale: "zh-CN" | "en"): Loose => {
  const chart = chartOptions(thing, locale, source);
  if (!chart.ok) throw new Error(JSON.stringify(chart.issues));
  return chart.value as Loose;
};

describe("target against actual", () => {
  it("has a panel for each first level, and rates apart from counts", () => {
    const chart = drawn(aTable({ target: "30", actual: "20" }), "zh-CN");
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
    const comparison = compareIndicators([aValue({ target: "2.5" }), { id: "own" }], {
      edition: nm2024,
      indicators: [{ ...falling, id: "own" }],
    });
    const chart = drawn(comparison, "en");
    expect(chart.series?.map((one) => one.data)).toStrictEqual([[null], [null], [null], [null]]);
    expect(chart.title?.[1]?.text).toBe("counts");
  });

  it("begins its axis at zero, unless something shrank", () => {
    const growth = { ...falling, id: "growth", kind: "percentage", unit: "%" } as const;
    const axisOf = (actual: string) => {
      const chart = chartOptions([{ id: "growth", actual }], "en", { ...source, indicators: [growth] });
      return chart.ok && (chart.value as Loose).xAxis?.[0];
    };
    expect(axisOf("3.2")).toStrictEqual({ type: "value", gridIndex: 0, min: 0 });
    expect(axisOf("-3.2")).toStrictEqual({ type: "value", gridIndex: 0 });
  });

  it("is drawn in a time that grows with its rows", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ id: `own-${index}`, target: "1" }));
    const began = performance.now();
    expect((drawn(rows, "en").series as Loose)[0]?.data).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it("fits its panels into the height there is", () => {
    const chart = drawn(aTable(), "zh-CN");
    const last = chart.grid?.[3];
    const percent = (text: unknown) => Number(String(text).replace("%", ""));
    expect(percent(last?.top) + percent(last?.height)).toBeLessThanOrEqual(96.01);
  });

  it("has nothing to draw for an empty table", () => expect(drawn([], "zh-CN").series).toStrictEqual([]));
});

describe("one track", () => {
  it("draws the path, the value of the day, and where it ends", () => {
    const [track] = trackIndicators([aValue({ baseline: "0", target: "10", actual: "4" })], options).rows;
    const chart = drawn(track as never, "zh-CN");
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
    const [track] = trackIndicators([{ id: "own" }], options).rows;
    const chart = drawn(track as never, "en");
    expect([chart.title?.text, ...(chart.series?.map((one) => one.data) ?? [])]).toStrictEqual([
      "own",
      [],
      [],
      [],
    ]);
  });
});

describe("a track that has lost its days on its way", () => {
  it("has gaps in their places, and nothing undefined", () => {
    const [track] = trackIndicators([aValue({ baseline: "0", target: "10", actual: "4" })], options).rows;
    const { asOf: _, ...rest } = track as Track;
    const path = rest.path.map(({ value }) => ({ value }));
    const chart = drawn({ ...rest, path } as never, "zh-CN");
    expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
    expect(chart.xAxis).toStrictEqual({ type: "time", min: null, max: null });
  });
});

describe("several tracks", () => {
  it("are drawn in percent of their targets", () => {
    const rows = [
      aValue({ baseline: "0", target: "8", actual: "6" }),
      aValue({ id: "scenarios", target: "0", baseline: "0", actual: "1" }),
      { id: "digital-workshops" },
    ];
    const chart = drawn(trackIndicators(rows, options), "zh-CN");
    expect(chart.series?.map((one) => one.data)).toStrictEqual([
      [50.1, null, null],
      [75, null, null],
    ]);
  });
});

describe("a score", () => {
  it("shows what is sure, what is open and the weight", () => {
    const score = scored(
      [aValue({ target: "4", actual: "3" })],
      aScheme({ ids: ["smart-factories", "scenarios"] }),
    );
    expect(drawn(score, "zh-CN").series?.map((one) => [one.name, one.data])).toStrictEqual([
      ["得分", [7.5, 0]],
      ["未定", [0, 10]],
      ["权重", [10, 10]],
    ]);
  });
});

it("gives plain data", () => {
  const table = aTable({ baseline: "1", target: "3", actual: "2" });
  for (const thing of [
    table,
    compareIndicators(table, source),
    trackIndicators(table, options),
    trackIndicators(table, options).rows[0],
    trackIndicators([{ id: "own" }], options).rows[0],
    scored(table, aScheme()),
  ]) {
    const chart = chartOptions(thing, "zh-CN", source);
    expect(chart).toMatchObject({ ok: true, issues: [] });
    expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
    expect(Object.isFrozen(chart)).toBe(true);
  }
});

describe("what cannot be drawn", () => {
  const track = { kind: "track", path: [] };

  it.each<[unknown, string]>([
    [null, "nothing-to-draw"],
    [{}, "nothing-to-draw"],
    [[null], "nothing-to-draw"],
    [[{ target: "1" }], "nothing-to-draw"],
    [[{ id: 5 }], "nothing-to-draw"],
    [track, "nothing-to-draw"],
    [{ kind: "indicator-tracks", rows: [{ ...track, id: ["a"] }] }, "nothing-to-draw"],
    [{ kind: "indicator-comparison", rows: 5 }, "nothing-to-draw"],
    [() => 1, "not-json"],
    [undefined, "not-json"],
  ])("%j is an issue", (thing, code) => {
    const chart = chartOptions(thing, "zh-CN", source);
    expect(chart).toMatchObject({ ok: false, issues: [{ code, severity: "error" }] });
  });

  it("leaves a gap where a figure is none", () =>
    expect(
      drawn([{ id: "scenarios", target: "many", actual: 5 }], "en").series?.map(({ data }) => data),
    ).toStrictEqual([[null], [null]]));

  it("is what nobody says the indicators of", () =>
    expect(chartOptions([], "en", {})).toMatchObject({ ok: false, issues: [{ code: "unknown-edition" }] }));

  it("names an option that nobody knows", () =>
    expect(chartOptions([], "en", { ...source, indicator: [] } as never)).toMatchObject({
      ok: true,
      issues: [{ code: "unknown-option", field: "indicator" }],
    }));

  it("is never more than an issue, whatever is given", () =>
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (thing, given) => {
        const charts = [chartOptions(thing, "en", source), chartOptions([], "en", given as never)];
        expect(JSON.parse(JSON.stringify(charts))).toStrictEqual(charts);
      }),
    ));
});
