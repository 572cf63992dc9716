import { describe, expect, it } from "vitest";
import { compareFigures, daysAfter, differenceOf, sumOf, yearsAfter } from "../../src/edition/figures.js";

describe("figures", () => {
  it("are added exactly, and none of nothing is nought", () => {
    expect(sumOf(["0.1", "0.2"])).toBe("0.3");
    expect(sumOf([])).toBe("0");
  });

  it("are taken from each other exactly, below zero too", () => {
    expect(differenceOf("100", "99.99")).toBe("0.01");
    expect(differenceOf("1", "1.5")).toBe("-0.5");
  });

  it("are compared by what they say, not by how they are written", () => {
    expect(compareFigures("9", "10")).toBe(-1);
    expect(compareFigures("0.50", "0.5")).toBe(0);
    expect(compareFigures("10", "9")).toBe(1);
  });

  it.each(["约200", "1e3", "", 5])("have no answer where one of them is %j", (none) => {
    const figure = none as string;
    expect([sumOf(["1", figure]), differenceOf("1", figure), differenceOf(figure, "1")]).toStrictEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect([compareFigures("1", figure), compareFigures(figure, "1")]).toStrictEqual([undefined, undefined]);
  });
});

describe("days", () => {
  it("are counted forwards and back", () => {
    expect(daysAfter("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysAfter("2024-03-01", -1)).toBe("2024-02-29");
  });

  it("end with the calendar", () => {
    expect(daysAfter("2199-12-30", 1)).toBe("2199-12-31");
    expect(daysAfter("2199-12-31", 1)).toBeUndefined();
    expect(yearsAfter("2197-06-30", 2)).toBe("2199-06-30");
    expect(yearsAfter("2197-06-30", 3)).toBeUndefined();
  });

  it("have an anniversary where they are the 29th of February, by either reading", () => {
    expect(yearsAfter("2024-02-29", 2)).toBe("2026-02-28");
    expect(yearsAfter("2024-02-29", 2, "first-of-march")).toBe("2026-03-01");
    expect(yearsAfter("2024-02-29", 2, "some day" as never)).toBe("2026-02-28");
  });

  it.each([1.5, Number.NaN, 100_001, -100_001])("are not counted by %j", (days) =>
    expect(daysAfter("2024-02-28", days)).toBeUndefined(),
  );

  it.each([1.5, -1, 301])("have no anniversary after %j years", (years) =>
    expect(yearsAfter("2024-02-28", years)).toBeUndefined(),
  );

  it("are days of the calendar", () => {
    expect(daysAfter("2025-02-29", 1)).toBeUndefined();
    expect(yearsAfter("2025-02-29", 1)).toBeUndefined();
  });
});
