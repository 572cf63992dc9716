import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/application/indicator.js";
import { measuresOf, quantitiesOf } from "../../../src/performance/quantities.js";
import { type CodeSlot, quickItem, quickPoints } from "../../../src/performance/score/quick-item.js";
import { scoreItem } from "../../../src/performance/score/score-item.js";
import type { Method, ScoringScheme } from "../../../src/performance/score/scoring-scheme.js";
import { type ScoringItem, scoringTable } from "../../../src/performance/score/scoring-table.js";
import { aScheme, falling } from "../../support/scoring.js";

type Parts = Partial<ScoringScheme> & { readonly of?: Partial<Indicator> };
type Figures = Readonly<Partial<Record<"baseline" | "target" | "actual", unknown>>>;

/** One indicator worth ten points: of a kind that can have decimals and is bounded by nothing near. */
function anItem({ of = {}, ...scheme }: Parts = {}) {
  const indicator: Indicator = {
    ...falling,
    id: "own",
    kind: "percentage",
    unit: "%",
    direction: "up",
    ...of,
  };
  const table = scoringTable(aScheme({ ids: ["own"], ...scheme }), measuresOf([indicator]), ["own"]);
  const item = table.items[0] as ScoringItem;
  return { table, item, quick: quickItem(table, item) };
}

/** What the quick way makes of an indicator; -1 where it leaves it to the exact one. */
function quickly(parts: Parts, figures: Figures) {
  const slot: CodeSlot = { code: "judged" };
  const points = quickPoints(anItem(parts).quick, { id: "own", ...figures }, slot);
  return points < 0 ? points : [points, slot.code];
}

function exactly(parts: Parts, figures: Figures) {
  const { table, item } = anItem(parts);
  const { low, high, code } = scoreItem(
    table,
    item,
    quantitiesOf(figures as Readonly<Record<string, string>>),
  );
  expect(low).toBe(high);
  return [low, code];
}

const up = { direction: "up" } as const;
const down = { direction: "down" } as const;

