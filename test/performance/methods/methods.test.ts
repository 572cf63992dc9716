import { describe, expect, it } from "vitest";
import type { Method } from "../../../src/performance/score/scoring-scheme.js";
import { scored } from "../../support/scored.js";
import { aScheme, aValue, falling } from "../../support/scoring.js";

type Figures = readonly [baseline: string, target: string, actual: string];

const rowOf = (method: Method, [baseline, target, actual]: Figures, id: string, scheme: object) => {
  const of = aScheme({ ids: [id], method, indicators: [falling], ...scheme });
  const [first] = scored([aValue({ id, baseline, target, actual })], of).rows;
  return [first?.points, first?.code];
};

/** A scheme that takes points off for an overshoot is always scored the exact way. Nothing here overshoots so far that it does. */
const exactly = { overshoot: { tolerance: "1000000", most: "100" } };

/** What the quick and the exact way both say; where they differ, what each of them says. */
const row = (method: Method, ...[baseline, target, actual, id = "smart-factories"]: Asked) => {
  const figures: Figures = [baseline, target, actual];
  const [quick, exact] = [{}, exactly].map((scheme) => rowOf(method, figures, id, scheme));
  return JSON.stringify(quick) === JSON.stringify(exact) ? (quick ?? []) : [quick, exact];
};

type Asked = readonly [...Figures, id?: string];

describe("proportional", () => {
  it.each([
    ["10", "9", "9", "in-proportion"],
    ["10", "10", "10", "target-met"],
    ["10", "11", "10", "target-met"],
    ["10", "0", "0", "nothing-achieved"],
    ["0", "0", "10", "target-zero-met"],
    ["0", "3", "10", "target-zero-met"],
    ["3", "2", "6.67", "in-proportion"],
  ])("of a target of %s, %s earn %s points: %s", (target, actual, points, code) =>
    expect(row("proportional", "0", target, actual)).toStrictEqual([points, code]),
  );
});

describe("increment", () => {
  it.each([
    ["20", "40", "30", "5", "part-of-the-way"],
    ["20", "40", "40", "10", "target-met"],
    ["20", "40", "41", "10", "target-met"],
    ["20", "40", "20", "0", "not-past-baseline"],
    ["20", "40", "19", "0", "not-past-baseline"],
    ["40", "40", "39", "0", "target-not-past-baseline"],
    ["40", "40", "40", "10", "target-met"],
    ["50", "40", "39", "0", "target-not-past-baseline"],
    ["50", "40", "45", "10", "target-met"],
  ])("from %s to %s, %s earn %s points: %s", (baseline, target, actual, points, code) =>
    expect(row("increment", baseline, target, actual)).toStrictEqual([points, code]),
  );

  it.each([
    ["40", "20", "30", "5", "part-of-the-way"],
    ["40", "20", "20", "10", "target-met"],
    ["40", "20", "40", "0", "not-past-baseline"],
    ["20", "20", "21", "0", "target-not-past-baseline"],
  ])("falling from %s to %s, %s earn %s points: %s", (baseline, target, actual, points, code) =>
    expect(row("increment", baseline, target, actual, falling.id)).toStrictEqual([points, code]),
  );
});

describe("all or nothing", () => {
  it.each([
    ["10", "9", "0", "target-missed"],
    ["10", "10", "10", "target-met"],
  ])("of a target of %s, %s earn %s points: %s", (target, actual, points, code) =>
    expect(row("all-or-nothing", "0", target, actual)).toStrictEqual([points, code]),
  );

  it.each([
    ["10", "10", "10", "target-met"],
    ["10", "11", "0", "target-missed"],
  ])("falling to %s, %s earn %s points: %s", (target, actual, points, code) =>
    expect(row("all-or-nothing", "0", target, actual, falling.id)).toStrictEqual([points, code]),
  );
});

// The two ways of scoring a falling indicator differ: the documents' own example is ten points, target 10, actual 15.
describe("reverse ratio", () => {
  it.each([
    ["10", "15", "6.67", "in-proportion"],
    ["10", "10", "10", "target-met"],
    ["10", "0", "10", "target-met"],
    ["0", "0", "10", "target-zero-met"],
    ["0", "1", "0", "target-zero-missed"],
  ])("at most %s, %s earn %s points: %s", (target, actual, points, code) =>
    expect(row("reverse-ratio", "0", target, actual, falling.id)).toStrictEqual([points, code]),
  );
});

describe("reverse linear", () => {
  it.each([
    ["10", "15", "5", "in-proportion"],
    ["10", "10", "10", "target-met"],
    ["10", "19", "1", "in-proportion"],
    ["10", "20", "0", "twice-the-target"],
    ["10", "21", "0", "twice-the-target"],
    ["0", "0", "10", "target-zero-met"],
    ["0", "1", "0", "target-zero-missed"],
  ])("at most %s, %s earn %s points: %s", (target, actual, points, code) =>
    expect(row("reverse-linear", "0", target, actual, falling.id)).toStrictEqual([points, code]),
  );
});

describe("bands of the attainment", () => {
  const method: Method = {
    bands: [
      { from: "100", share: "100" },
      { from: "60", share: "40" },
      { from: "80", share: "70" },
    ],
  };
  it.each([
    ["100", "59", "0", "no-band-reached"],
    ["100", "60", "4", "band-reached"],
    ["100", "79", "4", "band-reached"],
    ["100", "80", "7", "band-reached"],
    ["100", "100", "10", "band-reached"],
    ["3", "2", "4", "band-reached"],
    ["0", "0", "10", "band-reached"],
  ])("of a target of %s, %s earn %s points: %s", (target, actual, points, code) =>
    expect(row(method, "0", target, actual)).toStrictEqual([points, code]),
  );

  it.each([
    ["60", "100", "4"],
    ["59", "100", "0"],
    ["60", "0", "10"],
  ])("falling to %s, %s earn %s points", (target, actual, points) =>
    expect(row(method, "0", target, actual, falling.id)[0]).toBe(points),
  );
});

describe("bands of the actual value", () => {
  const method: Method = {
    of: "actual",
    bands: [
      { from: "90", share: "100" },
      { from: "85", share: "90" },
    ],
  };
  it.each([
    ["84.999999", "0"],
    ["85", "9"],
    ["89.9", "9"],
    ["90", "10"],
  ])("%s percent earn %s points", (actual, points) =>
    expect(row(method, "0", "90", actual, "enterprise-satisfaction")[0]).toBe(points),
  );

  it("takes a bound as the most for a falling indicator", () => {
    const days: Method = {
      of: "actual",
      bands: [
        { from: "3", share: "100" },
        { from: "5", share: "50" },
      ],
    };
    expect(["3", "4", "5", "6"].map((actual) => row(days, "0", "3", actual, falling.id)[0])).toStrictEqual([
      "10",
      "5",
      "5",
      "0",
    ]);
  });
});
