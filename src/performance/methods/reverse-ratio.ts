import { full, nothing, type ScoringMethod } from "./share.js";

/** 反向比例 (A/B): at or below the target earns all, else target ÷ actual. A target of zero is met by zero alone. */
export const reverseRatio: ScoringMethod<"target" | "actual"> = {
  reads: ["target", "actual"],
  share: ({ target, actual }) => {
    if (actual <= target) return full(target === 0n ? "target-zero-met" : "target-met");
    return target === 0n
      ? nothing("target-zero-missed")
      : { code: "in-proportion", part: target, whole: actual };
  },
};
