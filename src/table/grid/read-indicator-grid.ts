import type { Indicator, IndicatorValue } from "../../application/indicator.js";
import { closest } from "../../core/closest.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue, type Path, type Result, type Values } from "../../core/issue.js";
import { type Measure, measureOf } from "../../performance/quantities.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import { cellName } from "./cell.js";
import { type Cell, cellsOf } from "./cells.js";
import { plainLabel } from "./columns.js";
import { findHead, type Head } from "./find-columns.js";
import { isFigure, readBaseline, readFigure } from "./read-figure.js";
import { type GridReadingOptions, readGridOptions } from "./read-grid-options.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const warning = /* @__PURE__ */ warningOf("performanceRequest");

export type GridReading = Result<readonly IndicatorValue[]> & {
  /** With errors: what could be read. */
  readonly partial?: readonly IndicatorValue[];
};

/**
 * Reads Annex 2 as spreadsheet libraries give it: merged cells blank or repeated, holes, numbers or text with units,
 * thousands marks and full width, notes below. Rows are known by their label, never by their position. Every fault
 * names its cell; all come in one pass.
 *
 * @example
 * ```ts
 * import { nm2024, readIndicatorGrid } from "digital-pilot-rules";
 *
 * const indicators = nm2024.indicators.filter(({ id }) => id === "smart-factories");
 * const rows = [
 *   ["三级指标", "期初值", "目标值"],
 *   ["智能工厂（个）", "2", 12],
 * ];
 * const reading = readIndicatorGrid(rows, { indicators });
 * reading.ok && reading.value; //=> [{ id: "smart-factories", baseline: "2", target: "12" }]
 * ```
 */
export function readIndicatorGrid(
  rows: readonly (readonly unknown[])[],
  options: GridReadingOptions,
): GridReading;
export function readIndicatorGrid(rows: unknown, options: GridReadingOptions): GridReading;
export function readIndicatorGrid(rows: unknown, options: GridReadingOptions): GridReading {
  const { form, rates, origin, issues: before } = readGridOptions(options);
  if (form === undefined) return deepFreeze({ ok: false, issues: capped(before) });
  const reader = new GridReader(form, { rates, origin });
  const { cells, issues } = cellsOf(rows);
  if (issues.length === 0) reader.read(cells);
  return deepFreeze(reader.result([...before, ...issues]));
}

/** One reading of one grid: it gathers values and faults on its way down the rows. */
class GridReader {
  private readonly values = new Map<string, IndicatorValue>();
  private readonly foundAt = new Map<string, string>();
  private readonly issues: Issue[] = [];
  private readonly byLabel = new Map<string, Indicator>();
  private readonly list: readonly Indicator[];
  private readonly rates: "percent" | "fraction";
  private readonly origin: Required<GridReadingOptions>["origin"];

  constructor(
    list: readonly Indicator[],
    { rates, origin }: Required<Pick<GridReadingOptions, "rates" | "origin">>,
  ) {
    this.list = list;
    this.rates = rates;
    this.origin = origin;
    for (const indicator of list) {
      this.byLabel.set(plainLabel(indicator.label), indicator);
      this.byLabel.set(plainLabel(indicator.english.label), indicator);
    }
  }

  read(cells: readonly (readonly Cell[])[]): void {
    const head = findHead(cells);
    if (head === undefined) {
      this.issues.push(error("no-indicator-table", []));
      return;
    }
    for (const { column, at } of head.repeated) {
      this.report("error", "repeated-column", ["indicators"], head.row, at, { column });
    }
    let last = head.row;
    for (let row = head.row + 1; row < cells.length; row += 1) {
      if (this.readRow(cells[row] as readonly Cell[], row, head)) last = row;
    }
    const labels = head.label ?? Math.max(Math.min(...head.values.values()) - 1, 0);
    for (const { id } of this.list) {
      if (this.foundAt.has(id)) continue;
      this.report("error", "missing-indicator", ["indicators", id], last + 1, labels, { indicator: id });
    }
  }

  result(before: readonly Issue[]): GridReading {
    const issues = capped([...before, ...this.issues]);
    const value = this.list.flatMap(({ id }) => this.values.get(id) ?? []);
    return hasErrors(issues) ? { ok: false, issues, partial: value } : { ok: true, value, issues };
  }

