import type { IndicatorValue } from "../application/indicator.js";
import { daysBetween, type IsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { type EditionIfNamed, editionIfNamed } from "../edition/named-edition.js";
import { readOptions } from "../input/options.js";
import { errorOf } from "../vocabulary/issues.js";
import { type IndicatorSource, readIndicatorSource } from "./indicator-source.js";
import { type OptionValue, readDay, readFields, readNeededDay, readPlaces } from "./option-values.js";
import { periodEnd } from "./pilot-period.js";
import { compareIndicator, type Elapsed, type IndicatorProgress } from "./progress.js";
import { measuresOf } from "./quantities.js";
import { readIndicatorValues, unknownRows } from "./read-indicator-values.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

export interface ComparisonOptions extends IndicatorSource {
  /** With the period: each row also says how much time has passed and whether progress keeps up with it. */
  readonly asOf?: IsoDate;
  /** 试点期, from its first day to the day the targets are due; to the end of the edition's period unless that is given. */
  readonly period?: { readonly start: IsoDate; readonly end?: IsoDate };
  /** Places of the percentages, 0 to 6, half up; 2 unless given. Whether a target is met never depends on them. */
  readonly decimals?: number;
}

/** 指标对比. What has become of each indicator of a table. */
export interface IndicatorComparison extends EditionIfNamed {
  /** What this is: the comparison of a table. */
  readonly kind: "indicator-comparison";
  /** A row for each value, in the order given; none where the table cannot be read, or nobody says which indicators are meant. */
  readonly rows: readonly IndicatorProgress[];
  /** Faults of the options, then of the table, each with its place. */
  readonly issues: readonly Issue[];
}

/**
 * Compares actual values with targets and baselines. A value that cannot be one of its indicator (a rate of 170) is an
 * issue and counts as missing. `edition` or `indicators` is required; without them there are no rows and the issue
 * `unknown-edition`.
 *
 * @example
 * ```ts
 * import { compareIndicators, nm2024 } from "digital-pilot-rules";
 *
 * const values = [{ id: "smart-factories", baseline: "2", target: "12", actual: "9" }];
 * const { rows, issues } = compareIndicators(values, { edition: nm2024 });
 * rows[0]?.attainment; //=> "75"
 * rows[0]?.progress; //=> "70"
 * rows[0]?.status; //=> "unmet"
 * issues; //=> []
 * ```
 */
export function compareIndicators(
  values: readonly IndicatorValue[],
  options: ComparisonOptions,
): IndicatorComparison;
export function compareIndicators(values: unknown, options: ComparisonOptions): IndicatorComparison;
export function compareIndicators(values: unknown, options: ComparisonOptions): IndicatorComparison {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const known = readIndicatorSource(given);
  const time = elapsedOf(given.asOf, given.period, known.edition);
  const decimals = readPlaces(given.decimals, 2);
  const measure = measuresOf(known.list ?? []);
  const reading = readIndicatorValues(values, measure);
  const detail = { decimals: decimals.value, elapsed: time.value };
  const rows = known.list
    ? reading.rows.map(({ value }) => compareIndicator(value, measure(value.id), detail))
    : [];
  return deepFreeze({
    kind: "indicator-comparison",
    ...editionIfNamed(given.edition),
    rows,
    issues: capped([
      ...ofOptions,
      ...known.issues,
      ...time.issues,
      ...decimals.issues,
      ...(known.list
        ? [
            ...reading.issues,
            ...unknownRows(
              reading,
              known.list.map(({ id }) => id),
              known.list,
            ),
          ]
        : []),
    ]),
  });
}

const optionNames = ["edition", "indicators", "asOf", "period", "decimals"] as const;

/** The part of the period that has passed on the day; a period without a last day ends as the edition says. */
function elapsedOf(
  asOf: unknown,
  period: unknown,
  edition: Edition | undefined,
): OptionValue<Elapsed | undefined> {
  if (asOf === undefined && period === undefined) return { value: undefined, issues: [] };
  const { given, issues: ofPeriod } = readFields(period, ["start", "end"], "period");
  const start = readNeededDay(given.start, "period", "start");
  const day = readNeededDay(asOf, "asOf");
  const stated = readDay(given.end, "period", "end");
  const end =
    given.end === undefined && edition && start.value ? periodEnd(edition, start.value) : stated.value;
  const isOpen = given.end === undefined && start.value !== undefined && end === undefined;
  const issues = [
    ...ofPeriod,
    ...day.issues,
    ...start.issues,
    ...stated.issues,
    ...(isOpen ? [error("missing", ["period", "end"])] : []),
  ];
  if (day.value === undefined || start.value === undefined || end === undefined)
    return { value: undefined, issues };
  const of = daysBetween(start.value, end);
  return of <= 0
    ? {
        value: undefined,
        issues: [...issues, error("period-reversed", ["period"], { start: start.value, end })],
      }
    : { value: { days: Math.min(Math.max(daysBetween(start.value, day.value), 0), of), of }, issues };
}
