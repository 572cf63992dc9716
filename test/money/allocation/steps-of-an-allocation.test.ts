import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/money/allocation/allocate.js";
import { allocateBig, type BigClaims } from "../../../src/money/allocation/allocate-big.js";
import { allocateByRank, ranked } from "../../../src/money/allocation/allocate-by-rank.js";
import { allocateUnits, fitsDoubles } from "../../../src/money/allocation/allocate-units.js";
import { exactLimit } from "../../../src/money/allocation/exact-product.js";
import { largestRemainder } from "../../../src/money/allocation/largest-remainder.js";
import { quotients } from "../../../src/money/allocation/quotients.js";
import { tieOrder } from "../../../src/money/allocation/tie-order.js";
import { verifyAllocation } from "../../../src/money/allocation/verify-allocation.js";

const asListed = (tied: number[]) => tied;

describe("whether numbers fit into doubles", () => {
  const bounds = { floors: Float64Array.of(0), caps: Float64Array.of(1) };
  it.each([
    ["the largest amount of claims without bounds", exactLimit, [1], false, true],
    ["one more", exactLimit + 1, [1], false, false],
    ["the largest amount of claims with bounds", exactLimit / 2, [1], true, true],
    ["one more of claims with bounds", exactLimit / 2 + 1, [1], true, false],
    ["the largest weights", 1, [exactLimit - 1, 1], false, true],
    ["weights of one more together", 1, [exactLimit, 1], false, false],
  ])("%s", (_, amount, weights, isBounded, fits) => {
    const claims = { weights: Float64Array.from(weights), ...(isBounded && { bounds }) };
    expect(fitsDoubles(amount, claims)).toBe(fits);
  });
});

describe("quotients and remainders", () => {
  it.each([
    ["of small numbers", 3, 10, 4],
    ["of nothing", 0, 10, 4],
    ["without a remainder", 4, 10, 8],
    ["of all there is", 7, 9, 7],
    // In doubles the quotient comes out one too high.
    ["of large numbers that round up", 75_076_496, 393_591_406_985_216, 75_114_814],
    ["of larger ones that round up", 6_665_772_466_176, 2_536_736_534_036_480, 8_006_745_980_928],
    // In doubles the quotient comes out one too low.
    ["of large numbers that round down", 5_144_555_515, 2_107_050_866_038, 5_144_555_515],
    ["of larger ones that round down", 312_150_032_578_627, 4_246_958_164, 312_150_032_578_627],
  ])("%s are exact", (_, weight, amount, divisor) => {
    const { wholes, remainders } = quotients(Float64Array.of(weight), amount, divisor);
    const product = BigInt(weight) * BigInt(amount);
    expect([...wholes].map(BigInt)).toEqual([product / BigInt(divisor)]);
    expect([...remainders].map(BigInt)).toEqual([product % BigInt(divisor)]);
  });

  it("are found of each weight", () => {
    const { wholes, remainders } = quotients(Float64Array.of(1, 2, 3), 10, 6);
    expect([[...wholes], [...remainders]]).toEqual([
      [1, 3, 5],
      [4, 2, 0],
    ]);
  });
});

describe("the largest remainder", () => {
  it.each([
    ["divides what divides evenly", [1, 1, 2], 8, [2, 2, 4]],
    ["gives one unit to the largest", [1, 2, 4], 8, [1, 2, 5]],
    ["gives units to the two largest", [3, 3, 1], 6, [3, 2, 1]],
    ["gives to the first of equals", [1, 1, 1], 4, [2, 1, 1]],
    ["gives to the first two of equals", [1, 1, 1], 5, [2, 2, 1]],
    ["gives nothing to no weight", [0, 1], 3, [0, 3]],
    ["divides nothing", [1, 2], 0, [0, 0]],
  ])("%s", (_, weights, amount, expected) => {
    const sum = weights.reduce((all, one) => all + one, 0);
    expect([...largestRemainder(Float64Array.from(weights), amount, sum, asListed)]).toEqual(expected);
  });

  it("finds it among many", () => {
    // Of a hundred claims of weights 1 to 100, fifty units over five thousand and fifty: all quotas are below one.
    const weights = Float64Array.from({ length: 100 }, (_, index) => index + 1);
    const shares = [...largestRemainder(weights, 50, 5050, asListed)];
    expect(shares).toEqual([...new Array(50).fill(0), ...new Array(50).fill(1)]);
  });
});

/** The same claims in doubles and in whole numbers of any size. */
function both(
  amount: number,
  claims: { readonly weights: number[]; readonly floors?: number[]; readonly caps?: number[] },
) {
  const { weights, floors = weights.map(() => 0), caps = weights.map(() => amount) } = claims;
  const big: BigClaims = {
    ...{ weights: weights.map(BigInt), floors: floors.map(BigInt), caps: caps.map(BigInt) },
  };
  const units = {
    weights: Float64Array.from(weights),
    bounds: { floors: Float64Array.from(floors), caps: Float64Array.from(caps) },
  };
  const ofUnits = allocateUnits(amount, units, asListed);
  const ofBig = allocateBig(BigInt(amount), big, asListed);
  return [ofUnits, ofBig].map(({ shares, level, unallocated }) => ({
    shares: Array.from(shares as ArrayLike<number | bigint>, Number),
    level: [Number(level.amount), Number(level.weight)],
    unallocated: Number(unallocated),
  }));
}

