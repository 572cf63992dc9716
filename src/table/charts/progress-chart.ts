import type { IndicatorValue } from "../../application/indicator.js";
import type { Locale } from "../../locale/messages.js";
import { categories, common, drawn, label, type Names, words } from "./chart-parts.js";

interface Panel {
  readonly title: string;
  readonly rows: readonly IndicatorValue[];
}

/** Target against actual, a panel for each first level; counts and rates never share an axis. */
export function progressChart(rows: readonly IndicatorValue[], names: Names, locale: Locale) {
  const [target = "", actual = ""] = words(locale, "target", "actual");
  const panels = panelsOf(rows, names, locale);
  const places = layout(panels);
  const each = <T>(draw: (panel: Panel, index: number) => T): readonly T[] => panels.map(draw);
  const bars = (name: string, column: "target" | "actual") =>
    each((panel, index) => ({
      type: "bar",
      name,
      xAxisIndex: index,
      yAxisIndex: index,
      data: panel.rows.map((row) => drawn(row[column])),
    }));
  return {
    ...common(target, actual),
    title: each(({ title }, index) => ({
      text: title,
      left: "2%",
      top: `${places[index]?.title}%`,
      textStyle: { fontSize: 13 },
    })),
    grid: each((_, index) => ({
      left: "30%",
      right: "5%",
      top: `${places[index]?.top}%`,
      height: `${places[index]?.height}%`,
    })),
    xAxis: each(({ rows: list }, index) => ({
      type: "value",
      gridIndex: index,
      ...(!list.some(isBelowZero) && { min: 0 }),
    })),
    yAxis: each((panel, index) =>
      categories(
        panel.rows.map(({ id }) => label(names, id)),
        { gridIndex: index },
      ),
    ),
    series: [...bars(target, "target"), ...bars(actual, "actual")],
  };
}

function panelsOf(rows: readonly IndicatorValue[], names: Names, locale: Locale): readonly Panel[] {
  const panels = new Map<string, IndicatorValue[]>();
  for (const row of rows) {
    const [group = "", , , unit] = names(row.id);
    const [kind = ""] = words(locale, unit === "%" ? "rate" : "count");
    const title = [group, kind].filter((part) => part !== "").join(locale === "en" ? ", " : "，");
    const panel = panels.get(title);
    if (panel === undefined) panels.set(title, [row]);
    else panel.push(row);
  }
  return [...panels].map(([title, list]) => ({ title, rows: list }));
}

/** An axis from zero would leave out the bar of what shrank. */
const isBelowZero = ({ target, actual }: IndicatorValue): boolean =>
  Math.min(drawn(target) ?? 0, drawn(actual) ?? 0) < 0;

/** Percent of the height: each panel as high as it has rows, below its title; the legend has the top. */
function layout(panels: readonly Panel[]): readonly { title: number; top: number; height: number }[] {
  const [first, gap] = [5, 4];
  const rows = panels.reduce((sum, panel) => sum + panel.rows.length, 0);
  const perRow = (100 - first - 2 * gap * panels.length) / Math.max(rows, 1);
  let next = first;
  return panels.map((panel) => {
    const place = { title: next, top: next + gap, height: panel.rows.length * perRow };
    next = place.top + place.height + gap;
    return place;
  });
}
