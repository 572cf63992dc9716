import * as z from "zod/mini";
import type { DecimalText } from "../../core/decimal.js";
import { nonNegative, text } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { moneyNouns } from "../../vocabulary/nouns/money.js";

/** 分配份额. One claim on an amount: its weight, and the least and the most it may get. */
export const claimSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "claim", {
    id: text().check(z.minLength(1, "blank")),
    weight: nonNegative(),
    cap: z.optional(nonNegative()),
    floor: z.optional(nonNegative()),
  }))();

/** What {@link allocate} is asked for beside the claims. */
export const allocationOptionsSchema = /* @__PURE__ */ (() =>
  ofNoun(moneyNouns, "allocationRequest", {
    decimals: z.optional(
      z.int("not-whole").check(z.minimum(0, "decimals-out-of-range"), z.maximum(6, "decimals-out-of-range")),
    ),
    ties: z.optional(oneOf(moneyNouns, "allocationRequest", "ties", moneyWords)),
    by: z.optional(oneOf(moneyNouns, "allocationRequest", "by", moneyWords)),
  }))();

/** 分配份额. One claim as {@link allocate} takes it. */
export interface Claim {
  /** By which its share is told from the others; each once. */
  readonly id: string;
  /** Zero or more, in whatever unit, the same for all. */
  readonly weight: DecimalText;
  /** The most it gets, in the unit of the total. */
  readonly cap?: DecimalText | undefined;
  /** The least it gets. */
  readonly floor?: DecimalText | undefined;
}
