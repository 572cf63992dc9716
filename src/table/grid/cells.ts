import { error, type Issue } from "../../core/issue.js";

/** What a cell can hold for us: text, a number, nothing, or something else (a date, a formula object). */
export type Cell = string | number | null | typeof strange;

/** A cell that is neither text nor number. It is a fault only where a figure was looked for. */
const strange = Symbol.for("digital-pilot-rules/strange-cell");

const mostRows = 5_000;
const mostColumns = 200;
const longestText = 10_000;

/**
 * The cells of what spreadsheet libraries give: lists with holes, `null`, `undefined`, numbers, dates. Every cell is
 * read once, through its own property, so that nothing of the caller's runs later on.
 */
export function cellsOf(rows: unknown): {
  readonly cells: readonly (readonly Cell[])[];
  readonly issues: readonly Issue[];
} {
  try {
    if (!Array.isArray(rows)) return { cells: [], issues: [error("not-a-grid", [])] };
    if (rows.length > mostRows)
      return { cells: [], issues: [error("too-many-rows", [], { most: `${mostRows}` })] };
    const cells: (readonly Cell[])[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      const list = own(rows, row) ?? [];
      if (!Array.isArray(list)) return { cells: [], issues: [error("not-a-grid", [row])] };
      const width = Math.min(list.length, mostColumns);
      cells.push(Array.from({ length: width }, (_, column) => cellOf(own(list, column))));
    }
    return { cells, issues: [] };
  } catch {
    // A revoked or throwing proxy raises whatever it likes; all of it means the same to us.
    return { cells: [], issues: [error("unreadable", [])] };
  }
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
      field(own(parts, index), "text"),
    );
    return texts.every((text) => typeof text === "string") ? texts.join("") : value;
  }
  return field(value, "result") ?? field(value, "text") ?? value;
}

const field = (holder: unknown, name: string): unknown =>
  typeof holder === "object" && holder !== null
    ? Object.getOwnPropertyDescriptor(holder, name)?.value
    : undefined;
