import type { IndicatorGrid } from "./grid/write-indicator-grid.js";
import { markdownTable } from "./markdown-table.js";

/** The grid of Annex 2 under its title. Levels that are merged on the form are spelled out in every row. */
export function gridTable({ cells, merges }: IndicatorGrid): string {
  const spelled = cells.map((row) => [...row]);
  for (const { row, column, rowSpan, columnSpan } of merges) {
    // A line over the whole width is said once; a level is said in each of its rows.
    if (columnSpan > 1) continue;
    for (let below = row; below < row + rowSpan; below += 1) {
      (spelled[below] as string[])[column] = cells[row]?.[column] ?? "";
    }
  }
  const [title = [], head = [], ...rows] = spelled;
  return `${title[0] ?? ""}\n\n${markdownTable(head, rows)}`;
}
