/** What records and lists of code hold themselves. */
import { describe, expect, it } from "vitest";
import { frozenParts, isFrozenThrough } from "../../src/core/own-data.js";

const refuse = () => {
  throw new Error("no");
};

describe("isFrozenThrough", () => {
  const frozen = (inner: unknown) => Object.freeze({ inner });

  it.each([
    ["a text", "a", true],
    ["nothing", null, true],
    ["a frozen record of frozen lists", frozen(Object.freeze(["a"])), true],
    ["a frozen record of a list that is not", frozen(["a"]), false],
    ["a record that is not", { inner: "a" }, false],
    ["a function, which is what it is", frozen(refuse), true],
    ["more than an author writes", frozen(Object.freeze(new Array(10_001).fill("a"))), false],
    ["a proxy that will not say", frozen(new Proxy({}, { isExtensible: refuse })), false],
  ])("of %s is %s", (_, value, expected) => expect(isFrozenThrough(value)).toBe(expected));
});

describe("frozenParts", () => {
  it("copies lists and records, keeps functions, and leaves what it is given as it was", () => {
    const given = { reads: ["scale"], fault: refuse };
    const copy = frozenParts(given) as typeof given;
    expect(copy).toEqual(given);
    expect([Object.isFrozen(copy), Object.isFrozen(copy.reads)]).toEqual([true, true]);
    expect([Object.isFrozen(given), Object.isFrozen(given.reads)]).toEqual([false, false]);
    expect(copy.fault).toBe(refuse);
  });

  it("comes to an end where something holds itself", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(frozenParts(circle)).toHaveProperty("self.self.self");
  });
});
