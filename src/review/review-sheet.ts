import * as z from "zod";
import { count, date, nonNegative, statement, text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";

/** 评审表. What one expert says of one application: a score, a verdict with grounds, or both, for each criterion. */
export const reviewSheetSchema = /* @__PURE__ */ (() =>
  ofNoun("reviewSheet", {
    expert: text(),
    candidate: text().optional(),
    on: date().optional(),
    /** An interest in the applicant: yes, or what it is; an empty list or 无 is none. Such a sheet does not count. */
    conflict: z.union([z.boolean(), statement()], "text-or-yes-or-no").optional(),
    entries: z
      .array(
        ofNoun("reviewEntry", {
          criterion: text().optional(),
          score: nonNegative().optional(),
          verdict: oneOf("reviewEntry", "verdict").optional(),
          grounds: text().optional(),
        }),
      )
      .optional(),
  }))();

/**
 * 评分办法. The guideline has none, so it is always the caller's. `most`: the points of a full score. `weight`: what
 * a full score counts in the total; without it, its points. Each criterion is a rule of the edition, by its id.
 * What must be reached is compared as it is shown, rounded at `decimals`; reaching it is enough.
 */
export const reviewSchemeSchema = /* @__PURE__ */ (() =>
  ofNoun("reviewScheme", {
    id: text(),
    criteria: z
      .array(
        ofNoun("criterion", {
          id: text(),
          /** Without it the criterion is judged and not scored. */
          most: nonNegative().optional(),
          weight: nonNegative().optional(),
          /** The part of the scheme it belongs to. */
          section: text().optional(),
          /** 单项最低分: what the mean of its scores must reach. */
          least: nonNegative().optional(),
          /** 一票否决: one verdict against it is enough, whatever the others say. */
          veto: z.boolean().optional(),
        }),
      )
      .min(1, "blank"),
    /** What the weighted points of a section must reach. */
    sections: z.array(ofNoun("reviewSection", { id: text(), least: nonNegative() })).optional(),
    /** 合格分数线: what the total must reach. */
    passMark: nonNegative().optional(),
    /** The panel. Without it, those who handed in a sheet. */
    experts: z.array(text()).optional(),
    /** How many extremes do not count: of the scores for each criterion, or of whole sheets, for the total alone. */
    drop: ofNoun("drop", {
      from: oneOf("drop", "from"),
      lowest: count(),
      highest: count(),
    }).optional(),
    decimals: count().max(6, "too-many-decimals"),
    /** `each`: every expert's verdict is passed on, and contrary ones settle nothing. `majority`: the greater part's. */
    verdicts: oneOf("reviewScheme", "verdicts").optional(),
  }))();

export type ReviewSheet = z.infer<typeof reviewSheetSchema>;
export type ReviewScheme = z.infer<typeof reviewSchemeSchema>;
