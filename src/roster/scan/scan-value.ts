import { isName } from "../../application/enterprise-facts.js";
import { longestNone, mayBegin } from "../../vocabulary/none-words.js";
import { mostYuanDigits } from "./revenue-fen.js";
import type { Row } from "./row.js";
import { byteAt, characterLength, decodeUtf8 } from "./utf8.js";

const longestText = 10_000;
const quote = 34;
const backslash = 92;
const space = 32;
const point = 46;

/**
 * The position after the text that begins at `at`, or -1 where `JSON.parse` has to read it: it is not a text, has escapes
 * or control characters, is not UTF-8, or may consist of blanks only.
 */
export function endOfText(bytes: Uint8Array, at: number, end: number): number {
  if (byteAt(bytes, at, end) !== quote) return -1;
  const start = at + 1;
  const first = byteAt(bytes, start, end);
  // Printable ASCII or an ideograph: one such character shows that the text is not blank.
  if (!((first > space && first < 0x7f) || (first >= 0xe4 && first <= 0xe9))) return -1;
  let index = start;
  while (index < end) {
    const byte = bytes[index] as number;
    if (byte === quote) return index > start && index - start <= longestText ? index + 1 : -1;
    if (byte < space || byte === backslash) return -1;
    if (byte < 0x80) {
      index += 1;
      continue;
    }
    const length = characterLength(bytes, index, end);
    if (length === 0) return -1;
    index += length;
  }
  return -1;
}

/** Of four bytes each, in the widest script. */
export const mostBytesOfNone = 4 * longestNone;

/** The text between two places, which is UTF-8, where it may be one of those that say that there is none (无), or that it is still to come (待定). */
export function mayBeNone(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from > mostBytesOfNone) return undefined;
  const first = bytes[from] as number;
  const isIdeograph = first >= 0xe4 && first <= 0xe9;
  const [second, third] = [bytes[from + 1] as number, bytes[from + 2] as number];
  const unit = isIdeograph ? ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f) : first;
  return mayBegin(unit) ? decodeUtf8(bytes, from, to) : undefined;
}

/** Whether the text between two places names somebody. */
export function isNameAt(bytes: Uint8Array, from: number, to: number): boolean {
  const word = mayBeNone(bytes, from, to);
  return word === undefined || isName(word);
}

/** The position after the revenue in quotation marks that begins at `at`, or -1. */
export function readRevenue(bytes: Uint8Array, at: number, end: number, row: Row): number {
  if (byteAt(bytes, at, end) !== quote) return -1;
  const after = endOfRevenue(bytes, at + 1, end, row);
  if (after >= 0 && byteAt(bytes, after, end) === quote) return after + 1;
  row.fen = 0;
  row.revenue = 0;
  return -1;
}

/** The position after the digits of a revenue, which the row then holds, or -1; the grammar is that of `fenOfText`. */
export function endOfRevenue(bytes: Uint8Array, start: number, end: number, row: Row): number {
  let index = start;
  let yuan = 0;
  for (; index < end; index += 1) {
    const digit = (bytes[index] as number) - 48;
    if (digit < 0 || digit > 9) break;
    yuan = yuan * 10 + digit;
  }
  const digits = index - start;
  if (digits === 0 || digits > mostYuanDigits || (digits > 1 && bytes[start] === 48)) return -1;
  let decimals = 0;
  if (byteAt(bytes, index, end) === point) {
    const tens = digitAt(bytes, index + 1, end);
    const ones = digitAt(bytes, index + 2, end);
    if (tens < 0) return -1;
    decimals = tens * 10 + Math.max(ones, 0);
    index += ones < 0 ? 2 : 3;
  }
  row.fen = yuan * 100 + decimals;
  row.revenue = 1;
  return index;
}

const minus = 45;
const longestNumber = 30; // such numbers are always finite

/** The position after the number that begins at `at`, or -1; `JSON.parse` reads those with an exponent. */
export function endOfNumber(bytes: Uint8Array, at: number, end: number): number {
  const start = byteAt(bytes, at, end) === minus ? at + 1 : at;
  const whole = pastDigits(bytes, start, end);
  if (whole === start || (whole > start + 1 && bytes[start] === 48)) return -1;
  const isWhole = byteAt(bytes, whole, end) !== point;
  const after = isWhole ? whole : pastDigits(bytes, whole + 1, end);
  return after - at > longestNumber || (!isWhole && after === whole + 1) ? -1 : after;
}

function pastDigits(bytes: Uint8Array, at: number, end: number): number {
  let past = at;
  while (digitAt(bytes, past, end) >= 0) past += 1;
  return past;
}

/** The digit at a place, or -1. */
function digitAt(bytes: Uint8Array, at: number, end: number): number {
  const digit = byteAt(bytes, at, end) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}
