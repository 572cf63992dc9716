import { describe, expect, it } from "vitest";
import { sum } from "../../../src/core/decimal.js";
import { indicators } from "../../../src/guideline/nm-2024/indicators.js";
import { qualitativeLevels, scoringSchemes } from "../../../src/guideline/reference/scoring-schemes.js";
import type { ScoringScheme } from "../../../src/performance/score/scoring-scheme.js";
import { equally, scored } from "../../support/scored.js";
import { aScheme, aTable, aValue, falling } from "../../support/scoring.js";

const fourGrades = [
  { grade: "poor", from: "0" },
  { grade: "good", from: "80" },
  { grade: "fair", from: "60" },
  { grade: "excellent", from: "90" },
];

const whole = (parts: Partial<ScoringScheme> = {}): ScoringScheme => ({
  ...equally(indicators),
  id: "whole",
  method: "proportional",
  decimals: 2,
  grades: fourGrades,
  ...parts,
});

describe("a score", () => {
  it("adds up the points of its rows, exactly", () => {
    const score = scored(aTable({ target: "3", actual: "2" }), whole());
    expect([score.points, sum(score.rows.map(({ points }) => points ?? ""))]).toStrictEqual([
      "66.65",
      "66.65",
    ]);
    expect(score).toMatchObject({
      low: "66.65",
      high: "66.65",
      grade: "fair",
      decided: true,
      pivots: [],
      issues: [],
    });
  });

  it("explains each row by its figures", () => {
    const [row] = scored([aValue({ target: "30", actual: "21", baseline: "9" })], aScheme()).rows;
    expect(row).toStrictEqual({
      kind: "score-row",
      id: "smart-factories",
      weight: "10",
      method: "proportional",
      code: "in-proportion",
      low: "7",
      high: "7",
      points: "7",
      values: { target: "30", actual: "21", unit: "个" },
      missing: [],
    });
  });

  it("leaves the rows out where they are not wanted", () =>
    expect(scored(aTable(), whole(), { rows: false }).rows).toStrictEqual([]));

  it.each([
    [0, "7"],
    [1, "6.7"],
    [3, "6.667"],
    [6, "6.666667"],
  ])("is rounded once, at %i places", (decimals, points) =>
    expect(scored([aValue({ target: "3", actual: "2" })], aScheme({ decimals })).points).toBe(points),
  );

  it("rounds a half up", () =>
    expect(
      scored(
        [aValue({ target: "8", actual: "1" })],
        aScheme({ weights: { "smart-factories": "0.2" }, total: "0.2" }),
      ).points,
    ).toBe("0.03"));

  it("never rounds above the weight, nor a full share below it", () => {
    const scheme = aScheme({ weights: { "smart-factories": "4.346" }, total: "4.346" });
    const points = (actual: string) => scored([aValue({ target: "100000", actual })], scheme).points;
    expect(points("100000")).toBe("4.346");
    expect(points("99999")).toBe("4.346");
    expect(points("99700")).toBe("4.33");
  });
});

describe("an unknown value", () => {
  const withGap = (id: string) =>
    aTable({ target: "10", actual: "10" }).map((row) => (row.id === id ? { id, target: "10" } : row));

  it("makes an interval, never a zero", () => {
    const score = scored(withGap("scenarios"), whole());
    expect(score).toMatchObject({
      low: "95.66",
      high: "100",
      points: null,
      grade: "excellent",
      decided: true,
    });
    expect(score.pivots).toStrictEqual(["scenarios"]);
    expect(score.rows.find(({ id }) => id === "scenarios")).toMatchObject({
      code: "value-missing",
      low: "0",
      high: "4.34",
      points: null,
      missing: ["actual"],
    });
  });

  it("leaves the grade open where it can still change it", () => {
    const rows = aTable({ target: "10", actual: "9" }).map((row) =>
      row.id === "scenarios" ? aValue({ id: "scenarios", target: "10" }) : row,
    );
    expect(scored(rows, whole())).toMatchObject({
      low: "86.2",
      high: "90.54",
      grade: null,
      decided: false,
    });
  });

  it("does not matter where the target is zero", () => {
    const score = scored([aValue({ target: "0" })], aScheme());
    expect(score).toMatchObject({ points: "10", decided: true, pivots: [] });
    expect(score.rows[0]).toMatchObject({ code: "same-in-any-case", missing: ["actual"] });
  });

  it("counts a missing target as any target there can be", () => {
    const score = (id: string, actual: string) => scored([aValue({ id, actual })], aScheme({ ids: [id] }));
    expect(score("cloud-adoption-rate", "25")).toMatchObject({ low: "2.5", high: "10" });
    expect(score("smart-factories", "25")).toMatchObject({ low: "0", high: "10" });
  });

  it("counts a missing baseline as any there can be", () => {
    const scheme = aScheme({ method: "increment" });
    const score = (parts: object) => scored([aValue(parts)], scheme);
    expect(score({ target: "40", actual: "30" })).toMatchObject({ low: "0", high: "7.5" });
    expect(score({ target: "40", actual: "40" })).toMatchObject({ points: "10" });
    expect(score({ target: "40", actual: "40" }).rows[0]?.missing).toStrictEqual(["baseline"]);
  });

  it("puts the indicator that can move most first", () => {
    const scheme = aScheme({
      ids: ["smart-factories", "scenarios"],
      weights: { "smart-factories": "4", scenarios: "16" },
    });
    expect(scored([], scheme).pivots).toStrictEqual(["scenarios", "smart-factories"]);
  });

  it("is decided without grades only where the points are", () => {
    expect(scored([], aScheme()).decided).toBe(false);
    expect(scored([aValue({ target: "1", actual: "1" })], aScheme())).toMatchObject({
      decided: true,
      grade: null,
    });
  });

  it("reaches no grade below the lowest bound", () => {
    const scheme = aScheme({ grades: [{ grade: "pass", from: "6" }] });
    expect(scored([aValue({ target: "10", actual: "5" })], scheme)).toMatchObject({
      decided: true,
      grade: null,
    });
    expect(scored([aValue({ target: "10", actual: "6" })], scheme)).toMatchObject({
      grade: "pass",
    });
  });
});

