/** The form of Annex 2 as most tests write and read it: with the rows of the built-in edition. */
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import type { GridReadingOptions } from "../../src/table/grid/read-grid-options.js";
import { readIndicatorGrid } from "../../src/table/grid/read-indicator-grid.js";
import { type GridOptions, writeIndicatorGrid } from "../../src/table/grid/write-indicator-grid.js";

const edition = nm2024;

/** A form, also one in which values at fault were left blank, with what is wrong. */
export function written(values: unknown, options: GridOptions = {}) {
  const result = writeIndicatorGrid(values, { edition, ...options });
  const grid = result.ok ? result.value : result.partial;
  if (grid === undefined) throw new Error("no form");
  return { ...grid, issues: result.issues };
}

export const readGrid = (rows: unknown, options: GridReadingOptions = {}) =>
  readIndicatorGrid(rows, { edition, ...options });
