import { has, ownOf } from "../../core/own-data.js";
import type { Method, PlainMethod, Qualitative } from "../score/scoring-scheme.js";
import { allOrNothing } from "./all-or-nothing.js";
import { bandsOfActual, bandsOfAttainment } from "./bands.js";
import { increment } from "./increment.js";
import { proportional } from "./proportional.js";
import { reverseLinear } from "./reverse-linear.js";
import { reverseRatio } from "./reverse-ratio.js";
import type { ScoringMethod } from "./share.js";

/** A method that computes; a qualitative one is a person's. */
type Computed = Exclude<Method, Qualitative>;

const plain: Readonly<Record<PlainMethod, ScoringMethod>> = {
  proportional,
  increment,
  "all-or-nothing": allOrNothing,
  "reverse-ratio": reverseRatio,
  "reverse-linear": reverseLinear,
};

export function methodOf(method: Computed): ScoringMethod {
  if (typeof method === "string") return plain[method];
  return ownOf(method, "of") === "actual" ? bandsOfActual(method) : bandsOfAttainment(method);
}

export const isQualitative = (method: Method): method is Qualitative =>
  typeof method === "object" && has(method, "qualitative");

/** What a method is called where a row or a message names it. */
export const methodName = (method: Method): string =>
  typeof method === "string" ? method : isQualitative(method) ? "qualitative" : "bands";

/** Whether lower is better by the method's own logic; `undefined` where it follows the indicator. */
export const directionOf = (method: Method): "up" | "down" | undefined => {
  if (method === "proportional") return "up";
  return method === "reverse-ratio" || method === "reverse-linear" ? "down" : undefined;
};
