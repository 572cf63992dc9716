import { error, hasErrors, type Issue, type Path } from "../core/issue.js";
import { digitsOf, placesOf } from "../core/scaled.js";
import { type Limits, snapshot } from "../core/snapshot.js";
import { type Claim, claimSchema } from "../model/allocation.js";
import { readBy } from "../model/read.js";

/** Decimals of a list as digits without their point, and how many places each has. */
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

const mostClaims = 2_000_000;
const mostIssues = 100;
const limitsOfClaim: Limits = { depth: 4, keys: 40, textLength: 200, nodes: 100 };

/**
 * Reads claims by the million: a plain record with plain decimals is taken as it stands, each property read once;
 * whatever else there is goes through snapshot and schema, a claim at a time. After a hundred faults it stops.
 */
export function readClaims(
  claims: unknown,
): { readonly columns: ClaimColumns } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  try {
    if (!Array.isArray(claims)) return { issues: [error("wrong-type", ["claims"], { expected: "a-list" })] };
    const count = claims.length;
    if (count > mostClaims)
      return { issues: [error("too-many-values", ["claims"], { most: `${mostClaims}` })] };
    const columns = new Columns(count);
    const ownOnly = nothingInherited();
    const seen = new Set<string>();
    let uncounted = 0; // claims that added no id of their own
    for (let index = 0; index < count && issues.length < mostIssues; index += 1) {
      const claim: unknown = claims[index];
      if (!(ownOnly && columns.takePlain(index, claim))) {
        const read = readOne(claim, index, issues);
        if (read === undefined) {
          uncounted += 1;
          continue;
        }
        columns.take(index, read);
      }
      const id = columns.ids[index] as string;
      seen.add(id);
      // One id less than there should be: this is a repeat, and only now is it worth looking for the first.
      if (seen.size + uncounted === index + 1) continue;
      uncounted += 1;
      issues.push(error("repeated-id", ["claims", index, "id"], { first: `${columns.ids.indexOf(id) + 1}` }));
    }
    return hasErrors(issues) ? { issues } : { columns };
  } catch {
    return { issues: [error("unreadable", ["claims"])] };
  }
}

/** Whether a property that a claim lacks could not come from a polluted prototype instead. */
const nothingInherited = (): boolean =>
  !["id", "weight", "cap", "floor"].some((name) => name in Object.prototype);

function readOne(claim: unknown, index: number, issues: Issue[]): Claim | undefined {
  const copy = snapshot(claim, limitsOfClaim);
  const reading = copy.ok ? readBy(claimSchema, copy.value) : { own: undefined, issues: copy.issues };
  const at = (path: Path): Path => ["claims", index, ...path];
  const faults = reading.issues.map((one) => ({ ...one, path: at(one.path), field: at(one.path).join(".") }));
  issues.push(...faults);
  return hasErrors(faults) ? undefined : reading.own;
}

class Columns implements ClaimColumns {
  readonly ids: string[] = [];
  readonly weights: Column;
  caps: Column | undefined;
  floors: Column | undefined;
  private readonly count: number;

  constructor(count: number) {
    this.count = count;
    this.weights = emptyColumn(count);
  }

  /** Takes a plain record of plain decimals; anything else is left alone. */
  takePlain(index: number, claim: unknown): boolean {
    if (typeof claim !== "object" || claim === null) return false;
    const prototype: unknown = Object.getPrototypeOf(claim);
    if (prototype !== Object.prototype && prototype !== null) return false;
    const { id, weight, cap, floor } = claim as Partial<Record<keyof Claim, unknown>>;
    if (typeof id !== "string" || typeof weight !== "string" || id === "" || id.length > 200) return false;
    if (!isPlainBound(cap) || !isPlainBound(floor)) return false;
    const digits = digitsOf(weight);
    if (Number.isNaN(digits)) return false;
    this.ids[index] = id;
    put(this.weights, index, weight, digits);
    this.takeBounds(index, cap, floor);
    return true;
  }

  take(index: number, { id, weight, cap, floor }: Claim): void {
    this.ids[index] = id;
    put(this.weights, index, weight, digitsOf(weight));
    this.takeBounds(index, cap, floor);
  }

  private takeBounds(index: number, cap: string | undefined, floor: string | undefined): void {
    if (cap !== undefined) {
      this.caps ??= emptyColumn(this.count);
      put(this.caps, index, cap, digitsOf(cap));
    }
    if (floor !== undefined) {
      this.floors ??= emptyColumn(this.count);
      put(this.floors, index, floor, digitsOf(floor));
    }
  }
}

const isPlainBound = (bound: unknown): bound is string | undefined =>
  bound === undefined || (typeof bound === "string" && !Number.isNaN(digitsOf(bound)));

const emptyColumn = (count: number): Column => ({
  texts: [],
  digits: new Float64Array(count).fill(Number.NaN),
  places: new Uint8Array(count),
});

function put(column: Column, index: number, text: string, digits: number): void {
  column.texts[index] = text;
  column.digits[index] = digits;
  column.places[index] = placesOf(text);
}
