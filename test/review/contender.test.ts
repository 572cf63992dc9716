import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/review/candidate.js";
import { type Contender, contenderOf, isSettled, surelyBefore } from "../../src/review/contender.js";

const of = (more: object, preferences: readonly string[] = []) =>
  contenderOf({ id: "甲", ...more } as Candidate, preferences);

describe("the score of a contender", () => {
  it.each<[string, object, bigint | undefined, bigint | undefined]>([
    ["is both ends where it is one number", { score: "80.5" }, 80_500_000n, 80_500_000n],
    ["has the ends of an interval", { score: { low: "70", high: "80.000001" } }, 70_000_000n, 80_000_001n],
    ["is nought where that was given", { score: "0" }, 0n, 0n],
    ["is not known where none was given", {}, undefined, undefined],
  ])("%s", (_, more, low, high) => {
    expect(of(more)).toMatchObject({ id: "甲", low, high });
  });
});

describe("whether a contender may be chosen", () => {
  // What is stated as an outcome, as yes or no, and as the outcome of its assessment.
  it.each<[string | undefined, boolean | undefined, string | undefined, string, string | undefined]>([
    [undefined, undefined, undefined, "open", "data"],
    ["pass", undefined, undefined, "yes", undefined],
    ["fail", undefined, undefined, "no", undefined],
    ["needs-data", undefined, undefined, "open", "data"],
    ["needs-judgement", undefined, undefined, "open", "judgement"],
    ["not-applicable", undefined, undefined, "open", "data"],
    [undefined, true, undefined, "yes", undefined],
    [undefined, false, undefined, "no", undefined],
    [undefined, undefined, "pass", "yes", undefined],
    [undefined, undefined, "fail", "no", undefined],
    [undefined, undefined, "needs-data", "open", "data"],
    [undefined, undefined, "needs-judgement", "open", "judgement"],
    ["pass", true, "pass", "yes", undefined],
    ["pass", true, "fail", "no", undefined],
    ["pass", false, "pass", "no", undefined],
    ["fail", true, "pass", "no", undefined],
    ["pass", true, "needs-data", "open", "data"],
    ["pass", true, "needs-judgement", "open", "judgement"],
    ["needs-judgement", true, "pass", "open", "judgement"],
    ["needs-data", true, "pass", "open", "data"],
    ["needs-data", false, "needs-data", "no", undefined],
    ["needs-data", undefined, "fail", "no", undefined],
    ["needs-judgement", undefined, "needs-data", "open", "judgement"],
    ["needs-data", undefined, "needs-judgement", "open", "data"],
  ])(
    "outcome %s, eligible %s, assessment %s: %s, waiting for %s",
    (outcome, eligible, assessed, may, what) => {
      const assessment = assessed === undefined ? undefined : { outcome: assessed };
      expect(of({ outcome, eligible, assessment })).toMatchObject({ eligible: may, waitsFor: what });
    },
  );
});

describe("the preferences of a contender", () => {
  it("are those listed, in the order in which they count", () => {
    expect(of({ preferences: ["c", "a"] }, ["a", "b", "c"]).preferences).toEqual(["yes", "no", "yes"]);
    expect(of({ preferences: ["c", "a"] }, ["c", "b"]).preferences).toEqual(["yes", "no"]);
    expect(of({ preferences: [] }, ["a"]).preferences).toEqual(["no"]);
    expect(of({ preferences: ["a"] }).preferences).toEqual([]);
  });

  it.each([
    ["pass", "yes"],
    ["fail", "no"],
    ["not-applicable", "no"],
    ["needs-data", "open"],
    ["needs-judgement", "open"],
  ])("go by the finding of the same rule: %s is %s", (outcome, met) => {
    const findings = [
      { rule: "b", outcome: "pass" },
      { rule: "a", outcome },
      { rule: "c", outcome: "fail" },
    ];
    expect(of({ assessment: { outcome: "pass", findings } }, ["a"]).preferences).toEqual([met]);
  });

  it("are open where nothing was found on them", () => {
    expect(of({}, ["a"]).preferences).toEqual(["open"]);
    expect(of({ assessment: { outcome: "pass" } }, ["a"]).preferences).toEqual(["open"]);
    const findings = [{ rule: "b", outcome: "pass" }];
    expect(of({ assessment: { outcome: "pass", findings } }, ["a"]).preferences).toEqual(["open"]);
  });

  it("are those listed, whatever was found", () => {
    const findings = [{ rule: "a", outcome: "pass" }];
    const assessment = { outcome: "pass", findings };
    expect(of({ preferences: ["b"], assessment }, ["a", "b"]).preferences).toEqual(["no", "yes"]);
  });
});

