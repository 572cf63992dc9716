import { subtract } from "../../core/decimal.js";
import type { IndicatorNames } from "../../locale/indicator-names.js";
import type { Locale } from "../../locale/messages.js";
import type { ScoreRow } from "../../performance/score/score-row.js";
import { categories, common, drawn, label, words } from "./chart-parts.js";

/** Points of each indicator: what is sure, what is open on top of it, and the weight behind both. */
export function scoreChart(rows: readonly ScoreRow[], names: IndicatorNames, locale: Locale) {
  const [points = "", open = "", weight = ""] = words(locale, "points", "open", "weight");
  const bars = (name: string, data: readonly (number | null)[], more: object) => ({
    type: "bar",
    name,
    data,
    ...more,
  });
  return {
    ...common(points, open, weight),
    grid: { left: "30%", right: "6%", top: 40, bottom: 30 },
    xAxis: { type: "value", min: 0 },
    yAxis: categories(rows.map(({ id }) => label(names, id))),
    series: [
      bars(
        points,
        rows.map(({ low }) => drawn(low)),
        { stack: "points" },
      ),
      bars(
        open,
        rows.map(({ low, high }) => drawn(subtract(high, low))),
        { stack: "points" },
      ),
      bars(
        weight,
        rows.map((row) => drawn(row.weight)),
        { barGap: "-100%", z: 1, itemStyle: { opacity: 0.2 } },
      ),
    ],
  };
}