describe("the quick way scores by itself, as the exact way does", () => {
  it.each<[string, Method, Partial<Indicator>, readonly [string, string, string], number, string]>([
    ["what meets its target", "proportional", up, ["0", "4", "4"], 1_000, "target-met"],
    ["what is beyond its target", "proportional", up, ["0", "4", "5"], 1_000, "target-met"],
    ["what is one below its target", "proportional", up, ["0", "4", "3"], 750, "in-proportion"],
    ["the least of a target", "proportional", up, ["0", "4", "1"], 250, "in-proportion"],
    ["nothing of a target", "proportional", up, ["0", "4", "0"], 0, "nothing-achieved"],
    ["nothing where nothing was aimed at", "proportional", up, ["0", "0", "0"], 1_000, "target-zero-met"],
    ["more where nothing was aimed at", "proportional", up, ["0", "0", "1"], 1_000, "target-zero-met"],
    ["half of a unit, upwards", "proportional", up, ["0", "2000", "1"], 1, "in-proportion"],
    ["less than half of a unit, downwards", "proportional", up, ["0", "2001", "1"], 0, "in-proportion"],
    ["all", "all-or-nothing", up, ["0", "4", "4"], 1_000, "target-met"],
    ["more than all", "all-or-nothing", up, ["0", "4", "5"], 1_000, "target-met"],
    ["one less than all", "all-or-nothing", up, ["0", "4", "3"], 0, "target-missed"],
    ["as few as aimed at", "all-or-nothing", down, ["0", "4", "4"], 1_000, "target-met"],
    ["fewer than aimed at", "all-or-nothing", down, ["0", "4", "3"], 1_000, "target-met"],
    ["one more than aimed at", "all-or-nothing", down, ["0", "4", "5"], 0, "target-missed"],
    ["the whole way up", "increment", up, ["2", "6", "6"], 1_000, "target-met"],
    ["more than the way up", "increment", up, ["2", "6", "7"], 1_000, "target-met"],
    ["the last step but one up", "increment", up, ["2", "6", "5"], 750, "part-of-the-way"],
    ["the first step up", "increment", up, ["2", "6", "3"], 250, "part-of-the-way"],
    ["no step up", "increment", up, ["2", "6", "2"], 0, "not-past-baseline"],
    ["a step back from above", "increment", up, ["2", "6", "1"], 0, "not-past-baseline"],
    ["a way up that is one long and not gone", "increment", up, ["5", "6", "5"], 0, "not-past-baseline"],
    ["no way up at all", "increment", up, ["6", "6", "5"], 0, "target-not-past-baseline"],
    ["a way that leads down", "increment", up, ["7", "6", "5"], 0, "target-not-past-baseline"],
    ["the whole way down", "increment", down, ["6", "2", "2"], 1_000, "target-met"],
    ["more than the way down", "increment", down, ["6", "2", "1"], 1_000, "target-met"],
    ["the last step but one down", "increment", down, ["6", "2", "3"], 750, "part-of-the-way"],
    ["the first step down", "increment", down, ["6", "2", "5"], 250, "part-of-the-way"],
    ["no step down", "increment", down, ["6", "2", "6"], 0, "not-past-baseline"],
    ["a step back from below", "increment", down, ["6", "2", "7"], 0, "not-past-baseline"],
    ["no way down at all", "increment", down, ["2", "2", "3"], 0, "target-not-past-baseline"],
    ["a way that leads up", "increment", down, ["1", "2", "3"], 0, "target-not-past-baseline"],
    ["a ratio that is met", "reverse-ratio", down, ["0", "4", "4"], 1_000, "target-met"],
    ["a ratio that is more than met", "reverse-ratio", down, ["0", "4", "3"], 1_000, "target-met"],
    ["a ratio that is missed", "reverse-ratio", down, ["0", "4", "5"], 800, "in-proportion"],
    ["a ratio to nothing that is met", "reverse-ratio", down, ["0", "0", "0"], 1_000, "target-zero-met"],
    ["a ratio to nothing that is missed", "reverse-ratio", down, ["0", "0", "1"], 0, "target-zero-missed"],
    ["a line that is met", "reverse-linear", down, ["0", "4", "4"], 1_000, "target-met"],
    ["a line that is missed by one", "reverse-linear", down, ["0", "4", "5"], 750, "in-proportion"],
    ["a line one before its end", "reverse-linear", down, ["0", "4", "7"], 250, "in-proportion"],
    ["the end of a line", "reverse-linear", down, ["0", "4", "8"], 0, "twice-the-target"],
    ["what is beyond a line", "reverse-linear", down, ["0", "4", "9"], 0, "twice-the-target"],
    ["a line to nothing that is met", "reverse-linear", down, ["0", "0", "0"], 1_000, "target-zero-met"],
    ["a line to nothing that is missed", "reverse-linear", down, ["0", "0", "1"], 0, "target-zero-missed"],
  ])("%s (%s)", (_, method, of, [baseline, target, actual], points, code) => {
    const figures = { baseline, target, actual };
    expect(quickly({ method, of }, figures)).toEqual([points, code]);
    expect(exactly({ method, of }, figures)).toEqual([points, code]);
    // A point and zeros behind it say the same, and go the way of decimals.
    for (const column of ["baseline", "target", "actual"] as const)
      expect(quickly({ method, of }, { ...figures, [column]: `${figures[column]}.00` })).toEqual([
        points,
        code,
      ]);
  });

  it.each<[string, readonly [string, string, string]]>([
    ["of the baseline", ["1.25", "5", "3"]],
    ["of the target", ["1", "5.000001", "3"]],
    ["of what is", ["1", "5", "3.123456"]],
    ["of all three, the baseline having the most", ["1.123", "5.1", "3.25"]],
    ["of all three, the target having the most", ["1.1", "5.123456", "3.25"]],
    ["of all three, what is having the most", ["1.1", "5.25", "3.123"]],
    ["of a figure with fifteen characters", ["0", "45678901.123456", "1"]],
    ["below one", ["0.000001", "0.000009", "0.000003"]],
  ])("decimals %s", (_, [baseline, target, actual]) => {
    const figures = { baseline, target, actual };
    const [points] = exactly({ method: "increment" }, figures);
    expect(quickly({ method: "increment" }, figures)).toEqual([points, "part-of-the-way"]);
  });

  it("no more than the weight, where rounding would give more", () => {
    const scheme = { decimals: 0, weights: { own: "10.6" }, total: "10.6" };
    const figures = { target: "1000", actual: "999" };
    expect(quickly(scheme, figures)).toEqual([106, "in-proportion"]);
    expect(exactly(scheme, figures)).toEqual([106, "in-proportion"]);
  });

  it("steps of the place a scheme rounds to", () => {
    const scheme = { decimals: 1, weights: { own: "10.125" }, total: "10.125" };
    const figures = { target: "3", actual: "1" };
    expect(quickly(scheme, figures)).toEqual([3_400, "in-proportion"]);
    expect(exactly(scheme, figures)).toEqual([3_400, "in-proportion"]);
  });

  it.each(["proportional", "all-or-nothing", "reverse-ratio", "reverse-linear"] as const)(
    "what has a baseline that nobody can read, where none is asked for (%s)",
    (method) => {
      for (const baseline of [undefined, 5, "x", "101", "-1"])
        expect(quickly({ method }, { baseline, target: "4", actual: "4" })).toEqual([1_000, "target-met"]);
    },
  );
});

