import { bareRecord } from "./bare-record.js";

/**
 * What a record holds itself: its enumerable data, read once and without asking a getter or a prototype. For records that may hold
 * functions, which a snapshot refuses. `undefined` for what is no record, or cannot be looked at.
 */
export function ownData(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    if (Array.isArray(value)) return undefined;
    const held = new Map<string, unknown>();
    for (const name of Object.keys(value)) {
      const own: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
      if (own !== undefined) held.set(name, own);
    }
    return held;
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return undefined;
  }
}

/** Sets a key of a record of our own, whatever a prototype has under the same name. */
export function setOwn<Value>(held: Record<string, Value>, name: string, value: Value): void {
  if (name in held)
    Object.defineProperty(held, name, { value, enumerable: true, configurable: true, writable: true });
  else held[name] = value;
}

/** The elements of a list that may hold functions; `undefined` for what is no list, or cannot be walked through. */
export function ownElements(value: unknown, most: number): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const { length } = value;
    const elements: unknown[] = [];
    for (let index = 0; index < length; index += 1)
      elements.push(Object.getOwnPropertyDescriptor(value, index)?.value);
    return elements;
  } catch {
    return undefined;
  }
}

/** A frozen copy of lists and records, all the way down, of code's own parts: functions stay what they are, and so does what cannot be looked at. */
export function frozenParts(value: unknown, levels = deepestPart): unknown {
  if (levels === 0) return value;
  const elements = ownElements(value, longestPart);
  if (elements !== undefined) return Object.freeze(elements.map((one) => frozenParts(one, levels - 1)));
  const held = ownData(value);
  if (held === undefined) return value;
  return Object.freeze(
    Object.fromEntries([...held].map(([key, one]) => [key, frozenParts(one, levels - 1)])),
  );
}

/** Whether nobody can change a part of it any more, all the way down; what cannot be looked at may be changed. */
export function isFrozenThrough(value: unknown, levels = deepestPart): boolean {
  if (typeof value !== "object" || value === null) return true;
  try {
    if (levels === 0 || !Object.isFrozen(value)) return false;
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return false;
  }
  const parts = ownElements(value, longestPart) ?? ownData(value)?.values();
  return parts !== undefined && [...parts].every((part) => isFrozenThrough(part, levels - 1));
}

/** Far more than an author writes, so that what holds itself comes to an end. */
const deepestPart = 6;
const longestPart = 10_000;

/** A copy with what a record holds itself and no prototype, which on some hosts lends every record what it was not given. */
export const bare = <Held extends object>(held: Held): Held => Object.assign(bareRecord(), held);

/** Tells two kinds of records apart by a key that one of them holds itself: `in` would ask the prototype as well. */
export const holds = <Held extends object, Key extends string>(
  held: Held,
  key: Key,
): held is Extract<Held, { readonly [Name in Key]: unknown }> => Object.hasOwn(held, key);
