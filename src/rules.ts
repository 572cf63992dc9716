/**
 * The entry `digital-pilot-rules/rules`: what an edition of one's own is written with. `test/exports.txt` is its reviewed list.
 *
 * @packageDocumentation
 */

export type { Contract } from "./application/budget.js";
export type { Chain, Platform } from "./application/chain.js";
export { isInOrder, isOver } from "./application/conditions/order-of-steps.js";
export type { EnterpriseDomain, EnterpriseFactName } from "./application/enterprise-facts.js";
export type { ApplicationFacts } from "./application/facts.js";
export type { Provider } from "./application/provider.js";
export type { CountRange } from "./application/roster.js";
export { existing, type Statement } from "./application/statements.js";
export { isIsoDate, type LeapDay } from "./core/date.js";
export { notAbove, notBelow } from "./edition/bounds.js";
export { holdsAll, holdsAny } from "./edition/contains.js";
export { atLeast, type EnterprisesCounted, enterpriseCount, type Shortage } from "./edition/counted.js";
export {
  type ApplicationRule,
  applicationRule,
  type EnterprisePredicate,
  type EnterpriseRule,
  enterpriseRule,
  enterprisesAtFault,
  judgedRule,
  type PredicateParts,
  type SeenFacts,
} from "./edition/define.js";
export { defineEdition } from "./edition/define-edition.js";
export type { Division, Divisions } from "./edition/divisions.js";
export type { Edition, EditionParts, OutlineEntry } from "./edition/edition.js";
export { compareFigures, daysAfter, differenceOf, sumOf, yearsAfter } from "./edition/figures.js";
export type { ParameterRole, ParameterRoles } from "./edition/parameter-roles.js";
export { placesUnknown, placeWritten } from "./edition/places-written.js";
export type {
  Bound,
  BuiltInCondition,
  BuiltInDuty,
  Citation,
  Condition,
  ConditionName,
  DayRequirement,
  DutyKind,
  DutyName,
  EventName,
  Figure,
  OwnCondition,
  OwnDuty,
  Phase,
  PhaseName,
  PilotEventType,
  Procedure,
  Requirement,
  ResolvedRequirement,
  SumRequirement,
  Transition,
} from "./edition/procedure.js";
export type { ProvisionName, Provisions } from "./edition/provisions.js";
export type { Sayings, Sentences, Wording } from "./edition/sentences.js";
export { type ParameterChange, withParameters } from "./edition/with-parameters.js";
export { type RulePlace, withRules } from "./edition/with-rules.js";
export { withoutRules } from "./edition/without-rules.js";
export { type Fact, stated, View } from "./kernel/fact.js";
export { byJudgement } from "./kernel/judge.js";
export type { Judgement, Role } from "./kernel/judgement.js";
export { allOf, anyOf, negate, type Outcome } from "./kernel/outcome.js";
export type { Basis, Parameter, Replaced, Source } from "./kernel/parameter.js";
export type { Predicate } from "./kernel/predicate.js";
export {
  type Change,
  type Context,
  clauseOf,
  type Finding,
  type Force,
  type Mend,
  type Rule,
  type Stage,
  type WrittenPlace,
} from "./kernel/rule.js";
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
} from "./kernel/verdict.js";
export { type BudgetShare, shareOfBudget } from "./money/budget/share-findings.js";
export { saysNone } from "./vocabulary/none-words.js";
export type {
  ExtensibleNoun,
  OwnField,
  OwnFields,
  OwnFieldType,
  OwnLabel,
  OwnWord,
} from "./vocabulary/own-fields.js";
export type { OwnEvent, OwnPhase } from "./vocabulary/own-procedure.js";
export type { OwnWords, WordPlace } from "./vocabulary/own-words.js";
