import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCreditCode } from "../../../src/index.js";
import { creditCodePattern } from "../../../src/input/credit-code.js";
import { hash, PackedCodes } from "../../../src/roster/count/packed-codes.js";
import { packBytes, packText, unpackCode } from "../../../src/roster/scan/pack-code.js";
import { noted, Row } from "../../../src/roster/scan/row.js";
import { creditCode } from "../../support/an-application.js";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const eighteen = fc
  .array(fc.constantFrom(...alphabet), { minLength: 18, maxLength: 18 })
  .map((characters) => characters.join(""));
const anyText = fc.oneof(
  eighteen,
  fc
    .tuple(eighteen, fc.nat({ max: 17 }), fc.constantFrom("a", "I", "O", "İ", "０", "Ａ", " ", "\u0100", "é"))
    .map(([code, at, character]) => code.slice(0, at) + character + code.slice(at + 1)),
  fc.string({ unit: "binary", minLength: 17, maxLength: 19 }),
);

const packed = (text: string) => {
  const row = new Row();
  const isCode = packText(text, row);
  return { isCode, row, fits: (row.notes & noted.checkCharacter) === 0 };
};

describe("packText", () => {
  it("says of any text what checkCreditCode says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { isCode, fits } = packed(text);
        expect(isCode).toBe(creditCodePattern.test(text));
        if (isCode) expect(fits).toBe(checkCreditCode(text).ok);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps the code whole", () => {
    fc.assert(
      fc.property(eighteen, (code) => {
        const { row } = packed(code);
        expect(unpackCode(row.first, row.second, row.third)).toBe(code);
      }),
    );
  });

  it("is the same of bytes, wherever they stand", () => {
    fc.assert(
      fc.property(
        fc.oneof(eighteen, fc.string({ minLength: 18, maxLength: 18 })),
        fc.nat({ max: 9 }),
        (text, at) => {
          const row = new Row();
          const bytes = Uint8Array.from(`${" ".repeat(at)}${text}"`, (character) => character.charCodeAt(0));
          const { isCode, row: expected } = packed(text);
          expect(packBytes(bytes, at, row)).toBe(isCode);
          if (isCode) expect(row).toEqual(expected);
        },
      ),
    );
  });

  it("takes no byte beyond ASCII for a character", () => {
    const bytes = Uint8Array.from(`${creditCode(1).slice(0, 17)}\u00b0`, (character) =>
      character.charCodeAt(0),
    );
    expect(packBytes(bytes, 0, new Row())).toBe(false);
  });
});

describe("PackedCodes", () => {
  it("knows which codes it has, and the record each came with", () => {
    const codes = fc.array(fc.nat({ max: 40 }), { maxLength: 60 });
    fc.assert(
      fc.property(codes, (numbers) => {
        const set = new PackedCodes();
        const firsts = new Map<number, number>();
        numbers.forEach((number, record) => {
          const { row } = packed(creditCode(number));
          const entry = set.add(row.first, row.second, row.third, record, number);
          const first = firsts.get(number);
          if (first === undefined) {
            expect(entry).toBe(-1);
            firsts.set(number, record);
          } else {
            expect([set.recordOf(entry), set.noteOf(entry)]).toEqual([first, number]);
          }
        });
        expect(set.size).toBe(firsts.size);
      }),
    );
  });

  it("grows past its first block and index, and forgets nothing", () => {
    const set = new PackedCodes();
    for (let record = 0; record < 30_000; record += 1)
      expect(set.add(record, 7, record % 5, record, 1)).toBe(-1);
    for (let record = 0; record < 30_000; record += 999) {
      const entry = set.add(record, 7, record % 5, 0, 0);
      expect(set.recordOf(entry)).toBe(record);
      set.setNote(entry, ~record);
      expect(set.noteOf(entry)).toBe(~record);
    }
  });

  it("tells codes apart of which all the hash is the same", () => {
    const byHash = new Map<number, number>();
    let pair: readonly number[] = [];
    // Codes that differ in one lane alone never have the same hash.
    for (let first = 0; pair.length === 0; first += 1) {
      const hashed = hash(first, 2, first * 77, 0x9e3779b1);
      const other = byHash.get(hashed);
      if (other !== undefined) pair = [other, first];
      byHash.set(hashed, first);
    }
    const set = new PackedCodes();
    for (const [record, first] of pair.entries()) expect(set.add(first, 2, first * 77, record, 0)).toBe(-1);
    for (const [record, first] of pair.entries())
      expect(set.recordOf(set.add(first, 2, first * 77, 9, 0))).toBe(record);
  });

  it("lays itself out anew where codes were made to collide", () => {
    const set = new PackedCodes();
    const colliding: number[] = [];
    for (let third = 0; colliding.length < 400; third += 1)
      if ((hash(1, 2, third, 0x9e3779b1) & 8191) === 77) colliding.push(third);
    for (const [record, third] of colliding.entries()) expect(set.add(1, 2, third, record, 0)).toBe(-1);
    colliding.forEach((third, record) => {
      expect(set.recordOf(set.add(1, 2, third, 0, 0))).toBe(record);
    });
  });
});
