/** 三方分担 in a contract: checks of its parts that do not depend on the text of an edition. */
import { fenOf, sumYuan, type Yuan } from "../core/money.js";
import { type Fact, View } from "../kernel/fact.js";
import { each, every, fail, given, pass, type Verdict } from "../kernel/verdict.js";
import { isNothing, placeInList } from "./amounts.js";
import type { Contract } from "./budget.js";

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

/** The same for each contract of a list. */
export const shareOfContracts = (contracts: View<readonly Contract[]>): Verdict =>
  each(contracts, View.each(contracts), placeInList, shareOfContract);

/** How far a sum is from what it should be, without its sign. */
function difference(actual: Yuan, required: Yuan): { readonly difference: Yuan } {
  return { difference: sumYuan([actual, `-${required}`]).replace("-", "") };
}
