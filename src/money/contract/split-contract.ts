import type { Contract } from "../../application/budget.js";
import { deepFreeze } from "../../core/freeze.js";
import { below, error, type Issue } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { snapshot } from "../../core/snapshot.js";
import {
  shareOfContracts,
  threePartyShare,
} from "../../guideline/nm-2024/ch4-funds-and-performance/4-1-three-party-share.js";
import { readArgument } from "../../input/argument.js";
import { findingOf } from "../../kernel/ask-rule.js";
import { View } from "../../kernel/fact.js";
import type { Outcome } from "../../kernel/outcome.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { Finding } from "../../kernel/rule.js";
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
  /** `pass`: each party bears something and the parts are the price; by 4.1 企业出一点、服务商让一点、政府补一点. */
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
export function splitContract(contract: unknown, policy: unknown, facts: unknown = {}): ContractSplit {
  const rules = readPolicy(policy);
  const { request, issues } = readRequest(contract, facts);
  return deepFreeze(split(request, rules.value, [...rules.issues, ...issues]));
}

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
    ? readArgument(concessionRateSchema, concession, ["concession"])
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
  policy: SubsidyPolicy | undefined,
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
  const finding = findingOf(threePartyShare, shareOfContracts(new View([draft], "contracts")));
  return {
    id: claim.id ?? null,
    price: price ?? null,
    ...parts,
    percent: percentOf(parts),
    outcome: finding.outcome,
    findings: [finding],
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
