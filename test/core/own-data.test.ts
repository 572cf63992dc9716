/** What records and lists hold themselves. */
import { describe, expect, it } from "vitest";
import {
  bare,
  bareThrough,
  frozenParts,
  has,
  isFrozenThrough,
  isNameOfAll,
  ownOf,
} from "../../src/core/own-data.js";

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

describe("a record that a prototype lends a field", () => {
  const lent = (own: object): { readonly rate?: string; readonly cap?: string } =>
    Object.assign(Object.create({ cap: "1" }), own);

  it("has it no longer where it is bare, and is then left as it is", () => {
    const made = bare(lent({ rate: "2" }));
    expect([made.rate, made.cap]).toEqual(["2", undefined]);
    expect(bare(made)).toBe(made);
  });

  it("has it no longer wherever it stands, in lists too", () => {
    const made = bareThrough({ tiers: [lent({ rate: "2" }), "3", null] });
    const [tier] = made.tiers as [{ readonly rate?: string; readonly cap?: string }];
    expect([tier.rate, tier.cap]).toEqual(["2", undefined]);
    expect(made.tiers.slice(1)).toEqual(["3", null]);
    expect(Object.getPrototypeOf(made)).toBeNull();
  });

  it("is asked for what it holds itself", () => {
    expect([ownOf(lent({ rate: "2" }), "rate"), ownOf(lent({}), "cap")]).toEqual(["2", undefined]);
    expect([has(lent({ rate: "2" }), "rate"), has(lent({}), "cap")]).toEqual([true, false]);
  });

  it("need not be there", () => {
    const capOf = (held: { readonly cap?: string } | null | undefined) => ownOf(held, "cap");
    expect([capOf(undefined), capOf(null)]).toEqual([undefined, undefined]);
  });
});

describe("isNameOfAll", () => {
  const ofTheLanguage = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z]/.test(name));

  it("knows what the language gives every record", () => {
    expect(ofTheLanguage).toContain("toString");
    expect(ofTheLanguage.filter((name) => !isNameOfAll(name))).toEqual([]);
  });

  it("knows nothing else", () => expect(["cap", "name", "value"].filter(isNameOfAll)).toEqual([]));
});
