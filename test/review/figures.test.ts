import { describe, expect, it } from "vitest";
import { type Ratio, ratio } from "../../src/performance/exact.js";
import { mostDisputedOf } from "../../src/review/disputed.js";
import { type Dropping, keptOf, meanBetween, meanWithout } from "../../src/review/dropping.js";
import { sortRatios, spreadOf, sumOf, varianceOf } from "../../src/review/spread.js";

/** Points in millionths. */
const points = (...values: readonly number[]): readonly Ratio[] =>
  values.map((value) => ratio(BigInt(Math.round(value * 1_000_000)), 1n));
const asPoints = (value: Ratio | undefined) =>
  value && Number(value.numerator) / Number(value.denominator) / 1_000_000;

describe("the criteria on which experts differ most", () => {
  const criterion = (id: string, most: bigint, ...scores: readonly bigint[]) => ({ id, most, scores });

  it.each<[string, ReturnType<typeof criterion>[], string[]]>([
    ["none where there is none", [], []],
    ["none where nobody has scored", [criterion("a", 10n)], []],
    ["none where one alone has scored", [criterion("a", 10n, 3n)], []],
    ["none where all say the same", [criterion("a", 10n, 3n, 3n), criterion("b", 10n, 5n, 5n)], []],
    ["the one that differs", [criterion("a", 10n, 3n, 3n), criterion("b", 10n, 5n, 6n)], ["b"]],
    ["the one before that differs", [criterion("a", 10n, 3n, 5n), criterion("b", 10n, 5n, 6n)], ["a"]],
    ["the one behind that differs more", [criterion("a", 10n, 3n, 4n), criterion("b", 10n, 5n, 7n)], ["b"]],
    ["both where they differ alike", [criterion("a", 10n, 1n, 2n), criterion("b", 10n, 8n, 9n)], ["a", "b"]],
    ["by the share of their maximum", [criterion("a", 20n, 1n, 3n), criterion("b", 10n, 1n, 2n)], ["a", "b"]],
    ["not by points alone", [criterion("a", 100n, 1n, 4n), criterion("b", 10n, 1n, 2n)], ["b"]],
    [
      "by the root mean square, not by the ends",
      [criterion("a", 10n, 0n, 5n, 5n, 10n), criterion("b", 10n, 0n, 0n, 10n, 10n)],
      ["b"],
    ],
    [
      "without one that nobody has scored",
      [criterion("a", 10n), criterion("b", 10n, 1n, 2n), criterion("c", 10n, 1n, 1n)],
      ["b"],
    ],
  ])("are %s", (_, criteria, ids) => {
    expect(mostDisputedOf(criteria)).toEqual(ids);
  });
});

