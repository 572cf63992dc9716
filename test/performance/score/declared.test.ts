import { describe, expect, it } from "vitest";
import { compareDeclared } from "../../../src/performance/score/declared.js";
import type { ScoreRow } from "../../../src/performance/score/score-row.js";

const row = (id: string, low: string, high: string, weight = "10") =>
  ({ id, low, high, weight, points: low === high ? low : null }) as ScoreRow;
const code = (declared: string | undefined, low: string, high: string, decimals = 2) =>
  compareDeclared([row("a", low, high)], { points: declared === undefined ? {} : { a: declared } }, decimals)
    .rows[0];

describe("a declared score", () => {
  it.each<[string | undefined, string, string, string, string | null]>([
    [undefined, "5", "5", "declared-missing", null],
    ["5", "5", "5", "declared-equal", "0"],
    ["5.0", "5", "5", "declared-equal", "0"],
    ["5.01", "5", "5", "declared-by-rounding", "0.01"],
    ["4.99", "5", "5", "declared-by-rounding", "-0.01"],
    ["5.02", "5", "5", "declared-above", "0.02"],
    ["5.010001", "5", "5", "declared-above", "0.010001"],
    ["4.98", "5", "5", "declared-below", "-0.02"],
    ["4.989999", "5", "5", "declared-below", "-0.010001"],
    ["10", "5", "5", "declared-above", "5"],
    ["10.01", "5", "5", "declared-above-weight", "5.01"],
    ["10.01", "5", "10", "declared-above-weight", null],
    ["0", "0", "10", "declared-possible", null],
    ["5", "5", "7", "declared-possible", null],
    ["6", "5", "7", "declared-possible", null],
    ["7", "5", "7", "declared-possible", null],
    ["4.99", "5", "7", "declared-not-possible", null],
    ["7.01", "5", "7", "declared-not-possible", null],
  ])("of %s beside %s to %s: %s", (declared, low, high, expected, difference) => {
    expect(code(declared, low, high)).toEqual({
      ...{ kind: "declared-row", id: "a", code: expected, declared: declared ?? null, low, high, difference },
    });
  });

  it("may differ by one unit of the last place, whichever that is", () => {
    expect(code("6", "5", "5", 0)?.code).toBe("declared-by-rounding");
    expect(code("6", "5", "5", 1)?.code).toBe("declared-above");
    expect(code("5.000001", "5", "5", 6)?.code).toBe("declared-by-rounding");
    expect(code("5.000002", "5", "5", 6)?.code).toBe("declared-above");
  });
});

describe("declared scores together", () => {
  const rows = [row("a", "5", "5"), row("b", "2", "3")];

  it.each<[Record<string, string>, string | undefined, string | null, boolean | null]>([
    [{ a: "5", b: "3" }, "8", "8", true],
    [{ a: "5", b: "3" }, "8.00", "8", true],
    [{ a: "5", b: "3" }, "8.01", "8", false],
    [{ a: "5", b: "3" }, undefined, "8", null],
    [{ a: "5" }, "8", null, null],
    [{}, undefined, null, null],
  ])("%j with a total of %s", (points, total, sum, addsUp) => {
    expect(compareDeclared(rows, { points, ...(total !== undefined && { total }) }, 2)).toMatchObject({
      ...{ sum, total: total ?? null, addsUp },
    });
  });

  it("are none where a form gives none", () => {
    expect(compareDeclared(rows, {}, 2)).toMatchObject({
      ...{ rows: [{ code: "declared-missing" }, { code: "declared-missing" }] },
      ...{ sum: null, total: null, addsUp: null },
    });
  });
});
