import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineEdition, nm2024, withParameters } from "../../src/index.js";
import { checkCreditCode } from "../../src/input/check-credit-code.js";
import { creditCode, type Law, laws } from "../../src/testing/index.js";
import { lawRuns } from "../support/law-runs.js";
import { runs } from "../support/runs.js";

/** A low least number, so that small random rosters stand on both sides of it. */
const edition = withParameters(nm2024, { "minimum-enterprises": "3" });

/** That they fail is what counts; the smallest case of it would be long in coming. */
const failing = { endOnFailure: true };

describe("laws of an edition", () => {
  for (const law of laws(edition)) {
    it(law.name, () => fc.assert(law.property, { numRuns: lawRuns(law, runs(20)) }));
  }

  const { issues: _, ...parts } = nm2024;
  const mild = nm2024.rules.map((rule) => Object.freeze({ ...rule, force: "prefer" as const }));
  it.each([
    [
      defineEdition({ ...parts, rules: [], outline: [], provisions: {}, procedure: undefined }),
      "has no rules",
    ],
    [defineEdition({ ...parts, rules: mild }), "is a must"],
    [withParameters(nm2024, { camels: "1" }), "unknown-parameter (parameters.camels)"],
  ])("fail first on an edition that decides nothing, and say why: %#", (idle, reason) => {
    const [first] = laws(idle);
    const { errorInstance } = fc.check((first as Law).property, failing);
    expect(`${errorInstance}`).toContain(reason);
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
    expect(law && fc.check(law.property, { ...failing, numRuns: 2000 }).failed).toBe(true);
  });
});

describe("arbitraries", () => {
  it("make credit codes whose check character fits", () =>
    fc.assert(fc.property(creditCode(), (code) => checkCreditCode(code).ok)));
});
