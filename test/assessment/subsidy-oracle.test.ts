import { describe, expect, it } from "vitest";
import { calculateSubsidy } from "../../src/money/subsidy/calculate-subsidy.js";
import { oracleSubsidy } from "../support/oracle-subsidy.js";
import { randomThings } from "../support/random-policies.js";

const yuan = (amount: string | null): number => Math.round(Number(amount) * 100);

describe("subsidies by policies of every shape", () => {
  it("are to the fen what a second calculation gives", () => {
    const { policy, claim } = randomThings(20_240_630);
    const runs = 2_000;
    let decided = 0;
    for (let run = 0; run < runs; run += 1) {
      const [rules, facts] = [policy(), claim()];
      const subsidy = calculateSubsidy(facts, { policy: rules });
      if (subsidy.amount === null) expect(subsidy.issues, JSON.stringify(rules)).not.toEqual([]);
      else {
        decided += 1;
        expect(subsidy.amount, JSON.stringify({ rules, facts })).toBe(oracleSubsidy(facts, rules));
      }
    }
    expect(decided).toBeGreaterThan(runs / 2);
  });

  it("lie within the range that is given while facts are missing, whatever the facts turn out to be", () => {
    const { policy, claim, below } = randomThings(7);
    const runs = 700;
    let open = 0;
    for (let run = 0; run < runs; run += 1) {
      const [rules, facts] = [policy(), claim()];
      const { amount } = calculateSubsidy(facts, { policy: rules });
      if (amount === null) continue;
      const known = Object.fromEntries(Object.entries(facts).filter(() => below(3) > 0));
      const part = calculateSubsidy(known, { policy: rules });
      const shown = JSON.stringify({ rules, facts, known });
      expect(yuan(part.low), shown).toBeLessThanOrEqual(yuan(amount));
      if (part.high !== null) expect(yuan(part.high), shown).toBeGreaterThanOrEqual(yuan(amount));
      if (part.amount !== null) expect(part.amount, shown).toBe(amount);
      else open += 1;
    }
    expect(open).toBeGreaterThan(runs / 10);
  });
});
