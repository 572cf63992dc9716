import { payout } from "../calc/payout.js";
import { recoveryClaim } from "../calc/recovery.js";
import type { Step } from "../calc/step.js";
import { deepFreeze } from "../core/freeze.js";
import { error, hasErrors, type Issue } from "../core/issue.js";
import { sumYuan, type Yuan, yuanOf } from "../core/money.js";
import type { ParameterUse } from "../core/parameter.js";
import type { Finding } from "../core/rule.js";
import { scaled } from "../core/scaled.js";
import { snapshot } from "../core/snapshot.js";
import { notApplicable, pass } from "../core/verdict.js";
import { consequence } from "../guideline/nm-2024/ch4-funds-and-performance/4-2-performance.js";
import {
  type RecoveryPolicy,
  recoveryPolicySchema,
  type SettlementRequest,
  settlementSchema,
} from "../model/recovery.js";
import { findingOf } from "./ask-rule.js";
import { readWhole } from "./read-money.js";

/** 资金清算. What is recovered after an evaluation, and how it is settled. */
export interface Settlement {
  /** What happens: nothing, rectification first, recovery, or nothing can be said before what is missing is known. */
  readonly action: "nothing" | "rectify" | "recover" | "needs-data";
  readonly paid: Yuan;
  /** What is to be recovered; `null` while it is not known. */
  readonly recovered: Yuan | null;
  readonly low: Yuan;
  readonly high: Yuan;
  /** What of it is taken off the next payment. */
  readonly netted: Yuan | null;
  /** What is left of the next payment after netting. */
  readonly issued: Yuan | null;
  /** What of the sum issued is held back for the time being, and what is handed out at once. */
  readonly retained: Yuan | null;
  readonly handedOut: Yuan | null;
  /** What has still to be paid back in cash, because there is no next payment to take it off. */
  readonly refund: Yuan | null;
  readonly steps: readonly Step[];
  /** What 4.2 says of it: 限期整改或收回专项资金. */
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
}

/**
 * Settles what missed targets cost: all of the money, what was not spent, or the weight of what was missed, by a policy
 * that the caller or a reference gives; taken off the next payment where there is one (`against`), the rest paid
 * back. Nothing is recovered where no target was missed, or before a rectification has failed if that comes first.
 * What is recovered is what is netted plus what is refunded; the next payment is what is netted, retained and handed out.
 */
export function settleRecovery(options: {
  readonly paid: readonly Readonly<SettlementRequest["paid"][number]>[];
  readonly unmet: readonly Readonly<SettlementRequest["unmet"][number]>[];
  readonly policy: RecoveryPolicy;
  readonly rectification?: SettlementRequest["rectification"];
  readonly against?: Yuan;
}): Settlement {
  const { policy: given, ...others } = recordOf(options);
  const policy = readWhole(recoveryPolicySchema, given, ["policy"]);
  const request = readWhole(settlementSchema, others);
  const issues = [...policy.issues, ...request.issues];
  if (policy.value === undefined || request.value === undefined) return deepFreeze(unsettled(issues));
  const weights = new Map(Object.entries(policy.value.weights ?? {}));
  const faults = faultsOf(policy.value, weights, request.value);
  if (hasErrors(faults)) return deepFreeze(unsettled([...issues, ...faults]));
  return deepFreeze(settle(policy.value, weights, request.value, issues));
}

function recordOf(options: unknown): Record<string, unknown> {
  const copy = snapshot(options);
  const { value } = copy.ok ? copy : { value: undefined };
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** What makes a proportion impossible, or counts a target twice. */
function faultsOf(
  { method }: RecoveryPolicy,
  weights: ReadonlyMap<string, string>,
  { unmet }: SettlementRequest,
): readonly Issue[] {
  const ids = unmet.map(({ id }) => id);
  const repeated = ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [error("repeated-id", ["unmet", index, "id"], { first: `${ids.indexOf(id) + 1}` })]
      : [],
  );
  if (method !== "by-weight") return repeated;
  const unweighted = ids.flatMap((id, index) =>
    weights.has(id) ? [] : [error("weight-missing", ["unmet", index, "id"])],
  );
  const isEmpty = ![...weights.values()].some((weight) => scaled(weight, 6) > 0n);
  return [...repeated, ...unweighted, ...(isEmpty ? [error("weights-all-zero", ["policy", "weights"])] : [])];
}

function settle(
  policy: RecoveryPolicy,
  weights: ReadonlyMap<string, string>,
  request: SettlementRequest,
  issues: readonly Issue[],
): Settlement {
  const { paid, unmet, rectification, against } = request;
  const total = sumYuan(paid.map(({ amount }) => amount));
  const known = { ...unsettled(issues), paid: total, assumptions: usesOf(policy, false) };
  const nothingYet = (action: "nothing" | "rectify", step: Step, finding: Finding): Settlement => ({
    ...known,
    ...payout(0n, against, policy, [step]),
    action,
    findings: [finding],
  });
  if (unmet.length === 0 || rectification === "met") {
    const code = rectification === "met" ? "rectified" : "no-target-missed";
    const finding = findingOf(consequence, notApplicable("no-target-missed"));
    return nothingYet("nothing", { step: code, values: {}, amount: "0" }, finding);
  }
  const isWaiting = policy.rectifyFirst === true && rectification !== undefined && rectification !== "failed";
  const claim = recoveryClaim({ ...policy, weights }, request);
  if (isWaiting) {
    const most = "fen" in claim ? claim.fen : claim.most;
    const step = { step: "rectify-first", values: { most: yuanOf(most) }, amount: "0" };
    return nothingYet("rectify", step, findingOf(consequence, pass("rectify-first", { most: yuanOf(most) })));
  }
  const missing = [
    ...("missing" in claim ? claim.missing : []),
    ...(policy.rectifyFirst && rectification === undefined ? ["rectification"] : []),
  ];
  if (missing.length > 0 || "missing" in claim) {
    const high = yuanOf("fen" in claim ? claim.fen : claim.most);
    const finding = findingOf(consequence, {
      ...pass("to-recover"),
      outcome: "needs-data",
      code: "facts-missing",
      missing,
    });
    return { ...known, high, findings: [finding], missing };
  }
  return {
    ...known,
    ...payout(claim.fen, against, policy, claim.steps),
    action: claim.fen > 0n ? "recover" : "nothing",
    findings: [findingOf(consequence, pass("to-recover", { amount: yuanOf(claim.fen) }))],
    assumptions: usesOf(policy, claim.roundedUnasked),
  };
}

const usesOf = ({ id, basis, source }: RecoveryPolicy, roundedUnasked: boolean): readonly ParameterUse[] => [
  ...(basis === "reference" || basis === "assumption"
    ? [
        {
          id: "recovery-policy",
          value: id,
          unit: "policy",
          basis,
          ...(source && { source: source as NonNullable<ParameterUse["source"]> }),
        },
      ]
    : []),
  ...(roundedUnasked
    ? [{ id: "recovery-rounding", value: "floor", unit: "choice", basis: "assumption" as const }]
    : []),
];

const unsettled = (issues: readonly Issue[]): Settlement => ({
  action: "needs-data",
  paid: "0",
  recovered: null,
  low: "0",
  high: "0",
  netted: null,
  issued: null,
  retained: null,
  handedOut: null,
  refund: null,
  steps: [],
  findings: [],
  missing: [],
  assumptions: [],
  issues,
});
