import { enterpriseDomain } from "../../application/enterprise-facts.js";
import {
  areSame,
  ChainWords,
  harmfulKeys,
  hashOf,
  keyNames,
  keyPlace,
  noWord,
  nullWord,
  reasonWord,
  startsWith,
  type Word,
  wordOf,
  yesOrNo,
  yesWord,
} from "./line-words.js";
import { creditCodeLength, packBytes } from "./pack-code.js";
import { clear, type Ground, malformed, placeOfChain, type Row, sign, unchosenIn, yes } from "./row.js";
import { endOfNumber, endOfText, isNameAt, mayBeNone, mostBytesOfNone, readRevenue } from "./scan-value.js";
import { byteAt } from "./utf8.js";

const quote = 34;
const comma = 44;
const opening = 123;
const closing = 125;
const colon = 58;
const space = 32;

/** Of these a text that is none of the contract may be a label, or say that there is none. */
const takesWords: ReadonlySet<number> = /* @__PURE__ */ new Set([
  keyPlace.scale,
  keyPlace.specialised,
  keyPlace.previousYearRevenue,
  keyPlace.atKeyLink,
  keyPlace.transform,
  keyPlace.willing,
  keyPlace.priority,
]);

/** In bytes, with quotation marks; shorter than the longest text that `scanRecord` accepts. */
const longestKey = 200;
const mostUnknown = 64;

/** The bit of {@link malformed} for each key. */
const bits = /* @__PURE__ */ (() => keyNames.map((key) => (key === "exemption" ? 0 : malformed[key])))();

/**
 * Reads a line of JSON that holds one record into the row, byte by byte, without making a text or an object of it. An
 * unusual line is left to `JSON.parse`: one with an escape, a nested value, a text that is not UTF-8, or the same key
 * twice. A value of the wrong type is flagged as malformed.
 */
export class LineScanner {
  private readonly keys = keyNames.map((key) => wordOf(`"${key}":`));
  private readonly scales = enterpriseDomain.scale.map((word) => wordOf(`"${word}"`));
  private readonly levels = enterpriseDomain.specialised.map((word) => wordOf(`"${word}"`));
  private readonly chains: ChainWords;
  /** The order of keys in the line before, because most lines have the same. */
  private readonly order = [...keyNames.keys(), 0]; // one more, for a key beyond these, which must be a repeat
  /** The current piece of text. */
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  private limit = 0;
  /** The keys of the line that are not known: how many, where each begins, its length and its hash. */
  private unknown = 0;
  private readonly starts = new Int32Array(mostUnknown);
  private readonly lengths = new Int32Array(mostUnknown);
  private readonly hashes = new Int32Array(mostUnknown);
  private readonly ground: Ground;
  private readonly row: Row;

  constructor(ground: Ground, row: Row) {
    this.ground = ground;
    this.row = row;
    this.chains = new ChainWords(ground.chains);
  }

  /** The position after the record that begins at `start` and the blanks behind it; -1 where `JSON.parse` has to read it. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    const { row, ground, keys } = this;
    if (byteAt(bytes, start, end) !== opening) return -1;
    if (bytes !== this.bytes || bytes.length !== this.limit) this.look(bytes);
    clear(row, ground);
    this.unknown = 0;
    let at = pastBlanks(bytes, start + 1, end);
    let seen = 0;
    let known = 0;
    for (;;) {
      const key = this.keyAt(at, end, known);
      if (key < 0) at = this.unknownKey(bytes, at, end);
      else if ((seen & (1 << key)) !== 0) return -1;
      else {
        seen |= 1 << key;
        known += 1;
        const from = pastBlanks(bytes, at + (keys[key] as Word).length, end);
        at = this.value(key, bytes, from, end);
        if (at < 0) at = this.setAside(key, bytes, from, end);
      }
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

  /** The same bytes, to be read four at a time. Length and offset of the view are read once, because that is slow. */
  private look(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.limit = bytes.length;
  }

  /** The number of the next key, after so many known ones; -1 for an unknown key. */
  private keyAt(at: number, end: number, known: number): number {
    const { view, keys } = this;
    const expected = this.order[known] as number;
    if (startsWith(view, at, end, keys[expected] as Word)) return expected;
    // No closure here: it would be created anew for every key of every line.
    for (let key = 0; key < keys.length; key += 1) {
      if (!startsWith(view, at, end, keys[key] as Word)) continue;
      this.order[known] = key;
      return key;
    }
    return -1;
  }

