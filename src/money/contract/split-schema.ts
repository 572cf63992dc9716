import { rate, text } from "../../input/leaves.js";
import { draftOf } from "../../input/of-noun.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";
import { claimLeaves } from "../subsidy/subsidy-claim.js";

/** 让利 as a rate of the price. */
export const concessionRateSchema = /* @__PURE__ */ (() =>
  draftOf(subsidyNouns, "concession", { rate: rate() }))();

/** A contract to be split, with the facts of its enterprise. */
export const splitRequestSchema = /* @__PURE__ */ (() =>
  draftOf(subsidyNouns, "contractToSplit", { ...claimLeaves(), provider: text() }))();
