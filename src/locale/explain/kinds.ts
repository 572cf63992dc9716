import { reportAsk, reportBreach, reportFinding, reportIssue } from "./application.js";
import { reportAssessment, reportRemedies, reportRemedy, reportRemedyPlan } from "./assessment.js";
import {
  reportComparison,
  reportCompleteness,
  reportCoverage,
  reportEditions,
  reportPopulation,
} from "./comparison.js";
import {
  reportAllocation,
  reportAllocationCheck,
  reportBudget,
  reportBudgetCheck,
  reportInstalment,
  reportPlan,
  reportSettlement,
  reportSplit,
  reportSplits,
  reportStatus,
  reportStep,
} from "./money.js";
import {
  reportConsequence,
  reportEvaluation,
  reportGrid,
  reportImprovement,
  reportImprovements,
  reportIndicators,
  reportProgress,
  reportScore,
  reportTrack,
  reportTracks,
} from "./performance.js";
import {
  reportAllowed,
  reportDuties,
  reportDuty,
  reportEvent,
  reportRefusal,
  reportReplay,
  reportState,
} from "./procedure.js";
import { reportDifference, reportReceipt, reportReceiptCheck } from "./receipt.js";
import type { Report } from "./report.js";
import { reportCandidate, reportReview, reportSelection } from "./review.js";
import { reportNotice, reportPart, reportRecord, reportScreening, reportSummary } from "./roster.js";
import {
  reportComparedRecord,
  reportRosterComparison,
  reportRosterComparisonSummary,
} from "./roster-comparison.js";
import { reportDeclared, reportScoreRow } from "./score-row.js";
import { reportPolicies, reportPolicyCheck, reportRun, reportSubsidy } from "./subsidy.js";
import type { Voice } from "./voice.js";

type Reporter = (thing: never, voice: Voice) => Report;

/** Keeps the names of a table, and leaves out the type of each function, which a declaration could not spell. */
const table = <Name extends string>(
  reporters: Readonly<Record<Name, Reporter>>,
): Readonly<Record<Name, Reporter>> => reporters;

/** What is said of a result, by the kind it says it is of. */
export const kinds = /* @__PURE__ */ table({
  issue: reportIssue,
  finding: reportFinding,
  breach: reportBreach,
  ask: reportAsk,
  assessment: reportAssessment,
  "national-pilot": reportAssessment,
  remedy: reportRemedy,
  remedies: reportRemedies,
  "remedy-plan": reportRemedyPlan,
  "assessment-comparison": reportComparison,
  "edition-comparison": reportEditions,
  "edition-comparisons": reportPopulation,
  "clause-coverage": reportCoverage,
  completeness: reportCompleteness,
  // performance
  "indicator-progress": reportProgress,
  "indicator-comparison": reportIndicators,
  track: reportTrack,
  "indicator-tracks": reportTracks,
  "indicator-grid": reportGrid,
  "score-row": reportScoreRow,
  "declared-row": reportDeclared,
  "performance-score": reportScore,
  "performance-evaluation": reportEvaluation,
  consequence: reportConsequence,
  improvement: reportImprovement,
  "improvement-plan": reportImprovements,
  // money
  step: reportStep,
  allocation: reportAllocation,
  "allocation-verification": reportAllocationCheck,
  subsidy: reportSubsidy,
  "subsidy-run": reportRun,
  "policy-comparison": reportPolicies,
  "policy-check": reportPolicyCheck,
  "policy-fault": reportIssue,
  "contract-split": reportSplit,
  "contract-splits": reportSplits,
  "budget-check": reportBudgetCheck,
  "budget-summary": reportBudget,
  "instalment-plan": reportPlan,
  "instalment-status": reportStatus,
  "instalment-row": reportInstalment,
  "recovery-settlement": reportSettlement,
  // procedure and review
  procedure: reportReplay,
  "pilot-state": reportState,
  "event-result": reportEvent,
  refusal: reportRefusal,
  duty: reportDuty,
  duties: reportDuties,
  "allowed-events": reportAllowed,
  review: reportReview,
  selection: reportSelection,
  "selection-row": reportCandidate,
  // receipts and rosters
  receipt: reportReceipt,
  "receipt-verification": reportReceiptCheck,
  "receipt-difference": reportDifference,
  "roster-screening": reportScreening,
  "roster-summary": reportSummary,
  "roster-comparison": reportRosterComparison,
  "roster-comparison-summary": reportRosterComparisonSummary,
  "compared-record": reportComparedRecord,
  "roster-part": reportPart,
  "record-finding": reportRecord,
  notice: reportNotice,
});

export type Kind = keyof typeof kinds;

export const isKind = (kind: unknown): kind is Kind => typeof kind === "string" && Object.hasOwn(kinds, kind);
