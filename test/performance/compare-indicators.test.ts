import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../src/application/indicator.js";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import { compareIndicators } from "../../src/performance/compare-indicators.js";
import type { IndicatorProgress } from "../../src/performance/progress.js";
import { aValue, falling } from "../support/scoring.js";

const compare = (parts: Partial<IndicatorValue>): IndicatorProgress => {
  const [row] = compareIndicators([aValue({ midterm: "1", ...parts })], { indicators: [falling] });
  if (row === undefined) throw new Error("no row");
  return row;
};

describe("a rising indicator", () => {
  it("says how much of the target and how much of the way is done", () =>
    expect(compare({ baseline: "10", target: "40", actual: "30" })).toStrictEqual({
      id: "smart-factories",
      kind: "count",
      direction: "up",
      unit: "个",
      values: { baseline: "10", midterm: "1", target: "40", actual: "30" },
      status: "unmet",
      attainment: "75",
      progress: "66.67",
      gap: "10",
      change: "20",
      changeUnit: "个",
      growth: "200",
      decimals: 2,
      cases: [],
      issues: [],
    }));

  it.each([
    [
      "baseline zero",
      { baseline: "0", target: "40", actual: "30" },
      ["baseline-zero"],
      { growth: null, progress: "75" },
    ],
    [
      "target at baseline",
      { baseline: "40", target: "40", actual: "41" },
      ["target-at-baseline", "beyond-target"],
      { progress: null, attainment: "102.5" },
    ],
    [
      "target below baseline",
      { baseline: "50", target: "40", actual: "45" },
      ["target-below-baseline", "actual-below-baseline", "beyond-target"],
      { progress: null, status: "beyond" },
    ],
    [
      "actual below baseline",
      { baseline: "10", target: "40", actual: "4" },
      ["actual-below-baseline"],
      { progress: "-20", change: "-6", growth: "-60" },
    ],
    [
      "beyond the target",
      { baseline: "10", target: "40", actual: "55" },
      ["beyond-target"],
      { progress: "150", gap: "-15", status: "beyond" },
    ],
    [
      "a zero target",
      { baseline: "0", target: "0", actual: "0" },
      ["baseline-zero", "target-zero", "target-at-baseline"],
      { attainment: null, status: "met", progress: null },
    ],
    [
      "a zero actual value",
      { baseline: "1", target: "4", actual: "0" },
      ["actual-below-baseline"],
      { attainment: "0", status: "unmet" },
    ],
    [
      "no baseline",
      { target: "40", actual: "30" },
      ["baseline-missing"],
      { progress: null, growth: null, change: null, attainment: "75", status: "unmet" },
    ],
    [
      "no target",
      { baseline: "10", actual: "30" },
      ["target-missing"],
      { attainment: null, gap: null, status: "needs-data", change: "20" },
    ],
    [
      "no actual value",
      { baseline: "10", target: "40" },
      ["actual-missing"],
      { attainment: null, status: "needs-data" },
    ],
    [
      "no mid-term target",
      { baseline: "10", midterm: undefined, target: "40", actual: "40" },
      ["midterm-missing"],
      { status: "met", attainment: "100" },
    ],
  ] as const)("names the corner: %s", (_, parts, cases, expected) => {
    const row = compare(parts);
    expect(row.cases).toStrictEqual(cases);
    expect(row).toMatchObject(expected);
  });

  it("decides before it rounds", () => {
    const row = compare({ baseline: "0", target: "1000000", actual: "999999" });
    expect([row.attainment, row.progress, row.status]).toStrictEqual(["100", "100", "unmet"]);
  });

  it("counts differences of a rate in percentage points", () => {
    const row = compare({ id: "cloud-adoption-rate", baseline: "40", target: "60", actual: "50" });
    expect([row.change, row.changeUnit, row.growth]).toStrictEqual(["10", "个百分点", "25"]);
  });

  it("has no text for a ratio of more than eighteen digits", () =>
    expect(compare({ id: "own", target: "0.000001", actual: "999999999999" }).attainment).toBeNull());
});

describe("a falling indicator", () => {
  it.each([
    [
      "on the way",
      { baseline: "20", target: "10", actual: "15" },
      [],
      { attainment: "66.67", progress: "50", gap: "5", status: "unmet", change: "-5" },
    ],
    [
      "met",
      { baseline: "20", target: "10", actual: "10" },
      [],
      { attainment: "100", progress: "100", status: "met" },
    ],
    [
      "beyond",
      { baseline: "20", target: "10", actual: "5" },
      ["beyond-target"],
      { attainment: "200", progress: "150", gap: "-5", status: "beyond" },
    ],
    [
      "worse than it was",
      { baseline: "20", target: "10", actual: "25" },
      ["actual-above-baseline"],
      { progress: "-50" },
    ],
    [
      "target above baseline",
      { baseline: "5", target: "10", actual: "5" },
      ["target-above-baseline", "beyond-target"],
      { progress: null },
    ],
    [
      "nothing left",
      { baseline: "5", target: "1", actual: "0" },
      ["actual-zero", "beyond-target"],
      { attainment: null, status: "beyond" },
    ],
  ] as const)("%s", (_, parts, cases, expected) => {
    const row = compare({ id: falling.id, ...parts });
    expect(row.cases).toStrictEqual(cases);
    expect(row).toMatchObject({ direction: "down", ...expected });
  });
});

it("goes by an embedder's own description of one of the 23", () => {
  const own = { ...falling, id: "smart-factories" };
  const [row] = compareIndicators([aValue({ target: "3", actual: "2" })], { indicators: [own] });
  expect(row).toMatchObject({ direction: "down", unit: "天", status: "beyond" });
});

