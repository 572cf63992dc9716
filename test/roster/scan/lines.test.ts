import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../../src/roster/scan/csv.js";
import { Lines } from "../../../src/roster/scan/lines.js";
import { runs } from "../../support/runs.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const linesOf = (pieces: readonly Uint8Array[], options = { longest: 1_000, quoted: false }) => {
  const taken: string[] = [];
  const lines = new Lines(
    {
      scan: () => -1,
      settle: () => {},
      take: (bytes, start, end, line) => {
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));
        if (text.includes("\n") && typeof cellsOf(text) === "string") return false;
        taken.push(`${line} ${text}`);
        return true;
      },
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
        take: () => true,
        tooLong: () => {},
      },
      { longest: 1_000, quoted: false },
    );
    for (const piece of ["ab", "cd\nef"]) lines.push(utf8(piece));
    expect(scanned).toEqual(["ab", "ef"]);
  });

  describe("taken in one go", () => {
    /** What is taken so, where a line of letters is and any other is not: its number, and what it holds. */
    const takenOf = (pieces: readonly string[], longest = 1_000) => {
      const [settled, taken]: [string[], string[]] = [[], []];
      const text = (bytes: Uint8Array, start: number, end: number) =>
        new TextDecoder().decode(bytes.subarray(start, end));
      const lines = new Lines(
        {
          scan: (bytes, start, end) => {
            const [found = ""] = /^[a-z]*/.exec(text(bytes, start, end)) ?? [];
            return found === "" ? -1 : start + found.length;
          },
          settle: (bytes, start, end, line) => settled.push(`${line} ${text(bytes, start, end)}`),
          take: (bytes, start, end, line) => {
            taken.push(`${line} ${text(bytes, start, end)}`);
            return true;
          },
          tooLong: (line) => taken.push(`${line} too long`),
        },
        { longest, quoted: false },
      );
      for (const piece of pieces) lines.push(utf8(piece));
      lines.close();
      return { settled, taken };
    };

    it("are all whole lines of a piece, up to one that is not", () =>
      expect(takenOf(["ab\ncd\n1\nef\ngh"])).toEqual({
        settled: ["1 ab", "2 cd", "4 ef"],
        taken: ["3 1", "5 gh"],
      }));

    it("are those with a carriage return before their line break", () =>
      expect(takenOf(["ab\r\ncd\r\n"])).toEqual({ settled: ["1 ab", "2 cd"], taken: [] }));

    it("are none that goes on behind what was scanned", () =>
      expect(takenOf(["ab1\ncd\r1\nef\n"])).toEqual({
        settled: ["3 ef"],
        taken: ["1 ab1", "2 cd\r1"],
      }));

    it("are as long as a line may be, and no longer", () =>
      expect(takenOf(["abcd\nabcde\nab\n"], 4)).toEqual({
        settled: ["1 abcd", "3 ab"],
        taken: ["2 too long"],
      }));

    it("are none of which a part is held, or the beginning was skipped", () => {
      expect(takenOf(["ab", "cd\nef\n"])).toEqual({ settled: ["2 ef"], taken: ["1 abcd"] });
      expect(takenOf(["1234567", "cd\nef\n"], 4)).toEqual({ settled: ["2 ef"], taken: ["1 too long"] });
    });
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

  it("that get too long with their very last piece are told, and the next one is read", () => {
    const pieces = ["x".repeat(2_000), "xxxx\nab\n"].map(utf8);
    expect(linesOf(pieces, { longest: 2_001, quoted: false })).toEqual(["1 too long", "2 ab"]);
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
        '5 "g',
      ]);
  });

  it.each([
    ["inside of a cell", 'a"b,c\nd\n'],
    ["after the end of a cell", '"a"b,"c\nd\n'],
    ["before a cell that never ends", '"a\nb,c\nd'],
    ["before a cell that seems to end several lines later", '"a\nb\nc"d,\ne\n'],
  ])("of a table take no others with them where a mark stands %s", (_, text) => {
    const expected = text
      .split("\n")
      .filter((line) => line !== "")
      .map((line, index) => `${index + 1} ${line}`);
    for (const size of [1, 4, 100])
      expect(linesOf(cut(utf8(text), size), { longest: 100, quoted: true })).toEqual(expected);
  });

  it("of a table are read by themselves where a cell of several lines would be too long", () => {
    const text = utf8('a\n"b\ncccc\ndddd\neeee\nffffffffff\ng\n');
    for (const size of [1, 3, 5, 100])
      expect(linesOf(cut(text, size), { longest: 9, quoted: true })).toEqual([
        "1 a",
        '2 "b',
        "3 cccc",
        "4 dddd",
        "5 eeee",
        "6 too long",
        "7 g",
      ]);
  });

  it("of a table whose first cell is quoted may have a mark before the text", () => {
    for (const size of [1, 2, 3, 100])
      expect(linesOf(cut(utf8('\ufeff"a\nb",c\nd\n'), size), { longest: 9, quoted: true })).toEqual([
        '1 "a\nb",c',
        "3 d",
      ]);
  });

  it("are as long as their text: neither the line break nor the mark before a text counts", () => {
    const text = utf8("\ufeffabcd\r\nabcd\r\nabcd");
    for (const quoted of [false, true])
      for (const size of [1, 2, 3, 5, 100])
        expect(linesOf(cut(text, size), { longest: 4, quoted })).toEqual(["1 abcd", "2 abcd", "3 abcd"]);
  });

  it("are the same however a text is cut, and every line of it is in one of them", () => {
    const text = fc.array(fc.constantFrom("a", '"', ",", "\n", "\r\n", '","', '\n"', "\ufeff", "中", " "), {
      maxLength: 40,
    });
    const cuts = fc.array(fc.nat(), { maxLength: 10 });
    fc.assert(
      fc.property(text, cuts, fc.integer({ min: 1, max: 12 }), fc.boolean(), (parts, at, longest, quoted) => {
        const written = parts.join("");
        const bytes = utf8(written);
        const places = [0, ...at.map((one) => one % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, index) => bytes.slice(places[index], end));
        const whole = linesOf([bytes], { longest, quoted });
        expect(linesOf(pieces, { longest, quoted })).toEqual(whole);
        expect(linesOf(cut(bytes, 1), { longest, quoted })).toEqual(whole);
        const covered = whole.flatMap((record) => {
          const [line = "", ...rest] = record.split(" ");
          return rest
            .join(" ")
            .split("\n")
            .map((_, index) => Number(line) + index);
        });
        const filled = written
          .replace(/^\ufeff/, "")
          .split("\n")
          .flatMap((line, index) => (/[^ \t\r]/.test(line) ? [index + 1] : []));
        expect(filled.filter((line) => !covered.includes(line))).toEqual([]);
        expect(new Set(covered).size).toBe(covered.length);
      }),
      { numRuns: runs(500) },
    );
  });
});
