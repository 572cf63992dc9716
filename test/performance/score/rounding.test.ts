import { describe, expect, it } from "vitest";
import {
  evaluatePerformance,
  explain,
  nm2024,
  type ScoringScheme,
  scorePerformance,
  suggestImprovements,
} from "../../../src/index.js";
import { aScheme, aTable, aValue } from "../../support/scoring.js";

const ids = nm2024.indicators.map(({ id }) => id);
/** 100 in 23 equal parts: 4.35 each but for the last, 4.3. */
const weights = Object.fromEntries(ids.map((id, index) => [id, index < 22 ? "4.35" : "4.3"]));
const equal = (more: Partial<ScoringScheme> = {}): ScoringScheme =>
  aScheme({ total: "100", weights, decimals: 2, grades: [{ grade: "良", from: "80" }], ...more });
const at = (actual: string, scheme: ScoringScheme) =>
  scorePerformance(aTable({ target: "50", actual }), { scheme, edition: nm2024 });

describe("what a scheme rounds", () => {
  it("are the rows, unless it says that it is the total", () => {
    // 0.82 of 4.35 is 3.567 and of 4.3 is 3.526: 22 × 3.57 + 3.53 against 82.
    expect(at("41", equal()).points).toBe("82.07");
    expect(at("41", equal({ rounding: "rows" })).points).toBe("82.07");
    expect(at("41", equal({ rounding: "total" })).points).toBe("82");
  });

  it("shows rows that were rounded all the same", () => {
    const { rows } = at("41", equal({ rounding: "total" }));
    expect(rows[0]).toMatchObject({ points: "3.57", low: "3.57" });
  });

  it("a full share makes the total itself, and nothing is more, however coarse the place", () => {
    const scheme = aScheme({
      total: "9.6",
      weights: { [ids[0] as string]: "9.6" },
      decimals: 0,
      rounding: "total",
    });
    const one = (actual: string) =>
      scorePerformance([{ id: ids[0] as string, target: "100", actual }], { scheme, edition: nm2024 }).points;
    expect(one("100")).toBe("9.6");
    expect(one("99")).toBe("9.6");
    expect(one("93")).toBe("9");
  });

  it("keeps the interval while values are missing", () => {
    const scheme = aScheme({ ids: ["smart-factories", "scenarios"], decimals: 0, rounding: "total" });
    const values = [aValue({ target: "3", actual: "1" }), { id: "scenarios", target: "4" }];
    expect(scorePerformance(values, { scheme, edition: nm2024 })).toMatchObject({ low: "3", high: "13" });
  });

  it("counts what a person judges exactly as well", () => {
    const scheme = aScheme({
      ids: ["smart-factories", "scenarios"],
      method: { "smart-factories": { qualitative: [{ level: "好", from: "0" }] }, scenarios: "proportional" },
      decimals: 0,
      rounding: "total",
    });
    const judgements = [
      { indicator: "smart-factories", share: "33.3", by: "专家", on: "2025-01-01", grounds: "现场查看" },
    ];
    const values = [{ id: "scenarios", target: "1000", actual: "417" }];
    const ask = (given: typeof judgements) =>
      scorePerformance(values, { scheme, judgements: given, edition: nm2024 });
    // 3.33 and 4.17 are 7.5: 8, and not 3 + 4.
    expect(ask(judgements)).toMatchObject({ points: "8" });
    expect(ask([])).toMatchObject({ low: "4", high: "14" });
  });

  it.each(["row", 5])("is one of the two: %j", (rounding) =>
    expect(at("1", equal({ rounding: rounding as never }))).toMatchObject({
      points: null,
      issues: [{ field: "scheme.rounding", severity: "error" }],
    }),
  );
});

describe("an edge that rounding alone decides", () => {
  it("is told, with the sum before and after: missed by the rows", () => {
    // A third of 23 rows: each 1.45 but for 1.43, exactly 33.333…
    const grades = [{ grade: "中", from: "33.33" }];
    const values = aTable({ target: "99", actual: "33" });
    const scheme = equal({ grades: [{ grade: "中", from: "33.331" }] });
    expect(scorePerformance(values, { scheme: equal({ grades }), edition: nm2024 }).issues).toStrictEqual([]);
    const { grade, points, issues } = scorePerformance(values, { scheme, edition: nm2024 });
    expect({ grade, points }).toStrictEqual({ grade: null, points: "33.33" });
    expect(issues).toMatchObject([
      {
        code: "decided-by-rounding",
        severity: "warning",
        field: "scheme.grades.0.from",
        values: { bound: "33.331", rounded: "33.33", exact: "33.333333" },
      },
    ]);
    expect(explain(issues[0], "zh-CN")).toContain("是否达到33.331，只因四舍五入而不同");
    expect(explain(issues[0], "en")).toContain("33.33 after it, 33.333333 before");
  });

  it("is told where rows were rounded up to it", () => {
    const { grade, issues } = at("41", equal({ grades: [{ grade: "良", from: "82.07" }] }));
    expect(grade).toBe("良");
    expect(issues).toMatchObject([{ values: { bound: "82.07", rounded: "82.07", exact: "82" } }]);
  });

  it("is told of a pass mark too", () => {
    const evaluation = evaluatePerformance({
      stage: "final",
      values: aTable({ target: "50", actual: "41" }),
      scheme: equal({ grades: [] }),
      passMark: "82.07",
      edition: nm2024,
    });
    expect(evaluation.issues).toMatchObject([{ code: "decided-by-rounding", field: "passMark" }]);
  });

  it("is told of the upper end, where only that is decided so", () => {
    const scheme = aScheme({
      ids: ["smart-factories", "scenarios"],
      decimals: 0,
      grades: [{ grade: "优", from: "14" }],
    });
    const values = [aValue({ target: "20", actual: "7" }), { id: "scenarios", target: "4" }];
    // 3.5 is 4: at most 14, and 13.5 before.
    expect(scorePerformance(values, { scheme, edition: nm2024 })).toMatchObject({
      issues: [{ code: "value-missing" }, { values: { bound: "14", rounded: "14", exact: "13.5" } }].slice(
        -1,
      ),
      high: "14",
    });
  });
});

describe("the cheapest improvements where the total alone is rounded", () => {
  const scheme = aScheme({ ids: ["smart-factories", "scenarios"], decimals: 0, rounding: "total" });
  const values = [aValue({ target: "4", actual: "1" }), { id: "scenarios", target: "4", actual: "1" }];
  const plan = (points: string) => suggestImprovements(values, { scheme, goal: { points }, edition: nm2024 });

  it("are not told row by row, only whether the goal is reached or can be", () => {
    expect(plan("5")).toMatchObject({ code: "reached-already", now: "5" });
    expect(plan("20")).toMatchObject({
      code: "rounded-as-a-whole",
      now: "5",
      most: "20",
      steps: [],
      after: null,
    });
    expect(explain(plan("20"), "zh-CN")).toContain("只对总分四舍五入");
  });
});
