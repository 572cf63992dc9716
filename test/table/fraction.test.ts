import { expect, it } from "vitest";
import { couldBeFraction } from "../../src/table/grid/fraction.js";

it.each([
  ["0", false],
  ["0.000000", false],
  ["0.000001", true],
  ["-0.5", true],
  ["+0.5", true],
  ["1", true],
  ["1.00", true],
  ["-1", true],
  ["1.000000000000000000001", false],
  ["85", false],
])("a rate of %s could be a fraction: %s", (figure, expected) => {
  expect(couldBeFraction(figure)).toBe(expected);
});
