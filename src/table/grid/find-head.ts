import type { Column } from "../../performance/quantities.js";
import type { Place } from "./cell.js";
import type { Cell } from "./cells.js";
import { valueColumns } from "./columns.js";
import { type Heading, headingOf, isColumn, nearestTo, type Role, under } from "./heading.js";
import { type Labels, labelOf } from "./labels.js";
import { isBlankMark, isFigure } from "./read-figure.js";

/** What stands over one column: its heading, and the cell that says most of it. */
export interface HeadColumn {
  readonly at: Place;
  readonly heading: Heading;
  /** What the column holds, by its heading and what stands below that. */
  readonly role: Role | undefined;
}

/** Where a table begins and which column is which. */
export interface Head {
  readonly first: number;
  readonly last: number;
  /** By column; columns without any heading are missing. */
  readonly columns: ReadonlyMap<number, HeadColumn>;
  readonly label: number | undefined;
  readonly unit: number | undefined;
  /** Each column of values that is there once. */
  readonly values: ReadonlyMap<Column, number>;
  /** Columns that occur twice: which is meant is not ours to say. */
  readonly repeated: readonly { readonly column: Column; readonly at: number; readonly first: number }[];
  /** Headings of a second row that stand under none they could belong to: the cells of this row have shifted. */
  readonly astray: readonly Place[];
}

type Cells = readonly (readonly Cell[])[];

/** A heading and its row in the grid. */
type Headings = ReadonlyMap<number, HeadColumn>;

/** Reads the head that begins in this row, where it names a column of values and beside it labels or other values. */
export function headAt(cells: Cells, row: number, labels: Labels): Head | undefined {
  const top = headingsOf(cells[row] as readonly Cell[], row);
  const roles = [...top.values()].map(({ role }) => role);
  const named = new Set(roles.filter(isColumn)).size;
  if (named === 0 || (named === 1 && !roles.includes("label"))) return undefined;
  let [last, columns]: [number, Headings] = [row, top];
  let astray: readonly Place[] = [];
  for (let next = row + 1; next <= row + 2 && isSubHead(cells[next], top, labels); next += 1) {
    const below = composed(columns, cells[next] as readonly Cell[], next);
    [last, columns, astray] = [next, below.columns, [...astray, ...below.astray]];
  }
  return headOf(columns, { first: row, last, astray });
}

/** The first head there is. */
export function findHead(cells: Cells, labels: Labels): Head | undefined {
  for (let row = 0; row < cells.length; row += 1) {
    const head = headAt(cells, row, labels);
    if (head !== undefined) return head;
  }
  return undefined;
}

/** How far down a head is looked for that is only nearly one. */
const farthestHead = 100;

/** The row that is most like a head where none is one, and what its headings say. */
export function nearestHead(
  cells: Cells,
): { readonly at: Place; readonly found: readonly string[] } | undefined {
  let best: readonly HeadColumn[] = [];
  for (const [row, list] of cells.slice(0, farthestHead).entries()) {
    const likely = [...headingsOf(list, row).values()].filter(
      ({ role, heading }) => (role ?? nearestTo(heading.core)) !== undefined,
    );
    if (likely.length > best.length) best = likely;
  }
  const [first] = best;
  return best.length < 2 || first === undefined
    ? undefined
    : { at: first.at, found: best.map(({ heading }) => heading.text) };
}

function headOf(columns: Headings, rest: Pick<Head, "first" | "last" | "astray">): Head {
  const held = (role: Role): readonly number[] =>
    [...columns].filter(([, column]) => column.role === role).map(([at]) => at);
  const once = valueColumns.flatMap((column) => {
    const [at, ...others] = held(column);
    return at === undefined || others.length > 0 ? [] : [[column, at] as const];
  });
  return {
    ...rest,
    columns,
    label: held("label")[0],
    unit: held("unit")[0],
    values: new Map(once),
    repeated: valueColumns.flatMap((column) => {
      const [first = 0, ...others] = held(column);
      return others.map((at) => ({ column, at, first }));
    }),
  };
}

const headingsOf = (list: readonly Cell[], row: number): Headings =>
  new Map(
    list.flatMap((cell, column) => {
      if (typeof cell !== "string") return [];
      const heading = headingOf(cell);
      return [[column, { at: { row, column }, heading, role: heading.role }] as const];
    }),
  );

/**
 * A row that goes on with the head: parts of a heading, years, units, or the headings above once more. Words that stand right of
 * all labels are a part that nobody understands, and so are the columns below it.
 */
function isSubHead(list: readonly Cell[] | undefined, top: Headings, labels: Labels): boolean {
  const first = Math.min(...[...top].filter(([, { role }]) => isColumn(role)).map(([column]) => column));
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

/** What a cell of a head says; a year may be a number. */
function headText(cell: Cell): string | undefined {
  if (typeof cell === "number") return cell >= 1949 && cell <= 2199 ? `${cell}` : undefined;
  return typeof cell === "string" ? cell : undefined;
}

/** What says which row it is, and has no parts. */
const isOfRow = (role: Role | undefined): boolean => role !== undefined && !isColumn(role);

/** The headings of two rows put together. A merged heading holds for the blank cells beside it that have a part below. */
function composed(
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
