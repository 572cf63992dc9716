import * as z from "zod/mini";
import { decimal, draft, text, titled } from "../input/leaves.js";
import { outcomes } from "../kernel/outcome.js";

const outcome = () => z.enum(outcomes as unknown as readonly [string, ...string[]]);

/**
 * 候选盟市. One league or city to choose among: its score, whole or as an interval, and whether it may be chosen at
 * all, as its assessment has it or as stated.
 */
export const candidateSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: titled("candidates.*.id", text()),
    name: draft("candidates.*.name", text()),
    score: draft(
      "candidates.*.score",
      z.union(
        [
          decimal(),
          z.looseObject({
            low: titled("candidates.*.score.low", decimal()),
            high: titled("candidates.*.score.high", decimal()),
          }),
        ],
        "score-or-interval",
      ),
    ),
    outcome: draft("candidates.*.outcome", outcome()),
    eligible: draft("candidates.*.eligible", z.boolean()),
    assessment: draft(
      "candidates.*.assessment",
      z.looseObject({
        outcome: titled("candidates.*.assessment.outcome", outcome()),
        findings: draft(
          "candidates.*.assessment.findings",
          z.array(
            z.looseObject({
              rule: titled("candidates.*.assessment.findings.*.rule", text()),
              outcome: titled("candidates.*.assessment.findings.*.outcome", outcome()),
            }),
          ),
        ),
      }),
    ),
    /** The preferences it meets; those not listed it does not. */
    preferences: draft("candidates.*.preferences", z.array(text())),
  }))();

export type Candidate = z.infer<typeof candidateSchema>;
