import type { Place } from "./cell.js";
import type { Cell } from "./cells.js";
import type { HeadColumn, Headings } from "./head-column.js";
import { headingOf, isColumn, under } from "./heading.js";
import type { Role } from "./heading-names.js";
import { type Labels, labelOf } from "./labels.js";
import { isBlankMark, isFigure } from "./read-figure.js";
import { isUnitLine } from "./unit-lines.js";

/**
 * A row that goes on with the head: parts of a heading, years, units, or the headings above once more. Words that stand right of
 * all labels are a part that nobody understands, and so are the columns below it.
 */
export function isSubHead(list: readonly Cell[] | undefined, top: Headings, labels: Labels): boolean {
  const first = Math.min(...[...top].filter(([, { role }]) => isColumn(role)).map(([column]) => column));
  if (isLineBelow(list ?? [])) return false;
  const parts = (list ?? []).flatMap((cell, column) => {
    if (cell === null) return [];
    const text = headText(cell);
    if (text === undefined || labels.of(labelOf(text)).length > 0) return "other";
    if (text === top.get(column)?.heading.text) return "again";
    const { part, role } = headingOf(text);
    if (part !== undefined || role !== undefined) return "part";
    return column >= first && typeof cell === "string" && !isFigure(cell) && !isBlankMark(cell)
      ? "part"
      : "other";
  });
  return parts.includes("part") && !parts.includes("other");
}

/** A line such as 单位： | 万家, which holds for the whole table; units that stand alone are those of their columns. */
const isLineBelow = (list: readonly Cell[]): boolean =>
  isUnitLine(list) && list.some((cell) => typeof cell === "string" && headingOf(cell).part !== "unit");

/** What a cell of a head says; a year may be a number. */
function headText(cell: Cell): string | undefined {
  if (typeof cell === "number") return cell >= 1949 && cell <= 2199 ? `${cell}` : undefined;
  return typeof cell === "string" ? cell : undefined;
}

/** What says which row it is, and has no parts. */
const isOfRow = (role: Role | undefined): boolean => role !== undefined && !isColumn(role);

/** The headings of two rows put together. A merged heading holds for the blank cells beside it that have a part below. */
export function composed(
  above: Headings,
  list: readonly Cell[],
  row: number,
): { readonly columns: Headings; readonly astray: readonly Place[] } {
  const columns = new Map(above);
  const astray: Place[] = [];
  let merged: HeadColumn | undefined;
  for (const [column, cell] of list.entries()) {
    merged = above.get(column) ?? merged;
    // A heading of rows is merged downwards, never over the columns of values beside it.
    const over = isOfRow(merged?.role) ? above.get(column) : merged;
    const text = headText(cell);
    if (text === undefined || text === over?.heading.text) continue;
    const heading = headingOf(text);
    const at = { row, column };
    const together = heading.part && under(over?.role, heading.part);
    const isMore = heading.part === "year" || heading.part === "unit";
    const role = together ?? (isMore ? over?.role : heading.role);
    const isPart = heading.part !== undefined && heading.part !== "unit";
    if (isPart && (over === undefined || isOfRow(over.role))) astray.push(at);
    const isGuess = heading.isGuess || heading.part === "year" || over?.heading.isGuess === true;
    const brackets = [...(over?.heading.brackets ?? []), ...heading.brackets];
    const whole = over === undefined ? text : `${over.heading.text} ${text}`;
    columns.set(column, { at, role, heading: { ...heading, text: whole, isGuess, brackets } });
  }
  return { columns, astray };
}
