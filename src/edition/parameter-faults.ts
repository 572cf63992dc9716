/** What is wrong with the value of a parameter: it is none of its choices, or no figure that it can be. */

import { isIsoDate } from "../core/date.js";
import { compare, isDecimal } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { isUnitOfFigures, quantityOf } from "../core/quantity.js";
import type { Parameter } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("edition");

/** A value that nobody gave (`null`) is open, and wrong in no way. */
export const faultsOfValues = (parameters: readonly Parameter[]): readonly Issue[] =>
  parameters.flatMap((one) => [
    ...faultOfChoice(one),
    ...faultsOfRange(one),
    ...faultOfUnit(one),
    ...faultBeside(one, parameters),
  ]);

const placeOf = ({ id }: Parameter): Path => ["parameters", id];

const faultOfChoice = (parameter: Parameter): readonly Issue[] => {
  const { id, value, choices } = bare(parameter);
  return choices === undefined || value === null || (typeof value === "string" && choices.includes(value))
    ? []
    : [error("not-a-choice", placeOf(parameter), { id, allowed: choices.join(", ") })];
};

/** What is counted in a unit is a figure: of any other text rules could read nothing, and would ask for it for ever. */
function faultOfUnit(parameter: Parameter): readonly Issue[] {
  const { value, unit, range, choices } = bare(parameter);
  if (range !== undefined || choices !== undefined || typeof value !== "string") return [];
  if (!isUnitOfFigures(unit) || isFigure(value) || isDayIn(unit, value)) return [];
  const read = quantityOf(value, unit);
  return [error("not-a-decimal", placeOf(parameter), read.ok ? { meant: read.value } : {})];
}

/** 年, 月 and 日 are units of figures, and of days. */
const isDayIn = (unit: string, value: string): boolean => "年月日".includes(unit) && isIsoDate(value);

function faultsOfRange(parameter: Parameter): readonly Issue[] {
  const { value, range } = bare(parameter);
  if (range === undefined || value === null) return [];
  if (!isFigure(value)) return [error("not-a-decimal", placeOf(parameter))];
  const { least, most, isWhole } = range;
  if (isWhole === true && value.includes(".")) return [error("not-whole", placeOf(parameter))];
  const isWithin =
    (least === undefined || compare(value, least) >= 0) && (most === undefined || compare(value, most) <= 0);
  if (isWithin) return [];
  const bounds = { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  return [error("figure-out-of-range", placeOf(parameter), { actual: value, ...bounds })];
}

/** At least so many cannot be more than at most so many. Where either is open or not there, nothing can be said of the two. */
function faultBeside(parameter: Parameter, parameters: readonly Parameter[]): readonly Issue[] {
  const { value, range } = bare(parameter);
  const notAbove = ownOf(range, "notAbove");
  if (notAbove === undefined) return [];
  const other = parameters.find(({ id }) => id === notAbove);
  if (other === undefined || !isFigure(value) || !isFigure(other.value) || compare(value, other.value) <= 0)
    return [];
  return [
    error("figure-above-another", placeOf(parameter), { actual: value, other: other.id, most: other.value }),
  ];
}

const isFigure = (value: Parameter["value"]): value is string =>
  typeof value === "string" && isDecimal(value);

/**
 * A change that makes another kind of thing of a parameter: what is a figure, a day or a list stays one. A parameter with choices or a range says
 * for itself what it can be, and of one that was open nobody knows.
 */
export function faultOfKind(before: Parameter, after: Parameter): readonly Issue[] {
  const { value } = after;
  const { choices, range, value: former } = bare(before);
  if (choices !== undefined || range !== undefined || value === null || former === null) return [];
  if (typeof former !== typeof value)
    return [
      error("wrong-type", placeOf(before), { expected: typeof former === "string" ? "a-text" : "a-list" }),
    ];
  // What the unit says already is not said twice.
  if (faultOfUnit(after).length > 0) return [];
  if (isFigure(former) && !isFigure(value)) return [error("not-a-decimal", placeOf(before))];
  if (typeof former === "string" && isIsoDate(former) && !(typeof value === "string" && isIsoDate(value)))
    return [error("not-a-date", placeOf(before))];
  return [];
}
