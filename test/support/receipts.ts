/** A result of every kind a receipt can hold, with what it was worked out from, and an input that gives another. */
import {
  allocate,
  allowedEvents,
  applyEvent,
  assessApplication,
  assessNationalPilot,
  calculateSubsidies,
  calculateSubsidy,
  checkBudget,
  compareIndicators,
  comparePolicies,
  dutiesOf,
  evaluatePerformance,
  followInstalments,
  lintPolicy,
  nm2024,
  planInstalments,
  qualitativeLevels,
  type ReceiptInputs,
  type ReceiptKind,
  readIndicatorGrid,
  replayEvents,
  scorePerformance,
  selectPilots,
  settleRecovery,
  splitContract,
  splitContracts,
  suggestImprovements,
  summariseBudget,
  tallyReview,
  trackIndicators,
  verifyAllocation,
  writeIndicatorGrid,
} from "../../src/index.js";
import { stepsTo } from "./pilot.js";
import { aPolicy } from "./policies.js";
import { scheme as reviewScheme, sheet } from "./review.js";
import { aScheme, aTable, aValue, falling } from "./scoring.js";

export interface Recorded {
  readonly kind: Exclude<ReceiptKind, "other">;
  readonly result: unknown;
  readonly inputs: ReceiptInputs;
  /** Other values of some inputs, under which the result is another. */
  readonly other: Readonly<Record<string, unknown>>;
}

const edition = nm2024;
const asOf = "2025-10-01";
const application = { year: 2024, leagueCity: { code: "150200" } };
const declaration = { city: { code: "150100" }, approvalDocument: true, approvedPlan: true };
const candidates = [{ id: "甲", score: "90", eligible: true }];
const selection = { edition, year: 2025, quota: 1 };
const sheets = [sheet("甲", "8", "4")];
const events = stepsTo("paid");
const event = { type: "change-requested", on: asOf };
const opening = { year: 2024, on: "2024-07-01" };
const replay = replayEvents(events, { edition, opening });
const { state } = replay;

const values = [aValue({ baseline: "2", midterm: "6", target: "12", actual: "5" })];
const period = { start: "2024-10-01", end: "2026-09-30" };
const scheme = aScheme();
const goal = { points: "8" };
const comparison = { edition, asOf, period, indicators: [falling], decimals: 3 };
const tracking = { edition, start: "2024-10-01", asOf, decimals: 1 };
const judgement = {
  indicator: "smart-factories",
  share: "85",
  by: "reviewer",
  on: asOf,
  grounds: "现场查看",
};
const quality = aScheme({ method: qualitativeLevels.at80and60 });
const declared = { rows: { "smart-factories": "9" }, total: "9" };
const evaluation = { stage: "final", edition, values: aTable({ target: "2", actual: "1" }) } as const;
const form = writeIndicatorGrid(values, { edition });
const rows = form.ok ? form.value.cells : [];
const origin = { row: 4, column: 1 };

const total = "100.01";
const claims = [
  { id: "一", weight: "1" },
  { id: "二", weight: "1" },
];
const policy = aPolicy();
const claim = { id: "一", enterprise: "甲", price: "1000" };
const pool = { pool: "300" };
const contract = { id: "一", price: "1000", concession: "100" };
const facts = { accepted: true };
const bonus = aPolicy({ tiers: [{ when: { fact: "accepted", is: true }, rate: "0.5" }] } as never);
const entries = [{ contract, facts }];
const budget = {
  total: "1000",
  lines: [
    { use: "platform", source: "regional-fund", amount: "600" },
    { use: "transformation", source: "enterprise", amount: "400" },
  ],
  instalments: [{ id: "一" }, { id: "二" }],
};
const limits = [{ id: "least", use: "transformation", least: "0.5" }] as never;
const award = "40000000";
const schedule = [
  { id: "第一期", weight: "4", when: "approved" },
  { id: "第二期", weight: "6", when: "accepted" },
] as const;
const retention = "0.1";
const planned = planInstalments(award, schedule, { retention });
const plan = planned.ok ? planned.value : { instalments: [] };
const progress = { asOf, reached: [{ milestone: "approved", on: "2024-09-10" }] };
const settlement = {
  paid: [{ amount: "100", spent: "60" }],
  unmet: [{ id: "smart-factories" }],
  policy: { id: "all", basis: "caller", method: "all" },
  against: "30",
} as const;
const doubtful = aPolicy({ tiers: [{ rate: "0.5" }, { rate: "0.4" }] });

