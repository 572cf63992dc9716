// The screening written by hand for these records and nothing else: one edition, rules by heart, no explanations, and of
// missing facts only those that these records lack. It looks at the types of all fields and for keys it does not know,
// and does not know how many records will come: what a library can at best come near to.
import { limit, ruleNames } from "./answer.mjs";
import { chains } from "./records.mjs";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const places = new Int8Array(128).fill(-1);
for (let place = 0; place < alphabet.length; place += 1) places[alphabet.charCodeAt(place)] = place;
const weights = Int8Array.from([1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 0]);
const placeOfChain = new Map(chains.map((id, place) => [id, place]));
const notChosen = chains.length;
const aboveScaleFen = 2_000_000_000;

/** The bits of the rules, in the order of `ruleNames`, and one for all else that is to be listed. */
const bits = {
  voluntary: 1,
  inChains: 2,
  aboveScale: 4,
  belowScale: 8,
  once: 16,
  priority: 32,
  other: 64,
};
const musts = 31;

export function screenByHand(records) {
  let slots = 1_024;
  let table = new Int32Array(4 * slots);
  let masks = new Uint8Array(slots);
  const tally = new Int32Array(256);
  const ofChain = { records: new Int32Array(9), fail: new Int32Array(9), fen: new Float64Array(9) };
  const sums = {
    incomplete: 0,
    checkCharacter: 0,
    scale: 0,
    repeatedCodes: 0,
    toTransform: 0,
    aboveScale: 0,
  };
  const listed = [];

  let index = -1;
  for (const record of records) {
    index += 1;
    if (2 * index >= slots) {
      slots *= 2;
      table = laidOut(table, slots);
    }
    if (index >= masks.length) masks = longer(masks);
    if (!isSound(record)) throw new Error("made for other records");
    const { creditCode, transform, willing } = record;
    const chain = placeOfChain.get(record.chainId) ?? notChosen;
    const fen = fenOf(record.previousYearRevenue);
    const above = record.scale === "above";
    const hasCode = typeof creditCode === "string" && pack(creditCode);
    let mask = 0;

    ofChain.records[chain] += 1;
    if (transform) sums.toTransform += 1;
    if (above) sums.aboveScale += 1;
    if (fen >= 0) {
      ofChain.fen[chain] += fen;
      if (above !== fen >= aboveScaleFen) {
        sums.scale += 1;
        mask |= bits.other;
      }
    }
    if (!hasCode || fen < 0 || record.specialised === undefined || record.name === undefined) {
      sums.incomplete += 1;
      mask |= bits.other;
    }
    if (transform) {
      if (above && willing === false) mask |= bits.voluntary;
      if (chain === notChosen) mask |= bits.inChains;
    } else if (record.priority) mask |= bits.priority;
    if (chain !== notChosen) {
      if (above && !transform && record.exemption === undefined) mask |= bits.aboveScale;
      if (!above && transform !== willing) mask |= bits.belowScale;
    }
    if (hasCode) {
      if (!packed.fits) {
        sums.checkCharacter += 1;
        mask |= bits.other;
      }
      const chainOf = (at) => placeOfChain.get(records[at].chainId) ?? notChosen;
      const first = firstWith(table, slots - 1, index, (at) => chainOf(at) === chain);
      if (first >= 0 && chain === notChosen) mask |= bits.other;
      else if (first >= 0) {
        mask |= bits.once;
        const before = masks[first];
        if ((before & bits.once) === 0) {
          sums.repeatedCodes += 1;
          if ((before & musts) === 0)
            ofChain.fail[placeOfChain.get(records[first].chainId) ?? notChosen] += 1;
          if (before === 0) listed.push(first);
          masks[first] = before | bits.once;
        }
      }
    }
    if (mask !== 0) {
      masks[index] = mask;
      if ((mask & musts) !== 0) ofChain.fail[chain] += 1;
      listed.push(index);
    }
  }
  for (const index of listed) tally[masks[index]] += 1;
  const first = listed.sort((one, other) => one - other).slice(0, limit);
  return {
    sums,
    rules: ruleNames.map((_, bit) => tally.reduce((sum, of, mask) => sum + (mask & (1 << bit) ? of : 0), 0)),
    chains: Array.from(ofChain.records, (of, chain) => ({
      records: of,
      fail: ofChain.fail[chain],
      revenue: textOf(ofChain.fen[chain]),
    })),
    findings: first.map((index) => ({
      record: index,
      name: records[index].name,
      failed: ruleNames.filter((_, bit) => masks[index] & (1 << bit)),
    })),
  };
}

