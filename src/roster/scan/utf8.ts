/** UTF-8 by hand: the library names no built-in of Node or of browsers. Exact: bytes that are not UTF-8 give no text. */

/** The byte at a place, or -1 from the end on: engines read fast only where they never read beyond it. */
export const byteAt = (bytes: Uint8Array, at: number, end: number): number =>
  at < end ? (bytes[at] as number) : -1;

/** How many bytes the character at `at` has, or 0 where it is not UTF-8: cut off, overlong, a surrogate, too large. */
export function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  // Most ideographs: three bytes of which the first allows any two to follow.
  if (first > 0xe0 && first < 0xed)
    return at + 2 < end &&
      ((bytes[at + 1] as number) & 0xc0) === 0x80 &&
      ((bytes[at + 2] as number) & 0xc0) === 0x80
      ? 3
      : 0;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + length > end) return 0;
  const second = bytes[at + 1] as number;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let index = at + 2; index < at + length; index += 1)
    if (((bytes[index] as number) & 0xc0) !== 0x80) return 0;
  return length;
}

/** A buffer for all texts: as many units as one call may turn into text. */
const units: Uint16Array = /* @__PURE__ */ new Uint16Array(4_096);

/** The text of some bytes; `undefined` where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  let used = 0;
  for (let at = start; at < end; ) {
    if (used > units.length - 2) {
      text += textOf(used);
      used = 0;
    }
    const length = characterLength(bytes, at, end);
    if (length === 0) return undefined;
    const point = pointAt(bytes, at, length);
    if (point < 0x10000) {
      units[used] = point;
      used += 1;
    } else {
      units[used] = 0xd7c0 + (point >> 10);
      units[used + 1] = 0xdc00 + (point & 0x3ff);
      used += 2;
    }
    at += length;
  }
  return text + textOf(used);
}

const textOf = (used: number): string =>
  String.fromCharCode.apply(undefined, units.subarray(0, used) as unknown as number[]);

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] as number;
  if (length === 1) return first;
  let point = first & (0x7f >> length);
  for (let index = at + 1; index < at + length; index += 1)
    point = (point << 6) | ((bytes[index] as number) & 0x3f);
  return point;
}

/** The bytes of a text; `undefined` where it has half of a surrogate pair, for which there are no bytes. */
export function encodeUtf8(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point >= 0xd800 && point <= 0xdfff) return undefined;
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

/** Whether something is text in bytes: those of another realm, a worker's or a frame's, are of a class of their own and bytes as well. */
export const isBytes = (piece: unknown): piece is Uint8Array => kindOf.call(piece) === "Uint8Array";

/** What kind of list of numbers something is; it asks what engines know of it and nothing that could be made up. `undefined` of all else. */
const kindOf = /* @__PURE__ */ (() =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get as (
    this: unknown,
  ) => string | undefined)();
