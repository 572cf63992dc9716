// The ceiling: the same screening written by hand for these records and these rules, as fast as it can be made plainly.
// It reads fixed properties, knows eight rules by heart, and trusts its input.
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const placeOf = new Uint8Array(128).fill(128);
for (let place = 0; place < 31; place += 1) placeOf[alphabet.charCodeAt(place)] = place;
const weights = Uint8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1);
const ids = [
  "2.2#voluntary",
  "3.2#enterprises-in-chains",
  "3.2#key-links",
  "3.2#above-scale-all",
  "3.2#below-scale-willing",
  "3.2#priority-enterprises",
  "A1.6#enterprise-fields",
  "A1.6#each-once",
];

export function byHand(list, chains) {
  const byId = new Map(chains.map((id, place) => [id, place]));
  const counts = new Float64Array(chains.length);
  const sums = new Float64Array(chains.length + 1);
  const fail = new Float64Array(ids.length);
  const needs = new Float64Array(ids.length);
  let slots = 1 << 12;
  let index = new Int32Array(slots);
  let lanes = new Int32Array(slots * 2);
  const again = new Map();
  let size = 0;
  let keys = 0;
  let bad = 0;

  const layOut = () => {
    slots *= 2;
    const next = new Int32Array(slots);
    for (let entry = 0; entry < size; entry += 1) {
      let slot = mixed(lanes[entry * 3], lanes[entry * 3 + 1], lanes[entry * 3 + 2]) & (slots - 1);
      while (next[slot] !== 0) slot = (slot + 1) & (slots - 1);
      next[slot] = entry + 1;
    }
    index = next;
  };

  for (const record of list) {
    for (const _ in record) keys += 1;
    const {
      name,
      creditCode: code,
      chainId,
      previousYearRevenue: revenue,
      scale,
      transform,
      willing,
    } = record;
    if (!isOrdinary(record) || typeof name !== "string" || name.charCodeAt(0) <= 32 || name.length > 10_000)
      bad += 1;
    let [first, second, third, weighed, units] = [0, 0, 0, 0, 0];
    for (let at = 0; at < 18; at += 1) {
      const unit = code.charCodeAt(at);
      const place = placeOf[unit & 127];
      units |= unit | place;
      weighed += place * weights[at];
      if (at < 6) first = first * 31 + place;
      else if (at < 12) second = second * 31 + place;
      else third = third * 31 + place;
    }
    if (units > 127 || weighed % 31 !== 0) bad += 1;
    let slot = mixed(first, second, third) & (slots - 1);
    let entry = -1;
    while (index[slot] !== 0) {
      const held = (index[slot] - 1) * 3;
      if (lanes[held] === first && lanes[held + 1] === second && lanes[held + 2] === third) {
        entry = index[slot] - 1;
        break;
      }
      slot = (slot + 1) & (slots - 1);
    }
    if (entry >= 0) again.set(entry, (again.get(entry) ?? 1) + 1);
    else {
      if (size * 3 + 3 > lanes.length) {
        const longer = new Int32Array(lanes.length * 2);
        longer.set(lanes);
        lanes = longer;
      }
      lanes[size * 3] = first;
      lanes[size * 3 + 1] = second;
      lanes[size * 3 + 2] = third;
      size += 1;
      index[slot] = size;
      if (size * 2 > slots) layOut();
    }
    const chain = byId.get(chainId) ?? chains.length;
    const isDeclared = chain < chains.length;
    if (isDeclared) counts[chain] += 1;
    if (revenue === undefined) needs[6] += 1;
    else sums[chain] += fenOf(revenue);
    if (transform && willing === false) fail[0] += 1;
    if (transform && !isDeclared) fail[1] += 1;
    if (transform && record.atKeyLink === false) fail[2] += 1;
    if (isDeclared && scale === "above" && !transform && record.exemption === undefined) fail[3] += 1;
    if (isDeclared && scale === "below" && (willing === undefined || transform !== willing)) fail[4] += 1;
    if (!transform && record.priority === undefined) needs[5] += 1;
    else if (!transform && record.priority) fail[5] += 1;
  }
  fail[7] = [...again.values()].reduce((sum, count) => sum + count, 0);
  if (keys === 0 || bad === list.length) throw new Error("nothing was read");
  return summaryOf(list.length, {
    chains,
    counts,
    sums,
    fail,
    needs,
    repeated: { codes: again.size, records: fail[7] },
  });
}

/** The types that the schema asks for. */
const isOrdinary = ({
  creditCode,
  chainId,
  previousYearRevenue,
  scale,
  specialised,
  atKeyLink,
  transform,
  willing,
}) =>
  typeof creditCode === "string" &&
  creditCode.length === 18 &&
  typeof chainId === "string" &&
  (previousYearRevenue === undefined || typeof previousYearRevenue === "string") &&
  (scale === "above" || scale === "below") &&
  (specialised === "none" ||
    specialised === "regional" ||
    specialised === "national" ||
    specialised === "little-giant") &&
  typeof atKeyLink === "boolean" &&
  typeof transform === "boolean" &&
  (willing === undefined || typeof willing === "boolean");

const mixed = (first, second, third) => {
  const one = Math.imul(first ^ (second >>> 7), 0x85ebca6b);
  const two = Math.imul(one ^ (one >>> 15) ^ second ^ third, 0xc2b2ae35);
  return two ^ (two >>> 16);
};

function fenOf(text) {
  let fen = 0;
  let point = -1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit === -2) point = at;
    else fen = fen * 10 + digit;
  }
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return decimals === 2 ? fen : decimals === 1 ? fen * 10 : fen * 100;
}

const yuanOf = (fen) => {
  const digits = String(fen).padStart(3, "0");
  const decimals = digits.slice(-2).replace(/0+$/, "");
  return digits.slice(0, -2) + (decimals && `.${decimals}`);
};

function summaryOf(records, { chains, counts, sums, fail, needs, repeated }) {
  return {
    summary: {
      records,
      revenue: yuanOf(sums.reduce((total, fen) => total + BigInt(fen), 0n)),
      repeated,
      rules: ids.map((rule, place) => ({
        rule,
        pass: records - fail[place] - needs[place],
        fail: fail[place],
        needsData: needs[place],
      })),
      chains: chains.map((id, place) => ({
        id,
        records: counts[place],
        revenue: yuanOf(BigInt(sums[place])),
      })),
    },
  };
}
