import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf } from "../../../src/core/money.js";
import { calculateSubsidies } from "../../../src/index.js";
import { randomThings } from "../../support/random-policies.js";
import { runs } from "../../support/runs.js";

/** What was paid before a run is no fact that a completion may bring: where it is not stated, it is nothing. */
const history = ["received", "receivedThisYear"];

const without = (claim: object, isGone: (name: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(claim).filter(([name]) => !isGone(name)));

const within = (amount: string, low: string | null, high: string | null): boolean =>
  (low === null || fenOf(low) <= fenOf(amount)) && (high === null || fenOf(amount) <= fenOf(high));

describe("the ranges of a run", () => {
  it("hold what every completion of the claims gives, whatever they say was received before", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 4 }), (seed, count) => {
        const things = randomThings(seed);
        const limits = { perEnterpriseCap: "700", perEnterpriseYearCap: "400" };
        const policy = { ...things.policy(), ...(things.below(4) > 0 && limits) };
        const list = Array.from({ length: count }, (_, index) => ({
          ...without(things.claim(), (name) => history.includes(name) && things.below(2) === 0),
          id: `${index}`,
          enterprise: `E${things.below(2)}`,
        }));
        const lacking = list.map((claim) =>
          without(claim, (name) => ![...history, "id", "enterprise"].includes(name) && things.below(6) === 0),
        );
        const open = calculateSubsidies(lacking, { policy });
        for (let completion = 0; completion < 6; completion += 1) {
          // The first completion is what was taken away, the others bring it from any other claim.
          const whole =
            completion === 0
              ? list
              : lacking.map((claim) => ({
                  ...without(things.claim(), (name) => history.includes(name)),
                  ...claim,
                }));
          const full = calculateSubsidies(whole, { policy });
          if (full.issues.some(({ severity }) => severity === "error")) continue;
          for (const [index, { amount }] of full.subsidies.entries()) {
            if (amount === null) continue;
            const { low, high } = open.subsidies[index] as (typeof open.subsidies)[number];
            const shown = JSON.stringify({ policy, lacking, whole, index, amount, low, high });
            expect(within(amount, low, high), shown).toBe(true);
            compared += 1;
          }
          if (full.total !== null) expect(within(full.total, open.low, open.high)).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
    expect(compared).toBeGreaterThan(1_000);
  });
});
