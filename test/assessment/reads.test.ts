import { describe, expect, it } from "vitest";
import { restsOn, touchedBy } from "../../src/assessment/reads.js";
import type { Change } from "../../src/kernel/rule.js";

const set = (...path: Change["path"]): Change => ({ action: "set", path, value: true });

/** Changes of a column in so many rows. */
const inRows = (count: number): readonly Change[] =>
  Array.from({ length: count }, (_, row) => set("enterprises", row, "transform"));

const few = touchedBy(inRows(50));
const many = touchedBy(inRows(51));

describe("what changes of the list of enterprises touch", () => {
  it("is the column and each row, up to fifty rows", () => {
    expect(few.size).toBe(51);
    expect(restsOn(new Set(["enterprises.49"]), few)).toBe(true);
    expect(restsOn(new Set(["enterprises.50"]), few)).toBe(false);
  });

  it("is the column and any row beyond that", () => {
    expect(many.size).toBe(2);
    expect(restsOn(new Set(["enterprises.*.transform"]), many)).toBe(true);
    expect(restsOn(new Set(["enterprises.2000"]), many)).toBe(true);
  });

  it("is no other column, and not how many rows there are, however many rows have changed", () => {
    expect(restsOn(new Set(["enterprises.*.willing", "enterprises.length"]), many)).toBe(false);
  });

  it("is the list for who has looked at all of it", () => {
    expect(restsOn(new Set(["enterprises"]), few)).toBe(true);
    expect(restsOn(new Set(["enterprises"]), many)).toBe(true);
  });

  it("is one of any rows, for who has looked at so many that they were not told apart", () => {
    expect(restsOn(many, touchedBy([set("enterprises", 7, "name")]))).toBe(true);
    expect(restsOn(many, touchedBy([set("period", "end")]))).toBe(false);
  });
});