describe("an allocation between floors and caps", () => {
  it.each([
    ["is in proportion where neither holds", { weights: [1, 2] }, [33, 67], [100, 3], 0],
    [
      "holds a cap and shares the rest",
      { weights: [1, 1, 2], caps: [10, 100, 100] },
      [10, 30, 60],
      [90, 3],
      0,
    ],
    [
      "holds a floor and shares the rest",
      { weights: [1, 1, 2], floors: [40, 0, 0] },
      [40, 20, 40],
      [60, 3],
      0,
    ],
    [
      "lets a floor go where caps take more away",
      { weights: [1, 1, 1], floors: [40, 0, 0], caps: [100, 10, 100] },
      ...[[45, 10, 45], [90, 2], 0],
    ],
    [
      "lets a cap go where floors take more away",
      { weights: [1, 1, 1], floors: [80, 0, 0], caps: [100, 30, 100] },
      ...[[80, 10, 10], [20, 2], 0],
    ],
    [
      "holds both where they make up for each other, and leaves nothing to no weight",
      { weights: [1, 1, 0], floors: [60, 0, 0], caps: [100, 40, 100] },
      ...[[60, 40, 0], [100, 2], 0],
    ],
    [
      "holds a floor without a weight",
      { weights: [1, 1, 0], floors: [0, 0, 10] },
      ...[[45, 45, 10], [90, 2], 0],
    ],
    ["leaves over what nobody can take", { weights: [1, 1], caps: [10, 20] }, [10, 20], [0, 0], 70],
    [
      "keeps the floor of no weight where all others are at their caps",
      { weights: [1, 1, 0, 0], caps: [10, 20, 50, 50], floors: [0, 0, 5, 0] },
      ...[[10, 20, 5, 0], [0, 0], 65],
    ],
    [
      "gives what is left over to the largest remainders of those that nothing holds",
      { weights: [1, 1, 1, 1], caps: [9, 100, 100, 100] },
      ...[[9, 31, 30, 30], [91, 3], 0],
    ],
    ["is at the cap where the quota is the cap", { weights: [1, 1], caps: [50, 100] }, [50, 50], [100, 2], 0],
    [
      "is at the floor where the quota is the floor",
      { weights: [1, 1], floors: [50, 0] },
      [50, 50],
      [100, 2],
      0,
    ],
  ] as [string, Parameters<typeof both>[1], number[], number[], number][])(
    "%s",
    (_, claims, shares, level, unallocated) => {
      for (const one of both(100, claims)) expect(one).toEqual({ shares, level, unallocated });
    },
  );

  it("asks the order of ties by the places in the whole list", () => {
    const units = {
      weights: Float64Array.of(1, 1, 1, 1),
      bounds: { floors: Float64Array.of(0, 0, 0, 0), caps: Float64Array.of(9, 100, 100, 100) },
    };
    const byId = tieOrder(["a", "d", "c", "b"], "id");
    expect([...(allocateUnits(100, units, byId).shares as Float64Array)]).toEqual([9, 30, 30, 31]);
  });
});

describe("rounding up", () => {
  // Quotas of 2.6, 2.5, 2.4 and 2.5: the first and one of the equals are rounded up.
  const claims = ["26", "25", "24", "25"].map((weight, index) => ({ id: "dcba"[index] as string, weight }));
  const checked = (amounts: readonly string[], ties: "listed" | "id" = "listed") => {
    const made = allocate("10", claims, { decimals: 0, ties });
    const shares = claims.map(({ id }, index) => ({ id, amount: amounts[index] as string }));
    const allocation = made.ok ? { ...made.value, shares } : undefined;
    return verifyAllocation("10", claims, allocation, { decimals: 0, ties }).issues.map(
      ({ code, field }) => `${code} ${field}`,
    );
  };
  const outOfTurn = (index: number) => [`rounded-out-of-turn allocation.shares.${index}.amount`];

  it.each<[string[], "listed" | "id", string[]]>([
    [["3", "3", "2", "2"], "listed", []],
    [["3", "2", "2", "3"], "listed", outOfTurn(3)],
    [["3", "2", "3", "2"], "listed", outOfTurn(2)],
    [["2", "3", "3", "2"], "listed", outOfTurn(2)],
    [["2", "3", "2", "3"], "listed", outOfTurn(3)],
    [["3", "2", "2", "3"], "id", []],
    [["3", "3", "2", "2"], "id", outOfTurn(1)],
  ])("to %j, with ties as %s: %j", (amounts, ties, expected) => {
    expect(checked(amounts, ties)).toEqual(expected);
  });
});

describe("the order of ranks", () => {
  it("is that of the weights, and of ties among equals", () => {
    expect(ranked([2n, 5n, 2n, 9n, 5n], asListed)).toEqual([3, 1, 4, 0, 2]);
    expect(ranked([1n, 1n, 1n], tieOrder(["b", "c", "a"], "id"))).toEqual([2, 0, 1]);
    expect(ranked([], asListed)).toEqual([]);
  });

  it("serves one after another above the floors", () => {
    const claims = { weights: [1n, 3n, 2n], floors: [5n, 0n, 1n], caps: [50n, 30n, 40n] };
    expect(allocateByRank(60n, claims, asListed)).toEqual({
      ...{ shares: [5n, 30n, 25n], level: { amount: 24n, weight: 2n }, unallocated: 0n },
    });
    expect(allocateByRank(75n, claims, asListed)).toEqual({
      ...{ shares: [5n, 30n, 40n], level: { amount: 0n, weight: 1n }, unallocated: 0n },
    });
    expect(allocateByRank(130n, claims, asListed)).toEqual({
      ...{ shares: [50n, 30n, 40n], level: { amount: 0n, weight: 0n }, unallocated: 10n },
    });
  });
});
