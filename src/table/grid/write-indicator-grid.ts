import type { Indicator, IndicatorValue } from "../../application/indicator.js";
import { readIndicators } from "../../application/read-indicators.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Issue } from "../../core/issue.js";
import { optionsOf } from "../../core/options.js";
import { indicators } from "../../guideline/nm-2024/indicators.js";
import { type Column, measuresOf } from "../../performance/quantities.js";
import { readIndicatorValues } from "../../performance/read-indicator-values.js";
import { headings, levelHeadings, valueColumns } from "./columns.js";

/** Cells that are one, from row and column counted from zero. What they cover is empty text in `cells`. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A form as any spreadsheet, Word or HTML library can draw it. */
export interface IndicatorGrid {
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  /** Values that could not be written and were left blank. */
  readonly issues: readonly Issue[];
}

export interface GridOptions {
  /** 202X年X盟（市） in the title. */
  readonly year?: number;
  readonly leagueCity?: string;
  /** The columns beside 期初值 and 目标值; those that hold a value unless given. `[]` is the exact form. */
  readonly beside?: readonly ("midterm" | "actual")[];
  /** The rows of the form; the 23 unless given. */
  readonly indicators?: readonly Indicator[];
}

/**
 * The exact form of Annex 2: title, headings, three levels merged as they are there, baseline and target, the line for
 * the department and its seal. Without values it is the blank form of a declaration: `writeIndicatorGrid([])`.
 */
export function writeIndicatorGrid(values: unknown, options: GridOptions = {}): IndicatorGrid {
  const given = optionsOf(options);
  const own = given.indicators === undefined ? undefined : readIndicators(given.indicators);
  const rows = own?.value ?? indicators;
  const reading = readIndicatorValues(values ?? [], measuresOf(rows));
  const columns = columnsOf(given.beside, reading.values);
  const width = levelHeadings.length + columns.length;
  const line = (text: string): string[] => [text, ...new Array<string>(width - 1).fill("")];
  const level = (row: number, name: "level1" | "level2") =>
    row > 0 && sameGroup(rows[row - 1], rows[row], name) ? "" : (rows[row] as Indicator)[name];
  return deepFreeze({
    cells: [
      line(titleOf(given)),
      [...levelHeadings, ...columns.map((column) => headings[column])],
      ...rows.map(({ id, label, unit }, row) => [
        level(row, "level1"),
        level(row, "level2"),
        `${label}（${unit}）`,
        ...columns.map((column) => reading.values.get(id)?.[column] ?? ""),
      ]),
      line("盟（市）工信部门：（盖章）"),
    ],
    merges: [
      { row: 0, column: 0, rowSpan: 1, columnSpan: width },
      ...merged(rows, "level1", 0),
      ...merged(rows, "level2", 1),
      { row: rows.length + 2, column: 0, rowSpan: 1, columnSpan: width },
    ],
    issues: [...(own?.issues ?? []), ...reading.issues],
  });
}

const titleOf = ({ year, leagueCity }: Partial<GridOptions>): string =>
  `${typeof year === "number" ? year : "202X"}年${typeof leagueCity === "string" ? leagueCity : "X盟（市）"}数字化转型绩效评价目标表`;

/** A second level belongs to its first: two groups of one name under different first levels are two. */
const sameGroup = (
  left: Indicator | undefined,
  right: Indicator | undefined,
  name: "level1" | "level2",
): boolean => left?.level1 === right?.level1 && (name === "level1" || left?.level2 === right?.level2);

const firstRow = 2;

function merged(rows: readonly Indicator[], name: "level1" | "level2", column: number): readonly Merge[] {
  const merges: Merge[] = [];
  let start = 0;
  for (let row = 1; row <= rows.length; row += 1) {
    if (row < rows.length && sameGroup(rows[start], rows[row], name)) continue;
    if (row - start > 1) merges.push({ row: start + firstRow, column, rowSpan: row - start, columnSpan: 1 });
    start = row;
  }
  return merges;
}

function columnsOf(
  beside: GridOptions["beside"],
  values: ReadonlyMap<string, IndicatorValue>,
): readonly Column[] {
  const wanted = (column: Column): boolean =>
    Array.isArray(beside)
      ? (beside as readonly string[]).includes(column)
      : [...values.values()].some((value) => value[column] !== undefined);
  return valueColumns.filter((column) => column === "baseline" || column === "target" || wanted(column));
}
