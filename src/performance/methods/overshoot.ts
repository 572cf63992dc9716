import { hundred, millionths } from "../quantities.js";
import type { Overshoot } from "../score/scoring-scheme.js";
import type { Share } from "./share.js";

/**
 * 超额扣分. What lies beyond the tolerance, as a part of the target, is taken off the weight, at most `most` of it.
 * It is for rising targets above zero: of zero nothing is a part, and a falling target is not set low.
 */
export function overshot(
  { tolerance, most }: Overshoot,
  target: bigint,
  actual: bigint,
  falls: boolean,
): Share | undefined {
  // In millionths of a percent of the target, multiplied by the target so that nothing is rounded.
  const beyond = (actual - target) * hundred - millionths(tolerance) * target;
  if (falls || target <= 0n || beyond <= 0n) return undefined;
  const whole = hundred * target;
  const limit = millionths(most) * target;
  const part = beyond >= limit ? whole - limit : whole - beyond;
  return { code: "overshot", part, whole };
}
