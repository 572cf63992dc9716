/** A chart in the colours of the page: loaded when somebody asks for one. */
import { chartOptions, type Locale, nm2024 } from "digital-pilot-rules";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { isObject } from "./form.ts";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** Target against actual of these rows; nothing where there is nothing to draw. */
export function draw(
  element: HTMLElement,
  isDark: boolean,
  values: readonly unknown[],
  locale: Locale,
): ECharts | undefined {
  const ids = new Set(values.map((row) => (isObject(row) ? row.id : undefined)));
  const indicators = nm2024.indicators.filter(({ id }) => ids.has(id));
  const options = chartOptions(values as never, locale, { indicators });
  if (!options.ok) return undefined;
  const chart = init(element, isDark ? "dark" : undefined, { renderer: "svg" });
  chart.setOption({ ...options.value, backgroundColor: "transparent" }, true);
  return chart;
}
