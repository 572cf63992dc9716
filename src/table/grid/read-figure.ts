import { type DecimalText, multiply } from "../../core/decimal.js";
import type { Issue, Values } from "../../core/issue.js";
import { quantityOf } from "../../core/quantity.js";
import { domainFault, greatestValue, type Measure } from "../../performance/quantities.js";
import { saysNone } from "../../vocabulary/none-words.js";
import type { Cell } from "./cells.js";

/** What a cell says: a figure, or why it says none; with a warning where it could be meant otherwise. */
interface Figure {
  readonly value?: DecimalText;
  readonly fault?: { readonly code: string; readonly values: Values };
  readonly warning?: { readonly code: string; readonly values: Values };
}

/** Marks that people put where there is nothing to fill in. They are not zero. */
const blankMarks = /^[-—–－/／\\]+$/;

/** 15 digits are what a spreadsheet keeps; the rest of a double is noise such as 85.30000000000001. */
function numberText(value: number): string {
  const kept = Number(value.toPrecision(15));
  // From 10^21 on a double writes itself with an exponent.
  return Number.isInteger(kept) ? String(BigInt(kept)) : String(kept);
}

/** Whether a cell holds a figure, as opposed to a note, a name, a telephone number or a date. */
export const isFigure = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && quantityOf(cell).ok);

/** The same of a column of baselines, where 无 says that there was nothing before. */
export const readBaseline = (cell: Cell, measure: Measure, rates: "percent" | "fraction"): Figure =>
  typeof cell === "string" && saysNone(cell) && !blankMarks.test(cell.trim())
    ? { value: "none-yet" }
    : readFigure(cell, measure, rates);

export function readFigure(cell: Cell, measure: Measure, rates: "percent" | "fraction"): Figure {
  if (cell === null) return {};
  if (typeof cell === "symbol") return { fault: { code: "not-a-quantity", values: {} } };
  if (typeof cell === "string" && blankMarks.test(cell.trim())) {
    return { warning: { code: "blank-mark", values: { mark: cell.trim().slice(0, 10) } } };
  }
  const read = quantityOf(typeof cell === "number" ? numberText(cell) : cell, measure.unit);
  if (!read.ok) {
    const [{ code, values }] = read.issues as readonly [Issue];
    return { fault: { code, values } };
  }
  const isFraction = rates === "fraction" && measure.kind === "rate" && typeof cell === "number";
  const value = isFraction ? multiply(read.value, "100") : read.value;
  const fault = domainFault(value, measure);
  if (fault !== undefined) {
    const most = fault === "number-too-large" ? { most: greatestValue } : {};
    return { fault: { code: fault, values: { actual: value, ...most } } };
  }
  // Text was typed as it stands; a number may be what a cell in percentage format holds.
  const isAmbiguous =
    typeof cell === "number" && measure.kind === "rate" && !isFraction && cell > 0 && cell <= 1;
  return isAmbiguous ? { value, warning: { code: "rate-below-one", values: { actual: value } } } : { value };
}
