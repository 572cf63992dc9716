/** 空行. Tables are handed in with the rows that nobody has filled in yet. */
import { bareRecord } from "../core/bare-record.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import { laterStageNouns } from "../vocabulary/nouns/later-stages.js";
import type { NounTable, Table } from "../vocabulary/row.js";

const nouns: Table = /* @__PURE__ */ (() => ({ ...applicationNouns, ...laterStageNouns }))();

/**
 * The tables that are printed with spare rows. Not the lists of what has happened or is arranged (payments, instalments, objections): there
 * an entry of which nothing is known yet is one that is asked for.
 */
const withSpareRows: ReadonlySet<string> = new Set([
  "chain",
  "platform",
  "enterprise",
  "indicatorValue",
  "task",
  "budgetLine",
  "provider",
  "contract",
]);

type Data = Readonly<Record<string, unknown>>;

/**
 * The same application without the blank rows at the end of its lists. Blank rows between others stay, so that these keep their numbers.
 * A list of blank rows alone is a list that nobody has filled in yet, not one that says that there are none: it is left out.
 */
export const withoutBlankRows = (application: unknown): unknown =>
  isRecord(application) ? filledIn(application, nouns.application) : application;

/** A record of a noun, down to where the vocabulary knows of no records any more. */
function filledIn(record: Data, noun: NounTable | undefined): Data {
  const kept = bareRecord();
  for (const key of Object.keys(record)) {
    const row = noun !== undefined && Object.hasOwn(noun.fields, key) ? noun.fields[key] : undefined;
    const inner = row?.noun === undefined ? undefined : nouns[row.noun];
    const value = record[key];
    if (
      inner !== undefined &&
      row?.list === true &&
      Array.isArray(value) &&
      withSpareRows.has(`${row.noun}`)
    ) {
      const rows = filledRows(value, inner);
      if (rows.length > 0 || value.length === 0) kept[key] = rows;
    } else kept[key] = inner !== undefined && isRecord(value) ? filledIn(value, inner) : value;
  }
  return kept;
}

function filledRows(list: readonly unknown[], noun: NounTable): readonly unknown[] {
  const rows = list.map((row) => (isRecord(row) ? filledIn(row, noun) : row));
  let length = rows.length;
  while (length > 0 && isBlankRow(rows[length - 1], noun)) length -= 1;
  return rows.slice(0, length);
}

/** Nothing was filled in, in the records within it either. */
function isBlankRow(value: unknown, noun: NounTable): boolean {
  if (!isRecord(value)) return isBlank(value);
  return Object.entries(value).every(([key, inner]) => {
    const row = Object.hasOwn(noun.fields, key) ? noun.fields[key] : undefined;
    const within = row?.noun === undefined || row.list ? undefined : nouns[row.noun];
    return within !== undefined && isRecord(inner) ? isBlankRow(inner, within) : isBlank(inner);
  });
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

const isRecord = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);
