import * as z from "zod/mini";
import { draft, text } from "../../input/leaves.js";
import { rate } from "../../input/money-leaves.js";
import { subsidyClaimSchema } from "../subsidy/subsidy-claim.js";

/** 让利 as a rate of the price. */
export const concessionRateSchema = /* @__PURE__ */ (() =>
  z.strictObject({ rate: draft("concession.rate", rate()) }))();

/** A contract to be split, with the facts of its enterprise. */
export const splitRequestSchema = /* @__PURE__ */ (() =>
  z.extend(subsidyClaimSchema, { provider: draft("contracts.*.provider", text()) }))();

export type SplitRequest = z.infer<typeof splitRequestSchema> & { concessionRate?: string };
