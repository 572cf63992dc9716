/** What is taken from records and lists that somebody else has made, and nothing that a getter or a prototype would say. */
import { describe, expect, it } from "vitest";
import { bareRecord, withoutPrototype } from "../../src/core/bare-record.js";
import {
  bare,
  bareThrough,
  frozenParts,
  isFrozenThrough,
  ownData,
  ownElements,
  ownOf,
  setOwn,
} from "../../src/core/own-data.js";
import { withPollutedPrototype } from "../support/host.js";

const raise = (): never => {
  throw new Error("looked at");
};
const raising = new Proxy({}, { ownKeys: raise, getOwnPropertyDescriptor: raise, getPrototypeOf: raise });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};

describe("ownData", () => {
  const held = (value: unknown) => {
    const found = ownData(value);
    return found === undefined ? undefined : [...found];
  };

  it.each<[string, unknown, unknown]>([
    [
      "its fields, in their order",
      { b: 1, a: raise },
      [
        ["b", 1],
        ["a", raise],
      ],
    ],
    ["nothing of an empty one", {}, []],
    [
      "nothing of what is undefined, but null and false",
      { a: undefined, b: null, c: false },
      [
        ["b", null],
        ["c", false],
      ],
    ],
    ["nothing that a getter says", Object.defineProperty({}, "a", { get: raise, enumerable: true }), []],
    ["nothing that is not listed", Object.defineProperty({}, "a", { value: 1 }), []],
    ["nothing of its prototype", Object.create({ a: 1 }), []],
    ["nothing of a list", [1], undefined],
    ["nothing of null", null, undefined],
    ["nothing of a text", "ab", undefined],
    ["nothing of a function", Object.assign(() => 1, { a: 1 }), undefined],
    ["nothing of a proxy that raises", raising, undefined],
    ["nothing of a proxy that is revoked", revoked(), undefined],
  ])("has %s", (_, value, expected) => expect(held(value)).toEqual(expected));

  it("passes over what is gone when it is looked at", () => {
    let looks = 0;
    const value = new Proxy(
      { a: 1, b: 2 },
      {
        getOwnPropertyDescriptor: (target, name) =>
          name === "a" && looks++ > 0 ? undefined : Object.getOwnPropertyDescriptor(target, name),
      },
    );
    expect(held(value)).toEqual([["b", 2]]);
  });
});

describe("setOwn", () => {
  it("sets a key, and sets it again", () => {
    const held: Record<string, number> = {};
    setOwn(held, "a", 1);
    setOwn(held, "a", 2);
    expect(held).toStrictEqual({ a: 2 });
  });

  it.each(["toString", "__proto__"])(
    "sets %s like any other key, to be listed, changed and taken away",
    (name) => {
      const held: Record<string, number> = {};
      setOwn(held, name, 1);
      expect(Object.getOwnPropertyDescriptor(held, name)).toEqual({
        ...{ value: 1, enumerable: true, configurable: true, writable: true },
      });
    },
  );

  it("sets a key for which a host has put a setter on every record", () => {
    const set: unknown[] = [];
    const made = withPollutedPrototype({}, () => {
      Object.defineProperty(Object.prototype, "lent", { set: (one) => set.push(one), configurable: true });
      const held: Record<string, number> = {};
      setOwn(held, "lent", 1);
      delete (Object.prototype as { lent?: unknown }).lent;
      return held;
    });
    expect([set, Object.entries(made)]).toEqual([[], [["lent", 1]]]);
  });
});

describe("ownElements", () => {
  it.each<[string, unknown, unknown]>([
    ["a list", [1, "a", raise], [1, "a", raise]],
    ["an empty list", [], []],
    ["a list of as many as may be", [1, 2, 3, 4], [1, 2, 3, 4]],
    ["a list of one more", [1, 2, 3, 4, 5], undefined],
    ["a list of holes", new Array(2), [undefined, undefined]],
    ["a list with a getter", Object.defineProperty([1], 0, { get: raise }), [undefined]],
    ["what is like a list", { length: 1, 0: 1 }, undefined],
    ["nothing", undefined, undefined],
    ["a proxy that is revoked", revoked(), undefined],
  ])("of %s", (_, value, expected) => expect(ownElements(value, 4)).toEqual(expected));

  it("of a list that inherits an element has none in its place", () => {
    const list: unknown[] = new Array(1);
    Object.setPrototypeOf(list, Object.assign(Object.create(Array.prototype), { 0: "lent" }));
    expect(ownElements(list, 4)).toEqual([undefined]);
  });
});

