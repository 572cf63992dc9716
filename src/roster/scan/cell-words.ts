import { areSame } from "./line-words.js";
import { decodeUtf8 } from "./utf8.js";

/** A cell longer than this, in bytes, is read anew each time; words are shorter. */
const longest = 64;
const firstSize = 32;
/** So that a column with as many words as rows is not kept as a whole. */
const mostRemembered = 4_096;

/**
 * What the cells of one column mean, as digits. A cell is turned into text and read only the first time its bytes are
 * seen, so any spelling that the reader of records knows is as fast as the code itself.
 */
export class CellWords {
  private slots = new Int32Array(firstSize);
  private readonly words: Uint8Array[] = [];
  private readonly digits: number[] = [];
  private readonly read: (text: string) => number;

  /** `read` gives the digit of a text; 0 where it is for the reader of records to say what is wrong with it. */
  constructor(read: (text: string) => number) {
    this.read = read;
  }

  /** The digit of the cell between two places, which holds something. */
  digitOf(bytes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    if (length > longest) return this.asText(bytes, from, to);
    let slot = this.slotOf(bytes, from, to);
    for (;;) {
      const place = (this.slots[slot] as number) - 1;
      if (place < 0) return this.learn(bytes, from, to, slot);
      const word = this.words[place] as Uint8Array;
      if (word.length === length && areSame(bytes, from, word, 0, length))
        return this.digits[place] as number;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  /** Whoever found the end of the cell has seen that it is UTF-8. */
  private asText(bytes: Uint8Array, from: number, to: number): number {
    return this.read(decodeUtf8(bytes, from, to) as string);
  }

  private learn(bytes: Uint8Array, from: number, to: number, slot: number): number {
    const digit = this.asText(bytes, from, to);
    if (this.words.length === mostRemembered) return digit;
    this.words.push(bytes.slice(from, to));
    this.digits.push(digit);
    this.slots[slot] = this.words.length;
    if (2 * this.words.length > this.slots.length) this.grow();
    return digit;
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    this.words.forEach((word, place) => {
      let slot = this.slotOf(word, 0, word.length);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = place + 1;
    });
  }

  private slotOf(bytes: Uint8Array, from: number, to: number): number {
    let hashed = 0x811c9dc5;
    for (let index = from; index < to; index += 1)
      hashed = Math.imul(hashed ^ (bytes[index] as number), 0x01000193);
    return (hashed ^ (hashed >>> 15)) & (this.slots.length - 1);
  }
}
