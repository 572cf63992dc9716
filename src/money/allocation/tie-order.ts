import type { TieOrder } from "./largest-remainder.js";

/** Who comes first among claims that nothing else tells apart. */
export const tieOrder =
  (ids: readonly string[], ties: "listed" | "id"): TieOrder =>
  (tied) =>
    ties === "listed"
      ? tied
      : [...tied].sort((one, other) => ((ids[one] as string) < (ids[other] as string) ? -1 : 1));
