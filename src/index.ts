/** The whole public surface. `test/exports.txt` is its reviewed list. */

export type { ApplicationFacts } from "./calc/application-facts.js";
export type { CountRange } from "./calc/roster.js";
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
export { allowedEvents } from "./decide/allowed-events.js";
export { applyEvent, type EventResult } from "./decide/apply-event.js";
export type { Ask } from "./decide/asks.js";
export {
  type Assessment,
  type AssessmentOptions,
  assessApplication,
} from "./decide/assess-application.js";
export { assessNationalPilot } from "./decide/assess-national-pilot.js";
export { compareAssessments, type FindingChange } from "./decide/compare-assessments.js";
export {
  compareEditions,
  type EditionComparison,
  type ParameterDifference,
} from "./decide/compare-editions.js";
export { type Duty, dutiesOf } from "./decide/duties-of.js";
export { type Explainable, explain } from "./decide/explain.js";
export type { Refusal, RefusalReason } from "./decide/pilot-refusal.js";
export { type ApplicationReading, readApplication } from "./decide/read-application.js";
export { type Receipt, type ReceiptInputs, type ReceiptOptions, receiptFor } from "./decide/receipt.js";
export type { ReceiptKind } from "./decide/receipt-kinds.js";
export { applyRemedy, type Remedy, suggestRemedies } from "./decide/remedies.js";
export { type Replay, type ReplayOptions, replayEvents } from "./decide/replay-events.js";
export type { PilotOptions } from "./decide/resume-pilot.js";
export {
  type Selection,
  type SelectionOptions,
  type SelectionRow,
  selectPilots,
} from "./decide/select-pilots.js";
export { startPilot } from "./decide/start-pilot.js";
export { type CriterionTally, type ReviewTally, tallyReview } from "./decide/tally-review.js";
export {
  type ReceiptDifference,
  type Verification,
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
export { nm2024 } from "./guideline/nm-2024/edition.js";
export { indicators } from "./guideline/nm-2024/indicators.js";
export { fieldLabel, leafLabel, wordLabel } from "./locale/labels.js";
export type { Locale } from "./locale/messages.js";
export { procedureDiagram, procedureTable } from "./locale/procedure-diagram.js";
export type { ApplicationDraft } from "./model/application.js";
export type { Candidate } from "./model/candidate.js";
export type { Completeness, SectionCompleteness } from "./model/completeness.js";
export { type CreditCodeCheck, checkCreditCode } from "./model/credit-code.js";
export type { Enterprise } from "./model/enterprise.js";
export type { Indicator } from "./model/indicator.js";
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
export type { ReviewScheme, ReviewSheet } from "./model/review-sheet.js";
export { type JsonSchema, jsonSchema, type SchemaName, schemas } from "./model/schemas.js";
export type { WorkCalendar } from "./model/work-calendar.js";
