import type { Edition } from "../guideline/edition.js";
import { readIndicatorGrid } from "../table/read-indicator-grid.js";
import { allocate } from "./allocate.js";
import { assessApplication } from "./assess-application.js";
import { assessNationalPilot } from "./assess-national-pilot.js";
import { calculateSubsidies } from "./calculate-subsidies.js";
import { calculateSubsidy } from "./calculate-subsidy.js";
import { checkBudget, summariseBudget } from "./check-budget.js";
import { compareIndicators } from "./compare-indicators.js";
import { dutiesOf } from "./duties-of.js";
import { evaluatePerformance } from "./evaluate-performance.js";
import { followInstalments } from "./follow-instalments.js";
import { lintPolicy } from "./lint-policy.js";
import { planInstalments } from "./plan-instalments.js";
import { type KnownKind, rowOf } from "./receipt-kinds.js";
import { replayEvents } from "./replay-events.js";
import { scorePerformance } from "./score-performance.js";
import { selectPilots } from "./select-pilots.js";
import { settleRecovery } from "./settle-recovery.js";
import { splitContract } from "./split-contract.js";
import { splitContracts } from "./split-contracts.js";
import { suggestImprovements } from "./suggest-improvements.js";
import { tallyReview } from "./tally-review.js";
import { trackIndicators } from "./track-indicators.js";

/** The function that gives each kind of result. It reads what a receipt holds as it reads anything. */
const functions: Readonly<Record<KnownKind, (...inputs: never[]) => unknown>> = {
  assessment: assessApplication,
  "national-pilot": assessNationalPilot,
  review: tallyReview,
  selection: selectPilots,
  // Of an edition, not with one: the only function that takes it first.
  procedure: (events: never, { edition, ...options }: { readonly edition: Edition }) =>
    replayEvents(edition, events, options),
  duties: dutiesOf,
  "indicator-grid": readIndicatorGrid,
  "indicator-comparison": compareIndicators,
  "indicator-tracks": trackIndicators,
  "performance-score": scorePerformance,
  "performance-evaluation": evaluatePerformance,
  "improvement-plan": suggestImprovements,
  allocation: allocate,
  subsidy: calculateSubsidy,
  "subsidy-run": calculateSubsidies,
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
  const { arguments: names, takes = [] } = rowOf(kind);
  const options = {
    ...Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name))),
    ...(takes.includes("judgements") && judgements.length > 0 && { judgements }),
    ...(takes.includes("edition") && edition !== undefined && { edition }),
  };
  return functions[kind](...([...names.map((name) => inputs[name]), options] as never[]));
}
