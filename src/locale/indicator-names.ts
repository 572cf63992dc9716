import type { Indicator } from "../application/indicator.js";
import { indicatorLabel, namesIn } from "./labels.js";
import type { Texts } from "./texts.js";
import { unitIn } from "./unit-in.js";

/** What the first columns of a table of indicators say of one: its three levels and its unit, by its id. */
export type IndicatorNames = (id: string) => readonly string[];

/** Names of the indicators that are known, the first of each id; one that nobody describes has a label alone. */
export function indicatorNames(known: readonly Indicator[], texts: Texts): IndicatorNames {
  const byId = new Map<string, Indicator>();
  for (const indicator of known) if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
  return (id) => {
    const indicator = byId.get(id);
    if (indicator === undefined) return ["", "", indicatorLabel(id, texts.locale), ""];
    const { level1, level2, label } = namesIn(indicator, texts.locale);
    return [level1, level2, label, unitIn(indicator.unit, texts, { indicators: known, indicator: id })];
  };
}
