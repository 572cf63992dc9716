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
  /** `line` is the number of the line the record begins in, from one. */
  readonly take: (bytes: Uint8Array, start: number, end: number, line: number) => void;
  readonly tooLong: (line: number) => void;
}

interface LineOptions {
  /** Bytes. */
  readonly longest: number;
  /** Whether a line break between quotation marks is part of the record, as in CSV. */
  readonly quoted: boolean;
}

const lineFeed = 10;
const carriageReturn = 13;
const quotationMark = 34;

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
  private isInQuotes = false;
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
      const end = this.options.quoted ? this.endOfRecord(piece, start) : piece.indexOf(lineFeed, start);
      if (end < 0) break;
      if (!this.options.quoted) this.ended += 1;
      this.emit(piece, start, end);
      this.begins = this.ended + 1;
      start = this.scanned(piece, end + 1);
    }
    this.hold(piece, start);
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

  /** Ends the text; the last line need not have a line break. Tells whether quotation marks were still open. */
  close(): { readonly isOpen: boolean } {
    const isOpen = this.isInQuotes;
    this.emit(emptyPiece, 0, 0);
    return { isOpen };
  }

  /** The line break that ends a record, past those between quotation marks. */
  private endOfRecord(piece: Uint8Array, start: number): number {
    for (let at = start; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === quotationMark) this.isInQuotes = !this.isInQuotes;
      else if (byte === lineFeed) {
        this.ended += 1;
        if (!this.isInQuotes) return at;
      }
    }
    return -1;
  }

  private emit(piece: Uint8Array, start: number, end: number): void {
    if (this.heldLength === 0 && !this.isSkipping && end - start <= this.options.longest) {
      this.handOn(piece, start, end);
      return;
    }
    this.hold(piece.subarray(0, end), start);
    if (this.isSkipping) this.taker.tooLong(this.begins);
    else this.handOn(this.held, 0, this.heldLength);
    this.heldLength = 0;
    this.isSkipping = false;
  }

  private handOn(bytes: Uint8Array, start: number, end: number): void {
    const ended = end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;
    const begins = this.begins === 1 && hasMark(bytes, start, ended) ? start + 3 : start;
    if (!isBlank(bytes, begins, ended)) this.taker.take(bytes, begins, ended, this.begins);
  }

  private hold(piece: Uint8Array, start: number): void {
    const length = this.heldLength + piece.length - start;
    if (this.isSkipping || length > this.options.longest) {
      this.isSkipping = true;
      this.heldLength = 0;
      return;
    }
    if (length > this.held.length) {
      const longer = new Uint8Array(Math.min(Math.max(2 * this.held.length, length), this.options.longest));
      longer.set(this.held.subarray(0, this.heldLength));
      this.held = longer;
    }
    this.held.set(piece.subarray(start), this.heldLength);
    this.heldLength = length;
  }
}

const emptyPiece = /* @__PURE__ */ new Uint8Array(0);

/** The byte order mark some programs put before a text. */
const hasMark = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte !== 32 && byte !== 9 && byte !== carriageReturn) return false;
  }
  return true;
}
