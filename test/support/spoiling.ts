/**
 * Sound calls, spoilt: any part of what is given, however deep, replaced, left out, doubled or turned round.
 */

/**
 * Whose answer holds what the caller's own code made or wrote: rules as their author put them, verdicts and judgements that a
 * context of one's own hands out; and facts, for rules alone, where nothing in the place of a value says that it is missing.
 */
export const ofCode: ReadonlySet<string> = new Set([
  ...["View", "laws", "arbitraries", "nearMiss", "applicationRule", "judgedRule", "enterpriseRule"],
  ...["byJudgement", "each", "every", "placeWritten", "stated"],
]);

export type Path = readonly (string | number)[];

export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  try {
    return [Object.prototype, null].includes(Object.getPrototypeOf(value)) && Object.keys(value).length >= 0;
  } catch {
    return false;
  }
}

export function keysOf(value: unknown): readonly (string | number)[] {
  try {
    if (Array.isArray(value)) return value.length > longestList ? [] : [...value.keys()];
  } catch {
    return [];
  }
  return isPlain(value) ? Object.keys(value) : [];
}

const longestList = 10_000;

/** The value with what stands at the path made anew; all else is shared, so that only the way there is copied. */
function withAt(value: unknown, path: Path, made: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return made(value);
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? withAt(one, rest, made) : one));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: withAt(record[key], rest, made) };
}

/** The value without what stands at the path. */
const without = (value: unknown, path: Path): unknown =>
  withAt(value, path.slice(0, -1), (holder) =>
    Array.isArray(holder)
      ? holder.filter((_, index) => index !== path.at(-1))
      : Object.fromEntries(Object.entries(holder as object).filter(([name]) => name !== path.at(-1))),
  );

/** Whether it can be read to its end: neither getters nor proxies that throw, nor a circle, nor a bottomless one. */
export function isReadable(value: unknown): boolean {
  try {
    JSON.stringify(value, (_, one) => (typeof one === "bigint" || typeof one === "symbol" ? null : one));
    return true;
  } catch {
    return false;
  }
}

export const plainValues: readonly unknown[] = [
  ...["", " ", "无", "待定", "0", "-0", "-1", "1e3", "0.5", "00012", "1,000", "９９", "NaN", "Infinity"],
  ...["9".repeat(18), "9".repeat(22), "0.0000001", "100%", "120以上", "1亿元", "是", "否", "yes", "true"],
  ...["2024-02-30", "2024-08-31", "0000-00-00", "9999-12-31", "2024年8月", "__proto__", "constructor"],
  ...[
    "zh-CN",
    "en",
    "nm-2024",
    "a.b.c",
    "{x}",
    "[[",
    "|",
    "\n",
    "\u0000",
    "\u200b",
    "\ud800",
    "a".repeat(300),
  ],
  ...[null, true, false, 0, 1, -1, 0.1, 1e21, 2 ** 53, {}, [], [[]], [{}], { id: "x" }, [null], ["无"]],
];

/** Makes another value of what stood there; `undefined` leaves it out. */
export type Spoil = ((old: unknown) => unknown) | undefined;

/** What is done to the part itself, whatever it is. */
export const changes: readonly { readonly said: string; readonly spoil: Spoil }[] = [
  { said: "left out", spoil: undefined },
  { said: "doubled", spoil: (old) => (Array.isArray(old) ? [...old, ...old] : [old]) },
  { said: "turned", spoil: (old) => (Array.isArray(old) ? [...old].reverse() : undefined) },
  { said: "widened", spoil: (old) => (isPlain(old) ? { ...old, another: old } : `${String(old)}x`) },
];

/** A call with the part at the path spoilt. */
export const spoiltAt = (given: readonly unknown[], path: Path, spoil: Spoil): readonly unknown[] =>
  (spoil === undefined ? without(given, path) : withAt(given, path, spoil)) as readonly unknown[];
