import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";

describe("canonicalJson", () => {
  it("sorts keys by code unit, those that look like numbers too", () => {
    expect(canonicalJson({ b: 1, a: { 10: 1, 9: 2 }, 乙: [], 甲: {} })).toBe(
      '{"a":{"10":1,"9":2},"b":1,"乙":[],"甲":{}}',
    );
  });

  it("leaves out what JSON leaves out", () => {
    expect(canonicalJson({ a: undefined, b: [undefined, null] })).toBe('{"b":[null,null]}');
    expect(canonicalJson(undefined)).toBe("null");
  });

  it("says the same as JSON, and the same for the same data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
