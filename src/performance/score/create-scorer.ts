import type { IndicatorValue } from "../../application/indicator.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue, type Result } from "../../core/issue.js";
import { readOptions } from "../../input/options.js";
import type { IndicatorSource } from "../indicator-source.js";
import { readFlag } from "../option-values.js";
import type { Measure } from "../quantities.js";
import { readIndicatorValues } from "../read-indicator-values.js";
import { type QuickScore, type QuickScorer, quickScorer } from "./quick-score.js";
import { readScheme } from "./read-scheme.js";
import { pointsOfItems, totalsOf } from "./score.js";
import type { ScoringScheme } from "./scoring-scheme.js";
import { gradeAt, type ScoringItem, type ScoringTable } from "./scoring-table.js";

/** How one plan is scored. */
export interface ScorerOptions {
  /** `true` gives a row for each indicator; there are none unless asked for. */
  readonly rows?: boolean;
}

/** Scores one plan after another by the same scheme, in whole units of `10^-places` points. */
export interface Scorer {
  (values: readonly IndicatorValue[], options?: ScorerOptions): QuickScore;
  (values: unknown, options?: ScorerOptions): QuickScore;
}

/**
 * A scorer for many plans: the scheme is read and checked once, and a plan of plain text costs a few microseconds.
 * Points are those of `scorePerformance`, to the last place. What a plan has wrong is an issue of its score. The options
 * are those that say which indicators are meant (`edition`, `indicators`); a scheme that brings its own needs none.
 *
 * @example
 * ```ts
 * import { createScorer, nm2024 } from "digital-pilot-rules";
 *
 * const weights = { "smart-factories": "10" };
 * const rest = { total: "10", method: "proportional", decimals: 2, grades: [] } as const;
 * const made = createScorer({ id: "ours", basis: "caller", weights, ...rest }, { edition: nm2024 });
 * const score = made.ok ? made.value([{ id: "smart-factories", target: "4", actual: "3" }]) : undefined;
 * score?.low; //=> 750
 * score?.places; //=> 2
 * ```
 */
export function createScorer(scheme: ScoringScheme, options?: IndicatorSource): Result<Scorer>;
export function createScorer(scheme: unknown, options?: IndicatorSource): Result<Scorer>;
export function createScorer(scheme: unknown, options?: IndicatorSource): Result<Scorer> {
  const { given, issues: ofOptions } = readOptions(options, ["edition", "indicators"]);
  const { table, known, measure, issues: ofScheme } = readScheme(scheme, given);
  const issues = deepFreeze(capped([...ofOptions, ...known.issues, ...ofScheme]));
  if (table === undefined) return Object.freeze({ ok: false, issues });
  const quick = quickScorer(table, measure);
  const scorer = (values: unknown, given?: unknown): QuickScore => {
    const { withRows, issues: before } = given === undefined ? asUsual : readScorerOptions(given);
    const score = quickly(quick, values, withRows) ?? carefully(table, measure, values, withRows);
    if (before.length === 0) return score;
    return deepFreeze({ ...score, issues: capped([...before, ...score.issues]) });
  };
  return Object.freeze({ ok: true, value: scorer, issues });
}

const asUsual: { readonly withRows: boolean; readonly issues: readonly Issue[] } = {
  withRows: false,
  issues: [],
};

function readScorerOptions(options: unknown): typeof asUsual {
  const { given, issues } = readOptions(options, ["rows"]);
  const rows = readFlag(given.rows, false, "rows");
  return { withRows: rows.value, issues: deepFreeze([...issues, ...rows.issues]) };
}

function quickly(quick: QuickScorer, values: unknown, withRows: boolean): QuickScore | undefined {
  try {
    return quick(values, withRows);
  } catch {
    // Input that is not plain can raise whatever it likes when it is read; the careful way says what is wrong.
    return undefined;
  }
}

function carefully(
  table: ScoringTable,
  measure: (id: string) => Measure,
  values: unknown,
  withRows: boolean,
): QuickScore {
  const reading = readIndicatorValues(values, measure);
  const input = { values: reading.values, judgements: new Map() };
  const points = pointsOfItems(table, input);
  const { low, high } = totalsOf(table, points, input);
  const grade = gradeAt(table, low);
  const rows = points.map(({ code, ...ends }, index) => ({
    id: (table.items[index] as ScoringItem).id,
    code,
    low: ends.low,
    high: ends.high,
  }));
  return deepFreeze({
    low,
    high,
    places: table.places,
    grade: grade === gradeAt(table, high) ? grade : null,
    rows: withRows ? rows : [],
    issues: capped(reading.issues),
  });
}
