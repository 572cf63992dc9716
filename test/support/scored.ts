/** The functions of performance as most tests ask them: under the built-in edition, or failing where nothing was made. */
import type { Indicator } from "../../src/application/indicator.js";
import type { Result } from "../../src/core/issue.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import {
  type ImprovementGoal,
  type ImprovementOptions,
  suggestImprovements,
} from "../../src/performance/improve/suggest-improvements.js";
import { createScorer } from "../../src/performance/score/create-scorer.js";
import { type BlockShares, fillScheme } from "../../src/performance/score/fill-scheme.js";
import { type ScoringOptions, scorePerformance } from "../../src/performance/score/score-performance.js";
import type { ScoringScheme } from "../../src/performance/score/scoring-scheme.js";
import {
  equalWeights,
  type SharingOptions,
  weightsByGroup,
} from "../../src/performance/score/share-weights.js";
import type { SchemeWeights } from "../../src/performance/score/weights.js";

const edition = nm2024;

export const scored = (
  values: unknown,
  scheme: ScoringScheme,
  more: Partial<Omit<ScoringOptions, "scheme">> = {},
) => scorePerformance(values, { scheme, edition, ...more });

export const improved = (
  values: unknown,
  scheme: ScoringScheme,
  given: ImprovementGoal & Pick<ImprovementOptions, "costs" | "judgements">,
) => {
  const { costs, judgements, ...goal } = given ?? {};
  return suggestImprovements(values, {
    ...{ scheme, goal, edition },
    ...(costs !== undefined && { costs }),
    ...(judgements !== undefined && { judgements }),
  });
};

export const scorerBy = (scheme: ScoringScheme) => createScorer(scheme, { edition });

/** Equal weights, where there are any. */
export function equally(indicators: readonly Indicator[], options?: SharingOptions): SchemeWeights {
  const made = equalWeights(indicators, options);
  if (!made.ok) throw new Error("no weights");
  return made.value;
}

export const grouped = (
  indicators: readonly Indicator[],
  groups: Readonly<Record<string, string>>,
  more: { readonly decimals?: number } = {},
) => weightsByGroup(indicators, { groups, ...more });

export const sharedOut = (
  scheme: ScoringScheme,
  shares: Readonly<Record<string, BlockShares>>,
): Result<ScoringScheme> => fillScheme(scheme, { shares });
