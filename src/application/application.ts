import * as z from "zod/mini";
import { count, draft, statement, text } from "../input/leaves.js";
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
    [text(), z.looseObject({ title: z.optional(text().check(z.meta({ title: "材料名称" }))) })],
    "a-text",
  ))();

/** 申报. One league's or city's application. Everything may be missing: this is a draft until it is not. */
export const applicationSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    edition: draft("edition", text()),
    year: draft("year", count()),
    leagueCity: draft("leagueCity", leagueCitySchema),
    submission: draft("submission", submissionSchema),
    chains: draft("chains", z.array(chainSchema)),
    enterprises: draft("enterprises", z.array(enterpriseSchema)),
    indicators: draft("indicators", indicatorTableSchema),
    plan: draft("plan", planSchema),
    period: draft("period", periodSchema),
    budget: draft("budget", budgetSchema),
    providers: draft("providers", providersSchema),
    contracts: draft("contracts", z.array(contractSchema)),
    evidence: draft("evidence", z.union([statement(), z.array(evidenceSchema)], "text-or-list")),
    review: draft("review", reviewSchema),
    publicity: draft("publicity", publicitySchema),
    approval: draft("approval", approvalSchema),
    acceptance: draft("acceptance", acceptanceSchema),
    performance: draft("performance", performanceSchema),
  }))();

export type ApplicationDraft = z.infer<typeof applicationSchema>;
