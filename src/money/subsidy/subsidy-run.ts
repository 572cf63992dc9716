import type { Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import { yuan } from "../../input/leaves.js";
import { draftOf, oneOf } from "../../input/of-noun.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";
import type { Subsidy } from "./subsidy.js";

/** 资金池. What there is to pay subsidies from. */
export const subsidyRunOptionsSchema = /* @__PURE__ */ (() =>
  draftOf(subsidyNouns, "subsidyRequest", {
    pool: yuan(),
    sharing: oneOf(subsidyNouns, "subsidyRequest", "sharing", moneyWords),
  }))();

/** What limits a run beside the policy. */
export interface PoolTerms {
  readonly pool?: Yuan | undefined;
  readonly sharing?: "pro-rata" | "by-rank" | undefined;
}

/** What one claim gets of a limited sum. */
export interface ProratedShare {
  /** The id of the claim; `null` where it has none. */
  readonly id: string | null;
  /** In yuan. */
  readonly amount: Yuan;
}

/** Why claims are paid less than the policy gives each of them. */
export interface Proration {
  /** Which of the two limits is the tighter one. */
  readonly reason: "pool" | "average-cap";
  /** What there is to pay in all, in yuan. */
  readonly limit: Yuan;
  /** How the limit is shared. */
  readonly sharing: "pro-rata" | "by-rank";
  /** What each claim gets, in the order given; they add up to the limit. */
  readonly shares: readonly ProratedShare[];
}

/** 批量测算. What a policy gives for several contracts, and what the money there is leaves of it. */
export interface SubsidyRun {
  /** What this is: a run over several claims. */
  readonly kind: "subsidy-run";
  /**
   * `pass`: something is payable; `fail`: every claim is refused; `not-applicable`: nothing is payable all the same, or
   * there is no claim; `needs-data`: what is payable is not known.
   */
  readonly outcome: Subsidy["outcome"];
  /** One for each claim, in the order given. */
  readonly subsidies: readonly Subsidy[];
  /** The subsidies together; `null` while one of them is not known, or while an id stands twice. */
  readonly total: Yuan | null;
  /** The least they can be together; `null` where nothing could be calculated. */
  readonly low: Yuan | null;
  /** The most they can be together; `null` where nothing bounds it. */
  readonly high: Yuan | null;
  /** `null` where everybody gets the whole subsidy, or where a subsidy is not known. */
  readonly proration: Proration | null;
  /** What is paid in all: the total, or the limit it was prorated to. */
  readonly payable: Yuan | null;
  /** What the subsidies rest on that neither the guideline nor the caller gave, each once. */
  readonly assumptions: readonly ParameterUse[];
  /** What is wrong with options, policy and claims, in this order; a fault of the policy once, not for each claim. */
  readonly issues: readonly Issue[];
}
