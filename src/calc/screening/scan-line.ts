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
import { clear, type Ground, type Row, sign, yes } from "./row.js";
import { endOfText, readRevenue } from "./scan-value.js";

const quote = 34;
const comma = 44;
const opening = 123;
const closing = 125;
const space = 32;

/**
 * Reads a line of JSON that holds one record into the row, byte by byte, without making a text or an object of it. Any
 * line out of the ordinary is left to `JSON.parse`: another key, an escape, a value of another type or form, a text
 * that is not UTF-8, the same key twice.
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
    if (bytes[start] !== opening) return -1;
    if (bytes !== this.bytes || bytes.length !== this.limit) this.look(bytes);
    clear(row, ground);
    let at = pastBlanks(bytes, start + 1);
    let seen = 0;
    for (let position = 0; ; position += 1) {
      const key = this.keyAt(at, position);
      if (key < 0 || (seen & (1 << key)) !== 0) return -1;
      seen |= 1 << key;
      at = this.value(key, bytes, pastBlanks(bytes, at + (keys[key] as Word).length), end);
      if (at < 0) return -1;
      at = pastBlanks(bytes, at);
      const next = bytes[at];
      at = pastBlanks(bytes, at + 1);
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
  private keyAt(at: number, position: number): number {
    const { view, limit, keys } = this;
    const expected = this.order[position] as number;
    if (startsWith(view, limit, at, keys[expected] as Word)) return expected;
    // No closure here: what it would hold on to would be made anew for every key of every line.
    for (let key = 0; key < keys.length; key += 1) {
      if (!startsWith(view, limit, at, keys[key] as Word)) continue;
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
      case keyPlace.chainId: {
        const place = bytes[at] === quote ? this.chains.find(bytes, at) : -1;
        if (place < 0) return -1;
        row.chain = place;
        return at + this.chains.lengthOf(place);
      }
      case keyPlace.previousYearRevenue:
        return readRevenue(bytes, at, end, row);
      case keyPlace.scale:
        row.scale = this.wordAt(at, this.scales);
        return row.scale > 0 ? at + (this.scales[row.scale - 1] as Word).length : -1;
      case keyPlace.specialised:
        row.specialised = this.wordAt(at, this.levels);
        return row.specialised > 0 ? at + (this.levels[row.specialised - 1] as Word).length : -1;
      case keyPlace.atKeyLink:
        row.keyLink = this.wordAt(at, yesOrNo);
        return pastYesOrNo(row.keyLink, at);
      case keyPlace.transform:
        row.transform = this.wordAt(at, yesOrNo);
        return pastYesOrNo(row.transform, at);
      case keyPlace.willing:
        row.willing = this.wordAt(at, yesOrNo);
        return pastYesOrNo(row.willing, at);
      case keyPlace.priority:
        row.priority = this.wordAt(at, yesOrNo);
        return pastYesOrNo(row.priority, at);
      default:
        return this.exemption(bytes, at, end);
    }
  }

  /** The place of the word that comes next, from one; 0 for none of them. */
  private wordAt(at: number, list: readonly Word[]): number {
    const { view, limit } = this;
    for (let place = 0; place < list.length; place += 1)
      if (startsWith(view, limit, at, list[place] as Word)) return place + 1;
    return 0;
  }

  private creditCode(bytes: Uint8Array, at: number, end: number): number {
    const after = at + 1 + creditCodeLength;
    if (after >= end || bytes[at] !== quote || bytes[after] !== quote) return -1;
    return packBytes(bytes, at + 1, this.row) ? after + 1 : -1;
  }

  private exemption(bytes: Uint8Array, at: number, end: number): number {
    if (!startsWith(this.view, this.limit, at, reasonWord)) return -1;
    const after = endOfText(bytes, pastBlanks(bytes, at + reasonWord.length), end);
    this.row.exempt = yes;
    return after >= 0 && bytes[after] === closing ? after + 1 : -1;
  }
}

function pastBlanks(bytes: Uint8Array, at: number): number {
  let past = at;
  while (bytes[past] === space) past += 1;
  return past;
}

const pastYesOrNo = (digit: number, at: number): number =>
  digit === 0 ? -1 : at + (digit === yes ? yesWord.length : noWord.length);
