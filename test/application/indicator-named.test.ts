import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/application/indicator.js";
import { indicatorCalled, indicatorMeant, nearestIndicators } from "../../src/application/indicator-named.js";

const indicator = (id: string, label: string, unit = "家"): Indicator =>
  ({ id, label, unit, level: "city", kind: "count" }) as unknown as Indicator;

/** One of them has the name of another as its id. */
const indicators = [
  indicator("scenarios", "应用场景数"),
  indicator("b", "scenarios"),
  indicator("c", "同名"),
  indicator("d", "同名"),
];

describe("indicatorMeant", () => {
  it.each([
    ["scenarios", "scenarios"],
    ["b", "b"],
    ["应用场景数", "scenarios"],
    ["应用场景数（家）", "scenarios"],
    ["同名", "同名"],
    ["", ""],
    ["机场", "机场"],
  ])("takes %j for %j", (typed, id) => expect(indicatorMeant(typed, indicators)).toBe(id));
});

describe("indicatorCalled", () => {
  it.each([
    ["scenarios", "b"],
    ["应用场景数", "scenarios"],
    ["同名", undefined],
    ["", undefined],
    ["c", undefined],
  ])("is of %j %j", (typed, id) => expect(indicatorCalled(typed, indicators)).toBe(id));
});

describe("nearestIndicators", () => {
  it.each([
    ["scenario", "scenarios"],
    ["应用场数", "scenarios"],
    ["机场", undefined],
  ])("is of %j %j", (typed, id) => expect(nearestIndicators(indicators)(typed)).toBe(id));
});
