import { byteAt } from "./utf8.js";

/** Receives the lines. The bytes may be reused as soon as a method returns. */
interface LineTaker {
  /**
   * Tries to take the line that begins at `start`, although its end is not known yet. The answer is the position after
   * the record, or -1 where nothing was taken. {@link settle} is called once the line is known to end there.
   */
  readonly scan: (bytes: Uint8Array, start: number, end: number) => number;
  /** The scanned line is complete. */
  readonly settle: (bytes: Uint8Array, start: number, end: number, line: number) => void;
  /**
   * `line` is the number of the line the record begins in, from one. `false`: what goes over several lines is no record, so
   * each of them is one by itself; nothing was taken of it.
   */
  readonly take: (bytes: Uint8Array, start: number, end: number, line: number) => boolean;
  readonly tooLong: (line: number) => void;
}

interface LineOptions {
  /** Bytes, without the line break. */
  readonly longest: number;
  /** Whether a line break between quotation marks is part of the record, as in CSV. */
  readonly quoted: boolean;
}

const lineFeed = 10;
const carriageReturn = 13;
const quotationMark = 34;
const comma = 44;

/** Where in a record of CSV the next byte stands. A mark opens a cell only at its beginning; after one anywhere else the record ends with its line. */
const atCell = 0;
const inCell = 1;
const inQuotes = 2;
const afterQuote = 3;
const inFault = 4;

/** Where the next byte stands after a quotation mark, by where that stood. */
const afterMark = [inQuotes, inFault, afterQuote, inQuotes, inFault] as const;

/**
 * Cuts text that comes in pieces into lines, wherever the pieces were cut. Lines inside a piece are handed on as they
 * stand; only one that goes over its end is copied, and one that is too long is skipped without being kept.
 */
export class Lines {
  private readonly taker: LineTaker;
  private readonly options: LineOptions;
  /** The beginning of a line whose end has not come yet. */
  private held = new Uint8Array(1024);
  private heldLength = 0;
  private isSkipping = false;
  private state = atCell;
  /** How far from the beginning of the record at hand its first line ends; -1 where it has only one. */
  private firstBreak = -1;
  /** The lines that have ended, and the one the record at hand begins in. */
  private ended = 0;
  private begins = 1;

  constructor(taker: LineTaker, options: LineOptions) {
    this.taker = taker;
    this.options = options;
  }

  push(piece: Uint8Array): void {
    let start = this.scanned(piece);
    for (;;) {
      const end = this.endOfRecord(piece, start);
      const next = end < 0 ? this.hold(piece, start) : this.emit(piece, start, end);
      if (next < 0) return;
      start = this.scanned(piece, next);
    }
  }

  /** The position after the lines that the receiver takes in one go, which are most of them. */
  private scanned(piece: Uint8Array, from = 0): number {
    const { scan, settle } = this.taker;
    if (this.heldLength > 0 || this.isSkipping) return from;
    let start = from;
    for (;;) {
      const past = scan(piece, start, piece.length);
      if (past < 0 || past - start > this.options.longest) return start;
      const end = byteAt(piece, past, piece.length) === carriageReturn ? past + 1 : past;
      if (byteAt(piece, end, piece.length) !== lineFeed) return start;
      this.ended += 1;
      settle(piece, start, past, this.begins);
      this.begins = this.ended + 1;
      start = end + 1;
    }
  }

  /** Ends the text; the last line need not have a line break. */
  close(): void {
    do this.emit(emptyPiece, 0, 0);
    while (this.heldLength > 0 || this.isSkipping);
  }

  /** The line break that ends the record at hand, past those between quotation marks. */
  private endOfRecord(piece: Uint8Array, start: number): number {
    if (this.options.quoted && !this.isSkipping) return this.endOfRow(piece, start);
    const end = piece.indexOf(lineFeed, start);
    if (end >= 0) this.ended += 1;
    return end;
  }

  private endOfRow(piece: Uint8Array, start: number): number {
    let { state } = this;
    for (let at = start + this.marksAt(piece, start); at < piece.length; at += 1) {
      const byte = piece[at] as number;
      if (byte === lineFeed) {
        this.ended += 1;
        if (state !== inQuotes) return at;
        if (this.firstBreak < 0) this.firstBreak = this.heldLength + at - start;
      } else if (byte === quotationMark) state = afterMark[state] as number;
      else if (state === inCell || state === atCell) state = byte === comma ? atCell : inCell;
      else if (state === afterQuote)
        state = byte === comma ? atCell : byte === carriageReturn ? state : inFault;
    }
    this.state = state;
    return -1;
  }

