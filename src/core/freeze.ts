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
