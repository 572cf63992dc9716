import { full, nothing, type ScoringMethod } from "./share.js";

/**
 * 反向直线: at or below the target earns all, twice the target earns nothing, in between it falls in a straight line.
 * The branch "met" is asked first, so that a target of zero is met by zero although zero is also twice zero.
 */
export const reverseLinear: ScoringMethod<"target" | "actual"> = {
  reads: ["target", "actual"],
  share: ({ target, actual }) => {
    if (actual <= target) return full(target === 0n ? "target-zero-met" : "target-met");
    if (target <= 0n) return nothing(target === 0n ? "target-zero-missed" : "target-missed");
    return actual >= 2n * target
      ? nothing("twice-the-target")
      : { code: "in-proportion", part: 2n * target - actual, whole: target };
  },
};
