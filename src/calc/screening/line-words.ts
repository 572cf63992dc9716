/** What stands in a line of JSON, as bytes to compare with. */
import type { ChainIndex } from "./row.js";
import { encodeUtf8 } from "./utf8.js";

/** ASCII text as bytes. */
export const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The keys of a record as they stand in a line, with the mark that ends them. */
export const keyNames = [
  "name",
  "creditCode",
  "chainId",
  "previousYearRevenue",
  "scale",
  "specialised",
  "atKeyLink",
  "transform",
  "willing",
  "priority",
  "exemption",
] as const;

/** What a value can be as it stands in a line, each with its digit or its place. */
export interface Word {
  readonly bytes: Uint8Array;
  readonly digit: number;
}

export const words = (...texts: readonly string[]): readonly Word[] =>
  texts.map((text, index) => ({ bytes: ascii(`"${text}"`), digit: index + 1 }));

/** Whether these bytes are what comes next. */
export function startsWith(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index += 1)
    if (bytes[at + index] !== expected[index]) return false;
  return true;
}

/** The chosen chains by the bytes of their ids; one that would have to be escaped is for `JSON.parse`. */
export class ChainWords {
  private readonly slots: Int32Array;
  private readonly ids: readonly Uint8Array[];

  constructor({ ids }: ChainIndex) {
    this.ids = ids.map((id) => (JSON.stringify(id) === `"${id}"` && encodeUtf8(`"${id}"`)) || none);
    let size = 16;
    while (size < 4 * ids.length) size *= 2;
    this.slots = new Int32Array(size);
    this.ids.forEach((id, place) => {
      let slot = this.hash(id, 0);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = place + 1;
    });
  }

  /** The place of the chain whose id begins at `at`, or -1. */
  find(bytes: Uint8Array, at: number): number {
    let slot = this.hash(bytes, at);
    for (;;) {
      const place = (this.slots[slot] as number) - 1;
      if (place < 0) return -1;
      const id = this.ids[place] as Uint8Array;
      if (id.length > 0 && startsWith(bytes, at, id)) return place;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  lengthOf(place: number): number {
    return (this.ids[place] as Uint8Array).length;
  }

  /** Of the bytes between the quotation marks, up to the end there is. */
  private hash(bytes: Uint8Array, at: number): number {
    let mixed = 0x811c9dc5;
    for (let index = at + 1; index < bytes.length && bytes[index] !== 34; index += 1)
      mixed = Math.imul(mixed ^ (bytes[index] as number), 0x01000193);
    return (mixed ^ (mixed >>> 15)) & (this.slots.length - 1);
  }
}

const none = /* @__PURE__ */ new Uint8Array(0);

export const yesBytes = /* @__PURE__ */ ascii("true");
export const noBytes = /* @__PURE__ */ ascii("false");
export const reasonBytes = /* @__PURE__ */ ascii('{"reason":');
