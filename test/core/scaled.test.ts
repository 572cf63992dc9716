import { describe, expect, it } from "vitest";
import { digitsOf, placesOf, scaled, unscaled } from "../../src/core/scaled.js";

describe("scaled", () => {
  it.each([
    { text: "1.5", places: 6, value: 1_500_000n },
    { text: "-1.5", places: 2, value: -150n },
    { text: "12", places: 0, value: 12n },
    { text: "1.50", places: 1, value: 15n },
    { text: "0", places: 3, value: 0n },
  ])("$text in units of place $places is $value", ({ text, places, value }) =>
    expect(scaled(text, places)).toBe(value),
  );
});

describe("unscaled", () => {
  it.each([
    { value: 1_500_000n, places: 6, text: "1.5" },
    { value: -5n, places: 2, text: "-0.05" },
    { value: 0n, places: 2, text: "0" },
    { value: 120n, places: 0, text: "120" },
    { value: 100n, places: 2, text: "1" },
  ])("$value at place $places is $text", ({ value, places, text }) =>
    expect(unscaled(value, places)).toBe(text),
  );
});

describe("digitsOf", () => {
  it.each([
    { text: "0", digits: 0 },
    { text: "0.05", digits: 5 },
    { text: "1234.56", digits: 123_456 },
    { text: "9007199254740991", digits: Number.MAX_SAFE_INTEGER },
    { text: "9007199254740992", digits: Number.POSITIVE_INFINITY },
    { text: "999999999999999999.999999", digits: Number.POSITIVE_INFINITY },
  ])("$text has the digits $digits", ({ text, digits }) => expect(digitsOf(text)).toBe(digits));

  it.each([
    "",
    " ",
    "-1",
    "+1",
    "01",
    "00",
    ".5",
    "5.",
    "1.2.3",
    "1e3",
    "1,000",
    "１２",
    "0x10",
    "1.1234567",
    "1234567890123456789",
    "1".repeat(27),
    "1\n",
    "\u0130",
  ])("%j is no plain decimal", (text) => expect(digitsOf(text)).toBeNaN());
});

describe("placesOf", () => {
  it.each([
    { text: "12", places: 0 },
    { text: "1.5", places: 1 },
    { text: "1.500000", places: 6 },
  ])("$text has $places", ({ text, places }) => expect(placesOf(text)).toBe(places));
});
