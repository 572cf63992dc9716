import type { Contract } from "../../application/budget.js";
import { shareOfContracts } from "../../application/contract-share.js";
import type { Issue } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { bare } from "../../core/own-data.js";
import { citedEdition, provisionOf } from "../../edition/cite.js";
import { type NamedEdition, namedFrom } from "../../edition/named-edition.js";
import { findingOf } from "../../kernel/evaluate.js";
import { View } from "../../kernel/fact.js";
import type { Outcome } from "../../kernel/outcome.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { Finding } from "../../kernel/rule.js";
import { type Step, stepOf } from "../step.js";
import { exactOf, fen, part, roundedTo, stepAt } from "../subsidy/exact.js";
import { withoutContradictions } from "../subsidy/read-claim.js";
import { type Subsidy, subsidyOf, uncalculated } from "../subsidy/subsidy.js";
import type { SubsidyPolicy } from "../subsidy/subsidy-policy.js";
import { type Parties, percentOf } from "./parties.js";
import type { SplitRequest } from "./split-request.js";

/** 三方分担. Who bears what of a contract's price, in yuan. */
export interface ContractSplit extends NamedEdition, Parties<Yuan | null> {
  /** What this is: a contract, split three ways. */
  readonly kind: "contract-split";
  /** The id of the contract; `null` where it has none. */
  readonly id: string | null;
  /** 合同价款; `null` while it is not known. */
  readonly price: Yuan | null;
  /** Percent of the price for people to read, two decimals, adding up to 100. */
  readonly percent: Parties<string> | null;
  /** `pass`: each party bears something and the parts are the price; by the provision of the edition on the three parties. */
  readonly outcome: Outcome;
  /** What the edition says of it. */
  readonly findings: readonly Finding[];
  /** The calculation, from the concession to what is left for the enterprise. */
  readonly steps: readonly Step[];
  /** What the policy gives for the contract. */
  readonly subsidy: Subsidy;
  /** The fields to ask for. */
  readonly missing: readonly string[];
  /** What the subsidy rests on that neither the guideline nor the caller gave. */
  readonly assumptions: readonly ParameterUse[];
  /** What is wrong with options, policy, edition, facts and contract. */
  readonly issues: readonly Issue[];
}

/** By what a contract is split: a policy, and a provision to cite; either may be missing, and an issue says so. */
export interface SplitTerms {
  readonly policy: SubsidyPolicy | undefined;
  /** What the edition says of the three parties. */
  readonly provision: ReturnType<typeof provisionOf> | undefined;
  /** The edition that says it. */
  readonly named: NamedEdition;
  readonly issues: readonly Issue[];
}

export function termsOf(policy: SubsidyPolicy | undefined, given: unknown): SplitTerms {
  const { edition, issues } = citedEdition(given, ["threeParty"]);
  return {
    policy,
    provision: edition && provisionOf(edition, "threeParty"),
    named: namedFrom(given),
    issues,
  };
}

/** A contract that was read, split; `given` is what is wrong with it. */
export function split(
  request: SplitRequest,
  { policy, provision, named }: SplitTerms,
  given: readonly Issue[],
): ContractSplit {
  const conceded = withConcession(request);
  const { provider: _, concessionRate: __, ...asked } = bare(conceded.request);
  const { claim, issues: faults } = withoutContradictions(bare(asked));
  const { price, concession } = claim;
  const subsidy = policy === undefined ? uncalculated([]) : subsidyOf(claim, policy, []);
  const rest = price === undefined || concession === undefined ? undefined : fenOf(price) - fenOf(concession);
  const government = governmentPart(subsidy, rest);
  const left = rest === undefined || government.part === null ? null : yuanOf(rest - fenOf(government.part));
  const parts = { provider: concession ?? null, government: government.part, enterprise: left };
  const findings = provision === undefined ? [] : [findingOf(provision, verdictOn(price, parts))];
  return {
    kind: "contract-split",
    ...named,
    id: claim.id ?? null,
    price: price ?? null,
    ...parts,
    percent: percentOf(parts),
    outcome: findings[0]?.outcome ?? "needs-data",
    findings,
    steps: [
      ...conceded.steps,
      ...government.steps,
      ...(left === null ? [] : [stepOf("enterprise-rest", {}, left)]),
    ],
    subsidy,
    missing: [
      ...(["price", "concession"] as const).filter((name) => claim[name] === undefined),
      ...subsidy.missing.filter((field) => field !== "price" && field !== "concession"),
    ],
    assumptions: subsidy.assumptions,
    issues: [...given, ...faults, ...subsidy.issues],
  };
}

/** The rule on the three parties, asked of the parts as they come out. */
function verdictOn(price: Yuan | undefined, { provider, government, enterprise }: Parties<Yuan | null>) {
  const contract: Contract = {
    price,
    concession: provider ?? undefined,
    government: government ?? undefined,
    enterpriseShare: enterprise ?? undefined,
  };
  return shareOfContracts(new View([contract], "contracts"));
}

/** The concession as an amount: a rate of the price is rounded half up to the fen. */
function withConcession(request: SplitRequest): {
  readonly request: SplitRequest;
  readonly steps: readonly Step[];
} {
  const { price, concession, concessionRate: rate } = bare(request);
  if (concession !== undefined) return { request, steps: [stepOf("concession", {}, concession)] };
  if (price === undefined || rate === undefined) return { request, steps: [] };
  const amount = roundedTo(fen, part(exactOf(price), rate), "half-up");
  return {
    request: { ...request, concession: yuanOf(amount / fen) },
    steps: [stepAt("concession-rate", { rate, price }, amount)],
  };
}

/** Public money never pays for more than the contract costs after the concession. */
function governmentPart(
  { amount, steps: own }: Subsidy,
  rest: bigint | undefined,
): { readonly part: Yuan | null; readonly steps: readonly Step[] } {
  if (amount === null || rest === undefined) return { part: null, steps: [] };
  const steps = [...own, stepOf("government", {}, amount)];
  if (fenOf(amount) <= rest) return { part: amount, steps };
  const cap = yuanOf(rest);
  return { part: cap, steps: [...steps, stepOf("government-limited", { before: amount, cap }, cap)] };
}
