/**
 * The whole public surface. `test/exports.txt` is its reviewed list.
 *
 * @packageDocumentation
 */

export type { ApplicationDraft } from "./application/application.js";
export type { Budget } from "./application/budget.js";
export type { Chain } from "./application/chain.js";
export type { Completeness, SectionCompleteness } from "./application/completeness.js";
export type { Enterprise } from "./application/enterprise.js";
export type {
  ChosenChains,
  EnterpriseDomain,
  EnterpriseFactName,
  EnterpriseFacts,
} from "./application/enterprise-facts.js";
export type { ApplicationFacts } from "./application/facts.js";
export type { Indicator, IndicatorDraft, IndicatorValue } from "./application/indicator.js";
export type { NationalPilotDraft } from "./application/national-pilot.js";
export {
  type ApplicationReading,
  type ReadingOptions,
  readApplication,
} from "./application/read-application.js";
export type { CountRange, Roster, RosterEntry } from "./application/roster.js";
export type { WorkCalendar } from "./application/work-calendar.js";
export { applyRemedy, type RemedyOptions } from "./assessment/apply-remedy.js";
export type { Ask } from "./assessment/asks.js";
export { assessApplication } from "./assessment/assess-application.js";
export { assessNationalPilot } from "./assessment/assess-national-pilot.js";
export type { Assessment, MustCount } from "./assessment/assessment.js";
export type { Breach } from "./assessment/breaches.js";
export {
  type AssessedAs,
  type AssessmentComparison,
  compareAssessments,
  type FindingChange,
} from "./assessment/compare-assessments.js";
export { compareEditions } from "./assessment/compare-editions.js";
export { type Assessor, createAssessor } from "./assessment/create-assessor.js";
export type {
  EditionComparison,
  EditionComparisonOptions,
  EditionComparisonRow,
  EditionComparisons,
  EditionOutcome,
  OutcomeTotal,
  ParameterDifference,
} from "./assessment/edition-comparison.js";
export type { AssessmentOptions } from "./assessment/options.js";
export { planRemedies, type RemedyPlan } from "./assessment/plan-remedies.js";
export type { Remedy, RemedyChange, RemedyGround, RemedyPart } from "./assessment/remedy.js";
export { type Remedies, suggestRemedies } from "./assessment/suggest-remedies.js";
export { canonicalJson } from "./core/canonical-json.js";
export type { IsoDate, LeapDay } from "./core/date.js";
export type { DecimalText } from "./core/decimal.js";
export type { Difference } from "./core/differences.js";
export type { RoundingMode } from "./core/division.js";
export type { Issue, Path, Result, Values } from "./core/issue.js";
export type { Yuan, YuanUnit } from "./core/money.js";
export type { QuantityUnit } from "./core/quantity.js";
export { defaultLimits, type Limits } from "./core/snapshot.js";
export { version } from "./core/version.js";
export { type ClauseCoverage, clauseCoverage } from "./edition/clause-coverage.js";
export type { ApplicationRule, EnterpriseRule, PredicateParts } from "./edition/define.js";
export { defineEdition } from "./edition/define-edition.js";
export type { Edition, EditionParts, OutlineEntry } from "./edition/edition.js";
export { editionDigest } from "./edition/edition-digest.js";
export type { EditionIfNamed, NamedEdition } from "./edition/named-edition.js";
export type { ParameterRole, ParameterRoles } from "./edition/parameter-roles.js";
export type {
  Citation,
  Condition,
  ConditionName,
  DutyKind,
  DutyName,
  EventName,
  Phase,
  PhaseName,
  PilotEventType,
  Procedure,
  Transition,
} from "./edition/procedure.js";
export type { ProvisionName, Provisions } from "./edition/provisions.js";
export type { Sayings, Sentences, Wording } from "./edition/sentences.js";
export { type ParameterChange, withParameters } from "./edition/with-parameters.js";
export { withoutRules } from "./edition/without-rules.js";
export { nm2024 } from "./guideline/nm-2024/edition.js";
export type { Nm2024ParameterId, Nm2024RuleId } from "./guideline/nm-2024/ids.js";
export { indicators } from "./guideline/nm-2024/indicators.js";
export { publicityLengths } from "./guideline/reference/publicity-lengths.js";
export { qualitativeLevels, scoringSchemes } from "./guideline/reference/scoring-schemes.js";
export { nationalTransformationShare } from "./guideline/reference/share-limits.js";
export { subsidyPolicies } from "./guideline/reference/subsidy-policies.js";
export { type CreditCode, checkCreditCode } from "./input/check-credit-code.js";
export type { EditionWithFields } from "./input/extension.js";
export { formatYuan, type YuanFormat } from "./input/format-yuan.js";
export type { QualityJudgement } from "./input/judgement.js";
export type { WithEdition } from "./input/options.js";
export { parseQuantity, type QuantityFormat } from "./input/parse-quantity.js";
export type { AnySchema, OutputOf } from "./input/read.js";
export { type AmountOptions, toYuan } from "./input/to-yuan.js";
export type { JsonSchema, JsonSchemaOptions } from "./json-schema.js";
export type { Fact } from "./kernel/fact.js";
export type { Judgement, Role } from "./kernel/judgement.js";
export type { Outcome } from "./kernel/outcome.js";
export type { Basis, Parameter, ParameterRange, ParameterUse, Replaced, Source } from "./kernel/parameter.js";
export type { DiscreteFacts, KnownFacts, Predicate } from "./kernel/predicate.js";
export type { Change, Context, Finding, Force, Mend, Rule, Stage } from "./kernel/rule.js";
export type { Fault, Verdict } from "./kernel/verdict.js";
export { type Explainable, type ExplainOptions, explain } from "./locale/explain/explain.js";
export type { Kind } from "./locale/explain/kinds.js";
export { fieldLabel, leafLabel, wordLabel } from "./locale/field-label.js";
export type { LabelOptions } from "./locale/label-of.js";
export { type MessageCatalogue, messageCatalogue } from "./locale/message-catalogue.js";
export type { Locale } from "./locale/messages.js";
export { procedureDiagram } from "./locale/procedure-diagram.js";
export { type WordChoice, type WordsOptions, words } from "./locale/words.js";
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
export { type BudgetCheck, type BudgetOptions, checkBudget } from "./money/budget/check-budget.js";
export {
  type BudgetSummary,
  type BudgetSummaryOptions,
  summariseBudget,
} from "./money/budget/summarise-budget.js";
export {
  type ContractOptions,
  type ContractSplitter,
  createContractSplitter,
  type SplitterOptions,
} from "./money/contract/create-contract-splitter.js";
export type { Parties } from "./money/contract/parties.js";
export type { ContractSplit } from "./money/contract/split.js";
export { type SplitOptions, splitContract } from "./money/contract/split-contract.js";
export {
  type ContractEntry,
  type ContractSplits,
  type SplitContractsOptions,
  splitContracts,
} from "./money/contract/split-contracts.js";
export type { ContractToSplit } from "./money/contract/split-request.js";
export { followInstalments, type InstalmentProgress } from "./money/instalments/follow-instalments.js";
export {
  type DueWith,
  type InstalmentPayment,
  type InstalmentPlan,
  type Milestone,
  milestones,
  type NettedSum,
  type PlannedInstalment,
  type ReachedMilestone,
} from "./money/instalments/instalment.js";
export type {
  InstalmentRow,
  InstalmentStatus,
  RefusedPayment,
} from "./money/instalments/instalment-status.js";
export {
  type InstalmentOptions,
  planInstalments,
  type ScheduleLine,
} from "./money/instalments/plan-instalments.js";
export type {
  MissedTarget,
  PaidSum,
  RecoveryPolicy,
  SettlementRequest,
  StatedRecovery,
} from "./money/recovery/recovery-policy.js";
export { type SettlementOptions, settleRecovery } from "./money/recovery/settle-recovery.js";
export type { Settlement } from "./money/recovery/settlement.js";
export type { Step } from "./money/step.js";
export { calculateSubsidies, type SubsidyRunOptions } from "./money/subsidy/calculate-subsidies.js";
export { calculateSubsidy, type SubsidyOptions } from "./money/subsidy/calculate-subsidy.js";
export { comparePolicies, type PolicyComparisonOptions } from "./money/subsidy/compare-policies.js";
export type { SubsidyOutcome } from "./money/subsidy/compute.js";
export type { Comparison, PolicyCondition } from "./money/subsidy/condition-schema.js";
export {
  createSubsidyCalculator,
  type SubsidyCalculator,
} from "./money/subsidy/create-subsidy-calculator.js";
export { lintPolicy, type PolicyCheck } from "./money/subsidy/lint-policy.js";
export type { SubsidyPayment } from "./money/subsidy/payments.js";
export type {
  ComparedSubsidy,
  PolicyComparison,
  PolicyComparisonGroup,
  PolicyComparisonRow,
  PolicyGains,
  YuanRange,
} from "./money/subsidy/policy-comparison.js";
export type { PolicyFault } from "./money/subsidy/policy-fault.js";
export type { SetAside } from "./money/subsidy/set-aside.js";
export type { Subsidy } from "./money/subsidy/subsidy.js";
export type { ClaimItem, ClaimSpending, FactKind, SubsidyClaim } from "./money/subsidy/subsidy-claim.js";
export type {
  PolicyBand,
  PolicyBonus,
  PolicyFact,
  PolicyFormula,
  PolicyItem,
  PolicyPayment,
  PolicyReduction,
  PolicyRequirement,
  PolicyTier,
  Rounding,
  SubsidyPolicy,
} from "./money/subsidy/subsidy-policy.js";
export type { KeptSetAside, ProratedShare, Proration, SubsidyRun } from "./money/subsidy/subsidy-run.js";
export {
  type ComparisonOptions,
  compareIndicators,
  type IndicatorComparison,
} from "./performance/compare-indicators.js";
export type { Consequence } from "./performance/evaluate/consequence.js";
export type { ConsequencePolicy } from "./performance/evaluate/consequence-policy.js";
export {
  type Evaluation,
  type EvaluationOptions,
  evaluatePerformance,
} from "./performance/evaluate/evaluate-performance.js";
export type { DueTargets } from "./performance/evaluate/evaluation.js";
export { type EvaluationEventOptions, evaluationEvent } from "./performance/evaluate/evaluation-event.js";
export type { EvaluationStage } from "./performance/evaluate/read-evaluation-options.js";
export type { ImprovementCode, ImprovementStep, Improvements } from "./performance/improve/improvements.js";
export {
  type ImprovementGoal,
  type ImprovementOptions,
  type ImprovementPlan,
  suggestImprovements,
} from "./performance/improve/suggest-improvements.js";
export type { IndicatorSource } from "./performance/indicator-source.js";
export type { RowCode } from "./performance/methods/share.js";
export type { IndicatorProgress, ProgressCase } from "./performance/progress.js";
export type { Column, Measure } from "./performance/quantities.js";
export { createScorer, type Scorer, type ScorerOptions } from "./performance/score/create-scorer.js";
export type {
  DeclaredCode,
  DeclaredRow,
  DeclaredScores,
  ScoreComparison,
} from "./performance/score/declared.js";
export { type BlockShares, type FillingOptions, fillScheme } from "./performance/score/fill-scheme.js";
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
  equalWeights,
  type GroupSharingOptions,
  type SharingOptions,
  weightsByGroup,
} from "./performance/score/share-weights.js";
export type { SchemeWeights } from "./performance/score/weights.js";
export {
  type IndicatorTracks,
  type TrackingOptions,
  trackIndicators,
} from "./performance/track-indicators.js";
export type { Nature, Track, TrackCase } from "./performance/trajectory.js";
export { type AllowedEvents, type AllowedEventsOptions, allowedEvents } from "./procedure/allowed-events.js";
export { applyEvent } from "./procedure/apply-event.js";
export type { DutyStatus } from "./procedure/duties.js";
export { type Duties, type DutiesOptions, type Duty, dutiesOf } from "./procedure/duties-of.js";
export type { EventOf, PilotEvent } from "./procedure/event.js";
export type { EventResult } from "./procedure/event-result.js";
export type { OwnPilotEvent } from "./procedure/own-event.js";
export type { Refusal, RefusalReason } from "./procedure/refusal.js";
export { type Replay, type ReplayOptions, replayEvents } from "./procedure/replay-events.js";
export type { PilotOptions } from "./procedure/resume-pilot.js";
export { type StartOptions, startPilot } from "./procedure/start-pilot.js";
export type {
  HeldEvaluation,
  Objection,
  PilotFacts,
  PilotOpening,
  PilotState,
  PlanChange,
  Rectification,
} from "./procedure/state.js";
export type { Receipt, ReceiptInputs, ReceiptOptions } from "./receipt/receipt.js";
export { receiptFor } from "./receipt/receipt-for.js";
export type { ReceiptKind } from "./receipt/receipt-schema.js";
export {
  type ReceiptDifference,
  type ReceiptVerification,
  type VerificationOptions,
  verifyReceipt,
} from "./receipt/verify-receipt.js";
export type { Candidate } from "./review/candidate.js";
export type { Quota } from "./review/quota-of.js";
export type { Applicability, ReviewScheme, ReviewSheet } from "./review/review-sheet.js";
export type {
  CriterionTally,
  ReviewScore,
  ReviewTally,
  ReviewVerdict,
  SectionTally,
} from "./review/review-tally.js";
export {
  type Selection,
  type SelectionOptions,
  type SelectionRow,
  selectPilots,
} from "./review/select-pilots.js";
export type { Spread } from "./review/spread.js";
export type { Standing } from "./review/standing.js";
export { type ReviewOptions, tallyReview } from "./review/tally-review.js";
export type { ComparedRecord } from "./roster/compare/change-list.js";
export type { RuleChange, RuleMove } from "./roster/compare/changes.js";
export { compareEditionsOverRoster } from "./roster/compare/compare-editions-over-roster.js";
export type { RosterGrouping } from "./roster/compare/group-by.js";
export type { RosterComparisonOptions } from "./roster/compare/options.js";
export type {
  GroupComparison,
  GroupedComparison,
  RosterComparison,
  RosterComparisonSummary,
  RuleComparison,
  RuledGroupComparison,
  RuleMoveTotal,
} from "./roster/compare/roster-comparison.js";
export {
  type RosterComparisonAggregationOptions,
  rosterComparisonAggregation,
} from "./roster/compare/roster-comparison-aggregation.js";
export { rosterComparisonReader } from "./roster/compare/roster-comparison-reader.js";
export type { CountBounds, RosterCounts } from "./roster/count/counts.js";
export { shardOf } from "./roster/count/fingerprint.js";
export type { GroupValue } from "./roster/count/grouping.js";
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
export { jsonSchema, type SchemaName, schemas } from "./schemas.js";
export { type ChartOptions, type ChartOptionsOptions, chartOptions } from "./table/charts/chart-options.js";
export type { GridAccount } from "./table/grid/ledger.js";
export type { GridReadingOptions } from "./table/grid/read-grid-options.js";
export { type GridReading, readIndicatorGrid } from "./table/grid/read-indicator-grid.js";
export {
  type GridOptions,
  type GridWriting,
  type IndicatorGrid,
  type Merge,
  writeIndicatorGrid,
} from "./table/grid/write-indicator-grid.js";
export { procedureTable } from "./table/procedure-table.js";
export type { Compared, Shown } from "./table/shown.js";
export { type MarkdownOptions, toMarkdown } from "./table/to-markdown.js";
