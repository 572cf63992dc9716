/** A chart in the colours of the page: loaded when somebody asks for one. */
import { chartOptions, type Indicator, type Locale } from "digital-pilot-rules";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** Target against actual of these rows; nothing where there is nothing to draw. */
export function draw(
  element: HTMLElement,
  isDark: boolean,
  values: readonly unknown[],
  locale: Locale,
  indicators: readonly Indicator[],
): ECharts | undefined {
  const options = chartOptions(values as never, locale, { indicators });
  if (!options.ok) return undefined;
  const chart = init(element, isDark ? "dark" : undefined, { renderer: "svg" });
  chart.setOption({ ...options.value, backgroundColor: "transparent" }, true);
  return chart;
}
