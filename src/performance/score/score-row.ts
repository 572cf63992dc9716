import { type IndicatorValue, startOf } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import type { Values } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
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
  { values: given, judgements }: ScoreInput,
): ScoreRow {
  const { id, weight, method, measure } = item;
  const value = given.get(id) ?? {};
  const judgement = isQualitative(method) ? judgements.get(id) : undefined;
  const values: Record<string, string> = {};
  const show = (name: string, text: string | undefined) => {
    if (text !== undefined) values[name] = text;
  };
  const reads = ownOf(item.computed, "reads") ?? [];
  if (reads.includes("baseline")) show("baseline", startIn(value));
  if (reads.includes("target")) show("target", textIn(value, "target"));
  if (item.computed !== undefined) show("actual", textIn(value, "actual"));
  show("unit", measure.unit);
  show("share", judgement?.share);
  if (judgement && isQualitative(method)) show("level", levelOf(method.qualitative, judgement.share));
  const least = unscaled(low, places);
  return {
    kind: "score-row",
    id,
    weight,
    method: methodName(method),
    code,
    low: least,
    high: low === high ? least : unscaled(high, places),
    points: low === high ? least : null,
    values,
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
