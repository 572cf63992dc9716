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

/** Tells two kinds of records apart by a key that one of them holds itself: `in` would ask the prototype as well. */
export const holds = <Held extends object, Key extends string>(
  held: Held,
  key: Key,
): held is Extract<Held, { readonly [Name in Key]: unknown }> => Object.hasOwn(held, key);
