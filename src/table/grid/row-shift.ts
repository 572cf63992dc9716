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
  if (expected === undefined || label >= expected) return 0;
  const shift = expected - label;
  // A cell between the label and where the label should be: nothing stands there unless the row has shifted.
  if (row.slice(label + 1, expected + 1).some((cell) => cell !== null)) return shift;
  const filled = row.flatMap((cell, column) => (cell !== null && column > expected ? [column] : []));
  // Where every figure has a heading either way, only rows that have certainly shifted tell.
  const fitsShifted = filled.every((column) => head.columns.has(column + shift));
  if (filled.length === 0 || !fitsShifted) return 0;
  return hasShifted ? shift : undefined;
}
