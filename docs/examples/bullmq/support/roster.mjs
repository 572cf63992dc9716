// A fictional roster as NDJSON, with what goes wrong in one. The series MX of the codes is one no licence is known to bear.
import { writeFileSync } from "node:fs";

export const chains = ["rare-earth", "heavy-equipment"];

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The records are the same at every call. */
export function writeRoster(path, records) {
  writeFileSync(path, Buffer.concat(Array.from({ length: records }, (_, index) => lineOf(index))));
}

function lineOf(index) {
  if (index % 997 === 5) return Buffer.from("no record\n");
  if (index % 1009 === 6) return Buffer.from([0x22, 0xff, 0x22, 0x0a]); // no UTF-8
  // Each fiftieth repeats the code of another, far before it, with other data.
  const code = creditCode(index % 50 === 7 ? index >> 1 : index);
  const record = {
    name: `企业${index}`,
    creditCode: index % 701 === 8 ? code.toLowerCase() : code,
    chainId: index % 301 === 9 ? "no-such-chain" : chains[index % chains.length],
    previousYearRevenue: index % 401 === 10 ? "1e9" : `${15_000_000 + index * 997}.${index % 10}5`,
    scale: index % 9 === 0 ? "below" : "above",
    specialised: ["none", "regional", "national", "little-giant"][index % 4],
    atKeyLink: index % 5 > 0,
    transform: index % 3 > 0,
    willing: index % 11 > 0,
    ...(index % 3 === 0 && { exemption: { reason: "已完成改造" } }),
  };
  return Buffer.from(`${JSON.stringify(record)}\n`);
}

function creditCode(number) {
  const start = `91150202MX${String(number).padStart(7, "0")}`;
  const weighed = [...start].map((character, place) => alphabet.indexOf(character) * (3 ** place % 31));
  const sum = weighed.reduce((total, one) => total + one, 0);
  return start + alphabet[(31 - (sum % 31)) % 31];
}
