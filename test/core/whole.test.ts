import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  digitsOf,
  halfUp,
  packedDigits,
  packedOf,
  packedPlaces,
  placesOf,
  quotient,
  rounded,
  scaled,
  textOf,
  wholeOf,
} from "../../src/core/whole.js";

describe("decimal text as whole numbers", () => {
  it.each([
    ["0", 0],
    ["12", 0],
    ["12.50", 2],
    ["0.000001", 6],
  ])("%s has %i places", (text, places) => expect(placesOf(text)).toBe(places));

  it.each([
    ["12.5", 2, 1250n],
    ["-0.5", 1, -5n],
    ["7", 6, 7_000_000n],
    ["1.50", 1, 15n],
    ["-0.05", 2, -5n],
  ])("%s at %i places is %s", (text, places, whole) => expect(wholeOf(text, places)).toBe(whole));

  it.each([
    [1250n, 2, "12.5"],
    [-5n, 1, "-0.5"],
    [0n, 6, "0"],
    [100, 0, "100"],
    [5, 3, "0.005"],
  ])("%s at %i places is written %s", (whole, places, text) => expect(textOf(whole, places)).toBe(text));

  it("writes what it has read", () => {
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), places, (whole, at) => {
        expect(wholeOf(textOf(whole, at), at)).toBe(whole);
      }),
    );
  });
});

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
        expect(BigInt(scaled(factor, share, of))).toBe(halfUp(BigInt(factor) * BigInt(share), BigInt(of)));
      }),
    );
    expect(scaled(43_478, 1, 3)).toBe(14_493);
    expect(scaled(1, 1, 2)).toBe(1);
  });
});

describe("digits read in a loop", () => {
  it.each(["", "-1", "1e3", "007", "1.5", "１２", "1234567890123456"])("%s is not plain digits", (text) =>
    expect(digitsOf(text)).toBe(-1),
  );

  it.each([
    ["0", 0],
    ["120", 120],
    ["999999999999999", 999_999_999_999_999],
  ])("%s is %i", (text, value) => expect(digitsOf(text)).toBe(value));

  it.each([
    "",
    ".5",
    "5.",
    "1.2.3",
    "00.5",
    "05.5",
    "1.2345678",
    "a",
    "1a",
    "1.a",
    "-1.5",
    "123456789012.345",
    "1234567890123456",
    "007",
  ])("%s is no figure that can be packed", (text) => expect(packedOf(text)).toBe(-1));

  it.each([
    ["0", 0, 0],
    ["5", 5, 0],
    ["999999999999999", 999_999_999_999_999, 0],
    ["0.5", 5, 1],
    ["12.50", 1_250, 2],
    ["100.000001", 100_000_001, 6],
    ["99999999.999999", 99_999_999_999_999, 6],
  ])("%s is %i with %i places", (text, digits, places) => {
    const packed = packedOf(text);
    expect([packedDigits(packed), packedPlaces(packed)]).toStrictEqual([digits, places]);
  });
});
