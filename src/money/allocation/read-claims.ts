import { isUnsigned } from "../../core/decimal.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { packedDigits, packedOf, packedPlaces } from "../../core/plain-digits.js";
import { placesOf, scaled } from "../../core/scaled.js";
import {
  defaultLimits,
  type Limits,
  snapshot,
  valuesBeyond,
  type WideningLimits,
} from "../../core/snapshot.js";
import { readBy } from "../../input/read.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { type Claim, claimSchema } from "./allocation.js";

const error = /* @__PURE__ */ errorOf("allocationRequest");
const below = /* @__PURE__ */ belowIn("allocationRequest");

/**
 * Decimals of a list as digits without their point (`Infinity` where a double does not hold them), and how many
 * places each has.
 */
export interface Column {
  readonly texts: string[];
  readonly digits: Float64Array;
  readonly places: Uint8Array;
}

/** Claims turned into columns. A claim without a bound has `NaN` in its column. */
export interface ClaimColumns {
  readonly ids: string[];
  readonly weights: Column;
  readonly caps: Column | undefined;
  readonly floors: Column | undefined;
}

/** Room for all claims that any ministry has. */
export const claimLimits: Limits = { ...defaultLimits, entries: 2_000_000 };
const mostIssues = 100;
const limitsOfClaim: Limits = { depth: 4, keys: 40, textLength: 200, entries: 100, nodes: 100 };

/**
 * Reads claims by the million: a plain record with plain decimals is taken as it stands, each property read once;
 * whatever else there is goes through snapshot and schema, a claim at a time. After a hundred errors it stops. A key
 * nobody knows is a warning, once for all claims that have it: a cap that is misspelt must not be lost in silence.
 */
export function readClaims(
  claims: unknown,
  limits: WideningLimits,
):
  | { readonly columns: ClaimColumns; readonly issues: readonly Issue[] }
  | { readonly issues: readonly Issue[] } {
  try {
    if (!Array.isArray(claims)) return { issues: [error("wrong-type", ["claims"], { expected: "a-list" })] };
    const count = claims.length;
    if (count > limits.entries)
      return { issues: [error("too-many-entries", ["claims"], valuesBeyond(limits, "entries", count))] };
    const columns = new Columns(claims.length);
    const issues = fillColumns(columns, claims);
    const all = [...issues, ...columns.unknownKeys.values()];
    return hasErrors(issues) ? { issues: all } : { columns, issues: all };
  } catch {
    return { issues: [error("unreadable", ["claims"])] };
  }
}

/** Takes claim after claim, and says what is wrong with those that cannot be taken. */
function fillColumns(columns: Columns, claims: readonly unknown[]): readonly Issue[] {
  const issues: Issue[] = [];
  const ownOnly = nothingInherited();
  const seen = new Set<string>();
  let uncounted = 0; // claims that added no id of their own
  for (let index = 0; index < claims.length && issues.length < mostIssues; index += 1) {
    const claim: unknown = claims[index];
    if (!(ownOnly && columns.takePlain(index, claim))) {
      const reading = readOne(claim, index);
      issues.push(...reading.errors);
      for (const one of reading.warnings) columns.note(one.values.key as string, one);
      if (reading.claim === undefined) {
        uncounted += 1;
        continue;
      }
      columns.take(index, reading.claim);
    }
    const id = columns.ids[index] as string;
    seen.add(id);
    // One id less than there should be: this is a repeat, and only now is it worth looking for the first.
    if (seen.size + uncounted === index + 1) continue;
    uncounted += 1;
    issues.push(error("repeated-id", ["claims", index, "id"], { first: `${columns.ids.indexOf(id) + 1}` }));
  }
  // What is beyond is not read: a million claims that are each wrong would take minutes.
  return issues.length < mostIssues ? issues : [...issues, error("too-many-faults", ["claims"])];
}

/** Whether a property that a claim lacks could not come from a polluted prototype instead. */
const nothingInherited = (): boolean => {
  for (const _ in {}) return false;
  return !["id", "weight", "cap", "floor"].some((name) => name in Object.prototype);
};

function readOne(claim: unknown, index: number) {
  const copy = snapshot(claim, limitsOfClaim);
  const reading = copy.ok ? readBy(claimSchema, copy.value) : { own: undefined, issues: copy.issues };
  const issues = reading.issues.map((one) => below(["claims", index], one));
  return {
    claim: hasErrors(issues) ? undefined : (reading.own as Claim),
    errors: issues.filter((one) => one.severity === "error"),
    warnings: issues.filter((one) => one.severity === "warning"),
  };
}

class Columns implements ClaimColumns {
  readonly ids: string[];
  readonly weights: Column;
  caps: Column | undefined;
  floors: Column | undefined;
  /** The first claim that has each of the keys nobody knows. */
  readonly unknownKeys = new Map<string, Issue>();
  private readonly count: number;

  constructor(count: number) {
    this.count = count;
    this.ids = new Array(count);
    this.weights = emptyColumn(count);
  }

  /** Takes a plain record of plain decimals; anything else is left alone. */
  takePlain(index: number, claim: unknown): boolean {
    if (typeof claim !== "object" || claim === null) return false;
    const prototype: unknown = Object.getPrototypeOf(claim);
    if (prototype !== Object.prototype && prototype !== null) return false;
    for (const key in claim) {
      if (key === "id" || key === "weight" || key === "cap" || key === "floor") continue;
      if (this.unknownKeys.has(key)) continue;
      return false;
    }
    const { id, weight, cap, floor } = claim as Partial<Record<keyof Claim, unknown>>;
    if (typeof id !== "string" || id === "" || id.length > 200) return false;
    this.ids[index] = id;
    return (
      put(this.weights, index, weight) &&
      this.takeBound("caps", index, cap) &&
      this.takeBound("floors", index, floor)
    );
  }

  /** Takes a claim that the schema has read. */
  take(index: number, { id, weight, cap, floor }: Claim): void {
    this.ids[index] = id;
    put(this.weights, index, weight);
    this.takeBound("caps", index, cap);
    this.takeBound("floors", index, floor);
  }

  private takeBound(name: "caps" | "floors", index: number, bound: unknown): boolean {
    if (bound === undefined) return true;
    this[name] ??= emptyColumn(this.count);
    return put(this[name], index, bound);
  }

  note(key: string, issue: Issue): void {
    if (!this.unknownKeys.has(key) && this.unknownKeys.size < mostIssues) this.unknownKeys.set(key, issue);
  }
}

const emptyColumn = (count: number): Column => ({
  texts: new Array(count),
  digits: new Float64Array(count).fill(Number.NaN),
  places: new Uint8Array(count),
});

/** Takes a decimal that is zero or more, and nothing else. What is too long to be read at once is read the exact way. */
function put(column: Column, index: number, text: unknown): boolean {
  if (typeof text !== "string") return false;
  const packed = packedOf(text);
  if (packed < 0 && !isUnsigned(text)) return false;
  const places = packed < 0 ? placesOf(text) : packedPlaces(packed);
  const digits = packed < 0 ? Number(scaled(text, places)) : packedDigits(packed);
  column.texts[index] = text;
  column.digits[index] = digits > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : digits;
  column.places[index] = places;
  return true;
}
