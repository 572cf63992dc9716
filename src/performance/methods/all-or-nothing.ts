import { reaches } from "../quantities.js";
import { full, nothing, type ScoringMethod } from "./share.js";

/** 达标得满分, 未达标不得分. */
export const allOrNothing: ScoringMethod<"target" | "actual"> = {
  reads: ["target", "actual"],
  share: ({ target, actual }, falls) =>
    reaches(actual, target, falls) ? full("target-met") : nothing("target-missed"),
};