describe("an overshoot", () => {
  const score = (actual: string, target = "100", overshoot = { tolerance: "30", most: "50" }) =>
    scored([aValue({ target, actual })], aScheme({ overshoot })).rows[0];

  it.each([
    ["100", "10", "target-met"],
    ["130", "10", "target-met"],
    ["131", "9.9", "overshot"],
    ["150", "8", "overshot"],
    ["180", "5", "overshot"],
    ["900", "5", "overshot"],
    ["50", "5", "in-proportion"],
  ])("of %s over a target of 100 earns %s: %s", (actual, points, code) =>
    expect(score(actual)).toMatchObject({ points, code }),
  );

  it("deducts nothing unless the scheme says so", () =>
    expect(scored([aValue({ target: "1", actual: "900" })], aScheme()).points).toBe("10"));

  it("is of nothing where the target is zero", () => expect(score("5", "0")).toMatchObject({ points: "10" }));

  it("is not for falling indicators", () => {
    const scheme = aScheme({
      ids: [falling.id],
      indicators: [falling],
      method: "reverse-ratio",
      overshoot: { tolerance: "0", most: "100" },
    });
    expect(scored([aValue({ id: falling.id, target: "10", actual: "1" })], scheme).points).toBe("10");
  });

  it("is not for a method that reads no target", () => {
    const method = { of: "actual" as const, bands: [{ from: "0", share: "100" }] };
    const scheme = aScheme({ method, overshoot: { tolerance: "0", most: "100" } });
    expect(scored([aValue({ target: "1", actual: "9" })], scheme).points).toBe("10");
  });

  it("is not of bands that ask for more than the target", () => {
    const bands = [
      { from: "100", share: "60" },
      { from: "150", share: "100" },
    ];
    const scheme = aScheme({ method: { bands }, overshoot: { tolerance: "20", most: "50" } });
    expect(scored([aValue({ target: "100", actual: "150" })], scheme).points).toBe("10");
    expect(scored([aValue({ target: "100" })], scheme)).toMatchObject({ low: "0", high: "10" });
  });

  it("keeps an unknown actual value between the deduction and the full points", () =>
    expect(
      scored([aValue({ target: "100" })], aScheme({ overshoot: { tolerance: "30", most: "50" } })),
    ).toMatchObject({ low: "0", high: "10" }));
});

