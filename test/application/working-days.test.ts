import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  isInWorkingDays,
  lengthIn,
  workingDaysWithin,
} from "../../src/application/working-days.js";

// The National Day of 2024, with the weekends worked to make up for it.
const calendar = {
  from: "2024-09-28",
  to: "2024-10-13",
  holidays: ["2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"],
  workdays: ["2024-09-29", "2024-10-12"],
};

describe("workingDaysWithin", () => {
  it.each([
    ["2024-09-28", "2024-09-28", 0],
    ["2024-09-29", "2024-09-30", 2],
    ["2024-10-01", "2024-10-07", 0],
    ["2024-09-28", "2024-10-13", 7],
    ["2024-10-13", "2024-10-12", 0],
  ])("from %s to %s: %i", (from, to, days) => expect(workingDaysWithin(calendar, from, to)).toBe(days));

  it.each([
    ["2024-09-27", "2024-10-01"],
    ["2024-10-01", "2024-10-14"],
  ])("from %s to %s is outside", (from, to) => expect(workingDaysWithin(calendar, from, to)).toBeUndefined());
});

describe("addWorkingDays", () => {
  it.each([
    ["2024-09-28", 0, "2024-09-28"],
    ["2024-09-28", 1, "2024-09-29"],
    ["2024-09-30", 1, "2024-10-08"],
    ["2024-09-30", 5, "2024-10-12"],
  ])("%s and %i", (origin, days, expected) => expect(addWorkingDays(calendar, origin, days)).toBe(expected));

  it.each([
    ["2024-09-30", 6],
    ["2024-09-27", 1],
    ["2024-10-14", 0],
  ])("%s and %i is outside", (origin, days) =>
    expect(addWorkingDays(calendar, origin, days)).toBeUndefined(),
  );

  it("knows weekends before and after the day it counts from", () => {
    const plain = { from: "1949-01-01", to: "2199-12-31", holidays: [], workdays: [] };
    // 1 October 1949 was a Saturday.
    expect(workingDaysWithin(plain, "1949-09-30", "1949-10-03")).toBe(2);
    expect(workingDaysWithin(plain, "2026-11-21", "2026-11-22")).toBe(0);
  });
});

describe("a length", () => {
  it.each([
    ["工作日", true],
    ["个工作日", true],
    ["天", false],
    ["日", false],
    ["", false],
    [undefined, false],
  ])("in %j is counted in working days: %s", (unit, isSo) => expect(isInWorkingDays(unit)).toBe(isSo));

  it.each([
    ["个工作日", calendar, 7],
    ["个工作日", undefined, undefined],
    ["天", undefined, 16],
    [undefined, calendar, 16],
  ])("in %j, where there is a calendar or none", (unit, known, days) =>
    expect(lengthIn(unit, "2024-09-28", "2024-10-13", known)).toBe(days),
  );
});
