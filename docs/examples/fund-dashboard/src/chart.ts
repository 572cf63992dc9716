import { chartOptions, type IndicatorTracks, nm2024, type Score } from "digital-pilot-rules";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { getInstanceByDom, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

// #region draw
/** The library gives plain options; ECharts draws them in the colours of the page. */
export function draw(place: HTMLElement, thing: Score | IndicatorTracks): void {
  getInstanceByDom(place)?.dispose();
  const options = chartOptions(thing, "zh-CN", { edition: nm2024 });
  if (!options.ok) return;
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const chart = init(place, isDark ? "dark" : undefined, { renderer: "svg" });
  chart.setOption({ ...options.value, backgroundColor: "transparent" });
}
// #endregion draw

addEventListener("resize", () => {
  for (const place of document.querySelectorAll<HTMLElement>(".chart")) getInstanceByDom(place)?.resize();
});
