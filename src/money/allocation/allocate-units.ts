import { bare, ownOf } from "../../core/own-data.js";
import { exactLimit } from "./exact-product.js";
import { largestRemainder, type TieOrder } from "./largest-remainder.js";
import { bound, fill, type Level, sum } from "./water-filling.js";

/** Claims on an amount, everything in whole units; `caps` and `floors` come together or not at all. */
export interface UnitClaims {
  readonly weights: Float64Array;
  readonly bounds?: { readonly floors: Float64Array; readonly caps: Float64Array };
}

export interface UnitAllocation<Whole> {
  readonly shares: Readonly<ArrayLike<Whole>>;
  readonly level: Level<Whole>;
  readonly unallocated: Whole;
}

/** Whether every product on the way can be kept exactly in doubles. The bounds of two sides are added, so they get half. */
export const fitsDoubles = (amount: number, claims: UnitClaims): boolean =>
  amount <= (ownOf(claims, "bounds") === undefined ? exactLimit : exactLimit / 2) &&
  sum(claims.weights) <= exactLimit;

/** Shares of a whole amount. The caller has checked that the numbers fit, and that the floors do not exceed the amount. */
export function allocateUnits(amount: number, claims: UnitClaims, order: TieOrder): UnitAllocation<number> {
  const { weights, bounds } = bare(claims);
  if (bounds === undefined) {
    const level = { amount, weight: sum(weights) };
    return { shares: largestRemainder(weights, amount, level.weight, order), level, unallocated: 0 };
  }
  const filling = fill(amount, { weights, ...bounds });
  const shares = new Float64Array(weights.length);
  const free: number[] = [];
  for (let index = 0; index < weights.length; index += 1) {
    if (filling.bounds[index] === bound.none) free.push(index);
    else
      shares[index] = (filling.bounds[index] === bound.floor ? bounds.floors : bounds.caps)[index] as number;
  }
  const held = sum(shares);
  const rest = amount - held - filling.unallocated;
  const freeWeights = Float64Array.from(free, (index) => weights[index] as number);
  const freeWeight = sum(freeWeights);
  if (freeWeight > 0) {
    const own = (tied: number[]) => {
      const places = new Map(tied.map((place) => [free[place] as number, place]));
      return order([...places.keys()]).map((index) => places.get(index) as number);
    };
    const freeShares = largestRemainder(freeWeights, rest, freeWeight, own);
    free.forEach((index, place) => {
      shares[index] = freeShares[place] as number;
    });
  }
  return { shares, level: filling.level, unallocated: filling.unallocated };
}
