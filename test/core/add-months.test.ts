import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/core/date.js";

describe("addMonths", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-06-30", 0, "2024-06-30"],
    ["2100-01-31", 1, "2100-02-28"],
  ])("%s and %s months is %s", (origin, months, expected) =>
    expect(addMonths(origin, months)).toBe(expected),
  );

  it("outside the years of a date still sorts before or after all of them", () => {
    expect(addMonths("1949-01-01", -1200) < "1949-01-01").toBe(true);
    expect(addMonths("2199-12-31", 1200) > "2199-12-31").toBe(true);
  });
});
