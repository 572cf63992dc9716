import { deepFreeze } from "../../core/freeze.js";
import type { Issue } from "../../core/issue.js";
import { sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { optionsOf } from "../../core/options.js";
import { citedEdition, provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { findingOf } from "../../kernel/evaluate.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { Finding } from "../../kernel/rule.js";
import { needsData, notApplicable, pass } from "../../kernel/verdict.js";
import type { Step } from "../step.js";
import { payout } from "./payout.js";
import { readSettlement, type SettlementTask } from "./read-settlement.js";
import { recoveryClaim } from "./recovery.js";
import type { MissedTarget, RecoveryPolicy, SettlementRequest } from "./recovery-policy.js";

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
  /** What the edition says of it: 限期整改或收回资金. */
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
}

/**
 * Settles what missed targets cost: all of the money, what was not spent, or the weight of what was missed, by a policy
 * that the caller or a reference gives; taken off the next payment where there is one (`against`), the rest paid
 * back. Nothing is recovered where no target was missed, or before a rectification has failed if that comes first.
 * {@link evaluatePerformance} settles what it finds missed by the same policy (`consequence.recovery`).
 * What is recovered is what is netted plus what is refunded; the next payment is what is netted, retained and handed out.
 */
export function settleRecovery(options: {
  readonly paid: readonly Readonly<SettlementRequest["paid"][number]>[];
  readonly unmet: readonly Readonly<MissedTarget>[];
  readonly policy: RecoveryPolicy;
  readonly rectification?: SettlementRequest["rectification"];
  readonly against?: Yuan;
  /** The edition whose provision on missed targets is cited. */
  readonly edition: Edition;
}): Settlement {
  const { edition: given, ...request } = optionsOf(options);
  const task = readSettlement(request);
  const { edition, issues: ofEdition } = citedEdition(given, ["consequence"]);
  const issues = [...ofEdition, ...task.issues];
  return deepFreeze(
    "policy" in task && edition !== undefined ? settle({ ...task, issues }, edition) : unsettled(issues),
  );
}

function settle({ policy, weights, request, issues }: SettlementTask, edition: Edition): Settlement {
  const consequence = provisionOf(edition, "consequence");
  const { paid, unmet, rectification, against } = request;
  const total = sumYuan(paid.map(({ amount }) => amount));
  const known = { ...unsettled(issues), paid: total, assumptions: usesOf(policy, false) };
  const nothingYet = (action: "nothing" | "rectify", step: Step, finding: Finding): Settlement => ({
    ...known,
    ...payout(0n, against, policy, [step]),
    action,
    findings: [finding],
  });
  const why = excuse(request);
  if (why !== undefined) {
    return nothingYet("nothing", why, findingOf(consequence, notApplicable("nothing-to-be-recovered")));
  }
  const claim = recoveryClaim({ ...policy, weights }, paid, unmet);
  const most = yuanOf("fen" in claim ? claim.fen : claim.most);
  if (policy.rectifyFirst === true && rectification !== undefined && rectification !== "failed") {
    const step = { step: "rectify-first", values: { most }, amount: "0" };
    return nothingYet("rectify", step, findingOf(consequence, pass("rectify-first", { most })));
  }
  const missing = [
    ...("missing" in claim ? claim.missing : []),
    ...(policy.rectifyFirst && rectification === undefined ? ["rectification"] : []),
  ];
  if (missing.length > 0 || "missing" in claim) {
    return { ...known, high: most, findings: [findingOf(consequence, needsData(missing))], missing };
  }
  return {
    ...known,
    ...payout(claim.fen, against, policy, claim.steps),
    action: claim.fen > 0n ? "recover" : "nothing",
    findings: [findingOf(consequence, pass("to-recover", { amount: yuanOf(claim.fen) }))],
    assumptions: usesOf(policy, claim.roundedUnasked),
  };
}

/** Why nothing is recovered whatever the policy, as a step that says so. */
function excuse({ unmet, rectification }: SettlementRequest): Step | undefined {
  if (rectification === "met") return { step: "rectified", values: {}, amount: "0" };
  return unmet.length === 0 ? { step: "no-target-missed", values: {}, amount: "0" } : undefined;
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
