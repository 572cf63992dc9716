import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf, isYuan } from "../../../src/core/money.js";
import { fenOfText } from "../../../src/roster/scan/revenue-fen.js";
import { Row } from "../../../src/roster/scan/row.js";
import { readRevenue } from "../../../src/roster/scan/scan-value.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789..-e, "), maxLength: 19 }),
  fc
    .bigInt({ min: 0n, max: 10n ** 18n })
    .map((fen) => `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`),
  fc.bigInt({ min: 0n, max: 10n ** 14n }).map(String),
);

describe("fenOfText", () => {
  it("reads exactly what the schema takes, but for what is too large for a loop", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const isOrdinary = isYuan(text) && !text.startsWith("-") && (text.split(".")[0] ?? "").length <= 13;
        expect(fenOfText(text)).toBe(isOrdinary ? Number(fenOf(text)) : -1);
      }),
      { numRuns: 5000 },
    );
  });

  it("says the same of bytes", () => {
    fc.assert(
      fc.property(typed, fc.boolean(), (text, isCut) => {
        const bytes = utf8(isCut ? `"${text}` : `"${text}",`);
        const row = new Row();
        const after = readRevenue(bytes, 0, bytes.length, row);
        const expected = isCut ? -1 : fenOfText(text);
        expect(after < 0 ? -1 : row.fen).toBe(expected);
        if (after >= 0) expect(after).toBe(text.length + 2);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["1", 100],
    ["1.5", 150],
    ["1.25", 125],
    ["1.", -1],
  ])("reads the bytes of %j as %i fen", (text, fen) => {
    const bytes = utf8(`"${text}",`);
    const row = new Row();
    const after = readRevenue(bytes, 0, bytes.length, row);
    expect([after, after < 0 ? -1 : row.fen]).toEqual([fen < 0 ? -1 : text.length + 2, fen]);
  });

  it.each([
    "",
    "1e9",
    "00012",
    "1.",
    ".5",
    "1.234",
    "-0",
    "+1",
    "1,200",
    "１２",
    "1.x",
    "1.2x",
    "12345678901234",
  ])("leaves %j to the exact reader", (text) => expect(fenOfText(text)).toBe(-1));

  it("adds up safely: the largest it reads is below 2^50", () => {
    expect(fenOfText("9999999999999.99")).toBe(999_999_999_999_999);
    expect(fenOfText("9999999999999.99")).toBeLessThan(2 ** 50);
  });
});