  /** Whether the row belongs to the table. */
  private readRow(row: readonly Cell[], at: number, head: Head): boolean {
    const label = this.labelOf(row, head);
    const indicator = label && this.byLabel.get(label.plain);
    if (label === undefined || indicator === undefined) {
      this.reportUnknown(row, at, head, label);
      return false;
    }
    const { id } = indicator;
    const first = this.foundAt.get(id);
    if (first !== undefined) {
      this.report("error", "repeated-row", ["indicators", id], at, label.column, {
        indicator: id,
        first,
      });
      this.values.delete(id);
      return true;
    }
    this.foundAt.set(id, this.address(at, label.column));
    this.checkUnit(row, at, head, measureOf(indicator));
    this.values.set(id, this.valueOf(row, at, head, measureOf(indicator)));
    return true;
  }

  private valueOf(row: readonly Cell[], at: number, head: Head, measure: Measure): IndicatorValue {
    const value: { -readonly [Key in keyof IndicatorValue]: IndicatorValue[Key] } = { id: measure.id };
    const repeated = new Set(head.repeated.map(({ column }) => column));
    for (const [column, position] of head.values) {
      if (repeated.has(column)) continue;
      const read = column === "baseline" ? readBaseline : readFigure;
      const figure = read(row[position] ?? null, measure, this.rates);
      const path = ["indicators", measure.id, column];
      if (figure.value !== undefined) value[column] = figure.value;
      if (figure.fault) this.report("error", figure.fault.code, path, at, position, figure.fault.values);
      if (figure.warning)
        this.report("warning", figure.warning.code, path, at, position, figure.warning.values);
    }
    return value;
  }

  private checkUnit(row: readonly Cell[], at: number, { unit }: Head, measure: Measure): void {
    const written = unit === undefined ? null : (row[unit] ?? null);
    if (unit === undefined || typeof written !== "string" || plainLabel(written) === measure.unit) return;
    const same = readFigure(`1${written}`, measure, "percent").value !== undefined;
    if (!same)
      this.report("error", "another-unit", ["indicators", measure.id], at, unit, { unit: measure.unit });
  }

  /** The third level: the labelled column, or wherever before the values a known label stands. */
  private labelOf(
    row: readonly Cell[],
    head: Head,
  ): { readonly plain: string; readonly column: number } | undefined {
    const before = Math.min(...head.values.values());
    const texts = row.flatMap((cell, column) =>
      typeof cell === "string" && plainLabel(cell) !== "" && (column < before || column === head.label)
        ? [{ plain: plainLabel(cell), column }]
        : [],
    );
    return (
      texts.find(({ plain, column }) => column === head.label && this.byLabel.has(plain)) ??
      texts.find(({ plain }) => this.byLabel.has(plain)) ??
      texts.find(({ column }) => column === head.label) ??
      texts.at(-1)
    );
  }

  /** A line that is no row of the table: a note, a seal, a mistyped label, figures without a label. */
  private reportUnknown(
    row: readonly Cell[],
    at: number,
    head: Head,
    label: { readonly plain: string; readonly column: number } | undefined,
  ): void {
    const figures = [...head.values.values()].filter((column) => isFigure(row[column] ?? null));
    const filled = row.filter((cell) => cell !== null);
    // Some libraries repeat a merged line in every cell it covers.
    const isOneLine = typeof filled[0] === "string" && filled.every((cell) => cell === filled[0]);
    const nearest = label && closest(label.plain, [...this.byLabel.keys()]);
    if ((figures.length === 0 || isOneLine) && nearest === undefined) return;
    const indicator = nearest === undefined ? undefined : this.byLabel.get(nearest)?.id;
    const column = label?.column ?? head.label ?? (figures[0] as number);
    const values = { ...(label && { label: label.plain.slice(0, 20) }), ...(indicator && { indicator }) };
    this.report("error", label ? "unknown-label" : "label-missing", ["indicators"], at, column, values);
  }

  private report(
    severity: Issue["severity"],
    code: string,
    path: Path,
    row: number,
    column: number,
    values: Values,
  ): void {
    const issue = (severity === "error" ? error : warning)(code, path, values);
    this.issues.push({ ...issue, cell: this.address(row, column) });
  }

  private address(row: number, column: number): string {
    return cellName(row + this.origin.row, column + this.origin.column);
  }
}