/** Records one inside the other. */
const nested = (levels: number, inner: object): object =>
  levels === 0 ? inner : { held: nested(levels - 1, inner) };
const innermost = (levels: number, value: unknown): unknown =>
  levels === 0 ? value : innermost(levels - 1, (value as { held: unknown }).held);

describe("frozenParts", () => {
  it.each<[number, boolean]>([
    [0, true],
    [5, true],
    [6, false],
    [7, false],
  ])("freezes what lies %d levels deep: %s", (levels, frozen) => {
    const copy = frozenParts(nested(levels, { a: 1 }));
    expect(Object.isFrozen(innermost(levels, copy))).toBe(frozen);
    expect(copy).toEqual(nested(levels, { a: 1 }));
  });

  it("freezes lists, and what is in them", () => {
    const copy = frozenParts([[{ a: 1 }]]) as readonly (readonly object[])[];
    expect([copy, copy[0], copy[0]?.[0]].map((one) => Object.isFrozen(one))).toEqual([true, true, true]);
    expect(copy).toEqual([[{ a: 1 }]]);
  });

  it.each([
    [5, true],
    [6, false],
  ])("freezes what lies in %d lists, one in the other: %s", (levels, frozen) => {
    const lists = (left: number): unknown => (left === 0 ? [1] : [lists(left - 1)]);
    const inmost = (left: number, list: unknown): unknown =>
      left === 0 ? list : inmost(left - 1, (list as readonly unknown[])[0]);
    expect(Object.isFrozen(inmost(levels, frozenParts(lists(levels))))).toBe(frozen);
  });

  it.each([["a"], [5], [null], [undefined], [raise]])("leaves %s as it is", (value) =>
    expect(frozenParts(value)).toBe(value),
  );

  it("leaves what cannot be looked at as it is", () => {
    const proxy = revoked();
    expect(frozenParts(proxy)).toBe(proxy);
  });

  it.each([
    [10_000, true],
    [10_001, false],
  ])("freezes a list of %d entries: %s", (length, frozen) =>
    expect(Object.isFrozen(frozenParts(new Array(length).fill(1)))).toBe(frozen),
  );
});

describe("isFrozenThrough", () => {
  const frozen = (levels: number): object => Object.freeze(levels === 0 ? {} : { held: frozen(levels - 1) });

  it.each([
    [0, true],
    [5, true],
    [6, false],
  ])("looks into what is frozen %d levels deep, and answers %s", (levels, is) =>
    expect(isFrozenThrough(frozen(levels))).toBe(is),
  );

  it.each([
    [10_000, true],
    [10_001, false],
  ])("of a frozen list of %d entries is %s", (length, is) =>
    expect(isFrozenThrough(Object.freeze(new Array(length).fill(1)))).toBe(is),
  );

  it("of a proxy that raises is not so", () => expect(isFrozenThrough(raising)).toBe(false));

  it("of a list whose last entry is not is not so", () =>
    expect(isFrozenThrough(Object.freeze([Object.freeze({}), {}]))).toBe(false));
});

describe("a bare record", () => {
  it("inherits nothing, and can be written to", () => {
    const made = bareRecord();
    made.a = 1;
    expect([Object.getPrototypeOf(made), Object.entries(made)]).toEqual([null, [["a", 1]]]);
  });

  it("is the record itself where it is ours, and a copy where it may be anybody's", () => {
    const given = { a: 1 };
    expect(bare(given)).not.toBe(given);
    expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
    expect(withoutPrototype(given)).toBe(given);
    expect(bare(given)).toBe(given);
  });

  it.each([[5], ["a"], [null], [undefined]])("is nothing made of %s", (value) =>
    expect(bareThrough(value)).toBe(value),
  );

  it("is made of what a list holds, however deep", () => {
    const [[inner]] = bareThrough([[{ a: { b: 1 } }]]) as [[{ a: object }]];
    expect([inner, inner.a].map((one) => Object.getPrototypeOf(one))).toEqual([null, null]);
    expect(inner).toEqual({ a: { b: 1 } });
  });

  it("is asked for a field that it holds, be it false or nothing", () => {
    const held: { a: boolean; b: undefined; c?: string } = { a: false, b: undefined };
    expect([ownOf(held, "a"), ownOf(held, "b"), ownOf(held, "c")]).toEqual([false, undefined, undefined]);
  });
});
