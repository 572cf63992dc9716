/** Hostile values for functions that take them in many places. */
import { type Hostile, hostileValues } from "./hostile.js";
import { isWhole } from "./runs.js";

/** Too much of what a JSON text could hold: a million numbers, a hundred thousand levels. */
const isLong = ({ code }: Hostile): boolean => code.startsWith("too-") || code.endsWith("-too-long");

/** In an ordinary run a long value goes to one place in so many. */
const oneIn = 4;

/**
 * Whether a hostile value goes to one of so many places. The few long ones take as long as all others together, and places of one
 * function mostly refuse them by the same lines: in an ordinary run each goes to some of the places, and to one at least.
 */
export const goesTo = (one: Hostile, place: number, places: number): boolean =>
  isWhole || !isLong(one) || (hostileValues.indexOf(one) + place) % Math.min(oneIn, places) === 0;

/** The hostile values that go to one of so many places. */
export const hostileAt = (place: number, places: number): readonly Hostile[] =>
  hostileValues.filter((one) => goesTo(one, place, places));
