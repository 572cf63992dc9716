/** 空行. Tables are handed in with the rows that nobody has filled in yet. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Nothing was filled in, however deep one looks. */
const isBlank = (value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isBlank);
  return isRecord(value) && Object.values(value).every(isBlank);
};

/**
 * The same data without the blank rows at the end of its lists of records. Blank rows between others stay, so that these keep their
 * numbers. A list of blank rows alone is a list that nobody has filled in yet, not one that says that there are none: it is left out.
 */
export function withoutBlankRows(value: unknown): unknown {
  if (Array.isArray(value)) return filledRowsOf(value).map(withoutBlankRows);
  if (!isRecord(value)) return value;
  const kept: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    const inner = value[key];
    const isUnfilled = Array.isArray(inner) && inner.some(isRecord) && inner.every(isBlank);
    if (!isUnfilled) kept[key] = withoutBlankRows(inner);
  }
  return kept;
}

function filledRowsOf(list: readonly unknown[]): readonly unknown[] {
  if (!list.some(isRecord)) return list;
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1])) length -= 1;
  return list.slice(0, length);
}
