import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";
import { canonicalParts, canonicalText } from "../../src/core/canonical-text.js";
import { fingerprintOf, fingerprintOfParts } from "../../src/core/fingerprint.js";
import { inNoTime, timed } from "../support/host.js";
import { expectAnswers } from "../support/plain.js";

describe("canonicalText", () => {
  it("sorts keys by code unit, those that look like numbers too", () => {
    expect(canonicalText({ b: 1, a: { 10: 1, 9: 2 }, 乙: [], 甲: {} })).toBe(
      '{"a":{"10":1,"9":2},"b":1,"乙":[],"甲":{}}',
    );
  });

  it("leaves out what JSON leaves out", () => {
    expect(canonicalText({ a: undefined, b: [undefined, null] })).toBe('{"b":[null,null]}');
    expect(canonicalText(undefined)).toBe("null");
  });

  it("writes every text as JSON does, whatever has to be escaped in it", () => {
    const unit = fc.constantFrom(
      "a",
      "文",
      '"',
      "\\",
      "\n",
      "\u0000",
      "\u001f",
      "\u2028",
      "\ud83d",
      "\ude00",
      "😀",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(canonicalText([text, { [`x${text}`]: 1 }])).toBe(JSON.stringify([text, { [`x${text}`]: 1 }]));
      }),
    );
  });

  it("comes in parts as well, with the same fingerprint", () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()), (value) => {
        const text = canonicalText(value);
        expect([...canonicalParts(value)].join("")).toBe(text);
        expect(fingerprintOfParts(canonicalParts(value))).toBe(fingerprintOf(text));
      }),
    );
  });

  it("says the same as JSON, and the same for the same data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalText(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalText(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe("canonicalJson", () => {
  it("is the canonical text of plain data", () => {
    expect(canonicalJson({ b: undefined, a: [1, { d: null, c: "文" }] })).toStrictEqual({
      ok: true,
      value: '{"a":[1,{"c":"文","d":null}]}',
      issues: [],
    });
  });

  const twoDates = [new Date(0), new Date(1)];

  it.each([
    { what: "a bigint", value: 1n, code: "not-json" },
    { what: "nothing", value: undefined, code: "not-json" },
    { what: "what JSON would write as null", value: [undefined], code: "not-json" },
    { what: "a number that is none", value: Number.NaN, code: "number-not-finite" },
    { what: "two dates, which would have one text", value: twoDates, code: "not-plain" },
    { what: "20,000 levels", value: JSON.parse("[".repeat(20_000) + "]".repeat(20_000)), code: "too-deep" },
  ])("refuses $what", ({ value, code }) => {
    expect(canonicalJson(value)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it("refuses a circle at the place where it closes", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(canonicalJson(circle)).toMatchObject({ ok: false, issues: [{ code: "cycle", path: ["self"] }] });
  });

  it("takes the receipt of the largest application in its stride", () => {
    const large = { rows: Array.from({ length: 100_000 }, (_, row) => ({ row })) };
    expect(timed(() => canonicalJson(large))).toBeLessThan(inNoTime * 10);
  });

  it("answers anything, in plain data", () => {
    expectAnswers({ value: (value) => canonicalJson(value) });
  });
});
