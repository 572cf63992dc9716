import { isForeign, type StatedUnit, statedUnit } from "./units.js";

/** The unit that holds for a figure: its power of ten, or the unit that does not go with the row. */
type HoldingUnit = { readonly power: number } | { readonly other: string };

/** The one unit of several that are stated; two that differ are asked about, never chosen from. */
export function oneUnit(stated: readonly StatedUnit[]): HoldingUnit {
  const [first] = stated;
  if (first === undefined) return { power: 0 };
  const strange = stated.find(({ power }) => power !== first.power || power === undefined);
  return strange === undefined ? { power: first.power as number } : { other: strange.text };
}

/**
 * The unit of a figure by what is stated in its row, in its heading and above the table. What stands over many rows holds
 * for those it can be of: 万元 above the table says nothing of a row that counts 家.
 */
export function unitOfFigure(
  inRow: readonly StatedUnit[],
  heading: readonly string[],
  above: readonly string[],
  asked: string,
): HoldingUnit {
  const over = heading.flatMap((text) => statedUnit(text, asked) ?? []);
  const lines = above.flatMap((text) => statedUnit(text, asked) ?? []);
  // A line names a unit for each kind of row (家、个、%): the one that fits is meant.
  const fitting = lines.filter(({ power }) => power !== undefined);
  const wide = [...over, ...(fitting.length > 0 ? fitting : lines)];
  return oneUnit([...inRow, ...wide.filter((unit) => inRow.length === 0 || !isForeign(unit))]);
}
