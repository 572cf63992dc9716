import * as z from "zod/mini";
import { count, date, nonNegative, statement, text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { reviewNouns } from "../vocabulary/nouns/review.js";
import { procedureWords } from "../vocabulary/procedure-words.js";
import { scoringWords } from "../vocabulary/scoring-words.js";
import { verdictWords } from "../vocabulary/verdict-words.js";

/**
 * 评审表. What one expert says of one application: for each criterion a score, a verdict with grounds, or both; or, with
 * grounds, that it does not apply.
 */
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
          verdict: z.optional(oneOf(reviewNouns, "reviewEntry", "verdict", verdictWords)),
          /** 不适用 where `false`: the criterion says nothing of this applicant. */
          applies: z.optional(z.boolean()),
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
          /** 打分间隔, as 0.5 for half marks: every score is a whole number of steps, and so is the full score. */
          step: z.optional(nonNegative()),
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
    /**
     * Which extremes do not count, of the scores for each criterion, or of whole sheets, for the total alone: so many of
     * the `lowest` and `highest`, or all that lie further than `beyond` from the middle.
     */
    drop: z.optional(
      ofNoun(reviewNouns, "drop", {
        from: oneOf(reviewNouns, "drop", "from", procedureWords),
        lowest: z.optional(count()),
        highest: z.optional(count()),
        beyond: z.optional(
          ofNoun(reviewNouns, "outliers", {
            /** In points, or in percent of the middle; what lies just so far away counts. */
            distance: nonNegative(),
            unit: oneOf(reviewNouns, "outliers", "unit", procedureWords),
            /** The middle, of all there is before anything is dropped. */
            of: oneOf(reviewNouns, "outliers", "of", procedureWords),
          }),
        ),
      }),
    ),
    decimals: count().check(z.maximum(6, "too-many-decimals")),
    /**
     * What is rounded at `decimals`, half up: the points of each criterion, which are then added, or their total alone,
     * as without it. Where whole sheets are dropped, the points of each criterion on each sheet.
     */
    rounding: z.optional(oneOf(reviewNouns, "reviewScheme", "rounding", scoringWords)),
    /** `each`: every expert's verdict is passed on, and contrary ones settle nothing. `majority`: the greater part's. */
    verdicts: z.optional(oneOf(reviewNouns, "reviewScheme", "verdicts", procedureWords)),
  }))();

/** 不适用的认定. What somebody with the authority has decided of a criterion for this applicant. */
export const applicabilitySchema = /* @__PURE__ */ (() =>
  ofNoun(reviewNouns, "applicability", {
    criterion: text(),
    /** Whether the criterion applies, whatever the sheets say. */
    applies: z.boolean(),
    by: text(),
    on: date(),
    grounds: text(),
  }))();

export type ReviewSheet = z.infer<typeof reviewSheetSchema>;
export type ReviewScheme = z.infer<typeof reviewSchemeSchema>;
export type Applicability = z.infer<typeof applicabilitySchema>;
