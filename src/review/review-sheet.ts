import * as z from "zod";
import { count, date, nonNegative, statement, text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { reviewNouns } from "../vocabulary/nouns/review.js";

/** 评审表. What one expert says of one application: a score, a verdict with grounds, or both, for each criterion. */
export const reviewSheetSchema = /* @__PURE__ */ (() =>
  ofNoun(reviewNouns, "reviewSheet", {
    expert: text(),
    candidate: text().optional(),
    on: date().optional(),
    /** An interest in the applicant: yes, or what it is. Such a sheet does not count. */
    conflict: z.union([z.boolean(), statement()], "text-or-yes-or-no").optional(),
    entries: z
      .array(
        ofNoun(reviewNouns, "reviewEntry", {
          criterion: text().optional(),
          score: nonNegative().optional(),
          verdict: oneOf(reviewNouns, "reviewEntry", "verdict").optional(),
          grounds: text().optional(),
        }),
      )
      .optional(),
  }))();

/**
 * 评分办法. The guideline has none, so it is always the caller's. `most`: the points of a full score. `weight`: what
 * a full score counts in the total; without it, its points. Each criterion is a rule of the edition, by its id.
 */
export const reviewSchemeSchema = /* @__PURE__ */ (() =>
  ofNoun(reviewNouns, "reviewScheme", {
    id: text(),
    criteria: z
      .array(
        ofNoun(reviewNouns, "criterion", {
          id: text(),
          /** Without it the criterion is judged and not scored. */
          most: nonNegative().optional(),
          weight: nonNegative().optional(),
        }),
      )
      .min(1, "blank"),
    /** The panel. Without it, those who handed in a sheet. */
    experts: z.array(text()).optional(),
    /** How many extremes do not count: of the scores for each criterion, or whole sheets by their total. */
    drop: ofNoun(reviewNouns, "drop", {
      from: oneOf(reviewNouns, "drop", "from"),
      lowest: count(),
      highest: count(),
    }).optional(),
    decimals: count().max(6, "too-many-decimals"),
    /** `each`: every expert's verdict is passed on, and contrary ones settle nothing. `majority`: the greater part's. */
    verdicts: oneOf(reviewNouns, "reviewScheme", "verdicts").optional(),
  }))();

export type ReviewSheet = z.infer<typeof reviewSheetSchema>;
export type ReviewScheme = z.infer<typeof reviewSchemeSchema>;
