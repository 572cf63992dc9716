import type { IndicatorValue } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
import { editionIfNamed } from "../../edition/named-edition.js";
import type { QualityJudgement } from "../../input/judgement.js";
import { readOptions } from "../../input/options.js";
import { warningOf } from "../../vocabulary/issues.js";
import type { IndicatorSource } from "../indicator-source.js";
import { readFlag } from "../option-values.js";
import {
  type IndicatorReading,
  missingRows,
  readIndicatorValues,
  unknownRows,
} from "../read-indicator-values.js";
import { compareDeclared, type DeclaredScores } from "./declared.js";
import { readDeclared } from "./read-declared.js";
import { readQualityJudgements } from "./read-quality-judgements.js";
import { qualitativeOf, readScheme, type SchemeReading } from "./read-scheme.js";
import { roundingIssues } from "./rounding-issues.js";
import { assumptionsOf, type Score, scoreTable, type UnnamedScore } from "./score.js";
import type { ScoringScheme } from "./scoring-scheme.js";
import type { ScoringTable } from "./scoring-table.js";

const warning = /* @__PURE__ */ warningOf("performanceRequest");

/** Either `edition` or `indicators` is required, unless the scheme brings its own indicators. */
export interface ScoringOptions extends IndicatorSource {
  /** 评分方案. The guideline gives no weights, so it is always the caller's or a reference's. */
  readonly scheme: ScoringScheme;
  /** For indicators that a person judges. */
  readonly judgements?: readonly QualityJudgement[] | undefined;
  /** 自报得分, to be laid beside the computed ones; they never change them. */
  readonly declared?: DeclaredScores;
  /** `false` leaves the explanation rows out. */
  readonly rows?: boolean;
}

/**
 * Scores a table of indicators by a scheme. What is missing makes an interval, never a zero. A scheme with faults, or one
 * of whose indicators nobody says what they are, scores nothing: the points lie anywhere from zero to the total, and the
 * issues say why; `decided-by-rounding` names a bound of a grade that rounding alone decides is reached. Rows stand in the order of the edition's indicators, whatever the order of the weights.
 *
 * @example
 * ```ts
 * import { nm2024, scorePerformance } from "digital-pilot-rules";
 *
 * const weights = { "smart-factories": "10", scenarios: "10" };
 * const rest = { total: "20", method: "proportional", decimals: 2, grades: [] } as const;
 * const scheme = { id: "ours", basis: "caller", weights, ...rest } as const;
 * const values = [
 *   { id: "smart-factories", target: "4", actual: "3" },
 *   { id: "scenarios", target: "8" },
 * ];
 * const score = scorePerformance(values, { scheme, edition: nm2024 });
 * [score.low, score.high, score.points]; //=> ["7.5", "17.5", null]
 * score.pivots; //=> ["scenarios"]
 * ```
 */
export function scorePerformance(values: readonly IndicatorValue[], options: ScoringOptions): Score;
export function scorePerformance(values: unknown, options: ScoringOptions): Score;
export function scorePerformance(values: unknown, options: ScoringOptions): Score {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const reading = readScheme(given.scheme, given);
  const rows = readFlag(given.rows, true, "rows");
  const { issues, ...score } = scoreByReading(values, reading, given);
  return deepFreeze({
    kind: "performance-score",
    ...editionIfNamed(given.edition),
    ...score,
    rows: rows.value ? score.rows : [],
    issues: capped([...ofOptions, ...reading.known.issues, ...rows.issues, ...issues]),
  });
}

const optionNames = ["scheme", "edition", "indicators", "judgements", "declared", "rows"] as const;

/** The same, by a scheme that has been read already. */
export function scoreByReading(
  values: unknown,
  { scheme, table, known, measure, issues: ofScheme }: SchemeReading,
  given: {
    readonly judgements?: unknown;
    readonly declared?: unknown;
    readonly passMark?: DecimalText | undefined;
  },
): UnnamedScore {
  const judgements = readQualityJudgements(given.judgements, qualitativeOf(table));
  const { list } = known;
  if (list === undefined) return unscored(scheme, [...ofScheme, ...judgements.issues]);
  const rows = readIndicatorValues(values, measure);
  const before = [...ofScheme, ...judgements.issues];
  if (scheme === undefined || table === undefined) return unscored(scheme, [...before, ...rows.issues]);
  const ids = table.items.map(({ id }) => id);
  const declared = readDeclared(ownOf(given, "declared"), ids);
  const input = { values: rows.values, judgements: judgements.value };
  const score = scoreTable(table, input);
  const comparison = declared.value && compareDeclared(score.rows, declared.value, table.scheme.decimals);
  return {
    ...score,
    issues: [
      ...before,
      ...declared.issues,
      ...rows.issues,
      ...ofRows(
        rows,
        table,
        list.map(({ id }) => id),
      ),
      ...roundingIssues(table, input, score, given.passMark),
    ],
    ...(comparison && { declared: comparison }),
  };
}

/** Rows the scheme asks for and the table lacks, and rows nobody knows. Judged indicators need no row. */
function ofRows(rows: IndicatorReading, table: ScoringTable, described: readonly string[]): readonly Issue[] {
  const scored = table.items.map(({ id }) => id);
  return [
    ...missingRows(rows, computedBy(table)),
    ...unknownRows(rows, [...new Set([...scored, ...described])]),
    ...scored
      .filter((id) => !described.includes(id))
      .map((id) => warning("indicator-not-described", ["scheme", "weights", id], {})),
  ];
}

/** The indicators a scheme scores by figures and not by a person's judgement. */
export const computedBy = ({ items }: ScoringTable): readonly string[] =>
  items.filter(({ computed }) => computed !== undefined).map(({ id }) => id);

const unscored = (scheme: ScoringScheme | undefined, issues: readonly Issue[]): UnnamedScore => ({
  scheme: scheme?.id ?? "",
  total: scheme?.total ?? "0",
  decimals: scheme?.decimals ?? 0,
  low: "0",
  high: scheme?.total ?? "0",
  points: null,
  grade: null,
  decided: false,
  pivots: [],
  rows: [],
  assumptions: scheme === undefined ? [] : assumptionsOf(scheme),
  issues,
});
