/** The figures of the dashboard on a day. No page here: a report or a service can use it as it is. */
import {
  type ContractSplits,
  type Evaluation,
  evaluatePerformance,
  followInstalments,
  type IndicatorTracks,
  type IndicatorValue,
  type InstalmentStatus,
  nm2024,
  type PilotEvent,
  type PilotState,
  planInstalments,
  type RecoveryPolicy,
  type Result,
  replayEvents,
  type Score,
  type ScoringScheme,
  scorePerformance,
  splitContracts,
  subsidyPolicies,
  trackIndicators,
  weightsByGroup,
} from "digital-pilot-rules";
import contracts from "../../contracts.json" with { type: "json" };
import performance from "../../performance.json" with { type: "json" };
import history from "../../pilot-events.json" with { type: "json" };

const edition = nm2024;

export interface Fund {
  readonly split: ContractSplits;
  readonly state: PilotState;
  readonly instalments: Result<InstalmentStatus>;
  readonly score: Score;
  readonly tracks: IndicatorTracks;
  readonly evaluation: Evaluation;
}

// #region policies
/** What the guideline leaves to others, so it is given here: all of it is made up, but for the policy of 武汉. */
const policy = subsidyPolicies.wuhan;
const schedule = [
  { id: "第一期", weight: "4", when: "approved" },
  { id: "第二期", weight: "3", when: "mid-term-met" },
  { id: "第三期", weight: "3", when: "final-met" },
] as const;
const weights = weightsByGroup(edition.indicators, { groups: performance.weights });
const scheme: ScoringScheme = {
  id: "示例计分办法（虚构）",
  ...(weights.ok ? weights.value : { total: "100", weights: {} }),
  basis: "caller",
  method: "proportional",
  decimals: 2,
  grades: performance.grades as ScoringScheme["grades"],
};
const recovery: RecoveryPolicy = {
  id: "按权重收回（虚构）",
  basis: "caller",
  method: "by-weight",
  unmet: "shortfall",
  rounding: { mode: "floor" },
};
// #endregion policies

// #region fund
/** `satisfaction` is the one figure that the example data lack. While it is missing, nothing takes it for zero. */
export function fundOn(asOf: string, satisfaction: string): Fund {
  const { state } = replayEvents(
    (history as readonly PilotEvent[]).filter(({ on }) => on <= asOf),
    { edition },
  );
  const instalments = followed(state, asOf);
  const due = instalments.ok ? instalments.value.due : null;
  const values = withSatisfaction(performance.values, satisfaction);
  const { start, end } = performance.period;
  return {
    split: splitContracts(contracts.map(entry), { policy, edition }),
    state,
    instalments,
    score: scorePerformance(values, { scheme, edition }),
    tracks: trackIndicators(values, { edition, start, end, midtermOn: performance.midtermOn, asOf }),
    evaluation: evaluatePerformance({
      stage: "mid-term",
      values,
      scheme,
      edition,
      consequence: {
        recovery: { policy: recovery, paid: state.payments, ...(due && due !== "0" && { against: due }) },
      },
    }),
  };
}

/** The schedule for what was awarded, and how far it has come; the issues where there is no award yet. */
function followed({ award, reached, payments }: PilotState, asOf: string): Result<InstalmentStatus> {
  const plan = planInstalments(award ?? "", schedule);
  if (!plan.ok) return { ok: false, issues: plan.issues };
  const status = followInstalments(plan.value, { asOf, reached, paid: payments, edition });
  return { ok: true, value: status, issues: status.issues };
}
// #endregion fund

/** The contract as it was signed, and what was established of its enterprise. */
const entry = ({ id, enterprise, price, concession }: (typeof contracts)[number]) => ({
  contract: { id, enterprise, price, concession },
  facts: { level: 3, accepted: true, eligible: price },
});

const withSatisfaction = (values: readonly IndicatorValue[], typed: string): readonly IndicatorValue[] =>
  values.map((value) =>
    value.id === "enterprise-satisfaction" && typed !== "" ? { ...value, actual: typed } : value,
  );
