import { bareRecord } from "./bare-record.js";
import { error, type Issue, type Result, type Values } from "./issue.js";

/** How much of an untrusted value is read. Limit its size in bytes before parsing it as well, because a program cannot
 * limit how many keys a single object has. */
export interface Limits {
  /** How many levels of records and lists, one inside the other. */
  readonly depth: number;
  /** How many keys one record may have. */
  readonly keys: number;
  /** How many characters one text may have. */
  readonly textLength: number;
  /** How many entries one list may have: enterprises, candidates, review sheets. */
  readonly entries: number;
  /** How many values there may be in all. */
  readonly nodes: number;
}

type Widened = "entries" | "nodes";

/** Limits that the caller of a function could have set otherwise, and to how much: whoever goes beyond them is told so. */
export interface WideningLimits extends Limits {
  readonly widest?: Pick<Limits, Widened>;
}

/** Room for a league's roster of fifty thousand enterprises; larger ones are screened record by record. */
export const defaultLimits: Limits = {
  depth: 32,
  keys: 1_000,
  textLength: 10_000,
  entries: 50_000,
  nodes: 1_000_000,
};

/** Names through which a plain object would reach its prototype. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

const longestKey = 200;

/** Internal control flow only: unwinds the copier at the first fault and never leaves this file. */
class Refusal {
  readonly issue: Issue;
  constructor(issue: Issue) {
    this.issue = issue;
  }
}

/**
 * Copies untrusted input into plain data of our own: own enumerable properties only, read once through their
 * descriptors, so that no getter, proxy or changed prototype can alter what zod and the rules see.
 * Objects come out with a null prototype. The first fault ends the copy with a coded issue: the first in the order of the names of the keys.
 */
export function snapshot(input: unknown, limits: WideningLimits = defaultLimits): Result<unknown> {
  const copied = copyOf(input, limits, (keys) => keys);
  if (copied.ok) return copied;
  // The order of keys means nothing, so of several faults it must not choose the one that is told.
  const inOrder = copyOf(input, limits, (keys) => keys.sort());
  return inOrder.ok ? copied : inOrder;
}

type Order = (keys: string[]) => readonly string[];

function copyOf(input: unknown, limits: WideningLimits, order: Order): Result<unknown> {
  const copier = new Copier(limits, order);
  try {
    return { ok: true, value: copier.copy(input), issues: [] };
  } catch (thrown) {
    // A proxy may throw anything here; whatever it throws, the value cannot be read.
    const issue = thrown instanceof Refusal ? thrown.issue : error("unreadable", copier.path);
    return { ok: false, issues: [issue] };
  }
}

/** What is said of so much, or of more than could be counted: how much there may be, and to how much that could be widened. */
export function valuesBeyond(limits: WideningLimits, limit: Widened, count?: number): Values {
  const [most, widest] = [limits[limit], limits.widest?.[limit] ?? 0];
  return {
    ...(count !== undefined && { count: `${count}` }),
    most: `${most}`,
    ...(widest > most && { widest: `${widest}` }),
  };
}

class Copier {
  private nodes = 0;
  /** The path that is being copied, or at which copying stopped. */
  readonly path: (string | number)[] = [];
  private readonly ancestors = new Set<object>();

  private readonly limits: WideningLimits;
  private readonly order: Order;

  constructor(limits: WideningLimits, order: Order) {
    this.limits = limits;
    this.order = order;
  }

  copy(value: unknown): unknown {
    this.nodes += 1;
    if (this.nodes > this.limits.nodes) this.refuseSo("too-many-values", "nodes");
    switch (typeof value) {
      case "boolean":
        return value;
      case "string":
        if (value.length > this.limits.textLength) this.refuse("text-too-long", this.limits.textLength);
        return value;
      case "number":
        if (!Number.isFinite(value)) this.refuse("number-not-finite");
        return value === 0 ? 0 : value; // negative zero would survive in memory and not in JSON
      case "object":
        return value === null ? null : this.copyObject(value);
      default:
        return this.refuse("not-json");
    }
  }

  private copyObject(value: object): unknown {
    if (this.ancestors.size >= this.limits.depth) this.refuse("too-deep", this.limits.depth);
    if (this.ancestors.has(value)) this.refuse("cycle");
    this.ancestors.add(value);
    const copy = Array.isArray(value) ? this.copyArray(value) : this.copyRecord(value);
    this.ancestors.delete(value);
    return copy;
  }

  private copyArray(value: readonly unknown[]): unknown[] {
    if (!isPlainArray(value)) this.refuse("not-plain");
    // Checked before the first element is read, so that a sparse array of a hundred million elements costs nothing.
    const { nodes, entries } = this.limits;
    if (value.length > nodes - this.nodes) this.refuseSo("too-many-values", "nodes");
    if (value.length > entries) this.refuseSo("too-many-entries", "entries", value.length);
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      this.path.push(index);
      copy.push(this.copy(this.own(value, index)));
      this.path.pop();
    }
    return copy;
  }

  private copyRecord(value: object): Record<string, unknown> {
    if (!isPlainObject(value)) this.refuse("not-plain");
    const keys = Object.keys(value);
    if (keys.length > this.limits.keys) this.refuse("too-many-keys", this.limits.keys);
    const copy = bareRecord();
    for (const key of this.order(keys)) {
      if (forbiddenKeys.has(key)) this.refuse("forbidden-key");
      if (key.length > longestKey) this.refuse("key-too-long", longestKey);
      this.path.push(key);
      const own = this.own(value, key);
      // JSON has no undefined: a property with this value counts as absent.
      if (own !== undefined) copy[key] = this.copy(own);
      this.path.pop();
    }
    return copy;
  }

  private own(holder: object, key: PropertyKey): unknown {
    const descriptor = Object.getOwnPropertyDescriptor(holder, key);
    if (descriptor === undefined) return this.refuse("sparse-array");
    if (!Object.hasOwn(descriptor, "value")) return this.refuse("accessor");
    return descriptor.value;
  }

  private refuse(code: string, most?: number): never {
    throw new Refusal(error(code, this.path, most === undefined ? {} : { most: String(most) }));
  }

  private refuseSo(code: string, limit: Widened, count?: number): never {
    throw new Refusal(error(code, this.path, valuesBeyond(this.limits, limit, count)));
  }
}

/** A plain object of any realm: it has no prototype, or one that has none itself and is not a class's. */
export function isPlainObject(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return (
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, "hasOwnProperty") &&
    !(Symbol.toStringTag in value)
  );
}

/** A plain array of any realm: its prototype is an array itself, which no subclass's prototype is. */
const isPlainArray = (value: object): boolean => Array.isArray(Object.getPrototypeOf(value));
