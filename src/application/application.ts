import * as z from "zod/mini";
import { count, statement, text } from "../input/leaves.js";
import { draftOf, fieldsOf } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import { budgetSchema, contractSchema } from "./budget.js";
import { chainSchema } from "./chain.js";
import { enterpriseSchema } from "./enterprise.js";
import { indicatorTableSchema } from "./indicator.js";
import {
  acceptanceSchema,
  approvalSchema,
  performanceSchema,
  publicitySchema,
  reviewSchema,
} from "./later-stages.js";
import { leagueCitySchema, submissionSchema } from "./league-city.js";
import { periodSchema, planSchema } from "./plan.js";
import { providersSchema } from "./provider.js";

/** A piece of evidence: its title, or a record with one. */
const evidenceSchema = /* @__PURE__ */ (() =>
  z.union(
    [text(), z.looseObject(fieldsOf(applicationNouns, "evidence", { title: z.optional(text()) }))],
    "a-text",
  ))();

/** 申报. The application of one league or city. Any field may be missing, so that a draft can be read. */
export const applicationSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "application", {
    edition: text(),
    year: count(),
    leagueCity: leagueCitySchema,
    submission: submissionSchema,
    chains: z.array(chainSchema),
    enterprises: z.array(enterpriseSchema),
    indicators: indicatorTableSchema,
    plan: planSchema,
    period: periodSchema,
    budget: budgetSchema,
    providers: providersSchema,
    contracts: z.array(contractSchema),
    evidence: z.union([statement(), z.array(evidenceSchema)], "text-or-list"),
    review: reviewSchema,
    publicity: publicitySchema,
    approval: approvalSchema,
    acceptance: acceptanceSchema,
    performance: performanceSchema,
  }))();

export type ApplicationDraft = z.infer<typeof applicationSchema>;
