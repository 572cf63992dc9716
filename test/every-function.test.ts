/**
 * What holds for every function of every entry: whatever it is given for any argument or option, it answers, and what
 * it was given stays as it was. The calls to start from are those that the golden cases make.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";
import * as rules from "../src/rules.js";
import * as testing from "../src/testing/index.js";
import { calls, exportedFunctions } from "./golden/helpers/every-call.js";
import { anythingAtAll } from "./support/hostile.js";
import { isWhole, runs } from "./support/runs.js";

const entries: Readonly<Record<string, unknown>> = { ...library, ...rules, ...testing };

/** Whose answer or argument is code: they hand on what somebody else wrote, which may throw. */
const ofCode = new Set(["View", "laws", "arbitraries"]);

const functions = exportedFunctions.filter((name) => !ofCode.has(name));

const thrower = () => {
  throw new Error("no");
};

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const deep = () => {
  let value: unknown = "the bottom";
  for (let level = 0; level < 20_000; level += 1) value = [value];
  return value;
};

const circle = () => {
  const record: Record<string, unknown> = {};
  record.self = record;
  return record;
};

/** Made anew for each call, so that none can have been changed by another. */
const hostile: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  "no number": () => Number.NaN,
  "minus zero": () => -0,
  "a large whole number": () => 10n ** 30n,
  "a symbol": () => Symbol("symbol"),
  "a function": () => thrower,
  "a text": () => "constructor",
  "a long text": () => "9".repeat(100_000),
  "half a character": () => "\ud800",
  "an empty list": () => [],
  "a list of nothing": () => Object.assign([null, undefined], { 3: 5 }),
  "an empty record": () => ({}),
  "a date": () => new Date(Number.NaN),
  "a map": () => new Map([["edition", 5]]),
  "a record with a getter": () => Object.defineProperty({}, "edition", { get: thrower, enumerable: true }),
  "a revoked proxy": revoked,
  "a proxy that throws": () =>
    new Proxy({}, { get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower }),
  "twenty thousand levels": deep,
  "a circle": circle,
  "JSON that reaches for the prototype": () => JSON.parse('{"__proto__":{"id":"x"},"constructor":{}}'),
};

const run = (name: string, given: readonly unknown[]): unknown =>
  (entries[name] as (...all: unknown[]) => unknown)(...given);

/** The first of the calls with the most arguments that is short: near enough to a whole one to get past the first look. */
function sampleOf(name: string): readonly unknown[] {
  const made = calls.get(name) ?? [];
  const most = Math.max(0, ...made.map((given) => given.length));
  const whole = made.filter((given) => given.length === most);
  return whole.find((given) => sizeOf(given) < longestSample) ?? whole[0] ?? [];
}

const longestSample = 20_000;

function sizeOf(given: readonly unknown[]): number {
  try {
    return JSON.stringify(given).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const replaced = (given: readonly unknown[], place: number, value: unknown): readonly unknown[] =>
  given.map((one, index) => (index === place ? value : one));

/** In an ordinary run a field takes one in so many of the hostile values, the next field those after them: there are many fields. */
const oneIn = 3;

/** The same call with one argument, or one field of one, replaced by the hostile value of this number. */
function* spoilt(
  given: readonly unknown[],
  make: () => unknown,
  number: number,
): Iterable<readonly unknown[]> {
  for (const [place, argument] of given.entries()) {
    yield replaced(given, place, make());
    if (!isPlain(argument)) continue;
    for (const [index, key] of Object.keys(argument).slice(0, 12).entries())
      if (isWhole || (number + index) % oneIn === 0)
        yield replaced(given, place, { ...argument, [key]: make() });
  }
  yield [...given, make()];
}

describe("every function answers", () => {
  it("all are looked at", () => expect(functions.length).toBeGreaterThan(60));

  it.each(functions)("%s, whatever one argument or option is", (name) => {
    const sample = sampleOf(name);
    const thrown: string[] = [];
    for (const [number, [what, make]] of Object.entries(hostile).entries()) {
      for (const given of spoilt(sample, make, number)) {
        try {
          run(name, given);
        } catch (error) {
          const place = given.findIndex((one, index) => one !== sample[index]);
          thrown.push(`argument ${place}, ${what}: ${error instanceof Error ? error.message : "something"}`);
        }
      }
    }
    expect([...new Set(thrown)]).toStrictEqual([]);
  });

  it.each(functions)("%s, whatever all arguments are", (name) => {
    fc.assert(
      fc.property(fc.array(anythingAtAll, { maxLength: 4 }), (given) => {
        run(name, given);
      }),
      { numRuns: runs(20) },
    );
  });
});
