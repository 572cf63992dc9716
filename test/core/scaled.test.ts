import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf, scaled, unscaled } from "../../src/core/scaled.js";
import { runs } from "../support/runs.js";

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

/** The definition, in large whole numbers alone. */
function slowly(text: string, places: number): bigint {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.slice(0, places).padEnd(places, "0"));
}

const decimals = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.nat({ max: 99 }), fc.nat(), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n })),
    fc.option(fc.stringMatching(/^\d{1,6}$/)),
  )
  .map(([isNegative, whole, part]) => `${isNegative ? "-" : ""}${whole}${part === null ? "" : `.${part}`}`);

it("scaled is exact, however long the text is", () => {
  fc.assert(
    fc.property(
      decimals,
      fc.nat({ max: 20 }),
      (text, places) => scaled(text, places) === slowly(text, places),
    ),
    { numRuns: runs(5_000) },
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
