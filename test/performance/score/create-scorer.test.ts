import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { qualitativeLevels } from "../../../src/guideline/reference/scoring-schemes.js";
import { createScorer, type Scorer } from "../../../src/performance/score/create-scorer.js";
import type { ScoringScheme } from "../../../src/performance/score/scoring-scheme.js";
import { withPollutedPrototype } from "../../support/host.js";
import { scorerBy } from "../../support/scored.js";
import { aScheme, aValue, falling } from "../../support/scoring.js";

const scorerOf = (scheme: ScoringScheme): Scorer => {
  const result = scorerBy(scheme);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("a scorer for many plans", () => {
  const scheme = aScheme({
    ids: ["smart-factories", "scenarios"],
    grades: [
      { grade: "good", from: "15" },
      { grade: "fair", from: "0" },
    ],
  });
  const full = [aValue({ target: "3", actual: "2" }), aValue({ id: "scenarios", target: "2", actual: "2" })];

  it("gives points in whole units, and rows where they are asked for", () => {
    expect(scorerOf(scheme)(full)).toStrictEqual({
      low: 1667,
      high: 1667,
      places: 2,
      grade: "good",
      rows: [],
      issues: [],
    });
    expect(scorerOf(scheme)(full, { rows: true }).rows).toStrictEqual([
      { id: "smart-factories", code: "in-proportion", low: 667, high: 667 },
      { id: "scenarios", code: "target-met", low: 1000, high: 1000 },
    ]);
  });

  it("takes rows in any order, and rows it does not score", () =>
    expect(scorerOf(scheme)([{ id: "digital-workshops" }, ...[...full].reverse()]).low).toBe(1667));

  it("gives an interval where values are missing", () => {
    expect(scorerOf(scheme)([full[0]])).toMatchObject({ low: 667, high: 1667, grade: null });
    expect(scorerOf(scheme)([full[1]])).toMatchObject({ low: 1000, high: 2000, grade: null });
    expect(scorerOf(aScheme())([aValue({ target: "0" })])).toMatchObject({ low: 1000, high: 1000 });
  });

  it("knows the grade where both ends have the same", () =>
    expect(scorerOf(aScheme({ grades: [{ grade: "fair", from: "0" }] }))([])).toMatchObject({
      low: 0,
      high: 1000,
      grade: "fair",
    }));

  it.each([
    ["twice the same row", [aValue({ target: "3", actual: "2" }), aValue()], "repeated-indicator"],
    ["figures that are not text", [{ id: "smart-factories", target: 3, actual: 2 }], "number-not-text"],
    ["a value that cannot be", [aValue({ target: "3", actual: "1.5" })], "not-whole"],
    ["no list", "nothing", "wrong-type"],
    ["rows that are no records", [null, 3], "wrong-type"],
    ["an object of a class", [new Map()], "not-plain"],
  ])("says what is wrong: %s", (_, values, code) => {
    const score = scorerOf(aScheme())(values, { rows: true });
    expect(score).toMatchObject({ low: 0, high: 1000 });
    expect(score.issues[0]?.code).toBe(code);
    expect(score.rows).toHaveLength(1);
  });

  it("leaves the grade open in the careful way as well", () => {
    const grades = [
      { grade: "good", from: "5" },
      { grade: "fair", from: "0" },
    ];
    const scorer = scorerOf(aScheme({ grades }));
    expect(scorer([aValue({ target: "3", actual: "1.5" })])).toMatchObject({ grade: null, places: 2 });
    expect(scorer([aValue({ target: "3", actual: "3", midterm: "x" }), null])).toMatchObject({
      grade: "good",
    });
  });

  it("reads what a proxy throws as unreadable", () => {
    const thrower = new Proxy([], {
      get: () => {
        throw new Error("no");
      },
    });
    expect(scorerOf(aScheme())(thrower).issues[0]?.code).toBe("unreadable");
  });

  it("is not misled by a polluted prototype", () => {
    const prototype = Object.prototype as { actual?: string };
    prototype.actual = "3";
    try {
      expect(scorerOf(aScheme())([aValue({ target: "3" })])).toMatchObject({ low: 0, high: 1000 });
    } finally {
      delete prototype.actual;
    }
  });

  it.each<[string, <Rows>(rows: Rows) => Rows]>([
    ["of another realm", (rows) => runInNewContext("JSON.parse(text)", { text: JSON.stringify(rows) })],
    ["where every object seems to have figures", (rows) => rows],
  ])("reads of rows %s what the scheme needs, and no more", (what, made) => {
    const scorer = scorerOf(aScheme());
    const rows = [aValue({ target: "3", actual: "3" }), { id: "scenarios", actual: "1.5" }];
    const asked = () => scorer(made(rows));
    const polluted = what.startsWith("of") ? {} : { baseline: "1", actual: 5 };
    expect(withPollutedPrototype(polluted, asked)).toStrictEqual(scorer(rows));
    expect(asked().issues).toStrictEqual([]);
  });

  it("leaves a figure of another realm that would have to be computed to the careful way, which refuses it", () => {
    const rows = runInNewContext("[{ id: 'smart-factories', target: '3', get actual() { return '3'; } }]");
    expect(scorerOf(aScheme())(rows).issues.map(({ code, field }) => [code, field])).toStrictEqual([
      ["accessor", "indicators.0.actual"],
    ]);
  });

  it("takes rows without a prototype", () =>
    expect(
      scorerOf(aScheme())([Object.assign(Object.create(null), aValue({ target: "3", actual: "3" }))]),
    ).toMatchObject({ low: 1000, issues: [] }));

  it.each([
    ["bands", { bands: [{ from: "50", share: "50" }] }, 500],
    ["a person's judgement", qualitativeLevels.at80and60, 0],
  ])("leaves %s to the exact way", (_, method, low) =>
    expect(
      scorerOf(aScheme({ method }))([aValue({ target: "2", actual: "1" })], { rows: true }),
    ).toMatchObject({ low, issues: [] }),
  );

  it("leaves to the exact way what is too fine or too large for it", () => {
    const scorer = scorerOf(aScheme({ ids: ["own"], decimals: 0, weights: { own: "10.5" }, total: "10.5" }));
    const points = (target: string, actual: string) => scorer([{ id: "own", target, actual }]).low;
    expect(points("999999999.999999", "499999999.999999")).toBe(50);
    expect(points("999999999999", "500000000000")).toBe(50);
    expect(points("3", "1.1234567")).toBe(0);
    expect(points("1000000000000", "1")).toBe(0);
    expect(points("12345.123456", "12345.123455")).toBe(100);
  });

  it("leaves to the exact way what its own arithmetic could not hold", () => {
    const scheme = aScheme({ decimals: 0, weights: { "smart-factories": "10.000001" }, total: "10.000001" });
    const points = (target: string, actual: string) => scorerOf(scheme)([aValue({ target, actual })]).low;
    expect(points("99999999999", "50000000000")).toBe(5_000_000);
    expect(points("3", "1")).toBe(3_000_000);
  });

  it.each(["baseline", "target", "actual"])(
    "finds a rate above a hundred that has decimals: %s",
    (column) => {
      const rate = { id: "cloud-adoption-rate", baseline: "10.5", target: "90.5", actual: "50.5" };
      const scorer = scorerOf(aScheme({ ids: [rate.id], method: "increment" }));
      expect(scorer([rate])).toMatchObject({ low: 500, high: 500, issues: [] });
      expect(scorer([{ ...rate, [column]: "100.5" }]).issues).toMatchObject([{ code: "rate-above-hundred" }]);
    },
  );

  // From zero half of the way is done, from any other baseline less.
  it("leaves open how far one has come from a baseline that is missing", () =>
    expect(scorerOf(aScheme({ method: "increment" }))([aValue({ target: "4", actual: "2" })])).toMatchObject({
      ...{ low: 0, high: 500, issues: [] },
    }));

  it("takes no empty text for a baseline", () => {
    const scorer = scorerOf(aScheme({ method: "increment" }));
    expect(scorer([aValue({ baseline: "", target: "4", actual: "2" })])).toMatchObject({ low: 0, high: 500 });
    expect(scorer([aValue({ baseline: "0", target: "4", actual: "2" })])).toMatchObject({
      low: 500,
      high: 500,
    });
  });

  it.each([
    ["baseline", { baseline: "x", target: "4.5", actual: "2.5" }],
    ["target", { baseline: "0.5", target: "x", actual: "2.5" }],
    ["actual", { baseline: "0.5", target: "4.5", actual: "x" }],
  ])("says so where the %s is no figure", (column, value) => {
    const scorer = scorerOf(aScheme({ ids: ["cloud-adoption-rate"], method: "increment" }));
    expect(scorer([{ id: "cloud-adoption-rate", ...value }]).issues[0]).toMatchObject({
      code: "not-a-decimal",
      field: `indicators.0.${column}`,
    });
  });

  it("stands in the order of the caller's own indicators where there is no edition", () => {
    const indicators = [
      { ...falling, id: "b" },
      { ...falling, id: "a" },
    ];
    const result = createScorer(aScheme({ ids: ["a", "b"] }), { indicators });
    expect(result.ok && result.value([], { rows: true }).rows.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("tells the faults of a scheme instead", () => {
    const result = scorerBy(aScheme({ total: "11" }));
    expect(result).toMatchObject({ ok: false, issues: [{ code: "weights-do-not-add-up" }] });
  });
});
