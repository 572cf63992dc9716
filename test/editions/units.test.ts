/** 计量单位: what units are called in each language, of the library and of an edition. */
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  chartOptions,
  compareIndicators,
  explain,
  nm2024,
  toMarkdown,
  trackIndicators,
} from "../../src/index.js";
import { applicationRule, defineEdition, fail, type Sentences } from "../../src/rules.js";

const { issues: _, ...parts } = nm2024;

const rows = [
  ["energy", "单位能耗", "energy per output", "吨标准煤/万元", "down"],
  ["robots", "机器人", "robots", "台", "up"],
  ["land", "用地", "land", "亩", "up"],
  ["sales", "销售额", "sales", "万港元", "up"],
] as const;

const editionWith = (sentences: Sentences) =>
  defineEdition({
    ...parts,
    ...{ id: "own-units", sentences },
    indicators: rows.map(([id, label, english, unit, direction], index) => ({
      ...{ id, no: index + 1, level1: "一", level2: "二", label, unit, kind: "number", direction },
      english: { level1: "one", level2: "two", label: english },
    })),
    rules: [
      applicationRule({
        ...{ id: "1#days", phrase: "公示", force: "must", basis: "text", stage: "application" },
        check: () =>
          fail("publicity-too-short", { actual: "1", required: "5", shortfall: "4", unit: "工作日" }),
      }),
    ],
    outline: [],
    provisions: {},
  });

const edition = editionWith({
  "zh-CN": { currency: "港元", units: { 台: "套" } },
  en: { currency: "HKD", units: { "吨标准煤/万元": "tce per 10,000 yuan", 亩: ["acre", "acres"] } },
});

const missed = (id: string, actual: string) => {
  const [row] = compareIndicators([{ id, target: "10", actual }], { edition }).rows;
  return (["zh-CN", "en"] as const).map((locale) => explain(row, locale, { edition }));
};

describe("a unit", () => {
  it("of an edition's own is called as the edition says", () => {
    expect(missed("energy", "12")[1]).toContain("12 tce per 10,000 yuan");
    expect(missed("robots", "2")[0]).toContain("实际2套");
  });

  it("is called otherwise of one than of many, where the edition says so", () => {
    expect(missed("land", "1")[1]).toContain("1 acre of");
    expect(missed("land", "2")[1]).toContain("2 acres of");
  });

  it("in common use has an English name without the edition's", () => {
    expect(missed("robots", "1")[1]).toContain("1 machine of");
  });

  it("of the edition's currency is called by it", () => {
    expect(missed("sales", "2")[1]).toContain("2 ten thousand HKD of");
  });

  it("is English in tables and charts too", () => {
    const comparison = compareIndicators([{ id: "energy", target: "10", actual: "12" }], { edition });
    expect(toMarkdown(comparison, "en", { edition })).toContain("| tce per 10,000 yuan |");
    const days = { start: "2025-01-01", end: "2027-01-01", asOf: "2026-01-01", edition };
    const tracks = trackIndicators([{ id: "energy", baseline: "12", target: "10", actual: "11" }], days);
    const chart = JSON.stringify(chartOptions(tracks.rows[0] as never, "en", { edition }));
    expect(chart).toContain("energy per output (tce per 10,000 yuan)");
  });

  it("of working days stands behind a figure with its measure word", () => {
    const [finding] = assessApplication({}, { edition, asOf: "2025-03-01" }).findings;
    expect(explain(finding, "zh-CN", { edition })).toBe(
      "不符合：公示1个工作日，要求不少于5个工作日，还差4个工作日；请延长公示。",
    );
    expect(explain(finding, "en", { edition })).toBe(
      "not met: published for 1 of at least 5 working days, 4 too few; extend the public notice.",
    );
  });

  it("is a text or a list of texts", () => {
    const wrong = editionWith({ en: { units: { 台: 5 as never } } });
    expect(wrong.issues.map(({ field }) => field)).toEqual(["edition.sentences.en.units.台"]);
  });
});
