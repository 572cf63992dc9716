/** 指标的上下限. What the values of an indicator can be: what its kind allows, which an indicator may narrow. */
import { compare, type DecimalText, isDecimal, isWhole } from "../core/decimal.js";
import type { Issue } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Indicator } from "./indicator.js";

const error = /* @__PURE__ */ errorOf("indicator");

/** No league counts a trillion of anything; the bound keeps every result within decimal text. */
export const greatestValue = "999999999999";

/** The lowest and the greatest value of a kind: only what grows or shrinks in percent falls below zero. */
export const boundsOfKind = (
  kind: Indicator["kind"] | "other",
): { readonly least: DecimalText; readonly most: DecimalText } => ({
  least: kind === "percentage" ? `-${greatestValue}` : "0",
  most: kind === "rate" ? "100" : greatestValue,
});

type Bounded = Pick<Indicator, "kind" | "minimum" | "maximum">;

/** What is wrong with the bounds of an indicator: one that its kind does not allow, and two that nothing lies between. */
export function faultsOfBounds(bounded: Bounded): readonly Issue[] {
  const { kind, minimum, maximum } = bare(bounded);
  const { least, most } = boundsOfKind(kind);
  const faults = Object.entries({ minimum, maximum }).flatMap(([field, bound]) => {
    if (bound === undefined || !isDecimal(bound)) return [];
    const isWithin = compare(bound, least) >= 0 && compare(bound, most) <= 0;
    if (!isWithin) return [error("bound-beyond-the-kind", [field], { bound, kind, least, most })];
    return kind === "count" && !isWhole(bound) ? [error("not-whole", [field])] : [];
  });
  if (faults.length > 0 || minimum === undefined || maximum === undefined) return faults;
  return compare(minimum, maximum) > 0 ? [error("bounds-reversed", ["minimum"], { minimum, maximum })] : [];
}
