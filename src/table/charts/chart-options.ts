import type { IndicatorValue } from "../../application/indicator.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue, type Result } from "../../core/issue.js";
import { type Limits, snapshot } from "../../core/snapshot.js";
import { readOptions } from "../../input/options.js";
import { reportOn, voiceIn } from "../../locale/explain/explain-in.js";
import type { Voice } from "../../locale/explain/voice.js";
import { type IndicatorNames, indicatorNames } from "../../locale/indicator-names.js";
import { type Locale, textsOf } from "../../locale/messages.js";
import { textsUnder } from "../../locale/texts-under.js";
import {
  type IndicatorSource,
  type KnownIndicators,
  readIndicatorSource,
} from "../../performance/indicator-source.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import { errorOf } from "../../vocabulary/issues.js";
import {
  type Compared,
  isApplications,
  isCompared,
  isComparison,
  isPolicies,
  isRoster,
  isScore,
  isTrack,
  isTracks,
  type Shown,
} from "../shown.js";
import { applicationsChart, rosterChart } from "./edition-chart.js";
import { policyChart } from "./policy-chart.js";
import { progressChart } from "./progress-chart.js";
import { scoreChart } from "./score-chart.js";
import { trackChart, tracksChart } from "./track-chart.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

/** Plain ECharts options: data without functions, to be given to `setOption`. This library imports no chart library. */
export type ChartOptions = { readonly [option: string]: unknown };

/** Where the names and groups of a chart come from; either of the two is required, but for comparisons of editions and policies. */
export type ChartOptionsOptions = IndicatorSource;

/**
 * Target against actual in a panel for each group and kind (a table or a comparison), the way of one indicator over
 * time (one track), how far along each indicator is (several tracks), or points against weights (a score). Of a comparison of editions
 * over applications or a roster: how many have each outcome before and after, and how many get another answer, by rule and by chain;
 * of policies: what is paid before and after in all, by size and by tier, with what is still open on top. A result says in a sentence, for
 * those who cannot see it (`aria`), what it shows. Numbers in a chart are for looking at; the figures themselves are in the results.
 * Anything else is the issue `nothing-to-draw`.
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
  thing: Compared,
  locale: Locale,
  options?: Pick<ChartOptionsOptions, "edition">,
): Result<ChartOptions>;
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
export function chartOptions(thing: unknown, locale: Locale, options?: unknown): Result<ChartOptions> {
  const { given, issues: ofOptions } = readOptions(options === undefined ? {} : options, [
    "edition",
    "indicators",
  ]);
  const copy = snapshot(thing, chartLimits);
  const isAlone = copy.ok && isCompared(copy.value) && given.edition === undefined;
  const known = isAlone ? knownToNobody : readIndicatorSource(given);
  const before: readonly Issue[] = [...ofOptions, ...known.issues, ...copy.issues];
  if (known.list === undefined || !copy.ok) return deepFreeze({ ok: false, issues: capped(before) });
  const voice = voiceIn(textsUnder(textsOf(locale), given.edition), [known.list]);
  const value = drawing(copy.value, { voice, names: indicatorNames(known.list, voice.texts), locale });
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

/** A comparison of editions or policies says by itself what it is about. */
const knownToNobody: Pick<KnownIndicators, "list" | "issues"> = { list: [], issues: [] };

/** In whose words something is drawn. */
interface Labels {
  readonly voice: Voice;
  readonly names: IndicatorNames;
  readonly locale: Locale;
}

function drawing(thing: unknown, labels: Labels): ChartOptions | undefined {
  try {
    const chart = isCompared(thing) ? comparisonChart(thing, labels.voice) : indicatorChart(thing, labels);
    if (chart === undefined || Array.isArray(thing)) return chart;
    const description = reportOn(thing, labels.voice).headline;
    return { ...chart, aria: { enabled: true, label: { description } } };
  } catch {
    // What is none of our results has no chart.
    return undefined;
  }
}

function comparisonChart(thing: Compared, voice: Voice): ChartOptions {
  if (isPolicies(thing)) return policyChart(thing, voice);
  if (isApplications(thing)) return applicationsChart(thing, voice);
  return rosterChart(isRoster(thing) ? thing.summary : thing, voice);
}

function indicatorChart(thing: unknown, { voice, names, locale }: Labels): ChartOptions | undefined {
  if (isScore(thing)) return scoreChart(thing.rows.map(withId), names, locale);
  if (isTrack(thing)) return trackChart(withId(thing), names, voice);
  if (isTracks(thing)) return tracksChart(thing.rows.map(withId), names, locale);
  if (isComparison(thing)) return progressChart(thing.rows.map(withId).map(figures), names, locale);
  if (!Array.isArray(thing)) return undefined;
  return progressChart((thing as readonly IndicatorValue[]).map(withId), names, locale);
}

/** What is drawn is labelled by its id. */
function withId<Row extends { readonly id: string }>(row: Row): Row {
  if (typeof row.id !== "string") throw new TypeError("a row without an id");
  return row;
}

const figures = ({ id, values }: IndicatorProgress): IndicatorValue => ({ id, ...values });
