import type { DecimalText } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Result } from "../../core/issue.js";
import { has } from "../../core/own-data.js";
import { powersOfTen, scaled, unscaled } from "../../core/scaled.js";
import type { Limits } from "../../core/snapshot.js";
import { allocateBig } from "./allocate-big.js";
import { allocateByRank } from "./allocate-by-rank.js";
import { allocateUnits, fitsDoubles, type UnitAllocation, type UnitClaims } from "./allocate-units.js";
import type { Claim } from "./allocation.js";
import { bigClaims } from "./big-claims.js";
import { type AllocationTask, inUnits, readAllocation, unitsOf } from "./read-allocation.js";
import { tieOrder } from "./tie-order.js";

export interface AllocationOptions {
  /** How many decimals the shares have, 0 to 6; 2 unless given, which is the fen. */
  readonly decimals?: number;
  /** Who comes first among equal remainders or ranks: who is listed first (unless given), or whose id sorts first. */
  readonly ties?: "listed" | "id";
  /**
   * `weight` (unless given): in proportion to the weights; `rank`: the largest weight first, each up to its cap, until
   * nothing is left.
   */
  readonly by?: "weight" | "rank";
  /** How many claims are looked at (`entries`): up to 2,000,000. */
  readonly limits?: Partial<Limits>;
}

/** 份额. What one claim gets. */
export interface Share {
  /** The id of the claim. */
  readonly id: string;
  /** With at most as many decimals as were asked for. */
  readonly amount: DecimalText;
}

/** 分配结果. The shares in the order given, and what {@link verifyAllocation} checks them by. */
export interface Allocation {
  /** What this is: an allocation. */
  readonly kind: "allocation";
  /** One for each claim, in the order given. */
  readonly shares: readonly Share[];
  /** What is left because every claim with a weight is at its cap; otherwise `0`. */
  readonly unallocated: DecimalText;
  /**
   * A quota is weight × amount ÷ weights, held between floor and cap; where `weights` is `0`, everybody with a
   * weight is at the cap. Each share is the quota rounded down or up to a unit, up for the largest remainders. By rank,
   * `weights` is the weight of the claim at which the money ended, and `amount` what it got above its floor.
   */
  readonly certificate: {
    /** How many decimals a share can have. */
    readonly decimals: number;
    /** Who came first among equals. */
    readonly ties: "listed" | "id";
    /** How the amount was shared. */
    readonly by: "weight" | "rank";
    /** What those claims share that neither floor nor cap holds. */
    readonly amount: DecimalText;
    /** The weights of these claims together. */
    readonly weights: DecimalText;
  };
}

/**
 * 按权重分配. Shares an amount in proportion to weights by the largest remainder, exactly: the shares and what is left add
 * up to the total, and each share is less than one unit from its quota. Caps and floors are kept by water-filling. By rank,
 * the largest weight is served first, up to its cap, until nothing is left (`by: "rank"`). With ties by id, the order of the claims changes nothing. Nothing is rounded away: a total, cap or floor that is finer
 * than the unit is the issue `finer-than-unit`; others are `repeated-id`, `weights-all-zero`, `floor-above-cap` and
 * `floors-above-total`. After a hundred faults of claims no more are read.
 * @example
 * ```ts
 * import { allocate } from "digital-pilot-rules";
 * const claims = [
 *   { id: "甲", weight: "2" },
 *   { id: "乙", weight: "1", cap: "20" },
 * ];
 * const result = allocate("100", claims);
 * result.ok && result.value.shares; //=> [{ id: "甲", amount: "80" }, { id: "乙", amount: "20" }]
 * allocate("100", []).issues[0]?.code; //=> "empty-list"
 * ```
 */
export function allocate(
  total: DecimalText,
  claims: readonly Claim[],
  options?: AllocationOptions,
): Result<Allocation>;
export function allocate(total: unknown, claims: unknown, options?: unknown): Result<Allocation>;
export function allocate(total: unknown, claims: unknown, options?: unknown): Result<Allocation> {
  const task = readAllocation(total, claims, options);
  if (has(task, "issues")) return deepFreeze({ ok: false, issues: task.issues });
  const order = tieOrder(task.columns.ids, task.ties);
  if (task.by === "rank")
    return written(task, allocateByRank(scaled(task.total, task.decimals), bigClaims(task), order));
  const amount = unitsOf(task.total, task.decimals);
  const units = unitClaims(task, amount);
  return written(
    task,
    fitsDoubles(amount, units)
      ? allocateUnits(amount, units, order)
      : allocateBig(scaled(task.total, task.decimals), bigClaims(task), order),
  );
}

/** A claim without a cap can take everything, one without a floor nothing. */
function unitClaims({ columns, decimals, weightPlaces }: AllocationTask, amount: number): UnitClaims {
  const count = columns.ids.length;
  const weights = inUnits(columns.weights, count, weightPlaces, 0);
  if (columns.caps === undefined && columns.floors === undefined) return { weights };
  const caps = inUnits(columns.caps, count, decimals, amount).map((cap) => Math.min(cap, amount));
  return { weights, bounds: { floors: inUnits(columns.floors, count, decimals, 0), caps } };
}

function written(
  { columns, decimals, ties, by, weightPlaces, warnings }: AllocationTask,
  { shares, level, unallocated }: UnitAllocation<number | bigint>,
): Result<Allocation> {
  const write = writer(decimals);
  const list = columns.ids.map(
    (id, index): Share => Object.freeze({ id, amount: write(shares[index] as number | bigint) }),
  );
  const certificate = {
    decimals,
    ties,
    by,
    amount: write(level.amount),
    weights: unscaled(BigInt(level.weight), weightPlaces),
  };
  const value: Allocation = {
    kind: "allocation",
    shares: Object.freeze(list),
    unallocated: write(unallocated),
    certificate: Object.freeze(certificate),
  };
  return deepFreeze({ ok: true, value: Object.freeze(value), issues: warnings });
}

/** Tails longer than three decimals are too many to keep. */
const keptTails = 1_000;

/** Whole units as decimal text, without a detour over large integers where a double holds them. */
function writer(decimals: number): (units: number | bigint) => DecimalText {
  const unit = powersOfTen[decimals] as number;
  const tails: string[] = [""];
  const tailOf = (rest: number) => `.${String(rest).padStart(decimals, "0").replace(/0+$/, "")}`;
  return (units) => {
    if (typeof units === "bigint") return unscaled(units, decimals);
    // Up to 2^52 units a quotient is never rounded up to the next whole number.
    const whole = Math.floor(units / unit);
    const rest = units - whole * unit;
    if (rest >= keptTails) return whole + tailOf(rest);
    tails[rest] ??= tailOf(rest);
    return whole + tails[rest];
  };
}
