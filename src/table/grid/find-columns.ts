import type { Column } from "../../performance/quantities.js";
import type { Cell } from "./cells.js";
import { aliases, plainLabel, valueColumns } from "./columns.js";

/** Where the table begins and which column is which. */
export interface Head {
  readonly row: number;
  readonly label: number | undefined;
  readonly unit: number | undefined;
  readonly values: ReadonlyMap<Column, number>;
  /** Columns that occur twice: which is meant is not ours to say. */
  readonly repeated: readonly { readonly column: Column; readonly at: number }[];
}

type Role = keyof typeof aliases;

const roles = Object.keys(aliases) as readonly Role[];

/** The first row that names a column of values and beside it the labels or another column of values. */
export function findHead(cells: readonly (readonly Cell[])[]): Head | undefined {
  for (const [row, list] of cells.entries()) {
    const found = list.flatMap((cell, at) => {
      const role = roleOf(cell);
      return role === undefined ? [] : [{ role, at }];
    });
    const first = (role: Role): number | undefined => found.find((one) => one.role === role)?.at;
    const values = valueColumns.filter((column) => first(column) !== undefined);
    if (values.length === 0 || (values.length === 1 && first("label") === undefined)) continue;
    return {
      row,
      label: first("label"),
      unit: first("unit"),
      values: new Map(values.map((column) => [column, first(column) as number])),
      repeated: found.flatMap(({ role, at }) =>
        role !== "label" && role !== "unit" && first(role) !== at ? [{ column: role, at }] : [],
      ),
    };
  }
  return undefined;
}

function roleOf(cell: Cell): Role | undefined {
  if (typeof cell !== "string") return undefined;
  const plain = plainLabel(cell);
  return roles.find((role) => aliases[role].includes(plain));
}
