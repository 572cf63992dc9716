/** What missed targets cost, calculated a second time in fractions from what the documents say; it shares nothing with the library. */
import {
  type Fraction,
  fraction,
  greatest,
  inUnits,
  isBelow,
  least,
  less,
  over,
  plus,
  sum,
  times,
  whole,
} from "./fractions.js";

/** Every sum in yuan, as text. */
export interface OracleRecovery {
  readonly paid: readonly { readonly amount: string; readonly spent: string }[];
  readonly before: string;
  readonly unmet: readonly { readonly id: string; readonly attainment: string }[];
  readonly stated?: string | undefined;
  readonly method: "all" | "unspent" | "by-weight";
  readonly weights: Readonly<Record<string, string>>;
  readonly byShortfall: boolean;
  readonly rectifyFirst: boolean;
  readonly rectification: "not-ordered" | "running" | "met" | "failed";
  readonly cap?: string | undefined;
  readonly rounding?: { readonly unit: string; readonly mode: "floor" | "half-up" | "ceiling" } | undefined;
  readonly against?: string | undefined;
  readonly retention?: { readonly rate: string; readonly of: "next-payment" | "issued" } | undefined;
}

export interface OracleSettled {
  readonly recovered: bigint;
  readonly netted: bigint;
  readonly refund: bigint;
  /** Of the next payment; `undefined` where there is none. */
  readonly retained: bigint | undefined;
  readonly handedOut: bigint | undefined;
}

const nothing = whole(0n);
const hundred = whole(100n);
const fen = (text: string): Fraction => times(fraction(text), hundred);

export function oracleRecovery(one: OracleRecovery): OracleSettled {
  const recovered = recoveredOf(one);
  const next = one.against === undefined ? undefined : inUnits(fen(one.against), "floor");
  const netted = inUnits(least(whole(recovered), whole(next ?? 0n)), "floor");
  const issued = next === undefined ? undefined : next - netted;
  const retained =
    next === undefined || issued === undefined ? undefined : retainedOf(one.retention, next, issued);
  return {
    recovered,
    netted,
    refund: recovered - netted,
    retained,
    handedOut: issued === undefined || retained === undefined ? undefined : issued - retained,
  };
}

/** Held back half up to the fen, and never more than is there. */
function retainedOf(retention: OracleRecovery["retention"], next: bigint, issued: bigint): bigint {
  if (retention === undefined) return 0n;
  const of = whole(retention.of === "issued" ? issued : next);
  return inUnits(
    least(whole(inUnits(times(of, fraction(retention.rate)), "half-up")), whole(issued)),
    "floor",
  );
}

function recoveredOf(one: OracleRecovery): bigint {
  if (one.stated !== undefined) return inUnits(fen(one.stated), "floor");
  if (one.rectification === "met" || one.unmet.length === 0) return 0n;
  if (one.rectifyFirst && one.rectification !== "failed") return 0n;
  const total = sum(one.paid.map(({ amount }) => fen(amount)));
  const left = less(total, fen(one.before));
  const most =
    one.cap === undefined
      ? left
      : greatest(nothing, less(whole(inUnits(times(total, fraction(one.cap)), "floor")), fen(one.before)));
  const unit = one.rounding === undefined ? whole(1n) : fen(one.rounding.unit);
  const exact = exactOf(one, left);
  const rounded = times(whole(inUnits(over(exact, unit), one.rounding?.mode ?? "floor")), unit);
  return inUnits(least(rounded, most), "floor");
}

/** Before it is rounded and held under the cap. */
function exactOf({ paid, before, method, ...one }: OracleRecovery, left: Fraction): Fraction {
  if (method === "all") return left;
  if (method === "unspent") {
    const inHand = paid.map(({ amount, spent }) => greatest(nothing, less(fen(amount), fen(spent))));
    return greatest(nothing, less(sum(inHand), fen(before)));
  }
  const missed = one.unmet.map(({ id, attainment }) => {
    const short = one.byShortfall
      ? greatest(nothing, less(whole(1n), over(fraction(attainment), hundred)))
      : whole(1n);
    return times(fraction(one.weights[id] as string), short);
  });
  const all = sum(Object.values(one.weights).map(fraction));
  return isBelow(nothing, all) ? times(left, over(sum(missed), all)) : plus(left, nothing);
}
