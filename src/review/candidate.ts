import * as z from "zod/mini";
import { decimal, text } from "../input/leaves.js";
import { fieldsOf, ofNoun } from "../input/of-noun.js";
import { outcomes } from "../kernel/outcome.js";
import { reviewNouns } from "../vocabulary/nouns/review.js";

const outcome = () => z.enum(outcomes as unknown as readonly [string, ...string[]]);

const interval = () =>
  z.looseObject(fieldsOf(reviewNouns, "scoreInterval", { low: decimal(), high: decimal() }));

const finding = () =>
  z.looseObject(fieldsOf(reviewNouns, "candidateFinding", { rule: text(), outcome: outcome() }));

const assessment = () =>
  z.looseObject(
    fieldsOf(reviewNouns, "candidateAssessment", {
      outcome: outcome(),
      findings: z.optional(z.array(finding())),
    }),
  );

/**
 * 候选盟市. One league or city to choose among: its score, whole or as an interval, and whether it may be chosen at
 * all, as its assessment has it or as stated.
 */
export const candidateSchema = /* @__PURE__ */ (() =>
  ofNoun(reviewNouns, "candidate", {
    id: text(),
    name: z.optional(text()),
    score: z.optional(z.union([decimal(), interval()], "score-or-interval")),
    outcome: z.optional(outcome()),
    eligible: z.optional(z.boolean()),
    assessment: z.optional(assessment()),
    /** The preferences it meets; those not listed it does not. */
    preferences: z.optional(z.array(text())),
  }))();

export type Candidate = z.infer<typeof candidateSchema>;
