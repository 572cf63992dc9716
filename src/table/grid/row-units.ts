import { ownOf } from "../../core/own-data.js";
import type { Cell } from "./cells.js";
import type { Head } from "./find-head.js";
import { findLabel } from "./find-row.js";
import type { IndicatorRow } from "./found-row.js";
import type { Labels } from "./labels.js";
import type { Ledger } from "./ledger.js";
import { unitsInText } from "./unit-lines.js";
import { isForeign, isUnitAlone, namedUnit, type StatedUnit, statedUnit } from "./units.js";

/**
 * The column of units: that of their heading, or one right of the labels without a heading that holds nothing but units in the
 * rows of indicators.
 */
export function unitColumn(
  cells: readonly (readonly Cell[])[],
  head: Head,
  labels: Labels,
): number | undefined {
  if (head.unit !== undefined) return head.unit;
  const holdsUnits = new Map<number, boolean>();
  for (const list of cells.slice(head.last + 1)) {
    const beside = [...list.entries()].filter(([column, cell]) => cell !== null && !head.columns.has(column));
    const label = beside.length > 0 ? findLabel(list, head, labels) : undefined;
    if (label === undefined) continue;
    for (const [column, cell] of beside) {
      if (column <= label.column) continue;
      const isUnit = typeof cell === "string" && isUnitAlone(cell);
      holdsUnits.set(column, isUnit && holdsUnits.get(column) !== false);
    }
  }
  return [...holdsUnits].find(([, isOfUnits]) => isOfUnits)?.[0];
}

/** The texts over a row: the levels left of its label, by column, and the title of its group of rows. */
export class TextsOver {
  private readonly texts = new Map<number, string>();

  /** The line above some rows that says what they have in common; that of the next page says nothing. */
  keepTitle(list: readonly Cell[]): void {
    const [title, ...others] = list.filter((cell) => cell !== null);
    if (typeof title === "string" && others.length === 0 && !/续|页/.test(title)) this.texts.set(-1, title);
  }

  keepLevels({ list, at, shift }: IndicatorRow): void {
    for (const [column, cell] of list.slice(0, at.column).entries())
      if (typeof cell === "string") this.texts.set(column + shift, cell);
  }

  /** What is said over a row; `own`: in a cell of the row itself, not in one merged over it. */
  over({ list, at, shift }: IndicatorRow): readonly { readonly text: string; readonly own: boolean }[] {
    return [...this.texts].flatMap(([column, text]) =>
      column < at.column + shift ? [{ text, own: ownOf(list, column - shift) === text }] : [],
    );
  }
}

/** The units that a row states beside its label and its column of units: in a level, behind its title, in a remark. */
export function unitsBesideLabel(
  row: IndicatorRow,
  head: Head,
  over: TextsOver,
  ledger: Ledger,
): StatedUnit[] {
  const { list, at, shift, indicator } = row;
  const stated = over.over(row).flatMap(({ text, own }) => {
    const units = fitting(text, indicator.unit);
    // A unit alone, not repeated below: whether it is merged over the rows is not ours to say.
    return own || !isUnitAlone(text) ? units : units.map(asked);
  });
  const values = new Set([...head.values.values(), ...head.repeated.map((one) => one.at), head.unit]);
  for (const [column, cell] of list.entries()) {
    if (column <= at.column || typeof cell !== "string" || values.has(column + shift)) continue;
    const units = fitting(cell, indicator.unit);
    stated.push(...units);
    if (units.length > 0 && isUnitAlone(cell)) ledger.enter({ row: row.row, column }, "table");
  }
  return stated;
}

const asked = ({ text, power }: StatedUnit): StatedUnit => ({
  text,
  power: power === 0 ? power : undefined,
});

/** The units in a text that figures of a row can be in; one that it names for other rows says nothing of this one. */
function fitting(text: string, unit: string): readonly StatedUnit[] {
  const named = [...unitsInText(text), namedUnit(text) ?? []].flat();
  const stated = named.flatMap((one) => statedUnit(one, unit) ?? []).filter((one) => !isForeign(one));
  const known = stated.filter(({ power }) => power !== undefined);
  return known.length > 0 ? known : stated;
}
