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
 * compared. Where the divisor is not above zero there is no ratio: a met target reaches every band, a missed one
 * none that asks for anything.
 */
export const bandsOfAttainment = ({ bands }: Bands): ScoringMethod<"target" | "actual"> => ({
  reads: ["target", "actual"],
  share: ({ target, actual }, falls) => {
    const [part, whole] = falls ? [target, actual] : [actual, target];
    if (whole > 0n) return best(bands, (from) => part * hundred >= from * whole);
    const isMet = reaches(actual, target, falls);
    return best(bands, (from) => isMet || from <= 0n);
  },
});

function best(bands: Bands["bands"], reached: (from: bigint) => boolean): Share {
  const [part] = bands
    .filter(({ from }) => reached(millionths(from)))
    .map(({ share }) => millionths(share))
    .sort((left, right) => (left > right ? -1 : 1));
  return part === undefined ? nothing("no-band-reached") : { code: "band-reached", part, whole: hundred };
}
