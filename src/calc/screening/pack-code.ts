import type { Row } from "./row.js";

/** Eighteen characters of a credit code as their places in the standard's alphabet. */
export const creditCodeLength = 18;

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // GB 32100-2015: no I, O, S, V, Z

/** The place of each ASCII character in the alphabet, or -1; what is not ASCII is asked for before. */
export const placeOfCharacter: Int8Array = /* @__PURE__ */ (() => {
  const table = new Int8Array(128).fill(-1);
  for (let place = 0; place < alphabet.length; place += 1) table[alphabet.charCodeAt(place)] = place;
  return table;
})();

/** Filled by whoever reads a code, taken by {@link packCode}. */
export const characters: Uint8Array = /* @__PURE__ */ (() => new Uint8Array(creditCodeLength))();

/** The places of a text's characters into {@link characters}; false where it is no code by its form. */
export function readCode(text: string): boolean {
  if (text.length !== creditCodeLength) return false;
  let foreign = 0;
  for (let index = 0; index < creditCodeLength; index += 1) {
    const unit = text.charCodeAt(index);
    const place = unit < 128 ? (placeOfCharacter[unit] as number) : -1;
    foreign |= place;
    characters[index] = place;
  }
  return foreign >= 0;
}

/** Packs {@link characters} into the row; whether the check character fits. */
export function packCode(row: Row): boolean {
  row.first = sixAt(0);
  const first = weighedAt(0, 6);
  row.second = sixAt(6);
  const second = weighedAt(6, 6);
  row.third = sixAt(12);
  const third = weighedAt(12, 5);
  // 3 to the power of 6 is 16, and of 12 is 8, modulo 31.
  const weighed = (first + 16 * second + 8 * third) % 31;
  return (31 - weighed) % 31 === characters[17];
}

/** Six characters as one number below 31^6, which is below 2^30. */
const sixAt = (start: number): number => {
  let packed = 0;
  for (let index = start; index < start + 6; index += 1) packed = packed * 31 + (characters[index] as number);
  return packed;
};

/** The sum of the characters, each weighed by 3 to the power of its place from `start`. */
const weighedAt = (start: number, length: number): number => {
  let weighed = 0;
  for (let index = start + length - 1; index >= start; index -= 1)
    weighed = weighed * 3 + (characters[index] as number);
  return weighed;
};

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
