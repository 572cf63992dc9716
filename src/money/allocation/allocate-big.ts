import type { UnitAllocation } from "./allocate-units.js";
import type { TieOrder } from "./largest-remainder.js";

/** Claims whose numbers are too large for exact arithmetic in doubles. */
export interface BigClaims {
  readonly weights: readonly bigint[];
  readonly floors: readonly bigint[];
  readonly caps: readonly bigint[];
}

type Held = "floor" | "cap" | undefined;

/** The same allocation in whole numbers of any size: slower, and needed only beyond 2^52 units. */
export function allocateBig(
  amount: bigint,
  { weights, floors, caps }: BigClaims,
  order: TieOrder,
): UnitAllocation<bigint> {
  const shares = weights.map(() => 0n);
  let free = weights.map((_, index) => index);
  let level = { amount, weight: total(weights) };
  while (level.weight > 0n) {
    const { amount: left, weight: of } = level;
    const sides = free.map((index): Held => {
      const quota = at(weights, index) * left;
      if (quota < at(floors, index) * of) return "floor";
      return quota > at(caps, index) * of ? "cap" : undefined;
    });
    const limit = (index: number, side: Held) => (side === "floor" ? at(floors, index) : at(caps, index));
    const held = free.filter((_, place) => sides[place] !== undefined);
    const heldAt = total(free.map((index, place) => (sides[place] ? limit(index, sides[place]) : 0n)));
    const tooMuch = heldAt * of - total(held.map((index) => at(weights, index))) * left;
    const settled = (place: number) =>
      sides[place] === "floor" ? tooMuch >= 0n : sides[place] === "cap" && tooMuch <= 0n;
    const rest = { amount: left, weight: of };
    free.forEach((index, place) => {
      if (!settled(place)) return;
      shares[index] = limit(index, sides[place]);
      rest.amount -= at(shares, index);
      rest.weight -= at(weights, index);
    });
    free = free.filter((_, place) => !settled(place));
    if (tooMuch === 0n) {
      divideRest(rest, weights, free, shares, order);
      return { shares, level: rest.weight === 0n ? level : rest, unallocated: 0n };
    }
    level = rest;
  }
  for (const index of free) shares[index] = at(floors, index);
  return { shares, level: { amount: 0n, weight: 0n }, unallocated: amount - total(shares) };
}

/** 最大余数法 over the claims that nothing holds. */
function divideRest(
  { amount, weight }: { readonly amount: bigint; readonly weight: bigint },
  weights: readonly bigint[],
  free: readonly number[],
  shares: bigint[],
  order: TieOrder,
): void {
  if (weight === 0n) return;
  let left = amount;
  const remainders = new Map<bigint, number[]>();
  for (const index of free) {
    const product = at(weights, index) * amount;
    shares[index] = product / weight;
    left -= at(shares, index);
    const same = remainders.get(product % weight);
    if (same === undefined) remainders.set(product % weight, [index]);
    else same.push(index);
  }
  const largestFirst = [...remainders.keys()].sort((one, other) => (one > other ? -1 : 1));
  const inOrder = largestFirst.flatMap((remainder) => order(remainders.get(remainder) as number[]));
  for (const index of inOrder.slice(0, Number(left))) shares[index] = at(shares, index) + 1n;
}

const at = (list: readonly bigint[], index: number): bigint => list[index] as bigint;

const total = (list: readonly bigint[]): bigint => list.reduce((sum, one) => sum + one, 0n);
