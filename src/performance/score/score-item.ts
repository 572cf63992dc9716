import { halfUp } from "../../core/division.js";
import { overshot } from "../methods/overshoot.js";
import { full, nothing, type RowCode, type Share } from "../methods/share.js";
import { type Column, greatest, least, lowest, type Quantities } from "../quantities.js";
import type { ScoringItem, ScoringTable } from "./scoring-table.js";

/** The points of one indicator in units of the table: from `low` to `high`, whatever the missing values may be. */
export interface ItemPoints {
  readonly code: RowCode;
  readonly low: number;
  readonly high: number;
  /** The values the method reads and nobody gave. */
  readonly missing: readonly Column[];
}

/**
 * Scores an indicator by its method, exactly. A missing value stands for every value it can have: since points only
 * rise and fall between the lowest value, zero, the known values and the greatest value, trying those finds both ends, and both are
 * reached.
 */
export function scoreItem(table: ScoringTable, item: ScoringItem, values: Quantities): ItemPoints {
  const method = item.computed;
  if (method === undefined) return { code: "judgement-missing", low: 0, high: item.units, missing: [] };
  const missing = method.reads.filter((column) => values[column] === undefined);
  if (missing.length === 0) {
    const share = shareOf(table, item, values as Complete);
    const points = pointsOf(table, item, share);
    return { code: share.code, low: points, high: points, missing };
  }
  const points = completions(values, missing, item).map((known) =>
    pointsOf(table, item, shareOf(table, item, known)),
  );
  const [low, high] = [Math.min(...points), Math.max(...points)];
  return { code: low === high ? "same-in-any-case" : "value-missing", low, high, missing };
}

/** The shares of its weight before anything is rounded: the least and the greatest that missing values allow. */
export function sharesOf(
  table: ScoringTable,
  item: ScoringItem,
  values: Quantities,
): { readonly low: Share; readonly high: Share } {
  const method = item.computed;
  if (method === undefined) return { low: nothing("judgement-missing"), high: full("judgement-missing") };
  const missing = method.reads.filter((column) => values[column] === undefined);
  const shares = completions(values, missing, item)
    .map((known) => shareOf(table, item, known))
    .sort((left, right) => (left.part * right.whole < right.part * left.whole ? -1 : 1));
  return { low: shares[0] as Share, high: shares.at(-1) as Share };
}

/** Rounded once, half up, at the place the scheme states; a full share is the weight itself, and nothing is more. */
function pointsOf({ step }: ScoringTable, { units }: ScoringItem, { part, whole }: Share): number {
  if (part === whole) return units;
  const rounded = Number(halfUp(BigInt(units) * part, whole * BigInt(step))) * step;
  return Math.min(rounded, units);
}

type Complete = { readonly [Name in Column]: bigint };

function shareOf(table: ScoringTable, { computed, measure }: ScoringItem, known: Complete): Share {
  const method = computed as NonNullable<typeof computed>;
  const share = method.share(known, measure.falls);
  if (table.overshoot === undefined || !isFull(share) || !method.reads.includes("target")) return share;
  // Bands may ask for more than the target: where meeting it is not enough, going beyond it is no overshoot.
  const met = method.share({ ...known, actual: known.target }, measure.falls);
  const deducted = isFull(met) && overshot(table.overshoot, known.target, known.actual, measure.falls);
  return deducted || share;
}

const isFull = ({ part, whole }: Share): boolean => part === whole;

function completions(
  values: Quantities,
  missing: readonly Column[],
  { measure }: ScoringItem,
): readonly Complete[] {
  const known = Object.values(values).filter((value) => value !== undefined);
  const [low, high] = [lowest(measure), greatest(measure)];
  const between = [0n, least(measure), ...known].filter((value) => value > low && value < high);
  const tried = [...new Set([low, ...between, high])];
  return missing.reduce<readonly Complete[]>(
    (partial, column) => partial.flatMap((one) => tried.map((value) => ({ ...one, [column]: value }))),
    [{ baseline: 0n, midterm: 0n, target: 0n, actual: 0n, ...withoutGaps(values) }],
  );
}

const withoutGaps = (values: Quantities): Partial<Complete> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
