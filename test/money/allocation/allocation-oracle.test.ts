import fc from "fast-check";
import { describe, it } from "vitest";
import { allocate } from "../../../src/money/allocation/allocate.js";
import { verifyAllocation } from "../../../src/money/allocation/verify-allocation.js";
import { claimsOf, prepared, type RawClaim } from "../../support/allocation-claims.js";
import { oracleShares } from "../../support/oracle-allocation.js";
import { comparisons, runs } from "../../support/runs.js";

const unitsOf = (amount: string, decimals: number) => {
  const [whole = "", tail = ""] = amount.split(".");
  return BigInt(whole + tail.padEnd(decimals, "0"));
};

describe("against an allocation written a second time", () => {
  const check = (amount: bigint, raw: readonly RawClaim[], decimals: number, bounded: boolean) => {
    const { total, claims, oracle } = prepared(amount, raw, decimals, bounded);
    const result = allocate(total, claims, { decimals });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const actual = result.value.shares.map((share) => unitsOf(share.amount, decimals));
    const expected = oracleShares(amount, oracle);
    if (String(actual) !== String(expected)) {
      throw new Error(`${JSON.stringify({ total, claims })}: ${actual} is not ${expected}`);
    }
    if (!verifyAllocation(total, claims, result.value, { decimals }).ok) {
      throw new Error(`${JSON.stringify({ total, claims })}: the certificate does not hold`);
    }
  };

  it.each([
    { what: "small numbers, many ties", most: 50n, mostWeight: 8n * 10n ** 6n, bounded: true },
    { what: "everyday amounts", most: 10n ** 11n, mostWeight: 10n ** 11n, bounded: true },
    { what: "everyday amounts without bounds", most: 10n ** 11n, mostWeight: 10n ** 11n, bounded: false },
    { what: "amounts to the end of doubles", most: 2n ** 53n, mostWeight: 2n ** 50n, bounded: true },
    { what: "weights of eighteen digits", most: 10n ** 17n, mostWeight: 10n ** 23n, bounded: true },
  ])("$what: no difference in shrinkable cases", ({ most, mostWeight, bounded }) =>
    fc.assert(
      fc.property(
        fc.bigInt(0n, most),
        claimsOf(0n, mostWeight),
        fc.integer({ min: 0, max: 6 }),
        (amount, raw, decimals) => check(amount, raw, decimals, bounded),
      ),
      { numRuns: runs(400) },
    ),
  );

  const cases = comparisons(20_000);

  it(`no difference in ${cases} further cases`, () => {
    const below = randomNumbers(20_240_630);
    for (let run = 0; run < cases; run += 1) {
      const size = 10 ** below(15);
      const weightSize = 10 ** below(15);
      const raw = Array.from(
        { length: 1 + below(7) },
        (): RawClaim => ({
          weight: BigInt(below(weightSize)),
          cap: below(3) === 0 ? BigInt(below(size)) : undefined,
          floor: below(4) === 0 ? BigInt(below(size)) : undefined,
        }),
      );
      check(BigInt(below(size)), raw, below(7), below(3) > 0);
    }
  });
});

/** Whole numbers below a bound, the same in every run: 48 bits of a linear congruential generator. */
function randomNumbers(seed: number) {
  let state = BigInt(seed);
  return (bound: number): number => {
    state = (state * 25_214_903_917n + 11n) & (2n ** 48n - 1n);
    return Math.floor((Number(state) / 2 ** 48) * bound);
  };
}
