import type { Indicator } from "../../application/indicator.js";
import { readIndicators } from "../../application/read-indicators.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Issue } from "../../core/issue.js";
import { optionsOf } from "../../core/options.js";
import { indicators } from "../../guideline/nm-2024/indicators.js";
import type { QualityJudgement } from "../../input/judgement.js";
import { warningOf } from "../../vocabulary/issues.js";
import { isQualitative } from "../methods/method-of.js";
import { measuresOf } from "../quantities.js";
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
import { assumptionsOf, type Score, scoreTable } from "./score.js";
import type { ScoringScheme } from "./scoring-scheme.js";
import { schemeMethod } from "./scoring-table.js";

const warning = /* @__PURE__ */ warningOf("performanceRequest");

export interface ScoringOptions {
  /** For indicators that a person judges. */
  readonly judgements?: readonly QualityJudgement[] | undefined;
  /** 自报得分, to be laid beside the computed ones; they never change them. */
  readonly declared?: DeclaredScores;
  /** Indicators that describe ids beside the 23 and those of the scheme. */
  readonly indicators?: readonly Indicator[];
  /** `false` leaves the explanation rows out. */
  readonly rows?: boolean;
}

/**
 * Scores a table of indicators by a scheme. What is missing makes an interval, never a zero. A scheme with faults
 * scores nothing: the points lie anywhere from zero to the total, and the issues say why.
 */
export function scorePerformance(
  values: unknown,
  scheme: ScoringScheme,
  options: ScoringOptions = {},
): Score {
  const given = optionsOf(options);
  const own = readIndicators(given.indicators);
  const known = [...own.value, ...indicators];
  const { issues, ...score } = scoreByReading(values, readScheme(scheme, known), given, known);
  return deepFreeze({ ...score, issues: [...issues, ...own.issues] });
}

/** The same, by a scheme that has been read already. */
export function scoreByReading(
  values: unknown,
  reading: SchemeReading,
  options: ScoringOptions,
  known: readonly Indicator[],
): Score {
  const { scheme, table } = reading;
  const all = [...(scheme?.indicators ?? []), ...known];
  const rows = readIndicatorValues(values, measuresOf(all));
  const judgements = readQualityJudgements(options.judgements, qualitativeOf(reading));
  const issues = [...reading.issues, ...rows.issues, ...judgements.issues];
  if (scheme === undefined || table === undefined) return unscored(scheme, issues);
  const declared = readDeclared(options.declared, Object.keys(scheme.weights));
  const score = scoreTable(table, { values: rows.values, judgements: judgements.value });
  const comparison = declared.value && compareDeclared(score.rows, declared.value, table.scheme.decimals);
  return {
    ...score,
    rows: options.rows === false ? [] : score.rows,
    issues: [...issues, ...ofRows(rows, scheme, all), ...declared.issues],
    ...(comparison && { declared: comparison }),
  };
}

/** Rows the scheme asks for and the table lacks, and rows nobody knows. Judged indicators need no row. */
function ofRows(
  rows: IndicatorReading,
  scheme: ScoringScheme,
  known: readonly Indicator[],
): readonly Issue[] {
  const scored = Object.keys(scheme.weights);
  const described = known.map(({ id }) => id);
  return [
    ...missingRows(rows, computedBy(scheme)),
    ...unknownRows(rows, [...new Set([...scored, ...described])]),
    ...scored
      .filter((id) => !described.includes(id))
      .map((id) => warning("indicator-not-described", ["scheme", "weights", id], {})),
  ];
}

/** The indicators a scheme scores by figures and not by a person's judgement. */
export const computedBy = (scheme: ScoringScheme): readonly string[] =>
  Object.keys(scheme.weights).filter((id) => {
    const method = schemeMethod(scheme, id);
    return method !== undefined && !isQualitative(method);
  });

const unscored = (scheme: ScoringScheme | undefined, issues: readonly Issue[]): Score => ({
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
