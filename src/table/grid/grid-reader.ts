import type { Indicator, IndicatorValue } from "../../application/indicator.js";
import type { Place } from "./cell.js";
import type { Cell } from "./cells.js";
import { findHead, type Head, headAt, nearestHead } from "./find-head.js";
import { type FoundLabel, findLabel, firstValue, labelColumn } from "./find-row.js";
import type { IndicatorRow } from "./found-row.js";
import type { HeadColumn } from "./head-column.js";
import { isColumn } from "./heading.js";
import { nameFigures, readIndicatorRow } from "./indicator-row.js";
import { type Labels, labelOf, labelsOf } from "./labels.js";
import type { Ledger } from "./ledger.js";
import { readOtherRow } from "./other-rows.js";
import { isBlankMark, isFigure } from "./read-figure.js";
import { shiftOf } from "./row-shift.js";
import { TextsOver, unitColumn } from "./row-units.js";
import { type LeftOver, nameCells, nameColumns } from "./sweep.js";
import { isUnitLine, unitsInLine, unitsInText, unitsInTitle } from "./unit-lines.js";
import { namedUnit } from "./units.js";

type Cells = readonly (readonly Cell[])[];

/** One reading of one grid: it gathers values on its way down the rows, and enters every cell in the ledger. */
export class GridReader {
  private readonly values = new Map<string, IndicatorValue>();
  private readonly foundAt = new Map<string, IndicatorRow>();
  private readonly form: readonly Indicator[];
  private readonly rates: "percent" | "fraction";
  private readonly ledger: Ledger;
  private readonly labels: Labels;
  /** Units that lines beside the rows name. */
  private lines: readonly string[] = [];
  private units: readonly string[] = [];
  private left: LeftOver[] = [];
  private hasShifted = false;
  private unitAbove: string | undefined;
  private readonly over = new TextsOver();

  constructor(form: readonly Indicator[], rates: "percent" | "fraction", ledger: Ledger) {
    this.form = form;
    this.rates = rates;
    this.ledger = ledger;
    this.labels = labelsOf(form);
  }

  /** The values in the order of the form. */
  read(cells: Cells): readonly IndicatorValue[] {
    const head = findHead(cells, this.labels);
    if (head === undefined) this.refuse(cells);
    else this.readTables(cells, head);
    return this.form.flatMap(({ id }) => this.values.get(id) ?? []);
  }

  /** Nothing can be read: the row that is most like a head is named, and stands for all figures. */
  private refuse(cells: Cells): void {
    const nearest = nearestHead(cells);
    for (const [row, list] of cells.entries()) nameFigures({ row, list }, this.ledger);
    if (nearest === undefined) {
      this.ledger.refuse("no-indicator-table");
      return;
    }
    const found = nearest.found.map((text) => text.slice(0, 20).replaceAll(",", " ")).join(", ");
    this.ledger.error(nearest.at, "no-indicator-table", [], { found, row: this.ledger.rowOf(nearest.at) });
  }

  private readTables(cells: Cells, first: Head): void {
    const isKnown = (cell: Cell) => typeof cell === "string" && this.labels.of(labelOf(cell)).length > 0;
    const isLabelled = cells.map((list) => list.some(isKnown));
    const last = isLabelled.lastIndexOf(true);
    this.lines = linesOf(cells, { isLabelled, first, last }, this.labels);
    // Below a head, another may follow: the same once more on the next page, or that of a second table.
    for (let next: Head | undefined = first; next !== undefined; ) {
      const label = labelColumn(cells, next, this.labels);
      const head: Head = { ...next, label, unit: unitColumn(cells, { ...next, label }, this.labels) };
      this.enterHead(head, cells);
      next = this.readRows(cells, head, last);
    }
    nameCells(cells, this.ledger);
    const column = first.label ?? Math.max(firstValue(first) - 1, 0);
    for (const { id } of this.form) {
      if (this.foundAt.has(id)) continue;
      const at = { row: Math.max(last, first.last) + 1, column };
      this.ledger.error(at, "missing-indicator", ["indicators", id], { indicator: id });
    }
  }

  /** Enters what the head says, and names what of it cannot be understood. */
  private enterHead(head: Head, cells: Cells): void {
    for (let row = head.first; row <= head.last; row += 1) {
      for (const [column, cell] of (cells[row] as readonly Cell[]).entries())
        if (cell !== null) this.ledger.enter({ row, column }, "table");
    }
    for (const { column, at, first } of head.repeated) {
      const values = { column, first: this.ledger.address(placeOf(head, first)) };
      this.ledger.error(placeOf(head, at), "repeated-column", ["indicators"], values);
    }
    for (const at of head.astray) this.ledger.error(at, "heading-astray", ["indicators"]);
    for (const { at, role, heading } of head.columns.values()) {
      if (!isColumn(role) || !head.values.has(role) || !heading.isGuess) continue;
      this.ledger.warn(at, "heading-guessed", ["indicators"], {
        heading: heading.text.slice(0, 20),
        column: role,
      });
    }
    this.units = [...new Set([...this.lines, ...unitsInHead(head)])];
    [this.left, this.unitAbove] = [[], undefined];
  }

