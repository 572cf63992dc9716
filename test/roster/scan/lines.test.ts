import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lines } from "../../../src/roster/scan/lines.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const linesOf = (pieces: readonly Uint8Array[], options = { longest: 1_000, quoted: false }) => {
  const taken: string[] = [];
  const lines = new Lines(
    {
      scan: () => -1,
      settle: () => {},
      take: (bytes, start, end, line) =>
        taken.push(
          `${line} ${new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end))}`,
        ),
      tooLong: (line) => taken.push(`${line} too long`),
    },
    options,
  );
  for (const piece of pieces) lines.push(piece);
  lines.close();
  return taken;
};

const cut = (bytes: Uint8Array, size: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );

describe("Lines", () => {
  it("are not taken in one go from the middle of one on, where a piece begins there", () => {
    const scanned: string[] = [];
    const lines = new Lines(
      {
        scan: (bytes, start, end) => {
          scanned.push(new TextDecoder().decode(bytes.subarray(start, end)));
          return -1;
        },
        settle: () => {},
        take: () => {},
        tooLong: () => {},
      },
      { longest: 1_000, quoted: false },
    );
    for (const piece of ["ab", "cd\nef"]) lines.push(utf8(piece));
    expect(scanned).toEqual(["ab", "ef"]);
  });

  it("are the lines of the text, wherever it is cut", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "中", "\n", "\r\n", " ", "\t"), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (written, size) => {
        const expected = written
          .split("\n")
          .map((line, index) => ({ line: line.endsWith("\r") ? line.slice(0, -1) : line, number: index + 1 }))
          .filter(({ line }) => /[^ \t\r]/.test(line))
          .map(({ line, number }) => `${number} ${line}`);
        expect(linesOf(cut(utf8(written), size))).toEqual(expected);
      }),
    );
  });

  it("begin after the mark that some programs put before a text, and only there", () => {
    expect(linesOf([utf8("\ufeffa\n\ufeffb")])).toEqual(["1 a", "2 \ufeffb"]);
    expect(linesOf(cut(utf8("\ufeffa"), 1))).toEqual(["1 a"]);
  });

  it("that are too long are told and skipped, however they come", () => {
    const text = utf8(`short\n${"x".repeat(11)}\n${"y".repeat(10)}\n${"z".repeat(30)}`);
    for (const size of [1, 3, 100])
      expect(linesOf(cut(text, size), { longest: 10, quoted: false })).toEqual([
        "1 short",
        "2 too long",
        `3 ${"y".repeat(10)}`,
        "4 too long",
      ]);
  });

  it("longer than what is held at first are held whole", () => {
    const line = "中".repeat(2_000);
    expect(linesOf(cut(utf8(line), 700), { longest: 10_000, quoted: false })).toEqual([`1 ${line}`]);
  });

  it("of a table go on between quotation marks, and say where they began", () => {
    const text = utf8('a,"b\nc"\n\nd,"e""f"\r\n"g\n');
    for (const size of [1, 4, 100])
      expect(linesOf(cut(text, size), { longest: 100, quoted: true })).toEqual([
        '1 a,"b\nc"',
        '4 d,"e""f"',
        '5 "g\n',
      ]);
  });
});
