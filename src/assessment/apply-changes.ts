import type { Path } from "../core/issue.js";
import type { Change } from "../kernel/rule.js";

/** The value with the changes made, as a new value; the one given stays as it is. */
export const applyChanges = (value: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((changed, change) => applied(changed, change.path, change), value);

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

/** Parts that are missing on the way come into being. */
function applied(value: unknown, path: Path, change: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return atPlace(value, change);
  if (change.action === "remove" && rest.length === 0) return without(value, key);
  if (Array.isArray(value)) {
    return value.map((entry, index) => (index === key ? applied(entry, rest, change) : entry));
  }
  const holder = (value ?? {}) as Readonly<Record<string, unknown>>;
  return record({ ...holder, [key]: applied(holder[key], rest, change) });
}

/** Without a prototype, as everything that was read: nothing is inherited that somebody could have set. */
const record = (own: object): Readonly<Record<string, unknown>> => Object.assign(Object.create(null), own);

function atPlace(value: unknown, change: Change): unknown {
  if (change.action === "append") return [...(Array.isArray(value) ? value : []), change.value];
  // What holds everything cannot be taken away from anything.
  return change.action === "set" ? change.value : value;
}

function without(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => index !== key);
  const { [String(key)]: _, ...others } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return record(others);
}
