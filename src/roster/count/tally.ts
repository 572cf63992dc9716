import type { Issue } from "../../core/issue.js";
import type { Row } from "../scan/row.js";
import { Cells } from "./cells.js";
import { PackedCodes } from "./packed-codes.js";
import type { Signature } from "./signature.js";

type Severity = Issue["severity"];

/** One cell of the histogram as plain data. */
export interface CellTally {
  /** The place of the chain; see `ChainIndex`. */
  readonly chain: number;
  readonly signature: Signature;
  readonly records: number;
  /** Those of them whose credit code is listed more than once. */
  readonly repeated: number;
  /** The credit codes of which all records stand in this cell. */
  readonly codes: number;
  readonly fen: bigint;
}

/** Credit codes whose records lie in several cells: how many codes lie in exactly these cells. */
export interface Overlap {
  /** Places in the list of cells, rising. */
  readonly cells: readonly number[];
  readonly codes: number;
}

export interface Notice {
  /** What this is: how often records have a fault. */
  readonly kind: "notice";
  /** The code of the issue. */
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** 汇总. Everything that is counted of a roster, in an order that depends only on the content of the roster. */
export interface RosterTally {
  readonly records: number;
  readonly cells: readonly CellTally[];
  readonly overlaps: readonly Overlap[];
  readonly notices: readonly Notice[];
}

/** What is counted while records come in. */
export class Tally {
  records = 0;
  /** Credit codes that are listed more than once. */
  repeatedCodes = 0;
  readonly cells = new Cells();
  readonly codes = new PackedCodes();
  private readonly noticed = { error: new Map<string, number>(), warning: new Map<string, number>() };
  /** For later records of a code in another cell than the first: pairs of the code's entry and the cell. */
  private readonly elsewhere: number[] = [];

  /** Counts a row; the entry of its credit code where that was listed before, else -1. */
  add(row: Row, cell: number, withCode: boolean): number {
    const { cells } = this;
    cells.add(cell, row);
    const record = this.records;
    this.records = record + 1;
    if (!withCode) return -1;
    const entry = this.codes.add(row.first, row.second, row.third, record, cell);
    if (entry < 0) cells.codes[cell] = (cells.codes[cell] as number) + 1;
    else this.repeat(entry, cell);
    return entry;
  }

  notice(code: string, severity: Severity, count = 1): void {
    const counts = this.noticed[severity];
    counts.set(code, (counts.get(code) ?? 0) + count);
  }

  /** The cell a code's first record stands in. */
  firstCellOf(entry: number): number {
    const note = this.codes.noteOf(entry);
    return note < 0 ? ~note : note;
  }

  private repeat(entry: number, cell: number): void {
    const { cells, codes } = this;
    const first = this.firstCellOf(entry);
    // Stored inverted once the code is known to be repeated, because its first record is repeated from then on too.
    if (codes.noteOf(entry) >= 0) {
      codes.setNote(entry, ~first);
      this.repeatedCodes += 1;
      cells.repeated[first] = (cells.repeated[first] as number) + 1;
    }
    cells.repeated[cell] = (cells.repeated[cell] as number) + 1;
    if (first !== cell) this.elsewhere.push(entry, cell);
  }

  close(): RosterTally {
    const { cells } = this;
    const order = Array.from({ length: cells.size }, (_, cell) => cell).sort(
      (left, right) =>
        cells.chainOf(left) - cells.chainOf(right) || cells.signatureOf(left) - cells.signatureOf(right),
    );
    const placeOf = new Map(order.map((cell, place) => [cell, place]));
    const { overlaps, moved } = this.overlaps(placeOf);
    return {
      records: this.records,
      cells: order.map((cell) => ({
        chain: cells.chainOf(cell),
        signature: cells.signatureOf(cell),
        records: cells.rows[cell] as number,
        repeated: cells.repeated[cell] as number,
        codes: (cells.codes[cell] as number) - (moved.get(cell) ?? 0),
        fen: cells.fenOf(cell),
      })),
      overlaps,
      notices: [...this.noticesOf("error"), ...this.noticesOf("warning")],
    };
  }

  private noticesOf(severity: Severity): readonly Notice[] {
    return [...this.noticed[severity]]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([code, count]) => ({ kind: "notice", code, severity, count }));
  }

  /** The codes whose records differ, by the cells they stand in, and how many of them were counted in each cell. */
  private overlaps(placeOf: ReadonlyMap<number, number>) {
    const cellsOf = new Map<number, Set<number>>();
    for (let at = 0; at < this.elsewhere.length; at += 2) {
      const entry = this.elsewhere[at] as number;
      const held = cellsOf.get(entry) ?? new Set([this.firstCellOf(entry)]);
      cellsOf.set(entry, held.add(this.elsewhere[at + 1] as number));
    }
    const moved = new Map<number, number>();
    const counted = new Map<string, number>();
    for (const [entry, held] of cellsOf) {
      const first = this.firstCellOf(entry);
      moved.set(first, (moved.get(first) ?? 0) + 1);
      const places = [...held].map((cell) => placeOf.get(cell) as number).sort((one, other) => one - other);
      const key = places.join(" ");
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const overlaps = [...counted]
      .map(([key, codes]): Overlap => ({ cells: key.split(" ").map(Number), codes }))
      .sort((left, right) => inOrder(left.cells, right.cells));
    return { overlaps, moved };
  }
}

/** Lists of numbers in order: by the first number in which they differ, the shorter before the longer. */
export function inOrder(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at] as number) - (right[at] ?? Number.NEGATIVE_INFINITY);
}
