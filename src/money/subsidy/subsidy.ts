import { deepFreeze } from "../../core/freeze.js";
import type { Issue } from "../../core/issue.js";
import { type Yuan, yuanOf } from "../../core/money.js";
import { bare, ownOf } from "../../core/own-data.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import { type Step, stepOf } from "../step.js";
import { type Computed, compute, isRefusedBy, outcomeOf, type SubsidyOutcome } from "./compute.js";
import type { Facts } from "./condition.js";
import { factsOf, factsRead, type History, itemFact, misfitsOf } from "./facts.js";
import { paymentsOf, type SubsidyPayment } from "./payments.js";
import { rangeOf } from "./range.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

const error = /* @__PURE__ */ errorOf("subsidyClaim");
const warning = /* @__PURE__ */ warningOf("subsidyRequest");

/** 补助测算. What a policy gives for one contract. */
export interface Subsidy {
  /** What this is: a subsidy. */
  readonly kind: "subsidy";
  /** The id of the claim; `null` where it has none, or where nothing could be calculated. */
  readonly id: string | null;
  /**
   * `pass`: something is due; `fail`: the claim is refused; `not-applicable`: it is not refused, and nothing is due all
   * the same, as where a cap is used up; `needs-data`: a fact that decides is missing.
   */
  readonly outcome: SubsidyOutcome | "needs-data";
  /** In yuan; `null` while facts that decide are missing. */
  readonly amount: Yuan | null;
  /** The least it can be, whatever the missing facts are. */
  readonly low: Yuan;
  /** The most it can be; `null` where nothing bounds it. */
  readonly high: Yuan | null;
  /** The tiers that count, from zero, in the policy's order. */
  readonly tiers: readonly number[];
  /** The calculation from the base to the amount. */
  readonly steps: readonly Step[];
  /** Those of the steps that refused the claim or kept money back. */
  readonly refused: readonly Step[];
  /** The payments that the policy divides the amount into. */
  readonly payments: readonly SubsidyPayment[];
  /** The facts to ask for, as fields of the claim. */
  readonly missing: readonly string[];
  /** The policy, where neither the guideline nor the caller gave it, and a rounding nobody named. */
  readonly assumptions: readonly ParameterUse[];
  /** 政策说明: what the policy leaves out of its source, or how it reads it; `null` where it says nothing. */
  readonly note: string | null;
  /** What is wrong with options, policy and claim, in this order. */
  readonly issues: readonly Issue[];
}

/** One for all claims that have none of something: nobody can change it. */
const none: readonly never[] = Object.freeze([]);

/** What a policy gives for a claim that was read; `given` is what is wrong with the claim, `history` what a run knows better. */
export function subsidyOf(
  claim: SubsidyClaim,
  policy: SubsidyPolicy,
  given: readonly Issue[],
  history?: History,
): Subsidy {
  const facts = factsOf(claim, policy, history);
  const misfits = misfitsOf(claim, policy).map(({ id, kind }) =>
    error("fact-of-another-kind", ["facts", id], { kind }),
  );
  const of = {
    id: ownOf(claim, "id") ?? null,
    policy,
    issues: misfits.length === 0 ? given : [...given, ...misfits],
  };
  const missing = factsRead(policy).filter((fact) => !facts.has(fact));
  // What refuses a claim is said at once: no further fact could change it.
  const isDecided = missing.length === 0 || isRefusedBy(policy, facts);
  return isDecided ? decided(facts, of) : openSubsidy(facts, missing, of);
}

/** Of which claim, by which policy, and what is wrong with it so far. */
interface Asked {
  readonly id: string | null;
  readonly policy: SubsidyPolicy;
  readonly issues: readonly Issue[];
}

/** Tiers that hold at once are a fault of the policy that one claim has shown: over several it is told once. */
export const isOfPolicy = ({ code }: Issue): boolean => code === "tiers-overlap";

/** A decision above its ceiling is as good as none. */
function withoutDecision(
  facts: Facts,
  missing: readonly string[],
  of: Asked,
  excess: NonNullable<Computed["excess"]>,
): Subsidy {
  const others = new Map([...facts].filter(([name]) => name !== "decided"));
  const issue = error("decided-above-ceiling", ["decided"], excess);
  return openSubsidy(others, [...missing, "decided"], { ...of, issues: [...of.issues, issue] });
}

function decided(facts: Facts, of: Asked): Subsidy {
  const { id, policy, issues } = of;
  const computed = compute(policy, facts);
  if (computed.excess !== undefined) return withoutDecision(facts, [], of, computed.excess);
  const amount = yuanOf(computed.fen);
  const tiers = computed.ambiguous.map((index) => `${index + 1}`).join(", ");
  return {
    kind: "subsidy",
    id,
    outcome: outcomeOf(computed),
    amount,
    low: amount,
    high: amount,
    tiers: computed.tiers,
    steps: computed.steps,
    refused: computed.refused,
    payments: paymentsOf(policy, facts, amount),
    missing: none,
    assumptions: assumptionsOf(policy, computed.roundedUnasked),
    note: policy.note ?? null,
    issues: tiers ? [...issues, warning("tiers-overlap", ["policy", "tiers"], { tiers })] : issues,
  };
}

/** The amount may be known while it is not known whether the claim is refused: no cap is left, or it does not count. */
function openSubsidy(facts: Facts, missing: readonly string[], of: Asked): Subsidy {
  const { id, policy, issues } = of;
  const { low, high, outcome, excess, shown } = bare(rangeOf(policy, facts, missing));
  if (excess === "all" && shown !== undefined) return withoutDecision(facts, missing, of, shown);
  const isKnown = high === low && excess === "none";
  const amount = isKnown ? yuanOf(low) : null;
  const fields = fieldsOf(missing, policy);
  const steps = isKnown ? [stepOf("whatever-is-missing", { fields: fields.join(", ") }, yuanOf(low))] : [];
  return {
    kind: "subsidy",
    id,
    outcome: outcome ?? "needs-data",
    amount,
    low: yuanOf(low),
    high: high === undefined ? null : yuanOf(high),
    tiers: [],
    steps,
    refused: outcome === "fail" ? steps : [],
    payments: paymentsOf(policy, facts, amount),
    missing: outcome === undefined ? fields : [],
    assumptions: assumptionsOf(policy, false),
    note: policy.note ?? null,
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

/** Where the policy cannot be used nothing is known, not even that it is nothing. */
export const uncalculated = (issues: readonly Issue[]): Subsidy => ({
  kind: "subsidy",
  id: null,
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
  note: null,
  issues,
});

/** The same list for every claim under a policy. */
function assumptionsOf(policy: SubsidyPolicy, roundedUnasked: boolean): readonly ParameterUse[] {
  const known = roundedUnasked ? usesWithRounding : usesOfPolicies;
  const uses = known.get(policy) ?? deepFreeze(usesOf(policy, roundedUnasked));
  known.set(policy, uses);
  return uses;
}

const usesOfPolicies = new WeakMap<SubsidyPolicy, readonly ParameterUse[]>();
const usesWithRounding = new WeakMap<SubsidyPolicy, readonly ParameterUse[]>();

const usesOf = (policy: SubsidyPolicy, roundedUnasked: boolean): readonly ParameterUse[] => [
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
  ...(source && { source }),
});
