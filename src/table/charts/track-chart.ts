import { quotient } from "../../core/division.js";
import { bare } from "../../core/own-data.js";
import { scaled } from "../../core/scaled.js";
import type { Voice } from "../../locale/explain/voice.js";
import type { IndicatorNames } from "../../locale/indicator-names.js";
import type { Locale } from "../../locale/messages.js";
import { unitIn } from "../../locale/unit-in.js";
import type { Track } from "../../performance/trajectory.js";
import { categories, common, drawn, label, point, words } from "./chart-parts.js";

/** One indicator over time: the path it should take, where it is, and where it ends if it goes on so. */
export function trackChart(track: Track, names: IndicatorNames, { texts, naming }: Voice) {
  const { locale } = texts;
  const [path = "", actual = "", projected = ""] = words(locale, "path", "actual", "projected");
  const { id, asOf, actual: now, projected: ends } = track;
  const points = track.path.map(bare);
  const [start, end] = [points[0], points.at(-1)];
  const unit = unitIn(track.unit, texts, { indicators: naming.indicators, indicator: id });
  const dot = { symbolSize: 9 };
  return {
    ...common(path, actual, projected),
    title: { text: `${label(names, id)}${unit && ` (${unit})`}`, left: "center", top: 24 },
    tooltip: { trigger: "axis" },
    grid: { left: "10%", right: "6%", top: 70, bottom: 40 },
    xAxis: { type: "time", ...(start && end && { min: start.on ?? null, max: end.on ?? null }) },
    yAxis: { type: "value", scale: true },
    series: [
      { type: "line", name: path, data: points.map(({ on, value }) => point(on, value)) },
      { type: "scatter", name: actual, ...dot, data: now === null ? [] : [point(asOf, now)] },
      {
        type: "line",
        name: projected,
        lineStyle: { type: "dashed" },
        data:
          now === null || ends === null || end === undefined ? [] : [point(asOf, now), point(end.on, ends)],
      },
    ],
  };
}

/** Many indicators on one day: expected and actual, both in percent of the target, so that units can share an axis. */
export function tracksChart(tracks: readonly Track[], names: IndicatorNames, locale: Locale) {
  const [expected = "", actual = "", scale = ""] = words(locale, "expected", "actual", "of-target");
  const percent = (track: Track, text: string | null): number | null => {
    const target = track.path.at(-1)?.value;
    if (text === null || target === undefined || scaled(target, 6) === 0n) return null;
    return drawn(quotient(100n * scaled(text, 6), scaled(target, 6), 1));
  };
  const bars = (name: string, column: "expected" | "actual") => ({
    type: "bar",
    name,
    data: tracks.map((track) => percent(track, track[column])),
  });
  return {
    ...common(expected, actual),
    grid: { left: "30%", right: "6%", top: 40, bottom: 50 },
    xAxis: { type: "value", min: 0, name: scale, nameLocation: "middle", nameGap: 28 },
    yAxis: categories(tracks.map(({ id }) => label(names, id))),
    series: [bars(expected, "expected"), bars(actual, "actual")],
  };
}
