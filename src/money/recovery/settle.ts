import { sumYuan, yuanOf } from "../../core/money.js";
import { has } from "../../core/own-data.js";
import { provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import type { NamedEdition } from "../../edition/named-edition.js";
import { findingOf } from "../../kernel/evaluate.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { needsData, notApplicable, pass, type Verdict } from "../../kernel/verdict.js";
import { type Step, stepOf } from "../step.js";
import { payout } from "./payout.js";
import type { SettlementTask } from "./read-settlement.js";
import {
  mostRecoverable,
  type RecoveryClaim,
  recoveryClaim,
  type SettledClaim,
  statedClaim,
} from "./recovery.js";
import type { RecoveryPolicy, SettlementRequest } from "./recovery-policy.js";
import type { Settlement } from "./settlement.js";

type Answer = Omit<Settlement, "kind" | "issues" | keyof NamedEdition>;

/** Settles what could be read: nothing, a rectification first, a recovery, or what is missing to say which. */
export function settle(task: SettlementTask, edition: Edition): Answer {
  const { policy, request } = task;
  const known: Answer = {
    ...unsettled,
    paid: sumYuan(request.paid.map(({ amount }) => amount)),
    assumptions: usesOf(policy, false),
  };
  const answer = answering(known, task, edition);
  if (request.stated !== undefined) return recovering(answer, policy, statedClaim(task, request.stated));
  const why = excuse(request);
  if (why !== undefined) return answer("nothing", 0n, [why], notApplicable("nothing-to-be-recovered"));
  // Without a stated sum there is a policy, or there would be no task.
  return byPolicy(answer, { ...task, policy: policy as RecoveryPolicy });
}

/** Why nothing is recovered whatever the policy, as a step that says so. */
function excuse({ unmet, rectification }: SettlementRequest): Step | undefined {
  if (rectification === "met") return stepOf("rectified", {}, "0");
  return unmet?.length === 0 ? stepOf("no-target-missed", {}, "0") : undefined;
}

function byPolicy(answer: Answering, task: SettlementTask & { readonly policy: RecoveryPolicy }): Answer {
  const { policy, request } = task;
  const { unmet, rectification } = request;
  const claim: RecoveryClaim =
    unmet === undefined
      ? { missing: ["unmet"], most: mostRecoverable(task, policy) }
      : recoveryClaim(task, policy);
  const most = yuanOf(has(claim, "fen") ? claim.fen : claim.most);
  if (policy.rectifyFirst === true && rectification !== undefined && rectification !== "failed") {
    return answer("rectify", 0n, [stepOf("rectify-first", { most }, "0")], pass("rectify-first", { most }));
  }
  const missing = [
    ...(has(claim, "missing") ? claim.missing : []),
    ...(policy.rectifyFirst && rectification === undefined ? ["rectification"] : []),
  ];
  if (has(claim, "fen") && missing.length === 0) return recovering(answer, policy, claim);
  return { ...answer("needs-data", 0n, [], needsData(missing)), ...open, low: "0", high: most, missing };
}

/** A recovery of nothing, as where nothing was paid, is none. */
function recovering(
  answer: Answering,
  policy: RecoveryPolicy | undefined,
  { fen, steps, roundedUnasked }: SettledClaim,
): Answer {
  const uses = usesOf(policy, roundedUnasked);
  return fen === 0n
    ? answer("nothing", fen, steps, notApplicable("nothing-to-be-recovered"), uses)
    : answer("recover", fen, steps, pass("to-recover", { amount: yuanOf(fen) }), uses);
}

/** What is open until the sum is known. */
const open = { recovered: null, netted: null, issued: null, retained: null, handedOut: null, refund: null };

/** Where what was given cannot be used nothing is known, and nothing is not zero. */
export const unsettled: Answer = {
  outcome: "needs-data",
  action: "needs-data",
  paid: null,
  ...open,
  low: null,
  high: null,
  steps: [],
  findings: [],
  missing: [],
  assumptions: [],
};

type Answering = (
  action: Settlement["action"],
  fen: bigint,
  steps: readonly Step[],
  verdict: Verdict,
  assumptions?: readonly ParameterUse[],
) => Answer;

/** An answer that is certain, with what it does to the next payment. */
const answering =
  (known: Answer, { policy, request: { against } }: SettlementTask, edition: Edition): Answering =>
  (action, fen, steps, verdict, assumptions = known.assumptions) => ({
    ...known,
    ...payout(fen, against, policy?.retention, steps),
    action,
    outcome: verdict.outcome,
    findings: [findingOf(provisionOf(edition, "consequence"), verdict)],
    assumptions,
  });

const usesOf = (policy: RecoveryPolicy | undefined, roundedUnasked: boolean): readonly ParameterUse[] => [
  ...(policy?.basis === "reference" || policy?.basis === "assumption" ? [policyUse(policy)] : []),
  ...(roundedUnasked
    ? [{ id: "recovery-rounding", value: "floor", unit: "choice", basis: "assumption" as const }]
    : []),
];

const policyUse = ({ id, basis, source }: RecoveryPolicy): ParameterUse => ({
  id: "recovery-policy",
  value: id,
  unit: "policy",
  basis,
  ...(source && { source }),
});
