import type { Indicator } from "../../application/indicator.js";
import type { Cell } from "./cells.js";
import type { Head } from "./find-head.js";
import { type Label, type Labels, labelOf } from "./labels.js";
import { isBlankMark, isFigure } from "./read-figure.js";
import { isUnit } from "./units.js";

/** A label in its row, and the indicators it can mean. */
export interface FoundLabel {
  readonly label: Label;
  readonly column: number;
  readonly indicators: readonly Indicator[];
}

/**
 * The label of the third level: the known one that stands furthest right before the values. A text nobody knows that
 * stands between it and the column of labels is the label of the row, and what is known is a level above it.
 */
export function findLabel(row: readonly Cell[], head: Head, labels: Labels): FoundLabel | undefined {
  const before = firstValue(head);
  const texts = row.flatMap((cell, column) => {
    const isBefore = column < before || column === head.label;
    if (!isBefore || typeof cell !== "string" || isNoLabel(cell)) return [];
    const label = labelOf(cell);
    return [{ label, column, indicators: labels.of(label) }];
  });
  const known = texts.filter(({ indicators }) => indicators.length > 0).at(-1);
  if (known === undefined || head.label === undefined) return known;
  const expected = head.label;
  // A figure between the two belongs to what is known: the row has shifted.
  const isLevel = texts.some(
    ({ column }) =>
      column > known.column &&
      column <= expected &&
      !row.slice(known.column, column).some((cell) => typeof cell === "symbol" || isFigure(cell)),
  );
  return isLevel ? undefined : known;
}

/**
 * The column of the labels: that of their heading, or one beside it without a heading of its own where more of them stand,
 * because the heading is merged over the levels.
 */
export function labelColumn(
  cells: readonly (readonly Cell[])[],
  head: Head,
  labels: Labels,
): number | undefined {
  const { label } = head;
  if (label === undefined) return undefined;
  let [best, most] = [label, -1];
  for (let column = label; column === label || isUnderLabel(head, column); column += 1) {
    const isKnown = (list: readonly Cell[]) => {
      const cell = list[column];
      return typeof cell === "string" && labels.of(labelOf(cell)).length > 0;
    };
    const count = cells.slice(head.last + 1).filter(isKnown).length;
    if (count > most) [best, most] = [column, count];
  }
  return best;
}

/** Whether a column left of the values has the heading of labels, or none. */
function isUnderLabel(head: Head, column: number): boolean {
  const heading = head.columns.get(column);
  return column < firstValue(head) && (heading === undefined || heading.role === "label");
}

/** Where the first column of values stands; the labels are left of it. */
export const firstValue = (head: Head): number =>
  Math.min(...head.values.values(), ...head.repeated.map(({ at }) => at));

const isNoLabel = (cell: string): boolean => isFigure(cell) || isBlankMark(cell) || isUnit(cell.trim());
