import { describe, expect, it } from "vitest";
import { type Ratio, ratio } from "../../src/performance/exact.js";
import type { Panel } from "../../src/review/panel.js";
import type { SoundSheet } from "../../src/review/read-sheets.js";
import type { ReviewScheme } from "../../src/review/review-sheet.js";
import { scaleOf, totalBetween, weighted } from "../../src/review/sheet-score.js";
import {
  droppingWithin,
  pointsOf,
  pointsOnItself,
  type Scored,
  verdictOfPoints,
} from "../../src/review/standards.js";

const million = 1_000_000n;
const asPoints = ({ numerator, denominator }: Ratio) => Number(numerator) / Number(denominator) / 1_000_000;
const whole = (points: number) => BigInt(Math.round(points * 1_000_000));
const between = (
  scales: readonly ReturnType<typeof scaleOf>[],
  sheets: readonly (readonly (number | undefined)[])[],
  adding: Parameters<typeof totalBetween>[2] = { drop: undefined },
) => {
  const scores = sheets.map((sheet) => sheet.map((one) => (one === undefined ? undefined : whole(one))));
  const ends = totalBetween(scales, scores, adding);
  return ends && [asPoints(ends.low), asPoints(ends.high)];
};

describe("a scale", () => {
  it("has the weight of its criterion, or its own points", () => {
    expect(scaleOf({ most: "10", weight: "60" })).toEqual({
      most: 10n * million,
      weight: ratio(60n * million, 1n),
    });
    expect(scaleOf({ most: "10" }).weight).toEqual(ratio(10n * million, 1n));
    expect(scaleOf({ most: "10", weight: undefined }).weight).toEqual(ratio(10n * million, 1n));
    expect(scaleOf({ most: "10", weight: "60" }, ratio(5n, 3n)).weight).toEqual(ratio(300n * million, 3n));
  });

  it("makes of a score its share of the weight", () => {
    const scale = scaleOf({ most: "8", weight: "60" }, ratio(2n, 3n));
    expect(asPoints(weighted(scale, ratio(6n * million, 1n)))).toBe(30);
    expect(asPoints(weighted(scale, ratio(6n * million, 2n)))).toBe(15);
  });
});

describe("a total", () => {
  const scales = [scaleOf({ most: "10", weight: "60" }), scaleOf({ most: "5", weight: "40" })];
  const sheetsOf = { from: "sheet" } as const;
  const criteriaOf = { from: "criterion" } as const;

  it.each<[string, (number | undefined)[][], Parameters<typeof totalBetween>[2], number[] | undefined]>([
    [
      "adds the means",
      [
        [8, 4],
        [6, 5],
      ],
      { drop: undefined },
      [78, 78],
    ],
    [
      "lies between nothing and a full score where one is missing",
      [[8, undefined]],
      { drop: undefined },
      [48, 88],
    ],
    [
      "drops the lowest of each criterion",
      [
        [8, 4],
        [6, 5],
      ],
      { drop: { ...criteriaOf, lowest: 1 } },
      [88, 88],
    ],
    [
      "drops the lowest sheet",
      [
        [8, 4],
        [6, 5],
      ],
      { drop: { ...sheetsOf, lowest: 1 } },
      [80, 80],
    ],
    ["is not told where whole sheets leave none", [[8, 4]], { drop: { ...sheetsOf, lowest: 1 } }, undefined],
    ["is not told where criteria leave none", [[8, 4]], { drop: { ...criteriaOf, highest: 1 } }, undefined],
  ])("%s", (_, sheets, adding, expected) => {
    expect(between(scales, sheets, adding)).toEqual(expected);
  });
});

describe("a total of rounded rows", () => {
  const third = [scaleOf({ most: "3", weight: "10" }), scaleOf({ most: "3", weight: "10" })];

  it("rounds the points of each criterion half up", () => {
    expect(between(third, [[1, 1]], { drop: undefined, rowsAt: 0 })).toEqual([6, 6]);
    expect(between(third, [[1, 1]], { drop: undefined, rowsAt: 1 })).toEqual([6.6, 6.6]);
    expect(between(third, [[2, 2]], { drop: undefined, rowsAt: 0 })).toEqual([14, 14]);
    const half = [scaleOf({ most: "2", weight: "3" })];
    expect(between(half, [[1]], { drop: undefined, rowsAt: 0 })).toEqual([2, 2]);
  });

  it("rounds the points of each criterion on each sheet where whole sheets are dropped", () => {
    const drop = { from: "sheet", lowest: 1 } as const;
    expect(
      between(
        third,
        [
          [1, 1],
          [0, 0],
        ],
        { drop, rowsAt: 0 },
      ),
    ).toEqual([6, 6]);
  });

  it("has a full score for the weight itself, however many places it has", () => {
    const scale = [scaleOf({ most: "10", weight: "33.4" })];
    expect(between(scale, [[10]], { drop: undefined, rowsAt: 0 })).toEqual([33.4, 33.4]);
    expect(between(scale, [[9.8]], { drop: undefined, rowsAt: 0 })).toEqual([33, 33]);
  });

  it("has nothing above the weight", () => {
    const scale = [scaleOf({ most: "10", weight: "33.6" })];
    expect(between(scale, [[9.99]], { drop: undefined, rowsAt: 0 })).toEqual([33.6, 33.6]);
    expect(between(scale, [[10]], { drop: undefined, rowsAt: 0 })).toEqual([33.6, 33.6]);
  });
});

