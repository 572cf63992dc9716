import { type Indicator, type IndicatorValue, startOf } from "../application/indicator.js";
import { boundsOfKind, greatestValue } from "../application/indicator-bounds.js";
import { indicatorCalled } from "../application/indicator-named.js";
import type { DecimalText } from "../core/decimal.js";
import { powerOfTen } from "../core/division.js";
import type { Values } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { plainDigits } from "../core/plain-digits.js";
import { scaled, unscaled } from "../core/scaled.js";

/** The places decimal text can have: every value is a whole number of millionths. */
export const places = 6;

export const one: bigint = powerOfTen(places);
export const hundred: bigint = 100n * one;

/** A value column of the indicator table: 期初值, 中期目标值, 目标值, 实际值. */
export type Column = "baseline" | "midterm" | "target" | "actual";

export const columns: readonly Column[] = ["baseline", "midterm", "target", "actual"];

const greatestQuantity: bigint = scaled(greatestValue, places);

/** The values of one indicator as whole millionths; `undefined` where nobody gave one. */
export type Quantities = { readonly [Name in Column]: bigint | undefined };

export const millionths = (text: DecimalText): bigint => scaled(text, places);

export const decimalOf = (quantity: bigint): DecimalText => unscaled(quantity, places);

/** Own fields alone: a prototype that somebody has written into must not fill a gap. */
export const textIn = (value: Omit<IndicatorValue, "id">, column: Column): DecimalText | undefined =>
  Object.hasOwn(value, column) ? value[column] : undefined;

export function quantitiesOf(value: Omit<IndicatorValue, "id">): Quantities {
  const read = (column: Column) => {
    const text = textIn(value, column);
    return text === undefined ? undefined : millionths(text);
  };
  const start = textIn(value, "baseline");
  return {
    baseline: start === undefined ? undefined : millionths(startOf(start)),
    midterm: read("midterm"),
    target: read("target"),
    actual: read("actual"),
  };
}

/** What calculations need to know of an indicator. `other`: nobody has described it. */
export interface Measure {
  /** The id of the indicator. */
  readonly id: string;
  readonly kind: Indicator["kind"] | "other";
  /** Whether less is better. */
  readonly falls: boolean;
  /** Which of both; `none` where neither is, and nothing is met or missed. */
  readonly direction: Indicator["direction"];
  /** What the indicator itself says of its values. */
  readonly nature?: "stock" | "flow";
  /** 计量单位; empty where it is not known. */
  readonly unit: string;
  /** The bounds of an indicator that are narrower than those of its kind, in millionths. */
  readonly low?: bigint;
  readonly high?: bigint;
}

export function measureOf(indicator: Indicator): Measure {
  const { id, kind, direction, unit, nature, minimum, maximum } = bare(indicator);
  return bare({
    id,
    kind,
    falls: direction === "down",
    direction,
    unit,
    ...(nature !== undefined && { nature }),
    ...(minimum !== undefined && { low: millionths(minimum) }),
    ...(maximum !== undefined && { high: millionths(maximum) }),
  });
}

/** Whether an indicator has bounds beside those of its kind. */
export const isNarrowed = ({ low, high }: Measure): boolean => low !== undefined || high !== undefined;

/** The first description of an id counts: an embedder's own list goes before the 23. Whoever writes a name means the indicator that has it. */
export function measuresOf(indicators: readonly Indicator[]): (id: string) => Measure {
  const byId = new Map<string, Measure>();
  for (const indicator of indicators)
    if (!byId.has(indicator.id)) byId.set(indicator.id, measureOf(indicator));
  return (id) =>
    byId.get(id) ??
    byId.get(indicatorCalled(id, indicators) ?? "") ??
    bare<Measure>({ id, kind: "other", falls: false, direction: "none", unit: "" });
}

/** The least value above zero: counts are whole. */
export const least = ({ kind }: Measure): bigint => (kind === "count" ? one : 1n);

/** The lowest value there can be. */
export const lowest = ({ kind, low }: Measure): bigint => low ?? millionths(boundsOfKind(kind).least);

/** The greatest value there can be. */
export const greatest = ({ kind, high }: Measure): bigint => high ?? millionths(boundsOfKind(kind).most);

/** Whether the first value is at least as good as the second: higher, or lower for a falling indicator. */
export const reaches = (value: bigint, bound: bigint, falls: boolean): boolean =>
  falls ? value <= bound : value >= bound;

/** Why a value cannot be one of this indicator; `undefined` where it can. */
export function domainFault(text: DecimalText, measure: Measure): DomainFault | undefined {
  const { kind, unit } = measure;
  // Most figures are plain digits and far from any bound: those need no large numbers.
  const digits = plainDigits(text);
  if (digits >= 0 && digits <= 100 && !isNarrowed(measure)) return undefined;
  const value = millionths(text);
  if (value < 0n && kind !== "percentage") return "negative";
  if (kind === "rate" && value > hundred) return "rate-above-hundred";
  if (value > greatestQuantity || value < -greatestQuantity) return "number-too-large";
  if (value > greatest(measure)) return "number-too-large";
  if (value < lowest(measure)) return "number-too-small";
  if (kind === "amount" && isCurrency(unit) && value % (one / 100n) !== 0n) return "finer-than-a-fen";
  return kind === "count" && value % one !== 0n ? "not-whole" : undefined;
}

/** 元, 港元; of 万元 and 亿元 a hundredth is no smallest part. */
const isCurrency = (unit: string): boolean => unit.endsWith("元") && !/^[百千万亿]/.test(unit);

type DomainFault =
  | "negative"
  | "not-whole"
  | "rate-above-hundred"
  | "number-too-large"
  | "number-too-small"
  | "finer-than-a-fen";

/** What a fault is told with: the value, and the bound that it misses. */
export const faultValues = (fault: DomainFault, actual: DecimalText, measure: Measure): Values => ({
  actual,
  ...(fault === "number-too-large" && { most: decimalOf(greatest(measure)) }),
  ...(fault === "number-too-small" && { least: decimalOf(lowest(measure)) }),
});

export const fitsDomain = (text: DecimalText, measure: Measure): boolean =>
  domainFault(text, measure) === undefined;
