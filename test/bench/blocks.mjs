// Rosters of any length as NDJSON bytes, made block by block in one buffer: only the credit codes differ from block to
// block, so that making ten million records takes less time than screening them.
import { alphabet, codeOf, makeRecords } from "./records.mjs";

const blockRecords = 4_096;
const prefix = codeOf(0).slice(0, 9);

/** Yields the same buffer again and again, whole lines only, with the codes of the next records. */
export function* blocks(count) {
  const { bytes, slots, ends } = layOut();
  for (let first = 0; first < count; first += blockRecords) {
    for (let slot = 0; slot < slots.length; slot += 3)
      writeCode(bytes, slots[slot], first + slots[slot + 1], slots[slot + 2]);
    const left = Math.min(blockRecords, count - first);
    yield left === blockRecords ? bytes : bytes.subarray(0, ends[left - 1]);
  }
}

/** The bytes of one block; of each well-formed code its offset, its number and what its check character is off by. */
function layOut() {
  const slots = [];
  const ends = [];
  const lines = makeRecords(blockRecords).map((record) => Buffer.from(`${JSON.stringify(record)}\n`));
  let at = 0;
  for (const line of lines) {
    const offset = line.indexOf(prefix);
    if (offset >= 0) {
      const code = line.toString("latin1", offset, offset + 18);
      const number = [...code.slice(9, 17)].reduce((sum, digit) => sum * 31 + alphabet.indexOf(digit), 0);
      const off = alphabet.indexOf(code[17]) - alphabet.indexOf(codeOf(number)[17]);
      slots.push(at + offset, number, (off + 31) % 31);
    }
    at += line.length;
    ends.push(at);
  }
  return { bytes: Buffer.concat(lines), slots: Int32Array.from(slots), ends };
}

const digits = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));
const weights = [29, 25, 13, 8, 24, 10, 30, 28];
const prefixSum = [...prefix].reduce(
  (sum, digit, index) => sum + alphabet.indexOf(digit) * [1, 3, 9, 27, 19, 26, 16, 17, 20][index],
  0,
);

function writeCode(bytes, offset, number, off) {
  let sum = prefixSum;
  // Numbers only grow, so the digits above the highest are still the zeros they were.
  for (let place = 7, rest = number; rest > 0; place -= 1) {
    const digit = rest % 31;
    bytes[offset + 9 + place] = digits[digit];
    sum += digit * weights[place];
    rest = (rest - digit) / 31;
  }
  bytes[offset + 17] = digits[(((31 - (sum % 31)) % 31) + off) % 31];
}
