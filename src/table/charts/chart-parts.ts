import { isDecimal } from "../../core/decimal.js";
import type { IndicatorNames } from "../../locale/indicator-names.js";
import type { Locale } from "../../locale/messages.js";
import { tableWord } from "../table-word.js";

/** A figure as a number to draw; a gap where there is none. ECharts leaves a `null` out. */
export const drawn = (text: unknown): number | null =>
  typeof text === "string" && isDecimal(text) ? Number(text) : null;

/** A value on a day. A result that was changed on its way may have lost either: a gap. */
export const point = (on: string | undefined, value: unknown) => [on ?? null, drawn(value)] as const;

export const label = (names: IndicatorNames, id: string): string => names(id)[2] ?? id;

/** What every chart has. Without animation a chart can be drawn once, on a server. */
export const common = (...legend: readonly string[]) => ({
  animation: false,
  tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
  legend: { top: 0, data: legend },
});

export const words = (locale: Locale, ...keys: readonly string[]): readonly string[] =>
  keys.map((key) => tableWord(key, locale));

/** Labels in the order of the table, from the top. */
export const categories = (data: readonly string[], more: object = {}) => ({
  type: "category",
  inverse: true,
  data,
  axisLabel: { interval: 0 },
  ...more,
});