const contender = (more: Partial<Contender>): Contender => ({
  ...{ id: "甲", low: 5n, high: 5n, eligible: "yes", waitsFor: undefined, preferences: [] },
  ...more,
});

describe("a contender", () => {
  it.each<[string, Partial<Contender>, boolean]>([
    ["is settled with all known", {}, true],
    ["is settled where it may not be chosen", { eligible: "no" }, true],
    ["is settled with preferences that are known", { preferences: ["yes", "no"] }, true],
    ["is not settled without a score", { low: undefined, high: undefined }, false],
    ["is not settled with an interval", { high: 6n }, false],
    ["is not settled where it is open whether it may be chosen", { eligible: "open" }, false],
    ["is not settled where a preference is open", { preferences: ["yes", "open"] }, false],
  ])("%s", (_, more, is) => {
    expect(isSettled(contender(more))).toBe(is);
  });
});

describe("one contender comes before another, whatever is still open", () => {
  it.each<[string, Partial<Contender>, Partial<Contender>, boolean]>([
    ["with a higher score", { low: 6n, high: 9n }, { low: 1n, high: 5n }, true],
    ["not with a lower one", { low: 4n, high: 9n }, { low: 5n, high: 5n }, false],
    ["not with the same one", {}, {}, false],
    ["not where the intervals overlap", { low: 4n, high: 9n }, { low: 1n, high: 5n }, false],
    ["not without a score", { low: undefined, high: undefined }, {}, false],
    ["not before one without a score", {}, { low: undefined, high: undefined }, false],
    [
      "not where neither has a score, whatever they prefer",
      { low: undefined, high: undefined, preferences: ["yes"] },
      { low: undefined, high: undefined, preferences: ["no"] },
      false,
    ],
    ["with the same score and the preference", { preferences: ["yes"] }, { preferences: ["no"] }, true],
    ["not with the same score without it", { preferences: ["no"] }, { preferences: ["yes"] }, false],
    ["not where both have it", { preferences: ["yes"] }, { preferences: ["yes"] }, false],
    ["not where its own is open", { preferences: ["open"] }, { preferences: ["no"] }, false],
    ["not where that of the other is open", { preferences: ["yes"] }, { preferences: ["open"] }, false],
    [
      "by the first preference that tells",
      { preferences: ["no", "yes"] },
      { preferences: ["no", "no"] },
      true,
    ],
    ["by the first before the second", { preferences: ["no", "yes"] }, { preferences: ["yes", "no"] }, false],
    [
      "not by a second preference where the first is open",
      { preferences: ["open", "yes"] },
      { preferences: ["no", "no"] },
      false,
    ],
    [
      "not by a second preference where the first is open for both",
      { preferences: ["open", "yes"] },
      { preferences: ["open", "no"] },
      false,
    ],
    [
      "with the lowest score the other can have at best",
      { low: 5n, high: 9n, preferences: ["yes"] },
      { low: 1n, high: 5n, preferences: ["no"] },
      true,
    ],
    [
      "by its score, whatever the preferences say",
      { low: 6n, high: 6n, preferences: ["no"] },
      { preferences: ["yes"] },
      true,
    ],
  ])("%s", (_, one, other, is) => {
    expect(surelyBefore(contender(one), contender(other))).toBe(is);
  });
});
