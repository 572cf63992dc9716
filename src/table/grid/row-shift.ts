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
  // A cell between the label and where the label should be: nothing stands there unless the row has shifted.
  if (row.slice(label + 1, expected + 1).some((cell) => cell !== null)) return shift;
  // Otherwise the headings tell, where every figure has one in one way and not in the other; rows that have certainly
  // shifted tell where it has one in both.
  const filled = row.flatMap((cell, column) => (cell !== null && column > expected ? [column] : []));
  if (filled.length === 0) return 0;
  const fits = (by: number): boolean => filled.every((column) => head.columns.has(column + by));
  if (fits(shift)) return hasShifted ? shift : undefined;
  return fits(0) ? 0 : undefined;
}
