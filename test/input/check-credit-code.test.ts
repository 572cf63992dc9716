import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCreditCode } from "../../src/input/check-credit-code.js";
import { creditCodePattern, inspectCreditCode } from "../../src/input/credit-code.js";
import { failingCreditCodes, realCreditCodes } from "../support/credit-codes.js";
import { inNoTime, timed } from "../support/host.js";
import { expectAnswers } from "../support/plain.js";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const real = fc.constantFrom(...realCreditCodes);
const body = fc
  .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(""));

/** The check character as the standard writes it, in powers and with big integers. */
function checkCharacterOf(seventeen: string): string {
  const weighed = [...seventeen].reduce(
    (total, character, position) => total + BigInt(alphabet.indexOf(character)) * 3n ** BigInt(position),
    0n,
  );
  return alphabet[Number((31n - (weighed % 31n)) % 31n)] ?? "";
}

const refused = (code: string, values: Readonly<Record<string, string>>) => ({
  ok: false,
  issues: [{ kind: "issue", code, path: [], field: "", severity: "error", values }],
});

describe("checkCreditCode", () => {
  it.each(realCreditCodes)("%s, a real code, is sound", (code) => {
    expect(checkCreditCode(code).ok).toBe(true);
  });

  it("names the parts of a code", () => {
    expect(checkCreditCode("91150200701240234X")).toStrictEqual({
      ok: true,
      value: { registrar: "9", category: "1", division: "150200", organisation: "701240234" },
      issues: [],
    });
  });

  it.each(failingCreditCodes)("$code fails its check character, which would be $required", (one) => {
    const values = { actual: one.code.slice(-1), required: one.required };
    expect(checkCreditCode(one.code)).toStrictEqual(refused("credit-code-check-character", values));
  });

  it("knows the check character of any seventeen characters", () => {
    fc.assert(
      fc.property(body, (seventeen) => {
        expect(checkCreditCode(seventeen + checkCharacterOf(seventeen)).ok).toBe(true);
      }),
    );
  });

  it("finds one wrong character anywhere", () => {
    fc.assert(
      fc.property(real, fc.nat(17), fc.constantFrom(...alphabet), (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it("finds two neighbours that changed places", () => {
    fc.assert(
      fc.property(real, fc.nat(15), (code, at) => {
        const [left = "", right = ""] = [code[at], code[at + 1]];
        fc.pre(left !== right);
        expect(checkCreditCode(code.slice(0, at) + right + left + code.slice(at + 2)).ok).toBe(false);
      }),
    );
  });

  it.each([
    ["", 0],
    ["12345", 5],
    ["9144030071526726X", 17],
    ["9144030071526726XG9", 19],
    [" 9144030071526726XG", 19],
    ["9144030071526726XG\n", 19],
  ])("%j has the wrong length", (code, actual) => {
    const values = { actual: `${actual}`, required: "18" };
    expect(checkCreditCode(code)).toStrictEqual(refused("credit-code-length", values));
  });

  it.each([
    ["91440300715267261i", 18, "i"],
    ["9I440300708461136T", 2, "I"],
    ["91440300708461136O", 18, "O"],
    ["9111000060003S0000", 14, "S"],
    ["9111000060003V0000", 14, "V"],
    ["91350100M000100Y4Z", 18, "Z"],
    ["9144030071526726xg", 17, "x"],
    ["9144030071526726 G", 17, " "],
    ["９144030071526726XG", 1, "９"],
    ["9144\u0130300708461136T", 5, "\u0130"],
    ["9144030071526726😀", 17, "😀"],
    ["914403007152672\0XG", 16, "\0"],
  ])("%j has a character that is not in the alphabet", (code, position, character) => {
    expect(inspectCreditCode(code)).toStrictEqual({ ok: false, code: "alphabet", position, character });
    expect(checkCreditCode(code)).toStrictEqual(refused("credit-code-alphabet", { position: `${position}` }));
  });

  it("answers anything, in plain data", () => expectAnswers({ code: (value) => checkCreditCode(value) }));

  it("refuses what is no text", () => {
    expect(checkCreditCode([..."91150200701240234X"])).toStrictEqual(
      refused("wrong-type", { expected: "a-text" }),
    );
  });

  it("a text of a million characters is refused at once", () => {
    const long = "9".repeat(1e6);
    expect(timed(() => checkCreditCode(long))).toBeLessThan(inNoTime);
  });
});

it("the pattern allows what has neither a wrong length nor a foreign character", () => {
  const near = fc.oneof(
    real,
    body.map((seventeen) => `${seventeen}0`),
    fc.string({ unit: fc.constantFrom(...alphabet, "I", "O", "S", "V", "Z", "a", "\n"), maxLength: 20 }),
  );
  fc.assert(
    fc.property(near, (code) => {
      const check = inspectCreditCode(code);
      expect(creditCodePattern.test(code)).toBe(check.ok || check.code === "check-character");
    }),
  );
});
