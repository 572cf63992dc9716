import { canonicalText } from "./canonical-text.js";
import { fieldOf, type Path } from "./issue.js";

/** A place where two values of plain data differ, with both values as canonical text; `null` on a side that has nothing there. */
export interface Difference {
  readonly path: Path;
  readonly field: string;
  readonly recorded: string | null;
  readonly found: string | null;
}

/** Every place where two values differ, down to the deepest level that both have. */
export function differencesOf(recorded: unknown, found: unknown, path: Path = []): readonly Difference[] {
  if (isHolder(recorded) && isHolder(found) && Array.isArray(recorded) === Array.isArray(found)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(found)])];
    return keys.flatMap((key) =>
      differencesOf(own(recorded, key), own(found, key), [...path, Array.isArray(found) ? Number(key) : key]),
    );
  }
  const texts = [shown(recorded), shown(found)] as const;
  if (canonicalText(recorded) === canonicalText(found) && texts[0] === texts[1]) return [];
  return [{ path, field: fieldOf(path), recorded: texts[0], found: texts[1] }];
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const own = (holder: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(holder, key) ? holder[key] : undefined;

/** A part that is missing on one side is shown by the first characters of its text. */
const longest = 200;

const shown = (value: unknown): string | null =>
  value === undefined ? null : canonicalText(value).slice(0, longest);
