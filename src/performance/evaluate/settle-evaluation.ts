import type { IndicatorValue } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { quotient } from "../../core/division.js";
import { below, hasErrors, type Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import { bare } from "../../core/own-data.js";
import type { Edition } from "../../edition/edition.js";
import { settleRecovery } from "../../money/recovery/settle-recovery.js";
import type { Settlement } from "../../money/recovery/settlement.js";
import { inNoun } from "../../vocabulary/issues.js";
import { attainmentOf } from "../progress.js";
import { type Measure, quantitiesOf } from "../quantities.js";
import type { Recovered } from "./consequence.js";
import type { ConsequencePolicy } from "./consequence-policy.js";

export interface SettledEvaluation {
  readonly recovered: Recovered;
  readonly settlement: Settlement | undefined;
  readonly issues: readonly Issue[];
}

/** What an evaluation knows of its targets. */
interface EvaluatedTargets {
  /** The rows with missed targets, against the targets that were due. */
  readonly unmet: readonly IndicatorValue[];
  readonly measure: (id: string) => Measure;
  /** The fields that would tell whether the other targets are met. */
  readonly missing: readonly string[];
  /** The weights of the scheme; they stand in for those a policy by weight does not give. */
  readonly weights: Readonly<Record<string, DecimalText>> | undefined;
  readonly recoveredBefore: Yuan | undefined;
}

const holder = ["consequence", "recovery"] as const;

/**
 * The amount to recover, by the money part: the caller's policy on what was paid, and on the targets this evaluation
 * found missed. `undefined` where the amount is stated, where there is no policy, or where no target is missed by itself.
 */
export function settleEvaluation(
  { decision, recovery = {} }: ConsequencePolicy,
  targets: EvaluatedTargets,
  edition: Edition,
): SettledEvaluation | undefined {
  const { policy, paid, rectification, against } = bare(recovery);
  const isStated = (decision?.amount ?? recovery.amount) !== undefined;
  if (isStated || policy === undefined || targets.unmet.length === 0) return undefined;
  const byWeight = policy.method === "by-weight";
  const missing = [
    ...(paid === undefined ? [`${holder.join(".")}.paid`] : []),
    // Each target that is still open would change the part of the weight that was missed.
    ...(byWeight ? targets.missing : []),
  ];
  if (paid === undefined || missing.length > 0) return open(missing);
  const settlement = settleRecovery({
    edition,
    paid,
    unmet: targets.unmet.map((value) => missedTarget(value, targets.measure(value.id))),
    policy: { ...policy, ...(byWeight && { weights: policy.weights ?? weightsOf(targets) }) },
    ...(targets.recoveredBefore !== undefined && { recoveredBefore: targets.recoveredBefore }),
    ...(rectification !== undefined && { rectification }),
    ...(against !== undefined && { against }),
  });
  const issues = settlement.issues.map((issue) =>
    issue.path[0] === "recoveredBefore" ? inNoun("evaluationOptions", issue) : below(holder, issue),
  );
  if (hasErrors(issues)) return { ...open([]), settlement, issues };
  const { action, recovered } = settlement;
  return {
    recovered: {
      // Nothing left to recover is a recovery of nothing: the targets are missed all the same.
      action: action === "nothing" ? "recover" : action,
      amount: recovered,
      missing: settlement.missing.map((field) => `${holder.join(".")}.${field}`),
    },
    settlement,
    issues,
  };
}

const open = (missing: readonly string[]): SettledEvaluation => ({
  recovered: { action: "needs-data", amount: null, missing },
  settlement: undefined,
  issues: [],
});

/**
 * The attainment in percent, rounded half up at six places, which is as fine as the money part reads it. Below zero
 * nothing was attained.
 */
function missedTarget(value: IndicatorValue, { falls }: Measure) {
  const attainment = attainmentOf(quantitiesOf(value), falls, (part, whole) =>
    quotient(part < 0n ? 0n : 100n * part, whole, 6),
  );
  return { id: value.id, ...(attainment !== null && { attainment }) };
}

/** An indicator that the scheme does not weigh costs nothing. */
const weightsOf = ({ weights = {}, unmet }: EvaluatedTargets): Record<string, DecimalText> => ({
  ...Object.fromEntries(unmet.map(({ id }) => [id, "0"])),
  ...weights,
});
