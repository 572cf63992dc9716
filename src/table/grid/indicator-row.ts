import type { IndicatorValue } from "../../application/indicator.js";
import { bare, has } from "../../core/own-data.js";
import { type Column, measureOf } from "../../performance/quantities.js";
import { oneUnit, unitOfFigure } from "./figure-units.js";
import type { Head } from "./find-head.js";
import type { IndicatorRow } from "./found-row.js";
import type { HeadColumn } from "./head-column.js";
import type { Ledger } from "./ledger.js";
import { type Figure, isBlankMark, isFigure, readBaseline, readFigure } from "./read-figure.js";
import { type TextsOver, unitsBesideLabel } from "./row-units.js";
import { type StatedUnit, statedUnit, unitInColumn } from "./units.js";

/** What holds for all rows of a table. */
interface Surroundings {
  readonly head: Head;
  readonly rates: "percent" | "fraction";
  /** Units that lines beside the table name. */
  readonly units: readonly string[];
  /** What the column of units said last: a merged cell says it once for many rows. */
  readonly unitAbove: string | undefined;
  /** Levels and titles, which may say a unit as well. */
  readonly over: TextsOver;
  readonly ledger: Ledger;
}

/** Reads the figures of a row in the unit that holds for each, or names them. */
export function readIndicatorRow(row: IndicatorRow, around: Surroundings): IndicatorValue {
  const { list, indicator, shift } = row;
  const { head, ledger } = around;
  const value: { -readonly [Key in keyof IndicatorValue]: IndicatorValue[Key] } = { id: indicator.id };
  const stated = unitsInRow(row, around);
  if (stated === undefined) {
    nameFigures(row, ledger, row.at.column);
    return value;
  }
  for (const [column, position] of head.values) {
    const at = { row: row.row, column: position - shift };
    const figure = bare(figureAt(row, column, stated, around));
    if (figure.value !== undefined) value[column] = figure.value;
    const path = ["indicators", indicator.id, column];
    if (figure.fault) ledger.error(at, figure.fault.code, path, figure.fault.values);
    if (figure.warning) ledger.warn(at, figure.warning.code, path, figure.warning.values);
    if (figure.value !== undefined) ledger.enter(at, "read");
    else ledger.enter(at, (list[at.column] ?? null) === null ? "blank" : "named");
  }
  return value;
}

/** Enters as named, by the issue of its row, each figure and whatever stands right of the label. */
export function nameFigures(
  { row, list }: Pick<IndicatorRow, "row" | "list">,
  ledger: Ledger,
  label = Number.POSITIVE_INFINITY,
): void {
  for (const [column, cell] of list.entries()) {
    const isRest = column > label && cell !== null;
    if (isRest || typeof cell === "symbol" || isFigure(cell)) ledger.enter({ row, column }, "named");
  }
}

function figureAt(
  row: IndicatorRow,
  column: Column,
  stated: readonly StatedUnit[],
  { head, rates, units }: Surroundings,
): Figure {
  const measure = measureOf(row.indicator);
  const position = head.values.get(column) as number;
  const cell = row.list[position - row.shift] ?? null;
  const over = (head.columns.get(position) as HeadColumn).heading.brackets;
  const unit = unitOfFigure(stated, over, units, measure.unit);
  const read = column === "baseline" ? readBaseline : readFigure;
  if (has(unit, "power")) return read(cell, { measure, rates, power: unit.power });
  return cell === null
    ? {}
    : { fault: { code: "another-unit", values: { unit: measure.unit, stated: unit.other } } };
}

/** What the row says of its unit; `undefined` where that cannot be right, which an issue then says. */
function unitsInRow(row: IndicatorRow, around: Surroundings): StatedUnit[] | undefined {
  const { head, unitAbove, over, ledger } = around;
  const { indicator, label, list, shift } = row;
  const path = ["indicators", indicator.id];
  const inLabel = statedUnit(label.inside, indicator.unit);
  const column = head.unit === undefined ? undefined : head.unit - shift;
  const cell = column === undefined ? null : (list[column] ?? null);
  const at = { row: row.row, column: column ?? row.at.column };
  // A figure where the unit should be: what stands here has shifted.
  if (typeof cell === "symbol" || isFigure(cell)) {
    ledger.error(at, "row-shifted", path, { indicator: indicator.id });
    return undefined;
  }
  const written = typeof cell === "string" && !isBlankMark(cell) ? cell : undefined;
  const inColumn = written === undefined ? undefined : unitInColumn(written, indicator.unit);
  const beside = unitsBesideLabel(row, head, over, ledger);
  const stated = [inLabel, inColumn, ...beside].filter((unit) => unit !== undefined);
  const unit = oneUnit(stated);
  const above = cell === null && unitAbove !== undefined ? statedUnit(unitAbove, indicator.unit) : undefined;
  const isMerged = stated.length === 0 && above?.power !== undefined && above.power !== 0;
  if (has(unit, "power") && !isMerged) {
    if (written !== undefined) ledger.enter(at, "table");
    return stated;
  }
  if (written !== undefined) ledger.enter(at, "named");
  const other = has(unit, "other") ? unit.other : `${unitAbove}`;
  ledger.error(at, "another-unit", path, { unit: indicator.unit, stated: other.slice(0, 20) });
  return undefined;
}
