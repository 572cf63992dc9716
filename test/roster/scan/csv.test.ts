import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../../src/roster/scan/csv.js";

const written = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe("cellsOf", () => {
  it("gives back the cells that were written", () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom("a", "中", ",", '"', "\n", " ") }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (list) => {
        expect(cellsOf(list.map(written).join(","))).toEqual(list);
      }),
    );
  });

  it.each([
    ["", [""]],
    [",", ["", ""]],
    ['""', [""]],
    ['"a""b"', ['a"b']],
    [" a ,b", [" a ", "b"]],
    ['"a', "table-open-quote"],
    ['"a""', "table-open-quote"],
    ['a"b', "table-quote-inside"],
    ['"a"b', "table-quote-inside"],
    ['"a" ,b', "table-quote-inside"],
  ])("of %j are %j", (text, expected) => expect(cellsOf(text)).toEqual(expected));
});
