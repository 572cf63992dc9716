/** Annex 2 from and to a spreadsheet: loaded when somebody imports or exports one. */
import {
  type GridReading,
  type IndicatorValue,
  type Issue,
  nm2024,
  readIndicatorGrid,
  writeIndicatorGrid,
} from "digital-pilot-rules";

/** What the table of a file holds; a file that is no spreadsheet throws. */
export async function readSheetOf(file: File): Promise<GridReading> {
  const { readSheet } = await import("read-excel-file/browser");
  return readIndicatorGrid(await readSheet(file), { edition: nm2024 });
}

/** Hands the reader the form as a file; gives what is wrong with what is to be written. */
export async function writeSheetOf(
  values: readonly IndicatorValue[],
  title: { readonly year?: number; readonly leagueCity: string },
  sheet: string,
  name: string,
): Promise<readonly Issue[]> {
  const written = writeIndicatorGrid(values, { edition: nm2024, ...title });
  if (!written.ok) return written.issues;
  const { cells, merges } = written.value;
  const spans = new Map(merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const data = cells.map((line, row) =>
    line.map((text, column) => {
      const span = spans.get(`${row},${column}`);
      if (text === "" && span === undefined) return null;
      // A figure goes out as a number, so that the spreadsheet can reckon with it.
      const value = column > 2 && /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
      return { value, ...(span && { rowSpan: span.rowSpan, columnSpan: span.columnSpan }) };
    }),
  );
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  await writeExcelFile(data as never, { sheet } as never).toFile(name);
  return written.issues;
}
