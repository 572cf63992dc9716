import { deepFreeze } from "../core/freeze.js";
import { error, type Issue } from "../core/issue.js";
import { sumYuan, type Yuan } from "../core/money.js";
import { allOf, type Outcome } from "../core/outcome.js";
import { readPolicy } from "./calculate-subsidy.js";
import { listOf, within } from "./read-money.js";
import { type ContractSplit, type Parties, percentOf, readRequest, split } from "./split-contract.js";
import { SubsidyHistory } from "./subsidy-history.js";

/** 多份合同的三方分担. Each contract's split and what the parties bear together. */
export interface ContractSplits {
  readonly contracts: readonly ContractSplit[];
  readonly outcome: Outcome;
  /** Of the contracts whose split is known; `undecided` says how many are not. */
  readonly totals: Parties<Yuan> & { readonly price: Yuan; readonly percent: Parties<string> | null };
  readonly undecided: number;
  readonly issues: readonly Issue[];
}

/**
 * Splits several contracts in the order given, each as `{ contract, facts }`, with the caps over an enterprise's
 * contracts kept.
 */
export function splitContracts(entries: unknown, policy: unknown): ContractSplits {
  const rules = readPolicy(policy);
  const list = listOf(entries);
  const issues = [...rules.issues];
  if (list === undefined) issues.push(error("wrong-type", ["contracts"], { expected: "a-list" }));
  const history = new SubsidyHistory();
  const contracts = (list ?? []).map((entry, index) => {
    const { contract, facts = {} } = (entry ?? {}) as {
      readonly contract?: unknown;
      readonly facts?: unknown;
    };
    const { request, issues: faults } = readRequest(contract, facts);
    const { concessionRate, ...claim } = request;
    const asked = { ...history.before(claim), ...(concessionRate !== undefined && { concessionRate }) };
    const one = split(asked, rules.value, faults);
    history.after(claim, one.government);
    issues.push(...one.issues.map((issue) => within(["contracts", index], issue)));
    return one;
  });
  const known = contracts.filter(({ enterprise }) => enterprise !== null);
  const total = (part: keyof Parties<Yuan> | "price") => sumYuan(known.map((one) => one[part] as Yuan));
  const parts = {
    provider: total("provider"),
    government: total("government"),
    enterprise: total("enterprise"),
  };
  return deepFreeze({
    contracts,
    outcome: allOf(contracts.map(({ outcome }) => outcome)),
    totals: { price: total("price"), ...parts, percent: percentOf(parts) },
    undecided: contracts.length - known.length,
    issues,
  });
}
