import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/core/canonical-text.js";
import { differencesOf } from "../../src/core/differences.js";

describe("differencesOf", () => {
  it("names every place, as deep as both go", () => {
    expect(
      differencesOf({ a: [1, { b: 2 }], c: 3, e: null }, { a: [1, { b: 4 }, 5], d: 6, e: null }),
    ).toStrictEqual([
      { path: ["a", 1, "b"], field: "a.1.b", recorded: "2", found: "4" },
      { path: ["a", 2], field: "a.2", recorded: null, found: "5" },
      { path: ["c"], field: "c", recorded: "3", found: null },
      { path: ["d"], field: "d", recorded: null, found: "6" },
    ]);
  });

  it("tells a list from a record, nothing from null, and a key from what every object has", () => {
    expect(differencesOf([], {})).toMatchObject([{ path: [], recorded: "[]", found: "{}" }]);
    expect(differencesOf({ a: null }, {})).toMatchObject([{ recorded: "null", found: null }]);
    expect(differencesOf({ toString: 1 }, {})).toMatchObject([
      { field: "toString", recorded: "1", found: null },
    ]);
  });

  it("finds none between equal data and some between unequal data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const [left, right] = [JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))];
        expect(differencesOf(left, structuredClone(left))).toStrictEqual([]);
        const isSame = canonicalText(left) === canonicalText(right);
        expect(differencesOf(left, right).length === 0).toBe(isSame);
      }),
    );
  });
});
