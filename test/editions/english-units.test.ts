/** 英文里的计量单位. Under an edition that counts in units of its own, no bare Chinese stands in an English text. */
import { describe, expect, it } from "vitest";
import {
  chartOptions,
  compareIndicators,
  type Edition,
  explain,
  type Indicator,
  nm2024,
  scorePerformance,
  toMarkdown,
  trackIndicators,
} from "../../src/index.js";
import { defineEdition } from "../../src/rules.js";
import { aYearOn } from "./a-year-on/edition.js";
import { city } from "./another-city.js";
import { guangdong } from "./guangdong/edition.js";
import { harbour } from "./harbour/edition.js";
import { nationalCity } from "./national-city/edition.js";
import { schemeOf } from "./whole-life.js";
import { province } from "./words-of-a-province.js";

const { issues: _, ...parts } = nm2024;
const [first] = nm2024.indicators;

const incidents = (unit: string | undefined, id = "incidents"): Indicator => ({
  ...(first as Indicator),
  ...{ id, no: 24, label: "安全事故", unit: "起", kind: "count", direction: "down" },
  english: { level1: "safety", level2: "safety", label: "safety incidents", ...(unit && { unit }) },
});

const editionOf = (indicators: readonly Indicator[], more: Partial<Edition> = {}): Edition =>
  defineEdition({
    ...{ ...parts, id: "own-units", ...more },
    indicators: [...parts.indicators, ...indicators],
  });

const named = editionOf([incidents("cases")]);
const unnamed = editionOf([incidents(undefined)]);
const byItsWords = editionOf([incidents(undefined)], { sentences: { en: { units: { 起: "occurrences" } } } });

const years = { period: { start: "2024-09-01", end: "2026-08-31" } };

const resultsUnder = (edition: Edition): readonly object[] => {
  const values = edition.indicators.map(({ id, direction }) =>
    direction === "down"
      ? { id, baseline: "30", midterm: "25", target: "20", actual: "24" }
      : { id, baseline: "20", midterm: "25", target: "30", actual: "28" },
  );
  const tracks = trackIndicators(values, { edition, asOf: "2025-09-01", ...years.period });
  return [
    compareIndicators(values, { edition }),
    tracks,
    ...tracks.rows,
    scorePerformance(values, { edition, scheme: schemeOf(edition) }),
  ];
};

const englishUnder = (edition: Edition): string =>
  resultsUnder(edition)
    .flatMap((thing) => [
      explain(thing as never, "en", { edition }),
      toMarkdown(thing as never, "en", { edition }),
      JSON.stringify(chartOptions(thing as never, "en", { edition })),
    ])
    .join("\n");

/** Chinese outside quotation marks. */
const bare = (text: string): readonly string[] =>
  text
    .replaceAll(/“[^”]*”/g, "")
    .split("\n")
    .filter((line) => /\p{Script=Han}/u.test(line));

describe("what English says of figures", () => {
  it.each([
    ["of 2024", nm2024],
    ["of a year on", aYearOn],
    ["of Guangdong", guangdong],
    ["of a national city", nationalCity],
    ["of a harbour", harbour],
    ["of another city", city],
    ["of a province", province],
    ["whose unit has an English name", named],
    ["whose unit has none", unnamed],
  ])("has no bare Chinese under the edition %s", (_name, edition) => {
    expect(englishUnder(edition)).toContain("20");
    expect(bare(englishUnder(edition))).toEqual([]);
  });
});

const progressOf = (edition: Edition, actual = "24") =>
  compareIndicators([{ id: "incidents", target: "20", actual }], { edition }).rows.find(
    ({ id }) => id === "incidents",
  );

const told = (edition: Edition, locale: "en" | "zh-CN" = "en") =>
  explain(progressOf(edition) as never, locale, { edition });

describe("a unit of one's own", () => {
  it("is called as the indicator calls it", () => expect(told(named)).toContain("24 cases of a target"));

  it("stands in quotation marks where nobody has named it", () =>
    expect(told(unnamed)).toContain("24 “起” of a target"));

  it("is called as the edition calls it among its units", () =>
    expect(told(byItsWords)).toContain("24 occurrences of a target"));

  it("is the Chinese one in Chinese", () => expect(told(named, "zh-CN")).toContain("24起"));

  it("is told to a program that names the indicator alone", () => {
    const indicators = [incidents("cases")];
    const { rows } = compareIndicators([{ id: "incidents", target: "20", actual: "24" }], { indicators });
    expect(explain(rows[0] as never, "en", { indicators })).toContain("24 cases");
    expect(explain(rows[0] as never, "en")).toContain("24 “起”");
  });

  it("is that of the indicator, where another is counted in the same", () => {
    const edition = editionOf([incidents("fires", "fires"), { ...incidents("cases"), no: 25 }]);
    expect(told(edition)).toContain("24 cases");
  });

  it("of one indicator changes nothing of a unit that has an English name", () => {
    const machines = { ...incidents("machines"), unit: "家" };
    expect(told(editionOf([machines]))).toContain("24 machines");
    const others = compareIndicators([{ id: "above-scale-enterprises", target: "20", actual: "24" }], {
      edition: nm2024,
    }).rows[0];
    expect(explain(others as never, "en", { edition: editionOf([machines]) })).toContain("24 enterprises");
  });

  it("is named by another indicator, where its own does not", () => {
    const edition = editionOf([incidents("fires", "fires"), { ...incidents(undefined), no: 25 }]);
    expect(told(edition)).toContain("24 fires");
    const rows = compareIndicators([{ id: "incidents", target: "20", actual: "24" }], { edition });
    expect(toMarkdown(rows, "en", { edition })).toContain("| safety incidents | fires | 20 | 24 |");
  });

  it("stands in the column of units and above a chart", () => {
    const rows = compareIndicators([{ id: "incidents", target: "20", actual: "24" }], { edition: named });
    expect(toMarkdown(rows, "en", { edition: named })).toContain("| safety incidents | cases |");
    const tracks = trackIndicators([{ id: "incidents", baseline: "30", target: "20" }], {
      ...{ edition: named, asOf: "2025-09-01", ...years.period },
    }).rows.filter(({ id }) => id === "incidents");
    expect(JSON.stringify(chartOptions(tracks[0] as never, "en", { edition: named }))).toContain(
      "safety incidents (cases)",
    );
  });
});
