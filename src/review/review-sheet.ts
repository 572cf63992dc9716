import * as z from "zod/mini";
import { count, date, decimal, draft, statement, text, titled } from "../input/leaves.js";

const nonNegative = () => decimal().check(z.refine((value) => !value.startsWith("-"), "negative"));

/** 评审表. What one expert says of one application: a score, a verdict with grounds, or both, for each criterion. */
export const reviewSheetSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    expert: titled("sheets.*.expert", text()),
    candidate: draft("sheets.*.candidate", text()),
    on: draft("sheets.*.on", date()),
    /** An interest in the applicant: yes, or what it is. Such a sheet does not count. */
    conflict: draft("sheets.*.conflict", z.union([z.boolean(), statement()], "text-or-yes-or-no")),
    entries: draft(
      "sheets.*.entries",
      z.array(
        z.strictObject({
          criterion: draft("sheets.*.entries.*.criterion", text()),
          score: draft("sheets.*.entries.*.score", nonNegative()),
          verdict: draft("sheets.*.entries.*.verdict", z.enum(["pass", "fail"])),
          grounds: draft("sheets.*.entries.*.grounds", text()),
        }),
      ),
    ),
  }))();

/**
 * 评分办法. The guideline has none, so it is always the caller's. `most`: the points of a full score. `weight`: what
 * a full score counts in the total; without it, its points. Each criterion is a rule of the edition, by its id.
 */
export const reviewSchemeSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: titled("scheme.id", text()),
    criteria: titled(
      "scheme.criteria",
      z
        .array(
          z.strictObject({
            id: titled("scheme.criteria.*.id", text()),
            /** Without it the criterion is judged and not scored. */
            most: draft("scheme.criteria.*.most", nonNegative()),
            weight: draft("scheme.criteria.*.weight", nonNegative()),
          }),
        )
        .check(z.minLength(1, "blank")),
    ),
    /** The panel. Without it, those who handed in a sheet. */
    experts: draft("scheme.experts", z.array(text())),
    /** How many extremes do not count: of the scores for each criterion, or whole sheets by their total. */
    drop: draft(
      "scheme.drop",
      z.strictObject({
        from: titled("scheme.drop.from", z.enum(["criterion", "sheet"])),
        lowest: titled("scheme.drop.lowest", count()),
        highest: titled("scheme.drop.highest", count()),
      }),
    ),
    decimals: titled("scheme.decimals", count().check(z.maximum(6, "too-many-decimals"))),
    /** `each`: every expert's verdict is passed on, and contrary ones settle nothing. `majority`: the greater part's. */
    verdicts: draft("scheme.verdicts", z.enum(["each", "majority"])),
  }))();

export type ReviewSheet = z.infer<typeof reviewSheetSchema>;
export type ReviewScheme = z.infer<typeof reviewSchemeSchema>;
