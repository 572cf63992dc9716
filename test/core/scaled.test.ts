import { describe, expect, it } from "vitest";
import { placesOf, scaled, unscaled } from "../../src/core/scaled.js";

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

describe("placesOf", () => {
  it.each([
    { text: "12", places: 0 },
    { text: "1.5", places: 1 },
    { text: "1.500000", places: 6 },
  ])("$text has $places", ({ text, places }) => expect(placesOf(text)).toBe(places));
});
