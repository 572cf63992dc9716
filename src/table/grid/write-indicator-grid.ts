import { isInPercent } from "../../application/in-percent.js";
import type { Indicator, IndicatorValue } from "../../application/indicator.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Result, type Values } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
import { snapshot } from "../../core/snapshot.js";
import { isEdition } from "../../edition/is-edition.js";
import { type EditionIfNamed, editionIfNamed } from "../../edition/named-edition.js";
import { readOptions } from "../../input/options.js";
import { formOf, type IndicatorSource, readIndicatorSource } from "../../performance/indicator-source.js";
import { type OptionValue, readCount } from "../../performance/option-values.js";
import { type Column, measuresOf } from "../../performance/quantities.js";
import { readIndicatorValues, unknownRows } from "../../performance/read-indicator-values.js";
import { errorOf } from "../../vocabulary/issues.js";
import { headings, levelHeadings, valueColumns } from "./columns.js";
import { couldBeFraction } from "./fraction.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

/** Cells that are one, from row and column counted from zero. What they cover is empty text in `cells`. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A form as any spreadsheet, Word or HTML library can draw it. */
export interface IndicatorGrid extends EditionIfNamed {
  /** What this is: a form. */
  readonly kind: "indicator-grid";
  /** Row by row; a cell without anything in it is empty text. */
  readonly cells: readonly (readonly string[])[];
  /** Which cells are drawn as one. */
  readonly merges: readonly Merge[];
}

/** The form that was written; with errors, the form in which the values at fault were left blank. */
export type GridWriting = Result<IndicatorGrid> & { readonly partial?: IndicatorGrid };

/** The rows of the form are those of `indicators`, or else those of the edition; either of the two is required. */
export interface GridOptions extends IndicatorSource {
  /** 202X年 in the title. */
  readonly year?: number;
  /** Who applies, in the title. */
  readonly leagueCity?: string;
  /** The columns beside 期初值 and 目标值; those that hold a value unless given. `[]` is the exact form. */
  readonly beside?: readonly ("midterm" | "actual")[];
}

/**
 * The form of an edition's table of indicators, for nm2024 exactly Annex 2: title, headings, three levels merged as they are there,
 * baseline and target, the line for the department and its seal. Without values (`[]`) it is the blank form of a declaration.
 *
 * @example
 * ```ts
 * import { nm2024, writeIndicatorGrid } from "digital-pilot-rules";
 *
 * const form = writeIndicatorGrid([], { edition: nm2024, year: 2024, leagueCity: "包头市" });
 * form.ok && form.value.cells[0]?.[0]; //=> "2024年包头市数字化转型绩效评价目标表"
 * form.ok && form.value.cells.length; //=> 26
 * ```
 */
export function writeIndicatorGrid(values: readonly IndicatorValue[], options: GridOptions): GridWriting;
export function writeIndicatorGrid(values: unknown, options: GridOptions): GridWriting;
export function writeIndicatorGrid(values: unknown, options: GridOptions): GridWriting {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const known = readIndicatorSource(given);
  const rows = formOf(known);
  const [year, name, beside] = [
    readCount(given.year, ["year"]),
    readName(given.leagueCity),
    readBeside(given.beside),
  ];
  const before = [...ofOptions, ...known.issues, ...year.issues, ...name.issues, ...beside.issues];
  if (rows === undefined) return deepFreeze({ ok: false, issues: capped(before) });
  const reading = readIndicatorValues(values, measuresOf(rows));
  const strange = unknownRows(
    reading,
    rows.map(({ id }) => id),
    rows,
  );
  const issues = capped([...before, ...reading.issues, ...strange]);
  const form = formFor(given.edition, year.value, name.value);
  const drawn = gridOf(rows, reading.values, columnsOf(beside.value, reading.values), form);
  const grid: IndicatorGrid = { kind: "indicator-grid", ...editionIfNamed(given.edition), ...drawn };
  return deepFreeze(
    hasErrors(issues) ? { ok: false, issues, partial: grid } : { ok: true, value: grid, issues },
  );
}

