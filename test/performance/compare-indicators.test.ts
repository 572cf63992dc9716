import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../src/application/indicator.js";
import type { Edition } from "../../src/edition/edition.js";
import { withParameters } from "../../src/edition/with-parameters.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import { compareIndicators } from "../../src/performance/compare-indicators.js";
import type { IndicatorProgress } from "../../src/performance/progress.js";
import { byNm2024, byNone, byNothing } from "../support/named.js";
import { aValue, falling } from "../support/scoring.js";

const options = { edition: nm2024, indicators: [falling] };
const compared = (parts: object) => compareIndicators([aValue({ midterm: "1", ...parts })], options);
const compare = (parts: Partial<IndicatorValue>): IndicatorProgress => {
  const [row] = compared(parts).rows;
  if (row === undefined) throw new Error("no row");
  return row;
};

describe("an indicator without direction", () => {
  const period = { asOf: "2025-10-01", period: { start: "2024-10-01", end: "2026-10-01" } };
  const free = (parts: object) =>
    compareIndicators([{ id: "below-scale-enterprises", ...parts }], { ...options, ...period }).rows[0];

  it("is shown with its figures, and neither met nor missed", () =>
    expect(free({ baseline: "0", midterm: "1", target: "40", actual: "30" })).toStrictEqual({
      kind: "indicator-progress",
      id: "below-scale-enterprises",
      measure: "count",
      direction: "none",
      unit: "家",
      values: { baseline: "0", midterm: "1", target: "40", actual: "30" },
      status: "no-direction",
      attainment: null,
      progress: null,
      gap: null,
      change: "30",
      changeUnit: "家",
      growth: null,
      decimals: 2,
      cases: ["baseline-zero"],
      elapsed: "50",
      pace: null,
    }));

  it("asks for nothing", () =>
    expect(free({})).toMatchObject({
      status: "no-direction",
      cases: ["baseline-missing", "midterm-missing", "target-missing", "actual-missing"],
    }));

  it("has a direction again where the edition counts levels together", () => {
    const values = [{ id: "regional-specialised-enterprises", baseline: "1", target: "4", actual: "3" }];
    const status = (edition: Edition) => compareIndicators(values, { edition }).rows[0]?.status;
    expect(status(nm2024)).toBe("unmet");
    expect(status(withParameters(nm2024, { "specialised-levels": "separate" }))).toBe("no-direction");
  });
});

