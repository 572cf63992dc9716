import {
  ChainWords,
  keyNames,
  keyPlace,
  noWord,
  reasonWord,
  startsWith,
  type Word,
  wordOf,
  yesOrNo,
  yesWord,
} from "./line-words.js";
import { creditCodeLength, packBytes } from "./pack-code.js";
import { clear, type Ground, misshapen, type Row, sign, unchosenIn, yes } from "./row.js";
import { endOfText, readRevenue } from "./scan-value.js";
import { byteAt } from "./utf8.js";

const quote = 34;
const comma = 44;
const opening = 123;
const closing = 125;
const space = 32;

/**
 * Reads a line of JSON that holds one record into the row, byte by byte, without making a text or an object of it. Any
 * line out of the ordinary is left to `JSON.parse`: another key, an escape, a value of another type, a text that is not
 * UTF-8, the same key twice. A credit code or a revenue that has not the form of one is noted as misshapen.
 */
export class LineScanner {
  private readonly keys = keyNames.map((key) => wordOf(`"${key}":`));
  private readonly scales = [wordOf('"above"'), wordOf('"below"')];
  private readonly levels = [
    wordOf('"none"'),
    wordOf('"regional"'),
    wordOf('"national"'),
    wordOf('"little-giant"'),
  ];
  private readonly chains: ChainWords;
  /** Which key came where in the line before: most lines have the same order. */
  private readonly order = [...keyNames.keys(), 0]; // one more: a twelfth key is one that was there before
  /** The piece of text at hand. */
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  private limit = 0;
  private readonly ground: Ground;
  private readonly row: Row;

  constructor(ground: Ground, row: Row) {
    this.ground = ground;
    this.row = row;
    this.chains = new ChainWords(ground.chains);
  }

  /** Past the record that begins at `start`, blanks behind it included; -1 for one that is for `JSON.parse`. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    const { row, ground, keys } = this;
    if (byteAt(bytes, start, end) !== opening) return -1;
    if (bytes !== this.bytes || bytes.length !== this.limit) this.look(bytes);
    clear(row, ground);
    let at = pastBlanks(bytes, start + 1, end);
    let seen = 0;
    for (let position = 0; ; position += 1) {
      const key = this.keyAt(at, end, position);
      if (key < 0 || (seen & (1 << key)) !== 0) return -1;
      seen |= 1 << key;
      at = this.value(key, bytes, pastBlanks(bytes, at + (keys[key] as Word).length, end), end);
      if (at < 0) return -1;
      at = pastBlanks(bytes, at, end);
      const next = byteAt(bytes, at, end);
      at = pastBlanks(bytes, at + 1, end);
      if (next === closing) break;
      if (next !== comma) return -1;
    }
    sign(row, ground);
    return at;
  }

  /** The same bytes, to be read four at a time. What a view says of itself is asked here, once: engines are slow at it. */
  private look(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.limit = bytes.length;
  }

  /** The key that comes next; -1 for one that is not known. */
  private keyAt(at: number, end: number, position: number): number {
    const { view, keys } = this;
    const expected = this.order[position] as number;
    if (startsWith(view, at, end, keys[expected] as Word)) return expected;
    // No closure here: what it would hold on to would be made anew for every key of every line.
    for (let key = 0; key < keys.length; key += 1) {
      if (!startsWith(view, at, end, keys[key] as Word)) continue;
      this.order[position] = key;
      return key;
    }
    return -1;
  }

  /** Past the value of a key, or -1. */
  private value(key: number, bytes: Uint8Array, at: number, end: number): number {
    const { row } = this;
    switch (key) {
      case keyPlace.name:
        row.name = 1;
        return endOfText(bytes, at, end);
      case keyPlace.creditCode:
        return this.creditCode(bytes, at, end);
      case keyPlace.chainId:
        return this.chainId(bytes, at, end);
      case keyPlace.previousYearRevenue: {
        const after = readRevenue(bytes, at, end, row);
        return after >= 0 ? after : this.misshapen("previousYearRevenue", bytes, at, end);
      }
      case keyPlace.scale:
        row.scale = this.wordAt(at, end, this.scales);
        return row.scale > 0 ? at + (this.scales[row.scale - 1] as Word).length : -1;
      case keyPlace.specialised:
        row.specialised = this.wordAt(at, end, this.levels);
        return row.specialised > 0 ? at + (this.levels[row.specialised - 1] as Word).length : -1;
      case keyPlace.atKeyLink:
        row.keyLink = this.wordAt(at, end, yesOrNo);
        return pastYesOrNo(row.keyLink, at);
      case keyPlace.transform:
        row.transform = this.wordAt(at, end, yesOrNo);
        return pastYesOrNo(row.transform, at);
      case keyPlace.willing:
        row.willing = this.wordAt(at, end, yesOrNo);
        return pastYesOrNo(row.willing, at);
      case keyPlace.priority:
        row.priority = this.wordAt(at, end, yesOrNo);
        return pastYesOrNo(row.priority, at);
      default:
        return this.exemption(bytes, at, end);
    }
  }

  /** The place of the word that comes next, from one; 0 for none of them. */
  private wordAt(at: number, end: number, list: readonly Word[]): number {
    const { view } = this;
    for (let place = 0; place < list.length; place += 1)
      if (startsWith(view, at, end, list[place] as Word)) return place + 1;
    return 0;
  }

  private creditCode(bytes: Uint8Array, at: number, end: number): number {
    const after = at + 1 + creditCodeLength;
    const isLong = after < end && bytes[at] === quote && bytes[after] === quote;
    return isLong && packBytes(bytes, at + 1, this.row)
      ? after + 1
      : this.misshapen("creditCode", bytes, at, end);
  }

  private chainId(bytes: Uint8Array, at: number, end: number): number {
    const { chains, row, ground } = this;
    const place = byteAt(bytes, at, end) === quote ? chains.find(bytes, at, end) : -1;
    row.chain = place >= 0 ? place : unchosenIn(ground.chains);
    return place >= 0 ? at + chains.lengthOf(place) : endOfText(bytes, at, end);
  }

  /** A text of another form than that of its field, which the reader of records judges. */
  private misshapen(field: keyof typeof misshapen, bytes: Uint8Array, at: number, end: number): number {
    this.row.misshapen |= misshapen[field];
    return endOfText(bytes, at, end);
  }

  private exemption(bytes: Uint8Array, at: number, end: number): number {
    if (!startsWith(this.view, at, end, reasonWord)) return -1;
    const after = endOfText(bytes, pastBlanks(bytes, at + reasonWord.length, end), end);
    this.row.exempt = yes;
    return after >= 0 && byteAt(bytes, after, end) === closing ? after + 1 : -1;
  }
}

function pastBlanks(bytes: Uint8Array, at: number, end: number): number {
  let past = at;
  while (past < end && bytes[past] === space) past += 1;
  return past;
}

const pastYesOrNo = (digit: number, at: number): number =>
  digit === 0 ? -1 : at + (digit === yes ? yesWord.length : noWord.length);
