// The screening as it is usually written: a regular expression, indexOf, decimal.js, a list of rules, a Map of codes.
import { Decimal } from "decimal.js";
import { limit, ruleNames } from "./answer.mjs";
import { chains } from "./records.mjs";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeForm = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const yuanForm = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,2})?$/;
const aboveScale = new Decimal("20000000");
const Sum = Decimal.clone({ precision: 40 });

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A rule says whether a record fails it; whether a code is repeated is known only at the end. */
const rules = {
  "2.2#voluntary": ({ scale, transform, willing }) => scale === "above" && transform && willing === false,
  "3.2#enterprises-in-chains": ({ transform, chainId }) => transform && !chains.includes(chainId),
  "3.2#above-scale-all": ({ scale, chainId, transform, exemption }) =>
    scale === "above" && chains.includes(chainId) && !transform && exemption === undefined,
  "3.2#below-scale-willing": ({ scale, chainId, transform, willing }) =>
    scale === "below" && chains.includes(chainId) && transform !== willing,
  "3.2#priority-enterprises": ({ transform, priority }) => priority && !transform,
};

const named = Object.entries(rules);

export function screenNaively(records) {
  const sums = {
    incomplete: 0,
    checkCharacter: 0,
    scale: 0,
    repeatedCodes: 0,
    toTransform: 0,
    aboveScale: 0,
  };
  const groups = new Map(
    [...chains, undefined].map((id) => [id, { records: 0, fail: 0, revenue: new Sum(0) }]),
  );
  const groupOf = ({ chainId }) => groups.get(chainId) ?? groups.get(undefined);
  const holders = new Map();
  const found = new Map();
  const faultsOf = (index) => {
    if (!found.has(index)) found.set(index, []);
    return found.get(index);
  };

  for (let index = 0; index < records.length; index += 1) {
    const record = records[index];
    const { creditCode, previousYearRevenue } = record;
    const hasCode = codeForm.test(creditCode);
    const hasRevenue = yuanForm.test(previousYearRevenue);
    const group = groupOf(record);
    group.records += 1;
    if (record.transform) sums.toTransform += 1;
    if (record.scale === "above") sums.aboveScale += 1;
    if (!hasCode || !hasRevenue || record.name === undefined || record.specialised === undefined) {
      sums.incomplete += 1;
      faultsOf(index);
    }
    if (hasRevenue) {
      const revenue = new Sum(previousYearRevenue);
      group.revenue = group.revenue.plus(revenue);
      if ((record.scale === "above") !== revenue.gte(aboveScale)) {
        sums.scale += 1;
        faultsOf(index);
      }
    }
    for (const [name, fails] of named) if (fails(record)) faultsOf(index).push(name);
    if (!hasCode) continue;
    if (!checkFits(creditCode)) {
      sums.checkCharacter += 1;
      faultsOf(index);
    }
    // Each chain names an enterprise once; what stands in no chosen chain is only looked at again.
    const place = `${creditCode} ${chains.includes(record.chainId) ? record.chainId : ""}`;
    const first = holders.get(place);
    if (first === undefined) holders.set(place, index);
    else if (!chains.includes(record.chainId)) faultsOf(index);
    else {
      if (!faultsOf(first).includes(once)) {
        sums.repeatedCodes += 1;
        faultsOf(first).push(once);
      }
      faultsOf(index).push(once);
    }
  }

  const listed = [...found].sort(([one], [other]) => one - other);
  const counts = Object.fromEntries(ruleNames.map((name) => [name, 0]));
  for (const [index, failed] of listed) {
    for (const name of failed) counts[name] += 1;
    if (failed.some((name) => name !== preference)) groupOf(records[index]).fail += 1;
  }
  return {
    sums,
    rules: ruleNames.map((name) => counts[name]),
    chains: [...groups.values()].map((group) => ({ ...group, revenue: group.revenue.toFixed() })),
    findings: listed.slice(0, limit).map(([record, failed]) => ({
      record,
      name: records[record].name,
      failed: ruleNames.filter((name) => failed.includes(name)),
    })),
  };
}

const once = "A1.6#each-once";
const preference = "3.2#priority-enterprises";

function checkFits(code) {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += alphabet.indexOf(code[index]) * weights[index];
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
