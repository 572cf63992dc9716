import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProducts, exactLimit } from "../../../src/money/allocation/exact-product.js";
import { quotients } from "../../../src/money/allocation/quotients.js";
import { runs } from "../../support/runs.js";

/** Whole numbers of up to so many bits, the small and the large ones as likely. */
const upTo = (bits: number) =>
  fc
    .integer({ min: 0, max: bits })
    .chain((size) => fc.integer({ min: 0, max: Math.min(2 ** size, exactLimit) }));

describe("exact arithmetic in doubles", () => {
  it.each([20, 30, 40, 48, 50, 51, 52])("divides products of numbers of %i bits like BigInt", (bits) =>
    fc.assert(
      fc.property(upTo(bits), upTo(bits), upTo(bits), (weight, amount, more) => {
        const divisor = Math.min(Math.max(weight, 1) + more, exactLimit);
        const { wholes, remainders } = quotients(Float64Array.of(weight), amount, divisor);
        const product = BigInt(weight) * BigInt(amount);
        expect([wholes[0], remainders[0]].map((number) => BigInt(number as number))).toEqual([
          product / BigInt(divisor),
          product % BigInt(divisor),
        ]);
      }),
      { numRuns: runs(500) },
    ),
  );

  it("compares products that differ in their last digit", () => {
    const large = exactLimit - 1;
    expect(compareProducts(large, large, exactLimit, exactLimit - 2)).toBeGreaterThan(0);
    expect(compareProducts(exactLimit, exactLimit - 2, large, large)).toBeLessThan(0);
    expect(compareProducts(large, exactLimit, exactLimit, large)).toBe(0);
  });

  it("compares products like BigInt", () =>
    fc.assert(
      fc.property(upTo(52), upTo(52), upTo(52), upTo(52), (a, b, c, d) => {
        const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        return Math.sign(compareProducts(a, b, c, d)) === (exact > 0n ? 1 : exact < 0n ? -1 : 0);
      }),
      { numRuns: runs(500) },
    ));
});
