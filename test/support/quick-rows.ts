/** Records read into rows by the quick ways of rosters, to be held against each other. */

import { type Ground, Row } from "../../src/roster/scan/row.js";
import { LineScanner } from "../../src/roster/scan/scan-line.js";
import { scanRecord } from "../../src/roster/scan/scan-record.js";
import { RowScanner } from "../../src/roster/scan/scan-row.js";
import type { ColumnName } from "../../src/roster/scan/table.js";

const ids = ["rare-earth", "rare", "装备", "dairy"];

export const ground: Ground = {
  chains: { ids, byId: new Map(ids.map((id, place) => [id, place])), open: false },
  aboveScaleFen: 2_000_000_000,
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a row holds; the code of one that has none stays what an earlier one left. */
const held = (row: Row): object => {
  const { first, second, third, ...rest } = row;
  return row.creditCode === 1 ? { ...rest, first, second, third } : rest;
};

/** What the reader of records, which takes them as objects, leaves in the row; `undefined` where it leaves the record to the exact one. */
export function rowOfRecord(record: unknown, of: Ground = ground): object | undefined {
  const row = new Row();
  return scanRecord(record, of, row) ? held(row) : undefined;
}

/** Where something was read, how far and what the row holds then; `undefined` where it is left to another reader. */
type Scanned = { readonly at: number; readonly row: object } | undefined;

/** What stands before it is no part of it, since a line begins anywhere in a piece of text; it would end one where a position is lost. */
const before = "\n\n\n,";

export function scannedLine(line: string | Uint8Array, { of = ground, after = "" } = {}): Scanned {
  const row = new Row();
  return scanned(line, after, row, new LineScanner(of, row));
}

export function scannedRow(
  text: string | Uint8Array,
  columns: readonly (ColumnName | undefined)[],
  { of = ground, after = "", powers = columns.map(() => 0) } = {},
): Scanned {
  const row = new Row();
  return scanned(text, after, row, new RowScanner(of, row, { columns, powers }));
}

function scanned(
  text: string | Uint8Array,
  after: string,
  row: Row,
  scanner: { scan(bytes: Uint8Array, start: number, end: number): number },
): Scanned {
  const own = typeof text === "string" ? utf8(text) : text;
  const bytes = Uint8Array.from([...utf8(before), ...own, ...utf8(after)]);
  const start = utf8(before).length;
  const at = scanner.scan(bytes, start, start + own.length);
  return at < 0 ? undefined : { at: at - start, row: held(row) };
}
