/** The whole public surface. `test/exports.txt` is its reviewed list. */

export type { ApplicationFacts } from "./calc/application-facts.js";
export type { BudgetPart } from "./calc/budget-sums.js";
export type { Consequence } from "./calc/consequence.js";
export type { DeclaredCode, DeclaredRow, DeclaredScores, ScoreComparison } from "./calc/declared.js";
export type { DueTargets } from "./calc/evaluation.js";
export type { ImprovementStep, Improvements } from "./calc/improvements.js";
export type { RowCode } from "./calc/methods/share.js";
export type { IndicatorProgress, ProgressCase } from "./calc/progress.js";
export type { QuickRow, QuickScore } from "./calc/quick-score.js";
export type { CountRange } from "./calc/roster.js";
export type { Score } from "./calc/score.js";
export type { ScoreRow } from "./calc/score-row.js";
export type { CountBounds, RosterCounts } from "./calc/screening/counts.js";
export { shardOf } from "./calc/screening/fingerprint.js";
export type { RosterPart } from "./calc/screening/part.js";
export type { RosterSummary } from "./calc/screening/roster-summary.js";
export type { GroupSummary, RuleTally } from "./calc/screening/summary.js";
export type { Notice } from "./calc/screening/tally.js";
export type { Step } from "./calc/step.js";
export type { SubsidyPayment } from "./calc/subsidy/payments.js";
export type { Nature, Track, TrackCase } from "./calc/trajectory.js";
export type { SchemeWeights } from "./calc/weights.js";
export { canonicalJson } from "./core/canonical-json.js";
export type { IsoDate, LeapDay } from "./core/date.js";
export type { DecimalText } from "./core/decimal.js";
export type { Difference } from "./core/differences.js";
export { type Fact, View } from "./core/fact.js";
export type { Issue, Path, Result, Values } from "./core/issue.js";
export type { Judgement, Role } from "./core/judgement.js";
export { formatYuan, toYuan, type Yuan } from "./core/money.js";
export { allOf, anyOf, negate, type Outcome } from "./core/outcome.js";
export type { Basis, Parameter, ParameterUse, Source } from "./core/parameter.js";
export { parseQuantity, type QuantityUnit } from "./core/quantity.js";
export type { Change, Context, Finding, Force, Mend, Rule, Stage } from "./core/rule.js";
export { defaultLimits, type Limits } from "./core/snapshot.js";
export {
  each,
  every,
  fail,
  given,
  needsData,
  needsJudgement,
  notApplicable,
  pass,
  type Verdict,
} from "./core/verdict.js";
export { version } from "./core/version.js";
export { type Allocation, type AllocationOptions, allocate, type Share } from "./decide/allocate.js";
export { allowedEvents } from "./decide/allowed-events.js";
export { applyEvent, type EventResult } from "./decide/apply-event.js";
export type { Ask } from "./decide/asks.js";
export {
  type Assessment,
  type AssessmentOptions,
  assessApplication,
} from "./decide/assess-application.js";
export { assessNationalPilot } from "./decide/assess-national-pilot.js";
export { calculateSubsidies, type Proration, type SubsidyRun } from "./decide/calculate-subsidies.js";
export { calculateSubsidy, type Subsidy } from "./decide/calculate-subsidy.js";
export {
  type BudgetOptions,
  type BudgetSummary,
  checkBudget,
  summariseBudget,
} from "./decide/check-budget.js";
export { compareAssessments, type FindingChange } from "./decide/compare-assessments.js";
export {
  compareEditions,
  type EditionComparison,
  type ParameterDifference,
} from "./decide/compare-editions.js";
export { type ComparisonOptions, compareIndicators } from "./decide/compare-indicators.js";
export { createScorer, type Scorer } from "./decide/create-scorer.js";
export { type Duty, dutiesOf } from "./decide/duties-of.js";
export {
  type Evaluation,
  type EvaluationOptions,
  evaluatePerformance,
} from "./decide/evaluate-performance.js";
export { evaluationEvent } from "./decide/evaluation-event.js";
export { type Explainable, type ExplainOptions, explain } from "./decide/explain.js";
export { followInstalments, type InstalmentRow, type InstalmentStatus } from "./decide/follow-instalments.js";
export { lintPolicy, type PolicyFault } from "./decide/lint-policy.js";
export type { Refusal, RefusalReason } from "./decide/pilot-refusal.js";
export { type Instalment, type InstalmentOptions, planInstalments } from "./decide/plan-instalments.js";
export { type ApplicationReading, readApplication } from "./decide/read-application.js";
export { type Receipt, type ReceiptInputs, type ReceiptOptions, receiptFor } from "./decide/receipt.js";
export { applyRemedy, type Remedy, suggestRemedies } from "./decide/remedies.js";
export { type Replay, type ReplayOptions, replayEvents } from "./decide/replay-events.js";
export type { PilotOptions } from "./decide/resume-pilot.js";
export {
  type RosterAggregation,
  rosterAggregation,
} from "./decide/roster-aggregation.js";
export type { RecordFinding } from "./decide/roster-findings.js";
export type { RosterOptions } from "./decide/roster-options.js";
export { type RosterReader, rosterReader, screenRosterBytes } from "./decide/roster-reader.js";
export type { RosterProgress, RosterScreening } from "./decide/roster-session.js";
export type { RosterAggregationOptions, ShardReader } from "./decide/roster-shards.js";
export { longestLine, type RosterTextOptions } from "./decide/roster-text-options.js";
export { type ScoringOptions, scorePerformance } from "./decide/score-performance.js";
export { type RosterStepsOptions, screenRoster, screenRosterSteps } from "./decide/screen-roster.js";
export {
  type Selection,
  type SelectionOptions,
  type SelectionRow,
  selectPilots,
} from "./decide/select-pilots.js";
export { type Settlement, settleRecovery } from "./decide/settle-recovery.js";
export {
  type BlockShares,
  equalWeights,
  fillScheme,
  type SharingOptions,
  weightsByGroup,
} from "./decide/share-weights.js";
export { type ContractSplit, type Parties, splitContract } from "./decide/split-contract.js";
export { type ContractSplits, splitContracts } from "./decide/split-contracts.js";
export { startPilot } from "./decide/start-pilot.js";
export {
  type ImprovementGoal,
  type ImprovementPlan,
  suggestImprovements,
} from "./decide/suggest-improvements.js";
export { type CriterionTally, type ReviewTally, tallyReview } from "./decide/tally-review.js";
export { type TrackingOptions, trackIndicators } from "./decide/track-indicators.js";
export { type AllocationVerification, verifyAllocation } from "./decide/verify-allocation.js";
export {
  type ReceiptDifference,
  type ReceiptVerification,
  type VerificationOptions,
  verifyReceipt,
} from "./decide/verify-receipt.js";
export {
  clauseCoverage,
  defineEdition,
  type Edition,
  type EditionParts,
  type OutlineEntry,
  type ParameterChange,
  withParameters,
} from "./guideline/edition.js";
export { type EnterpriseRule, enterpriseRule } from "./guideline/nm-2024/define.js";
export { nm2024 } from "./guideline/nm-2024/edition.js";
export { indicators } from "./guideline/nm-2024/indicators.js";
export { qualitativeLevels, scoringSchemes } from "./guideline/reference/scoring-schemes.js";
export { nationalTransformationShare } from "./guideline/reference/share-limits.js";
export { subsidyPolicies } from "./guideline/reference/subsidy-policies.js";
export { fieldLabel, leafLabel, wordLabel } from "./locale/labels.js";
export type { Locale } from "./locale/messages.js";
export { procedureDiagram } from "./locale/procedure-diagram.js";
export type { Claim } from "./model/allocation.js";
export type { ApplicationDraft } from "./model/application.js";
export type { ShareLimit } from "./model/budget-limits.js";
export type { Candidate } from "./model/candidate.js";
export type { Completeness, SectionCompleteness } from "./model/completeness.js";
export type { Comparison, PolicyCondition } from "./model/condition.js";
export type { ConsequencePolicy } from "./model/consequence-policy.js";
export { type CreditCodeCheck, checkCreditCode } from "./model/credit-code.js";
export type { Enterprise } from "./model/enterprise.js";
export type { Indicator, IndicatorValue } from "./model/indicator.js";
export { type Milestone, milestones, type PlannedInstalment } from "./model/instalment.js";
export type { QualityJudgement } from "./model/judgement.js";
export type { NationalPilotDraft } from "./model/national-pilot.js";
export type { PilotEvent } from "./model/pilot-event.js";
export type { PilotFacts, PilotOpening, PilotState } from "./model/pilot-state.js";
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
} from "./model/procedure.js";
export type { ReceiptKind } from "./model/receipt.js";
export type { RecoveryPolicy, SettlementRequest } from "./model/recovery.js";
export type { ReviewScheme, ReviewSheet } from "./model/review-sheet.js";
export { type JsonSchema, jsonSchema, type SchemaName, schemas } from "./model/schemas.js";
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
} from "./model/scoring-scheme.js";
export type { FactKind, SubsidyClaim } from "./model/subsidy-claim.js";
export type {
  PolicyBonus,
  PolicyFact,
  PolicyPayment,
  PolicyReduction,
  PolicyRequirement,
  PolicyTier,
  Rounding,
  SubsidyPolicy,
} from "./model/subsidy-policy.js";
export type { WorkCalendar } from "./model/work-calendar.js";
export { type ChartOptions, type ChartOptionsOptions, chartOptions } from "./table/chart-options.js";
export { procedureTable } from "./table/procedure-table.js";
export { type GridReading, type GridReadingOptions, readIndicatorGrid } from "./table/read-indicator-grid.js";
export type { Shown } from "./table/shown.js";
export { type MarkdownOptions, toMarkdown } from "./table/to-markdown.js";
export {
  type GridOptions,
  type IndicatorGrid,
  type Merge,
  writeIndicatorGrid,
} from "./table/write-indicator-grid.js";
