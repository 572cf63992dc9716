import { bareRecord } from "../core/bare-record.js";
import type { Path } from "../core/issue.js";
import type { Change } from "../kernel/rule.js";

/** A value in which one change after the other is made. */
interface Changing {
  /** The value as it is now; what was given stays as it was. */
  readonly value: unknown;
  readonly make: (change: Change) => void;
}

/** Each record and list on the way to a change is copied once, however many changes there are in it. */
export function changing(given: unknown): Changing {
  const copies = new Set<unknown>();
  const copyOf = (value: unknown): unknown => {
    if (copies.has(value)) return value;
    // Without a prototype, as everything that was read: nothing is inherited that somebody could have set.
    const copy: unknown = Array.isArray(value) ? [...value] : Object.assign(bareRecord(), value ?? {});
    copies.add(copy);
    return copy;
  };
  let value = given;
  return {
    get value() {
      return value;
    },
    make: (change) => {
      value = applied(value, change.path, change, copyOf);
    },
  };
}

/** The value with the changes made, as a new value; the one given stays as it is. */
export function applyChanges(value: unknown, changes: readonly Change[]): unknown {
  const made = changing(value);
  changes.forEach(made.make);
  return made.value;
}

/** A step that leads somewhere and, unless it takes something away, brings something. */
export function isChange(change: unknown): change is Change {
  if (typeof change !== "object" || change === null) return false;
  const { action, path, value } = change as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(path) &&
    path.length > 0 &&
    path.every((key) => typeof key === "string" || isPlace(key)) &&
    (action === "remove" || ((action === "set" || action === "append") && value !== undefined))
  );
}

const isPlace = (key: unknown): boolean => typeof key === "number" && Number.isSafeInteger(key) && key >= 0;

type CopyOf = (value: unknown) => unknown;

/** Parts that are missing on the way come into being. */
function applied(value: unknown, path: Path, change: Change, copyOf: CopyOf): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return atPlace(value, change, copyOf);
  const copy = copyOf(value);
  const isRemoval = change.action === "remove" && rest.length === 0;
  if (Array.isArray(copy)) {
    if (typeof key !== "number" || key >= copy.length) return copy;
    if (isRemoval) copy.splice(key, 1);
    else copy[key] = applied(copy[key], rest, change, copyOf);
    return copy;
  }
  const holder = copy as Record<string, unknown>;
  if (isRemoval) delete holder[key];
  else holder[key] = applied(holder[key], rest, change, copyOf);
  return holder;
}

function atPlace(value: unknown, change: Change, copyOf: CopyOf): unknown {
  // What holds everything cannot be taken away from anything.
  if (change.action === "remove") return value;
  if (change.action === "set") return change.value;
  const list = copyOf(Array.isArray(value) ? value : []) as unknown[];
  list.push(change.value);
  return list;
}
