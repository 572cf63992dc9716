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
import {
  changes,
  isPlain,
  isReadable,
  keysOf,
  ofCode,
  type Path,
  plainValues,
  type Spoil,
  spoiltAt,
} from "./support/spoiling.js";

const entries: Readonly<Record<string, unknown>> = { ...library, ...rules, ...testing };

const functions = exportedFunctions.filter((name) => !ofCode.has(name));

// ── spoiling a call ──────────────────────────────────────────────────────────────────────────────────────────────

const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plainValues.map((value) => () => value)) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileValues.map(({ make }) => make)) },
  { weight: 5, arbitrary: fc.constantFrom(undefined, ...changes.map(({ spoil }) => spoil)) },
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
    return told(spoiltAt(given, path, spoil), path);
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
