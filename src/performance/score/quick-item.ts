import { boundsOfKind } from "../../application/indicator-bounds.js";
import { proportion } from "../../core/division.js";
import { packedDigits, packedOf, packedPlaces, plainDigits } from "../../core/plain-digits.js";
import type { RowCode } from "../methods/share.js";
import { isNarrowed } from "../quantities.js";
import type { PlainMethod } from "./scoring-scheme.js";
import type { ScoringItem, ScoringTable } from "./scoring-table.js";

/** One indicator of a scheme, as the loop over many plans reads it. */
export interface QuickItem {
  readonly id: string;
  readonly item: ScoringItem;
  /** `undefined` for what only the exact way can score: bands, a person's judgement, an overshoot. */
  readonly method: PlainMethod | undefined;
  readonly units: number;
  readonly step: number;
  readonly falls: boolean;
  /** Whether decimals may be a fault: the exact way says so. */
  readonly mindsDecimals: boolean;
  readonly most: number;
}

/** The fields of a row that are read, as they come. */
export interface Columns {
  readonly id: unknown;
  readonly baseline?: unknown;
  readonly target?: unknown;
  readonly actual?: unknown;
}

/** Where a row's code is left while its points are returned: an object for each row would cost more than its sum. */
export interface CodeSlot {
  code: RowCode;
}

export const quickItem = ({ overshoot, step }: ScoringTable, item: ScoringItem): QuickItem => ({
  id: item.id,
  item,
  method: isQuick(item) && overshoot === undefined ? item.method : undefined,
  units: item.units,
  step,
  falls: item.measure.falls,
  mindsDecimals: item.measure.kind === "count" || item.measure.kind === "amount",
  most: Number(boundsOfKind(item.measure.kind).most),
});

/** Bounds of an indicator's own are for the exact way to hold. */
const isQuick = (item: ScoringItem): item is ScoringItem & { readonly method: PlainMethod } =>
  typeof item.method === "string" && !isNarrowed(item.measure);

/**
 * The points of one indicator in units of the table, or -1 where the exact way has to be asked: something is missing,
 * or written otherwise than in plain digits, or too fine or too large to be held here.
 */
export function quickPoints(quick: QuickItem, value: Columns, slot: CodeSlot): number {
  const { method, most } = quick;
  const { target, actual } = value;
  if (method === undefined || typeof target !== "string" || typeof actual !== "string") return -1;
  const isIncrement = method === "increment";
  const baseline = isIncrement ? value.baseline : "0";
  if (typeof baseline !== "string") return -1;
  const t = plainDigits(target);
  const a = plainDigits(actual);
  const b = isIncrement ? plainDigits(baseline) : 0;
  if (t >= 0 && a >= 0 && b >= 0) {
    return t > most || a > most || b > most ? -1 : pointsOf(quick, b, t, a, slot);
  }
  if (quick.mindsDecimals) return -1;
  return finePoints(quick, packed(b, baseline), packed(t, target), packed(a, actual), slot);
}

/** What was read already as plain digits has no places. */
const packed = (digits: number, text: string): number => (digits >= 0 ? digits * 8 : packedOf(text));

/** The same with decimals: all three as whole numbers of the finest place among them. */
function finePoints(quick: QuickItem, start: number, target: number, actual: number, slot: CodeSlot): number {
  if (start < 0 || target < 0 || actual < 0) return -1;
  const places = Math.max(packedPlaces(start), packedPlaces(target), packedPlaces(actual));
  const most = Math.min(quick.most * powerAt(places), exactWhole);
  const t = aligned(target, places);
  const a = aligned(actual, places);
  const b = aligned(start, places);
  return t > most || a > most || b > most ? -1 : pointsOf(quick, b, t, a, slot);
}

const aligned = (packed: number, places: number): number =>
  packedDigits(packed) * powerAt(places - packedPlaces(packed));

/** A power costs as much as the rest of a row. */
const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
const powerAt = (places: number): number => powers[places] as number;

const exactWhole = 2 ** 52;

/**
 * The branches are those of src/performance/methods, on doubles that hold whole numbers; a property test holds the two
 * against each other.
 */
function pointsOf(
  { method, units, step, falls }: QuickItem,
  b: number,
  t: number,
  a: number,
  slot: CodeSlot,
): number {
  let part = a;
  let whole = t;
  slot.code = "in-proportion";
  switch (method) {
    case "proportional":
      if (a >= t) return met(slot, units, t === 0 ? "target-zero-met" : "target-met");
      if (a === 0) return none(slot, "nothing-achieved");
      break;
    case "all-or-nothing":
      return (falls ? a <= t : a >= t) ? met(slot, units, "target-met") : none(slot, "target-missed");
    case "increment":
      if (falls ? a <= t : a >= t) return met(slot, units, "target-met");
      part = falls ? b - a : a - b;
      whole = falls ? b - t : t - b;
      if (whole <= 0) return none(slot, "target-not-past-baseline");
      if (part <= 0) return none(slot, "not-past-baseline");
      slot.code = "part-of-the-way";
      break;
    default:
      if (a <= t) return met(slot, units, t === 0 ? "target-zero-met" : "target-met");
      if (t === 0) return none(slot, "target-zero-missed");
      if (method === "reverse-ratio") {
        part = t;
        whole = a;
      } else {
        part = t + t - a;
        if (part <= 0) return none(slot, "twice-the-target");
      }
  }
  if (whole * step > exactWhole) return -1;
  return Math.min(proportion(units, part, whole * step) * step, units);
}

function met(slot: CodeSlot, units: number, code: RowCode): number {
  slot.code = code;
  return units;
}

function none(slot: CodeSlot, code: RowCode): number {
  slot.code = code;
  return 0;
}
