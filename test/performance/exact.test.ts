import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRatios, compareRatios, ratio, roundRatio, roundRoot } from "../../src/performance/exact.js";
import { millionths } from "../../src/performance/quantities.js";

describe("millionths", () => {
  it.each([
    ["0", 0n],
    ["-1.5", -1_500_000n],
    ["12.000001", 12_000_001n],
    ["999999999999999999.999999", 999_999_999_999_999_999_999_999n],
  ])("%s", (text, units) => expect(millionths(text)).toBe(units));
});

describe("roundRatio", () => {
  it.each([
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["2.499999", 0, "2"],
    ["1.005", 2, "1.01"],
    ["-0.004", 2, "0"],
    ["10", 2, "10"],
    ["0.05", 1, "0.1"],
  ])("%s to %i decimals is %s", (text, decimals, expected) =>
    expect(roundRatio(ratio(millionths(text), 1n), decimals)).toBe(expected),
  );

  it("rounds a third once", () => expect(roundRatio(ratio(millionths("2"), 3n), 4)).toBe("0.6667"));
});

describe("roundRoot", () => {
  const root = (text: string, decimals: number) =>
    roundRoot(ratio(millionths(text) * 1_000_000n, 1n), decimals);
  it.each([
    ["0", 4, "0"],
    ["2", 6, "1.414214"],
    ["0.25", 0, "1"],
    ["0.249999", 0, "0"],
    ["6.25", 0, "3"],
    ["6.249999", 0, "2"],
    ["100", 2, "10"],
  ])("of %s to %i decimals is %s", (text, decimals, expected) => expect(root(text, decimals)).toBe(expected));

  it("is within half a unit of the last place", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 6 }),
        (numerator, denominator, decimals) => {
          const exact = ratio(BigInt(numerator) * 10n ** 12n, BigInt(denominator));
          const units = millionths(roundRoot(exact, decimals));
          const half = 5n * 10n ** BigInt(6 - decimals);
          // Ten times finer than a millionth, so that the half unit of the sixth place is whole.
          const value = units * 10n;
          const square = (bound: bigint) => bound * bound * exact.denominator;
          expect(square(value + half)).toBeGreaterThan(exact.numerator * 100n);
          if (value >= half) expect(square(value - half)).toBeLessThanOrEqual(exact.numerator * 100n);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it("adds and compares fractions of different denominators", () => {
  expect(addRatios(ratio(1n, 2n), ratio(1n, 3n))).toStrictEqual(ratio(5n, 6n));
  expect(addRatios(ratio(1n, 3n), ratio(1n, 3n))).toStrictEqual(ratio(2n, 3n));
  expect(compareRatios(ratio(1n, 2n), ratio(2n, 4n))).toBe(0);
  expect(compareRatios(ratio(1n, 2n), ratio(1n, 3n))).toBe(1);
  expect(compareRatios(ratio(-1n, 2n), ratio(1n, 3n))).toBe(-1);
});
