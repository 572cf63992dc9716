/**
 * The one text of plain data: keys sorted by code unit, no white space, numbers and strings as JSON writes them. For data of
 * our own, which holds nothing that JSON cannot; `canonicalJson` is for anybody's.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const record = value as Readonly<Record<string, unknown>>;
  // Written by hand: an object would put keys that look like numbers before all others.
  const entries = Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalText(record[key])}`);
  return `{${entries.join(",")}}`;
}
