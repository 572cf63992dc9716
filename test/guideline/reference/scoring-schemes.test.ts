import { describe, expect, it } from "vitest";
import { qualitativeLevels, scoringSchemes } from "../../../src/guideline/reference/scoring-schemes.js";
import { scored } from "../../support/scored.js";

describe.each(Object.entries(scoringSchemes))("%s", (_, scheme) => {
  it("names its document and how it was seen", () => {
    expect(scheme.basis).toBe("reference");
    expect(scheme.source?.document).toMatch(/[一-鿿]/);
    expect(scheme.source?.seen).not.toBe("");
  });

  it("has nothing wrong but that its blocks are to be shared out", () =>
    expect(scored([], scheme).issues.map(({ code }) => code)).toStrictEqual(["blocks-not-shared-out"]));

  it("gives 100 in all, budget execution and blocks together", () => {
    const blocks = (scheme.blocks ?? []).map(({ weight }) => Number(weight));
    expect(Number(scheme.weights["budget-execution"]) + blocks.reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  it("is frozen", () =>
    expect([scheme, scheme.source, scheme.weights, scheme.indicators?.[0]].every(Object.isFrozen)).toBe(
      true,
    ));
});

it("says that the Ministry's figures were not seen in the Ministry's document", () =>
  expect(scoringSchemes.mof2020SelfEvaluation.source?.seen).toContain("not seen in the document itself"));

it("counts as assumed, without a source, what is general knowledge of the Ministry's form", () => {
  const assumptions = scored([], scoringSchemes.mof2020SelfEvaluation).assumptions;
  const assumed = assumptions.filter(({ basis }) => basis === "assumption");
  expect(assumed.map(({ id, source }) => [id, source])).toStrictEqual([
    ["scoring-scheme.weights", undefined],
    ["scoring-scheme.method", undefined],
    ["scoring-scheme.grades", undefined],
    ["scoring-scheme.decimals", undefined],
  ]);
});

it("keeps both cuts of the qualitative levels that are in use", () => {
  const middle = Object.values(qualitativeLevels).map(({ qualitative }) => qualitative[1]?.from);
  expect(middle).toStrictEqual(["60", "50"]);
});
