import { enterpriseFaults } from "../../application/enterprise.js";
import type { Issue } from "../../core/issue.js";
import { has } from "../../core/own-data.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import { applicationNouns } from "../../vocabulary/nouns/application.js";
import type { NounTable } from "../../vocabulary/row.js";
import { cellsOf } from "./csv.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const warning = /* @__PURE__ */ warningOf("rosterOptions");

/** A field of an enterprise that a column can hold. */
export type ColumnName = keyof typeof enterpriseFaults | "exemption.reason";

/** The columns of a table of enterprises, by field name. */
const columnNames = /* @__PURE__ */ (() => [
  ...Object.keys(enterpriseFaults),
  "exemption.reason",
])() as readonly ColumnName[];

/** Reads the records of a table one by one, once its head is known. */
interface TableReader {
  readonly issues: readonly Issue[];
  /** The field of each column; of a column that is not read, none. */
  readonly columns: readonly (string | undefined)[];
  /** The record of a line, nothing for a line of empty cells, or the code of why it cannot be read; `other`: as another edition reads it. */
  readonly record: (text: string) => TableRow;
}

type TableRow =
  | { readonly value: object | undefined; readonly other?: object | undefined }
  | { readonly fault: string; readonly values: Readonly<Record<string, string>> };

/** A head that cannot be used. */
interface NoTable {
  readonly issues: readonly Issue[];
  readonly columns?: undefined;
  readonly record?: undefined;
}

/**
 * Columns go by the field's name or by its Chinese label, in any order; an unknown column is not read. `enterprise`: the fields of an enterprise
 * where an edition has own ones among them. `head` is missing where it is no text.
 */
export function tableReader(head: string | undefined, enterprise?: NounTable): TableReader | NoTable {
  // Bytes that are no UTF-8, or of which every other one is zero, are another encoding and not other headings.
  if (head === undefined || head.includes("\0")) return { issues: [error("table-not-text", ["columns"])] };
  const named = enterprise === undefined ? columnNames : [...columnNames, ...ownNames(enterprise)];
  const cells = cellsOf(head);
  if (typeof cells === "string") return { issues: [error("table-head", ["columns"])] };
  const columns = cells.map((cell) => columnOf(cell, named, enterprise));
  const again = columns.flatMap((column, index): readonly Issue[] => {
    const first = columns.indexOf(column);
    if (column === undefined || first === index) return [];
    return [error("table-column-again", ["columns", index], { first: String(first + 1) })];
  });
  const isHead = columns.some((column) => column !== undefined);
  const faults = [...again, ...(isHead ? [] : [error("table-head", ["columns"])])];
  if (faults.length > 0) return { issues: faults };
  return {
    issues: cells.flatMap((cell, index) =>
      columns[index] !== undefined || cell.trim() === ""
        ? []
        : [warning("table-column-unknown", ["columns", index], { key: cell.slice(0, 60) })],
    ),
    columns,
    record: (text) => {
      const row = cellsOf(text);
      if (typeof row === "string") return { fault: row, values: {} };
      // A spreadsheet writes out its empty rows, as wide as whatever once stood there.
      if (row.every((cell) => cell.trim() === "")) return { value: undefined };
      if (row.length !== columns.length)
        return { fault: "table-cells", values: { actual: `${row.length}`, required: `${columns.length}` } };
      return { value: recordOf(row, columns) };
    },
  };
}

/** A table as two editions read it: a column that only one of them knows is read too, and only what neither knows is not. */
export function tableOfBoth(one: TableReader | NoTable, other: TableReader | NoTable): TableReader | NoTable {
  if (one.record === undefined) return one;
  if (other.record === undefined) return other;
  const unread = new Set(other.issues.map(({ field }) => field));
  return {
    issues: one.issues.filter(({ field }) => unread.has(field)),
    columns: one.columns.map((column, index) => column ?? other.columns[index]),
    record: (text) => {
      const [row, also] = [one.record(text), other.record(text)];
      return has(row, "value") && has(also, "value") ? { value: row.value, other: also.value } : row;
    },
  };
}

const builtIn: NounTable = /* @__PURE__ */ (() => applicationNouns.enterprise)();

/** The own fields of an enterprise. */
const ownNames = ({ fields }: NounTable): readonly string[] =>
  Object.keys(fields).filter((name) => !Object.hasOwn(builtIn.fields, name));

const labelIn = (column: string, { fields }: NounTable): string | undefined =>
  column === "exemption.reason" ? applicationNouns.exemption.fields.reason.zh : fields[column]?.zh;

const columnOf = (
  cell: string,
  names: readonly string[],
  enterprise: NounTable = builtIn,
): string | undefined =>
  names.find((name) => name === cell.trim() || labelIn(name, enterprise) === cell.trim());

function recordOf(row: readonly string[], columns: readonly (string | undefined)[]): object {
  const record: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = row[index] as string;
    if (column === undefined || cell.trim() === "") return;
    if (column === "exemption.reason") record.exemption = { reason: cell };
    else record[column] = cell;
  });
  return record;
}
