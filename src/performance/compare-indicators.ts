import type { Indicator } from "../application/indicator.js";
import { readIndicators } from "../application/read-indicators.js";
import { daysBetween, type IsoDate, isIsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import { optionsOf } from "../core/options.js";
import { placesOr } from "../core/places.js";
import { indicators } from "../guideline/nm-2024/indicators.js";
import { errorOf } from "../vocabulary/issues.js";
import { compareIndicator, type Elapsed, type IndicatorProgress } from "./progress.js";
import { measuresOf } from "./quantities.js";
import { readIndicatorValues, unknownRows } from "./read-indicator-values.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

export interface ComparisonOptions {
  /** With the period: each row also says how much time has passed and whether progress keeps up with it. */
  readonly asOf?: IsoDate;
  readonly period?: { readonly start: IsoDate; readonly end: IsoDate };
  /** Indicators beside the 23, also falling ones. */
  readonly indicators?: readonly Indicator[];
  /** Places of the percentages, 0 to 6, half up; 2 unless given. Whether a target is met never depends on them. */
  readonly decimals?: number;
}

/**
 * Compares actual values with targets and baselines: a row for each value, in the order given. What cannot be read
 * is an issue of its row; an input that is no table at all gives one row with the status `unreadable`.
 */
export function compareIndicators(
  values: unknown,
  options: ComparisonOptions = {},
): readonly IndicatorProgress[] {
  const given = optionsOf(options);
  const own = readIndicators(given.indicators);
  const known = [...own.value, ...indicators];
  const measure = measuresOf(known);
  const reading = readIndicatorValues(values, measure);
  const time = elapsedOf(given);
  const faults = [...own.issues, ...time.issues];
  const detail = { decimals: placesOr(given.decimals, 2), elapsed: time.value };
  if (reading.rows.length === 0 && reading.issues.length > 0) {
    const unreadable = compareIndicator({ id: "" }, measure(""), detail, [...reading.issues, ...faults]);
    return deepFreeze([{ ...unreadable, status: "unreadable" as const }]);
  }
  const strange = unknownRows(
    reading,
    known.map(({ id }) => id),
  );
  return deepFreeze(
    reading.rows.map(({ value, issues }, index) => {
      const ofRow = strange.filter(({ path }) => path[1] === index);
      return compareIndicator(value, measure(value.id), detail, [...issues, ...ofRow, ...faults]);
    }),
  );
}

function elapsedOf({ asOf, period }: Partial<ComparisonOptions>): {
  readonly value?: Elapsed;
  readonly issues: readonly Issue[];
} {
  if (asOf === undefined && period === undefined) return { issues: [] };
  const { start, end } = optionsOf(period);
  const dates = { asOf, "period.start": start, "period.end": end };
  const issues = Object.entries(dates).flatMap(([field, date]) =>
    typeof date === "string" && isIsoDate(date) ? [] : [error("not-a-date", field.split("."))],
  );
  if (issues.length > 0) return { issues };
  const [from, to] = [start as IsoDate, end as IsoDate];
  const of = daysBetween(from, to);
  if (of <= 0) return { issues: [error("period-reversed", ["period"], { start: from, end: to })] };
  return { value: { days: Math.min(Math.max(daysBetween(from, asOf as IsoDate), 0), of), of }, issues: [] };
}
