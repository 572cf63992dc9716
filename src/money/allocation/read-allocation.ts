import { isUnsigned } from "../../core/decimal.js";
import { capped, hasErrors, type Issue, type Path } from "../../core/issue.js";
import { bare, has, ownOf } from "../../core/own-data.js";
import { placesOf, powersOfTen, scaled } from "../../core/scaled.js";
import { readArgument } from "../../input/argument.js";
import { nonNegative } from "../../input/leaves.js";
import { readOptions } from "../../input/options.js";
import { readBy } from "../../input/read.js";
import { readLimits } from "../../input/read-limits.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { allocationOptionsSchema } from "./allocation.js";
import { exactLimit } from "./exact-product.js";
import { type ClaimColumns, type Column, claimLimits, readClaims } from "./read-claims.js";
import { sum } from "./water-filling.js";

const error = /* @__PURE__ */ errorOf("allocationRequest");
const below = /* @__PURE__ */ belowIn("allocationRequest");

/** An allocation that makes sense: everything read, and nothing in it contradicts the rest. */
export interface AllocationTask {
  readonly total: string;
  readonly columns: ClaimColumns;
  readonly decimals: number;
  readonly ties: "listed" | "id";
  readonly by: "weight" | "rank";
  /** The most decimals a weight has; weights count in units of that place. */
  readonly weightPlaces: number;
  /** What is worth saying and changes nothing. */
  readonly warnings: readonly Issue[];
}

/** Reads everything an allocation is made of. */
export function readAllocation(
  total: unknown,
  claims: unknown,
  options: unknown,
): AllocationTask | { readonly issues: readonly Issue[] } {
  const chosen = chosenOptions(options);
  const { decimals, ties, by } = chosen;
  const reading = readClaims(claims, chosen.limits);
  const issues = [...chosen.issues, ...faultsOfTotal(total, decimals), ...reading.issues];
  if (!has(reading, "columns") || typeof total !== "string" || hasErrors(issues)) {
    return { issues: capped(issues) };
  }
  const { columns } = reading;
  const faults = [...faultsOfColumns(columns, decimals, by), ...contradictions(columns, total, decimals)];
  if (faults.length > 0) return { issues: capped([...issues, ...faults]) };
  const weightPlaces = columns.weights.places.reduce((most, places) => Math.max(most, places), 0);
  return { total, columns, decimals, ties, by, weightPlaces, warnings: capped(issues) };
}

/** The schema is asked only where something looks amiss: small allocations come by the thousand as well. */
function chosenOptions(options: unknown) {
  const { given, issues: ofOptions } = readOptions(options, ["decimals", "ties", "by", "limits"]);
  const { limits: ofLimits, ...others } = given;
  const { decimals = 2, ties = "listed", by = "weight" } = bare(others);
  const { value: limits, issues: ofReading } = readLimits(ofLimits, claimLimits);
  const issues = [...ofOptions, ...ofReading];
  const isSound =
    typeof decimals === "number" &&
    ownOf(powersOfTen, decimals) !== undefined &&
    (ties === "listed" || ties === "id") &&
    (by === "weight" || by === "rank");
  if (isSound)
    return { decimals, ties: ties as "listed" | "id", by: by as "weight" | "rank", limits, issues };
  const reading = readArgument(allocationOptionsSchema, others);
  return {
    limits,
    decimals: reading.value?.decimals ?? 2,
    ties: reading.value?.ties ?? ("listed" as const),
    by: reading.value?.by ?? ("weight" as const),
    issues: [...issues, ...reading.issues],
  };
}

function faultsOfTotal(total: unknown, decimals: number): readonly Issue[] {
  if (typeof total !== "string") return [error("wrong-type", ["total"], { expected: "a-text" })];
  const issues = isUnsigned(total) ? [] : readBy(nonNegative(), total).issues;
  if (issues.length > 0) return issues.map((one) => below(["total"], one));
  return finer(total, decimals) ? [finerThanUnit(["total"], decimals)] : [];
}

/** Whether digits beyond the last place of a unit say anything. */
const finer = (text: string, decimals: number): boolean =>
  placesOf(text) > decimals && /[1-9]/.test(text.slice(text.indexOf(".") + 1 + decimals));

const finerThanUnit = (path: Path, decimals: number): Issue =>
  error("finer-than-unit", path, { most: `${decimals}` });

function faultsOfColumns(
  { ids, weights, caps, floors }: ClaimColumns,
  decimals: number,
  by: "weight" | "rank",
): readonly Issue[] {
  if (ids.length === 0) return [error("empty-list", ["claims"])];
  const issues: Issue[] = [];
  // The last in rank are served as well, where anything is left.
  if (by === "weight" && !weights.digits.some((digits) => digits > 0))
    issues.push(error("weights-all-zero", ["claims"]));
  for (const [name, column] of Object.entries({ cap: caps, floor: floors })) {
    column?.texts.forEach((text, index) => {
      if (finer(text, decimals)) issues.push(finerThanUnit(["claims", index, name], decimals));
    });
  }
  return issues;
}

/** Floors that are above their caps, or together above the total. */
function contradictions(
  { ids, caps, floors }: ClaimColumns,
  total: string,
  decimals: number,
): readonly Issue[] {
  if (floors === undefined) return [];
  const issues: Issue[] = [];
  const low = inUnits(floors, ids.length, decimals, 0);
  const high = inUnits(caps, ids.length, decimals, Number.POSITIVE_INFINITY);
  low.forEach((least, index) => {
    const [floor, cap] = [floors.texts[index], caps?.texts[index]];
    if (floor === undefined || cap === undefined) return;
    // Doubles decide as long as they are exact.
    const isAbove =
      least <= exactLimit ? least > (high[index] as number) : scaled(floor, decimals) > scaled(cap, decimals);
    if (isAbove) issues.push(error("floor-above-cap", ["claims", index, "floor"], { floor, cap }));
  });
  const together = sum(low);
  const isBeyond =
    together <= exactLimit
      ? together > unitsOf(total, decimals)
      : floors.texts.reduce((all, floor) => all + scaled(floor, decimals), 0n) > scaled(total, decimals);
  return isBeyond ? [...issues, error("floors-above-total", ["claims"], { total })] : issues;
}

/** Decimals counted in units of one place, as doubles; what is not given is `missing`. */
export function inUnits(column: Column | undefined, count: number, places: number, missing: number) {
  const units = new Float64Array(count).fill(missing);
  if (column === undefined) return units;
  for (let index = 0; index < count; index += 1) {
    const digits = column.digits[index] as number;
    if (Number.isNaN(digits)) continue;
    const shift = places - (column.places[index] as number);
    units[index] =
      shift >= 0 ? digits * (powersOfTen[shift] as number) : digits / (powersOfTen[-shift] as number);
  }
  return units;
}

/** One decimal counted in units of one place; a double, so exact only as far as doubles are. */
export const unitsOf = (text: string, places: number): number => Number(scaled(text, places));
