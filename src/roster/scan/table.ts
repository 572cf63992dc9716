import { enterpriseFaults } from "../../application/enterprise.js";
import type { Issue } from "../../core/issue.js";
import { has } from "../../core/own-data.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import { applicationNouns } from "../../vocabulary/nouns/application.js";
import type { NounTable, Row } from "../../vocabulary/row.js";
import { inUnitOfField } from "./amount.js";
import { cellsOf } from "./csv.js";
import { headingsOf, type Named, rowOfColumn } from "./headings.js";
import { sumIn } from "./sum-row.js";

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
  /** By which power of ten the figures of each column are in the unit of its field. */
  readonly powers: readonly number[];
  /** The record of a line, nothing for a line of empty cells, what a line that adds others up calls itself, or the code of why it cannot be read; `other`: as another edition reads it. */
  readonly record: (text: string) => TableRow;
}

type TableRow =
  | { readonly value: object | undefined; readonly other?: object | undefined }
  | { readonly sum: string }
  | { readonly fault: string; readonly values: Readonly<Record<string, string>> };

/** A head that cannot be used. */
interface NoTable {
  readonly issues: readonly Issue[];
  readonly columns?: undefined;
  readonly powers?: undefined;
  readonly record?: undefined;
}

/**
 * Columns go by the field's name, its label or what offices write for it, in any order and with a remark or a unit in brackets behind
 * it; an unknown column is not read. `enterprise`: the fields of an enterprise where an edition has own ones among them. `head` is
 * missing where it is no text.
 */
export function tableReader(head: string | undefined, enterprise = builtIn): TableReader | NoTable {
  // Bytes that are no UTF-8, or of which every other one is zero, are another encoding and not other headings.
  if (head === undefined || head.includes("\0")) return { issues: [error("table-not-text", ["columns"])] };
  const cells = cellsOf(head);
  if (typeof cells === "string") return { issues: [error("table-head", ["columns"])] };
  const headings = headingsOf([...columnNames, ...ownNames(enterprise)], enterprise);
  const named = withoutDoubt(cells.map((cell) => headings.named(cell)));
  const columns = named.map((one) => one?.column);
  const powers = named.map((one) => one?.power ?? 0);
  const units = columns.map((column) => (column && rowOfColumn(column, enterprise)?.unit) ?? "");
  const faults = faultsOf(named, enterprise);
  if (faults.length > 0) return { issues: faults };
  return {
    issues: cells.flatMap((cell, index) =>
      columns[index] !== undefined || cell.trim() === ""
        ? []
        : [unknownColumn({ cell, index }, headings.nearest(cell), enterprise)],
    ),
    columns,
    powers,
    record: (text) => {
      const row = cellsOf(text);
      if (typeof row === "string") return { fault: row, values: {} };
      // A spreadsheet writes out its empty rows, as wide as whatever once stood there.
      if (row.every((cell) => cell.trim() === "")) return { value: undefined };
      if (row.length !== columns.length)
        return { fault: "table-cells", values: { actual: `${row.length}`, required: `${columns.length}` } };
      const sum = sumIn(row, columns);
      return sum === undefined ? { value: recordOf(row, { columns, powers, units }) } : { sum };
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
    powers: one.powers.map((power, index) =>
      one.columns[index] === undefined ? (other.powers[index] as number) : power,
    ),
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

/** A heading that is only like that of a field gives way to the one that is it. */
function withoutDoubt(named: readonly (Named | undefined)[]): readonly (Named | undefined)[] {
  const exact = new Set(named.flatMap((one) => (one?.isExact ? one.column : [])));
  return named.map((one) => (one === undefined || one.isExact || !exact.has(one.column) ? one : undefined));
}

/** Why the columns cannot be used: one of them twice, amounts in another currency, or none that is known. */
function faultsOf(named: readonly (Named | undefined)[], enterprise: NounTable): readonly Issue[] {
  const columns = named.map((one) => one?.column);
  const faults = named.flatMap((one, index): readonly Issue[] => {
    if (one === undefined) return [];
    const first = columns.indexOf(one.column);
    if (first !== index) return [error("table-column-again", ["columns", index], { first: `${first + 1}` })];
    if (one.power !== undefined) return [];
    const { unit } = rowOfColumn(one.column, enterprise) as Row & { readonly unit: string };
    return [error("another-unit", ["columns", index], { unit })];
  });
  return columns.every((column) => column === undefined) ? [error("table-head", ["columns"])] : faults;
}

/** What nobody knows is named, and the nearest field by its name and its label. */
function unknownColumn(
  { cell, index }: { readonly cell: string; readonly index: number },
  nearest: string | undefined,
  enterprise: NounTable,
): Issue {
  const label = nearest && rowOfColumn(nearest, enterprise)?.zh;
  return warning("table-column-unknown", ["columns", index], {
    key: cell.trim().slice(0, 60),
    ...(nearest && { closest: nearest }),
    ...(label && { label }),
  });
}

/** The field of each column, by which power of ten its figures are in the unit of the field, and that unit. */
interface Columns {
  readonly columns: readonly (string | undefined)[];
  readonly powers: readonly number[];
  readonly units: readonly string[];
}

function recordOf(row: readonly string[], { columns, powers, units }: Columns): object {
  const record: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = inUnitOfField(row[index] as string, powers[index] as number, units[index] as string);
    if (column === undefined || cell.trim() === "") return;
    if (column === "exemption.reason") record.exemption = { reason: cell };
    else record[column] = cell;
  });
  return record;
}
