import { type IndicatorValue, startOf } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import type { Values } from "../../core/issue.js";
import { unscaled } from "../../core/scaled.js";
import type { QualityJudgement } from "../../input/judgement.js";
import { isQualitative, methodName } from "../methods/method-of.js";
import type { RowCode } from "../methods/share.js";
import { type Column, millionths, textIn } from "../quantities.js";
import type { ItemPoints } from "./score-item.js";
import type { Level } from "./scoring-scheme.js";
import type { ScoringItem, ScoringTable } from "./scoring-table.js";

/** 分值. One indicator's part of a score, rounded; unless the scheme rounds the total, the parts add up to it exactly. */
export interface ScoreRow {
  /** What this is: one indicator of a score. */
  readonly kind: "score-row";
  /** The indicator. */
  readonly id: string;
  /** 权重: the most points it can have. */
  readonly weight: DecimalText;
  /** 计分方法: the word of a plain method, `bands`, or `qualitative`. */
  readonly method: string;
  /** Why it has these points; the wording is in the locale under the same code. */
  readonly code: RowCode;
  /** Its points for sure. */
  readonly low: DecimalText;
  /** The most that what is missing allows. */
  readonly high: DecimalText;
  /** Its points, where they are the same whatever is missing. */
  readonly points: DecimalText | null;
  /** The figures it was computed from: `actual`, `target`, `baseline`, `unit`, `share`, `level`. */
  readonly values: Values;
  /** What the method reads and nobody gave. */
  readonly missing: readonly (Column | "judgement")[];
  /** The record a judged indicator was scored by. */
  readonly judgement?: QualityJudgement;
}

export interface ScoreInput {
  readonly values: ReadonlyMap<string, IndicatorValue>;
  readonly judgements: ReadonlyMap<string, QualityJudgement>;
}

export function rowOf(
  { places }: ScoringTable,
  item: ScoringItem,
  { code, low, high, missing }: ItemPoints,
  { values, judgements }: ScoreInput,
): ScoreRow {
  const { id, weight, method, measure } = item;
  const value = values.get(id) ?? {};
  const judgement = isQualitative(method) ? judgements.get(id) : undefined;
  const shown: Record<string, string | undefined> = {
    baseline: item.computed?.reads.includes("baseline") ? startIn(value) : undefined,
    target: item.computed?.reads.includes("target") ? textIn(value, "target") : undefined,
    actual: item.computed === undefined ? undefined : textIn(value, "actual"),
    unit: measure.unit,
    share: judgement?.share,
    level: judgement && isQualitative(method) ? levelOf(method.qualitative, judgement.share) : undefined,
  };
  const stated = Object.entries(shown).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    kind: "score-row",
    id,
    weight,
    method: methodName(method),
    code,
    low: unscaled(low, places),
    high: unscaled(high, places),
    points: low === high ? unscaled(low, places) : null,
    values: Object.fromEntries(stated),
    missing: code === "judgement-missing" ? ["judgement"] : missing,
    ...(judgement && { judgement }),
  };
}

/** The level a share falls into, the lower bound included. */
function levelOf(levels: readonly Level[], share: DecimalText): string | undefined {
  const reached = levels.filter(({ from }) => millionths(share) >= millionths(from));
  return reached.reduce<Level | undefined>(
    (best, one) => (best === undefined || millionths(one.from) > millionths(best.from) ? one : best),
    undefined,
  )?.level;
}

/** The baseline the way was measured from. */
function startIn(value: Omit<IndicatorValue, "id">): string | undefined {
  const baseline = textIn(value, "baseline");
  return baseline === undefined ? undefined : startOf(baseline);
}
