/**
 * The one text of plain data: keys sorted by code unit, no white space, numbers and strings as JSON writes them. For data of
 * our own, which holds nothing that JSON cannot; `canonicalJson` is for anybody's.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const record = value as Readonly<Record<string, unknown>>;
  // Written by hand: an object would put keys that look like numbers before all others.
  let text = "";
  for (const key of Object.keys(record).sort()) {
    const inner = record[key];
    if (inner !== undefined) text += `${text === "" ? "" : ","}${quoted(key)}:${canonicalText(inner)}`;
  }
  return `{${text}}`;
}

/** The same text in parts, entry by entry of a list: the text of a long one would be millions of characters. */
export function* canonicalParts(value: unknown): Generator<string, void> {
  if (!Array.isArray(value)) return yield canonicalText(value);
  yield "[";
  for (const [index, entry] of value.entries()) yield `${index === 0 ? "" : ","}${canonicalText(entry)}`;
  yield "]";
}

/** As JSON writes it; nearly every text stands there as it is, and to see that takes half the time. */
const quoted = (text: string): string => (isEscaped.test(text) ? JSON.stringify(text) : `"${text}"`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them.
const isEscaped = /["\\\u0000-\u001f\ud800-\udfff]/;
