import type { Column } from "../../performance/quantities.js";
import type { Place } from "./cell.js";
import type { Cell } from "./cells.js";
import { valueColumns } from "./columns.js";
import { type HeadColumn, type Headings, headingsOf } from "./head-column.js";
import { isColumn, nearestTo } from "./heading.js";
import type { Role } from "./heading-names.js";
import type { Labels } from "./labels.js";
import { composed, isSubHead } from "./sub-head.js";

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