describe("the quick way leaves to the exact one", () => {
  const fine = { baseline: "1", target: "5", actual: "3" };
  const columns = ["baseline", "target", "actual"] as const;
  const scored = (figures: Figures, of: Partial<Indicator> = {}) =>
    quickly({ method: "increment", of }, figures);

  describe.each(columns)("in the place of a %s", (column) => {
    it.each<[string, unknown]>([
      ["nothing", undefined],
      ["null", null],
      ["a number", 3],
      ["a list of a text", ["3"]],
      ["an empty text", ""],
      ["a word", "x"],
      ["a figure below zero", "-1"],
      ["a figure with a plus", "+3"],
      ["a figure that begins with a zero", "03"],
      ["a figure without digits before the point", ".5"],
      ["a figure without digits after the point", "3."],
      ["a figure with two points", "3.1.2"],
      ["a figure with seven decimals", "3.0000000"],
      ["a figure of sixteen characters", "300000000.000000"],
      ["digits of a wider form", "３"],
    ])("%s", (_, value) => expect(scored({ ...fine, [column]: value })).toBe(-1));

    it.each<[string, Partial<Indicator>, string, string]>([
      ["a rate", { kind: "rate" }, "100", "101"],
      ["a rate with decimals", { kind: "rate" }, "100.0", "100.1"],
      ["a count", { kind: "count" }, "999999999999", "1000000000000"],
      ["a percentage", { kind: "percentage" }, "999999999999", "1000000000000"],
      ["a percentage with a decimal", { kind: "percentage" }, "999999999999.0", "999999999999.1"],
    ])("%s one beyond the greatest there can be, but not the greatest itself", (_, of, most, more) => {
      expect(scored({ ...fine, [column]: most }, of)).not.toBe(-1);
      expect(scored({ ...fine, [column]: more }, of)).toBe(-1);
    });

    it("a figure that no double holds in millionths, but not one that a double holds", () => {
      // 2^52 is 4503599627.370496 millionths; the other two figures ask for six places.
      const others = { baseline: "0.000001", target: "0.000002", actual: "0.000001" };
      expect(scored({ ...others, [column]: "4503599627.3704" })).not.toBe(-1);
      expect(scored({ ...others, [column]: "4503599627.3705" })).toBe(-1);
    });

    it.each(["count", "amount"] as const)("decimals that may be a fault, of a %s", (kind) => {
      const of = { kind };
      expect(scored(fine, of)).toEqual([500, "part-of-the-way"]);
      expect(scored({ ...fine, [column]: `${fine[column]}.0` }, of)).toBe(-1);
    });

    it.each(["rate", "percentage"] as const)("no decimals that are no fault, of a %s", (kind) =>
      expect(scored({ ...fine, [column]: `${fine[column]}.0` }, { kind })).toEqual([500, "part-of-the-way"]),
    );
  });

  it("what its own products could not hold, but nothing below that", () => {
    const scheme = { decimals: 0, weights: { own: "10.000001" }, total: "10.000001" };
    // A step is a million units here: 4503599627 of them are the last below 2^52.
    const figures = { target: "4503599627", actual: "2251799813" };
    expect(quickly(scheme, figures)).toEqual(exactly(scheme, figures));
    expect(quickly(scheme, { ...figures, target: "4503599628" })).toBe(-1);
  });

  it.each<[string, Parts]>([
    ["bands", { method: { bands: [{ from: "50", share: "50" }] } }],
    ["a person's judgement", { method: { qualitative: [{ level: "好", from: "0" }] } }],
    ["a least value of its own", { of: { minimum: "1" } }],
    ["a greatest value of its own", { of: { maximum: "100" } }],
    ["both bounds of its own", { of: { minimum: "1", maximum: "100" } }],
    ["what is deducted for going too far", { overshoot: { tolerance: "20", most: "50" } }],
  ])("what has %s", (_, parts) => {
    expect(anItem(parts).quick.method).toBeUndefined();
    expect(quickly(parts, { baseline: "1", target: "4", actual: "2" })).toBe(-1);
  });
});

describe("of an indicator the quick way keeps", () => {
  it.each([
    ["count", true, 999_999_999_999],
    ["amount", true, 999_999_999_999],
    ["rate", false, 100],
    ["percentage", false, 999_999_999_999],
  ] as const)("what its kind says: %s", (kind, mindsDecimals, most) =>
    expect(anItem({ of: { kind } }).quick).toMatchObject({ mindsDecimals, most }),
  );

  it("its id, its method, which way is better and what it is worth in whole units", () => {
    const scheme = {
      decimals: 1,
      weights: { own: "2.345" },
      total: "2.345",
      method: "all-or-nothing",
    } as const;
    expect(anItem({ ...scheme, of: down }).quick).toMatchObject({
      ...{ id: "own", method: "all-or-nothing", falls: true, units: 2_345, step: 100 },
    });
    expect(anItem({ of: up }).quick).toMatchObject({
      method: "proportional",
      falls: false,
      units: 1_000,
      step: 1,
    });
  });
});
