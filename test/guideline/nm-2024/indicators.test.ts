import { describe, expect, it } from "vitest";
import { directionOf } from "../../../src/guideline/nm-2024/indicators.js";
import { indicators, nm2024 } from "../../../src/index.js";
import { clausesFile, sentences } from "../../support/guideline-text.js";

/** How many rows stand together under one heading. */
const spans = (headings: readonly string[]): readonly number[] =>
  headings.reduce<number[]>((lengths, heading, index) => {
    if (index > 0 && heading === headings[index - 1]) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(1);
    return lengths;
  }, []);

const countOf = (unit: string) => indicators.filter((indicator) => indicator.unit === unit).length;

describe("the indicators of Annex 2", () => {
  it("are 23, numbered in their order", () => {
    expect(indicators.map(({ no }) => no)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(nm2024.indicators).toEqual(indicators);
  });

  it("stand in three groups and ten below them", () => {
    expect(spans(indicators.map(({ level1 }) => level1))).toEqual([16, 5, 2]);
    expect(spans(indicators.map(({ level2 }) => level2))).toEqual([5, 4, 2, 3, 2, 2, 1, 2, 1, 1]);
    expect([...new Set(indicators.map(({ level1 }) => level1))]).toEqual([
      "关键指标",
      "总体成效",
      "服务质量",
    ]);
  });

  it("count 12 in 家 and 8 in 个, and 3 are rates", () => {
    expect([countOf("家"), countOf("个"), countOf("%")]).toEqual([12, 8, 3]);
    expect(indicators.filter(({ kind }) => kind === "rate").map(({ no, unit }) => [no, unit])).toEqual([
      [12, "%"],
      [22, "%"],
      [23, "%"],
    ]);
  });

  it("rise, but for those that enterprises leave when the pilot succeeds", () => {
    const free = indicators.filter(({ direction }) => direction !== "up").map(({ no }) => no);
    const byReading = indicators.filter(({ noDirectionWhere }) => noDirectionWhere).map(({ no }) => no);
    expect([free, byReading]).toEqual([[2], [3, 4]]);
    const undirected = (value: string | undefined) =>
      indicators
        .filter((one) => directionOf(one, { choice: (id) => ({ value, field: id }) }) === "none")
        .map(({ no }) => no);
    expect([undirected("inclusive"), undirected(undefined), undirected("separate")]).toEqual([
      [2],
      [2],
      [2, 3, 4],
    ]);
  });

  it("have ids of their own, in lower case with hyphens", () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(23);
    for (const { id } of indicators) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("have names of their own in both languages", () => {
    expect(new Set(indicators.map(({ label }) => label)).size).toBe(23);
    expect(new Set(indicators.map(({ english }) => english.label)).size).toBe(23);
    for (const { english } of indicators)
      for (const name of Object.values(english)) expect(name).toMatch(/^[a-z][a-z ,-]+$/);
  });

  it("have one English name for one heading", () => {
    const pairs = new Set(indicators.map(({ level2, english }) => `${level2}=${english.level2}`));
    expect(pairs.size).toBe(10);
  });

  it.skipIf(clausesFile === undefined)("are the rows of the text (with GUIDELINE_CLAUSES)", () => {
    const text = sentences();
    for (const { no, level1, level2, label, unit } of indicators) {
      const row = text.get(`A2:${no}`);
      for (const part of [level1, level2, label, unit]) expect(row).toContain(part);
    }
  });
});
