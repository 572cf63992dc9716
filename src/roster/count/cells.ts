import type { Row } from "../scan/row.js";
import { signatures as builtInSignatures, type Signature } from "./signature.js";

const firstCells = 256;

/** A cell holds sums up to here as a number; larger sums move to a BigInt. One more revenue on top is still exact. */
const mostFen = 2 ** 52;

/**
 * 直方图. How many records there are of each signature in each chain, and their revenue. Every result is read off it, so
 * that the records need not be read again. Only the cells that occur are kept.
 */
export class Cells {
  size = 0;
  /** All records; those whose code is listed more than once; the codes that came up here first. */
  rows = new Float64Array(firstCells);
  repeated = new Float64Array(firstCells);
  codes = new Float64Array(firstCells);
  /** A mark that the user of the cells sets for each; 0 at first. */
  marks = new Uint8Array(firstCells);
  private fen = new Float64Array(firstCells);
  private readonly large = new Map<number, bigint>();
  private keys = new Float64Array(firstCells);
  private index = new Int32Array(2 * firstCells);
  private last = 0;
  private lastKey = -1;

  private readonly signatures: number;

  /** `signatures`: how many there are of each chain. */
  constructor(signatures: number = builtInSignatures) {
    this.signatures = signatures;
  }

  /** The cell of a chain and a signature; a new one where there is none. */
  at(chain: number, signature: Signature): number {
    const key = chain * this.signatures + signature;
    if (key === this.lastKey) return this.last;
    const mask = this.index.length - 1;
    let slot = hash(key) & mask;
    for (;;) {
      const cell = (this.index[slot] as number) - 1;
      if (cell < 0) return this.open(key, slot);
      if (this.keys[cell] === key) {
        this.lastKey = key;
        this.last = cell;
        return cell;
      }
      slot = (slot + 1) & mask;
    }
  }

  add(cell: number, row: Row): void {
    this.rows[cell] = (this.rows[cell] as number) + 1;
    const sum = (this.fen[cell] as number) + row.fen;
    this.fen[cell] = sum;
    if (sum > mostFen) this.putAside(cell);
    if (row.largeFen > 0n) this.large.set(cell, (this.large.get(cell) ?? 0n) + row.largeFen);
  }

  fenOf(cell: number): bigint {
    return BigInt(this.fen[cell] as number) + (this.large.get(cell) ?? 0n);
  }

  chainOf(cell: number): number {
    return Math.floor((this.keys[cell] as number) / this.signatures);
  }

  signatureOf(cell: number): Signature {
    return (this.keys[cell] as number) % this.signatures;
  }

  private putAside(cell: number): void {
    const sum = this.fenOf(cell);
    this.large.set(cell, sum);
    this.fen[cell] = 0;
  }

  private open(key: number, slot: number): number {
    const cell = this.size;
    this.size += 1;
    if (this.size > this.keys.length) this.grow();
    this.keys[cell] = key;
    if (this.size * 2 > this.index.length) this.layOut();
    else this.index[slot] = this.size;
    return cell;
  }

  private grow(): void {
    const longer = (from: Float64Array): Float64Array<ArrayBuffer> => {
      const to = new Float64Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.rows = longer(this.rows);
    this.repeated = longer(this.repeated);
    this.codes = longer(this.codes);
    this.fen = longer(this.fen);
    this.keys = longer(this.keys);
    const marks = new Uint8Array(this.marks.length * 2);
    marks.set(this.marks);
    this.marks = marks;
  }

  private layOut(): void {
    const index = new Int32Array(this.index.length * 2);
    const mask = index.length - 1;
    for (let cell = 0; cell < this.size; cell += 1) {
      let slot = hash(this.keys[cell] as number) & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = cell + 1;
    }
    this.index = index;
  }
}

/** Chains times signatures can pass 2^32, so both halves of the key are mixed. */
function hash(key: number): number {
  const mixed = Math.imul((key | 0) ^ Math.floor(key / 2 ** 32), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
