import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue, type Result } from "../../core/issue.js";
import type { Edition } from "../../edition/edition.js";
import { readOptions } from "../../input/options.js";
import { ofSubject, optionIssues } from "../issues.js";
import { readPolicy } from "../subsidy/read-policy.js";
import type { SubsidyClaim } from "../subsidy/subsidy-claim.js";
import type { SubsidyPolicy } from "../subsidy/subsidy-policy.js";
import { type ContractSplit, type SplitTerms, split, termsOf } from "./split.js";
import { type ContractToSplit, readRequest } from "./split-request.js";

export interface SplitterOptions {
  /** The edition whose provision on the three parties is cited. */
  readonly edition: Edition;
}

export interface ContractOptions {
  /** What the policy asks of the enterprise and the contract does not say. */
  readonly facts?: SubsidyClaim;
}

/** 三方分担器. Splits one contract after another by the same policy, as {@link splitContract} does. */
export interface ContractSplitter {
  (contract: ContractToSplit, options?: ContractOptions): ContractSplit;
  (contract: unknown, options?: unknown): ContractSplit;
}

/**
 * A splitter for many contracts, each by itself: policy and edition are read and checked once. Its answers are those of {@link splitContract},
 * with the issues of the contract and its facts alone: those of policy and edition are told here, and with an error among
 * them there is no splitter.
 * @example
 * ```ts
 * import { createContractSplitter, nm2024 } from "digital-pilot-rules";
 * const policy = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
 * const made = createContractSplitter(policy, { edition: nm2024 });
 * const contract = { price: "1000", concession: { rate: "0.1" } };
 * made.ok && made.value(contract).enterprise; //=> "400"
 * createContractSplitter({}, { edition: nm2024 }).ok; //=> false
 * ```
 */
export function createContractSplitter(
  policy: SubsidyPolicy,
  options: SplitterOptions,
): Result<ContractSplitter>;
export function createContractSplitter(policy: unknown, options: unknown): Result<ContractSplitter>;
export function createContractSplitter(policy: unknown, options: unknown): Result<ContractSplitter> {
  const { given, issues: ofOptions } = readOptions(options, ["edition"]);
  const { terms, issues } = readTerms(policy, given.edition);
  const all = deepFreeze(capped(optionIssues(ofOptions, issues)));
  if (hasErrors(all)) return Object.freeze({ ok: false, issues: all });
  const splitter: ContractSplitter = (contract: unknown, more?: unknown) => {
    const { facts, issues: ofMore } = readContractOptions(more);
    return splitBy(terms, contract, facts, ofMore);
  };
  return Object.freeze({ ok: true, value: Object.freeze(splitter), issues: all });
}

/** By what contracts are split, and what is wrong with it. */
export function readTerms(
  ofPolicy: unknown,
  edition: unknown,
): { readonly terms: SplitTerms; readonly issues: readonly Issue[] } {
  const policy = readPolicy(ofPolicy);
  const terms = termsOf(policy.value, edition);
  return { terms, issues: [...policy.issues, ...terms.issues] };
}

/** A contract that may be anything; `before`: what is wrong with everything else. */
export function splitBy(
  terms: SplitTerms,
  contract: unknown,
  facts: unknown,
  before: readonly Issue[],
): ContractSplit {
  const { request, issues } = readRequest(contract, facts);
  const answer = split(request, terms, [...before, ...issues.map(ofSubject("subsidyRequest", "contract"))]);
  return deepFreeze({ ...answer, issues: capped(answer.issues) });
}

function readContractOptions(options: unknown): {
  readonly facts: unknown;
  readonly issues: readonly Issue[];
} {
  if (options === undefined) return { facts: undefined, issues: [] };
  const { given, issues } = readOptions(options, ["facts"]);
  return { facts: given.facts, issues };
}
