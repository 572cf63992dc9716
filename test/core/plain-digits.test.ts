import { describe, expect, it } from "vitest";
import { packedDigits, packedOf, packedPlaces, plainDigits } from "../../src/core/plain-digits.js";

describe("digits read in a loop", () => {
  it.each(["", "a", ":", "/", "a5", "5a", "-1", "1e3", "007", "1.5", "１２", "1234567890123456"])(
    "%s is not plain digits",
    (text) => expect(plainDigits(text)).toBe(-1),
  );

  it.each([
    ["0", 0],
    ["120", 120],
    ["999999999999999", 999_999_999_999_999],
  ])("%s is %i", (text, value) => expect(plainDigits(text)).toBe(value));

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
    "1a5",
    "1/5",
    "1:5",
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
