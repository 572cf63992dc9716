import {
  ascii,
  ChainWords,
  keyNames,
  noBytes,
  reasonBytes,
  startsWith,
  type Word,
  words,
  yesBytes,
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
  private readonly keys = keyNames.map((key) => ascii(`${key}"`));
  private readonly scales = words("above", "below");
  private readonly levels = words("none", "regional", "national", "little-giant");
  private readonly chains: ChainWords;
  /** Which key came where in the line before: most lines have the same order. */
  private readonly order = [...keyNames.keys(), 0]; // one more: a twelfth key is one that was there before
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
    clear(row, ground);
    let at = start + 1;
    let seen = 0;
    for (let position = 0; ; position += 1) {
      at = pastBlanks(bytes, at);
      if (bytes[at] !== quote) return -1;
      const key = this.keyAt(bytes, at + 1, position);
      if (key < 0 || (seen & (1 << key)) !== 0) return -1;
      seen |= 1 << key;
      at = pastBlanks(bytes, at + 1 + (this.keys[key] as Uint8Array).length);
      if (bytes[at] !== colon) return -1;
      at = this.value(key, bytes, pastBlanks(bytes, at + 1), end);
      if (at < 0) return -1;
      at = pastBlanks(bytes, at);
      const next = bytes[at];
      at += 1;
      if (next === closing) break;
      if (next !== comma) return -1;
    }
    at = pastBlanks(bytes, at);
    if (at > end) return -1;
    sign(row, ground);
    return at;
  }

  /** The key that comes next; -1 for one that is not known. */
  private keyAt(bytes: Uint8Array, at: number, position: number): number {
    const expected = this.order[position] as number;
    if (startsWith(bytes, at, this.keys[expected] as Uint8Array)) return expected;
    // No closure here: what it would hold on to would be made anew for every key of every line.
    for (let key = 0; key < this.keys.length; key += 1) {
      if (!startsWith(bytes, at, this.keys[key] as Uint8Array)) continue;
      this.order[position] = key;
      return key;
    }
    return -1;
  }

  /** Past the value of a key, or -1. */
  private value(key: number, bytes: Uint8Array, at: number, end: number): number {
    const { row } = this;
    switch (keyNames[key]) {
      case "name":
        row.name = 1;
        return endOfText(bytes, at, end);
      case "creditCode":
        return this.creditCode(bytes, at, end);
      case "chainId": {
        const place = bytes[at] === quote ? this.chains.find(bytes, at) : -1;
        if (place < 0) return -1;
        row.chain = place;
        return at + this.chains.lengthOf(place);
      }
      case "previousYearRevenue":
        return readRevenue(bytes, at, end, row);
      case "scale":
        row.scale = wordAt(bytes, at, this.scales);
        return row.scale > 0 ? at + (this.scales[row.scale - 1] as Word).bytes.length : -1;
      case "specialised":
        row.specialised = wordAt(bytes, at, this.levels);
        return row.specialised > 0 ? at + (this.levels[row.specialised - 1] as Word).bytes.length : -1;
      case "atKeyLink":
        row.keyLink = yesOrNoAt(bytes, at);
        return pastYesOrNo(row.keyLink, at);
      case "transform":
        row.transform = yesOrNoAt(bytes, at);
        return pastYesOrNo(row.transform, at);
      case "willing":
        row.willing = yesOrNoAt(bytes, at);
        return pastYesOrNo(row.willing, at);
      case "priority":
        row.priority = yesOrNoAt(bytes, at);
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
    if (!startsWith(bytes, at, reasonBytes)) return -1;
    const after = endOfText(bytes, pastBlanks(bytes, at + reasonBytes.length), end);
    this.row.exempt = yes;
    return after >= 0 && bytes[after] === closing ? after + 1 : -1;
  }
}

function pastBlanks(bytes: Uint8Array, at: number): number {
  let past = at;
  while (bytes[past] === space) past += 1;
  return past;
}

function wordAt(bytes: Uint8Array, at: number, list: readonly Word[]): number {
  for (let place = 0; place < list.length; place += 1)
    if (startsWith(bytes, at, (list[place] as Word).bytes)) return place + 1;
  return 0;
}

const yesOrNoAt = (bytes: Uint8Array, at: number): number =>
  startsWith(bytes, at, yesBytes) ? yes : startsWith(bytes, at, noBytes) ? no : 0;

const pastYesOrNo = (digit: number, at: number): number =>
  digit === 0 ? -1 : at + (digit === yes ? yesBytes.length : noBytes.length);
