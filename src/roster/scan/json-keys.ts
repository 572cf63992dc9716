/**
 * Whether an object in a JSON text has a key twice. `JSON.parse` takes the last and says nothing. Each member has one
 * colon outside of texts, so there are as many colons as keys unless some keys were the same; escapes do not matter.
 */
export const hasRepeatedKey = (text: string, parsed: unknown): boolean => colonsIn(text) > keysIn(parsed);

function colonsIn(text: string): number {
  let colons = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 34) isInText = !isInText;
    else if (unit === 92) index += 1;
    else if (unit === 58 && !isInText) colons += 1;
  }
  return colons;
}

/** Without recursion: a line can be nested more deeply than calls can. */
function keysIn(parsed: unknown): number {
  let keys = 0;
  const left: unknown[] = [parsed];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const inner of Object.values(value)) {
      if (!isList) keys += 1;
      left.push(inner);
    }
  }
  return keys;
}
