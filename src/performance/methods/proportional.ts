import { full, nothing, type ScoringMethod } from "./share.js";

/** 正向比例: a met target earns all, else actual ÷ target. A target of zero is met by anything from zero
 * up. What is not above zero is no part of anything. */
export const proportional: ScoringMethod<"target" | "actual"> = {
  reads: ["target", "actual"],
  share: ({ target, actual }) => {
    if (actual >= target) return full(target === 0n ? "target-zero-met" : "target-met");
    return actual <= 0n
      ? nothing("nothing-achieved")
      : { code: "in-proportion", part: actual, whole: target };
  },
};
