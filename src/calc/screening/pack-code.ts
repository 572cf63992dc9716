import { noted, type Row } from "./row.js";

export const creditCodeLength = 18;

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // GB 32100-2015: no I, O, S, V, Z
const foreign = 128;

/** The place of each ASCII character in the alphabet, or 128 for one that is not in it. */
const placeOf: Uint8Array = /* @__PURE__ */ (() => {
  const table = new Uint8Array(128).fill(foreign);
  for (let place = 0; place < alphabet.length; place += 1) table[alphabet.charCodeAt(place)] = place;
  return table;
})();

/**
 * Packs a credit code into the row, as three numbers of six characters each, below 31^6, which is below 2^30; notes a
 * check character that does not fit. `false` where it is none by its form, which is that of `creditCodePattern`.
 */
export function packText(text: string, row: Row): boolean {
  if (text.length !== creditCodeLength) return false;
  units = 0;
  weighed = 0;
  row.first = sixOfText(text, 0, 1);
  row.second = sixOfText(text, 6, 16);
  row.third = sixOfText(text, 12, 8);
  return closed(row);
}

/** The same of eighteen bytes of text. */
export function packBytes(bytes: Uint8Array, start: number, row: Row): boolean {
  units = 0;
  weighed = 0;
  row.first = sixOfBytes(bytes, start, 1);
  row.second = sixOfBytes(bytes, start + 6, 16);
  row.third = sixOfBytes(bytes, start + 12, 8);
  return closed(row);
}

/** All bits of the characters and their places so far, and the sum of the places, each with its weight. */
let units = 0;
let weighed = 0;

// Character by character in a row and no loop: half of the time, since the kind of text is asked for once.
const sixOfText = (text: string, at: number, weight: number): number =>
  six(
    text.charCodeAt(at),
    text.charCodeAt(at + 1),
    text.charCodeAt(at + 2),
    text.charCodeAt(at + 3),
    text.charCodeAt(at + 4),
    text.charCodeAt(at + 5),
    weight,
  );

const sixOfBytes = (bytes: Uint8Array, at: number, weight: number): number =>
  six(
    bytes[at] as number,
    bytes[at + 1] as number,
    bytes[at + 2] as number,
    bytes[at + 3] as number,
    bytes[at + 4] as number,
    bytes[at + 5] as number,
    weight,
  );

/** A position weighs 3 to its power, modulo 31: within six from 1 to 243, and 1, 16 and 8 for the three sixes. */
function six(a: number, b: number, c: number, d: number, e: number, f: number, weight: number): number {
  const first = placeOf[a & 127] as number;
  const second = placeOf[b & 127] as number;
  const third = placeOf[c & 127] as number;
  const fourth = placeOf[d & 127] as number;
  const fifth = placeOf[e & 127] as number;
  const sixth = placeOf[f & 127] as number;
  units |= a | b | c | d | e | f | first | second | third | fourth | fifth | sixth;
  weighed += weight * (first + 3 * second + 9 * third + 27 * fourth + 81 * fifth + 243 * sixth);
  return ((((first * 31 + second) * 31 + third) * 31 + fourth) * 31 + fifth) * 31 + sixth;
}

function closed(row: Row): boolean {
  row.creditCode = 1;
  // The check character weighs one, and was counted with the 22 of its position: 22 and 10 are 32, which is 1.
  const check = row.third % 31;
  if ((weighed + 10 * check) % 31 !== 0) row.notes |= noted.checkCharacter;
  // A character beyond ASCII and one beyond the alphabet both leave a bit from 128 on behind.
  return units < foreign;
}

/** The text of a packed code. */
export const unpackCode = (first: number, second: number, third: number): string =>
  [first, second, third].map(sixOf).join("");

function sixOf(packed: number): string {
  let text = "";
  for (let rest = packed, index = 0; index < 6; index += 1) {
    text = alphabet.charAt(rest % 31) + text;
    rest = Math.floor(rest / 31);
  }
  return text;
}
