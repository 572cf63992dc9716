import { type DecimalText, isDecimal, multiply } from "../core/decimal.js";
import type { Path, Values } from "../core/issue.js";
import type { Parameter } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("edition");

/** 被比较的数. A figure that a parameter bounds. */
export interface Bounded {
  /** The name of its field, where it is one of an enterprise. */
  readonly name?: string;
  readonly type: string;
  /** What it is counted in, where its field says so. */
  readonly unit?: string | undefined;
}

const tens: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 单位不符. A parameter in percent, or in 万元, beside a figure that is a part of one, or in yuan: the two would be compared as they stand. */
export function faultsOfUnit(figure: Bounded, parameter: Parameter, path: Path) {
  const { unit, value } = parameter;
  const power = unit ? powerOf(figure, unit) - powerOf(figure, figure.unit ?? "") : 0;
  if (power === 0 || (figure.unit === undefined && !hasUnitOfItsOwn(figure))) return [];
  const values: Values = {
    ...{ unit, ...(figure.unit !== undefined && { counted: figure.unit }) },
    ...(figure.name !== undefined && { name: figure.name }),
    ...(typeof value === "string" && isDecimal(value) && suggested(value, power)),
  };
  return [error("bound-of-another-unit", path, values)];
}

const hasUnitOfItsOwn = ({ type }: Bounded): boolean => type === "rate" || type === "yuan";

/** A unit as a power of ten of the one that a field of this type is counted in. Of 千克 and the like nobody knows what they are a thousand of. */
function powerOf({ type }: Bounded, unit: string): number {
  if (type === "rate") return /[%％]|百分/.test(unit) ? -2 : /‰|千分/.test(unit) ? -3 : 0;
  const [written = ""] = (type === "yuan" ? /^[十百千万亿]+(?!分)/ : /^[万亿]+/).exec(unit) ?? [];
  return [...written].reduce((power, one) => power + (tens[one] as number), 0);
}

/** What to write instead, where that is still a figure that can be read. */
function suggested(value: DecimalText, power: number): Values {
  const noughts = "0".repeat(Math.abs(power));
  const moved = multiply(value, power > 0 ? `1${noughts}` : `0.${noughts.slice(1)}1`);
  return isDecimal(moved) ? { value, suggested: moved } : {};
}