describe("a qualitative indicator", () => {
  const scheme = aScheme({
    ids: ["smart-factories", "own"],
    method: { "smart-factories": "proportional", own: qualitativeLevels.at80and60 },
    indicators: [{ ...falling, id: "own" }],
  });
  const record = { indicator: "own", share: "75", by: "reviewer", on: "2026-01-05", grounds: "现场核查" };
  const judged = (judgements: unknown) =>
    scored([aValue({ target: "1", actual: "1" })], scheme, { judgements: judgements as never });

  it("is open until a person has judged", () => {
    const score = judged(undefined);
    expect(score).toMatchObject({ low: "10", high: "20", pivots: ["own"], issues: [] });
    expect(score.rows[1]).toMatchObject({
      method: "qualitative",
      code: "judgement-missing",
      missing: ["judgement"],
    });
  });

  it("earns the share that was judged, and shows by whom", () =>
    expect(judged([record]).rows[1]).toMatchObject({
      code: "judged",
      points: "7.5",
      values: { share: "75", level: "partly-reached", unit: "天" },
      judgement: record,
    }));

  it.each([
    ["100", "10", "fully-reached"],
    ["80", "8", "fully-reached"],
    ["79.99", "8", "partly-reached"],
    ["60", "6", "partly-reached"],
    ["59", "5.9", "not-reached"],
    ["0", "0", "not-reached"],
  ])("of %s percent earns %s: %s", (share, points, level) =>
    expect(judged([{ ...record, share }]).rows[1]).toMatchObject({ points, values: { level } }),
  );

  it("has no level below the lowest", () => {
    const high = { qualitative: [{ level: "fully-reached", from: "80" }] };
    const method = { "smart-factories": "proportional" as const, own: high };
    const score = scored([], { ...scheme, method }, { judgements: [{ ...record, share: "10" }] });
    expect(score.rows[1]?.values).toStrictEqual({ share: "10", unit: "天" });
  });

  it("settles nothing where two judgements differ", () => {
    const score = judged([record, { ...record, share: "80" }]);
    expect(score.rows[1]?.code).toBe("judgement-missing");
    expect(score.issues[0]).toMatchObject({
      code: "judgements-of-indicator-differ",
      field: "judgements.1.share",
    });
  });

  it("takes two judgements that agree", () =>
    expect(judged([record, { ...record, share: "75.0" }]).rows[1]?.points).toBe("7.5"));

  it.each([
    [{ ...record, indicator: "owm" }, "not-a-judged-indicator", "judgements.0.indicator"],
    [{ ...record, indicator: "smart-factories" }, "not-a-judged-indicator", "judgements.0.indicator"],
    [{ ...record, share: "101" }, "share-out-of-range", "judgements.0.share"],
    [{ ...record, share: "-1" }, "share-out-of-range", "judgements.0.share"],
    [{ ...record, grounds: undefined }, "missing", "judgements.0.grounds"],
    [{ ...record, on: "2026-02-30" }, "not-a-date", "judgements.0.on"],
  ])("refuses the record %j", (one, code, field) => {
    const score = judged([one]);
    expect(score.issues[0]).toMatchObject({ code, field });
    expect(score.rows[1]?.code).toBe("judgement-missing");
  });

  it("names the indicator that was most likely meant", () =>
    expect(judged([{ ...record, indicator: "owm" }]).issues[0]?.values).toStrictEqual({ indicator: "own" }));

  it.each([[{}], ["text"]])("refuses judgements that are no list: %j", (judgements) =>
    expect(judged(judgements).issues[0]).toMatchObject({ code: "wrong-type", field: "judgements" }),
  );

  it("refuses judgements that are no data", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(judged(cyclic).issues[0]).toMatchObject({ code: "cycle", field: "judgements.0" });
  });
});

describe("declared scores", () => {
  const rows = [aValue({ target: "3", actual: "2" })];
  const against = (points: unknown, total?: string) =>
    scored(rows, aScheme(), { declared: { points: points as never, ...(total && { total }) } }).declared;

  it.each([
    ["6.67", "declared-equal", "0"],
    ["6.66", "declared-by-rounding", "-0.01"],
    ["6.68", "declared-by-rounding", "0.01"],
    ["6.5", "declared-below", "-0.17"],
    ["9", "declared-above", "2.33"],
    ["10.01", "declared-above-weight", "3.34"],
  ])("of %s beside 6.67: %s", (declared, code, difference) =>
    expect(against({ "smart-factories": declared })?.rows[0]).toMatchObject({ code, declared, difference }),
  );

  it("are missing where nothing was declared", () =>
    expect(against({})).toStrictEqual({
      rows: [
        {
          kind: "declared-row",
          id: "smart-factories",
          code: "declared-missing",
          declared: null,
          low: "6.67",
          high: "6.67",
          difference: null,
        },
      ],
      sum: null,
      total: null,
      addsUp: null,
    }));

  it.each([
    ["4", "declared-possible"],
    ["10", "declared-possible"],
  ])("of %s are possible while the value is missing", (declared, code) => {
    const score = scored([aValue({ target: "3" })], aScheme(), {
      declared: { points: { "smart-factories": declared } },
    });
    expect(score.declared?.rows[0]).toMatchObject({ code, difference: null });
  });

  it("can be impossible while a value is missing", () => {
    const score = scored(
      [aValue({ id: "cloud-adoption-rate", actual: "50" })],
      aScheme({ ids: ["cloud-adoption-rate"] }),
      { declared: { points: { "cloud-adoption-rate": "4" } } },
    );
    expect(score.declared?.rows[0]?.code).toBe("declared-not-possible");
  });

  it.each([
    ["6.5", true],
    ["6.50", true],
    ["7", false],
  ])("that should make %s add up: %s", (total, addsUp) =>
    expect(against({ "smart-factories": "6.5" }, total)).toMatchObject({ sum: "6.5", total, addsUp }),
  );

  it("never change the computed score", () => {
    const { declared: _, ...withDeclared } = scored(rows, aScheme(), { declared: { total: "1" } });
    expect(withDeclared).toStrictEqual(scored(rows, aScheme()));
  });

  it("are an issue where they are none", () => {
    const score = scored(rows, aScheme(), {
      declared: { points: { "smart-factories": "-1" }, total: "x" },
    });
    expect(score.issues.map(({ code, field }) => [code, field])).toStrictEqual([
      ["not-a-decimal", "declared.total"],
      ["negative", "declared.points.smart-factories"],
    ]);
    const cyclic: Record<string, unknown> = {};
    cyclic.points = cyclic;
    expect(scored(rows, aScheme(), { declared: cyclic }).issues[0]?.field).toBe("declared.points");
  });
});

