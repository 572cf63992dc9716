import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halfUp, proportion, quotient, rounded } from "../../src/core/division.js";

describe("division", () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [0n, 7n, 0n],
  ])("%s by %s is %s, half up and away from zero", (part, whole, expected) =>
    expect(halfUp(part, whole)).toBe(expected),
  );

  it.each([
    { dividend: 7n, floor: 1n, "half-up": 2n, ceiling: 2n },
    { dividend: 5n, floor: 1n, "half-up": 1n, ceiling: 2n },
    { dividend: 6n, floor: 1n, "half-up": 2n, ceiling: 2n },
    { dividend: 8n, floor: 2n, "half-up": 2n, ceiling: 2n },
    { dividend: 0n, floor: 0n, "half-up": 0n, ceiling: 0n },
    { dividend: -5n, floor: -2n, "half-up": -1n, ceiling: -1n },
    { dividend: -6n, floor: -2n, "half-up": -2n, ceiling: -1n },
    { dividend: -8n, floor: -2n, "half-up": -2n, ceiling: -2n },
  ])("a quarter of $dividend is rounded in three ways", ({ dividend, ...expected }) => {
    const modes = ["floor", "half-up", "ceiling"] as const;
    expect(Object.fromEntries(modes.map((mode) => [mode, rounded(dividend, 4n, mode)]))).toEqual(expected);
  });

  it.each([
    [1n, 3n, 2, "0.33"],
    [2n, 3n, 2, "0.67"],
    [1n, -8n, 2, "-0.13"],
    [-1n, -8n, 3, "0.125"],
  ])("%s by %s at %i places is %s", (part, whole, places, text) =>
    expect(quotient(part, whole, places)).toBe(text),
  );

  it("has no text for more than eighteen digits, on either side of zero", () => {
    expect(quotient(10n ** 18n, 1n, 0)).toBeNull();
    expect(quotient(-(10n ** 18n), 1n, 0)).toBeNull();
    expect(quotient(10n ** 18n - 1n, 1n, 0)).toBe("999999999999999999");
  });

  it("scales exactly, beyond what a double holds as well", () => {
    const size = fc.integer({ min: 0, max: 2 ** 50 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 2 ** 50 }), (factor, share, of) => {
        fc.pre(share <= of);
        expect(BigInt(proportion(factor, share, of))).toBe(
          halfUp(BigInt(factor) * BigInt(share), BigInt(of)),
        );
      }),
    );
    expect(proportion(43_478, 1, 3)).toBe(14_493);
    expect(proportion(1, 1, 2)).toBe(1);
  });
});
