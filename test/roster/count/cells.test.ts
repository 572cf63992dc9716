import { describe, expect, it } from "vitest";
import { Cells } from "../../../src/roster/count/cells.js";
import { signatures } from "../../../src/roster/count/signature.js";
import { Row } from "../../../src/roster/scan/row.js";

const rowOf = (fen: number, largeFen = 0n) => Object.assign(new Row(), { fen, largeFen });

describe("Cells", () => {
  it("add up to the fen beyond what a number holds", () => {
    const cells = new Cells();
    const cell = cells.at(0, 5);
    const most = 999_999_999_999_999;
    for (let time = 0; time < 100; time += 1) cells.add(cell, rowOf(most));
    cells.add(cell, rowOf(1));
    cells.add(cell, rowOf(0, 10n ** 18n));
    cells.add(cell, rowOf(0, 1n));
    expect(cells.fenOf(cell)).toBe(BigInt(most) * 100n + 1n + 10n ** 18n + 1n);
    expect(cells.rows[cell]).toBe(103);
  });

  it("keep apart every chain and signature, however many there are", () => {
    const cells = new Cells();
    const keys = Array.from(
      { length: 3_000 },
      (_, index) => [index % 50, (index * 977) % signatures] as const,
    );
    const first = keys.map(([chain, signature]) => cells.at(chain, signature));
    expect(new Set(first).size).toBe(cells.size);
    keys.forEach(([chain, signature], index) => {
      expect(cells.at(chain, signature)).toBe(first[index]);
      expect([cells.chainOf(first[index] as number), cells.signatureOf(first[index] as number)]).toEqual([
        chain,
        signature,
      ]);
    });
  });

  it("keep what was counted while they grow", () => {
    const cells = new Cells();
    const cell = cells.at(1, 1);
    cells.add(cell, rowOf(7));
    cells.marks[cell] = 2;
    for (let signature = 2; signature < 1_000; signature += 1) cells.at(100_000, signature);
    expect([cells.rows[cell], cells.fenOf(cell), cells.marks[cell]]).toEqual([1, 7n, 2]);
  });
});
