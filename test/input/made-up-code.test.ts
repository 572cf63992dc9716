import { describe, expect, it } from "vitest";
import { inspectCreditCode, isCreditCode } from "../../src/input/credit-code.js";
import { madeUpCode } from "../../src/input/made-up-code.js";

describe("a code that nobody has", () => {
  const codes = () => Array.from({ length: 100 }, (_, index) => madeUpCode("150200", index));

  it("is sound, whatever its number", () =>
    expect(codes().filter((code) => !isCreditCode(code))).toEqual([]));

  it("has nought for its check character where that fits", () =>
    expect(codes().some((code) => code.endsWith("0"))).toBe(true));

  it("says its division and its number", () =>
    expect(inspectCreditCode(madeUpCode("150200", 1_234))).toEqual({
      ...{ ok: true, registrar: "9", category: "1", division: "150200", organisation: "000001234" },
    }));

  it("of a division that is none has nought for its check character", () =>
    expect(madeUpCode("蒙", 1)).toBe("91蒙0000000010"));
});

describe("a code that is looked at", () => {
  const code = "91150200701240234X";

  it.each([
    [code, true],
    [`${code.slice(0, 17)}Y`, false],
    [`${code}0`, false],
    [code.slice(0, 17), false],
    [`${code.slice(0, 5)}I${code.slice(6)}`, false],
    ["", false],
  ])("%j is sound: %s", (typed, sound) => expect(isCreditCode(typed)).toBe(sound));

  it.each([
    [`${code.slice(0, 17)}I`, { code: "alphabet", position: 18, character: "I" }],
    [`I${code.slice(1)}`, { code: "alphabet", position: 1, character: "I" }],
    [`9${"S".repeat(17)}`, { code: "alphabet", position: 2, character: "S" }],
    [`9😀${code.slice(3)}`, { code: "alphabet", position: 2, character: "😀" }],
    [code.toLowerCase(), { code: "alphabet", position: 18, character: "x" }],
    [code.slice(0, 17), { code: "length", actual: 17, required: 18 }],
    [`${code} `, { code: "length", actual: 19, required: 18 }],
    [`${code.slice(0, 17)}0`, { code: "check-character", actual: "0", required: "X" }],
  ])("%j is not sound, and why", (typed, found) =>
    expect(inspectCreditCode(typed)).toEqual({ ok: false, ...found }),
  );
});
