/** 三方分担 in a contract: checks of its parts that do not depend on the text of an edition. */
import { fenOf, sumYuan, type Yuan } from "../core/money.js";
import { ownOf } from "../core/own-data.js";
import { type Fact, View } from "../kernel/fact.js";
import { each, every, fail, given, pass, type Verdict } from "../kernel/verdict.js";
import { isNothing } from "./amounts.js";
import type { Contract } from "./budget.js";

/** A contract by its number, or by its place in the list where it has none. */
export const contractName = (contract: View<Contract>): string =>
  ownOf(contract.value, "id") ?? contract.field;

const parties = ["enterpriseShare", "concession", "government"] as const;

/**
 * In one contract each party bears something, and the parts add up. Without a subsidy nothing has to be shared: while nobody says
 * what the government pays, a part of nothing is no fault.
 */
export const shareOfContract = (contract: View<Contract>): Verdict => {
  const adds = addingUp(contract);
  return ownOf(contract.value, "government") === undefined
    ? adds
    : every([bearing(parties.map((party) => contract.at(party))), adds]);
};

/**
 * A contract adds up either way it is written: the price is what is left after the concession, which enterprise and
 * government pay (beside a list price or not), or the concession is a part of the price.
 */
export function addingUp(contract: View<Contract>): Verdict {
  const parts = parties.map((party) => contract.at(party));
  const list = contract.at("listPrice").value;
  return given([contract.at("price"), ...parts], (price, ...amounts) => {
    const [enterprise, concession, government] = amounts as unknown as readonly [Yuan, Yuan, Yuan];
    const paid = sumYuan([enterprise, government]);
    const whole = sumYuan([paid, concession]);
    const isNet = isSame(paid, price);
    const isGross = isSame(whole, price);
    // Where a list price is stated, the price is what the concession leaves of it, or it is the list price itself.
    if (list !== undefined && (isNet || (isGross && !isSame(list, price)))) {
      const before = sumYuan([price, concession]);
      if (!isSame(before, list))
        return fail("price-and-concession-are-not-the-list-price", gap(before, list), [contract.field]);
      return isNet ? pass("shared") : fail("parts-are-not-the-price", gap(paid, price), [contract.field]);
    }
    if (isNet || isGross) return pass("shared");
    // Told against the way that is nearer to what is written.
    const actual = list === undefined ? whole : paid;
    return fail("parts-are-not-the-price", gap(actual, price), [contract.field]);
  });
}

const isSame = (one: Yuan, other: Yuan): boolean => fenOf(one) === fenOf(other);

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
  each(contracts, View.each(contracts), contractName, shareOfContract);

/** Two sums that should be one, and how far they are apart, without its sign. */
const gap = (actual: Yuan, required: Yuan) => ({
  actual,
  required,
  difference: sumYuan([actual, `-${required}`]).replace("-", ""),
});
