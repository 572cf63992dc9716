import {
  ChainWords,
  keyNames,
  keyPlace,
  noWord,
  reasonWord,
  startsWith,
  type Word,
  wordOf,
  yesWord,
} from "./line-words.js";
import { creditCodeLength, packBytes } from "./pack-code.js";
import { clear, type Ground, no, type Row, sign, yes } from "./row.js";
import { endOfText, readRevenue } from "./scan-value.js";

const quote = 34;
const comma = 44;
const colon = 58;
const opening = 123;
const closing = 125;
const space = 32;

/**
 * Reads a line of JSON that holds one record into the row, byte by byte, without making a text or an object of it. Any
 * line out of the ordinary is left to `JSON.parse`: another key, an escape, a value of another type or form, a text
 * that is not UTF-8, the same key twice.
 */
export class LineScanner {
  private readonly keys = keyNames.map((key) => wordOf(`${key}"`));
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
  private view: DataView = new DataView(new ArrayBuffer(0));
  private readonly ground: Ground;
  private readonly row: Row;

  constructor(ground: Ground, row: Row) {
    this.ground = ground;
    this.row = row;
    this.chains = new ChainWords(ground.chains);
  }

  /** Past the record that begins at `start`, blanks behind it included; -1 for one that is for `JSON.parse`. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    const { row, ground } = this;
    if (bytes[start] !== opening) return -1;
    const view = this.viewOf(bytes);
    clear(row, ground);
    let at = start + 1;
    let seen = 0;
    for (let position = 0; ; position += 1) {
      at = pastBlanks(bytes, at);
      if (bytes[at] !== quote) return -1;
      const key = this.keyAt(view, at + 1, position);
      if (key < 0 || (seen & (1 << key)) !== 0) return -1;
      seen |= 1 << key;
      at = pastBlanks(bytes, at + 1 + (this.keys[key] as Word).length);
      if (bytes[at] !== colon) return -1;
      at = this.value(key, bytes, pastBlanks(bytes, at + 1), end);
      if (at < 0) return -1;
      at = pastBlanks(bytes, at);
      const next = bytes[at];
      at += 1;
      if (next === closing) break;
      if (next !== comma) return -1;
    }
    sign(row, ground);
    return pastBlanks(bytes, at);
  }

  /** The same bytes, to be read four at a time. */
  private viewOf(bytes: Uint8Array): DataView {
    const { view } = this;
    const isSame =
      view.buffer === bytes.buffer &&
      view.byteOffset === bytes.byteOffset &&
      view.byteLength === bytes.byteLength;
    if (!isSame) this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return this.view;
  }

  /** The key that comes next; -1 for one that is not known. */
  private keyAt(view: DataView, at: number, position: number): number {
    const expected = this.order[position] as number;
    if (startsWith(view, at, this.keys[expected] as Word)) return expected;
    // No closure here: what it would hold on to would be made anew for every key of every line.
    for (let key = 0; key < this.keys.length; key += 1) {
      if (!startsWith(view, at, this.keys[key] as Word)) continue;
      this.order[position] = key;
      return key;
    }
    return -1;
  }

  /** Past the value of a key, or -1. */
  private value(key: number, bytes: Uint8Array, at: number, end: number): number {
    const { row, view } = this;
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
        row.scale = wordAt(view, at, this.scales);
        return row.scale > 0 ? at + (this.scales[row.scale - 1] as Word).length : -1;
      case keyPlace.specialised:
        row.specialised = wordAt(view, at, this.levels);
        return row.specialised > 0 ? at + (this.levels[row.specialised - 1] as Word).length : -1;
      case keyPlace.atKeyLink:
        row.keyLink = yesOrNoAt(view, at);
        return pastYesOrNo(row.keyLink, at);
      case keyPlace.transform:
        row.transform = yesOrNoAt(view, at);
        return pastYesOrNo(row.transform, at);
      case keyPlace.willing:
        row.willing = yesOrNoAt(view, at);
        return pastYesOrNo(row.willing, at);
      case keyPlace.priority:
        row.priority = yesOrNoAt(view, at);
        return pastYesOrNo(row.priority, at);
      default:
        return this.exemption(bytes, at, end);
    }
  }

  private creditCode(bytes: Uint8Array, at: number, end: number): number {
    const after = at + 1 + creditCodeLength;
    if (after >= end || bytes[at] !== quote || bytes[after] !== quote) return -1;
    return packBytes(bytes, at + 1, this.row) ? after + 1 : -1;
  }

  private exemption(bytes: Uint8Array, at: number, end: number): number {
    if (!startsWith(this.view, at, reasonWord)) return -1;
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

function wordAt(view: DataView, at: number, list: readonly Word[]): number {
  for (let place = 0; place < list.length; place += 1)
    if (startsWith(view, at, list[place] as Word)) return place + 1;
  return 0;
}

const yesOrNoAt = (view: DataView, at: number): number =>
  startsWith(view, at, yesWord) ? yes : startsWith(view, at, noWord) ? no : 0;

const pastYesOrNo = (digit: number, at: number): number =>
  digit === 0 ? -1 : at + (digit === yes ? yesWord.length : noWord.length);
