/** 数字与日期. Exact arithmetic and days for the rules of any edition; what is no figure or no day has no answer, and throws nothing. */
import { addDays, addYears, type IsoDate, isIsoDate, type LeapDay } from "../core/date.js";
import { compare, type DecimalText, isDecimal, subtract, sum } from "../core/decimal.js";
import { ownElements } from "../core/own-data.js";

const isFigure = (text: unknown): text is DecimalText => typeof text === "string" && isDecimal(text);
const isDay = (day: unknown): day is IsoDate => typeof day === "string" && isIsoDate(day);

/** More than any list has. */
const mostAdded = 1_000_000;

/**
 * 合计. The exact sum of figures, amounts in yuan among them; `undefined` where one of them is no decimal text.
 *
 * @example
 * ```ts
 * import { sumOf } from "digital-pilot-rules/rules";
 *
 * sumOf(["0.1", "0.2"]); //=> "0.3"
 * sumOf(["100", "约200"]) === undefined; //=> true
 * ```
 */
export function sumOf(figures: readonly DecimalText[]): DecimalText | undefined {
  const list = ownElements(figures, mostAdded);
  return list?.every(isFigure) ? sum(list) : undefined;
}

/**
 * 相差. The first figure less the second, exactly; `undefined` where one of them is no decimal text.
 *
 * @example
 * ```ts
 * import { differenceOf } from "digital-pilot-rules/rules";
 *
 * differenceOf("100", "99.99"); //=> "0.01"
 * ```
 */
export const differenceOf = (figure: DecimalText, less: DecimalText): DecimalText | undefined =>
  isFigure(figure) && isFigure(less) ? subtract(figure, less) : undefined;

/**
 * 比较大小. Below zero where the first figure is the smaller one, above it where it is the greater one, and 0 where they are the same, however
 * they are written; `undefined` where one of them is no decimal text.
 *
 * @example
 * ```ts
 * import { compareFigures } from "digital-pilot-rules/rules";
 *
 * compareFigures("9", "10"); //=> -1
 * compareFigures("0.50", "0.5"); //=> 0
 * ```
 */
export const compareFigures = (one: DecimalText, other: DecimalText): -1 | 0 | 1 | undefined =>
  isFigure(one) && isFigure(other) ? compare(one, other) : undefined;

/**
 * 若干天之后. The day so many days after another, or before it where they are below zero; `undefined` outside 1949 to 2199.
 *
 * @example
 * ```ts
 * import { daysAfter } from "digital-pilot-rules/rules";
 *
 * daysAfter("2024-02-28", 2); //=> "2024-03-01"
 * ```
 */
export function daysAfter(day: IsoDate, days: number): IsoDate | undefined {
  if (!isDay(day) || !Number.isInteger(days) || Math.abs(days) > mostDays) return undefined;
  const end = addDays(day, days);
  return isIsoDate(end) ? end : undefined;
}

/** From the first day of the calendar to the last one there are fewer. */
const mostDays = 100_000;

/**
 * 周年日. The anniversary on which so many years are full; `undefined` beyond 2199. What begins on 29 February ends on the last of February
 * (民法典 202), unless the text has another day.
 *
 * @example
 * ```ts
 * import { yearsAfter } from "digital-pilot-rules/rules";
 *
 * yearsAfter("2024-02-29", 2); //=> "2026-02-28"
 * yearsAfter("2024-02-29", 2, "first-of-march"); //=> "2026-03-01"
 * ```
 */
export const yearsAfter = (
  day: IsoDate,
  years: number,
  leapDay: LeapDay = "last-of-february",
): IsoDate | undefined =>
  isDay(day) && Number.isInteger(years) && years >= 0 && years <= mostYears
    ? addYears(day, years, leapDay === "first-of-march" ? leapDay : "last-of-february")
    : undefined;

const mostYears = 300;
