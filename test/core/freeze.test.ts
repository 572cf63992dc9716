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

  it("leaves a function as it is, which is nobody's data", () => {
    const work = () => 1;
    deepFreeze({ work, list: [work] });
    expect([Object.isFrozen(work), Object.isFrozen(deepFreeze(work))]).toEqual([false, false]);
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

  it("does not look into a field that is as it was", () => {
    const below = { b: 1 };
    freezeAfter({ below, more: 1 }, Object.freeze({ below }));
    expect(Object.isFrozen(below)).toBe(false);
  });

  it.each([[{}], [[]], [5], [null], [undefined]])("leaves a function as it is where %j was", (before) => {
    const work = () => 1;
    freezeAfter({ work }, deepFreeze({ work: before }));
    expect(Object.isFrozen(work)).toBe(false);
  });

  it.each([[null], [5], ["a"], [undefined]])("gives back %j as it is", (value) =>
    expect([freezeAfter(value, {}), freezeAfter(value, value)]).toEqual([value, value]),
  );

  it.each([[null], [5], [undefined], ["a"]])("freezes all of a record where %j was", (before) =>
    expect(isFrozenThroughout(freezeAfter({ a: [{}] }, before))).toBe(true),
  );

  it("does not look below what is frozen already", () => {
    const below = { a: 1 };
    freezeAfter({ list: Object.freeze([below]) }, frozen);
    expect(Object.isFrozen(below)).toBe(false);
  });
});
