import type { IndicatorValue } from "../application/indicator.js";
import type { IsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { type EditionIfNamed, editionIfNamed } from "../edition/named-edition.js";
import { readOptions } from "../input/options.js";
import { isRecord } from "../input/weights.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { type IndicatorSource, readIndicatorSource } from "./indicator-source.js";
import { readPlaces } from "./option-values.js";
import { type Measure, measuresOf } from "./quantities.js";
import { readIndicatorValues, unknownKeys, unknownRows } from "./read-indicator-values.js";
import { readSchedule } from "./read-schedule.js";
import { type Nature, type Track, trackIndicator } from "./trajectory.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const below = /* @__PURE__ */ belowIn("performanceRequest");

export interface TrackingOptions extends IndicatorSource {
  /** The first day of the pilot period. */
  readonly start: IsoDate;
  /** The day one looks from. */
  readonly asOf: IsoDate;
  /** The day the targets are due; the end of the edition's pilot period unless given. */
  readonly end?: IsoDate;
  /** The day the mid-term targets are due. The text does not say, so without it the path goes straight to the end. */
  readonly midtermOn?: IsoDate;
  /**
   * Which indicators are flows, adding up from nothing within the period; goes before what the indicator itself says. Without a
   * word of either a count is a stock.
   */
  readonly natures?: Readonly<Record<string, Exclude<Nature, "rate">>>;
  /** Places of the figures, 0 to 6, half up; 2 unless given. Whether one is ahead never depends on them. */
  readonly decimals?: number;
}

/** 绩效运行监控. The ways of the indicators of a table, on one day. */
export interface IndicatorTracks extends EditionIfNamed {
  /** What this is: the tracks of a table. */
  readonly kind: "indicator-tracks";
  /** A track for each value, in the order given; none where the table or the dates cannot be used. */
  readonly rows: readonly Track[];
  /** Faults of the options, then of the table, each with its place. */
  readonly issues: readonly Issue[];
}

/**
 * For each value what the path from baseline over mid-term to target expects on the day, how far ahead or behind it is,
 * where it ends if it goes on so, and the pace now needed. With dates that make no sense there are no rows. Without `end`
 * the period is the edition's; where that has none, `end` is missing. `edition` or `indicators` is required.
 *
 * @example
 * ```ts
 * import { nm2024, trackIndicators } from "digital-pilot-rules";
 *
 * const values = [{ id: "smart-factories", baseline: "0", target: "24", actual: "9" }];
 * const dates = { start: "2024-10-01", asOf: "2025-10-01" };
 * const { rows } = trackIndicators(values, { ...dates, edition: nm2024 });
 * rows[0]?.expected; //=> "12"
 * rows[0]?.lead; //=> "-3"
 * rows[0]?.standing; //=> "behind"
 * rows[0]?.path.at(-1); //=> { on: "2026-10-01", value: "24" }
 * ```
 */
export function trackIndicators(values: readonly IndicatorValue[], options: TrackingOptions): IndicatorTracks;
export function trackIndicators(values: unknown, options: TrackingOptions): IndicatorTracks;
export function trackIndicators(values: unknown, options: TrackingOptions): IndicatorTracks {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const known = readIndicatorSource(given);
  const schedule = readSchedule(given, known.edition);
  const ids = known.list?.map(({ id }) => id) ?? [];
  const natures = naturesOf(given.natures, ids);
  const decimals = readPlaces(given.decimals, 2);
  const measure = measuresOf(known.list ?? []);
  const reading = readIndicatorValues(values, measure);
  const usable = known.list && schedule.value;
  const track = (value: IndicatorValue, dates: NonNullable<typeof usable>) => {
    const one = measure(value.id);
    return trackIndicator(value, one, natureOf(one, natures.value), dates, decimals.value);
  };
  return deepFreeze({
    kind: "indicator-tracks",
    ...editionIfNamed(given.edition),
    rows: usable ? reading.rows.map(({ value }) => track(value, usable)) : [],
    issues: capped([
      ...ofOptions,
      ...known.issues,
      ...schedule.issues,
      ...(known.list ? natures.issues : []),
      ...decimals.issues,
      ...(known.list ? [...reading.issues, ...unknownRows(reading, ids, known.list)] : []),
    ]),
  });
}

const optionNames = [
  "edition",
  "indicators",
  "start",
  "asOf",
  "end",
  "midtermOn",
  "natures",
  "decimals",
] as const;

const natureOf = ({ id, kind, nature = "stock" }: Measure, named: ReadonlyMap<string, Nature>): Nature =>
  kind === "rate" ? "rate" : (named.get(id) ?? nature);

function naturesOf(
  input: unknown,
  known: readonly string[],
): {
  readonly value: ReadonlyMap<string, Nature>;
  readonly issues: readonly Issue[];
} {
  if (input === undefined) return { value: new Map(), issues: [] };
  const copy = snapshot(input);
  if (!copy.ok) return { value: new Map(), issues: copy.issues.map((issue) => below(["natures"], issue)) };
  if (!isRecord(copy.value)) {
    return { value: new Map(), issues: [error("wrong-type", ["natures"], { expected: "a-record" })] };
  }
  const entries = Object.entries(copy.value);
  const isNature = (nature: unknown): nature is Nature => nature === "stock" || nature === "flow";
  return {
    value: new Map(entries.filter((entry): entry is [string, Nature] => isNature(entry[1]))),
    issues: entries.flatMap(([id, nature]) => [
      ...(isNature(nature) ? [] : [error("unknown-word", ["natures", id], { allowed: "stock, flow" })]),
      ...unknownKeys(["natures"], [id], known),
    ]),
  };
}
