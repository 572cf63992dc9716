import { full, nothing, type ScoringMethod } from "./share.js";

/** 反向比例 (A/B): at or below the target earns all, else target ÷ actual. A target of zero is met by nothing
 * above zero; of one below zero nothing is a part. */
export const reverseRatio: ScoringMethod<"target" | "actual"> = {
  reads: ["target", "actual"],
  share: ({ target, actual }) => {
    if (actual <= target) return full(target === 0n ? "target-zero-met" : "target-met");
    if (target <= 0n) return nothing(target === 0n ? "target-zero-missed" : "target-missed");
    return { code: "in-proportion", part: target, whole: actual };
  },
};
