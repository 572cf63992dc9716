import { compareProducts } from "./exact-product.js";

/** What holds a claim: nothing, its floor, or its cap. */
export const bound = { none: 0, floor: 1, cap: 2 } as const;

export interface Level<Whole> {
  /** What the claims held by nothing share, and their weights together. */
  readonly amount: Whole;
  readonly weight: Whole;
}

/** Claims in columns, each with both bounds. */
interface Bounded {
  readonly weights: Float64Array;
  readonly floors: Float64Array;
  readonly caps: Float64Array;
}

interface Filling {
  readonly bounds: Uint8Array;
  /** A claim's quota is its weight times amount over weight, held between its floor and its cap. */
  readonly level: Level<number>;
  /** What nobody can take because everybody with a weight is at the cap. */
  readonly unallocated: number;
}

/**
 * 注水法. Finds the level at which the quotas, each held between floor and cap, add up to the amount. A pass takes
 * the level the free claims would share at. If floors add more than caps take away, the true level is lower, so who is
 * at the floor stays there; if less, who is at the cap stays there. Every pass at least halves the excess or the
 * weight that is free, so some 260 passes are the most there can be; a handful is usual.
 */
export function fill(amount: number, claims: Bounded): Filling {
  const { weights, floors, caps } = claims;
  const bounds = new Uint8Array(weights.length);
  const sides = new Uint8Array(weights.length);
  let free = amount;
  let freeWeight = sum(weights);
  while (freeWeight > 0) {
    const low = { amount: 0, weight: 0 };
    const high = { amount: 0, weight: 0 };
    for (let index = 0; index < weights.length; index += 1) {
      if (bounds[index] !== bound.none) continue;
      const side = sideOf(claims, index, free, freeWeight);
      sides[index] = side;
      if (side === bound.none) continue;
      const [total, limits] = side === bound.floor ? [low, floors] : [high, caps];
      total.amount += limits[index] as number;
      total.weight += weights[index] as number;
    }
    const tooMuch = compareProducts(low.amount + high.amount, freeWeight, low.weight + high.weight, free);
    const [atFloor, atCap] = [tooMuch >= 0, tooMuch <= 0];
    for (let index = 0; index < weights.length; index += 1) {
      const side = sides[index] as 0 | 1 | 2;
      if ((side === bound.floor && atFloor) || (side === bound.cap && atCap)) bounds[index] = side;
    }
    const level = { amount: free, weight: freeWeight };
    if (atFloor) [free, freeWeight] = [free - low.amount, freeWeight - low.weight];
    if (atCap) [free, freeWeight] = [free - high.amount, freeWeight - high.weight];
    if (tooMuch === 0) {
      const last = freeWeight === 0 ? level : { amount: free, weight: freeWeight };
      return { bounds, level: last, unallocated: 0 };
    }
  }
  return closed(bounds, floors, free);
}

/** On which side of its bounds a claim's share of the free amount falls. */
function sideOf(
  { weights, floors, caps }: Bounded,
  index: number,
  free: number,
  freeWeight: number,
): 0 | 1 | 2 {
  const weight = weights[index] as number;
  if (compareProducts(weight, free, floors[index] as number, freeWeight) < 0) return bound.floor;
  return compareProducts(weight, free, caps[index] as number, freeWeight) > 0 ? bound.cap : bound.none;
}

/** Nobody with a weight is free any more: the others keep their floors, and the rest goes to nobody. */
function closed(bounds: Uint8Array, floors: Float64Array, free: number): Filling {
  let unallocated = free;
  for (let index = 0; index < bounds.length; index += 1) {
    if (bounds[index] !== bound.none) continue;
    bounds[index] = bound.floor;
    unallocated -= floors[index] as number;
  }
  return { bounds, level: { amount: 0, weight: 0 }, unallocated };
}

export function sum(numbers: Float64Array): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
