import { applicationSchema } from "./application/application.js";
import { budgetSchema, contractSchema } from "./application/budget.js";
import { chainSchema, platformSchema } from "./application/chain.js";
import { enterpriseSchema } from "./application/enterprise.js";
import { indicatorSchema, indicatorTableSchema, indicatorValueSchema } from "./application/indicator.js";
import {
  acceptanceSchema,
  approvalSchema,
  performanceSchema,
  publicitySchema,
  reviewSchema,
} from "./application/later-stages.js";
import { leagueCitySchema, submissionSchema } from "./application/league-city.js";
import { nationalPilotSchema } from "./application/national-pilot.js";
import { periodSchema, planSchema } from "./application/plan.js";
import { providerSchema, providersSchema } from "./application/provider.js";
import { workCalendarSchema } from "./application/work-calendar.js";
import { closest } from "./core/closest.js";
import { deepFreeze } from "./core/freeze.js";
import { hasErrors, type Issue, type Result } from "./core/issue.js";
import { isEdition } from "./edition/is-edition.js";
import { readFieldsOf } from "./input/extension.js";
import { judgementSchema, qualityJudgementSchema } from "./input/judgement.js";
import { readOptions } from "./input/options.js";
import { parameterSchema } from "./input/parameter.js";
import type { AnySchema } from "./input/read.js";
import { type JsonSchema, type JsonSchemaOptions, toJsonSchema } from "./json-schema.js";
import { claimSchema } from "./money/allocation/allocation.js";
import { shareLimitSchema } from "./money/budget/budget-limits.js";
import { instalmentPlanSchema, scheduleSchema } from "./money/instalments/instalment.js";
import { recoveryPolicySchema, settlementSchema } from "./money/recovery/recovery-policy.js";
import { subsidyPolicySchema } from "./money/subsidy/policy-schema.js";
import { subsidyClaimSchema } from "./money/subsidy/subsidy-claim.js";
import { consequencePolicySchema } from "./performance/evaluate/consequence-policy.js";
import { scoringSchemeSchema } from "./performance/score/scoring-scheme.js";
import { pilotEventSchema } from "./procedure/event.js";
import { eventSchemaOf } from "./procedure/event-forms.js";
import { pilotOpeningSchema, pilotRecordSchema } from "./procedure/state.js";
import { receiptSchema } from "./receipt/receipt-schema.js";
import { candidateSchema } from "./review/candidate.js";
import { reviewSchemeSchema, reviewSheetSchema } from "./review/review-sheet.js";
import { errorOf } from "./vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("argument");

/** Every noun of the contract as a zod schema: transform-free, so it can stand behind a form as it is. */
export const schemas = /* @__PURE__ */ (() =>
  Object.freeze({
    application: applicationSchema,
    leagueCity: leagueCitySchema,
    submission: submissionSchema,
    chain: chainSchema,
    platform: platformSchema,
    enterprise: enterpriseSchema,
    indicator: indicatorSchema,
    indicatorTable: indicatorTableSchema,
    indicatorValue: indicatorValueSchema,
    plan: planSchema,
    period: periodSchema,
    budget: budgetSchema,
    contract: contractSchema,
    provider: providerSchema,
    providers: providersSchema,
    review: reviewSchema,
    publicity: publicitySchema,
    approval: approvalSchema,
    acceptance: acceptanceSchema,
    performance: performanceSchema,
    nationalPilot: nationalPilotSchema,
    scoringScheme: scoringSchemeSchema,
    consequencePolicy: consequencePolicySchema,
    judgement: judgementSchema,
    qualityJudgement: qualityJudgementSchema,
    parameter: parameterSchema,
    claim: claimSchema,
    subsidyPolicy: subsidyPolicySchema,
    subsidyClaim: subsidyClaimSchema,
    shareLimit: shareLimitSchema,
    schedule: scheduleSchema,
    instalmentPlan: instalmentPlanSchema,
    recoveryPolicy: recoveryPolicySchema,
    settlement: settlementSchema,
    pilotOpening: pilotOpeningSchema,
    pilotEvent: pilotEventSchema,
    pilotState: pilotRecordSchema,
    workCalendar: workCalendarSchema,
    reviewSheet: reviewSheetSchema,
    reviewScheme: reviewSchemeSchema,
    candidate: candidateSchema,
    receipt: receiptSchema,
  }))();

/** The names of the nouns. */
export type SchemaName = keyof typeof schemas;

/**
 * The JSON Schema (draft 2020-12) of a noun, with titles, units and the labels of words. It accepts what the readers
 * read without a fault, but for what only they can tell: that blank is missing, that a key nobody knows is left out, and
 * what contradicts itself. A name that is none is the issue `unknown-noun`, with the nearest one.
 *
 * @example
 * ```ts
 * import { jsonSchema } from "digital-pilot-rules";
 *
 * const schema = jsonSchema("enterprise");
 * schema.ok && schema.value.type; //=> "object"
 * jsonSchema("enterprises").issues[0]?.values; //=> { noun: "enterprises", closest: "enterprise" }
 * ```
 */
export function jsonSchema(name: SchemaName, options?: JsonSchemaOptions): Result<JsonSchema>;
export function jsonSchema(name: unknown, options?: unknown): Result<JsonSchema>;
export function jsonSchema(name: unknown, options?: unknown): Result<JsonSchema> {
  const { given, issues: ofOptions } = readOptions(options, ["locale", "annotations", "edition"]);
  const issues = [
    ...faultsOfName(name),
    ...ofOptions,
    ...faultsOfOptions(given),
    ...readFieldsOf(given.edition).issues,
  ];
  return deepFreeze(
    hasErrors(issues)
      ? { ok: false, issues }
      : {
          ok: true,
          value: toJsonSchema(schemaUnder(name as SchemaName, given.edition), given as JsonSchemaOptions),
          issues,
        },
  );
}

/** An edition can have events of its own, each of which is a schema beside the built-in ones. */
const schemaUnder = (name: SchemaName, edition: unknown): AnySchema =>
  name === "pilotEvent" && isEdition(edition) ? eventSchemaOf(edition) : schemas[name];

function faultsOfName(name: unknown): readonly Issue[] {
  if (typeof name !== "string") return [error("wrong-type", ["name"], { expected: "a-noun-name" })];
  if (Object.hasOwn(schemas, name)) return [];
  const noun = name.slice(0, 60);
  const nearest = closest(noun, Object.keys(schemas));
  return [error("unknown-noun", ["name"], { noun, ...(nearest !== undefined && { closest: nearest }) })];
}

/** A language that is neither is taken for Chinese, here as everywhere. */
const faultsOfOptions = ({ annotations = false }: { readonly annotations?: unknown }): readonly Issue[] =>
  typeof annotations === "boolean" ? [] : [error("wrong-type", ["annotations"], { expected: "yes-or-no" })];
