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

/**
 * What a record holds itself, without the prototype that on some hosts lends every record what it was not given: the record itself where it has
 * none, and else a copy.
 */
export const bare = <Held extends object>(held: Held): Held =>
  Object.getPrototypeOf(held) === null ? held : Object.assign(bareRecord(), held);

/** The same all the way down, through lists too, for data of our own that holds no functions. */
export function bareThrough<Held>(held: Held): Held {
  if (typeof held !== "object" || held === null) return held;
  if (Array.isArray(held)) return held.map(bareThrough) as Held;
  const made = bareRecord();
  for (const [key, value] of Object.entries(held)) made[key] = bareThrough(value);
  return made as Held;
}

/** What a record holds itself under a key: not what a prototype lends it, as on some hosts that of every record does. */
export const ownOf = <Held extends object, Key extends keyof Held>(
  held: Held | null | undefined,
  key: Key,
): Held[Key] | undefined =>
  held !== null && held !== undefined && Object.hasOwn(held, key) ? held[key] : undefined;

/** Names that the language itself gives every record, whatever a host has added to them. */
const namesOfAll = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/** Whether a name that begins with a letter is one that every record answers to. */
export const isNameOfAll = (name: string): boolean => namesOfAll.has(name);

/** Tells two kinds of records apart by a key that one of them holds itself: `in` would ask the prototype as well. */
export const has = <Held extends object, Key extends string>(
  held: Held,
  key: Key,
): held is Extract<Held, { readonly [Name in Key]: unknown }> => Object.hasOwn(held, key);