const optionNames = ["edition", "indicators", "year", "leagueCity", "beside"] as const;

const besides = ["midterm", "actual"] as const;

type Beside = (typeof besides)[number];

/** The columns asked for; `undefined` where none were, or what was asked is no list of them. */
function readBeside(input: unknown): OptionValue<readonly Beside[] | undefined> {
  if (input === undefined) return { value: undefined, issues: [] };
  const faulty = (code: string, values: Values) => ({
    value: undefined,
    issues: [error(code, ["beside"], values)],
  });
  const copy = snapshot(input);
  if (!copy.ok || !Array.isArray(copy.value)) return faulty("wrong-type", { expected: "a-list" });
  const words: readonly unknown[] = copy.value;
  const value = besides.filter((word) => words.includes(word));
  const isKnown = words.every((word) => besides.some((one) => one === word));
  return isKnown ? { value, issues: [] } : faulty("unknown-word", { allowed: besides.join(", ") });
}

function readName(given: unknown): OptionValue<string | undefined> {
  return given === undefined || typeof given === "string"
    ? { value: given, issues: [] }
    : { value: undefined, issues: [error("wrong-type", ["leagueCity"], { expected: "a-text" })] };
}

function gridOf(
  rows: readonly Indicator[],
  values: ReadonlyMap<string, IndicatorValue>,
  columns: readonly Column[],
  form: Form,
): Pick<IndicatorGrid, "cells" | "merges"> {
  const width = levelHeadings.length + columns.length;
  const line = (text: string): string[] => [text, ...new Array<string>(width - 1).fill("")];
  const level = (row: number, name: "level1" | "level2") =>
    row > 0 && sameGroup(rows[row - 1], rows[row], name) ? "" : (rows[row] as Indicator)[name];
  return {
    cells: [
      line(form.title),
      [...levelHeadings, ...columns.map((column) => headings[column])],
      ...rows.map((indicator, row) => [
        level(row, "level1"),
        level(row, "level2"),
        `${indicator.label}（${indicator.unit}）`,
        ...columns.map((column) => figureOf(ownOf(values.get(indicator.id), column), indicator)),
      ]),
      line(form.foot),
    ],
    merges: [
      { row: 0, column: 0, rowSpan: 1, columnSpan: width },
      ...merged(rows, "level1", 0),
      ...merged(rows, "level2", 1),
      { row: rows.length + 2, column: 0, rowSpan: 1, columnSpan: width },
    ],
  };
}

/** 无 where there was nothing before; with a percent sign where a bare figure could be taken for a fraction: 0.5 for 50 %. */
function figureOf(value: string | undefined, indicator: Indicator): string {
  if (value === undefined) return "";
  if (value === "none-yet") return "无";
  return isInPercent(indicator) && couldBeFraction(value) ? `${value}%` : value;
}

/** What stands above and below the table. */
interface Form {
  readonly title: string;
  readonly foot: string;
}

/** As the edition words it; a form of no edition says what it is, and no more. */
function formFor(edition: unknown, year: number | "202X" = "202X", name?: string): Form {
  const { form = {} } = (isEdition(edition) && edition.sentences?.["zh-CN"]) || {};
  const { title = "{year}年{applicant}绩效目标表", applicant = "XX", foot = "（盖章）" } = form;
  const filled = title
    .split("{year}")
    .join(`${year}`)
    .split("{applicant}")
    .join(name ?? applicant);
  return { title: filled, foot };
}

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
  beside: readonly Beside[] | undefined,
  values: ReadonlyMap<string, IndicatorValue>,
): readonly Column[] {
  const wanted = (column: Column): boolean =>
    beside !== undefined
      ? beside.some((one) => one === column)
      : [...values.values()].some((value) => ownOf(value, column) !== undefined);
  return valueColumns.filter((column) => column === "baseline" || column === "target" || wanted(column));
}