export const recorded: readonly Recorded[] = [
  {
    kind: "assessment",
    result: assessApplication(application, { edition, asOf, stage: "approval" }),
    inputs: { edition, application, asOf, stage: "approval" },
    other: { application: { year: 2024, leagueCity: { code: "110000" } } },
  },
  {
    kind: "national-pilot",
    result: assessNationalPilot(declaration, { edition, asOf }),
    inputs: { edition, declaration, asOf },
    other: { declaration: { ...declaration, approvedPlan: false } },
  },
  {
    kind: "selection",
    result: selectPilots(candidates, selection),
    inputs: { ...selection, candidates },
    other: { quota: 2 },
  },
  {
    kind: "review",
    result: tallyReview(sheets, { scheme: reviewScheme, edition: nm2024 }),
    inputs: { sheets, scheme: reviewScheme, edition: nm2024 },
    other: { sheets: [sheet("甲", "9", "4")] },
  },
  { kind: "procedure", result: replay, inputs: { edition, events, opening }, other: { opening: {} } },
  {
    kind: "pilot-state",
    result: state,
    inputs: { edition, events, opening },
    other: { events: stepsTo("mid-term") },
  },
  {
    kind: "duties",
    result: dutiesOf(state, { edition, asOf }),
    inputs: { state, asOf, edition },
    other: { asOf: "2026-10-01" },
  },
  {
    kind: "allowed-events",
    result: allowedEvents(state, { edition, on: asOf }),
    inputs: { state, on: asOf, edition },
    other: { on: "2020-01-01" },
  },
  {
    kind: "event-result",
    result: applyEvent(state, event, { edition }),
    inputs: { state, event, edition },
    other: { event: { ...event, on: "2025-10-02" } },
  },
  {
    kind: "indicator-grid",
    result: readIndicatorGrid(rows, { edition, origin }),
    inputs: { edition, rows, origin },
    other: { rows: [] },
  },
  {
    kind: "indicator-comparison",
    result: compareIndicators(values, comparison),
    inputs: { values, ...comparison },
    other: { decimals: 0 },
  },
  {
    kind: "indicator-tracks",
    result: trackIndicators(values, tracking),
    inputs: { values, ...tracking },
    other: { start: "2024-09-01" },
  },
  {
    kind: "performance-score",
    result: scorePerformance(values, { edition, scheme, declared } as never),
    inputs: { edition, values, scheme, declared },
    other: { scheme: aScheme({ total: "20" }) },
  },
  {
    kind: "performance-score",
    result: scorePerformance(values, { edition, scheme: quality, judgements: [judgement] } as never),
    inputs: { edition, values, scheme: quality, judgements: [judgement] },
    other: { scheme },
  },
  {
    kind: "performance-evaluation",
    result: evaluatePerformance(evaluation),
    inputs: evaluation,
    other: { values: aTable({ target: "2", actual: "2" }) },
  },
  {
    kind: "improvement-plan",
    result: suggestImprovements(values, { edition, scheme, goal }),
    inputs: { edition, values, scheme, goal },
    other: { goal: { points: "9" } },
  },
  {
    kind: "allocation",
    result: allocate(total, claims, { ties: "id" }),
    inputs: { total, claims, ties: "id" },
    other: { total: "100.02" },
  },
  {
    kind: "allocation-verification",
    result: verifyAllocation(total, claims, {}, { ties: "id" }),
    inputs: { total, claims, allocation: {}, ties: "id" },
    other: { total: "x" },
  },
  {
    kind: "policy-comparison",
    result: comparePolicies([claim], { before: policy, after: doubtful, ...pool }),
    inputs: { claims: [claim], before: policy, after: doubtful, ...pool },
    other: { pool: "200" },
  },
  {
    kind: "subsidy",
    result: calculateSubsidy(claim, { policy }),
    inputs: { claim, policy },
    other: { claim: { ...claim, price: "2000" } },
  },
  {
    kind: "subsidy-run",
    result: calculateSubsidies([claim], { policy, ...pool }),
    inputs: { claims: [claim], policy, ...pool },
    other: { pool: "200" },
  },
  {
    kind: "contract-split",
    result: splitContract(contract, { policy: bonus, facts, edition: nm2024 }),
    inputs: { contract, policy: bonus, facts, edition: nm2024 },
    other: { facts: { accepted: false } },
  },
  {
    kind: "contract-split",
    result: splitContract(contract, { policy, edition: nm2024 }),
    inputs: { contract, policy, edition: nm2024 },
    other: { contract: { ...contract, concession: "0" } },
  },
  {
    kind: "contract-splits",
    result: splitContracts(entries, { policy: bonus, edition: nm2024 }),
    inputs: { entries, policy: bonus, edition: nm2024 },
    other: { entries: [{ contract, facts: { accepted: false } }] },
  },
  {
    kind: "budget-check",
    result: checkBudget(budget, { edition, limits }),
    inputs: { edition, budget, limits },
    other: { budget: { ...budget, total: "999" } },
  },
  {
    kind: "budget-summary",
    result: summariseBudget(budget),
    inputs: { budget },
    other: { budget: { ...budget, lines: [] } },
  },
  {
    kind: "instalment-plan",
    result: planInstalments(award, schedule, { retention }),
    inputs: { award, schedule, retention },
    other: { retention: "0.2" },
  },
  {
    kind: "instalment-status",
    result: followInstalments(plan, { ...progress, edition: nm2024 } as never),
    inputs: { plan, ...progress, edition: nm2024 },
    other: { reached: [] },
  },
  {
    kind: "recovery-settlement",
    result: settleRecovery({ ...settlement, edition: nm2024 }),
    inputs: { ...settlement, edition: nm2024 },
    other: { against: "40" },
  },
  { kind: "policy-check", result: lintPolicy(doubtful), inputs: { policy: doubtful }, other: { policy } },
];
