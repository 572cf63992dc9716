import type { Indicator } from "../application/indicator.js";
import { indicatorLabel, namesIn } from "../locale/labels.js";
import type { Texts } from "../locale/texts.js";
import { unitIn } from "../locale/unit-in.js";

/** The three levels and the unit of an indicator, by its id; one that nobody describes has a label alone. */
export function namesOf(known: readonly Indicator[], texts: Texts): (id: string) => readonly string[] {
  const byId = new Map<string, Indicator>();
  for (const indicator of known) if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
  return (id) => {
    const indicator = byId.get(id);
    if (indicator === undefined) return ["", "", indicatorLabel(id, texts.locale), ""];
    const { level1, level2, label } = namesIn(indicator, texts.locale);
    return [level1, level2, label, unitIn(indicator.unit, texts, { indicators: known, indicator: id })];
  };
}
