import { describe, expect, it } from "vitest";
import { type Votes, verdictOfVotes, verdictsToPass } from "../../src/review/votes.js";

const votes = (passes: number, fails: number, outstanding: number): Votes => ({ passes, fails, outstanding });

describe("the verdict of votes that pass each by itself", () => {
  it.each([
    [0, 0, 0, "needs-data"],
    [0, 0, 1, "needs-data"],
    [1, 0, 0, "pass"],
    [2, 0, 0, "pass"],
    [2, 0, 1, "needs-data"],
    [0, 1, 0, "fail"],
    [0, 2, 1, "needs-data"],
    [1, 1, 0, "needs-judgement"],
    [2, 1, 0, "needs-judgement"],
    [1, 3, 0, "needs-judgement"],
    [1, 1, 5, "needs-judgement"],
  ])("%i for, %i against, %i to come: %s", (passes, fails, outstanding, verdict) => {
    expect(verdictOfVotes(votes(passes, fails, outstanding), "each", false)).toBe(verdict);
  });
});

describe("the verdict of the greater part", () => {
  it.each([
    [0, 0, 0, "needs-data"],
    [0, 0, 3, "needs-data"],
    [1, 0, 0, "pass"],
    [2, 1, 0, "pass"],
    [1, 1, 0, "needs-judgement"],
    [2, 2, 0, "needs-judgement"],
    [1, 2, 0, "fail"],
    [0, 1, 0, "fail"],
    // Those to come can make it even, and no more.
    [2, 0, 2, "needs-data"],
    [3, 0, 2, "pass"],
    [3, 1, 1, "pass"],
    [2, 1, 1, "needs-data"],
    [0, 2, 2, "needs-data"],
    [0, 3, 2, "fail"],
    [1, 3, 1, "fail"],
    [1, 2, 1, "needs-data"],
    [1, 1, 1, "needs-data"],
  ])("%i for, %i against, %i to come: %s", (passes, fails, outstanding, verdict) => {
    expect(verdictOfVotes(votes(passes, fails, outstanding), "majority", false)).toBe(verdict);
  });
});

describe.each(["each", "majority"] as const)("one vote against ends it, counted by %s", (counting) => {
  it.each([
    [0, 0, 0, "needs-data"],
    [1, 0, 0, "pass"],
    [3, 0, 1, "needs-data"],
    [3, 0, 4, "needs-data"],
    [0, 1, 0, "fail"],
    [5, 1, 0, "fail"],
    [1, 1, 0, "fail"],
    [5, 1, 2, "fail"],
  ])("%i for, %i against, %i to come: %s", (passes, fails, outstanding, verdict) => {
    expect(verdictOfVotes(votes(passes, fails, outstanding), counting, true)).toBe(verdict);
  });
});

describe("the verdicts that are passed on", () => {
  const records = (text: string) =>
    [...text].map((one, by) => ({ verdict: one === "+" ? ("pass" as const) : ("fail" as const), by }));
  const passedOn = (text: string, counting: "each" | "majority") =>
    verdictsToPass(records(text), counting).map(({ by }) => by);

  it.each([
    ["+-+", "each", [0, 1, 2]],
    ["+-+", "majority", [0, 2]],
    ["-+-", "majority", [0, 2]],
    ["+-", "majority", [0, 1]],
    ["-++-", "majority", [0, 1, 2, 3]],
    ["++", "majority", [0, 1]],
    ["-", "majority", [0]],
    ["", "majority", []],
  ] as const)("of %s, counted by %s", (text, counting, by) => {
    expect(passedOn(text, counting)).toEqual(by);
  });
});
