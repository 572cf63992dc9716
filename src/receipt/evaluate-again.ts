import { assessApplication } from "../assessment/assess-application.js";
import { assessNationalPilot } from "../assessment/assess-national-pilot.js";
import { bare } from "../core/own-data.js";
import type { Edition } from "../edition/edition.js";
import { allocate } from "../money/allocation/allocate.js";
import { verifyAllocation } from "../money/allocation/verify-allocation.js";
import { checkBudget } from "../money/budget/check-budget.js";
import { summariseBudget } from "../money/budget/summarise-budget.js";
import { splitContract } from "../money/contract/split-contract.js";
import { splitContracts } from "../money/contract/split-contracts.js";
import { followInstalments } from "../money/instalments/follow-instalments.js";
import { planInstalments } from "../money/instalments/plan-instalments.js";
import { settleRecovery } from "../money/recovery/settle-recovery.js";
import { calculateSubsidies } from "../money/subsidy/calculate-subsidies.js";
import { calculateSubsidy } from "../money/subsidy/calculate-subsidy.js";
import { comparePolicies } from "../money/subsidy/compare-policies.js";
import { lintPolicy } from "../money/subsidy/lint-policy.js";
import { compareIndicators } from "../performance/compare-indicators.js";
import { evaluatePerformance } from "../performance/evaluate/evaluate-performance.js";
import { suggestImprovements } from "../performance/improve/suggest-improvements.js";
import { scorePerformance } from "../performance/score/score-performance.js";
import { trackIndicators } from "../performance/track-indicators.js";
import { allowedEvents } from "../procedure/allowed-events.js";
import { applyEvent } from "../procedure/apply-event.js";
import { dutiesOf } from "../procedure/duties-of.js";
import { replayEvents } from "../procedure/replay-events.js";
import { selectPilots } from "../review/select-pilots.js";
import { tallyReview } from "../review/tally-review.js";
import { readIndicatorGrid } from "../table/grid/read-indicator-grid.js";
import { type KnownKind, rowOf } from "./kinds.js";

/** The function that gives each kind of result. It reads what a receipt holds as it reads anything. */
const functions: Readonly<Record<KnownKind, (...inputs: never[]) => unknown>> = {
  assessment: assessApplication,
  "national-pilot": assessNationalPilot,
  review: tallyReview,
  selection: selectPilots,
  procedure: replayEvents,
  // Of a procedure the state alone may have been kept.
  "pilot-state": (events: never, options: never) => replayEvents(events, options).state,
  "event-result": applyEvent,
  "allowed-events": allowedEvents,
  duties: dutiesOf,
  "indicator-grid": readIndicatorGrid,
  "indicator-comparison": compareIndicators,
  "indicator-tracks": trackIndicators,
  "performance-score": scorePerformance,
  "performance-evaluation": evaluatePerformance,
  "improvement-plan": suggestImprovements,
  "allocation-verification": verifyAllocation,
  allocation: allocate,
  subsidy: calculateSubsidy,
  "subsidy-run": calculateSubsidies,
  "policy-comparison": comparePolicies,
  "contract-split": splitContract,
  "contract-splits": splitContracts,
  "budget-check": checkBudget,
  "budget-summary": summariseBudget,
  "instalment-plan": planInstalments,
  "instalment-status": followInstalments,
  "recovery-settlement": settleRecovery,
  "policy-check": lintPolicy,
};

/** A result, worked out again from what a receipt says it was worked out from. */
export function evaluateAgain(
  kind: KnownKind,
  inputs: Readonly<Record<string, unknown>>,
  judgements: readonly unknown[],
  edition: Edition | undefined,
): unknown {
  const { arguments: names, takes } = bare(rowOf(kind));
  const options = {
    ...Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name))),
    ...(takes?.includes("judgements") && { judgements }),
    ...(takes?.includes("edition") && { edition }),
  };
  return functions[kind](...([...names.map((name) => inputs[name]), options] as never[]));
}
