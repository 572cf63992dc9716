import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze, freezeAfter } from "../../src/core/freeze.js";

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout));

describe("deepFreeze", () => {
  it("freezes plain data all the way down", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isFrozenThroughout(deepFreeze(value))).toBe(true);
      }),
    );
  });

  it("gives back the very same value, unchanged", () => {
    const value = { list: [{ a: 1 }], none: null, text: "x" };
    expect(deepFreeze(value)).toBe(value);
    expect(value).toStrictEqual({ list: [{ a: 1 }], none: null, text: "x" });
  });

  it("freezes a record without a prototype", () => {
    expect(Object.isFrozen(deepFreeze(Object.create(null)))).toBe(true);
  });

  it("ends on data that holds itself", () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(Object.isFrozen(deepFreeze(ring))).toBe(true);
  });

  it("does not look below what is frozen already", () => {
    const below = { a: 1 };
    deepFreeze(Object.freeze({ below }));
    expect(Object.isFrozen(below)).toBe(false);
  });
});

describe("freezeAfter", () => {
  const frozen = deepFreeze({ list: [{ a: 1 }, { a: 2 }], name: "x", gone: [1] });

  it("freezes all that is new, whatever it was made out of", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, before) => {
        expect(isFrozenThroughout(freezeAfter(value, deepFreeze(before)))).toBe(true);
      }),
    );
  });

  it("gives back the very same value, unchanged", () => {
    const value = { ...frozen, list: [...frozen.list, { a: 3 }] };
    expect(freezeAfter(value, frozen)).toBe(value);
    expect(value.list).toStrictEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
  });

  it("does not look again at what it was made out of", () => {
    const below = { b: 1 };
    const before = Object.freeze({ list: Object.freeze([below]) });
    freezeAfter({ list: [below, { b: 2 }] }, before);
    expect(Object.isFrozen(below)).toBe(false);
  });

  it("does not look below what is frozen already", () => {
    const below = { a: 1 };
    freezeAfter({ list: Object.freeze([below]) }, frozen);
    expect(Object.isFrozen(below)).toBe(false);
  });
});
