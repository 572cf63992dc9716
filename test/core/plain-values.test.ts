import { describe, expect, it } from "vitest";
import { hasContent } from "../../src/core/blank.js";
import { canonicalParts, canonicalText } from "../../src/core/canonical-text.js";
import { differencesOf } from "../../src/core/differences.js";
import { fingerprintOf, fingerprintOfParts } from "../../src/core/fingerprint.js";
import { isSame } from "../../src/core/same.js";

describe("a text has content", () => {
  it.each([
    "!",
    "a",
    "~",
    "0",
    "一",
    "鿿",
    "\u007f",
    "é",
    "😀",
    " a",
    "\u3000a",
    "\u200b",
    "\u4dff",
    "\ua000",
  ])("where it is %j", (text) => expect(hasContent(text)).toBe(true));

  it.each(["", " ", "\t", "\n", "\u00a0", "\u3000", "\ufeff", "\u2028", " \u3000\t"])(
    "but not where it is %j",
    (text) => expect(hasContent(text)).toBe(false),
  );
});

describe("two values are the same", () => {
  const list = [1];

  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, 2, false],
    ["1", 1, false],
    [null, null, true],
    [null, undefined, false],
    [null, {}, false],
    [{}, null, false],
    [undefined, undefined, true],
    [{}, {}, true],
    [{}, [], false],
    [[], {}, false],
    [[1], { 0: 1 }, false],
    [{ 0: 1 }, [1], false],
    [list, list, true],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: 2 }, { a: 1, b: 2 }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: { b: [1] } }, { a: { b: [2] } }, false],
    [{ a: 1 }, "a", false],
    ["a", { a: 1 }, false],
    ["a", { 0: "a" }, false],
    [{ 0: "a" }, "a", false],
    [5, {}, false],
    [{}, 5, false],
  ])("%j and %j: %j", (one, other, same) => expect(isSame(one, other)).toBe(same));
});

describe("the one text of plain data", () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [1, "x", null, true], c: {} }, '{"a":[1,"x",null,true],"b":1,"c":{}}'],
    [{ 10: 1, 9: 2, a: undefined, b: 0 }, '{"10":1,"9":2,"b":0}'],
    [{ a: undefined }, "{}"],
    [[], "[]"],
    ['"', '"\\""'],
    ["\\", '"\\\\"'],
    ["\n\u0000\u001f", '"\\n\\u0000\\u001f"'],
    ["\u0020\u2028文", '"\u0020\u2028文"'],
    ["\ud800", '"\\ud800"'],
    ["\udfff", '"\\udfff"'],
    ["😀", '"😀"'],
    [{ '"': 1 }, '{"\\"":1}'],
    [1.5, "1.5"],
    [null, "null"],
    [undefined, "null"],
    [() => 1, "null"],
  ])("of %j is %s", (value, text) => {
    expect(canonicalText(value)).toBe(text);
    expect([...canonicalParts(value)].join("")).toBe(text);
  });

  it("comes entry by entry of a list, and of anything else at once", () => {
    expect([...canonicalParts([1, { a: 2 }, "x"])]).toEqual(["[", "1", ',{"a":2}', ',"x"', "]"]);
    expect([...canonicalParts([])]).toEqual(["[", "]"]);
    expect([...canonicalParts({ a: [1] })]).toEqual(['{"a":[1]}']);
  });
});

/** The same digits by whole numbers without bound. */
function fingerprintSlowly(text: string): string {
  const word = 2n ** 32n;
  let [first, second] = [0x811c9dc5n, 0x9747b28cn];
  for (let index = 0; index < text.length; index += 1) {
    const unit = BigInt(text.charCodeAt(index));
    first = ((first ^ unit) * 0x01000193n) % word;
    second = ((((second << 5n) % word) ^ (second >> 27n) ^ unit) * 0x9e3779b1n) % word;
  }
  return [first, second].map((half) => half.toString(16).padStart(8, "0")).join("");
}

describe("the fingerprint of a text", () => {
  it("of nothing is where it begins", () => expect(fingerprintOf("")).toBe("811c9dc59747b28c"));

  it.each(["a", "b", "ab", "ba", "文", "\uffff", "😀", "a longer text, of some words", "\u0000"])(
    "of %j is what whole numbers without bound say",
    (text) => expect(fingerprintOf(text)).toBe(fingerprintSlowly(text)),
  );

  it("keeps the noughts before a half", () => {
    const short = Array.from({ length: 500 }, (_, index) => `${index}`).filter((text) =>
      /^0|^.{8}0/.test(fingerprintSlowly(text)),
    );
    expect(short.length).toBeGreaterThan(5);
    expect(short.map(fingerprintOf)).toEqual(short.map(fingerprintSlowly));
  });

  it("of parts is that of the whole, however it is parted", () =>
    expect(fingerprintOfParts(["a", "", "bc"])).toBe(fingerprintOf("abc")));
});

describe("a difference", () => {
  it("is shown by its first two hundred characters", () => {
    const [one] = differencesOf("x".repeat(300), undefined);
    expect(one).toEqual({ path: [], field: "", recorded: `"${"x".repeat(199)}`, found: null });
  });

  it("is found beyond them as well", () => {
    const long = "x".repeat(300);
    expect(differencesOf(`${long}a`, `${long}b`)).toHaveLength(1);
  });

  it("is told between nothing and null, and none between nothing and nothing", () => {
    expect(differencesOf(undefined, null)).toEqual([{ path: [], field: "", recorded: null, found: "null" }]);
    expect(differencesOf(undefined, undefined)).toEqual([]);
    expect(differencesOf({ a: undefined }, {})).toEqual([]);
  });

  it("is told with a number as the place in a list, and a text as that in a record", () =>
    expect(differencesOf({ 0: [1] }, { 0: [2] })[0]?.path).toEqual(["0", 0]));
});
