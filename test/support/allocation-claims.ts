/** Claims to a pool as the library reads them and as a second calculation does. */
import * as fc from "fast-check";

/** Claims of which shrinking finds the smallest that fails; weights in millionths. */
export const claimsOf = (least: bigint, most: bigint) =>
  fc.array(
    fc.record({
      weight: fc.oneof({ weight: 6, arbitrary: fc.bigInt(least, most) }, fc.constant(0n)),
      cap: fc.option(fc.bigInt(0n, most), { nil: undefined }),
      floor: fc.option(fc.bigInt(0n, 1_000n), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  );

/** So many of the smallest units as text. */
export const written = (value: bigint, places: number) => {
  const digits = String(value).padStart(places + 1, "0");
  return `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
};

export type RawClaim = { weight: bigint; cap: bigint | undefined; floor: bigint | undefined };

/** A case in which the bounds make sense, as the library and as the oracle take it. */
export function prepared(total: bigint, raw: readonly RawClaim[], decimals: number, bounded: boolean) {
  let room = total;
  const claims = raw.map(({ weight, cap, floor }, index) => {
    const least = bounded && floor !== undefined && floor <= room ? floor : 0n;
    room -= least;
    const most = bounded && cap !== undefined ? (cap < least ? least : cap) : total;
    return { id: `${index}`, weight: index === 0 && weight === 0n ? 1n : weight, floor: least, cap: most };
  });
  const text = (value: bigint) => (decimals === 0 ? `${value}` : written(value, decimals));
  return {
    oracle: claims,
    total: text(total),
    claims: claims.map(({ id, weight, floor, cap }) => ({
      id,
      weight: written(weight, 6),
      ...(floor > 0n && { floor: text(floor) }),
      ...(cap < total && { cap: text(cap) }),
    })),
  };
}
