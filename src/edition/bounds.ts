import { compare, type DecimalText, isDecimal, subtract } from "../core/decimal.js";
import { bare } from "../core/own-data.js";
import type { Fact } from "../kernel/fact.js";
import { fail, given, pass, type Verdict } from "../kernel/verdict.js";
import type { Shortage } from "./counted.js";

/**
 * 不低于. A figure that must reach a bound: a rate, an amount, a number, or a count. Both are decimal text or whole numbers, and compared exactly. A
 * failure has the values `actual`, `required`, `shortfall` and `unit`.
 *
 * @example
 * ```ts
 * import { notBelow } from "digital-pilot-rules/rules";
 *
 * const rate = { value: "89.95", field: "indicators.0.target" };
 * const bound = { value: "90", field: "parameters.least-rate" };
 * notBelow(rate, bound, { code: "rate-too-low", unit: "%", fields: [rate.field] }).values.shortfall; //=> "0.05"
 * notBelow({ value: "90", field: rate.field }, bound, { code: "rate-too-low", unit: "%", fields: [] }).outcome; //=> "pass"
 * ```
 */
export const notBelow = (
  actual: Fact<DecimalText | number>,
  least: Fact<DecimalText | number>,
  beyond: Shortage,
): Verdict =>
  given([actual, least], (figured, bound) => {
    const { code, unit, fields } = bare(beyond);
    const [figure, required] = [decimal(figured), decimal(bound)];
    const values = { actual: figure, required };
    return compare(figure, required) >= 0
      ? pass("met", { ...values, unit })
      : fail(code, { ...values, shortfall: subtract(required, figure), unit }, fields);
  });

/**
 * 不超过. A figure that must not go beyond a bound, a count too, compared exactly. A failure has the values `actual`, `most`, `excess` and `unit`.
 *
 * @example
 * ```ts
 * import { notAbove } from "digital-pilot-rules/rules";
 *
 * const award = { value: "150000000.01", field: "award" };
 * const cap = { value: "150000000", field: "parameters.award-of-a-capital" };
 * notAbove(award, cap, { code: "award-too-large", unit: "元", fields: [award.field] }).values.excess; //=> "0.01"
 * ```
 */
export const notAbove = (
  actual: Fact<DecimalText | number>,
  most: Fact<DecimalText | number>,
  beyond: Shortage,
): Verdict =>
  given([actual, most], (figured, greatest) => {
    const { code, unit, fields } = bare(beyond);
    const [figure, bound] = [decimal(figured), decimal(greatest)];
    const values = { actual: figure, most: bound };
    return compare(figure, bound) <= 0
      ? pass("met", { ...values, unit })
      : fail(code, { ...values, excess: subtract(figure, bound), unit }, fields);
  });

/** What is no decimal is compared with nothing: the rule then leaves it to a person. */
function decimal(figure: unknown): DecimalText {
  if (Number.isSafeInteger(figure)) return String(figure);
  if (typeof figure !== "string" || !isDecimal(figure)) throw new TypeError("not a decimal");
  return figure;
}
