import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineEdition, nm2024, withParameters } from "../../src/index.js";
import { checkCreditCode } from "../../src/input/check-credit-code.js";
import { creditCode, laws } from "../../src/testing/index.js";
import { runs } from "../support/runs.js";

/** A low least number, so that small random rosters stand on both sides of it. */
const edition = withParameters(nm2024, { "minimum-enterprises": "3" });

describe("laws of an edition", () => {
  for (const { name, property } of laws(edition)) {
    it(name, () => fc.assert(property, { numRuns: runs(20) }));
  }

  it.each([
    ["without rules", defineEdition({ ...nm2024, rules: [], outline: [], provisions: {} })],
    [
      "whose rules are no musts",
      defineEdition({ ...nm2024, rules: nm2024.rules.map((one) => ({ ...one, force: "prefer" })) }),
    ],
    ["with errors", withParameters(nm2024, { unheard: "1" })],
  ])("find first of all an edition that decides nothing: one %s", (_, edition) => {
    const [first] = laws(edition);
    expect(first && fc.check(first.property).failed).toBe(true);
  });

  it("find a rule that treats a missing fact as a failed one", () => {
    const [rule] = nm2024.rules;
    if (rule === undefined) throw new Error("no rules");
    const hasty = {
      ...rule,
      check: ({ application }: Parameters<typeof rule.check>[0]) => ({
        outcome: application.value?.year === undefined ? ("fail" as const) : ("pass" as const),
        code: "met",
        values: {},
        fields: [],
        missing: [],
        judgements: [],
      }),
    };
    const faulty = laws(defineEdition({ ...nm2024, rules: [hasty], outline: [] }));
    const law = faulty.find(({ name }) => name.startsWith("taking a fact away"));
    expect(law && fc.check(law.property, { numRuns: 2000 }).failed).toBe(true);
  });
});

describe("arbitraries", () => {
  it("make credit codes whose check character fits", () =>
    fc.assert(fc.property(creditCode(), (code) => checkCreditCode(code).ok)));
});
