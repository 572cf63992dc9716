import type { Indicator } from "../application/indicator.js";
import { indicatorLabel } from "../locale/labels.js";
import type { Locale } from "../locale/messages.js";

/** The three levels and the unit of an indicator, by its id; one that nobody describes has a label alone. */
export function namesOf(known: readonly Indicator[], locale: Locale): (id: string) => readonly string[] {
  const byId = new Map<string, Indicator>();
  for (const indicator of known) if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
  return (id) => {
    const indicator = byId.get(id);
    if (indicator === undefined) return ["", "", indicatorLabel(id, locale), ""];
    const { level1, level2, label } = locale === "en" ? indicator.english : indicator;
    return [level1, level2, label, indicator.unit];
  };
}
