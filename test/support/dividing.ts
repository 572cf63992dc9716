import type * as division from "../../src/core/division.js";
import type * as scaling from "../../src/core/scaled.js";

/** The quotient of two decimals, by those of whole numbers, in one copy of the library or another. */
export const dividing =
  (by: Pick<typeof division, "quotient">, as: Pick<typeof scaling, "scaled">) =>
  (left: string, right: string, places: number) =>
    by.quotient(as.scaled(left, 6), as.scaled(right, 6), places);
