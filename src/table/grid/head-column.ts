import type { Place } from "./cell.js";
import type { Cell } from "./cells.js";
import { type Heading, headingOf } from "./heading.js";
import type { Role } from "./heading-names.js";

/** What stands over one column: its heading, and the cell that says most of it. */
export interface HeadColumn {
  readonly at: Place;
  readonly heading: Heading;
  /** What the column holds, by its heading and what stands below that. */
  readonly role: Role | undefined;
}

/** A heading and its row in the grid. */
export type Headings = ReadonlyMap<number, HeadColumn>;

/** The headings of one row. */
export const headingsOf = (list: readonly Cell[], row: number): Headings =>
  new Map(
    list.flatMap((cell, column) => {
      if (typeof cell !== "string") return [];
      const heading = headingOf(cell);
      return [[column, { at: { row, column }, heading, role: heading.role }] as const];
    }),
  );
