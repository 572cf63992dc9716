import { hundred, millionths, reaches } from "../quantities.js";
import type { Bands } from "../score/scoring-scheme.js";
import { nothing, type ScoringMethod, type Share } from "./share.js";

/** 分档计分 by the actual value: the best band whose bound it reaches, the bound included. */
export const bandsOfActual = ({ bands }: Bands): ScoringMethod<"actual"> => ({
  reads: ["actual"],
  share: ({ actual }, falls) => best(bands, (from) => reaches(actual, from, falls)),
});

/**
 * 分档计分 by the attainment: actual ÷ target, or target ÷ actual for a falling indicator, never rounded before it is
 * compared. Where the divisor is zero there is no ratio: the target is met, and met is at least one hundred percent.
 */
export const bandsOfAttainment = ({ bands }: Bands): ScoringMethod<"target" | "actual"> => ({
  reads: ["target", "actual"],
  share: ({ target, actual }, falls) => {
    const [part, whole] = falls ? [target, actual] : [actual, target];
    return best(bands, (from) => whole === 0n || part * hundred >= from * whole);
  },
});

function best(bands: Bands["bands"], reached: (from: bigint) => boolean): Share {
  const [part] = bands
    .filter(({ from }) => reached(millionths(from)))
    .map(({ share }) => millionths(share))
    .sort((left, right) => (left > right ? -1 : 1));
  return part === undefined ? nothing("no-band-reached") : { code: "band-reached", part, whole: hundred };
}
