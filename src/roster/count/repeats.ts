import { type ChainIndex, type Row, undeclaredIn, unplacedIn } from "../scan/row.js";
import type { Cells } from "./cells.js";
import { PackedCodes } from "./packed-codes.js";
import { type RepeatedDigit, repeatedDigit } from "./signature.js";

/** A record that was counted, and what its code being listed again says of it. */
interface Counted {
  readonly record: number;
  readonly cell: number;
  readonly digit: RepeatedDigit;
}

/** What a record with a code that came before turns out to be. */
export interface Repeat {
  /** Whether its chain has its enterprise already; missing while its chain is not known. */
  readonly digit: RepeatedDigit;
  /** The record it seems to repeat; -1 where it is the first of its enterprise in this place. */
  readonly first: number;
  /** An earlier record of which the same is known only now. */
  readonly earlier: Counted | undefined;
}

/** Bits of the note of a code: its first record counts as repeated; the code is among the repeated ones. */
const flagged = 1;
const counted = 2;
const flags = 4;

/**
 * 重复的企业. Which credit codes stand more than once in one chosen chain, as `standings` says it of an application. A code is
 * kept with its first record; a further place that it stands in (a chain, outside the chosen ones, without one) is kept as a code of its
 * own with its first record there, and takes as much room.
 */
export class Repeats {
  /** How many codes stand more than once in one chain. */
  codes = 0;
  private readonly cells: Cells;
  private readonly undeclared: number;
  private readonly unplaced: number;
  private readonly held = new PackedCodes();
  private readonly further = new PackedCodes();

  constructor(cells: Cells, chains: ChainIndex) {
    this.cells = cells;
    this.undeclared = undeclaredIn(chains);
    this.unplaced = unplacedIn(chains);
  }

  /** The entry of the code in the row, -1 where it is new and now added. */
  enter({ first, second, third }: Row, record: number, cell: number): number {
    return this.held.add(first, second, third, record, cell * flags);
  }

  /** The cell a code's first record stands in. */
  firstCellOf(entry: number): number {
    return cellOf(this.held, entry);
  }

  /** A record whose code was entered before. */
  again(entry: number, record: number, cell: number): Repeat {
    const { cells, held, further } = this;
    const [home, chain] = [cells.chainOf(this.firstCellOf(entry)), cells.chainOf(cell)];
    const [codes, place] =
      home === chain ? [held, entry] : [further, further.add(entry, chain, 0, record, cell * flags)];
    const first = place < 0 ? -1 : codes.recordOf(place);
    // That of the first record of a code nobody knows the chain matters from the second on.
    const opened = home === this.unplaced ? this.flag(held, entry, repeatedDigit.missing) : undefined;
    if (chain === this.unplaced) {
      this.countIn(cell);
      return { digit: repeatedDigit.missing, first, earlier: opened };
    }
    if (chain === this.undeclared || first < 0) return { digit: repeatedDigit.no, first, earlier: opened };
    this.countIn(cell);
    this.countCode(entry);
    return { digit: repeatedDigit.yes, first, earlier: this.flag(codes, place, repeatedDigit.yes) };
  }

  private countCode(entry: number): void {
    const note = this.held.noteOf(entry);
    if ((note & counted) !== 0) return;
    this.held.setNote(entry, note | counted);
    this.codes += 1;
  }

  /** Counts a first record as repeated, once. */
  private flag(codes: PackedCodes, place: number, digit: RepeatedDigit): Counted | undefined {
    const note = codes.noteOf(place);
    if ((note & flagged) !== 0) return undefined;
    codes.setNote(place, note | flagged);
    const cell = cellOf(codes, place);
    this.countIn(cell);
    return { record: codes.recordOf(place), cell, digit };
  }

  private countIn(cell: number): void {
    const { repeated } = this.cells;
    repeated[cell] = (repeated[cell] as number) + 1;
  }
}

const cellOf = (codes: PackedCodes, place: number): number => Math.floor(codes.noteOf(place) / flags);
