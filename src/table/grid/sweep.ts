import type { Place } from "./cell.js";
import type { Cell } from "./cells.js";
import type { Head } from "./find-head.js";
import { firstValue } from "./find-row.js";
import { isColumn, nearestTo } from "./heading.js";
import type { Ledger } from "./ledger.js";
import { isFigure } from "./read-figure.js";

/** A cell of an indicator's row that has not been accounted for, and the column it belongs to. */
export interface LeftOver {
  readonly at: Place;
  readonly cell: Cell;
  readonly column: number;
}

/** Names the columns of a table that nobody understood, at their heading, with how many figures they hold. */
export function nameColumns(head: Head, left: readonly LeftOver[], ledger: Ledger): void {
  const byColumn = new Map<number, LeftOver[]>();
  for (const one of left) byColumn.set(one.column, [...(byColumn.get(one.column) ?? []), one]);
  for (const [column, cells] of byColumn) nameColumn(head, column, cells, ledger);
}

function nameColumn(head: Head, column: number, cells: readonly LeftOver[], ledger: Ledger): void {
  const { heading, role, at } = head.columns.get(column) ?? {};
  const figures = cells.filter(({ cell }) => typeof cell !== "string" || isFigure(cell));
  // A column that is there twice has its issue already.
  if (isColumn(role)) {
    for (const { at: place } of cells) ledger.enter(place, "named");
    return;
  }
  const isRemark = role === "remark" || role === "level" || role === "label" || role === "unit";
  if (isRemark || isSerial(role, column, head, cells)) {
    // Words of a remark are no figures; a figure among them is named by itself at the end.
    for (const { at: place, cell } of cells)
      if (!isFigure(cell) || role === "serial" || heading === undefined) ledger.enter(place, "table");
    return;
  }
  for (const { at: place } of cells) ledger.enter(place, "named");
  const place = at ?? { row: head.last, column };
  const nearest = heading && nearestTo(heading.core);
  const values = {
    count: `${figures.length || cells.length}`,
    ...(heading && { heading: heading.text.slice(0, 20) }),
    ...(nearest && { column: nearest }),
  };
  if (figures.length === 0 || role === "other-figures") {
    ledger.warn(place, "column-not-read", ["indicators"], values);
  } else {
    ledger.error(place, heading ? "unknown-heading" : "heading-missing", ["indicators"], values);
  }
}

/** The numbers of the rows: a column that says so, or one without heading left of the labels that counts them. */
function isSerial(role: string | undefined, column: number, head: Head, cells: readonly LeftOver[]): boolean {
  if (role === "serial") return true;
  const isLeft = !head.columns.has(column) && column < firstValue(head);
  const numbers = cells.map(({ cell }) => (typeof cell === "symbol" ? Number.NaN : Number(cell)));
  return isLeft && numbers.every((number, index) => number === (numbers[0] as number) + index && number > 0);
}

/** Names each cell that holds a figure nobody looked for: a telephone number below, a sum above. The rest are notes. */
export function nameCells(cells: readonly (readonly Cell[])[], ledger: Ledger): void {
  for (const [row, list] of cells.entries()) {
    for (const [column, cell] of list.entries()) {
      const at = { row, column };
      if (cell === null || ledger.has(at)) continue;
      const isText = typeof cell === "string" && !isFigure(cell);
      ledger.enter(at, isText ? "note" : "named");
      if (!isText) ledger.warn(at, "cell-not-read", ["indicators"]);
    }
  }
}
