import type { Indicator, IndicatorValue } from "../../application/indicator.js";
import type { Locale } from "../../locale/messages.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import { namesOf } from "../names.js";
import { isProgress, isScore, isTrack, isTracks, type Shown } from "../shown.js";
import { progressChart } from "./progress-chart.js";
import { scoreChart } from "./score-chart.js";
import { trackChart, tracksChart } from "./track-chart.js";

/** Plain ECharts options: data without functions, to be given to `setOption`. This library imports no chart library. */
export type ChartOptions = { readonly [option: string]: unknown };

export interface ChartOptionsOptions {
  /** Indicators beside the 23, for their names and groups. */
  readonly indicators?: readonly Indicator[];
}

/**
 * Target against actual in a panel for each group and kind (a table or a comparison), the way of one indicator over
 * time (one track), how far along each indicator is (several tracks), or points against weights (a score). Numbers in
 * a chart are for looking at; the figures themselves are in the results. Anything else gives no options.
 */
export function chartOptions(thing: Shown, locale: Locale, options: ChartOptionsOptions = {}): ChartOptions {
  try {
    const names = namesOf(options?.indicators, locale);
    if (isScore(thing)) return scoreChart(thing, names, locale);
    if (isTrack(thing)) return trackChart(thing, names, locale);
    if (isTracks(thing)) return tracksChart(thing, names, locale);
    if (isProgress(thing)) return progressChart(thing.map(figures), names, locale);
    return Array.isArray(thing) ? progressChart(thing as readonly IndicatorValue[], names, locale) : {};
  } catch {
    // What is none of our results has no chart.
    return {};
  }
}

const figures = ({ id, values }: IndicatorProgress): IndicatorValue => ({ id, ...values });
