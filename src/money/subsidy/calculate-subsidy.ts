import { deepFreeze } from "../../core/freeze.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { readArgument, readWhole } from "../../input/argument.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import type { Step } from "../step.js";
import { type Computed, compute, refusals } from "./compute.js";
import type { Facts } from "./condition.js";
import { factsOf, factsRead, itemFact, misfitsOf } from "./facts.js";
import { paymentsOf, type SubsidyPayment } from "./payments.js";
import { faultsOfPolicy } from "./policy-faults.js";
import { rangeOf } from "./range.js";
import { partsOfPrice, type SubsidyClaim, subsidyClaimSchema } from "./subsidy-claim.js";
import { type SubsidyPolicy, subsidyPolicySchema } from "./subsidy-policy.js";

const error = /* @__PURE__ */ errorOf("subsidyClaim");
const warning = /* @__PURE__ */ warningOf("subsidyRequest");

/** 补助测算. What a policy gives for one contract. */
export interface Subsidy {
  /** `pass`: something is due; `fail`: the claim is refused; `needs-data`: a fact that decides is missing. */
  readonly outcome: "pass" | "fail" | "needs-data";
  /** `null` while facts that decide are missing. */
  readonly amount: Yuan | null;
  /** Between what the amount lies; `high` is `null` where nothing bounds it. */
  readonly low: Yuan;
  readonly high: Yuan | null;
  /** The tiers that count, from zero, in the policy's order. */
  readonly tiers: readonly number[];
  readonly steps: readonly Step[];
  /** Those of the steps that refused the claim or kept money back. */
  readonly refused: readonly Step[];
  readonly payments: readonly SubsidyPayment[];
  /** The facts to ask for, as fields of the claim. */
  readonly missing: readonly string[];
  /** The policy, where neither the guideline nor the caller gave it, and a rounding nobody named. */
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
}

/**
 * What a policy gives for a claim, with every step. A fact that is missing does not fail a condition: the answer
 * is then `needs-data`, with the range the amount lies in. Faults of claim or policy are issues, and with an error in
 * the policy nothing is calculated.
 */
export function calculateSubsidy(claim: unknown, policy: unknown): Subsidy {
  const rules = readPolicy(policy);
  const reading = readArgument(subsidyClaimSchema, claim);
  const { claim: usable, issues: faults } = withoutContradictions(reading.value ?? {});
  const issues = [...rules.issues, ...reading.issues, ...faults];
  return deepFreeze(
    rules.value === undefined ? uncalculated(issues) : subsidyOf(usable, rules.value, issues),
  );
}

export function readPolicy(policy: unknown): {
  readonly value: SubsidyPolicy | undefined;
  readonly issues: readonly Issue[];
} {
  const { value, issues } = readWhole(subsidyPolicySchema, policy, {
    of: "subsidyRequest",
    name: ["policy"],
  });
  if (value === undefined) return { value, issues };
  const all = [...issues, ...faultsOfPolicy(value)];
  return { value: hasErrors(all) ? undefined : value, issues: all };
}

export function subsidyOf(claim: SubsidyClaim, policy: SubsidyPolicy, given: readonly Issue[]): Subsidy {
  const facts = factsOf(claim, policy);
  const misfits = misfitsOf(claim, policy).map(({ id, kind }) =>
    error("fact-of-another-kind", ["facts", id], { kind }),
  );
  const issues = [...given, ...misfits];
  const missing = factsRead(policy).filter((fact) => !facts.has(fact));
  // What refuses a claim is said at once: no further fact could change it.
  return missing.length === 0 || refusals(policy, facts).length > 0
    ? decided(policy, facts, compute(policy, facts), issues)
    : openSubsidy(policy, facts, missing, issues);
}

function decided(policy: SubsidyPolicy, facts: Facts, computed: Computed, issues: readonly Issue[]): Subsidy {
  const amount = yuanOf(computed.fen);
  const tiers = computed.ambiguous.map((index) => `${index + 1}`).join(", ");
  return {
    outcome: computed.tiers.length === 0 ? "fail" : "pass",
    amount,
    low: amount,
    high: amount,
    tiers: computed.tiers,
    steps: computed.steps,
    refused: computed.refused,
    payments: paymentsOf(policy, facts, amount),
    missing: [],
    assumptions: assumptionsOf(policy, computed.roundedUnasked),
    issues: tiers ? [...issues, warning("tiers-overlap", ["policy", "tiers"], { tiers })] : issues,
  };
}

function openSubsidy(
  policy: SubsidyPolicy,
  facts: Facts,
  missing: readonly string[],
  issues: readonly Issue[],
): Subsidy {
  const { low, high, refused } = rangeOf(policy, facts, missing);
  const isDecided = high === low;
  const amount = isDecided ? yuanOf(low) : null;
  const step: Step = {
    step: "whatever-is-missing",
    values: { fields: fieldsOf(missing, policy).join(", ") },
    amount: yuanOf(low),
  };
  return {
    outcome: isDecided ? (refused ? "fail" : "pass") : "needs-data",
    amount,
    low: yuanOf(low),
    high: high === undefined ? null : yuanOf(high),
    tiers: [],
    steps: isDecided ? [step] : [],
    refused: isDecided && refused ? [step] : [],
    payments: paymentsOf(policy, facts, amount),
    missing: isDecided ? [] : fieldsOf(missing, policy),
    assumptions: assumptionsOf(policy, false),
    issues,
  };
}

const fieldsOf = (missing: readonly string[], { facts = [] }: SubsidyPolicy): readonly string[] => [
  ...new Set(
    missing.map((fact) => {
      if (facts.some(({ id }) => id === fact)) return `facts.${fact}`;
      return fact.startsWith(itemFact("")) ? "items" : fact;
    }),
  ),
];

export const uncalculated = (issues: readonly Issue[]): Subsidy => ({
  outcome: "needs-data",
  amount: null,
  low: "0",
  high: null,
  tiers: [],
  steps: [],
  refused: [],
  payments: [],
  missing: [],
  assumptions: [],
  issues,
});

const assumptionsOf = (policy: SubsidyPolicy, roundedUnasked: boolean): readonly ParameterUse[] => [
  ...(policy.basis === "reference" || policy.basis === "assumption" ? [policyUse(policy)] : []),
  ...(roundedUnasked
    ? [{ id: "subsidy-rounding", value: "floor", unit: "choice", basis: "assumption" as const }]
    : []),
];

/** A policy as a result rests on it. */
const policyUse = ({ id, basis, source }: SubsidyPolicy): ParameterUse => ({
  id: "subsidy-policy",
  value: id,
  unit: "policy",
  basis,
  ...(source && { source: source as NonNullable<ParameterUse["source"]> }),
});

/** A part of the price that is more than the whole is as good as not given. */
export function withoutContradictions(claim: SubsidyClaim): {
  readonly claim: SubsidyClaim;
  readonly issues: readonly Issue[];
} {
  const { price } = claim;
  if (price === undefined) return { claim, issues: [] };
  const usable = { ...claim };
  const issues = partsOfPrice.flatMap((name) => {
    const part = claim[name];
    if (part === undefined || fenOf(part) <= fenOf(price)) return [];
    delete usable[name];
    return [error("more-than-the-price", [name], { part, price })];
  });
  return { claim: usable, issues };
}
