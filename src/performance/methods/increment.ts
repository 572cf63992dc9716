import { reaches } from "../quantities.js";
import { full, nothing, type ScoringMethod } from "./share.js";

/**
 * 增量比例: the part of the way from baseline to target that is done; mirrored for a falling indicator. A met target
 * earns all. Where the target is no further than the baseline there is no way to measure: missed is nothing.
 */
export const increment: ScoringMethod<"baseline" | "target" | "actual"> = {
  reads: ["baseline", "target", "actual"],
  share: ({ baseline, target, actual }, falls) => {
    if (reaches(actual, target, falls)) return full("target-met");
    const [part, whole] = falls
      ? [baseline - actual, baseline - target]
      : [actual - baseline, target - baseline];
    if (whole <= 0n) return nothing("target-not-past-baseline");
    return part <= 0n ? nothing("not-past-baseline") : { code: "part-of-the-way", part, whole };
  },
};