const optional = (value, type) => value === undefined || typeof value === type;

/** Whether all fields are of their types and there is no other field. */
function isSound(record) {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return false;
  let keys = 0;
  for (const _ in record) keys += 1;
  const { name, creditCode, chainId, previousYearRevenue, scale, specialised } = record;
  const { atKeyLink, transform, willing, priority, exemption } = record;
  const absent =
    (name === undefined) +
    (creditCode === undefined) +
    (chainId === undefined) +
    (previousYearRevenue === undefined) +
    (scale === undefined) +
    (specialised === undefined) +
    (atKeyLink === undefined) +
    (transform === undefined) +
    (willing === undefined) +
    (priority === undefined) +
    (exemption === undefined);
  return (
    keys === 11 - absent &&
    optional(name, "string") &&
    optional(creditCode, "string") &&
    optional(chainId, "string") &&
    optional(previousYearRevenue, "string") &&
    (scale === "above" || scale === "below" || scale === undefined) &&
    (specialised === undefined || levels.includes(specialised)) &&
    optional(atKeyLink, "boolean") &&
    optional(transform, "boolean") &&
    optional(willing, "boolean") &&
    optional(priority, "boolean")
  );
}

const levels = ["none", "regional", "national", "little-giant"];

function longer(list) {
  const copy = new Uint8Array(2 * list.length);
  copy.set(list);
  return copy;
}

function laidOut(table, slots) {
  const larger = new Int32Array(4 * slots);
  for (let from = 0; from < table.length; from += 4) {
    if (table[from + 3] === 0) continue;
    let slot = hash(table[from], table[from + 1], table[from + 2]) & (slots - 1);
    while (larger[slot * 4 + 3] !== 0) slot = (slot + 1) & (slots - 1);
    for (let lane = 0; lane < 4; lane += 1) larger[slot * 4 + lane] = table[from + lane];
  }
  return larger;
}

function hash(first, second, third) {
  let mixed = Math.imul(first ^ 0x9e3779b1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ second, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ third, 0x27d4eb2f);
  return mixed ^ (mixed >>> 16);
}

/** Fen as yuan. A chain of these records stays far below 2^53 fen. */
function textOf(fen) {
  const digits = String(fen).padStart(3, "0");
  const decimals = digits.slice(-2).replace(/0+$/, "");
  return digits.slice(0, -2) + (decimals && `.${decimals}`);
}

const packed = { first: 0, second: 0, third: 0, fits: false };

function pack(code) {
  if (code.length !== 18) return false;
  let foreign = 0;
  let weighed = 0;
  let lane = 0;
  let last = 0;
  for (let index = 0; index < 18; index += 1) {
    const unit = code.charCodeAt(index);
    last = unit < 128 ? places[unit] : -1;
    foreign |= last;
    weighed += weights[index] * last;
    lane = lane * 31 + last;
    if (index === 5) {
      packed.first = lane;
      lane = 0;
    } else if (index === 11) {
      packed.second = lane;
      lane = 0;
    }
  }
  packed.third = lane;
  packed.fits = (31 - (weighed % 31)) % 31 === last;
  return foreign >= 0;
}

/** The record of the same chain that had the packed code first, or -1 where it is new: then it is noted. */
function firstWith(table, mask, index, isOfChain) {
  const { first, second, third } = packed;
  let slot = hash(first, second, third) & mask;
  for (;;) {
    const at = slot * 4;
    if (table[at + 3] === 0) {
      table[at] = first;
      table[at + 1] = second;
      table[at + 2] = third;
      table[at + 3] = index + 1;
      return -1;
    }
    const isSame = table[at] === first && table[at + 1] === second && table[at + 2] === third;
    if (isSame && isOfChain(table[at + 3] - 1)) return table[at + 3] - 1;
    slot = (slot + 1) & mask;
  }
}

/** Yuan in fen, or -1. */
function fenOf(text) {
  if (typeof text !== "string") return -1;
  const { length } = text;
  let index = 0;
  let yuan = 0;
  for (; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) break;
    yuan = yuan * 10 + digit;
  }
  if (index === 0 || index > 13 || (index > 1 && text.charCodeAt(0) === 48)) return -1;
  if (index === length) return yuan * 100;
  if (text.charCodeAt(index) !== 46 || length - index < 2 || length - index > 3) return -1;
  const tens = text.charCodeAt(index + 1) - 48;
  const ones = length - index === 3 ? text.charCodeAt(index + 2) - 48 : 0;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : yuan * 100 + tens * 10 + ones;
}