const criteria: readonly Scored[] = [
  { id: "a", most: "10", weight: "60" },
  { id: "b", most: "5", weight: "40" },
];
const scheme = (more: Partial<ReviewScheme> = {}): ReviewScheme => ({
  ...{ id: "办法", criteria: [...criteria], decimals: 1 },
  ...more,
});
const sheet = (expert: string, scores: Readonly<Record<string, string>>): SoundSheet => ({
  ...{ expert, candidate: undefined, on: undefined, isInterested: false },
  entries: new Map(Object.entries(scores).map(([criterion, score]) => [criterion, { criterion, score }])),
});
const panelOf = (due: number, ...counted: readonly SoundSheet[]): Panel => ({
  ...{ counted, interested: [], absent: [], nameless: 0, due },
});
const two = panelOf(2, sheet("甲", { a: "8", b: "4" }), sheet("乙", { a: "6.3", b: "5" }));

describe("points", () => {
  it("are added and rounded once", () => {
    expect(pointsOf(criteria, criteria, two, scheme(), undefined)).toMatchObject({
      low: "78.9",
      high: "78.9",
    });
    expect(pointsOf(criteria, criteria, two, scheme({ decimals: 0 }), undefined)).toMatchObject({
      low: "79",
    });
  });

  it("are open by a sheet that is due", () => {
    const three = { ...two, due: 3 };
    expect(pointsOf(criteria, criteria, three, scheme(), undefined)).toMatchObject({
      low: "52.6",
      high: "85.9",
    });
  });

  it("of those that apply are rescaled to what all make", () => {
    expect(pointsOf(criteria, criteria.slice(0, 1), two, scheme(), undefined)?.low).toBe("71.5");
  });

  it("are not told where nothing that counts is left, or no sheet is there", () => {
    expect(pointsOf(criteria, [], two, scheme(), undefined)).toBeUndefined();
    expect(pointsOf([], [], two, scheme(), undefined)).toBeUndefined();
    expect(pointsOf(criteria, criteria, panelOf(0), scheme(), undefined)).toBeUndefined();
  });

  it("keep what they were before they were rounded, row by row or once", () => {
    const rows = pointsOf(criteria, criteria, two, scheme({ decimals: 0, rounding: "rows" }), undefined);
    const total = pointsOf(criteria, criteria, two, scheme({ decimals: 0, rounding: "total" }), undefined);
    // 42.9 and 36, of which 43 and 36 are shown.
    expect(rows).toMatchObject({ low: "79" });
    for (const points of [rows, total]) expect(points && asPoints(points.exact.low)).toBe(78.9);
  });

  it("are rounded row by row only where the scheme says so", () => {
    const thirds = panelOf(1, sheet("甲", { a: "0.74", b: "0.555" }));
    // 4.44 and 4.44
    const points = (rounding?: ReviewScheme["rounding"]) =>
      pointsOf(criteria, criteria, thirds, scheme({ decimals: 0, ...(rounding && { rounding }) }), undefined)
        ?.low;
    expect([points("rows"), points("total"), points()]).toEqual(["8", "9", "9"]);
  });

  it("of one criterion are its mean, in its own points", () => {
    const [first, second] = criteria as [Scored, Scored];
    expect(pointsOnItself(first, two, scheme({ decimals: 2 }))).toMatchObject({ low: "7.15", high: "7.15" });
    expect(pointsOnItself(second, { ...two, due: 3 }, scheme())).toMatchObject({ low: "3", high: "4.7" });
  });

  it("of one criterion leave out its extremes, and no whole sheets", () => {
    const [first] = criteria as [Scored];
    const lowest = (from: "criterion" | "sheet") =>
      pointsOnItself(first, two, scheme({ drop: { from, lowest: 1 } }))?.low;
    expect([lowest("criterion"), lowest("sheet")]).toEqual(["8", "7.2"]);
    expect(droppingWithin(scheme())).toBeUndefined();
  });

  it.each([
    ["5", "5", "pass"],
    ["5", "9", "pass"],
    ["4.9", "5", "needs-data"],
    ["4.9", "4.9", "fail"],
    ["0", "4.99", "fail"],
    ["10", "10", "pass"],
  ])("between %s and %s are held against 5: %s", (low, high, verdict) => {
    expect(verdictOfPoints({ low, high }, "5")).toBe(verdict);
  });

  it("that nobody can tell are asked for", () => {
    expect(verdictOfPoints(undefined, "0")).toBe("needs-data");
  });
});