describe("with a day and a period", () => {
  const period = { start: "2024-01-01", end: "2026-01-01" };
  const pace = (actual: string, asOf: string, baseline = "0") =>
    compareIndicators([aValue({ baseline, target: "731", actual })], { asOf, period })[0];

  it.each([
    ["366", "ahead"],
    ["365", "on-path"],
    ["364", "behind"],
  ])("%s of 731 on day 365 of 731 is %s", (actual, expected) =>
    expect(pace(actual, "2024-12-31")).toMatchObject({ elapsed: "49.93", pace: expected }),
  );

  it("counts no time before the start and none after the end", () => {
    expect(pace("0", "2023-01-01")).toMatchObject({ elapsed: "0", pace: "on-path" });
    expect(pace("731", "2030-01-01")).toMatchObject({ elapsed: "100", pace: "on-path" });
  });

  it("has no pace where there is no way", () => expect(pace("5", "2024-12-31", "731")?.pace).toBeNull());

  it.each([
    [{ asOf: "2024-02-30", period }, "not-a-date", "asOf"],
    [{ period }, "not-a-date", "asOf"],
    [{ asOf: "2024-12-31" }, "not-a-date", "period.start"],
    [{ asOf: "2024-12-31", period: { start: "2024-01-01", end: "2024-01-01" } }, "period-reversed", "period"],
  ])("says what is wrong with %j", (options, code, field) => {
    const [row] = compareIndicators([aValue({ target: "1" })], options as never);
    expect(row?.issues[0]).toMatchObject({ code, field });
    expect(row).not.toHaveProperty("elapsed");
  });
});

it("takes null for no options", () => expect(compareIndicators([aValue()], null as never)).toHaveLength(1));

describe("what cannot be read", () => {
  it.each([
    ["a negative count", { actual: "-1" }, "negative", "actual"],
    ["half an enterprise", { target: "1.5" }, "not-whole", "target"],
    ["a rate of 170", { id: "training-coverage", target: "170" }, "rate-above-hundred", "target"],
    ["a trillion", { actual: "1000000000000" }, "number-too-large", "actual"],
    ["text in a number", { actual: "many" }, "not-a-decimal", "actual"],
    ["a number that is not text", { actual: 12 as never }, "number-not-text", "actual"],
  ])("%s is an issue and counts as missing", (_, parts, code, column) => {
    const row = compare(parts);
    expect(row.issues[0]).toMatchObject({ code, field: `indicators.0.${column}`, severity: "error" });
    expect(row.cases).toContain(`${column}-missing`);
  });

  it("names the indicator that was most likely meant", () =>
    expect(compare({ id: "smart-factorys" }).issues).toStrictEqual([
      expect.objectContaining({
        code: "unknown-indicator",
        severity: "warning",
        values: { indicator: "smart-factories" },
      }),
    ]));

  it("says so where nothing is near", () =>
    expect(compare({ id: "xyz" }).issues[0]?.values).toStrictEqual({}));

  it("says that an indicator stands there twice", () => {
    const rows = compareIndicators([aValue(), aValue()]);
    expect(rows[1]?.issues[0]).toMatchObject({ code: "repeated-indicator", values: { first: "1" } });
  });

  it("misses the id of a row", () =>
    expect(compareIndicators([{ actual: "1" }])[0]?.issues[0]).toMatchObject({
      code: "missing",
      field: "indicators.0.id",
    }));

  it.each([[null], ["text"], [{ length: 3 }], [new Map()]])("gives one unreadable row for %s", (input) => {
    const rows = compareIndicators(input);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: "", status: "unreadable" });
    expect(rows[0]?.issues).not.toHaveLength(0);
  });

  it("gives no rows for no values", () => expect(compareIndicators([])).toStrictEqual([]));

  it("reports own indicators that are none", () => {
    const own = compareIndicators([aValue()], {
      indicators: [{ ...falling, kind: "sum" }, falling] as never,
    });
    expect(own[0]?.issues[0]).toMatchObject({ code: "unknown-word", field: "ownIndicators.0.kind" });
    expect(compareIndicators([aValue()], { indicators: 3 as never })[0]?.issues[0]?.code).toBe("wrong-type");
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(compareIndicators([aValue()], { indicators: cyclic as never })[0]?.issues[0]?.code).toBe("cycle");
  });

  it("rounds to the places asked for, and to two where none can be meant", () => {
    const at = (decimals: unknown) =>
      compareIndicators([aValue({ target: "3", actual: "2" })], { decimals: decimals as number })[0]
        ?.attainment;
    expect([0, 6, 7, -1, 1.5, "4"].map(at)).toStrictEqual([
      "67",
      "66.666667",
      "66.67",
      "66.67",
      "66.67",
      "66.67",
    ]);
  });
});

it("never throws and never changes what it is given", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (values, options) => {
      expect(Array.isArray(compareIndicators(values, options as never))).toBe(true);
    }),
  );
});

it("changes no attainment when baseline, target and actual are scaled together", () => {
  const figure = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(figure, figure, figure, fc.integer({ min: 2, max: 1_000 }), (b, t, a, factor) => {
      const at = (by: number) => {
        const { attainment, progress, growth, status, cases } = compare({
          baseline: `${b * by}`,
          target: `${t * by}`,
          actual: `${a * by}`,
        });
        return { attainment, progress, growth, status, cases };
      };
      expect(at(factor)).toStrictEqual(at(1));
    }),
  );
});

it("knows the 23 indicators", () => {
  const rows = compareIndicators(indicators.map(({ id }) => ({ id })));
  expect(rows.map(({ issues }) => issues)).toStrictEqual(indicators.map(() => []));
});
