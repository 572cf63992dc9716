/**
 * What holds for every function of every entry when a sound call is spoilt anywhere: any part of what it is given,
 * however deep, is replaced, left out, doubled or turned round. It answers; what it was given stays as it was; its
 * answer is plain data that JSON can hold, and nobody can change it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";
import * as rules from "../src/rules.js";
import * as testing from "../src/testing/index.js";
import { calls, exportedFunctions } from "./golden/helpers/every-call.js";
import { hostileValues } from "./support/hostile.js";
import { runs } from "./support/runs.js";

const entries: Readonly<Record<string, unknown>> = { ...library, ...rules, ...testing };

/**
 * Whose answer holds what the caller's own code made or wrote: rules as their author put them, verdicts and judgements that a
 * context of one's own hands out; and facts, for rules alone, where nothing in the place of a value says that it is missing.
 */
const ofCode = new Set([
  ...["View", "laws", "arbitraries", "nearMiss", "applicationRule", "judgedRule", "enterpriseRule"],
  ...["byJudgement", "each", "every", "placeWritten", "stated"],
]);

const functions = exportedFunctions.filter((name) => !ofCode.has(name));

// ── spoiling a call ──────────────────────────────────────────────────────────────────────────────────────────────

type Path = readonly (string | number)[];

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  try {
    return [Object.prototype, null].includes(Object.getPrototypeOf(value)) && Object.keys(value).length >= 0;
  } catch {
    return false;
  }
}

function keysOf(value: unknown): readonly (string | number)[] {
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
function isReadable(value: unknown): boolean {
  try {
    JSON.stringify(value, (_, one) => (typeof one === "bigint" || typeof one === "symbol" ? null : one));
    return true;
  } catch {
    return false;
  }
}

const plainValues: readonly unknown[] = [
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
type Spoil = ((old: unknown) => unknown) | undefined;

const doubled = (old: unknown): unknown => (Array.isArray(old) ? [...old, ...old] : [old]);
const turned = (old: unknown): unknown => (Array.isArray(old) ? [...old].reverse() : undefined);
const widened = (old: unknown): unknown => (isPlain(old) ? { ...old, another: old } : `${String(old)}x`);

const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plainValues.map((value) => () => value)) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileValues.map(({ make }) => make)) },
  { weight: 5, arbitrary: fc.constantFrom(undefined, undefined, doubled, turned, widened) },
);

interface SpoiltCall {
  readonly given: readonly unknown[];
}

/** Told by the place alone: an edition would fill a screen. */
const told = (given: readonly unknown[], path: Path): SpoiltCall =>
  Object.assign({ given }, { [fc.toStringMethod]: () => `${path.join(".")}: ${shown(given, path)}` });

function shown(given: unknown, path: Path): string {
  try {
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], given);
    return `${Object.prototype.toString.call(value)} ${JSON.stringify(value)?.slice(0, 80)}`;
  } catch (error) {
    return String(error);
  }
}

/** One of the calls that the golden cases make, with one of its parts spoilt. */
function spoiltCall(name: string): fc.Arbitrary<SpoiltCall> {
  const sound = (calls.get(name) ?? []).filter((call) => call.length > 0 && isReadable(call));
  const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });
  return fc.tuple(fc.constantFrom(...sound), steps, spoils).map(([given, way, spoil]) => {
    const path = pathInto(given, way);
    const spoilt = spoil === undefined ? without(given, path) : withAt(given, path, spoil);
    return told(spoilt as readonly unknown[], path);
  });
}

function pathInto(given: unknown, steps: readonly number[]): Path {
  const path: (string | number)[] = [];
  let at: unknown = given;
  for (const step of steps) {
    const keys = keysOf(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    path.push(key);
    at = (at as Record<string | number, unknown>)[key];
  }
  return path;
}

// ── looking at the answer ────────────────────────────────────────────────────────────────────────────────────────

const run = (name: string, given: readonly unknown[]): unknown =>
  (entries[name] as (...all: unknown[]) => unknown)(...given);

/** Frozen all the way down, so that whoever changes what was handed in raises. */
function deepFrozen<T>(value: T): T {
  const seen = new Set<unknown>();
  // A list of what is still to be done, and no recursion: some of it is a hundred thousand levels deep.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (keysOf(one).length === 0 || seen.has(one)) continue;
    seen.add(one);
    for (const key of keysOf(one)) open.push(Object.getOwnPropertyDescriptor(one, key)?.value);
    Object.freeze(one);
  }
  return value;
}

/** What nobody may find in an answer; code, and what stands behind it, is not looked into. */
function faultsIn(value: unknown, path = "", seen = new Set<unknown>()): readonly string[] {
  if (value === undefined && path !== "") return [`${path} is undefined`];
  if (typeof value === "number" && (Number.isNaN(value) || Object.is(value, -0)))
    return [`${path} is ${value}`];
  if (typeof value === "bigint" || typeof value === "symbol") return [`${path} is a ${typeof value}`];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (!Array.isArray(value) && !isPlain(value)) return [];
  const own = Object.isFrozen(value) ? [] : [`${path || "the answer"} can be changed`];
  return [
    ...own,
    ...keysOf(value).flatMap((key) =>
      faultsIn((value as Record<string | number, unknown>)[key], `${path}.${key}`, seen),
    ),
  ];
}

/** How often each is called in an ordinary run: long editions take long to copy, and there are a hundred functions. */
const ordinary = 10;

describe("every function answers with plain data that nobody can change", () => {
  it("all are looked at", () => expect(functions.length).toBeGreaterThan(80));

  it.each(functions.filter((name) => calls.get(name)?.some(({ length }) => length > 0)))(
    "%s, whatever part of a sound call is spoilt",
    (name) => {
      const law = fc.property(spoiltCall(name), ({ given }) => {
        expect(faultsIn(run(name, deepFrozen(given)))).toStrictEqual([]);
      });
      fc.assert(law, { numRuns: runs(ordinary, 80 * ordinary) });
    },
  );
});
