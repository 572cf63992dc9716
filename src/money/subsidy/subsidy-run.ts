import * as z from "zod/mini";
import type { Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import { rate, text, yuan } from "../../input/leaves.js";
import { draftOf, ofNoun, oneOf } from "../../input/of-noun.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";
import { conditionSchema } from "./condition-schema.js";
import type { SetAside } from "./set-aside.js";
import type { Subsidy } from "./subsidy.js";

/** 资金池. What there is to pay subsidies from. */
export const subsidyRunOptionsSchema = /* @__PURE__ */ (() =>
  draftOf(subsidyNouns, "subsidyRequest", {
    pool: yuan(),
    sharing: oneOf(subsidyNouns, "subsidyRequest", "sharing", moneyWords),
    setAsides: z.array(
      ofNoun(subsidyNouns, "setAside", {
        id: text().check(z.minLength(1, "blank")),
        when: conditionSchema,
        share: rate(),
      }),
    ),
  }))();

/** What limits a run beside the policy. */
export interface PoolTerms {
  readonly pool?: Yuan | undefined;
  readonly sharing?: "pro-rata" | "by-rank" | undefined;
  readonly setAsides?: readonly SetAside[] | undefined;
}

/** What one claim gets of a limited sum. */
export interface ProratedShare {
  /** The id of the claim; `null` where it has none. */
  readonly id: string | null;
  /** In yuan. */
  readonly amount: Yuan;
}

/** What a set-aside has kept. */
export interface KeptSetAside {
  /** Its id. */
  readonly id: string;
  /** The least its claims had to get together, in yuan: its part of the limit, or their subsidies where these are less. */
  readonly least: Yuan;
  /** What they get together, in yuan. */
  readonly paid: Yuan;
  /** Which claims count under it, by their places from zero. */
  readonly claims: readonly number[];
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
  /** What was kept for claims of some kind, one for each set-aside, in the order given. */
  readonly setAsides: readonly KeptSetAside[];
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
