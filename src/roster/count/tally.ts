import type { Issue } from "../../core/issue.js";
import type { ChainIndex, Row } from "../scan/row.js";
import { Cells } from "./cells.js";
import { type Repeat, Repeats } from "./repeats.js";
import type { Signature } from "./signature.js";

type Severity = Issue["severity"];

/** One cell of the histogram as plain data. */
export interface CellTally {
  /** The place of the chain; see `ChainIndex`. */
  readonly chain: number;
  readonly signature: Signature;
  readonly records: number;
  /** Those of them that repeat an enterprise of their chain; without a chain, those whose enterprise is listed again. */
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
  readonly cells: Cells;
  readonly repeats: Repeats;
  private readonly noticed = { error: new Map<string, number>(), warning: new Map<string, number>() };
  /** For later records of a code in another cell than the first: pairs of the code's entry and the cell. */
  private readonly elsewhere: number[] = [];

  /** `signatures`: how many there are, where rules read own fields. */
  constructor(chains: ChainIndex, signatures?: number) {
    this.cells = new Cells(signatures);
    this.repeats = new Repeats(this.cells, chains);
  }

  /** Counts a row; what is to be said of it where its credit code was listed before. */
  add(row: Row, cell: number, withCode: boolean): Repeat | undefined {
    const { cells, repeats } = this;
    cells.add(cell, row);
    const record = this.records;
    this.records = record + 1;
    if (!withCode) return undefined;
    const entry = repeats.enter(row, record, cell);
    if (entry < 0) {
      cells.codes[cell] = (cells.codes[cell] as number) + 1;
      return undefined;
    }
    if (repeats.firstCellOf(entry) !== cell) this.elsewhere.push(entry, cell);
    return repeats.again(entry, record, cell);
  }

  notice(code: string, severity: Severity, count = 1): void {
    const counts = this.noticed[severity];
    counts.set(code, (counts.get(code) ?? 0) + count);
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
    const moved = new Map<number, number>();
    const counted = new Map<string, number>();
    for (const { first, others } of this.spread()) {
      moved.set(first, (moved.get(first) ?? 0) + 1);
      const held = [first, ...others];
      const places = held.map((cell) => placeOf.get(cell) as number).sort((one, other) => one - other);
      const key = places.join(" ");
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const overlaps = [...counted]
      .map(([key, codes]): Overlap => ({ cells: key.split(" ").map(Number), codes }))
      .sort((left, right) => inOrder(left.cells, right.cells));
    return { overlaps, moved };
  }

  /** Each code with records in several cells, with these cells. One sorted list of numbers: there may be millions. */
  private *spread(): Generator<{ readonly first: number; readonly others: readonly number[] }> {
    const { elsewhere, cells, repeats } = this;
    const { size } = cells;
    const keys = new Float64Array(elsewhere.length / 2);
    for (let at = 0; at < keys.length; at += 1)
      keys[at] = (elsewhere[2 * at] as number) * size + (elsewhere[2 * at + 1] as number);
    keys.sort();
    for (let at = 0; at < keys.length; ) {
      const entry = Math.floor((keys[at] as number) / size);
      const others: number[] = [];
      for (; Math.floor((keys[at] as number) / size) === entry; at += 1) {
        const cell = (keys[at] as number) % size;
        if (others.at(-1) !== cell) others.push(cell);
      }
      yield { first: repeats.firstCellOf(entry), others };
    }
  }
}

/** Lists of numbers in order: by the first number in which they differ, the shorter before the longer. */
export function inOrder(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at] as number) - (right[at] ?? Number.NEGATIVE_INFINITY);
}
