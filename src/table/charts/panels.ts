import { categories } from "./chart-parts.js";

/** A part of a chart with bars of its own axis. */
interface Panel {
  readonly title: string;
  /** What its bars are called, from the top. */
  readonly labels: readonly string[];
  /** Where a bar reaches below zero the axis does not begin there. */
  readonly isBelowZero?: boolean;
}

/** Titles, grids and axes of panels that stand below each other, each as high as it has bars. */
export function framesOf(panels: readonly Panel[]) {
  const places = layout(panels);
  const each = <T>(draw: (panel: Panel, index: number) => T): readonly T[] => panels.map(draw);
  return {
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
    xAxis: each(({ isBelowZero = false }, index) => ({
      type: "value",
      gridIndex: index,
      ...(!isBelowZero && { min: 0 }),
    })),
    yAxis: each(({ labels }, index) => categories(labels, { gridIndex: index })),
  };
}

/** The bars of a panel. */
export const barsIn = (
  index: number,
  name: string,
  data: readonly (number | null)[],
  more: Readonly<Record<string, unknown>> = {},
) => ({ type: "bar", name, xAxisIndex: index, yAxisIndex: index, data, ...more });

/** Percent of the height: each panel as high as it has rows, below its title; the legend has the top. */
function layout(panels: readonly Panel[]): readonly { title: number; top: number; height: number }[] {
  const [first, gap] = [5, 4];
  const rows = panels.reduce((sum, { labels }) => sum + labels.length, 0);
  const perRow = (100 - first - 2 * gap * panels.length) / Math.max(rows, 1);
  let next = first;
  return panels.map(({ labels }) => {
    const place = { title: next, top: next + gap, height: labels.length * perRow };
    next = place.top + place.height + gap;
    return place;
  });
}
