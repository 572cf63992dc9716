import * as z from "zod/mini";
import { count, date, nonNegative, statement, text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { reviewNouns } from "../vocabulary/nouns/review.js";

/** 评审表. What one expert says of one application: a score, a verdict with grounds, or both, for each criterion. */
export const reviewSheetSchema = /* @__PURE__ */ (() =>
  ofNoun(reviewNouns, "reviewSheet", {
    expert: text(),
    candidate: z.optional(text()),
    on: z.optional(date()),
    /** An interest in the applicant: yes, or what it is; an empty list or 无 is none. Such a sheet does not count. */
    conflict: z.optional(z.union([z.boolean(), statement()], "text-or-yes-or-no")),
    entries: z.optional(
      z.array(
        ofNoun(reviewNouns, "reviewEntry", {
          criterion: z.optional(text()),
          score: z.optional(nonNegative()),
          verdict: z.optional(oneOf(reviewNouns, "reviewEntry", "verdict")),
          grounds: z.optional(text()),
        }),
      ),
    ),
  }))();

/**
 * 评分办法. The guideline has none, so it is always the caller's. `most`: the points of a full score. `weight`: what
 * a full score counts in the total; without it, its points. Each criterion is a rule of the edition, by its id.
 * What must be reached is compared as it is shown, rounded at `decimals`; reaching it is enough.
 */
export const reviewSchemeSchema = /* @__PURE__ */ (() =>
  ofNoun(reviewNouns, "reviewScheme", {
    id: text(),
    criteria: z
      .array(
        ofNoun(reviewNouns, "criterion", {
          id: text(),
          /** Without it the criterion is judged and not scored. */
          most: z.optional(nonNegative()),
          weight: z.optional(nonNegative()),
          /** The part of the scheme it belongs to. */
          section: z.optional(text()),
          /** 单项最低分: what the mean of its scores must reach. */
          least: z.optional(nonNegative()),
          /** 一票否决: one verdict against it is enough, whatever the others say. */
          veto: z.optional(z.boolean()),
        }),
      )
      .check(z.minLength(1, "blank")),
    /** What the weighted points of a section must reach. */
    sections: z.optional(z.array(ofNoun(reviewNouns, "reviewSection", { id: text(), least: nonNegative() }))),
    /** 合格分数线: what the total must reach. */
    passMark: z.optional(nonNegative()),
    /** The panel. Without it, those who handed in a sheet. */
    experts: z.optional(z.array(text())),
    /** How many extremes do not count: of the scores for each criterion, or of whole sheets, for the total alone. */
    drop: z.optional(
      ofNoun(reviewNouns, "drop", {
        from: oneOf(reviewNouns, "drop", "from"),
        lowest: count(),
        highest: count(),
      }),
    ),
    decimals: count().check(z.maximum(6, "too-many-decimals")),
    /** `each`: every expert's verdict is passed on, and contrary ones settle nothing. `majority`: the greater part's. */
    verdicts: z.optional(oneOf(reviewNouns, "reviewScheme", "verdicts")),
  }))();

export type ReviewSheet = z.infer<typeof reviewSheetSchema>;
export type ReviewScheme = z.infer<typeof reviewSchemeSchema>;
