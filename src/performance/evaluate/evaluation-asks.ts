import type { Ask } from "../../assessment/asks.js";
import type { Finding } from "../../kernel/rule.js";

/** What would settle an evaluation that is open: a judgement of the region, or facts. */
export function asksOfEvaluation({ outcome, missing, rule }: Finding): readonly Ask[] {
  const byRegion = "regional-industry-department";
  if (outcome === "needs-judgement") {
    return [{ kind: "ask", field: rule, form: "judgement", who: byRegion, rule, decisive: true }];
  }
  return missing.map((field): Ask => {
    const isTheRegions = field.startsWith("consequence.") || field.endsWith(".judgement");
    const who = isTheRegions ? byRegion : "industry-bureau";
    return { kind: "ask", field, form: "data", who, rule, decisive: true };
  });
}