  /** The position after the value of a key, or -1. */
  private value(key: number, bytes: Uint8Array, at: number, end: number): number {
    const { row } = this;
    switch (key) {
      case keyPlace.name: {
        const after = endOfText(bytes, at, end);
        row.name = after >= 0 && isNameAt(bytes, at + 1, after - 1) ? 1 : 0;
        return after;
      }
      case keyPlace.creditCode:
        return this.creditCode(bytes, at, end);
      case keyPlace.chainId:
        return this.chainId(bytes, at, end);
      case keyPlace.previousYearRevenue:
        return readRevenue(bytes, at, end, row);
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

  /** Which of the words comes next, counted from one; 0 where none does. */
  private wordAt(at: number, end: number, list: readonly Word[]): number {
    const { view } = this;
    for (let place = 0; place < list.length; place += 1)
      if (startsWith(view, at, end, list[place] as Word)) return place + 1;
    return 0;
  }

  private creditCode(bytes: Uint8Array, at: number, end: number): number {
    const after = at + 1 + creditCodeLength;
    if (after >= end || bytes[at] !== quote || bytes[after] !== quote) return -1;
    return packBytes(bytes, at + 1, this.row) ? after + 1 : -1;
  }

  private chainId(bytes: Uint8Array, at: number, end: number): number {
    const { chains, row, ground } = this;
    const place = byteAt(bytes, at, end) === quote ? chains.find(bytes, at, end) : -1;
    const after = place >= 0 ? at + chains.lengthOf(place) : endOfText(bytes, at, end);
    if (after < 0) return after;
    const word = place >= 0 ? undefined : mayBeNone(bytes, at + 1, after - 1);
    const unchosen = word === undefined ? unchosenIn(ground.chains) : placeOfChain(ground.chains, word);
    row.chain = place >= 0 ? place : unchosen;
    return after;
  }

  private exemption(bytes: Uint8Array, at: number, end: number): number {
    if (!startsWith(this.view, at, end, reasonWord)) return -1;
    const from = pastBlanks(bytes, at + reasonWord.length, end);
    const after = endOfText(bytes, from, end);
    this.row.exempt = yes;
    // No text at all, or a reason so short that it may say there is none, which is for the reader of records to know.
    if (after - from <= mostBytesOfNone + 2) return -1;
    return byteAt(bytes, after, end) === closing ? after + 1 : -1;
  }

  /** The position after a value of the wrong type: an empty one, or one that the exact reader has to examine. */
  private setAside(key: number, bytes: Uint8Array, at: number, end: number): number {
    const empty = this.pastEmpty(bytes, at, end);
    if (empty >= 0 || key === keyPlace.exemption) return empty;
    if (takesWords.has(key) && byteAt(bytes, at, end) === quote) return -1;
    this.row.malformed |= bits[key] as number;
    return this.pastSingle(bytes, at, end);
  }

  /** The position after an unknown key and its value. A line with more than a few of them is left to `JSON.parse`. */
  private unknownKey(bytes: Uint8Array, at: number, end: number): number {
    const { unknown, starts, lengths, hashes } = this;
    const after = endOfText(bytes, at, end);
    if (after < 0 || after - at > longestKey || byteAt(bytes, after, end) !== colon) return -1;
    if (unknown === mostUnknown || this.wordAt(at, end, harmfulKeys) > 0) return -1;
    const hashed = hashOf(bytes, at, after);
    const length = after - at;
    for (let place = 0; place < unknown; place += 1) {
      const isLike = hashes[place] === hashed && lengths[place] === length;
      if (isLike && areSame(bytes, at, bytes, starts[place] as number, length)) return -1;
    }
    starts[unknown] = at;
    lengths[unknown] = length;
    hashes[unknown] = hashed;
    this.unknown += 1;
    const from = pastBlanks(bytes, after + 1, end);
    const empty = this.pastEmpty(bytes, from, end);
    if (empty >= 0) return empty;
    this.row.unknownKeys += 1;
    return this.pastSingle(bytes, from, end);
  }

  /** The position after an empty value: null, or a text of no characters. */
  private pastEmpty(bytes: Uint8Array, at: number, end: number): number {
    if (startsWith(this.view, at, end, nullWord)) return at + nullWord.length;
    return byteAt(bytes, at, end) === quote && byteAt(bytes, at + 1, end) === quote ? at + 2 : -1;
  }

  /** The position after a text, a number or a boolean. */
  private pastSingle(bytes: Uint8Array, at: number, end: number): number {
    const digit = this.wordAt(at, end, yesOrNo);
    if (digit > 0) return pastYesOrNo(digit, at);
    return byteAt(bytes, at, end) === quote ? endOfText(bytes, at, end) : endOfNumber(bytes, at, end);
  }
}

function pastBlanks(bytes: Uint8Array, at: number, end: number): number {
  let past = at;
  while (past < end && bytes[past] === space) past += 1;
  return past;
}

const pastYesOrNo = (digit: number, at: number): number =>
  digit === 0 ? -1 : at + (digit === yes ? yesWord.length : noWord.length);
