import * as z from "zod";
import { rate } from "./money-leaves.js";
import { draft, text } from "./schema.js";
import { subsidyClaimSchema } from "./subsidy-claim.js";

/** 让利 as a rate of the price. */
export const concessionRateSchema = /* @__PURE__ */ (() =>
  z.strictObject({ rate: draft("concession.rate", rate()) }))();

/** A contract to be split, with the facts of its enterprise. */
export const splitRequestSchema = /* @__PURE__ */ (() =>
  subsidyClaimSchema.extend({ provider: draft("contracts.*.provider", text()) }))();

export type SplitRequest = z.infer<typeof splitRequestSchema> & { concessionRate?: string };
