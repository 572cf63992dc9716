import type { Indicator } from "../application/indicator.js";
import { readIndicators } from "../application/read-indicators.js";
import { indicators } from "../guideline/nm-2024/indicators.js";
import { indicatorLabel } from "../locale/labels.js";
import type { Locale } from "../locale/messages.js";

/** The three levels and the unit of an indicator, by its id; one that nobody describes has a label alone. */
export function namesOf(
  own: readonly Indicator[] | undefined,
  locale: Locale,
): (id: string) => readonly string[] {
  const known = [...readIndicators(own).value, ...indicators];
  return (id) => {
    const indicator = known.find((one) => one.id === id);
    if (indicator === undefined) return ["", "", indicatorLabel(id, locale), ""];
    const { level1, level2, label } = locale === "en" ? indicator.english : indicator;
    return [level1, level2, label, indicator.unit];
  };
}
