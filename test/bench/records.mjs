// 名单. Made-up rosters: 228 bytes a record on average, eight chains, two records in a hundred with one defect each.
// The same seed gives the same records. Nothing here is an enterprise that exists.
import { randomFrom } from "./harness.mjs";

export const chains = ["dairy", "meat", "wool", "silicon", "rare-earth", "wind-power", "steel", "feed"];

export const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A credit code that no other number gives, with the check character that fits. */
export function codeOf(number) {
  let tail = "";
  for (let rest = number, place = 0; place < 8; place += 1) {
    tail = alphabet[rest % 31] + tail;
    rest = Math.floor(rest / 31);
  }
  const text = `91150100M${tail}`;
  return text + checkCharacter(text);
}

function checkCharacter(text) {
  let sum = 0;
  let weight = 1;
  for (const character of text) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

/** What can be amiss: each changes a sound record in one respect. */
const defects = [
  ({ previousYearRevenue: _, ...record }) => record,
  (record) => ({ ...record, previousYearRevenue: "1e9" }),
  (record) => ({ ...record, creditCode: record.creditCode.toLowerCase() }),
  ({ specialised: _, ...record }) => record,
  (record) => ({ ...record, creditCode: withOtherCheck(record.creditCode) }),
  (record, before) => ({ ...record, creditCode: before.creditCode, chainId: before.chainId }),
  (record) => ({ ...record, ...included, chainId: "not-chosen" }),
  (record) => ({ ...record, ...large, transform: false }),
  (record) => ({ ...record, ...small, transform: true, willing: false }),
  (record) => ({ ...record, ...small, transform: false, willing: true }),
  (record) => ({ ...record, ...small, transform: false, willing: false, priority: true }),
  (record) => ({ ...record, ...large, transform: true, willing: false }),
  (record) => ({ ...record, ...included, scale: "above", previousYearRevenue: "19999999.99" }),
];
const included = { transform: true, willing: true };
const large = { scale: "above", previousYearRevenue: "20000000.00" };
const small = { scale: "below", previousYearRevenue: "19999999.99" };
const withOtherCheck = (code) => code.slice(0, 17) + (code.endsWith("0") ? "1" : "0");

/** `first`: the number of the first record, so that two lists can be without a code in common. */
export function makeRecords(count, { seed = 31, first = 0 } = {}) {
  const draw = randomFrom(seed);
  const records = [];
  for (let index = 0; index < count; index += 1) {
    const record = soundRecord(first + index, draw);
    const defect = index > 0 && draw(49) === 0 ? defects[draw(defects.length - 1)] : undefined;
    records.push(defect ? defect(record, records[draw(index - 1)]) : record);
  }
  return records;
}

const specialised = [...new Array(16).fill("none"), "regional", "regional", "national", "little-giant"];

function soundRecord(number, draw) {
  const above = draw(9) < 4;
  const transform = above || draw(9) < 7;
  const yuan = above ? 20_000_000 + draw(980_000_000) : 100_000 + draw(19_000_000);
  return {
    name: `内蒙古${"科创智达恒源瑞丰"[draw(7)]}${"远安泰盛和顺"[draw(5)]}${100 + (number % 900)}公司`,
    creditCode: codeOf(number),
    chainId: chains[draw(7)],
    previousYearRevenue: `${yuan}.${draw(9)}${draw(9)}`,
    scale: above ? "above" : "below",
    specialised: specialised[draw(19)],
    atKeyLink: true,
    transform,
    willing: transform,
    priority: false,
  };
}
