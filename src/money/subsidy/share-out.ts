import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { allocate } from "../allocation/allocate.js";
import { exactOf, fen, least, part } from "./exact.js";

/** Claims that are kept a part of what there is to pay. */
interface KeptShare {
  /** The least they get together, in fen, as far as their subsidies reach. */
  readonly least: bigint;
  /** Which claims, by their places. */
  readonly claims: readonly number[];
}

/** How a limit that does not suffice is shared. Every claim is under one kept share, or under the last, which keeps nothing. */
type ShareOut = (limit: Yuan, amounts: readonly Yuan[], kept: readonly KeptShare[]) => readonly Yuan[];

/** In proportion to the subsidies, over all; where some would then get less than is kept for them, over each group. */
export const proRata: ShareOut = (limit, amounts, kept) => {
  const overall = shared(
    limit,
    amounts.map((cap) => ({ cap })),
  );
  const sums = kept.map(({ claims }) => sumYuan(claims.map((index) => overall[index] as Yuan)));
  if (sums.every((sum, place) => fenOf(sum) >= (kept[place] as KeptShare).least)) return overall;
  const wanted = kept.map(({ claims }) => sumYuan(claims.map((index) => amounts[index] as Yuan)));
  const ofGroups = shared(
    limit,
    kept.map((one, place) => ({ cap: wanted[place] as Yuan, floor: yuanOf(one.least) })),
  );
  const shares = amounts.map((): Yuan => "0");
  for (const [place, { claims }] of kept.entries()) {
    const ofGroup = shared(
      ofGroups[place] as Yuan,
      claims.map((index) => ({ cap: amounts[index] as Yuan })),
    );
    for (const [number, index] of claims.entries()) shares[index] = ofGroup[number] as Yuan;
  }
  return shares;
};

/** In the order given, each in full until nothing is left but what is still kept for others. */
export const byRank: ShareOut = (limit, amounts, kept) => {
  const reserved = kept.map((one) => one.least);
  const placeOf = new Map(kept.flatMap(({ claims }, place) => claims.map((index) => [index, place])));
  let left = fenOf(limit);
  let reservedInAll = reserved.reduce((sum, one) => sum + one, 0n);
  return amounts.map((amount, index) => {
    const place = placeOf.get(index) as number;
    const own = reserved[place] as bigint;
    const paid = least(fenOf(amount), left - (reservedInAll - own));
    const used = least(own, paid);
    left -= paid;
    reserved[place] = own - used;
    reservedInAll -= used;
    return yuanOf(paid);
  });
};

/** What is kept of a limit: a part of it, and no more than the subsidies there are. */
export const keptOf = (limit: Yuan, share: string, wanted: Yuan): bigint =>
  least(part(exactOf(limit), share) / fen, fenOf(wanted));

/** By the largest remainder; where nobody is owed anything, nothing. */
function shared(
  limit: Yuan,
  claims: readonly { readonly cap: Yuan; readonly floor?: Yuan }[],
): readonly Yuan[] {
  if (claims.every(({ cap }) => cap === "0")) return claims.map(() => "0");
  const weighted = claims.map((claim, index) => ({ ...claim, id: `${index}`, weight: claim.cap }));
  // Numbers do not repeat, and no floor is above its cap, so there is no fault an allocation could find.
  const { value } = allocate(limit, weighted) as Extract<ReturnType<typeof allocate>, { ok: true }>;
  return value.shares.map(({ amount }) => amount);
}
