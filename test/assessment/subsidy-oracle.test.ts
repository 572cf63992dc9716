import { describe, expect, it } from "vitest";
import { calculateSubsidy } from "../../src/money/subsidy/calculate-subsidy.js";
import { createSubsidyCalculator } from "../../src/money/subsidy/create-subsidy-calculator.js";
import { oracleSubsidy } from "../support/oracle-subsidy.js";
import { randomThings } from "../support/random-policies.js";
import { comparisons, runs } from "../support/runs.js";

const yuan = (amount: string | null): number => Math.round(Number(amount) * 100);

describe("subsidies by policies of every shape", () => {
  it("are to the fen what a second calculation gives", () => {
    const { policy, claim } = randomThings(20_240_630);
    const count = comparisons(8_000);
    let [decided, above] = [0, 0];
    while (decided + above < count) {
      const rules = policy();
      const made = createSubsidyCalculator(rules);
      for (let claims = 0; made.ok && claims < 10; claims += 1) {
        const facts = claim();
        const { amount, issues } = made.value(facts);
        const isAbove = issues.some(({ code }) => code === "decided-above-ceiling");
        const expected = oracleSubsidy(facts, rules);
        if (isAbove !== (expected === null) || (!isAbove && amount !== expected))
          expect.fail(`${amount} instead of ${expected}: ${JSON.stringify({ rules, facts })}`);
        if (isAbove) above += 1;
        else decided += 1;
      }
    }
    expect(above).toBeGreaterThan(count / 100);
  });

  it("lie within the range that is given while facts are missing, whatever the facts turn out to be", () => {
    const { policy, claim, below } = randomThings(7);
    const count = runs(250, 10_000);
    let open = 0;
    for (let run = 0; run < count; run += 1) {
      const [rules, facts] = [policy(), claim()];
      const { amount, issues, outcome } = calculateSubsidy(facts, { policy: rules });
      // A decision above its ceiling is not used, so the claim is not what it seems.
      if (amount === null || issues.length > 0) continue;
      const known = Object.fromEntries(Object.entries(facts).filter(() => below(3) > 0));
      const part = calculateSubsidy(known, { policy: rules });
      const shown = JSON.stringify({ rules, facts, known });
      expect(yuan(part.low), shown).toBeLessThanOrEqual(yuan(amount));
      if (part.high !== null) expect(yuan(part.high), shown).toBeGreaterThanOrEqual(yuan(amount));
      // A missing fact that could still refuse the claim leaves its outcome open, even where nothing is due either way.
      if (part.outcome !== "needs-data") expect(part.outcome, shown).toBe(outcome);
      expect(part.outcome === "pass" && part.amount === "0", shown).toBe(false);
      if (part.amount !== null) expect(part.amount, shown).toBe(amount);
      else open += 1;
    }
    expect(open).toBeGreaterThan(count / 10);
  });
});
