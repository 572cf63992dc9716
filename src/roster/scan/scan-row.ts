import { enterpriseDomain } from "../../application/enterprise-facts.js";
import { inUnitOfField } from "./amount.js";
import { CellWords } from "./cell-words.js";
import { keyPlace } from "./line-words.js";
import { creditCodeLength, packBytes } from "./pack-code.js";
import { fenOfText } from "./revenue-fen.js";
import { clear, type Ground, placeOfChain, type Row, sign, yes } from "./row.js";
import { answerDigit, wordDigit } from "./scan-record.js";
import { endOfRevenue, isNameAt, mostBytesOfNone } from "./scan-value.js";
import { isSum, longestSum } from "./sum-row.js";
import type { ColumnName } from "./table.js";
import { byteAt, characterLength, decodeUtf8 } from "./utf8.js";

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;

/** In bytes; shorter than the longest text that `scanRecord` accepts. */
const longestCell = 10_000;

/**
 * Reads a row of a table into the row of numbers, byte by byte, without making a text or an object of it. Whatever is
 * unusual is left to the reader of records: a cell with a quotation mark or a line break in it, a value of the wrong type,
 * more or fewer cells than the head has, bytes that are not UTF-8, a row of blanks.
 */
export class RowScanner {
  /** The number of each column's field; of a column that is not read, one that no field has. */
  private readonly columns: readonly number[];
  private readonly chains: CellWords;
  private readonly scales = new CellWords((text) => wordDigit(enterpriseDomain.scale, text));
  private readonly levels = new CellWords((text) => wordDigit(enterpriseDomain.specialised, text));
  private readonly answers = new CellWords(answerDigit);
  private readonly sums = new CellWords((text) => (isSum(text) ? sumDigit : otherDigit));
  /** Of the revenue, by which power of ten it becomes yuan. */
  private readonly power: number;
  private readonly ground: Ground;
  private readonly row: Row;

  constructor(ground: Ground, row: Row, { columns, powers }: Columns) {
    this.ground = ground;
    this.row = row;
    this.chains = new CellWords((id) => placeOfChain(ground.chains, id) + 1);
    this.power = powers[columns.indexOf("previousYearRevenue")] ?? 0;
    this.columns = columns.map((column) =>
      column === undefined ? unread : keyPlace[column === "exemption.reason" ? "exemption" : column],
    );
  }

  /** The position after the row that begins at `start`, before its line break; -1 where the reader of records has to read it. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    const { columns, row } = this;
    clear(row, this.ground);
    let at = start;
    let isBlank = true;
    let nameFrom = 0;
    let nameTo = 0;
    for (let index = 0; index < columns.length; index += 1) {
      if (index > 0) {
        if (byteAt(bytes, at, end) !== comma) return -1;
        at += 1;
      }
      const isQuoted = byteAt(bytes, at, end) === quote;
      const from = isQuoted ? at + 1 : at;
      const to = isQuoted ? endOfQuoted(bytes, from, end) : endOfCell(bytes, from, end);
      if (to < 0 || to - from > longestCell) return -1;
      if (to > from) {
        isBlank = false;
        if (columns[index] === keyPlace.name) {
          nameFrom = from;
          nameTo = to;
        }
        if (!this.read(columns[index] as number, bytes, from, to)) return -1;
      }
      at = isQuoted ? to + 1 : to;
    }
    const isEnd = at === end || bytes[at] === lineFeed || bytes[at] === carriageReturn;
    if (isBlank || !isEnd) return -1;
    if (row.creditCode === 0 && this.maySum(bytes, nameFrom, nameTo)) return -1;
    sign(row, this.ground);
    return at;
  }

  /** Reads a cell that holds something; `false` where the reader of records has to. */
  private read(column: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { row, answers } = this;
    switch (column) {
      case keyPlace.name:
        row.name = isNameAt(bytes, from, to) ? 1 : 0;
        return hasContent(bytes, from);
      case keyPlace.creditCode:
        return to - from === creditCodeLength && packBytes(bytes, from, row);
      case keyPlace.chainId:
        row.chain = this.chains.digitOf(bytes, from, to) - 1;
        return row.chain >= 0 && hasContent(bytes, from);
      case keyPlace.previousYearRevenue:
        return this.readRevenue(bytes, from, to);
      case keyPlace.scale:
        row.scale = this.scales.digitOf(bytes, from, to);
        return row.scale > 0;
      case keyPlace.specialised:
        row.specialised = this.levels.digitOf(bytes, from, to);
        return row.specialised > 0;
      case keyPlace.atKeyLink:
        row.keyLink = answers.digitOf(bytes, from, to);
        return row.keyLink > 0;
      case keyPlace.transform:
        row.transform = answers.digitOf(bytes, from, to);
        return row.transform > 0;
      case keyPlace.willing:
        row.willing = answers.digitOf(bytes, from, to);
        return row.willing > 0;
      case keyPlace.priority:
        row.priority = answers.digitOf(bytes, from, to);
        return row.priority > 0;
      case keyPlace.exemption:
        row.exempt = yes;
        // A reason so short may say that there is none, which is for the reader of records to know.
        return to - from > mostBytesOfNone && hasContent(bytes, from);
      default:
        return true;
    }
  }

  /** Whether a row without a credit code may add others up: by its name, or because it has none. */
  private maySum(bytes: Uint8Array, from: number, to: number): boolean {
    return to - from <= mostBytesOfSum && (to === from || this.sums.digitOf(bytes, from, to) === sumDigit);
  }

  /** A revenue in yuan; one in ten thousands, or another such unit, goes by way of its text. */
  private readRevenue(bytes: Uint8Array, from: number, to: number): boolean {
    const { row, power } = this;
    if (power === 0) return endOfRevenue(bytes, from, to, row) === to;
    row.fen = fenOfText(inUnitOfField(decodeUtf8(bytes, from, to) as string, power, "元"));
    row.revenue = 1;
    return row.fen >= 0;
  }
}

/** The fields of the columns, and by which power of ten the figures of each are in the unit of its field. */
interface Columns {
  readonly columns: readonly (ColumnName | undefined)[];
  readonly powers: readonly number[];
}

const unread = -1;
const mostBytesOfSum = 4 * longestSum;
const sumDigit = 1;
const otherDigit = 2;

/** Printable ASCII or an ideograph: one such character shows that a cell is not blank. */
function hasContent(bytes: Uint8Array, from: number): boolean {
  const first = bytes[from] as number;
  return (first > space && first < 0x7f) || (first >= 0xe4 && first <= 0xe9);
}

/** Where a cell without quotation marks ends; -1 where it holds one, or is not UTF-8. */
function endOfCell(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte === comma || byte === lineFeed) return at;
    if (byte === quote) return -1;
    // One that ends no line belongs to the cell.
    if (byte === carriageReturn) return at + 1 === end || bytes[at + 1] === lineFeed ? at : -1;
    const length = byte < 0x80 ? 1 : characterLength(bytes, at, end);
    if (length === 0) return -1;
    at += length;
  }
  return at;
}

/** The quotation mark that ends a cell; -1 where it never ends, holds a line break, or is not UTF-8. */
function endOfQuoted(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte === quote) return at;
    if (byte === lineFeed) return -1;
    const length = byte < 0x80 ? 1 : characterLength(bytes, at, end);
    if (length === 0) return -1;
    at += length;
  }
  return -1;
}
