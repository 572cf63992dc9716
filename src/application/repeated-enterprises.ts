import type { Enterprise } from "./enterprise.js";
import { type ChosenChains, chainOf } from "./enterprise-facts.js";

/** Of one row of the list, what the other rows with its credit code say of it. */
interface Standing {
  /** Whether its chain lists the enterprise more than once; `undefined` without a code, or while its chain is not known. */
  readonly repeated: "yes" | "no" | undefined;
  /** The first row, from 0, that it seems to repeat: of the same chain, or like it of no chosen one, or of none. */
  readonly first: number | undefined;
}

/**
 * 重复的企业. An enterprise may belong to several chosen chains and then stands once in the list of each. Rows outside the
 * chosen chains are of no list: that they stand again is worth a look, no fault.
 */
export function standings(enterprises: readonly Enterprise[], chains: ChosenChains): readonly Standing[] {
  const given = enterprises.flatMap(({ creditCode }) => creditCode ?? []);
  // No code stands again in nearly every list, and then the chains of the rows do not matter.
  if (new Set(given).size === given.length)
    return enterprises.map(({ creditCode }) => (creditCode === undefined ? withoutCode : alone));
  const rows = new Map<string, Rows>();
  const places = enterprises.map(({ creditCode, chainId }, index) => {
    if (creditCode === undefined) return undefined;
    const chain = chainOf(chainId, chains);
    const named = chain === "declared" ? [creditCode, chain, chainId] : [creditCode, chain];
    return {
      index,
      chain,
      ofCode: countedIn(rows, creditCode, index),
      // A credit code has no blank, so that no two places are the same text.
      ofChain: countedIn(rows, named.join(" "), index),
    };
  });
  return places.map((place) => {
    if (place === undefined) return withoutCode;
    const { index, chain, ofCode, ofChain } = place;
    const first = ofChain.first < index ? ofChain.first : undefined;
    if (chain === undefined) return { repeated: ofCode.count > 1 ? undefined : "no", first };
    return { repeated: chain === "declared" && ofChain.count > 1 ? "yes" : "no", first };
  });
}

const withoutCode: Standing = { repeated: undefined, first: undefined };

const alone: Standing = { repeated: "no", first: undefined };

/** How many rows there are, and the first of them. */
interface Rows {
  readonly first: number;
  count: number;
}

function countedIn(rows: Map<string, Rows>, key: string, index: number): Rows {
  const found = rows.get(key) ?? { first: index, count: 0 };
  found.count += 1;
  rows.set(key, found);
  return found;
}
