import { deepFreeze } from "../../core/freeze.js";
import { below, capped, hasErrors, type Issue, IssueList } from "../../core/issue.js";
import { sumYuan, type Yuan } from "../../core/money.js";
import type { Limits } from "../../core/snapshot.js";
import type { NamedEdition } from "../../edition/named-edition.js";
import { readRecords, repeatedIds } from "../../input/argument.js";
import { readOptions, type WithEdition } from "../../input/options.js";
import { readLimits } from "../../input/read-limits.js";
import { allOf, type Outcome } from "../../kernel/outcome.js";
import { errorOf, inNoun, warningOf } from "../../vocabulary/issues.js";
import { optionIssues } from "../issues.js";
import { runLimits } from "../run-limits.js";
import { onceEach } from "../subsidy/run-of.js";
import { isOfPolicy } from "../subsidy/subsidy.js";
import type { SubsidyClaim } from "../subsidy/subsidy-claim.js";
import { SubsidyHistory } from "../subsidy/subsidy-history.js";
import { readTerms } from "./create-contract-splitter.js";
import { type Parties, percentOf } from "./parties.js";
import { type ContractSplit, type SplitTerms, split } from "./split.js";
import type { SplitOptions } from "./split-contract.js";
import { type ContractToSplit, readRequest } from "./split-request.js";

const error = /* @__PURE__ */ errorOf("contractEntry");
const warning = /* @__PURE__ */ warningOf("contractEntry");

/** One contract to be split. */
export interface ContractEntry {
  /** The contract. */
  readonly contract: ContractToSplit;
  /** What the policy asks of its enterprise and the contract does not say. */
  readonly facts?: SubsidyClaim;
}

/** The options of `splitContracts`. */
export interface SplitContractsOptions extends Omit<SplitOptions, "facts"> {
  /** How much of the contracts is looked at: up to 100,000 of them, and else as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/** 多份合同的三方分担. Each contract's split and what the parties bear together. */
export interface ContractSplits extends NamedEdition {
  /** What this is: several contracts, split three ways. */
  readonly kind: "contract-splits";
  /** One for each contract, in the order given. */
  readonly contracts: readonly ContractSplit[];
  /** Of all contracts together; of none it is `not-applicable`. */
  readonly outcome: Outcome;
  /** In yuan, of the contracts whose split is known; `undecided` says how many are not. `null` where no list was given. */
  readonly totals:
    | (Parties<Yuan> & {
        /** Of these contracts together. */
        readonly price: Yuan;
        /** Percent of it; `null` where it is nothing. */
        readonly percent: Parties<string> | null;
      })
    | null;
  /** How many contracts are in no total. */
  readonly undecided: number;
  /** What is wrong with options, policy, edition and contracts, in this order; a fault of the policy once. */
  readonly issues: readonly Issue[];
}

/**
 * 多份合同的三方分担. Splits several contracts in the order given, each as `{ contract, facts }`, with the caps over an
 * enterprise's contracts kept. Issues stand under `policy`, `edition` and `contracts`.
 * @example
 * ```ts
 * import { nm2024, splitContracts } from "digital-pilot-rules";
 * const policy = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
 * const entries = ["甲", "乙"].map((id) => ({ contract: { id, price: "1000", concession: "100" } }));
 * const { totals } = splitContracts(entries, { policy, edition: nm2024 });
 * totals?.percent; //=> { provider: "10", government: "50", enterprise: "40" }
 * ```
 */
export function splitContracts(
  entries: readonly ContractEntry[],
  options: SplitContractsOptions,
): ContractSplits;
export function splitContracts<Given>(entries: unknown, options: WithEdition<Given>): ContractSplits;
export function splitContracts(entries: unknown, options: unknown): ContractSplits {
  const { given, issues: ofOptions } = readOptions(options, ["policy", "edition", "limits"]);
  const { terms, issues: ofTerms } = readTerms(given.policy, given.edition);
  const limits = readLimits(given.limits, runLimits);
  const read = readRecords(entries, { of: "subsidyRequest", name: ["contracts"] }, limits.value);
  const list = hasErrors(limits.issues) ? undefined : read.list;
  const before = [...optionIssues(ofOptions, [...ofTerms, ...limits.issues]), ...read.issues];
  const { contracts, issues } = splitEach(list ?? [], terms);
  return deepFreeze({
    kind: "contract-splits",
    ...terms.named,
    contracts,
    outcome: list === undefined ? "needs-data" : allOf(contracts.map(({ outcome }) => outcome)),
    totals: list === undefined ? null : totalsOf(contracts.filter(isKnown)),
    undecided: contracts.filter((one) => !isKnown(one)).length,
    issues: capped([...before, ...issues]),
  });
}

function splitEach(list: readonly unknown[], terms: SplitTerms) {
  const history = new SubsidyHistory();
  const issues = new IssueList();
  const contracts = list.map((entry, index) => {
    const { request, issues: faults } = readEntry(entry);
    const one = split({ ...request, ...history.before(request, faults) }, terms, faults);
    history.after(request, one.government);
    const own = one.issues.filter((issue) => !isOfPolicy(issue));
    issues.add(own.map((issue) => inNoun("subsidyRequest", below(["contracts", index], issue))));
    return one;
  });
  const repeated = repeatedIds(
    "subsidyRequest",
    contracts.map(({ id }) => id ?? undefined),
    (index) => ["contracts", index, "id"],
  );
  const ofPolicy = onceEach(contracts.flatMap((one) => one.issues.filter(isOfPolicy)));
  return { contracts, issues: [...ofPolicy, ...issues.issues, ...repeated] };
}

const isKnown = ({ enterprise }: ContractSplit): boolean => enterprise !== null;

function totalsOf(known: readonly ContractSplit[]): NonNullable<ContractSplits["totals"]> {
  const total = (part: keyof Parties<Yuan> | "price") => sumYuan(known.map((one) => one[part] as Yuan));
  const parts = {
    provider: total("provider"),
    government: total("government"),
    enterprise: total("enterprise"),
  };
  return { price: total("price"), ...parts, percent: percentOf(parts) };
}

/** `{ contract, facts? }`, and nothing else: facts beside them would be lost. */
function readEntry(entry: unknown): ReturnType<typeof readRequest> {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return { request: {}, issues: [error("wrong-type", [], { expected: "a-record" })] };
  }
  const { contract, facts, ...others } = entry as Record<string, unknown>;
  const unknown = Object.keys(others)
    .sort()
    .map((key) => warning("unknown-key", [key], { key: key.slice(0, 60) }));
  if (contract === undefined) return { request: {}, issues: [error("missing", ["contract"]), ...unknown] };
  const { request, issues } = readRequest(contract, facts);
  return { request, issues: [...issues, ...unknown] };
}
