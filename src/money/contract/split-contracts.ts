import { deepFreeze } from "../../core/freeze.js";
import { below, error, type Issue, warning } from "../../core/issue.js";
import { sumYuan, type Yuan } from "../../core/money.js";
import { optionsOf } from "../../core/options.js";
import { readRecords, repeatedIds } from "../../input/argument.js";
import { allOf, type Outcome } from "../../kernel/outcome.js";
import { readPolicy } from "../subsidy/calculate-subsidy.js";
import { SubsidyHistory } from "../subsidy/subsidy-history.js";
import {
  type ContractSplit,
  type Parties,
  percentOf,
  readRequest,
  type SplitOptions,
  split,
  termsOf,
} from "./split-contract.js";

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
export function splitContracts(entries: unknown, options: Omit<SplitOptions, "facts">): ContractSplits {
  const { policy, edition } = optionsOf(options);
  const rules = readPolicy(policy);
  const terms = termsOf(rules.value, edition);
  const { list = [], issues: faultsOfList } = readRecords(entries, "contracts");
  const issues = [...rules.issues, ...terms.issues, ...faultsOfList];
  const history = new SubsidyHistory();
  const contracts = list.map((entry, index) => {
    const { request, issues: faults } = readEntry(entry);
    const { concessionRate, ...claim } = request;
    const asked = { ...history.before(claim), ...(concessionRate !== undefined && { concessionRate }) };
    const one = split(asked, terms, faults);
    history.after(claim, one.government);
    issues.push(...one.issues.map((issue) => below(["contracts", index], issue)));
    return one;
  });
  issues.push(
    ...repeatedIds(
      contracts.map(({ id }) => id ?? undefined),
      (index) => ["contracts", index, "id"],
    ),
  );
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

/** `{ contract, facts? }`, and nothing else: facts beside them would be lost. */
function readEntry(entry: unknown): ReturnType<typeof readRequest> {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return { request: {}, issues: [error("wrong-type", [], { expected: "a-record" })] };
  }
  const { contract, facts = {}, ...others } = entry as Record<string, unknown>;
  const unknown = Object.keys(others)
    .sort()
    .map((key) => warning("unknown-key", [key], { key: key.slice(0, 60) }));
  if (contract === undefined) return { request: {}, issues: [error("missing", ["contract"]), ...unknown] };
  const { request, issues } = readRequest(contract, facts);
  return { request, issues: [...issues, ...unknown] };
}
