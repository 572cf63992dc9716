import {
  type GridReading,
  type IndicatorValue,
  nm2024,
  readIndicatorGrid,
  writeIndicatorGrid,
} from "digital-pilot-rules";
import { readSheet } from "read-excel-file/node";
import writeExcelFile, { type SheetData } from "write-excel-file/node";

// #region read
/** What a filled-in Annex 2 holds. What was not read is named with its cell. */
export const readAnnex2 = async (file: Buffer | string): Promise<GridReading> =>
  readIndicatorGrid(await readSheet(file), { edition: nm2024 });
// #endregion read

// #region write
/** Annex 2 as its form has it, cells merged; an empty form for no values. */
export async function writeAnnex2(
  values: readonly IndicatorValue[],
  head: { readonly year: number; readonly leagueCity: string },
): Promise<Buffer> {
  const grid = writeIndicatorGrid(values, { edition: nm2024, ...head });
  if (!grid.ok) throw new Error(grid.issues.map(({ code, field }) => `${field}: ${code}`).join(", "));
  const { cells, merges } = grid.value;
  const spans = new Map(merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const rows: SheetData = cells.map((line, row) =>
    line.map((text, column) => {
      const span = spans.get(`${row},${column}`);
      if (text === "" && span === undefined) return null; // covered by a merged cell, or blank
      return {
        value: cellValue(text, column),
        ...(span && { rowSpan: span.rowSpan, columnSpan: span.columnSpan }),
      };
    }),
  );
  return writeExcelFile(rows, { sheet: "附件2" }).toBuffer();
}

/** A figure goes out as a number that a spreadsheet can reckon with; one of more than 15 digits it would round. */
const cellValue = (text: string, column: number): string | number =>
  column > 2 && /^-?\d{1,15}(\.\d+)?$/.test(text) && text.length <= 16 ? Number(text) : text;
// #endregion write
