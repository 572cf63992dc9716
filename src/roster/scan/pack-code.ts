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

/** 3 to the power of the position, modulo 31; the check character itself weighs one. */
const weights: Uint8Array = /* @__PURE__ */ (() =>
  Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1))();

/**
 * Packs a credit code into the row, as three numbers of six characters each, below 31^6, which is below 2^30; notes a
 * check character that does not fit. `false` where the text has not the form of a code (`creditCodePattern`).
 */
export function packText(text: string, row: Row): boolean {
  if (text.length !== creditCodeLength) return false;
  let units = 0;
  let weighed = 0;
  for (let lane = 0; lane < creditCodeLength; lane += 6) {
    let packed = 0;
    for (let index = lane; index < lane + 6; index += 1) {
      const unit = text.charCodeAt(index);
      const place = placeOf[unit & 127] as number;
      units |= unit | place;
      weighed += place * (weights[index] as number);
      packed = packed * 31 + place;
    }
    if (lane === 0) row.first = packed;
    else if (lane === 6) row.second = packed;
    else row.third = packed;
  }
  return closed(units, weighed, row);
}

/** The same of eighteen bytes of text. */
export function packBytes(bytes: Uint8Array, start: number, row: Row): boolean {
  let units = 0;
  let weighed = 0;
  for (let lane = 0; lane < creditCodeLength; lane += 6) {
    let packed = 0;
    for (let index = lane; index < lane + 6; index += 1) {
      const unit = bytes[start + index] as number;
      const place = placeOf[unit & 127] as number;
      units |= unit | place;
      weighed += place * (weights[index] as number);
      packed = packed * 31 + place;
    }
    if (lane === 0) row.first = packed;
    else if (lane === 6) row.second = packed;
    else row.third = packed;
  }
  return closed(units, weighed, row);
}

function closed(units: number, weighed: number, row: Row): boolean {
  // A character outside ASCII or outside the alphabet sets a bit of 128 or more.
  if (units >= foreign) return false;
  row.creditCode = 1;
  if (weighed % 31 !== 0) row.notes |= noted.checkCharacter;
  return true;
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
