import type { Indicator } from "../application/indicator.js";
import { readIndicators } from "../application/read-indicators.js";
import { addYears, daysBetween, type IsoDate, isIsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import { optionsOf } from "../core/options.js";
import { placesOr } from "../core/places.js";
import { snapshot } from "../core/snapshot.js";
import { indicators } from "../guideline/nm-2024/indicators.js";
import { parameters } from "../guideline/nm-2024/parameters.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { type Measure, measuresOf } from "./quantities.js";
import { readIndicatorValues, unknownKeys, unknownRows } from "./read-indicator-values.js";
import { type Nature, type Schedule, type Track, trackIndicator } from "./trajectory.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const below = /* @__PURE__ */ belowIn("performanceRequest");

export interface TrackingOptions {
  /** The first day of the pilot period. */
  readonly start: IsoDate;
  readonly asOf: IsoDate;
  /** The day the targets are due; two years after the start unless given. */
  readonly end?: IsoDate;
  /** The day the mid-term targets are due. The text does not say, so without it the path goes straight to the end. */
  readonly midtermOn?: IsoDate;
  /** Which indicators are flows, adding up from nothing within the period. Without a word a count is a stock. */
  readonly natures?: Readonly<Record<string, Exclude<Nature, "rate">>>;
  readonly indicators?: readonly Indicator[];
  /** Places of the figures, 0 to 6, half up; 2 unless given. Whether one is ahead never depends on them. */
  readonly decimals?: number;
}

/**
 * 绩效运行监控. For each value, in the order given: what the path from baseline over mid-term to target expects on the
 * day, how far ahead or behind, where it ends if it goes on so, and the pace now needed. With dates that make no sense
 * nothing is computed, and the issues of each row say why.
 */
export function trackIndicators(values: unknown, options: TrackingOptions): readonly Track[] {
  const given = optionsOf(options);
  const own = readIndicators(given.indicators);
  const known = [...own.value, ...indicators];
  const measure = measuresOf(known);
  const reading = readIndicatorValues(values, measure);
  const { schedule, issues: dateFaults } = scheduleOf(given);
  const ids = known.map(({ id }) => id);
  const natures = naturesOf(given.natures, ids);
  const faults = [...own.issues, ...dateFaults, ...natures.issues];
  const decimals = placesOr(given.decimals, 2);
  const rows =
    reading.rows.length === 0 && reading.issues.length > 0 ? [unreadable(reading.issues)] : reading.rows;
  const strange = unknownRows(reading, ids);
  return deepFreeze(
    rows.map(({ value, issues }, index) => {
      const ofRow = strange.filter(({ path }) => path[1] === index);
      const one = measure(value.id);
      const all = [...issues, ...ofRow, ...faults];
      const usable = schedule ?? noSchedule;
      const row = schedule === undefined ? { id: value.id } : value;
      return trackIndicator(row, one, natureOf(one, natures.value), usable, decimals, all);
    }),
  );
}

const unreadable = (issues: readonly Issue[]) => ({ value: { id: "" }, issues });

const noSchedule: Schedule = { start: "", end: "", asOf: "", length: 1, passed: 0 };

const natureOf = ({ id, kind }: Measure, named: ReadonlyMap<string, Nature>): Nature =>
  kind === "rate" ? "rate" : (named.get(id) ?? "stock");

function naturesOf(
  input: unknown,
  known: readonly string[],
): {
  readonly value: ReadonlyMap<string, Nature>;
  readonly issues: readonly Issue[];
} {
  const copy = snapshot(input ?? {});
  if (!copy.ok) return { value: new Map(), issues: copy.issues.map((issue) => below(["natures"], issue)) };
  const entries = Object.entries(copy.value as object);
  const isNature = (nature: unknown): nature is Nature => nature === "stock" || nature === "flow";
  return {
    value: new Map(entries.filter((entry): entry is [string, Nature] => isNature(entry[1]))),
    issues: [
      ...entries
        .filter(([, nature]) => !isNature(nature))
        .map(([id]) => error("unknown-word", ["natures", id], { allowed: "stock, flow" })),
      ...unknownKeys(["natures"], Object.keys(copy.value as object), known),
    ],
  };
}

function scheduleOf(options: Partial<TrackingOptions>): {
  readonly schedule?: Schedule;
  readonly issues: readonly Issue[];
} {
  // Whether they are dates is asked below.
  const { start, asOf, midtermOn } = options as TrackingOptions;
  const isDate = (date: unknown): date is IsoDate => typeof date === "string" && isIsoDate(date);
  const end = options.end ?? (isDate(start) ? addYears(start, pilotYears(), "last-of-february") : undefined);
  const dates = {
    start,
    asOf,
    ...(end !== undefined && { end }),
    ...(midtermOn !== undefined && { midtermOn }),
  };
  const issues = Object.entries(dates)
    .filter(([, date]) => !isDate(date))
    .map(([field]) => error("not-a-date", [field]));
  if (issues.length > 0 || end === undefined) return { issues };
  const length = daysBetween(start, end);
  const middle = midtermOn === undefined ? undefined : { on: midtermOn, days: daysBetween(start, midtermOn) };
  if (length <= 0) return { issues: [error("period-reversed", ["end"], { start, end })] };
  if (middle !== undefined && (middle.days <= 0 || middle.days >= length)) {
    return { issues: [error("not-within-period", ["midtermOn"], { start, end })] };
  }
  const passed = Math.min(daysBetween(start, asOf), length);
  return { schedule: { start, end, asOf, length, passed, midterm: middle }, issues: [] };
}

/** 试点期为2年: the only length the text gives. */
const pilotYears = (): number => Number(parameters.find(({ id }) => id === "pilot-years")?.value);
