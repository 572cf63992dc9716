import { enterpriseFaults, enterpriseWords } from "../../application/enterprise.js";
import type { Issue } from "../../core/issue.js";
import { type Label, labelOf } from "../../vocabulary/application-words.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import { applicationNouns } from "../../vocabulary/nouns/application.js";
import { cellsOf } from "./csv.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const warning = /* @__PURE__ */ warningOf("rosterOptions");

type ColumnName = keyof typeof enterpriseFaults | "exemption.reason";

/** The columns of a table of enterprises, by field name. */
const columnNames = /* @__PURE__ */ (() => [
  ...Object.keys(enterpriseFaults),
  "exemption.reason",
])() as readonly ColumnName[];

/** What cells may contain beside the words themselves: the labels of the words. Yes and no are for the reader of records. */
const chosen = (...words: readonly string[]): ReadonlyMap<string, unknown> =>
  new Map(words.flatMap((word) => [[(labelOf(word) as Label).zh, word] as const]));

const meanings = (): Partial<Record<ColumnName, ReadonlyMap<string, unknown>>> => ({
  scale: chosen(...enterpriseWords.scale),
  specialised: chosen(...enterpriseWords.specialised),
});

/** Reads the records of a table one by one, once its head is known. */
interface TableReader {
  readonly issues: readonly Issue[];
  /** The record of a line, or the code of why there is none. */
  readonly record: (text: string) => TableRow;
}

type TableRow =
  | { readonly value: unknown }
  | { readonly fault: string; readonly values: Readonly<Record<string, string>> };

/** A head that cannot be used. */
interface NoTable {
  readonly issues: readonly Issue[];
  readonly record?: undefined;
}

/** Columns go by the field's name or by its Chinese label, in any order; an unknown column is not read. */
export function tableReader(head: string): TableReader | NoTable {
  const cells = cellsOf(head);
  if (typeof cells === "string") return { issues: [error("table-head", ["columns"])] };
  const columns = cells.map(columnOf);
  const again = columns.flatMap((column, index): readonly Issue[] => {
    const first = columns.indexOf(column);
    if (column === undefined || first === index) return [];
    return [error("table-column-again", ["columns", index], { first: String(first + 1) })];
  });
  const isHead = columns.some((column) => column !== undefined);
  const faults = [...again, ...(isHead ? [] : [error("table-head", ["columns"])])];
  if (faults.length > 0) return { issues: faults };
  const said = meanings();
  return {
    issues: cells.flatMap((cell, index) =>
      columns[index] !== undefined || cell.trim() === ""
        ? []
        : [warning("table-column-unknown", ["columns", index], { key: cell.slice(0, 60) })],
    ),
    record: (text) => {
      const row = cellsOf(text);
      if (typeof row === "string") return { fault: row, values: {} };
      if (row.length !== columns.length)
        return { fault: "table-cells", values: { actual: `${row.length}`, required: `${columns.length}` } };
      return { value: recordOf(row, columns, said) };
    },
  };
}

const labelIn = (column: ColumnName): string =>
  column === "exemption.reason"
    ? applicationNouns.exemption.fields.reason.zh
    : applicationNouns.enterprise.fields[column].zh;

const columnOf = (cell: string): ColumnName | undefined =>
  columnNames.find((name) => name === cell.trim() || labelIn(name) === cell.trim());

function recordOf(
  row: readonly string[],
  columns: readonly (ColumnName | undefined)[],
  said: ReturnType<typeof meanings>,
): unknown {
  const record: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = row[index] as string;
    if (column === undefined || cell.trim() === "") return;
    if (column === "exemption.reason") record.exemption = { reason: cell };
    else record[column] = said[column]?.get(cell) ?? cell;
  });
  return record;
}
