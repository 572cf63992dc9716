import type { Edition } from "../../edition/edition.js";
import { readOptions, type WithEdition } from "../../input/options.js";
import { optionIssues } from "../issues.js";
import type { SubsidyClaim } from "../subsidy/subsidy-claim.js";
import type { SubsidyPolicy } from "../subsidy/subsidy-policy.js";
import { readTerms, splitBy } from "./create-contract-splitter.js";
import type { ContractSplit } from "./split.js";
import type { ContractToSplit } from "./split-request.js";

export interface SplitOptions {
  /** The subsidy policy that says what the government part is. */
  readonly policy: SubsidyPolicy;
  /** What the policy asks of the enterprise and the contract does not say. */
  readonly facts?: SubsidyClaim;
  /** The edition whose provision on the three parties is cited. */
  readonly edition: Edition;
}

/**
 * 三方分担. Splits a contract's price: the provider's concession (an amount, or a rate of the price), the government part by
 * policy but never more than is left, and the rest for the enterprise. The parts add up to the price to the fen. Issues
 * stand under `policy`, `edition` and `facts`, and at the fields of the contract, as `more-than-the-price`.
 * @example
 * ```ts
 * import { nm2024, splitContract } from "digital-pilot-rules";
 * const policy = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
 * const split = splitContract({ price: "1000", concession: { rate: "0.1" } }, { policy, edition: nm2024 });
 * [split.provider, split.government, split.enterprise]; //=> ["100", "500", "400"]
 * split.findings.map(({ rule, outcome }) => rule + " " + outcome); //=> ["4.1#three-party-share pass"]
 * ```
 */
export function splitContract(contract: ContractToSplit, options: SplitOptions): ContractSplit;
export function splitContract<Given>(contract: unknown, options: WithEdition<Given>): ContractSplit;
export function splitContract(contract: unknown, options: unknown): ContractSplit {
  const { given, issues: ofOptions } = readOptions(options, ["policy", "facts", "edition"]);
  const { terms, issues } = readTerms(given.policy, given.edition);
  return splitBy(terms, contract, given.facts, optionIssues(ofOptions, issues));
}
