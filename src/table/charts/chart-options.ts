import type { IndicatorValue } from "../../application/indicator.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue, type Result } from "../../core/issue.js";
import { type Limits, snapshot } from "../../core/snapshot.js";
import { readOptions } from "../../input/options.js";
import type { Locale } from "../../locale/messages.js";
import { type IndicatorSource, readIndicatorSource } from "../../performance/indicator-source.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import { errorOf } from "../../vocabulary/issues.js";
import { namesOf } from "../names.js";
import { isComparison, isScore, isTrack, isTracks, type Shown } from "../shown.js";
import type { Names } from "./chart-parts.js";
import { progressChart } from "./progress-chart.js";
import { scoreChart } from "./score-chart.js";
import { trackChart, tracksChart } from "./track-chart.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

/** Plain ECharts options: data without functions, to be given to `setOption`. This library imports no chart library. */
export type ChartOptions = { readonly [option: string]: unknown };

/** Where the names and groups of a chart come from; either of the two is required. */
export type ChartOptionsOptions = IndicatorSource;

/**
 * Target against actual in a panel for each group and kind (a table or a comparison), the way of one indicator over
 * time (one track), how far along each indicator is (several tracks), or points against weights (a score). Numbers in
 * a chart are for looking at; the figures themselves are in the results. Anything else is the issue `nothing-to-draw`.
 *
 * @example
 * ```ts
 * import { chartOptions, compareIndicators, nm2024 } from "digital-pilot-rules";
 *
 * const values = [{ id: "smart-factories", target: "4", actual: "3" }];
 * const chart = chartOptions(compareIndicators(values, { edition: nm2024 }), "en", { edition: nm2024 });
 * chart.ok && chart.value.series instanceof Array && chart.value.series.length; //=> 2
 * ```
 */
export function chartOptions(
  thing: Shown,
  locale: Locale,
  options: ChartOptionsOptions,
): Result<ChartOptions>;
export function chartOptions(
  thing: unknown,
  locale: Locale,
  options: ChartOptionsOptions,
): Result<ChartOptions>;
export function chartOptions(
  thing: unknown,
  locale: Locale,
  options: ChartOptionsOptions,
): Result<ChartOptions> {
  const { given, issues: ofOptions } = readOptions(options, ["edition", "indicators"]);
  const known = readIndicatorSource(given);
  const copy = snapshot(thing, chartLimits);
  const before: readonly Issue[] = [...ofOptions, ...known.issues, ...copy.issues];
  if (known.list === undefined || !copy.ok) return deepFreeze({ ok: false, issues: capped(before) });
  const value = drawing(copy.value, namesOf(known.list, locale), locale);
  return deepFreeze(
    value === undefined
      ? { ok: false, issues: capped([...before, error("nothing-to-draw", [])]) }
      : { ok: true, value, issues: capped(before) },
  );
}

/** Room for more bars than anybody looks at. */
const chartLimits: Limits = {
  depth: 32,
  keys: 1_000,
  textLength: 10_000,
  entries: 2_000_000,
  nodes: 2_000_000,
};

function drawing(thing: unknown, names: Names, locale: Locale): ChartOptions | undefined {
  try {
    if (isScore(thing)) return scoreChart(thing.rows.map(withId), names, locale);
    if (isTrack(thing)) return trackChart(withId(thing), names, locale);
    if (isTracks(thing)) return tracksChart(thing.rows.map(withId), names, locale);
    if (isComparison(thing)) return progressChart(thing.rows.map(withId).map(figures), names, locale);
    if (!Array.isArray(thing)) return undefined;
    return progressChart((thing as readonly IndicatorValue[]).map(withId), names, locale);
  } catch {
    // What is none of our results has no chart.
    return undefined;
  }
}

/** What is drawn is labelled by its id. */
function withId<Row extends { readonly id: string }>(row: Row): Row {
  if (typeof row.id !== "string") throw new TypeError("a row without an id");
  return row;
}

const figures = ({ id, values }: IndicatorProgress): IndicatorValue => ({ id, ...values });
