import { criterionOf, scheme, titleOf } from "./scheme.ts";

/** A row of a spreadsheet, as read-excel-file gives it. */
export type Cells = readonly unknown[];

const columns = ["盟市代码", "专家", "日期", "利害关系", "评审要点", "评分", "意见", "理由"] as const;
/** What the library calls them, for finding the cell of a fault. */
const keys = ["candidate", "expert", "on", "conflict", "criterion", "score", "verdict", "grounds"] as const;

// #region form
/** The table that experts fill in: a row for each criterion of each candidate. */
export const blankForm = (candidates: readonly string[]): readonly (readonly (string | null)[])[] => [
  columns,
  ...candidates.flatMap((candidate) =>
    (scheme.experts ?? []).flatMap((expert) =>
      scheme.criteria.map(({ id }) => [candidate, expert, null, null, titleOf(id), null, null, null]),
    ),
  ),
];
// #endregion form

// #region read
/** The sheets on one candidate, and the row of the table that each of their entries stood in. */
export interface Filed {
  readonly sheets: { readonly entries: object[] }[];
  readonly rows: number[][];
}

/** A table that was filled in, as sheets by candidate. Nothing is judged here: what is odd goes to the tally as it is. */
export function readForm(table: readonly Cells[]): ReadonlyMap<string, Filed> {
  const filed = new Map<string, Filed>();
  const places = new Map<string, number>();
  for (const [index, cells] of table.entries()) {
    const [candidate, expert, on, conflict, title, score, verdict, grounds] = columns.map((_, column) =>
      textOf(cells[column]),
    );
    if (index === 0 || !candidate || !expert) continue;
    const of = filed.get(candidate) ?? { sheets: [], rows: [] };
    filed.set(candidate, of);
    const key = JSON.stringify([candidate, expert]);
    const place = places.get(key) ?? of.sheets.push(sheetOf({ expert, candidate, on, conflict })) - 1;
    places.set(key, place);
    of.sheets[place]?.entries.push(present({ criterion: criterionOf(title ?? ""), score, verdict, grounds }));
    of.rows[place] = [...(of.rows[place] ?? []), index + 1];
  }
  return filed;
}

const sheetOf = (head: Readonly<Record<string, string | undefined>>) => ({ ...present(head), entries: [] });

/** What was filled in; a blank cell says nothing. */
const present = (record: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value));

/** Figures come as numbers, dates as dates at midnight in UTC. */
function textOf(cell: unknown): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
// #endregion read

// #region cell
/** The cell that a fault of the tally is about, such as `F7`; nothing where it is about no single one. */
export function cellOf(path: readonly (string | number)[], { rows }: Filed): string | undefined {
  const [, sheet, ...inSheet] = path;
  const [entry, key] = inSheet[0] === "entries" ? inSheet.slice(1) : [0, inSheet[0]];
  const row = rows[Number(sheet)]?.[Number(entry)];
  const column = keys.indexOf(key as (typeof keys)[number]);
  return row === undefined || column < 0 ? undefined : `${String.fromCharCode(65 + column)}${row}`;
}
// #endregion cell
