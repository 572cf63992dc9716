import { ownOf } from "../core/own-data.js";
import { type Contender, isSettled, surelyBefore } from "./contender.js";
import { Ranked } from "./ranked.js";

/** `selected` and `not-selected` whatever is still open; `tied` at the edge; `open` where something is not known. */
export type Standing = "selected" | "not-selected" | "tied" | "open" | "ineligible";

export interface Placed {
  readonly contender: Contender;
  readonly standing: Standing;
  /** The best and the worst place it can come to among those that may be chosen, from one. */
  readonly bestRank: number;
  readonly worstRank: number;
}

/**
 * Where each contender stands for so many places. A contender is selected when fewer than so many could come before
 * it, and not selected when so many surely do; between the two it is tied, if all that is open is who comes first of
 * equals, or open. So the order of the list has no say, and a higher score never loses a place.
 */
export function standings(contenders: readonly Contender[], places: number | undefined): readonly Placed[] {
  const possible = contenders.filter(({ eligible }) => eligible !== "no");
  const eligible = new Ranked(
    possible.filter((one) => one.eligible === "yes"),
    "low",
  );
  const atBest = new Ranked(possible, "high");
  const placed = contenders.map((contender): Placed => {
    // Nobody comes surely before itself, so that it need not be left out of either count.
    const surely = howManyBefore(eligible, contender);
    const others = possible.length - (contender.eligible === "no" ? 0 : 1);
    const perhaps = others - howManyAfter(contender, atBest);
    const ranks = { bestRank: surely + 1, worstRank: perhaps + 1 };
    return { contender, standing: standingOf(contender, surely, perhaps, places), ...ranks };
  });
  // One that is not settled and matters for the edge is open itself: where all open ones are settled, it is a tie.
  const open = placed.filter(({ standing }) => standing === "open");
  const isTie = places !== undefined && open.every(({ contender }) => isSettled(contender));
  return isTie ? placed.map((one) => (one.standing === "open" ? { ...one, standing: "tied" } : one)) : placed;
}

/** How many come before one whatever is still open. */
function howManyBefore(eligible: Ranked, contender: Contender): number {
  const { high } = contender;
  if (high === undefined) return 0;
  return eligible.above(high) + eligible.equal(high, (one) => surelyBefore(one, contender));
}

/** How many it comes before whatever is still open. */
function howManyAfter(contender: Contender, atBest: Ranked): number {
  const { low } = contender;
  if (low === undefined) return 0;
  return atBest.below(low) + atBest.equal(low, (one) => surelyBefore(contender, one));
}

function standingOf(
  { eligible }: Contender,
  surely: number,
  perhaps: number,
  places: number | undefined,
): Standing {
  if (eligible === "no") return "ineligible";
  if (places === undefined) return "open";
  if (surely >= places) return "not-selected";
  return eligible === "yes" && perhaps < places ? "selected" : "open";
}

/**
 * How many millionths of a point each is from the other side of the edge, whatever is still open: for one that is
 * selected, its lead over the first that would be left out if all that may come in did; for one that is not, what it is
 * short of the last that surely comes in. `undefined` where nobody is on the other side, or a score that matters is open.
 */
export function marginsOf(
  all: readonly Placed[],
  places: number | undefined,
): (one: Placed) => bigint | undefined {
  const contenders = all.map(({ contender }) => contender);
  const [most, surely] = [
    scoresOf(contenders.filter(({ eligible }) => eligible !== "no").map(({ high }) => high)),
    scoresOf(contenders.filter(({ eligible }) => eligible === "yes").map(({ low }) => low)),
  ];
  return ({ contender: { low, high }, standing }) => {
    if (standing === "tied") return 0n;
    if (places === undefined) return undefined;
    // One that is selected is itself among the first by what all may come to, so that the edge is the place behind them.
    if (standing === "selected") return difference(low, atPlace(most, places + 1));
    return standing === "not-selected" ? difference(atPlace(surely, places), high) : undefined;
  };
}

const difference = (one: bigint | undefined, other: bigint | undefined): bigint | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

/** Scores that are known, the highest first, and how many are not. */
interface Scores {
  readonly known: readonly bigint[];
  readonly unknown: number;
}

function scoresOf(scores: readonly (bigint | undefined)[]): Scores {
  const known = scores
    .flatMap((score) => (score === undefined ? [] : [score]))
    .sort((one, other) => (one === other ? 0 : one > other ? -1 : 1));
  return { known, unknown: scores.length - known.length };
}

/** The score at a place; one that is not known may be any, so that nothing can be told beside it. */
const atPlace = ({ known, unknown }: Scores, place: number): bigint | undefined =>
  unknown > 0 ? undefined : ownOf(known, place - 1);
