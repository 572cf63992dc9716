import { createContext, runInContext } from "node:vm";
import fc from "fast-check";

/** Every kind of value that fast-check can think of. */
export const anythingAtAll = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

class Instance {
  readonly name = "an instance";
}

class Subarray<T> extends Array<T> {}

const refuse = () => {
  throw new Error("no");
};

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "the bottom";
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

/** Handed out again and again: to make it takes longer than most functions take to refuse it, and none of them changes it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const elsewhere = once(() => createContext());
const ofAnotherRealm = (code: string): unknown => runInContext(code, elsewhere());

function cyclicRecord(): unknown {
  const record: Record<string, unknown> = {};
  record.self = record;
  return record;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push([list]);
  return list;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function changing(): unknown {
  let reads = 0;
  return {
    get amount() {
      reads += 1;
      return reads;
    },
  };
}

export interface Hostile {
  readonly what: string;
  readonly make: () => unknown;
  readonly code: string;
}

/** Values that no JSON text can hold, or too much of one that could, with the code each is refused by. */
export const hostileValues: readonly Hostile[] = [
  {
    what: "a getter that throws",
    make: () => Object.defineProperty({}, "a", { get: refuse, enumerable: true }),
    code: "accessor",
  },
  { what: "a getter that changes its value", make: changing, code: "accessor" },
  {
    what: "a setter without a getter",
    make: () => Object.defineProperty({}, "a", { set: refuse, enumerable: true }),
    code: "accessor",
  },
  {
    what: "a getter in a list",
    make: () => Object.defineProperty([1], 0, { get: refuse, enumerable: true }),
    code: "accessor",
  },
  {
    what: "a proxy that throws for its keys",
    make: () => new Proxy({}, { ownKeys: refuse }),
    code: "unreadable",
  },
  {
    what: "a proxy that throws for its prototype",
    make: () => new Proxy({}, { getPrototypeOf: refuse }),
    code: "unreadable",
  },
  {
    what: "a proxy that throws for a property",
    make: () => new Proxy({ a: 1 }, { getOwnPropertyDescriptor: refuse }),
    code: "unreadable",
  },
  {
    what: "a proxy that throws when asked what it has",
    make: () => new Proxy({}, { has: refuse }),
    code: "unreadable",
  },
  {
    what: "a proxy that throws for the length of a list",
    make: () => new Proxy([], { get: refuse }),
    code: "unreadable",
  },
  { what: "a revoked proxy", make: () => revoked({}), code: "unreadable" },
  { what: "a revoked proxy of a list", make: () => revoked([]), code: "unreadable" },
  { what: "a record that holds itself", make: cyclicRecord, code: "cycle" },
  { what: "a list that holds itself", make: cyclicList, code: "cycle" },
  { what: "a date", make: () => new Date(0), code: "not-plain" },
  { what: "a map", make: () => new Map([["a", 1]]), code: "not-plain" },
  { what: "a set", make: () => new Set([1]), code: "not-plain" },
  { what: "a regular expression", make: () => /x/, code: "not-plain" },
  { what: "an error", make: () => new Error("an error"), code: "not-plain" },
  { what: "a promise", make: () => Promise.resolve(1), code: "not-plain" },
  { what: "a typed array", make: () => new Uint8Array(2), code: "not-plain" },
  { what: "a class's instance", make: () => new Instance(), code: "not-plain" },
  { what: "an instance of an array subclass", make: () => Subarray.of(1, 2), code: "not-plain" },
  { what: "a list without a prototype", make: () => Object.setPrototypeOf([1], null), code: "not-plain" },
  { what: "a boxed number", make: () => Object(1), code: "not-plain" },
  { what: "a boxed text", make: () => Object("text"), code: "not-plain" },
  { what: "a boxed boolean", make: () => Object(true), code: "not-plain" },
  { what: "an heir of a plain record", make: () => Object.create({ a: 1 }), code: "not-plain" },
  {
    what: "an heir of a record without a prototype",
    make: () => Object.create(Object.create(null)),
    code: "not-plain",
  },
  { what: "the namespace Math", make: () => Math, code: "not-plain" },
  {
    what: "a record that claims to be something else",
    make: () => ({ [Symbol.toStringTag]: "Decimal" }),
    code: "not-plain",
  },
  { what: "a date of another realm", make: () => ofAnotherRealm("new Date(0)"), code: "not-plain" },
  { what: "a map of another realm", make: () => ofAnotherRealm("new Map()"), code: "not-plain" },
  {
    what: "an instance of another realm",
    make: () => ofAnotherRealm("new (class A {})()"),
    code: "not-plain",
  },
  { what: "a function", make: () => () => 1, code: "not-json" },
  { what: "a symbol", make: () => Symbol("a"), code: "not-json" },
  { what: "a bigint", make: () => 1n, code: "not-json" },
  { what: "undefined in a list", make: () => [undefined], code: "not-json" },
  { what: "a toJSON of its own", make: () => ({ toJSON: () => "another" }), code: "not-json" },
  { what: "a valueOf of its own", make: () => ({ valueOf: () => 1 }), code: "not-json" },
  // biome-ignore lint/suspicious/noThenProperty: that a record can be awaited is what is refused here
  { what: "a then of its own", make: () => ({ then: () => 1 }), code: "not-json" },
  { what: "NaN", make: () => Number.NaN, code: "number-not-finite" },
  { what: "infinity", make: () => Number.POSITIVE_INFINITY, code: "number-not-finite" },
  { what: "minus infinity", make: () => Number.NEGATIVE_INFINITY, code: "number-not-finite" },
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is refused here
  { what: "a list with a hole", make: () => [1, , 3], code: "sparse-array" },
  { what: "a list of a hundred million holes", make: () => new Array(1e8), code: "too-many-values" },
  { what: "a list of a million numbers", make: once(() => new Array(1e6).fill(0)), code: "too-many-values" },
  { what: "sixty thousand numbers", make: once(() => new Array(6e4).fill(0)), code: "too-many-entries" },
  {
    what: "records a hundred thousand deep",
    make: once(() => nested(1e5, (inner) => ({ inner }))),
    code: "too-deep",
  },
  {
    what: "lists a hundred thousand deep",
    make: once(() => nested(1e5, (inner) => [inner])),
    code: "too-deep",
  },
  { what: "a text of a million characters", make: once(() => "x".repeat(1e6)), code: "text-too-long" },
  { what: "a million digits", make: once(() => "9".repeat(1e6)), code: "text-too-long" },
  {
    what: "a key of a million characters",
    make: once(() => ({ ["k".repeat(1e6)]: 1 })),
    code: "key-too-long",
  },
  {
    what: "fifty thousand keys",
    make: once(() => Object.fromEntries(Array.from({ length: 5e4 }, (_, n) => [`k${n}`, n]))),
    code: "too-many-keys",
  },
  { what: "the key __proto__", make: () => JSON.parse('{"__proto__":{"year":2024}}'), code: "forbidden-key" },
  {
    what: "the key constructor",
    make: () => JSON.parse('{"constructor":{"year":2024}}'),
    code: "forbidden-key",
  },
  { what: "the key prototype", make: () => JSON.parse('{"prototype":1}'), code: "forbidden-key" },
];
