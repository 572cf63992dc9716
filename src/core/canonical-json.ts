/**
 * The canonical text of plain data: keys sorted by code unit, no white space, numbers and strings as JSON writes them. Equal
 * data have equal texts, in whatever order their keys came. What JSON cannot hold is left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const record = value as Readonly<Record<string, unknown>>;
  // Written by hand: an object would put keys that look like numbers before all others.
  const entries = Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${entries.join(",")}}`;
}
