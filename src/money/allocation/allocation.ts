import * as z from "zod";
import { nonNegative, text } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";

/** 分配份额. One claim on an amount: its weight, and the least and the most it may get. */
export const claimSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "claim", {
    id: text().min(1, "blank"),
    weight: nonNegative(),
    cap: nonNegative().optional(),
    floor: nonNegative().optional(),
  }))();

/** What {@link allocate} is asked for beside the claims. */
export const allocationOptionsSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "allocationRequest", {
    decimals: z.int("not-whole").min(0, "decimals-out-of-range").max(6, "decimals-out-of-range").optional(),
    ties: oneOf(moneyNouns, "allocationRequest", "ties").optional(),
  }))();

export type AllocationOptionsDraft = z.infer<typeof allocationOptionsSchema>;

/** One claim as {@link allocate} takes it. */
export interface Claim {
  readonly id: string;
  readonly weight: string;
  readonly cap?: string | undefined;
  readonly floor?: string | undefined;
}
