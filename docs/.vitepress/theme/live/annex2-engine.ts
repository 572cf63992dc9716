/** The table of targets compared, scored and read, by the public functions of the library alone. */
import {
  compareIndicators,
  type IndicatorValue,
  type Issue,
  nm2024,
  scorePerformance,
  weightsByGroup,
} from "digital-pilot-rules";
import type { Explain } from "./engine.ts";
import { isObject, type Json } from "./form.ts";

export interface Annex2State {
  readonly values: readonly Json[];
  readonly weights: Readonly<Record<string, string>>;
  readonly grades: Json;
  readonly method: string;
}
/** What is said of a row: how target and actual compare, and its points of how many. */
export interface RowSaid {
  readonly note: string;
  readonly points: string;
  readonly weight: string;
}
export interface Annex2Answers {
  readonly score: string;
  /** The score line by line: what each row gives, and why. */
  readonly lines: readonly string[];
  readonly rows: Readonly<Record<string, RowSaid>>;
  readonly issues: readonly string[];
}

const source = { edition: nm2024 };
const isGiven = (row: Json) => isObject(row) && (row.target !== undefined || row.actual !== undefined);

function scoreOf({ values, weights, grades, method }: Annex2State) {
  const shared = weightsByGroup(nm2024.indicators, { groups: weights });
  if (!shared.ok) return { issues: shared.issues };
  const scheme = { id: "own", ...shared.value, method, decimals: 2, grades };
  const score = scorePerformance(values as unknown as readonly IndicatorValue[], {
    ...source,
    scheme: scheme as never,
  });
  return { score, issues: [] };
}

function answersTo(state: Annex2State, explain: Explain): Annex2Answers {
  const comparison = compareIndicators(state.values as unknown as readonly IndicatorValue[], source);
  const { score, issues } = scoreOf(state);
  const given = new Set(state.values.filter(isGiven).map((row) => (isObject(row) ? row.id : undefined)));
  const scored = new Map(score?.rows.map((row) => [row.id, row]));
  const rows = comparison.rows
    .filter(({ id }) => given.has(id))
    .map((row): [string, RowSaid] => {
      const { points, low, high, weight = "" } = scored.get(row.id) ?? {};
      return [
        row.id,
        {
          note: explain(row, { ...source, brief: true }).replace(/^[^：:]+[：:] ?/u, ""),
          points: points ?? (low === undefined ? "" : `${low}–${high}`),
          weight,
        },
      ];
    });
  return {
    score: score
      ? explain(score, { ...source, brief: true })
      : issues.map((issue) => explain(issue)).join(" "),
    lines: score ? explain(score, source).split("\n").slice(1) : [],
    rows: Object.fromEntries(rows),
    issues: comparison.issues.map((issue) => explain(issue, source)),
  };
}

export const engineOf = (explain: Explain) => ({
  answersTo: (state: Annex2State) => answersTo(state, explain),
  explain: (issue: Issue) => explain(issue, source),
});
