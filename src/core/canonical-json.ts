/**
 * The one text of plain data: keys sorted by code unit, no white space, numbers and strings as JSON writes them. Equal
 * data have equal texts, in whatever order their keys came. What JSON cannot hold is left out, as JSON does.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? "null";

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) copy[key] = sorted((value as Record<string, unknown>)[key]);
  return copy;
}
