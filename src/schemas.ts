import * as z from "zod";
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
import { error, type Result } from "./core/issue.js";
import { judgementSchema, qualityJudgementSchema } from "./input/judgement.js";
import { parameterSchema } from "./input/parameter.js";
import { claimSchema } from "./money/allocation/allocation.js";
import { shareLimitSchema } from "./money/budget/budget-limits.js";
import { instalmentPlanSchema, scheduleSchema } from "./money/instalments/instalment.js";
import { recoveryPolicySchema, settlementSchema } from "./money/recovery/recovery-policy.js";
import { subsidyClaimSchema } from "./money/subsidy/subsidy-claim.js";
import { subsidyPolicySchema } from "./money/subsidy/subsidy-policy.js";
import { consequencePolicySchema } from "./performance/evaluate/consequence-policy.js";
import { scoringSchemeSchema } from "./performance/score/scoring-scheme.js";
import { pilotEventSchema } from "./procedure/event.js";
import { pilotOpeningSchema, pilotRecordSchema } from "./procedure/state.js";
import { receiptSchema } from "./receipt/receipt-schema.js";
import { candidateSchema } from "./review/candidate.js";
import { reviewSchemeSchema, reviewSheetSchema } from "./review/review-sheet.js";

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

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of a noun, with Chinese titles and units. What JSON Schema cannot say, such as that 30 February is no
 * date, is still checked when the value is read. A name that is none is the issue `unknown-noun`, with the nearest one.
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
export function jsonSchema(name: SchemaName): Result<JsonSchema>;
export function jsonSchema(name: unknown): Result<JsonSchema>;
export function jsonSchema(name: unknown): Result<JsonSchema> {
  if (typeof name !== "string")
    return deepFreeze({ ok: false, issues: [error("wrong-type", ["name"], { expected: "a-noun-name" })] });
  if (!Object.hasOwn(schemas, name)) {
    const noun = name.slice(0, 60);
    const nearest = closest(noun, Object.keys(schemas));
    const values = { noun, ...(nearest !== undefined && { closest: nearest }) };
    return deepFreeze({ ok: false, issues: [error("unknown-noun", ["name"], values)] });
  }
  const schema = z.toJSONSchema(schemas[name as SchemaName], { io: "input", target: "draft-2020-12" });
  // As plain data: what zod hands out holds more than its keys.
  return deepFreeze({ ok: true, value: JSON.parse(JSON.stringify(schema)) as JsonSchema, issues: [] });
}
