import type { DecimalText } from "../core/decimal.js";
import type { Issue } from "../core/issue.js";
import type { NamedEdition } from "../edition/named-edition.js";
import type { Judgement } from "../kernel/judgement.js";
import type { Finding } from "../kernel/rule.js";
import type { Spread } from "./spread.js";

/** What a review comes to. */
export type ReviewVerdict = "pass" | "fail" | "needs-data" | "needs-judgement";

/** What the experts say on one criterion. */
export interface CriterionTally extends Spread {
  /** The criterion, by its id in the scheme. */
  readonly criterion: string;
  /** Whether it applies to this applicant; `null` where the experts are divided, or not all of them have spoken. */
  readonly applies: boolean | null;
  /** Its full score; `null` where the criterion is judged and not scored. */
  readonly most: DecimalText | null;
  /** The mean of the scores that count, extremes dropped where the scheme says so; `null` where too few are left. */
  readonly kept: DecimalText | null;
  /** Scores that do not count, as the scheme drops extremes of a criterion. */
  readonly dropped: number;
  /** Scores that are missing, or verdicts where the criterion is judged and not scored. */
  readonly missing: number;
  /** How many say that it is met. */
  readonly passes: number;
  /** How many say that it is not. */
  readonly fails: number;
  /** By the verdicts and by the least score; `null` where there is neither, or it is not known to apply. */
  readonly verdict: ReviewVerdict | null;
}

/** The weighted points of one section of the scheme that has a least score. */
export interface SectionTally {
  /** The section, by its id in the scheme. */
  readonly section: string;
  /** Its points, an interval while scores are missing; `null` where nothing can be said, or nothing in it applies. */
  readonly low: DecimalText | null;
  /** The other end of the interval. */
  readonly high: DecimalText | null;
  /** What must be reached. */
  readonly least: DecimalText;
  /** Whether it is; `null` where nothing in it applies. */
  readonly verdict: ReviewVerdict | null;
}

/** The total of a review: an interval while scores are missing. */
export interface ReviewScore {
  /** The least the total can be. */
  readonly low: DecimalText;
  /** The most it can be. */
  readonly high: DecimalText;
  /** The total, once no score is missing. */
  readonly points: DecimalText | null;
  /** A full score of the whole scheme. What does not apply is left out, and the rest is rescaled to it. */
  readonly most: DecimalText;
  /** What a full score of the criteria that apply made before that. */
  readonly applicable: DecimalText;
}

/** 评审汇总. Scores and verdicts of a panel on one application, with how far the experts agree. */
export interface ReviewTally extends NamedEdition {
  /** What this is. */
  readonly kind: "review";
  /** The id of the scheme; empty where it cannot be used. */
  readonly scheme: string;
  /** Whom the sheets are about, where they say so. */
  readonly candidate: string | null;
  /** Whether all sheets that are due are there, and no score or verdict in them is missing. */
  readonly complete: boolean;
  /**
   * What the panel comes to by its verdicts and the least scores of the scheme. `fail` stands also where something is
   * missing, if nothing that is missing could change it. Scores alone, with nothing they must reach, are for a person.
   */
  readonly verdict: ReviewVerdict;
  /** The experts whose sheets count. */
  readonly experts: readonly string[];
  /** Those with an interest, who do not count. */
  readonly interested: readonly string[];
  /** Those of whom there is no sheet that can count: none at all, two that differ, or one that cannot be read. */
  readonly absent: readonly string[];
  /** The criteria, in the order of the scheme. */
  readonly rows: readonly CriterionTally[];
  /** The sections that have a least score, in the order of the scheme. */
  readonly sections: readonly SectionTally[];
  /** The total; `null` where nothing can be said. */
  readonly score: ReviewScore | null;
  /** Of the totals of complete sheets. */
  readonly spread: Spread;
  /** The criterion on which scores differ most for its maximum: several where equally, none where all agree. */
  readonly mostDisputed: readonly string[];
  /** For `assessApplication`, each with the expert, the date and the grounds. */
  readonly judgements: readonly Judgement[];
  /** All that stands between these sheets and a `pass`. */
  readonly findings: readonly Finding[];
  /** What is wrong with the options, the edition, the scheme and the sheets. */
  readonly issues: readonly Issue[];
}
