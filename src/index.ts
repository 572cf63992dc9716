/** The whole public surface. `test/exports.txt` is its reviewed list. */

export type { ApplicationDraft } from "./application/application.js";
export type { Completeness, SectionCompleteness } from "./application/completeness.js";
export type { Enterprise } from "./application/enterprise.js";
export type { ApplicationFacts } from "./application/facts.js";
export type { Indicator, IndicatorValue } from "./application/indicator.js";
export type { NationalPilotDraft } from "./application/national-pilot.js";
export { type ApplicationReading, readApplication } from "./application/read-application.js";
export type { CountRange } from "./application/roster.js";
export type { WorkCalendar } from "./application/work-calendar.js";
export type { Ask } from "./assessment/asks.js";
export {
  type Assessment,
  type AssessmentOptions,
  assessApplication,
} from "./assessment/assess-application.js";
export { assessNationalPilot } from "./assessment/assess-national-pilot.js";
export type { Breach } from "./assessment/breaches.js";
export { compareAssessments, type FindingChange } from "./assessment/compare-assessments.js";
export {
  compareEditions,
  type EditionComparison,
  type ParameterDifference,
} from "./assessment/compare-editions.js";
export { applyRemedy, type Remedy, suggestRemedies } from "./assessment/remedies.js";
export { canonicalJson } from "./core/canonical-json.js";
export type { IsoDate, LeapDay } from "./core/date.js";
export type { DecimalText } from "./core/decimal.js";
export type { Difference } from "./core/differences.js";
export type { Issue, Path, Result, Values } from "./core/issue.js";
export { formatYuan, toYuan, type Yuan } from "./core/money.js";
export { parseQuantity, type QuantityUnit } from "./core/quantity.js";
export { defaultLimits, type Limits } from "./core/snapshot.js";
export { version } from "./core/version.js";
export { type EnterpriseRule, enterpriseRule } from "./edition/define.js";
export {
  clauseCoverage,
  defineEdition,
  type Edition,
  type EditionParts,
  type OutlineEntry,
  type ParameterChange,
  withParameters,
} from "./edition/edition.js";
export type {
  Citation,
  Condition,
  ConditionName,
  DutyKind,
  DutyName,
  Phase,
  PilotEventType,
  Procedure,
  Transition,
} from "./edition/procedure.js";
export type { ProvisionName, Provisions } from "./edition/provisions.js";
export { nm2024 } from "./guideline/nm-2024/edition.js";
export { indicators } from "./guideline/nm-2024/indicators.js";
export { qualitativeLevels, scoringSchemes } from "./guideline/reference/scoring-schemes.js";
export { nationalTransformationShare } from "./guideline/reference/share-limits.js";
export { subsidyPolicies } from "./guideline/reference/subsidy-policies.js";
export { type CreditCodeCheck, checkCreditCode } from "./input/credit-code.js";
export type { QualityJudgement } from "./input/judgement.js";
export { type Fact, View } from "./kernel/fact.js";
export type { Judgement, Role } from "./kernel/judgement.js";
export { allOf, anyOf, negate, type Outcome } from "./kernel/outcome.js";
export type { Basis, Parameter, ParameterUse, Source } from "./kernel/parameter.js";
export type { Change, Context, Finding, Force, Mend, Rule, Stage } from "./kernel/rule.js";
export {
  each,
  every,
  type Fault,
  fail,
  given,
  needsData,
  needsJudgement,
  notApplicable,
  pass,
  type Verdict,
} from "./kernel/verdict.js";
export { type Explainable, type ExplainOptions, explain } from "./locale/explain/explain.js";
export { fieldLabel, leafLabel, wordLabel } from "./locale/labels.js";
export type { Locale } from "./locale/messages.js";
export { procedureDiagram } from "./locale/procedure-diagram.js";
export {
  type Allocation,
  type AllocationOptions,
  allocate,
  type Share,
} from "./money/allocation/allocate.js";
export type { Claim } from "./money/allocation/allocation.js";
export { type AllocationVerification, verifyAllocation } from "./money/allocation/verify-allocation.js";
export type { ShareLimit } from "./money/budget/budget-limits.js";
export type { BudgetPart } from "./money/budget/budget-sums.js";
export {
  type BudgetOptions,
  type BudgetSummary,
  checkBudget,
  summariseBudget,
} from "./money/budget/check-budget.js";
export { type ContractSplit, type Parties, splitContract } from "./money/contract/split-contract.js";
export { type ContractSplits, splitContracts } from "./money/contract/split-contracts.js";
export {
  followInstalments,
  type InstalmentRow,
  type InstalmentStatus,
} from "./money/instalments/follow-instalments.js";
export { type Milestone, milestones, type PlannedInstalment } from "./money/instalments/instalment.js";
export {
  type Instalment,
  type InstalmentOptions,
  planInstalments,
} from "./money/instalments/plan-instalments.js";
export type { RecoveryPolicy, SettlementRequest } from "./money/recovery/recovery-policy.js";
export { type Settlement, settleRecovery } from "./money/recovery/settle-recovery.js";
export type { Step } from "./money/step.js";
export { calculateSubsidies, type Proration, type SubsidyRun } from "./money/subsidy/calculate-subsidies.js";
export { calculateSubsidy, type Subsidy } from "./money/subsidy/calculate-subsidy.js";
export type { Comparison, PolicyCondition } from "./money/subsidy/condition-schema.js";
export { lintPolicy, type PolicyFault } from "./money/subsidy/lint-policy.js";
export type { SubsidyPayment } from "./money/subsidy/payments.js";
export type { FactKind, SubsidyClaim } from "./money/subsidy/subsidy-claim.js";
export type {
  PolicyBonus,
  PolicyFact,
  PolicyPayment,
  PolicyReduction,
  PolicyRequirement,
  PolicyTier,
  Rounding,
  SubsidyPolicy,
} from "./money/subsidy/subsidy-policy.js";
export { type ComparisonOptions, compareIndicators } from "./performance/compare-indicators.js";
export type { Consequence } from "./performance/evaluate/consequence.js";
export type { ConsequencePolicy } from "./performance/evaluate/consequence-policy.js";
export {
  type Evaluation,
  type EvaluationOptions,
  evaluatePerformance,
} from "./performance/evaluate/evaluate-performance.js";
export type { DueTargets } from "./performance/evaluate/evaluation.js";
export { evaluationEvent } from "./performance/evaluate/evaluation-event.js";
export type { ImprovementStep, Improvements } from "./performance/improve/improvements.js";
export {
  type ImprovementGoal,
  type ImprovementPlan,
  suggestImprovements,
} from "./performance/improve/suggest-improvements.js";
export type { RowCode } from "./performance/methods/share.js";
export type { IndicatorProgress, ProgressCase } from "./performance/progress.js";
export { createScorer, type Scorer } from "./performance/score/create-scorer.js";
export type {
  DeclaredCode,
  DeclaredRow,
  DeclaredScores,
  ScoreComparison,
} from "./performance/score/declared.js";
export type { QuickRow, QuickScore } from "./performance/score/quick-score.js";
export type { Score } from "./performance/score/score.js";
export { type ScoringOptions, scorePerformance } from "./performance/score/score-performance.js";
export type { ScoreRow } from "./performance/score/score-row.js";
export type {
  Band,
  Bands,
  Block,
  Grade,
  Level,
  Method,
  Overshoot,
  PlainMethod,
  Qualitative,
  ScoringScheme,
} from "./performance/score/scoring-scheme.js";
export {
  type BlockShares,
  equalWeights,
  fillScheme,
  type SharingOptions,
  weightsByGroup,
} from "./performance/score/share-weights.js";
export type { SchemeWeights } from "./performance/score/weights.js";
export { type TrackingOptions, trackIndicators } from "./performance/track-indicators.js";
export type { Nature, Track, TrackCase } from "./performance/trajectory.js";
export { allowedEvents } from "./procedure/allowed-events.js";
export { applyEvent, type EventResult } from "./procedure/apply-event.js";
export { type Duty, dutiesOf } from "./procedure/duties-of.js";
export type { PilotEvent } from "./procedure/event.js";
export type { Refusal, RefusalReason } from "./procedure/refusal.js";
export { type Replay, type ReplayOptions, replayEvents } from "./procedure/replay-events.js";
export type { PilotOptions } from "./procedure/resume-pilot.js";
export { startPilot } from "./procedure/start-pilot.js";
export type { PilotFacts, PilotOpening, PilotState } from "./procedure/state.js";
export { type Receipt, type ReceiptInputs, type ReceiptOptions, receiptFor } from "./receipt/receipt.js";
export type { ReceiptKind } from "./receipt/receipt-schema.js";
export {
  type ReceiptDifference,
  type ReceiptVerification,
  type VerificationOptions,
  verifyReceipt,
} from "./receipt/verify-receipt.js";
export type { Candidate } from "./review/candidate.js";
export type { ReviewScheme, ReviewSheet } from "./review/review-sheet.js";
export {
  type Selection,
  type SelectionOptions,
  type SelectionRow,
  selectPilots,
} from "./review/select-pilots.js";
export { type CriterionTally, type ReviewTally, tallyReview } from "./review/tally-review.js";
export type { CountBounds, RosterCounts } from "./roster/count/counts.js";
export { shardOf } from "./roster/count/fingerprint.js";
export type { RosterSummary } from "./roster/count/roster-summary.js";
export type { Notice } from "./roster/count/tally.js";
export type { GroupSummary, RuleTally } from "./roster/count/totals.js";
export type { RecordFinding } from "./roster/findings.js";
export type { RosterOptions } from "./roster/options.js";
export { type RosterReader, rosterReader, screenRosterBytes } from "./roster/roster-reader.js";
export { longestLine, type RosterTextOptions } from "./roster/scan/text-options.js";
export { type RosterStepsOptions, screenRoster, screenRosterSteps } from "./roster/screen-roster.js";
export type { RosterProgress, RosterScreening } from "./roster/session.js";
export type { RosterPart } from "./roster/shards/part.js";
export {
  type RosterAggregation,
  rosterAggregation,
} from "./roster/shards/roster-aggregation.js";
export type { RosterAggregationOptions, ShardReader } from "./roster/shards/shards.js";
export { type JsonSchema, jsonSchema, type SchemaName, schemas } from "./schemas.js";
export { type ChartOptions, type ChartOptionsOptions, chartOptions } from "./table/charts/chart-options.js";
export {
  type GridReading,
  type GridReadingOptions,
  readIndicatorGrid,
} from "./table/grid/read-indicator-grid.js";
export {
  type GridOptions,
  type IndicatorGrid,
  type Merge,
  writeIndicatorGrid,
} from "./table/grid/write-indicator-grid.js";
export { procedureTable } from "./table/procedure-table.js";
export type { Shown } from "./table/shown.js";
export { type MarkdownOptions, toMarkdown } from "./table/to-markdown.js";
