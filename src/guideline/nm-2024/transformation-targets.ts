import type { ApplicationFacts } from "../../calc/application-facts.js";
import type { CountRange } from "../../calc/roster.js";
import { add, isWhole, subtract } from "../../core/decimal.js";
import type { View } from "../../core/fact.js";
import type { IndicatorDraft } from "../../model/indicator.js";

/** Rows 17 and 18 of Annex 2, whose targets 3.2 and Annex 2 both count. */
export const transformationRows = ["transformed-above-scale", "transformed-below-scale"] as const;

export function transformationTargets({ indicator }: ApplicationFacts) {
  const rows: readonly View<IndicatorDraft>[] = transformationRows.map(indicator);
  /** `increase`: only what comes on top of the baseline. A part below a whole enterprise is none. */
  const counted = (by: "target" | "increase"): CountRange => {
    const missing: string[] = [];
    let total = "0";
    for (const row of rows) {
      const target = row.at("target");
      const baseline = row.at("baseline");
      if (target.value === undefined) missing.push(target.field);
      if (by === "increase" && baseline.value === undefined) missing.push(baseline.field);
      const counts =
        by === "target" ? (target.value ?? "0") : subtract(target.value ?? "0", baseline.value ?? "0");
      total = add(total, counts);
    }
    const whole = isWhole(total) ? Number(total) : Math.floor(Number(total));
    if (missing.length === 0) return { least: whole, most: whole, missing };
    // A missing target is at least nothing, but a missing baseline could take away any part of the rest.
    return { least: by === "target" ? whole : 0, most: Number.POSITIVE_INFINITY, missing };
  };
  return Object.assign(rows, { counted });
}
