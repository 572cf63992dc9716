import type { Contract } from "../../application/budget.js";
import { shareOfContracts } from "../../application/contract-share.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Issue } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { optionsOf } from "../../core/options.js";
import { snapshot } from "../../core/snapshot.js";
import { citedEdition, provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { readArgument } from "../../input/argument.js";
import { findingOf } from "../../kernel/evaluate.js";
import { View } from "../../kernel/fact.js";
import type { Outcome } from "../../kernel/outcome.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { Finding } from "../../kernel/rule.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { allocate } from "../allocation/allocate.js";
import type { Step } from "../step.js";
import {
  readPolicy,
  type Subsidy,
  subsidyOf,
  uncalculated,
  withoutContradictions,
} from "../subsidy/calculate-subsidy.js";
import { exactOf, fen, part, roundedTo, stepAt } from "../subsidy/exact.js";
import type { SubsidyPolicy } from "../subsidy/subsidy-policy.js";
import { concessionRateSchema, type SplitRequest, splitRequestSchema } from "./split.js";

const error = /* @__PURE__ */ errorOf("subsidyRequest");
const below = /* @__PURE__ */ belowIn("subsidyRequest");

/** What each party bears, in one unit or another; `null` while it is not known. */
export interface Parties<Part> {
  readonly provider: Part;
  readonly government: Part;
  readonly enterprise: Part;
}

/** 三方分担. Who bears what of a contract's price. */
export interface ContractSplit extends Parties<Yuan | null> {
  readonly id: string | null;
  readonly price: Yuan | null;
  /** Percent of the price for people to read, two decimals, adding up to 100. */
  readonly percent: Parties<string> | null;
  /** `pass`: each party bears something and the parts are the price; by the provision of the edition on the three parties. */
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly subsidy: Subsidy;
  readonly missing: readonly string[];
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
}

/**
 * Splits a contract's price: the provider's concession (an amount, or a rate of the price), the government part by
 * policy but never more than is left, and the rest for the enterprise. The parts add up to the price to the fen.
 */
export function splitContract(contract: unknown, options: SplitOptions): ContractSplit {
  const { policy, facts = {}, edition } = optionsOf(options);
  const rules = readPolicy(policy);
  const { request, issues } = readRequest(contract, facts);
  const terms = termsOf(rules.value, edition);
  return deepFreeze(split(request, terms, [...rules.issues, ...terms.issues, ...issues]));
}

/** By what a contract is split. */
export interface SplitOptions {
  /** The subsidy policy that says what the government part is. */
  readonly policy: SubsidyPolicy;
  /** What the policy asks of the enterprise and the contract does not say. */
  readonly facts?: unknown;
  /** The edition whose provision on the three parties is cited. */
  readonly edition: Edition;
}

/** By what a contract is split: a policy, and an edition to cite; either may be missing, and an issue says so. */
interface SplitTerms {
  readonly policy: SubsidyPolicy | undefined;
  readonly edition: Edition | undefined;
  readonly issues: readonly Issue[];
}

export const termsOf = (policy: SubsidyPolicy | undefined, edition: unknown): SplitTerms => ({
  policy,
  ...citedEdition(edition, ["threeParty"]),
});

/** One record of the contract and the facts of its enterprise; what the contract says goes before. */
export function readRequest(
  contract: unknown,
  facts: unknown,
): { readonly request: SplitRequest; readonly issues: readonly Issue[] } {
  const own = snapshot(contract);
  const others = readFacts(facts);
  if (!own.ok) return { request: {}, issues: [...own.issues, ...others.issues] };
  if (!isRecord(own.value))
    return { request: {}, issues: readArgument(splitRequestSchema, own.value).issues };
  const { concession, ...rest } = own.value;
  const byRate = isRecord(concession)
    ? readArgument(concessionRateSchema, concession, { of: "contractToSplit", name: ["concession"] })
    : undefined;
  const plain = { ...others.facts, ...rest, ...(byRate === undefined && { concession }) };
  const reading = readArgument(splitRequestSchema, plain);
  const rate = byRate?.value?.rate;
  return {
    request: { ...reading.value, ...(rate !== undefined && { concessionRate: rate }) },
    issues: [...others.issues, ...reading.issues, ...(byRate?.issues ?? [])],
  };
}

function readFacts(given: unknown): {
  readonly facts: Record<string, unknown>;
  readonly issues: readonly Issue[];
} {
  const copy = snapshot(given);
  if (!copy.ok) return { facts: {}, issues: copy.issues.map((issue) => below(["facts"], issue)) };
  return isRecord(copy.value)
    ? { facts: copy.value, issues: [] }
    : { facts: {}, issues: [error("wrong-type", ["facts"], { expected: "a-record" })] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function split(
  request: SplitRequest,
  { policy, edition }: SplitTerms,
  given: readonly Issue[],
): ContractSplit {
  const steps: Step[] = [];
  const { provider: providerName, concessionRate, ...asked } = withConcession(request, steps);
  const { claim, issues: faults } = withoutContradictions(asked);
  const issues = [...given, ...faults];
  const { price, concession } = claim;
  const subsidy = policy === undefined ? uncalculated([]) : subsidyOf(claim, policy, []);
  const rest = price === undefined || concession === undefined ? undefined : fenOf(price) - fenOf(concession);
  const government = governmentPart(subsidy, rest, steps);
  const enterprise = rest === undefined || government === undefined ? undefined : rest - fenOf(government);
  const parts = {
    provider: concession ?? null,
    government: government ?? null,
    enterprise: enterprise === undefined ? null : yuanOf(enterprise),
  };
  if (parts.enterprise !== null)
    steps.push({ step: "enterprise-rest", values: {}, amount: parts.enterprise });
  const draft: Contract = {
    ...(price !== undefined && { price }),
    ...(concession !== undefined && { concession }),
    ...(government !== undefined && { government }),
    ...(parts.enterprise !== null && { enterpriseShare: parts.enterprise }),
  };
  const verdict = shareOfContracts(new View([draft], "contracts"));
  const findings = edition === undefined ? [] : [findingOf(provisionOf(edition, "threeParty"), verdict)];
  return {
    id: claim.id ?? null,
    price: price ?? null,
    ...parts,
    percent: percentOf(parts),
    outcome: findings[0]?.outcome ?? "needs-data",
    findings,
    steps,
    subsidy,
    missing: [
      ...(["price", "concession"] as const).filter((name) => claim[name] === undefined),
      ...subsidy.missing.filter((field) => field !== "price" && field !== "concession"),
    ],
    assumptions: subsidy.assumptions,
    issues: [...issues, ...subsidy.issues],
  };
}

/** The concession as an amount: a rate of the price is rounded half up to the fen. */
function withConcession(request: SplitRequest, steps: Step[]): SplitRequest {
  const { price, concession, concessionRate } = request;
  if (concession !== undefined) {
    steps.push({ step: "concession", values: {}, amount: concession });
    return request;
  }
  if (price === undefined || concessionRate === undefined) return request;
  const amount = roundedTo(fen, part(exactOf(price), concessionRate), "half-up");
  steps.push(stepAt("concession-rate", { rate: concessionRate, price }, amount));
  return { ...request, concession: yuanOf(amount / fen) };
}

/** Public money never pays for more than the contract costs after the concession. */
function governmentPart(
  { amount, steps: own }: Subsidy,
  rest: bigint | undefined,
  steps: Step[],
): Yuan | undefined {
  if (amount === null || rest === undefined) return undefined;
  steps.push(...own, { step: "government", values: {}, amount });
  if (fenOf(amount) <= rest) return amount;
  steps.push({
    step: "government-limited",
    values: { before: amount, cap: yuanOf(rest) },
    amount: yuanOf(rest),
  });
  return yuanOf(rest);
}

/** `null` where a part is not known, or all of them are nothing. */
export function percentOf({
  provider,
  government,
  enterprise,
}: Parties<Yuan | null>): Parties<string> | null {
  if (provider === null || government === null || enterprise === null) return null;
  const claims = [provider, government, enterprise].map((weight, index) => ({ id: `${index}`, weight }));
  const result = allocate("100", claims);
  if (!result.ok) return null;
  const [first, second, third] = result.value.shares.map(({ amount }) => amount) as [Yuan, Yuan, Yuan];
  return { provider: first, government: second, enterprise: third };
}