  /** Reads down to the end or to another head, which is given back. */
  private readRows(cells: Cells, head: Head, last: number): Head | undefined {
    let next: Head | undefined;
    for (let row = head.last + 1; row < cells.length && next === undefined; row += 1) {
      const list = cells[row] as readonly Cell[];
      const found = findLabel(list, head, this.labels);
      if (found !== undefined) {
        this.readRow(list, row, found, head);
        continue;
      }
      next = headAt(cells, row, this.labels);
      if (next !== undefined || isUnitLine(list)) continue;
      this.over.keepTitle(list);
      readOtherRow({ row, list, head, isBelow: row > last }, this.labels, this.ledger);
    }
    nameColumns(head, this.left, this.ledger);
    return next;
  }

  private readRow(list: readonly Cell[], row: number, found: FoundLabel, head: Head): void {
    const at = { row, column: found.column };
    this.ledger.enter(at, "table");
    const indicator = this.indicatorOf(found, { list, at });
    if (indicator === undefined) return;
    const shift = head.astray.length > 0 ? undefined : shiftOf(list, found.column, head, this.hasShifted);
    const here = { row, list, label: found.label, at, indicator, shift: shift ?? 0 };
    this.over.keepLevels(here);
    if (this.isRepeated(here)) return;
    this.foundAt.set(indicator.id, here);
    if (shift === undefined) {
      const path = ["indicators", indicator.id];
      this.ledger.error(at, "row-shifted", path, { indicator: indicator.id });
      nameFigures(here, this.ledger, at.column);
      return;
    }
    this.hasShifted ||= shift > 0;
    const { rates, units, unitAbove, over, ledger } = this;
    const value = readIndicatorRow(here, { head, rates, units, unitAbove, over, ledger });
    this.values.set(indicator.id, value);
    this.keepUnit(here, head);
    this.keepRest(here);
  }

  /** The indicator of a row; several of one name are told apart by the unit behind the label, or asked about. */
  private indicatorOf(
    { label, indicators }: FoundLabel,
    { list, at }: { readonly list: readonly Cell[]; readonly at: Place },
  ): Indicator | undefined {
    const ofUnit = indicators.filter(({ unit }) => unit === label.inside);
    const [only, ...others] = ofUnit.length > 0 ? ofUnit : indicators;
    if (others.length === 0) return only;
    this.ledger.error(at, "unclear-label", ["indicators"], { label: label.plain.slice(0, 20) });
    nameFigures({ row: at.row, list }, this.ledger, at.column);
    return undefined;
  }

  /** Neither of two rows of one indicator counts. */
  private isRepeated(row: IndicatorRow): boolean {
    const { id } = row.indicator;
    const first = this.foundAt.get(id);
    if (first === undefined) return false;
    const values = { indicator: id, first: this.ledger.address(first.at) };
    this.ledger.error(row.at, "repeated-row", ["indicators", id], values);
    nameFigures(first, this.ledger, first.at.column);
    nameFigures(row, this.ledger, row.at.column);
    this.values.delete(id);
    return true;
  }

  private keepUnit({ list, shift }: IndicatorRow, head: Head): void {
    const cell = head.unit === undefined ? null : (list[head.unit - shift] ?? null);
    if (typeof cell === "string" && !isBlankMark(cell)) this.unitAbove = cell;
  }

  /** What else stands in the row: levels left of the label, and cells of columns that hold none of the values. */
  private keepRest({ row, list, at: label, shift }: IndicatorRow): void {
    for (const [column, cell] of list.entries()) {
      const at = { row, column };
      if (cell === null || this.ledger.has(at)) continue;
      const isLevel = column < label.column && typeof cell === "string" && !isFigure(cell);
      if (isLevel) this.ledger.enter(at, "table");
      else this.left.push({ at, cell, column: column + shift });
    }
  }
}

/** Where the heading of a column stands that has one. */
const placeOf = ({ columns }: Head, column: number): Place => (columns.get(column) as HeadColumn).at;

/** Which rows are of indicators, where the first head is, and which row is the last of them. */
interface Outline {
  readonly isLabelled: readonly boolean[];
  readonly first: Head;
  readonly last: number;
}

/** The units that hold for all rows, because a line above, between or below them says so. */
function linesOf(cells: Cells, { isLabelled, first, last }: Outline, labels: Labels): readonly string[] {
  const units: string[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const list = cells[row] as readonly Cell[];
    if (isLabelled[row]) continue;
    const head = headAt(cells, row, labels);
    if (head !== undefined) row = head.last;
    else if (row < first.first || isUnitLine(list)) units.push(...unitsInTitle(list));
    else if (row > last || !isGroupTitle(list)) units.push(...unitsInLine(list));
  }
  return units;
}

/** Whether a line between the rows has a unit in brackets behind it, which then is that of the rows below. */
function isGroupTitle(list: readonly Cell[]): boolean {
  const [title, ...others] = list.filter((cell) => cell !== null);
  return typeof title === "string" && others.length === 0 && namedUnit(title) !== undefined;
}

/** The units behind the headings that are not over values, and those that stand for a heading. */
const unitsInHead = ({ columns }: Head): readonly string[] =>
  [...columns.values()].flatMap(({ role, heading }) => {
    const { text, brackets, part } = heading;
    if (isColumn(role)) return [];
    if (role === "label" || role === "unit" || role === "level" || part === "unit") return brackets;
    return isUnitLine([text]) ? unitsInText(text) : [];
  });