  /** How many bytes of a mark before the text come next: they are no part of its first cell. */
  private marksAt(piece: Uint8Array, start: number): number {
    const { heldLength } = this;
    let count = 0;
    if (this.begins === 1)
      while (heldLength + count < mark.length && piece[start + count] === mark[heldLength + count])
        count += 1;
    return count;
  }

  /** Hands the record on that ends there. The position to go on at, which may lie before that: see {@link giveUp}. */
  private emit(piece: Uint8Array, start: number, end: number): number {
    const before = this.heldLength;
    if (this.isSkipping) this.taker.tooLong(this.begins);
    else if (!this.isTaken(piece, start, end)) return this.giveUp(piece, start, before);
    this.begin();
    return end + 1;
  }

  /** The next record begins after the lines that have ended. */
  private begin(): void {
    this.heldLength = 0;
    this.isSkipping = false;
    this.state = atCell;
    this.firstBreak = -1;
    this.begins = this.ended + 1;
  }

  /** Hands on what is held and what comes after it; `false` where what goes over several lines is no record, or too long for one. */
  private isTaken(piece: Uint8Array, start: number, end: number): boolean {
    if (this.heldLength === 0) return this.handOn(piece, start, end);
    if (this.heldLength + end - start > this.most) return this.isTold();
    this.keep(piece, start, end);
    return this.handOn(this.held, 0, this.heldLength);
  }

  private handOn(bytes: Uint8Array, start: number, end: number): boolean {
    const ended = end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;
    const begins = this.begins === 1 && hasMark(bytes, start, ended) ? start + 3 : start;
    if (ended - begins > this.options.longest) return this.isTold();
    if (isBlank(bytes, begins, ended)) return true;
    return this.taker.take(bytes, begins, ended, this.begins) || this.firstBreak < 0;
  }

  /** Tells of a line that is too long; `false` where there are several. */
  private isTold(): boolean {
    if (this.firstBreak >= 0) return false;
    this.taker.tooLong(this.begins);
    return true;
  }

  /**
   * The first line of the record at hand is one by itself, and what comes after it is read again: a mark that should not be
   * there must not take the lines up to the next one with it. `before`: how many bytes of it came before this piece. Where in
   * the piece to go on.
   */
  private giveUp(piece: Uint8Array, start: number, before: number): number {
    const { firstBreak } = this;
    const end = start + Math.max(firstBreak - before, 0);
    const rest = this.held.slice(firstBreak + 1, before);
    this.heldLength = Math.min(before, firstBreak);
    this.firstBreak = -1;
    this.isTaken(piece, start, end);
    this.ended = this.begins;
    this.begin();
    if (firstBreak >= before) return end + 1;
    this.push(rest);
    return start;
  }

  /** Keeps what has come of a line, unless it is too long already; -1, or the position to go on at. */
  private hold(piece: Uint8Array, start: number): number {
    if (this.isSkipping) return -1;
    if (this.heldLength + piece.length - start <= this.most) this.keep(piece, start, piece.length);
    else if (this.firstBreak >= 0) return this.giveUp(piece, start, this.heldLength);
    else {
      this.isSkipping = true;
      this.heldLength = 0;
    }
    return -1;
  }

  /** So many bytes may be a line that is not too long, with a mark before it and half of its line break. */
  private get most(): number {
    return this.options.longest + (this.begins === 1 ? 4 : 1);
  }

  private keep(piece: Uint8Array, start: number, end: number): void {
    const length = this.heldLength + end - start;
    if (length > this.held.length) {
      const longer = new Uint8Array(Math.min(Math.max(2 * this.held.length, length), this.most));
      longer.set(this.held.subarray(0, this.heldLength));
      this.held = longer;
    }
    this.held.set(piece.subarray(start, end), this.heldLength);
    this.heldLength = length;
  }
}

const emptyPiece = /* @__PURE__ */ new Uint8Array(0);

/** The byte order mark some programs put before a text. */
const mark = [0xef, 0xbb, 0xbf] as const;

const hasMark = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start >= mark.length && mark.every((byte, index) => bytes[start + index] === byte);

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte !== 32 && byte !== 9 && byte !== carriageReturn) return false;
  }
  return true;
}
