import { fenOf, type Yuan } from "../core/money.js";
import type { View } from "../kernel/fact.js";

/** The number of an element of a list as people count, from one. */
export const placeInList = (element: View<unknown>): string =>
  `${Number(element.field.split(".").at(-1)) + 1}`;

export const isNothing = (amount: Yuan): boolean => fenOf(amount) === 0n;
