import * as z from "zod";
import { claimSchema } from "./allocation.js";
import { applicationSchema } from "./application.js";
import { budgetSchema, contractSchema } from "./budget.js";
import { shareLimitSchema } from "./budget-limits.js";
import { candidateSchema } from "./candidate.js";
import { chainSchema, platformSchema } from "./chain.js";
import { consequencePolicySchema } from "./consequence-policy.js";
import { enterpriseSchema } from "./enterprise.js";
import { indicatorSchema, indicatorTableSchema, indicatorValueSchema } from "./indicator.js";
import { instalmentPlanSchema, scheduleSchema } from "./instalment.js";
import { judgementSchema, qualityJudgementSchema } from "./judgement.js";
import {
  acceptanceSchema,
  approvalSchema,
  performanceSchema,
  publicitySchema,
  reviewSchema,
} from "./later-stages.js";
import { leagueCitySchema, submissionSchema } from "./league-city.js";
import { nationalPilotSchema } from "./national-pilot.js";
import { parameterSchema } from "./parameter.js";
import { pilotEventSchema } from "./pilot-event.js";
import { pilotOpeningSchema, pilotRecordSchema } from "./pilot-state.js";
import { periodSchema, planSchema } from "./plan.js";
import { providerSchema, providersSchema } from "./provider.js";
import { receiptSchema } from "./receipt.js";
import { recoveryPolicySchema, settlementSchema } from "./recovery.js";
import { reviewSchemeSchema, reviewSheetSchema } from "./review-sheet.js";
import { scoringSchemeSchema } from "./scoring-scheme.js";
import { subsidyClaimSchema } from "./subsidy-claim.js";
import { subsidyPolicySchema } from "./subsidy-policy.js";
import { workCalendarSchema } from "./work-calendar.js";

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

export type SchemaName = keyof typeof schemas;

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of a noun, with Chinese titles and units. What JSON Schema cannot say, such as
 * that 30 February is no date, is still checked when the value is read. An unknown name gives `undefined`.
 */
export const jsonSchema = (name: SchemaName): JsonSchema | undefined =>
  Object.hasOwn(schemas, name)
    ? (z.toJSONSchema(schemas[name], { io: "input", target: "draft-2020-12" }) as JsonSchema)
    : undefined;
