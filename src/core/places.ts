/** How many places to round to, where the caller gave a number that can be one. */
export const placesOr = (decimals: unknown, otherwise: number): number =>
  typeof decimals === "number" && Number.isInteger(decimals) && decimals >= 0 && decimals <= 6
    ? decimals
    : otherwise;
