import { placesOf, quickWholeOf, scaled } from "../core/whole.js";
import type { RowCode } from "./methods/share.js";
import { greatestValue } from "./quantities.js";
import type { ScoringItem, ScoringTable } from "./scoring-table.js";

/** One indicator of a scheme, as the loop over many plans reads it. */
export interface QuickItem {
  readonly item: ScoringItem;
  /** `undefined` for what only the exact way can score: bands, a person's judgement, an overshoot. */
  readonly method:
    | "proportional"
    | "increment"
    | "all-or-nothing"
    | "reverse-ratio"
    | "reverse-linear"
    | undefined;
  readonly units: number;
  readonly step: number;
  readonly falls: boolean;
  readonly isCount: boolean;
  readonly most: number;
}

/** Where a row's code is left while its points are returned: an object for each row would cost more than its sum. */
export interface CodeSlot {
  code: RowCode;
}

export const quickItem = ({ overshoot, step }: ScoringTable, item: ScoringItem): QuickItem => ({
  item,
  method: typeof item.method === "string" && overshoot === undefined ? item.method : undefined,
  units: item.units,
  step,
  falls: item.measure.falls,
  isCount: item.measure.kind === "count",
  most: item.measure.kind === "rate" ? 100 : Number(greatestValue),
});

/** The exact way, in millionths, takes what is finer or larger than this one can hold. */
const finest = 6;
const exactWhole = 2 ** 52;

/**
 * The points of one indicator in units of the table, or -1 where the exact way has to be asked. The branches are
 * those of src/calc/methods, on doubles that hold whole numbers; a property test holds the two against each other.
 */
export function quickPoints(
  quick: QuickItem,
  baseline: unknown,
  target: unknown,
  actual: unknown,
  slot: CodeSlot,
): number {
  const { method, units, step, falls, isCount } = quick;
  if (method === undefined || typeof target !== "string" || typeof actual !== "string") return -1;
  const hasBaseline = method === "increment";
  if (hasBaseline && typeof baseline !== "string") return -1;
  const start = hasBaseline ? (baseline as string) : "0";
  const places = isCount ? 0 : Math.max(placesOf(target), placesOf(actual), placesOf(start));
  const t = quickWholeOf(target, places);
  const a = quickWholeOf(actual, places);
  const b = hasBaseline ? quickWholeOf(start, places) : 0;
  const most = places === 0 ? quick.most : quick.most * 10 ** places;
  if (places > finest || t < 0 || a < 0 || b < 0 || t > most || a > most || b > most) return -1;

  const met = method === "proportional" ? a >= t : isReverse(method) ? a <= t : falls ? a <= t : a >= t;
  if (met) {
    slot.code =
      t === 0 && (method === "proportional" || isReverse(method)) ? "target-zero-met" : "target-met";
    return units;
  }
  let part = a;
  let whole = t;
  slot.code = "in-proportion";
  switch (method) {
    case "proportional":
      if (a === 0) slot.code = "nothing-achieved";
      break;
    case "all-or-nothing":
      slot.code = "target-missed";
      return 0;
    case "increment":
      part = falls ? b - a : a - b;
      whole = falls ? b - t : t - b;
      slot.code =
        whole <= 0 ? "target-not-past-baseline" : part <= 0 ? "not-past-baseline" : "part-of-the-way";
      if (whole <= 0 || part <= 0) return 0;
      break;
    case "reverse-ratio":
      part = t;
      whole = a;
      if (t === 0) slot.code = "target-zero-missed";
      break;
    case "reverse-linear":
      part = t + t - a;
      if (part <= 0) {
        slot.code = t === 0 ? "target-zero-missed" : "twice-the-target";
        return 0;
      }
  }
  if (whole * step > exactWhole) return -1;
  return Math.min(scaled(units, part, whole * step) * step, units);
}

const isReverse = (method: string): boolean => method === "reverse-ratio" || method === "reverse-linear";
