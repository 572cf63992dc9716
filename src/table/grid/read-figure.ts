import { isInPercent } from "../../application/in-percent.js";
import type { DecimalText } from "../../core/decimal.js";
import { halfUp, powerOfTen } from "../../core/division.js";
import type { Issue, Values } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
import { quantityOf } from "../../core/quantity.js";
import { typedText } from "../../core/typed-text.js";
import { domainFault, faultValues, type Measure, places } from "../../performance/quantities.js";
import { saysNone } from "../../vocabulary/none-words.js";
import type { Cell } from "./cells.js";
import { couldBeFraction } from "./fraction.js";

/** What a cell says: a figure, or why it says none; with a warning where it could be meant otherwise. */
export interface Figure {
  readonly value?: DecimalText;
  readonly fault?: Coded;
  readonly warning?: Coded;
}

interface Coded {
  readonly code: string;
  readonly values: Values;
}

/** How the figures of a cell are meant. */
interface FigureReading {
  readonly measure: Measure;
  readonly rates: "percent" | "fraction";
  /** The power of ten of the unit that stands beside it: 4 for 万家 where 家 are asked for. */
  readonly power: number;
}

/** Marks that people put where there is nothing to fill in. They are not zero. */
const blankMarks = /^[-—–－−/／\\]+$/;

/** Digits alone, whose unit stands elsewhere. */
const bare = /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/** So many digits a double keeps: more of them, or as many of a long decimal, are worked out and not typed. */
const digitsOfDouble = 15;

export const isBlankMark = (text: string): boolean => blankMarks.test(text.trim());

/** Whether a cell holds a figure, as opposed to a note, a name or a date. */
export const isFigure = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && quantityOf(cell).ok);

/** The same of a column of baselines, where 无 says that there was nothing before. */
export const readBaseline = (cell: Cell, reading: FigureReading): Figure =>
  typeof cell === "string" && saysNone(cell) && !isBlankMark(cell)
    ? { value: "none-yet" }
    : readFigure(cell, reading);

export function readFigure(cell: Cell, reading: FigureReading): Figure {
  if (cell === null) return {};
  if (typeof cell === "symbol") return { fault: { code: "not-a-quantity", values: {} } };
  if (typeof cell === "string" && isBlankMark(cell)) {
    return { warning: { code: "blank-mark", values: { mark: cell.trim().slice(0, 10) } } };
  }
  const text = typeof cell === "number" ? numberText(cell) : typedText(cell);
  return bare.test(text) ? readBare(text, reading) : valued(text, reading, {});
}

/** A figure without a unit of its own. */
function readBare(typed: string, reading: FigureReading): Figure {
  const { measure, rates, power } = reading;
  const isShare = isInPercent(measure) && rates === "fraction";
  const { text, dropped } = withoutNoise(typed, power + (isShare ? 2 : 0));
  const isAmbiguous = isInPercent(measure) && !isShare && couldBeFraction(text);
  return valued(text, reading, {
    ...(dropped && { code: "digits-dropped", values: { typed: typed.slice(0, 30) } }),
    ...(isAmbiguous && { code: "rate-below-one", values: { fraction: shifted(text, 2) } }),
  });
}

/** The value, if it can be one of this indicator; a warning says what was read. */
function valued(text: string, { measure }: FigureReading, warning: Partial<Coded>): Figure {
  const read = quantityOf(text, measure.unit);
  if (!read.ok) {
    const [{ code, values }] = read.issues as readonly [Issue];
    return { fault: { code, values } };
  }
  const { value } = read;
  const fault = domainFault(value, measure);
  if (fault !== undefined) return { fault: { code: fault, values: faultValues(fault, value, measure) } };
  const slip = ownOf(warning, "code");
  return slip === undefined
    ? { value }
    : { value, warning: { code: slip, values: { ...warning.values, actual: value } } };
}

/** A double as text without an exponent, and without noise such as 85.30000000000001. */
function numberText(value: number): string {
  // From 10^21 on a double writes itself with an exponent, and so it does below a millionth.
  // Rounded as text: the largest doubles would be rounded to infinity.
  const [digits = "", exponent = "0"] = value.toPrecision(digitsOfDouble).split("e");
  return shifted(digits, Number(exponent));
}

/**
 * The figure some powers of ten larger. Where it has more decimals than can be told, and as many digits as only a
 * calculation has (a third of 100 is 33.3333333333333), it is rounded to what can be told.
 */
function withoutNoise(typed: string, power: number): { readonly text: string; readonly dropped: boolean } {
  const digits = typed.replace(/^[+-]?[0.,]*/, "").replace(/[.,]/g, "").length;
  const isWorkedOut = typed.includes(".") && digits >= digitsOfDouble;
  const double = Number(typed.replaceAll(",", ""));
  // No calculation has written more digits than a double has powers of ten.
  const isNoisy = isWorkedOut && digits > digitsOfDouble && Number.isFinite(double);
  const kept = isNoisy ? numberText(double) : typed;
  const text = shifted(kept, power);
  const [whole = "", decimals = ""] = text.split(".");
  if (!isWorkedOut || decimals.length <= places) return { text, dropped: false };
  const size = BigInt(whole.replace(/^[+-]/, "") + decimals);
  const rounded = String(halfUp(size, powerOfTen(decimals.length - places))).padStart(places + 1, "0");
  const sign = text.startsWith("-") ? "-" : "";
  return { text: `${sign}${rounded.slice(0, -places)}.${rounded.slice(-places)}`, dropped: true };
}

/** A bare figure with its point so many places further right, or left; exact. */
function shifted(text: string, power: number): string {
  const [, sign = "", whole = "", decimals = ""] = bare.exec(text) as RegExpExecArray;
  const digits = whole.replaceAll(",", "").padStart(1 - power, "0") + decimals.padEnd(power, "0");
  const point = digits.length - Math.max(decimals.length - power, 0);
  const [before, after] = [digits.slice(0, point).replace(/^0+(?=\d)/, ""), digits.slice(point)];
  const kept = after.replace(/0+$/, "");
  return `${sign === "-" ? "-" : ""}${before}${kept && "."}${kept}`;
}
