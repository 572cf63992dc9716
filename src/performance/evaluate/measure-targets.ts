import type { IndicatorValue } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import type { Issue } from "../../core/issue.js";
import { indicatorsOf } from "../../edition/indicators-of.js";
import { compareIndicator, type IndicatorProgress } from "../progress.js";
import { type Measure, measuresOf } from "../quantities.js";
import { missingRows, readIndicatorValues, unknownRows } from "../read-indicator-values.js";
import { readQualityJudgements } from "../score/read-quality-judgements.js";
import type { Score } from "../score/score.js";
import { computedBy, scoreByReading } from "../score/score-performance.js";
import { missingOfScore, missingOfTargets, type Reached, reachedOf, withDueTargets } from "./evaluation.js";
import type { ReadEvaluationOptions } from "./read-evaluation-options.js";

/** What an evaluation finds out of a table before it draws a consequence. */
export interface MeasuredTargets extends Reached {
  readonly progress: readonly IndicatorProgress[];
  readonly score: Score | undefined;
  /** The rows with missed targets, against the targets that were due. */
  readonly missed: readonly IndicatorValue[];
  readonly measure: (id: string) => Measure;
  /** The weights of the scheme, by which a recovery may count. */
  readonly weights: Readonly<Record<string, DecimalText>> | undefined;
  /** The fields that would tell whether the targets are reached, and those that would settle the score. */
  readonly missing: readonly string[];
  readonly missingOfScore: readonly string[];
  readonly issues: readonly Issue[];
}

/** Holds each indicator of the edition against the targets that are due. Without an edition or a stage nothing is held. */
export function measureTargets(read: ReadEvaluationOptions): MeasuredTargets {
  const { against, scheme, edition, stage } = read;
  const indicators = edition ? indicatorsOf(edition) : [];
  const ids = indicators.map(({ id }) => id);
  const measure = scheme?.measure ?? measuresOf(indicators);
  const reading = readIndicatorValues(read.values, measure);
  const due = [...reading.values.values()].map((value) => withDueTargets(value, against));
  const dueOf = new Map(due.map((value) => [value.id, value]));
  const held = stage === undefined ? [] : ids;
  const progress = held.map((id) => compareIndicator(dueOf.get(id) ?? { id }, measure(id), { decimals: 2 }));
  const reached = reachedOf(progress);
  const score =
    scheme && scoreByReading(due, scheme, { judgements: read.judgements, passMark: read.passMark });
  const scored = scheme?.table ? computedBy(scheme.table) : [];
  const known = [...ids, ...Object.keys(scheme?.scheme?.weights ?? {})];
  return {
    ...reached,
    progress,
    score: score && { kind: "performance-score", ...read.named, ...score },
    missed: due.filter(({ id }) => reached.unmet.includes(id)),
    measure,
    weights: scheme?.scheme?.weights,
    missing: missingOfTargets(progress, against),
    missingOfScore: missingOfScore(score?.rows ?? [], against),
    issues: [
      // Those of the rows are told under the places where they stand in the input.
      ...(score?.issues.filter(({ path }) => path[0] !== "indicators") ??
        readQualityJudgements(read.judgements, []).issues),
      ...(edition === undefined ? [] : reading.issues),
      ...(edition === undefined ? [] : missingRows(reading, [...new Set([...ids, ...scored])])),
      ...(edition === undefined ? [] : unknownRows(reading, known, indicators)),
    ],
  };
}
