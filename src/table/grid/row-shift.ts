import type { Cell } from "./cells.js";
import type { Head } from "./find-head.js";

/**
 * How far the cells of a row stand left of their headings, because those that a merged cell covers are absent (HTML of
 * Word and WPS): the label says so. `undefined` where that cannot be told.
 */
export function shiftOf(
  row: readonly Cell[],
  label: number,
  head: Head,
  hasShifted: boolean,
): number | undefined {
  const expected = head.label;
  if (expected === undefined || label === expected) return 0;
  // Nothing that is absent moves a label to the right.
  if (label > expected) return undefined;
  const shift = expected - label;
  const filled = row.flatMap((cell, column) => (cell !== null && column > label ? [column] : []));
  if (filled.length === 0) return 0;
  // The headings tell, where every cell has one in one way and not in the other; a cell between the label and where it
  // should be has none where it stands.
  const isBetween = filled.some((column) => column <= expected);
  const fits = (by: number): boolean => filled.every((column) => head.columns.has(column + by));
  if (isBetween) return fits(shift) ? shift : undefined;
  // Where they fit in both ways, rows that have certainly shifted tell.
  if (fits(shift)) return hasShifted ? shift : undefined;
  return fits(0) ? 0 : undefined;
}