describe("a rising indicator", () => {
  it("says how much of the target and how much of the way is done", () =>
    expect(compare({ baseline: "10", target: "40", actual: "30" })).toStrictEqual({
      kind: "indicator-progress",
      id: "smart-factories",
      measure: "count",
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

  it("never reads as the whole of what it is short of", () => {
    const short = { baseline: "0", target: "1000000", actual: "999999" };
    const row = compare(short);
    expect([row.attainment, row.progress, row.status]).toStrictEqual(["99.99", "99.99", "unmet"]);
    const [whole] = compareIndicators([aValue(short)], { ...options, decimals: 0 }).rows;
    expect([whole?.attainment, whole?.progress]).toStrictEqual(["99", "99"]);
    const [exact] = compareIndicators([aValue(short)], { ...options, decimals: 4 }).rows;
    expect(exact?.attainment).toBe("99.9999");
  });

  it("rounds half up what is met, and what is far from it", () => {
    expect(compare({ target: "999999", actual: "1000000" }).attainment).toBe("100");
    expect(compare({ target: "200000", actual: "199989" }).attainment).toBe("99.99");
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
      "a target of zero, not reached",
      { baseline: "5", target: "0", actual: "3" },
      [],
      { attainment: "0", progress: "40", status: "unmet" },
    ],
    [
      "a target of zero, reached",
      { baseline: "5", target: "0", actual: "0" },
      ["target-zero", "actual-zero"],
      { attainment: null, progress: "100", status: "met" },
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
  const { rows } = compareIndicators([aValue({ target: "3", actual: "2" })], {
    edition: nm2024,
    indicators: [own],
  });
  const [row] = rows;
  expect(row).toMatchObject({ direction: "down", unit: "天", status: "beyond" });
});

describe("with a day and a period", () => {
  const period = { start: "2024-01-01", end: "2026-01-01" };
  const pace = (actual: string, asOf: string, baseline = "0") =>
    compareIndicators([aValue({ baseline, target: "731", actual })], { ...options, asOf, period }).rows[0];

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
    [{ asOf: "2024-12-31", period: { start: "2024-01-01", end: "soon" } }, "not-a-date", "period.end"],
    [{ asOf: "2024-12-31", period: "2024" }, "wrong-type", "period"],
    [{ asOf: "2024-12-31", period: { ...period, ends: "2025-01-01" } }, "unknown-option", "period.ends"],
    [{ asOf: "2024-12-31", period: { start: "2024-01-01", end: "2024-01-01" } }, "period-reversed", "period"],
  ])("says what is wrong with %j", (dates, code, field) => {
    const { rows, issues } = compareIndicators([aValue({ target: "1" })], {
      ...options,
      ...(dates as object),
    });
    expect(issues[0]).toMatchObject({ code, field });
    if (code !== "unknown-option") expect(rows[0]).not.toHaveProperty("elapsed");
  });

  const half = (edition: typeof nm2024) =>
    compareIndicators([aValue({ target: "4" })], {
      edition,
      asOf: "2025-01-01",
      period: { start: "2024-01-01" },
    });

  it("ends where the period of the edition does, if nobody says otherwise", () => {
    expect(half(nm2024).rows[0]?.elapsed).toBe("50.07");
    expect(half(withParameters(nm2024, { "pilot-years": "3" })).rows[0]?.elapsed).toBe("33.39");
  });

  it.each([[null], ["0"], ["100"], ["200"]])("has no end where the edition says %s years", (years) => {
    const { rows, issues } = half(withParameters(nm2024, { "pilot-years": years }));
    expect(issues).toMatchObject([{ code: "missing", field: "period.end" }]);
    expect(rows[0]).not.toHaveProperty("elapsed");
  });
});

describe("the indicators", () => {
  const values = [aValue({ target: "3", actual: "2" })];

  it("can be the caller's alone", () => {
    const own = [{ ...falling, id: "smart-factories", unit: "座" }];
    const { rows, issues } = compareIndicators(values, { indicators: own });
    expect(issues).toStrictEqual([]);
    expect(rows[0]?.unit).toBe("座");
  });

  it.each([
    ["nobody names", undefined, byNone],
    ["are of no edition", { edition: {} }, byNothing],
    ["are of nothing", { edition: null }, byNothing],
    ["are of no edition, beside own ones", { edition: "nm-2024", indicators: [falling] }, byNothing],
  ])("are not guessed where they %s", (_, given, named) =>
    expect(compareIndicators(values, given as never)).toStrictEqual({
      kind: "indicator-comparison",
      ...named,
      rows: [],
      issues: [expect.objectContaining({ code: "unknown-edition", field: "edition" })],
    }),
  );

  it("are not those of an edition with faults, which are told", () => {
    const faulty = withParameters(nm2024, { "no-such": "1" });
    expect(compareIndicators(values, { edition: faulty })).toMatchObject({
      rows: [],
      issues: [{ code: "unknown-parameter" }],
    });
  });
});

it("names an option nobody knows, before all else", () =>
  expect(
    compareIndicators([aValue({ actual: "-1" })], { ...options, decimal: 3 } as never).issues,
  ).toMatchObject([
    { code: "unknown-option", severity: "warning", field: "decimal", values: { closest: "decimals" } },
    { code: "negative" },
  ]));

it("refuses options that are no record", () =>
  expect(compareIndicators([aValue()], null as never)).toMatchObject({
    rows: [],
    issues: [{ code: "wrong-type", field: "options" }, { code: "unknown-edition" }],
  }));

describe("what cannot be read", () => {
  it.each([
    ["a negative count", { actual: "-1" }, "negative", "actual"],
    ["half an enterprise", { target: "1.5" }, "not-whole", "target"],
    ["a rate of 170", { id: "training-coverage", target: "170" }, "rate-above-hundred", "target"],
    ["a trillion", { actual: "1000000000000" }, "number-too-large", "actual"],
    ["text in a number", { actual: "many" }, "not-a-decimal", "actual"],
    ["a number that is not text", { actual: 12 as never }, "number-not-text", "actual"],
  ])("%s is an issue and counts as missing", (_, parts, code, column) => {
    const { rows, issues } = compared(parts);
    expect(issues[0]).toMatchObject({ code, field: `indicators.0.${column}`, severity: "error" });
    expect(rows[0]?.cases).toContain(`${column}-missing`);
  });

  it("names the indicator that was most likely meant", () =>
    expect(compared({ id: "smart-factorys" }).issues).toStrictEqual([
      expect.objectContaining({
        code: "unknown-indicator",
        severity: "warning",
        values: { indicator: "smart-factories" },
      }),
    ]));

  it("does not judge what nobody knows", () =>
    expect(compared({ id: "xyz", target: "1", actual: "1" }).rows[0]).toMatchObject({
      ...{ direction: "none", status: "no-direction", gap: null },
    }));

  it("says so where nothing is near", () =>
    expect(compared({ id: "xyz" }).issues[0]?.values).toStrictEqual({}));

  it("says that an indicator stands there twice", () => {
    const { issues } = compareIndicators([aValue(), aValue()], options);
    expect(issues).toMatchObject([
      { code: "repeated-indicator", field: "indicators.1.id", values: { first: "1" } },
    ]);
  });

  it("misses the id of a row", () =>
    expect(compareIndicators([{ actual: "1" }], options).issues[0]).toMatchObject({
      code: "missing",
      field: "indicators.0.id",
    }));

  it.each([
    ["an id that is no text", [{ id: 5, actual: "1" }], "wrong-type indicators.0.id"],
    ["a row that is no record", [aValue(), 5], "wrong-type indicators.1"],
  ])("tells the one fault of %s, and does not miss its id as well", (_, values, issue) =>
    expect(compareIndicators(values, options).issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      issue,
    ]),
  );

  it.each([[null], ["text"], [{ length: 3 }], [new Map()]])("gives no row for %s, and says why", (input) => {
    const { rows, issues } = compareIndicators(input, options);
    expect(rows).toStrictEqual([]);
    expect(issues).toMatchObject([{ field: "indicators", severity: "error" }]);
  });

  it("gives no rows for no values", () =>
    expect(compareIndicators([], options)).toStrictEqual({
      kind: "indicator-comparison",
      ...byNm2024,
      rows: [],
      issues: [],
    }));

  it("reports own indicators that are none", () => {
    const own = compareIndicators([aValue()], {
      indicators: [{ ...falling, kind: "sum" }, falling] as never,
    });
    expect(own.issues[0]).toMatchObject({ code: "unknown-word", field: "ownIndicators.0.kind" });
    expect(compareIndicators([aValue()], { indicators: 3 as never }).issues[0]?.code).toBe("wrong-type");
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(compareIndicators([aValue()], { indicators: cyclic as never }).issues[0]?.code).toBe("cycle");
  });

  it.each([
    [0, "67"],
    [6, "66.666667"],
    [7, "66.67", "too-many-decimals"],
    [-1, "66.67", "negative"],
    [1.5, "66.67", "not-whole"],
    ["4", "66.67", "wrong-type"],
    [null, "66.67", "wrong-type"],
  ])("rounds to %j places, or says why not", (decimals, attainment, code?: string) => {
    const given = { ...options, decimals: decimals as number };
    const { rows, issues } = compareIndicators([aValue({ target: "3", actual: "2" })], given);
    expect(rows[0]?.attainment).toBe(attainment);
    expect(issues).toMatchObject(code === undefined ? [] : [{ code, field: "decimals", severity: "error" }]);
  });
});

it("never throws and never changes what it is given", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (values, options) => {
      const { rows, issues } = compareIndicators(values, options as never);
      expect([rows, issues]).toStrictEqual([expect.any(Array), expect.any(Array)]);
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
  const { issues } = compareIndicators(
    indicators.map(({ id }) => ({ id })),
    options,
  );
  expect(issues).toStrictEqual([]);
});
