import type { Result } from "../../core/issue.js";
import { indicators } from "../../guideline/nm-2024/indicators.js";
import { measuresOf } from "../quantities.js";
import { readIndicatorValues } from "../read-indicator-values.js";
import { type QuickScore, quickScorer } from "./quick-score.js";
import { readScheme } from "./read-scheme.js";
import { pointsOfItems, sumOf } from "./score.js";
import type { ScoringScheme } from "./scoring-scheme.js";
import { gradeAt, type ScoringItem, type ScoringTable } from "./scoring-table.js";

/** Scores one plan after another by the same scheme, in whole units of `10^-places` points. */
export type Scorer = (values: unknown, options?: { readonly rows?: boolean }) => QuickScore;

/**
 * A scorer for many plans: the scheme is read and checked once, and a plan of plain text costs a few microseconds.
 * Points are those of `scorePerformance`, to the last place. What a plan has wrong is an issue of its score.
 */
export function createScorer(scheme: ScoringScheme): Result<Scorer> {
  const { table, issues } = readScheme(scheme);
  if (table === undefined) return { ok: false, issues };
  const quick = quickScorer(table);
  const scorer: Scorer = (values, options) => {
    let withRows = false;
    try {
      withRows = options?.rows === true;
      return quick(values, withRows) ?? carefully(table, values, withRows);
    } catch {
      // Input that is not plain can raise whatever it likes when it is read; the careful way says what is wrong.
      return carefully(table, values, withRows);
    }
  };
  return { ok: true, value: scorer, issues };
}

function carefully(table: ScoringTable, values: unknown, withRows: boolean): QuickScore {
  const measure = measuresOf([...(table.scheme.indicators ?? []), ...indicators]);
  const reading = readIndicatorValues(values, measure);
  const points = pointsOfItems(table, { values: reading.values, judgements: new Map() });
  const [low, high] = [sumOf(points, "low"), sumOf(points, "high")];
  const grade = gradeAt(table, low);
  const rows = points.map(({ code, ...ends }, index) => ({
    id: (table.items[index] as ScoringItem).id,
    code,
    low: ends.low,
    high: ends.high,
  }));
  return {
    low,
    high,
    places: table.places,
    grade: grade === gradeAt(table, high) ? grade : null,
    rows: withRows ? rows : [],
    issues: reading.issues,
  };
}