it("takes null for no options", () => expect(scored([], aScheme(), null as never).rows).toHaveLength(1));

describe("what a score rests on", () => {
  it("is nothing but the caller's for a scheme of the caller", () =>
    expect(scored([], aScheme()).assumptions).toStrictEqual([]));

  it("is the reference scheme with its source, and what the source leaves open", () => {
    const { assumptions } = scored([], scoringSchemes.hubeiSelfEvaluation);
    expect(assumptions).toStrictEqual([
      {
        id: "scoring-scheme",
        value: "hubei-2020-self-evaluation",
        unit: "",
        basis: "reference",
        source: scoringSchemes.hubeiSelfEvaluation.source,
      },
      { id: "scoring-scheme.decimals", value: "2", unit: "", basis: "assumption" },
    ]);
  });

  it("names a filled-in part that is no single value without one", () => {
    const scheme = aScheme({
      basis: "assumption",
      method: { "smart-factories": "proportional" },
      assumed: ["method"],
    });
    expect(scored([], scheme).assumptions).toStrictEqual([
      { id: "scoring-scheme", value: "a-scheme", unit: "", basis: "assumption" },
      { id: "scoring-scheme.method", value: null, unit: "", basis: "assumption" },
    ]);
  });
});

describe("the rows of a table", () => {
  const codes = (values: unknown, scheme = aScheme()) =>
    scored(values, scheme).issues.map(({ code, field, severity }) => [code, field, severity]);

  it("miss an indicator the scheme asks for", () =>
    expect(codes([])).toStrictEqual([["missing-indicator", "indicators.smart-factories", "error"]]));

  it("hold no value where an indicator stands twice, in whatever order", () => {
    const twice = [aValue({ target: "1", actual: "1" }), aValue({ target: "1", actual: "0" })];
    expect(codes(twice)).toStrictEqual([["repeated-indicator", "indicators.1.id", "error"]]);
    expect(scored(twice, aScheme())).toMatchObject({ low: "0", high: "10" });
    expect(scored(twice.reverse(), aScheme())).toMatchObject({ low: "0", high: "10" });
  });

  it("may hold indicators the scheme does not score, if somebody knows them", () =>
    expect(codes([aValue(), { id: "scenarios" }, { id: "scenario" }])).toStrictEqual([
      ["unknown-indicator", "indicators.2.id", "warning"],
    ]));

  it("may be nothing at all", () => {
    expect(codes(null)).toStrictEqual([
      ["wrong-type", "indicators", "error"],
      ["missing-indicator", "indicators.smart-factories", "error"],
    ]);
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(codes(cyclic)[0]).toStrictEqual(["cycle", "indicators.0", "error"]);
  });

  it("are all looked at in one pass", () =>
    expect(
      codes([
        { id: "scenarios", actual: "-3" },
        { id: "training-coverage", target: "170" },
        { id: "digital-workshops", actual: "1.5" },
        { id: "smart-factorys", actual: "many" },
      ]).map(([code]) => code),
    ).toStrictEqual([
      "negative",
      "rate-above-hundred",
      "not-whole",
      "not-a-decimal",
      "missing-indicator",
      "unknown-indicator",
    ]));

  it("need no description, and are then taken to rise", () => {
    const score = scored([{ id: "own", target: "2.5", actual: "1" }], aScheme({ ids: ["own"] }));
    expect(score.points).toBe("4");
    expect(score.issues).toMatchObject([
      { code: "indicator-not-described", severity: "warning", field: "scheme.weights.own" },
    ]);
  });

  it("can be described by the options", () => {
    const score = scored(
      [{ id: falling.id, target: "2", actual: "1" }],
      aScheme({ ids: [falling.id], method: "all-or-nothing" }),
      { indicators: [falling] },
    );
    expect(score).toMatchObject({ points: "10", issues: [] });
  });
});
