import {
  ascii,
  chainsAsBytes,
  closingBytes,
  keyNames,
  noBytes,
  reasonBytes,
  type Word,
  words,
  yesBytes,
} from "./line-words.js";
import { creditCodeLength, packBytes } from "./pack-code.js";
import { clear, type Ground, type Row, sign, yesNo } from "./row.js";
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
  /** The same as they stand where nobody has put a space. */
  private readonly heads = keyNames.map((key) => ascii(`"${key}":`));
  private readonly scales = words("above", "below");
  private readonly levels = words("none", "regional", "national", "little-giant");
  private readonly chains: readonly Word[];
  /** Which key came where in the line before: most lines have the same order. */
  private readonly order = [...keyNames.keys(), 0]; // one more: a twelfth key is one that was there before
  private lastChain = 0;
  private readonly ground: Ground;
  private readonly row: Row;
  /** Where the scanner stands. */
  private at = 0;

  constructor(ground: Ground, row: Row) {
    this.ground = ground;
    this.row = row;
    this.chains = chainsAsBytes(ground.chains);
  }

  scan(bytes: Uint8Array, start: number, end: number): boolean {
    const { row, ground } = this;
    if (bytes[start] !== opening) return false;
    clear(row, ground);
    this.at = start + 1;
    let seen = 0;
    for (let position = 0; ; position += 1) {
      const key = this.key(bytes, position);
      if (key < 0 || (seen & (1 << key)) !== 0) return false;
      seen |= 1 << key;
      if (!this.value(key, bytes, end)) return false;
      if (bytes[this.at] === space) this.skip(bytes);
      const next = bytes[this.at];
      this.at += 1;
      if (next === closing) break;
      if (next !== comma) return false;
    }
    this.skip(bytes);
    if (this.at !== end) return false;
    sign(row, ground);
    return true;
  }

  private skip(bytes: Uint8Array): void {
    while (bytes[this.at] === space) this.at += 1;
  }

  /** The key that comes next, with its colon; -1 for one that is not known. */
  private key(bytes: Uint8Array, position: number): number {
    const expected = this.order[position] as number;
    if (this.matches(bytes, this.heads[expected] as Uint8Array)) {
      if (bytes[this.at] === space) this.skip(bytes);
      return expected;
    }
    this.skip(bytes);
    if (bytes[this.at] !== quote) return -1;
    this.at += 1;
    const key = this.matches(bytes, this.keys[expected] as Uint8Array)
      ? expected
      : this.keys.findIndex((one) => this.matches(bytes, one));
    if (key < 0) return -1;
    if (key !== expected) this.order[position] = key;
    this.skip(bytes);
    if (bytes[this.at] !== colon) return -1;
    this.at += 1;
    this.skip(bytes);
    return key;
  }

  /** Goes past some bytes if they are what comes next. */
  private matches(bytes: Uint8Array, expected: Uint8Array): boolean {
    const { at } = this;
    for (let index = 0; index < expected.length; index += 1)
      if (bytes[at + index] !== expected[index]) return false;
    this.at = at + expected.length;
    return true;
  }

  private value(key: number, bytes: Uint8Array, end: number): boolean {
    const { row } = this;
    switch (keyNames[key]) {
      case "name":
        row.name = 1;
        return this.text(bytes, end);
      case "creditCode":
        return this.creditCode(bytes, end);
      case "chainId":
        return this.chain(bytes);
      case "previousYearRevenue":
        return this.revenue(bytes, end);
      case "scale":
        row.scale = this.word(bytes, this.scales);
        return row.scale > 0;
      case "specialised":
        row.specialised = this.word(bytes, this.levels);
        return row.specialised > 0;
      case "atKeyLink":
        row.keyLink = this.yesOrNo(bytes);
        return row.keyLink > 0;
      case "transform":
        row.transform = this.yesOrNo(bytes);
        return row.transform > 0;
      case "willing":
        row.willing = this.yesOrNo(bytes);
        return row.willing > 0;
      case "priority":
        row.priority = this.yesOrNo(bytes);
        return row.priority > 0;
      default:
        return this.exemption(bytes, end);
    }
  }

  private text(bytes: Uint8Array, end: number): boolean {
    const after = endOfText(bytes, this.at, end);
    if (after < 0) return false;
    this.at = after;
    return true;
  }

  private creditCode(bytes: Uint8Array, end: number): boolean {
    const start = this.at + 1;
    const after = start + creditCodeLength;
    if (after >= end || bytes[start - 1] !== quote || bytes[after] !== quote) return false;
    this.at = after + 1;
    return packBytes(bytes, start, this.row);
  }

  private chain(bytes: Uint8Array): boolean {
    const { chains, lastChain } = this;
    for (let tried = 0; tried < chains.length; tried += 1) {
      const index = (lastChain + tried) % chains.length;
      const { bytes: id, digit: place } = chains[index] as Word;
      if (!this.matches(bytes, id)) continue;
      this.lastChain = index;
      this.row.chain = place;
      return true;
    }
    return false;
  }

  private revenue(bytes: Uint8Array, end: number): boolean {
    const after = readRevenue(bytes, this.at, end, this.row);
    if (after < 0) return false;
    this.at = after;
    return true;
  }

  private word(bytes: Uint8Array, list: readonly Word[]): number {
    for (const { bytes: word, digit } of list) if (this.matches(bytes, word)) return digit;
    return 0;
  }

  private yesOrNo(bytes: Uint8Array): number {
    if (this.matches(bytes, yesBytes)) return yesNo(true);
    return this.matches(bytes, noBytes) ? yesNo(false) : 0;
  }

  private exemption(bytes: Uint8Array, end: number): boolean {
    if (!this.matches(bytes, reasonBytes)) return false;
    this.skip(bytes);
    if (!this.text(bytes, end)) return false;
    this.row.exempt = yesNo(true);
    return this.matches(bytes, closingBytes);
  }
}
