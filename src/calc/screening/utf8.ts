/** UTF-8 by hand: the library names no built-in of Node or of browsers. Exact: what is not UTF-8 is nothing. */

/** How many bytes the character at `at` has, or 0 where it is not UTF-8: cut off, overlong, a surrogate, too large. */
export function characterLength(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
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

/** The text of some bytes; `undefined` where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  let units: number[] = [];
  for (let at = start; at < end; ) {
    const length = characterLength(bytes, at, end);
    if (length === 0) return undefined;
    const point = pointAt(bytes, at, length);
    if (point < 0x10000) units.push(point);
    else units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
    if (units.length > 4_000) {
      text += String.fromCharCode(...units);
      units = [];
    }
    at += length;
  }
  return text + String.fromCharCode(...units);
}

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] as number;
  if (length === 1) return first;
  let point = first & (0x7f >> length);
  for (let index = at + 1; index < at + length; index += 1)
    point = (point << 6) | ((bytes[index] as number) & 0x3f);
  return point;
}

/** The bytes of a text; `undefined` where it has half a character, which no bytes stand for. */
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
