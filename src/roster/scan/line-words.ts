/** The words of a line of JSON, as bytes to compare with. */
import type { ChainIndex } from "./row.js";
import { encodeUtf8 } from "./utf8.js";

/** ASCII text as bytes. */
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A number for each key of a record, fixed in the source, because numbers are compared faster than texts. */
export const keyPlace = {
  name: 0,
  creditCode: 1,
  chainId: 2,
  previousYearRevenue: 3,
  scale: 4,
  specialised: 5,
  atKeyLink: 6,
  transform: 7,
  willing: 8,
  priority: 9,
  exemption: 10,
} as const;

/** The keys in the order of their numbers. */
export const keyNames = /* @__PURE__ */ (() => Object.keys(keyPlace))() as readonly (keyof typeof keyPlace)[];

/** Bytes to compare with, four at a time; the last four may overlap those before. */
export interface Word {
  readonly length: number;
  readonly fours: Int32Array;
}

/** A text of at least four characters, in ASCII. */
export function wordOf(text: string): Word {
  const bytes = ascii(text);
  const view = new DataView(bytes.buffer);
  const { length } = bytes;
  return {
    length,
    fours: Int32Array.from({ length: Math.ceil(length / 4) }, (_, index) =>
      view.getInt32(Math.min(4 * index, length - 4), true),
    ),
  };
}

/** Whether this word is what comes next, before the end. */
export function startsWith(view: DataView, at: number, end: number, { length, fours }: Word): boolean {
  if (at + length > end) return false;
  const last = fours.length - 1;
  for (let index = 0; index < last; index += 1)
    if (view.getInt32(at + 4 * index, true) !== fours[index]) return false;
  return view.getInt32(at + length - 4, true) === fours[last];
}

/** The chosen chains by the bytes of their ids; an id that would have to be escaped is left to `JSON.parse`. */
export class ChainWords {
  private readonly slots: Int32Array;
  private readonly ids: readonly Uint8Array[];

  constructor({ ids }: ChainIndex) {
    this.ids = ids.map((id) => (JSON.stringify(id) === `"${id}"` && encodeUtf8(`"${id}"`)) || none);
    let size = 16;
    while (size < 4 * ids.length) size *= 2;
    this.slots = new Int32Array(size);
    this.ids.forEach((id, place) => {
      let slot = this.slotOf(id, 0, id.length);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = place + 1;
    });
  }

  /** The place of the chain whose id begins at `at`, or -1. */
  find(bytes: Uint8Array, at: number, end: number): number {
    let slot = this.slotOf(bytes, at, end);
    for (;;) {
      const place = (this.slots[slot] as number) - 1;
      if (place < 0) return -1;
      const id = this.ids[place] as Uint8Array;
      if (id.length > 0 && at + id.length <= end && areSame(bytes, at, id, 0, id.length)) return place;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  lengthOf(place: number): number {
    return (this.ids[place] as Uint8Array).length;
  }

  private slotOf(bytes: Uint8Array, at: number, end: number): number {
    const hashed = hashOf(bytes, at, end);
    return (hashed ^ (hashed >>> 15)) & (this.slots.length - 1);
  }
}

/** The bytes of the text that begins at `at`, up to its closing mark or the end of the piece. */
export function hashOf(bytes: Uint8Array, at: number, end: number): number {
  let hashed = 0x811c9dc5;
  for (let index = at + 1; index < end && bytes[index] !== 34; index += 1)
    hashed = Math.imul(hashed ^ (bytes[index] as number), 0x01000193);
  return hashed | 0;
}

/** Whether so many bytes at two places are the same; both places hold that many. */
export function areSame(
  left: Uint8Array,
  at: number,
  right: Uint8Array,
  from: number,
  length: number,
): boolean {
  for (let index = 0; index < length; index += 1) if (left[at + index] !== right[from + index]) return false;
  return true;
}

const none = /* @__PURE__ */ new Uint8Array(0);

export const yesWord = /* @__PURE__ */ wordOf("true");
export const noWord = /* @__PURE__ */ wordOf("false");
/** In the order of their digits. */
export const yesOrNo = /* @__PURE__ */ (() => [yesWord, noWord])();
export const nullWord = /* @__PURE__ */ wordOf("null");
/** Names through which an object would reach its prototype. */
export const harmfulKeys = /* @__PURE__ */ (() =>
  ['"__proto__"', '"constructor"', '"prototype"'].map(wordOf))();
export const reasonWord = /* @__PURE__ */ wordOf('{"reason":');