describe("the values that count", () => {
  const drop = (more: Partial<Dropping>): Dropping => ({ from: "criterion", ...more });
  const beyond = (distance: string, unit: "points" | "percent", of: "mean" | "median") =>
    drop({ beyond: { distance, unit, of } });
  const kept = (values: readonly number[], dropping: Dropping | undefined) =>
    keptOf(points(...values), dropping).map(asPoints);

  it.each<[string, number[], Dropping | undefined, number[]]>([
    ["all where none is dropped", [3, 1, 2], undefined, [1, 2, 3]],
    ["none where there is none", [], drop({ lowest: 1 }), []],
    ["none of none, whatever lies beyond", [], beyond("1", "points", "mean"), []],
    ["none of none, whatever lies beyond the median", [], beyond("1", "points", "median"), []],
    ["without the lowest", [3, 1, 2], drop({ lowest: 1 }), [2, 3]],
    ["without the highest", [3, 1, 2], drop({ highest: 1 }), [1, 2]],
    ["without the two highest", [3, 1, 2], drop({ highest: 2 }), [1]],
    ["without both ends", [3, 1, 2], drop({ lowest: 1, highest: 1 }), [2]],
    ["none where as many are dropped as there are", [3, 1], drop({ lowest: 1, highest: 1 }), []],
    ["none where more are dropped than there are", [3], drop({ lowest: 1, highest: 1 }), []],
    ["none where the lowest are all there are", [3, 1], drop({ lowest: 2 }), []],
    ["none where the highest are all there are", [3, 1], drop({ highest: 3 }), []],
    ["one of the same twice", [3, 3, 1], drop({ highest: 1 }), [1, 3]],
    ["up to the very distance below the mean", [0, 6, 6, 8], beyond("5", "points", "mean"), [0, 6, 6, 8]],
    ["not a hair more below it", [0, 6, 6, 8], beyond("4.999999", "points", "mean"), [6, 6, 8]],
    ["up to the very distance above the mean", [0, 2, 2, 8], beyond("5", "points", "mean"), [0, 2, 2, 8]],
    ["not a hair more above it", [0, 2, 2, 8], beyond("4.999999", "points", "mean"), [0, 2, 2]],
    ["up to the very distance of the median", [0, 6, 9], beyond("6", "points", "median"), [0, 6, 9]],
    ["nearer to the median than to the mean", [0, 6, 9], beyond("5", "points", "median"), [6, 9]],
    ["by the two in the middle", [0, 4, 6, 9], beyond("5", "points", "median"), [0, 4, 6, 9]],
    ["not beyond the two in the middle", [0, 4, 6, 9], beyond("4.5", "points", "median"), [4, 6, 9]],
    ["up to the very percentage of the mean", [4, 6, 8], beyond("33.333334", "percent", "mean"), [4, 6, 8]],
    ["not beyond a percentage of the mean", [4, 6, 8], beyond("33.333333", "percent", "mean"), [6]],
    ["up to a percentage of the median", [5, 10, 16], beyond("50", "percent", "median"), [5, 10]],
    ["only the middle at no distance", [5, 10, 15], beyond("0", "points", "mean"), [10]],
  ])("are %s", (_, values, dropping, expected) => {
    expect(kept(values, dropping)).toEqual(expected);
  });

  it("have a mean, unless none is left", () => {
    expect(asPoints(meanWithout(points(9, 1, 2, 3), drop({ highest: 1 })))).toBe(2);
    expect(meanWithout(points(9), drop({ highest: 1 }))).toBeUndefined();
    expect(meanWithout([], undefined)).toBeUndefined();
  });

  const between = (lows: readonly number[], highs: readonly number[], dropping?: Dropping) => {
    const ends = meanBetween(points(...lows), points(...highs), dropping);
    return ends && [asPoints(ends.low), asPoints(ends.high)];
  };

  it.each<[string, number[], number[], Dropping | undefined, number[] | undefined]>([
    ["that of each end", [1, 3], [1, 5], undefined, [2, 3]],
    ["that of each end without its extremes", [0, 3, 8], [10, 3, 8], drop({ lowest: 1 }), [5.5, 9]],
    ["the same at both ends where all is known", [0, 6, 6], [0, 6, 6], beyond("3", "points", "mean"), [6, 6]],
    [
      "as wide as the values where one may be an outlier",
      [5, 2, 6],
      [5, 9, 7],
      beyond("1", "points", "mean"),
      [2, 9],
    ],
    ["not told where dropping leaves none", [1], [2], drop({ lowest: 1 }), undefined],
  ])("between two ends is %s", (_, lows, highs, dropping, expected) => {
    expect(between(lows, highs, dropping)).toEqual(expected);
  });
});

describe("how far values lie apart", () => {
  it("is told by all figures", () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: the deviation is 2
    expect(spreadOf(points(9, 2, 4, 4, 7, 4, 5, 5), 1)).toEqual({
      ...{ count: 8, mean: "5", least: "2", greatest: "9", range: "7", deviation: "2" },
    });
  });

  it("is rounded half up at the place asked for", () => {
    expect(spreadOf(points(1.05, 1), 1)).toMatchObject({
      mean: "1",
      least: "1",
      greatest: "1.1",
      range: "0.1",
    });
    expect(spreadOf(points(1, 2, 2), 4)).toMatchObject({ mean: "1.6667", deviation: "0.4714" });
    expect(spreadOf(points(1, 2, 2), 0)).toMatchObject({ mean: "2", deviation: "0" });
  });

  it("is nothing of one value, and not told of none", () => {
    expect(spreadOf(points(3), 2)).toEqual({
      ...{ count: 1, mean: "3", least: "3", greatest: "3", range: "0", deviation: "0" },
    });
    expect(spreadOf([], 2)).toEqual({
      ...{ count: 0, mean: null, least: null, greatest: null, range: null, deviation: null },
    });
  });

  it("is exact for values that are fractions", () => {
    const thirds = [ratio(1n, 3n), ratio(2n, 3n), ratio(1n, 2n)];
    // A mean of 1/2, and a sixth to both sides.
    expect(asFraction(varianceOf(thirds))).toEqual(asFraction(ratio(1n, 54n)));
    expect(asFraction(sumOf(thirds))).toEqual(asFraction(ratio(3n, 2n)));
    expect(sortRatios(thirds).map(asFraction)).toEqual([
      ...[ratio(1n, 3n), ratio(1n, 2n), ratio(2n, 3n)].map(asFraction),
    ]);
  });
});

/** In lowest terms. */
function asFraction({ numerator, denominator }: Ratio): readonly [bigint, bigint] {
  const divisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : divisor(other, one % other));
  const common = divisor(numerator, denominator);
  return [numerator / common, denominator / common];
}
