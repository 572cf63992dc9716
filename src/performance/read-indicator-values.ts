import {
  type Indicator,
  type IndicatorDraft,
  type IndicatorValue,
  indicatorTableSchema,
} from "../application/indicator.js";
import { nearestIndicators } from "../application/indicator-named.js";
import { closest } from "../core/closest.js";
import { isDecimal } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { belowIn, errorOf, warningOf } from "../vocabulary/issues.js";
import { columns, domainFault, faultValues, type Measure, textIn } from "./quantities.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const warning = /* @__PURE__ */ warningOf("performanceRequest");
const below = /* @__PURE__ */ belowIn("performanceRequest");

/** One row of the input: what of it can be used, and what is wrong with it. */
interface ReadRow {
  readonly value: IndicatorValue;
  readonly issues: readonly Issue[];
}

export interface IndicatorReading {
  readonly rows: readonly ReadRow[];
  /** The usable row of each indicator. One that is there twice has none: which of the two holds is not ours to say. */
  readonly values: ReadonlyMap<string, IndicatorValue>;
  readonly issues: readonly Issue[];
}

/**
 * Reads a table of indicators from untrusted data, all faults in one pass. A value that cannot be one (a negative
 * count, a rate of 170) is an issue and counts as missing.
 */
export function readIndicatorValues(input: unknown, measure: (id: string) => Measure): IndicatorReading {
  const copy = snapshot(input);
  if (!copy.ok) return unreadable(copy.issues);
  if (!Array.isArray(copy.value)) return unreadable([error("wrong-type", [], { expected: "a-list" })]);
  const reading = readBy(indicatorTableSchema, copy.value);
  if (reading.own === undefined) return unreadable(reading.issues);
  const faults = new Map<Path[number] | undefined, Issue[]>();
  for (const issue of reading.issues) {
    const known = faults.get(issue.path[0]);
    if (known === undefined) faults.set(issue.path[0], [issue]);
    else known.push(issue);
  }
  const rows = reading.own.map((row, index) => readRow(row, index, faults.get(index) ?? noIssues, measure));
  const firstAt = new Map<string, number>();
  const repeated = new Set<string>();
  const withRepeats = rows.map((row, index): ReadRow => {
    const { id } = row.value;
    const first = firstAt.get(id);
    if (first === undefined) firstAt.set(id, index);
    if (first === undefined || id === "") return row;
    repeated.add(id);
    const fault = error("repeated-indicator", [section, index, "id"], {
      indicator: id,
      first: `${first + 1}`,
    });
    return { ...row, issues: [...row.issues, fault] };
  });
  return {
    rows: withRepeats,
    values: new Map(
      withRepeats
        .filter(({ value: { id } }) => id !== "" && !repeated.has(id))
        .map(({ value }) => [value.id, value]),
    ),
    issues: withRepeats.flatMap(({ issues }) => issues),
  };
}

const section = "indicators";
const noIssues: readonly Issue[] = [];

const unreadable = (issues: readonly Issue[]): IndicatorReading => ({
  rows: [],
  values: new Map(),
  issues: issues.map((issue) => below([section], issue)),
});

function readRow(
  given: IndicatorDraft,
  index: number,
  before: readonly Issue[],
  measure: (id: string) => Measure,
): ReadRow {
  const faults = before.map((issue) => below([section], issue));
  const { id } = given;
  const lacksId = id === undefined && !before.some(({ path }) => path.length === 1 || path[1] === "id");
  if (lacksId) faults.push(error("missing", [section, index, "id"]));
  const of = measure(id ?? "");
  const usable: { -readonly [Key in keyof IndicatorValue]: IndicatorValue[Key] } = { id: of.id };
  for (const column of columns) {
    const text = textIn(given, column);
    if (text === undefined) continue;
    const isNone = column === "baseline" && !isDecimal(text);
    const fault = isNone ? undefined : domainFault(text, of);
    if (fault === undefined) usable[column] = isNone ? "none-yet" : text;
    else faults.push(error(fault, [section, index, column], faultValues(fault, text, of)));
  }
  return { value: usable, issues: faults };
}

/** Indicators that are asked for and have no row; a row that is nearly one of them is named beside it. */
export const missingRows = (reading: IndicatorReading, required: readonly string[]): readonly Issue[] => {
  const given = new Set(reading.rows.map(({ value }) => value.id));
  return required
    .filter((id) => !given.has(id))
    .map((id) => error("missing-indicator", [section, id], { indicator: id }));
};

/** Rows whose id nobody has described: most likely mistyped. `indicators`: those whose names may have been meant. */
export const unknownRows = (
  reading: IndicatorReading,
  known: readonly string[],
  indicators?: readonly Indicator[],
): readonly Issue[] =>
  reading.rows.flatMap(({ value: { id } }, index) =>
    id === "" || known.includes(id) ? [] : [unknownIndicator(id, [section, index, "id"], known, indicators)],
  );

/** The same of a record by id (costs, natures, declared points): what is mistyped there would be left out silently. */
export const unknownKeys = (
  holder: Path,
  ids: readonly string[],
  known: readonly string[],
): readonly Issue[] =>
  ids.filter((id) => !known.includes(id)).map((id) => unknownIndicator(id, [...holder, id], known));

function unknownIndicator(
  id: string,
  path: Path,
  known: readonly string[],
  indicators: readonly Indicator[] = [],
): Issue {
  const nearest = closest(id, known) ?? nearestIndicators(indicators)(id);
  return warning("unknown-indicator", path, nearest === undefined ? {} : { indicator: nearest });
}
