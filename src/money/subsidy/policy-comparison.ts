import type { Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import type { Subsidy } from "./subsidy.js";

/** Between which amounts something lies in yuan, whatever the missing facts may be; the two are the same where it is known. */
export interface YuanRange {
  /** The least it can be; `null` where nothing bounds it, or where nothing could be calculated. */
  readonly low: Yuan | null;
  /** The most it can be. */
  readonly high: Yuan | null;
}

/** What one claim gets under a policy. */
export interface ComparedSubsidy extends YuanRange {
  /** What the policy answers. */
  readonly outcome: Subsidy["outcome"];
  /** What it is paid in yuan, after caps and pool; `null` while that is not known. */
  readonly amount: Yuan | null;
  /** The tiers that count, from zero; `null` while that is not known. */
  readonly tiers: readonly number[] | null;
}

/** 政策比较 of one claim. */
export interface PolicyComparisonRow {
  /** The place of the claim, from zero. */
  readonly claim: number;
  /** Its id; `null` where it has none. */
  readonly id: string | null;
  /** The size of its enterprise; `null` where it does not say. */
  readonly size: string | null;
  /** Under the policy there is. */
  readonly before: ComparedSubsidy;
  /** Under the other. */
  readonly after: ComparedSubsidy;
  /** After less before in yuan, below zero where the claim loses; `null` while one of them is not known. */
  readonly difference: Yuan | null;
  /** Between what the difference lies. */
  readonly range: YuanRange;
}

/** How many claims get more, less and the same, and by how much together. */
export interface PolicyGains {
  /** `open`: how many of which it is not known. */
  readonly counts: {
    readonly more: number;
    readonly less: number;
    readonly same: number;
    readonly open: number;
  };
  /** What the claims that get more get more, together, in yuan. */
  readonly gained: Yuan;
  /** What the claims that get less get less, together, in yuan. */
  readonly lost: Yuan;
}

/** What becomes of some of the claims together. */
export interface PolicyComparisonGroup extends PolicyGains {
  readonly claims: number;
  /** What they are paid under the policy there is. */
  readonly before: YuanRange;
  /** What they are paid under the other. */
  readonly after: YuanRange;
  /** After less before. */
  readonly difference: YuanRange;
}

/** 政策比较. What another policy would give the same claims. */
export interface PolicyComparison extends PolicyGains {
  /** What this is: a comparison of two policies. */
  readonly kind: "policy-comparison";
  /** One for each claim, in the order given. */
  readonly rows: readonly PolicyComparisonRow[];
  /** What is paid in all under each, and the difference; `null` while it is not known. */
  readonly payable: {
    readonly before: Yuan | null;
    readonly after: Yuan | null;
    readonly difference: Yuan | null;
    /** The same as ranges. */
    readonly ranges: {
      readonly before: YuanRange;
      readonly after: YuanRange;
      readonly difference: YuanRange;
    };
  };
  /** By the size of the enterprise; those that do not say last. */
  readonly bySize: readonly (PolicyComparisonGroup & { readonly size: string | null })[];
  /** By the tiers that count before and after, from zero; `null` while that is not known. */
  readonly byTier: readonly (PolicyComparisonGroup & {
    readonly tiers: { readonly before: readonly number[] | null; readonly after: readonly number[] | null };
  })[];
  /** What is wrong with options, policies (under `before` and `after`) and claims. */
  readonly issues: readonly Issue[];
}
