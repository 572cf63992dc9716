import { error, type Issue } from "../../core/issue.js";
import type { Place } from "./cell.js";

/** What a cell can hold for us: text, a number, nothing, or something else (a date, a formula object). */
export type Cell = string | number | null | typeof strange;

/** A cell that is neither text nor number. It is a fault only where a figure was looked for. */
const strange = Symbol.for("digital-pilot-rules/strange-cell");

const mostRows = 5_000;
const mostColumns = 200;
/** Cells with something in them; the form has a hundred and fifty. */
const mostCells = 100_000;
/** No spreadsheet has more columns than XFD. */
const widestSheet = 16_384;
const longestText = 10_000;

/**
 * The cells of what spreadsheet libraries give: lists with holes, `null`, `undefined`, numbers, dates. Every cell is
 * read once, through its own property, so that nothing of the caller's runs later on.
 */
export function cellsOf(rows: unknown): {
  readonly cells: readonly (readonly Cell[])[];
  readonly issues: readonly Issue[];
  /** The first cell with something in it that stands beyond what is read. */
  readonly beyond?: { readonly at: Place; readonly most: string };
} {
  try {
    if (!Array.isArray(rows)) return { cells: [], issues: [error("not-a-grid", [])] };
    if (rows.length > mostRows)
      return { cells: [], issues: [error("too-many-rows", [], { most: `${mostRows}` })] };
    const cells: (readonly Cell[])[] = [];
    let filled = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const list = own(rows, row) ?? [];
      if (!Array.isArray(list)) return { cells: [], issues: [error("not-a-grid", [row])] };
      const width = Math.min(list.length, mostColumns);
      const read = Array.from({ length: width }, (_, column) => cellOf(own(list, column)));
      cells.push(read);
      filled += read.filter((cell) => cell !== null).length;
      if (filled > mostCells)
        return { cells: [], issues: [error("too-many-cells", [], { most: `${mostCells}` })] };
      const column = firstBeyond(list);
      if (column !== undefined)
        return { cells: [], issues: [], beyond: { at: { row, column }, most: `${mostColumns}` } };
    }
    return { cells, issues: [] };
  } catch {
    // A revoked or throwing proxy raises whatever it likes; all of it means the same to us.
    return { cells: [], issues: [error("unreadable", [])] };
  }
}

/** Sheets that were formatted to their right edge are blank there; a list that is longer than a sheet is none. */
function firstBeyond(list: readonly unknown[]): number | undefined {
  for (let column = mostColumns; column < list.length; column += 1)
    if (column >= widestSheet || cellOf(own(list, column)) !== null) return column;
  return undefined;
}

const own = (list: readonly unknown[], index: number): unknown =>
  Object.getOwnPropertyDescriptor(list, index)?.value;

function cellOf(given: unknown): Cell {
  const value = plainOf(given);
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : strange;
  if (typeof value !== "string" || value.length > longestText) return strange;
  return value.trim() === "" ? null : value;
}

/**
 * What stands for a cell where a library gives an object (exceljs does): the result of a formula, the parts of rich
 * text put together, the text of a link.
 */
function plainOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const parts = field(value, "richText");
  if (Array.isArray(parts)) {
    const texts = Array.from({ length: Math.min(parts.length, longestText) }, (_, index) =>
      partText(own(parts, index)),
    );
    return texts.every((text) => typeof text === "string") ? texts.join("") : value;
  }
  return field(value, "result") ?? field(value, "text") ?? value;
}

/** The text of a part; the 1 of a footnote is ¹, so that 12 with it is not 121. */
function partText(part: unknown): unknown {
  const text = field(part, "text");
  const isRaised = field(field(part, "font"), "vertAlign") === "superscript";
  return isRaised && typeof text === "string"
    ? text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] as string)
    : text;
}

const field = (holder: unknown, name: string): unknown =>
  typeof holder === "object" && holder !== null
    ? Object.getOwnPropertyDescriptor(holder, name)?.value
    : undefined;
