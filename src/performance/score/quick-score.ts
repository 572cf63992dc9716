import type { IndicatorValue } from "../../application/indicator.js";
import { bareRecord } from "../../core/bare-record.js";
import { isDecimal } from "../../core/decimal.js";
import type { Issue } from "../../core/issue.js";
import { bare, ownOf } from "../../core/own-data.js";
import { isPlainObject } from "../../core/snapshot.js";
import type { RowCode } from "../methods/share.js";
import { fitsDomain, type Measure, quantitiesOf } from "../quantities.js";
import { type CodeSlot, type Columns, type QuickItem, quickItem, quickPoints } from "./quick-item.js";
import { type ItemPoints, scoreItem } from "./score-item.js";
import { gradeAt, type ScoringItem, type ScoringTable } from "./scoring-table.js";

/** A score in whole units, for many plans: `low` and `high` are units of 10^-`places`. */
export interface QuickScore {
  /** The points there are for sure, in units. */
  readonly low: number;
  /** The most that missing values allow, in units. */
  readonly high: number;
  /** A unit is `10^-places` points. */
  readonly places: number;
  /** `null` where the grade is still open, or where the points reach none. */
  readonly grade: string | null;
  /** Explanation rows, where asked for, in the order of the scheme. */
  readonly rows: readonly QuickRow[];
  /** Faults of the plan, each with its place. */
  readonly issues: readonly Issue[];
}

/** One indicator of a quick score. */
export interface QuickRow {
  /** The indicator. */
  readonly id: string;
  /** Why it has these points, as in a row of `scorePerformance`. */
  readonly code: RowCode;
  /** Its points for sure, in units. */
  readonly low: number;
  /** The most it can have, in units. */
  readonly high: number;
}

/**
 * Scores plain values without copying or checking them beforehand, reading nothing but what the scheme needs.
 * `undefined` where anything is out of the ordinary (an id twice, a figure that is not plain digits, an object that
 * is not plain): then the careful way has to answer. Where it does answer, it answers the same; a test compares both.
 */
export type QuickScorer = (values: unknown, withRows: boolean) => QuickScore | undefined;

const noRows: readonly QuickRow[] = Object.freeze([]);
const noIssues: readonly Issue[] = Object.freeze([]);
const nothingKnown: Columns = Object.freeze(bare({ id: undefined }));

export function quickScorer(table: ScoringTable, measure: (id: string) => Measure): QuickScorer {
  // What is rounded only once has to be added up exactly first.
  if (ownOf(table.scheme, "rounding") === "total") return () => undefined;
  const { items, places } = table;
  const quick = items.map((item) => quickItem(table, item));
  const index = new Map(items.map(({ id }, position) => [id, position]));
  const isName = (id: unknown): boolean => typeof id === "string" && measure(id).id !== id;
  /** `ordered`: the rows are taken to stand in the order of the scheme, which is checked on the way. */
  const score = (values: readonly unknown[], ordered: boolean, withRows: boolean): QuickScore | undefined => {
    const slot: CodeSlot = { code: "target-met" };
    const shown: QuickRow[] = [];
    let low = 0;
    let high = 0;
    for (let position = 0; position < quick.length; position += 1) {
      const one = quick[position] as QuickItem;
      const value = values[position] as Columns;
      if (ordered && !(isPlain(value) && value.id === one.id)) return undefined;
      const points = quickPoints(one, value, slot);
      if (points >= 0) {
        low += points;
        high += points;
        if (withRows) shown.push(rowOf(one, slot.code, points, points));
      } else {
        const exact = exactPoints(table, one.item, value);
        if (exact === undefined) return undefined;
        low += exact.low;
        high += exact.high;
        if (withRows) shown.push(rowOf(one, exact.code, exact.low, exact.high));
      }
    }
    const rows = withRows ? Object.freeze(shown) : noRows;
    return Object.freeze({ low, high, places, grade: commonGrade(table, low, high), rows, issues: noIssues });
  };
  return (values, withRows) => {
    const rows = rowsOf(values);
    if (rows === undefined) return undefined;
    // Most tables stand in the order of the scheme: then nothing is looked up.
    const direct = rows.length === quick.length ? score(rows, true, withRows) : undefined;
    if (direct !== undefined) return direct;
    const found = gather(rows, { items, index, isName });
    return found && score(found, false, withRows);
  };
}

const rowOf = ({ id }: QuickItem, code: RowCode, low: number, high: number): QuickRow =>
  Object.freeze({ id, code, low, high });

/** The grade, where the least and the most that is possible reach the same. */
function commonGrade(table: ScoringTable, low: number, high: number): string | null {
  const reached = gradeAt(table, low);
  return low === high || reached === gradeAt(table, high) ? reached : null;
}

/** The rows of a list as they are, where a record has only the fields it was given. */
function rowsOf(values: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(values)) return undefined;
  return isOrdinaryHost() && isPlain(values[0]) ? values : standIns(values);
}

const isOrdinaryHost = (): boolean =>
  !("id" in Object.prototype || "baseline" in Object.prototype) &&
  !("target" in Object.prototype || "actual" in Object.prototype);

const columns = ["id", "baseline", "target", "actual"] as const;

/** The rows without a prototype: for a host that lends every record what it was not given, and for records of another realm. */
function standIns(values: readonly unknown[]): readonly Columns[] | undefined {
  const rows: Columns[] = [];
  for (const value of values) {
    if (typeof value !== "object" || value === null || !isPlainObject(value)) return undefined;
    const row = bareRecord();
    for (const column of columns) {
      const descriptor = Object.getOwnPropertyDescriptor(value, column);
      if (descriptor === undefined) continue;
      if (!Object.hasOwn(descriptor, "value")) return undefined;
      row[column] = descriptor.value;
    }
    rows.push(row as unknown as Columns);
  }
  return rows;
}

/** Where the rows of a table belong. */
interface Places {
  readonly items: readonly ScoringItem[];
  readonly index: ReadonlyMap<string, number>;
  readonly isName: (id: unknown) => boolean;
}

function gather(
  values: readonly unknown[],
  { items, index, isName }: Places,
): readonly Columns[] | undefined {
  const found: Columns[] = new Array(items.length).fill(nothingKnown);
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position];
    if (!isPlain(value)) return undefined;
    const at = index.get(value.id as string);
    // Whoever writes a name where the id should be is read the careful way.
    if (at === undefined && isName(value.id)) return undefined;
    if (at === undefined) continue;
    if (found[at] !== nothingKnown) return undefined;
    found[at] = value;
  }
  return found;
}

function isPlain(value: unknown): value is Columns {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** `undefined` where a value is not what a reader would have let through. */
function exactPoints(table: ScoringTable, item: ScoringItem, value: Columns): ItemPoints | undefined {
  const { baseline, target, actual } = value;
  for (const text of [baseline, target, actual]) {
    if (text === undefined) continue;
    if (typeof text !== "string" || !isDecimal(text) || !fitsDomain(text, item.measure)) return undefined;
  }
  return scoreItem(table, item, quantitiesOf(value as Omit<IndicatorValue, "id">));
}
