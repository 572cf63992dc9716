/** Freezes plain data all the way down. A part that is already frozen is not searched further. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    // By number: the names of a thousand places would be a thousand texts.
    if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) deepFreeze(value[index]);
    else for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key]);
  }
  return value;
}

/**
 * The same for what was made out of something that is frozen so: what it has taken over from the same place there is frozen already, and
 * a list of thousands that has one more entry is not gone through entry by entry.
 */
export function freezeAfter<T>(after: T, before: unknown): T {
  if (after === before) return after;
  if (typeof after !== "object" || after === null || typeof before !== "object" || before === null)
    return deepFreeze(after);
  if (Object.isFrozen(after)) return after;
  if (Array.isArray(after)) freezeEntries(after, before as readonly unknown[]);
  else
    for (const [key, part] of Object.entries(after))
      freezeAfter(part, (before as Readonly<Record<string, unknown>>)[key]);
  return Object.freeze(after);
}

function freezeEntries(after: readonly unknown[], before: readonly unknown[]): void {
  for (let index = 0; index < after.length; index += 1)
    if (after[index] !== before[index]) freezeAfter(after[index], before[index]);
}
