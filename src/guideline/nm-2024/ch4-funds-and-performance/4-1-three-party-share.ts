/** 四（一）“企业出一点、服务商让一点、政府补一点”. */

import type { Contract } from "../../../application/budget.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { fenOf, sumYuan, type Yuan } from "../../../core/money.js";
import { applicationRule } from "../../../edition/define.js";
import { type Fact, View } from "../../../kernel/fact.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";
import { isNothing, placeInList } from "./amounts.js";

const parties = ["enterpriseShare", "concession", "government"] as const;

/** In one contract each party bears something, and the three parts are the price. */
const shareOfContract = (contract: View<Contract>): Verdict =>
  every([
    bearing(parties.map((party) => contract.at(party))),
    given([contract.at("price"), ...parties.map((party) => contract.at(party))], (price, ...parts) => {
      const actual = sumYuan(parts);
      return fenOf(actual) === fenOf(price)
        ? pass("shared")
        : fail("parts-are-not-the-price", { actual, required: price, ...difference(actual, price) }, [
            contract.field,
          ]);
    }),
  ]);

function bearing(parts: readonly Fact<Yuan>[]): Verdict {
  const fields = parts
    .filter(({ value }) => value !== undefined && isNothing(value))
    .map(({ field }) => field);
  return fields.length === 0
    ? given(parts, () => pass("shared"))
    : fail("party-bears-nothing", { fields: fields.join(", ") }, fields);
}

/** The same of each contract of a list. */
export const shareOfContracts = (contracts: View<readonly Contract[]>): Verdict =>
  each(contracts, View.each(contracts), placeInList, shareOfContract);

/** In total the budget shows money of all three parties; the region's and the league's are the government's. */
function shareOfBudget({ application }: ApplicationFacts): Verdict {
  const lines = application.at("budget").at("lines");
  const views = View.each(lines);
  if (views === undefined) return needsData([lines.field]);
  const sources = {
    enterprise: ["enterprise"],
    provider: ["provider"],
    government: ["regional-fund", "league-city"],
  };
  return every(
    Object.values(sources).map((names) => {
      const bears = views.some(
        (line) =>
          names.includes(line.value?.source ?? "") &&
          line.value?.amount !== undefined &&
          !isNothing(line.value.amount),
      );
      if (bears) return pass("shared");
      const open = views.filter(
        ({ value }) =>
          (value?.source === undefined && !(value?.amount !== undefined && isNothing(value.amount))) ||
          (names.includes(value?.source ?? "") && value?.amount === undefined),
      );
      if (open.length === 0) return fail("no-money-of-party", { party: names.join(", ") }, [lines.field]);
      return needsData(
        open.flatMap((line) =>
          [line.at("source"), line.at("amount")]
            .filter(({ value }) => value === undefined)
            .map(({ field }) => field),
        ),
      );
    }),
  );
}

/** 企业出一点、服务商让一点、政府补一点: the text gives no ratio, so a fen from each is enough. */
export const threePartyShare = applicationRule({
  id: "4.1#three-party-share",
  phrase: "企业出一点、服务商让一点、政府补一点",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) => every([shareOfContracts(facts.application.at("contracts")), shareOfBudget(facts)]),
  mend: () => ({ code: "parties-must-agree", changes: [] }),
});

/** How far a sum is from what it should be, without its sign. */
function difference(actual: Yuan, required: Yuan): { readonly difference: Yuan } {
  return { difference: sumYuan([actual, `-${required}`]).replace("-", "") };
}
