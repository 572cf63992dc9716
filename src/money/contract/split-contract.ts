import { deepFreeze } from "../../core/freeze.js";
import { capped } from "../../core/issue.js";
import type { Edition } from "../../edition/edition.js";
import { readOptions, type WithEdition } from "../../input/options.js";
import { ofSubject, optionIssues } from "../issues.js";
import { readPolicy } from "../subsidy/read-policy.js";
import type { SubsidyClaim } from "../subsidy/subsidy-claim.js";
import type { SubsidyPolicy } from "../subsidy/subsidy-policy.js";
import { type ContractSplit, split, termsOf } from "./split.js";
import { type ContractToSplit, readRequest } from "./split-request.js";

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
  const policy = readPolicy(given.policy);
  const terms = termsOf(policy.value, given.edition);
  const { request, issues } = readRequest(contract, given.facts);
  const before = optionIssues(ofOptions, [...policy.issues, ...terms.issues]);
  const answer = split(request, terms, [...before, ...issues.map(ofSubject("subsidyRequest", "contract"))]);
  return deepFreeze({ ...answer, issues: capped(answer.issues) });
}
