import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasRepeatedKey } from "../../../src/roster/scan/json-keys.js";

const repeats = (text: string): boolean => hasRepeatedKey(text, JSON.parse(text));

describe("hasRepeatedKey", () => {
  it("finds none in what JSON.stringify wrote", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(repeats(JSON.stringify(value))).toBe(false);
      }),
    );
  });

  it.each([
    ['{"a":1,"a":1}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['[{"b":{"a":1,"a":2}}]', true],
    ['{"__proto__":1,"__proto__":2}', true],
    ['{"__proto__":1}', false],
    ['{"a":"b:c","d":"\\":\\\\"}', false],
    ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', false],
    ['"a:b"', false],
    ["5", false],
  ])("%s: %s", (text, expected) => expect(repeats(text)).toBe(expected));

  it("goes as deep as a text can", () => {
    expect(repeats(`${"[".repeat(5_000)}{"a":1,"a":2}${"]".repeat(5_000)}`)).toBe(true);
  });
});
