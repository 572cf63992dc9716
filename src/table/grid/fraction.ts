import { compare, type DecimalText } from "../../core/decimal.js";

/** Whether a figure in percent, without a percent sign, could as well be meant as a fraction: 0.5 is half a percent, or half. */
export function couldBeFraction(figure: DecimalText): boolean {
  const size = figure.replace(/^[+-]/, "");
  return compare(size, "0") > 0 && compare(size, "1") <= 0;
}
