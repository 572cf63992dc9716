import type { BigClaims } from "./allocate-big.js";
import type { UnitAllocation } from "./allocate-units.js";
import type { TieOrder } from "./largest-remainder.js";

/**
 * 按排名分配. Everybody has the floor; then the claims are served one after another, the largest weight first, each up to its
 * cap, until nothing is left. Its level is the weight at which the money ended and what the claim there got above its
 * floor; both are nothing where everybody was served.
 */
export function allocateByRank(amount: bigint, claims: BigClaims, order: TieOrder): UnitAllocation<bigint> {
  const shares = [...claims.floors];
  let left = shares.reduce((rest, floor) => rest - floor, amount);
  let level = { amount: 0n, weight: 0n };
  for (const index of ranked(claims.weights, order)) {
    const room = (claims.caps[index] as bigint) - (shares[index] as bigint);
    const added = smaller(room, left);
    shares[index] = (shares[index] as bigint) + added;
    left -= added;
    if (added < room) {
      level = { amount: added, weight: claims.weights[index] as bigint };
      break;
    }
  }
  return { shares, level, unallocated: left };
}

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);

/** The numbers of the claims, the largest weight first, and among equal ones in the order of ties. */
export function ranked(weights: readonly bigint[], order: TieOrder): readonly number[] {
  const byWeight = new Map<bigint, number[]>();
  weights.forEach((weight, index) => {
    const same = byWeight.get(weight);
    if (same === undefined) byWeight.set(weight, [index]);
    else same.push(index);
  });
  const largestFirst = [...byWeight.keys()].sort((one, other) => (one > other ? -1 : 1));
  return largestFirst.flatMap((weight) => order(byWeight.get(weight) as number[]));
}
