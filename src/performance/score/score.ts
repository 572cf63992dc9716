import type { IndicatorValue } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { halfUp } from "../../core/division.js";
import type { Issue } from "../../core/issue.js";
import { bare, ownOf } from "../../core/own-data.js";
import { unscaled } from "../../core/scaled.js";
import type { EditionIfNamed } from "../../edition/named-edition.js";
import type { QualityJudgement } from "../../input/judgement.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { hundred, millionths, quantitiesOf, textIn } from "../quantities.js";
import type { ScoreComparison } from "./declared.js";
import { type Ends, exactTotal, nobody, roundedTotal } from "./exact-total.js";
import { type CodeSlot, type Columns, type QuickItem, quickItem, quickPoints } from "./quick-item.js";
import { type ItemPoints, scoreItem } from "./score-item.js";
import { rowOf, type ScoreInput, type ScoreRow } from "./score-row.js";
import type { ScoringScheme } from "./scoring-scheme.js";
import { gradeAt, type ScoringItem, type ScoringTable } from "./scoring-table.js";

/** 得分. What a scheme makes of a table of indicators, from the least to the most that missing values allow. */
export interface Score extends EditionIfNamed {
  /** What this is: a score of a table. */
  readonly kind: "performance-score";
  /** The id of the scheme; empty where it could not be read. */
  readonly scheme: string;
  /** 总分, what all weights make together. */
  readonly total: DecimalText;
  /** The place each row is rounded to, or the total, as the scheme says. */
  readonly decimals: number;
  /** The points there are for sure, whatever is missing. */
  readonly low: DecimalText;
  /** The most points that what is missing allows. */
  readonly high: DecimalText;
  /** 得分总计, where it is the same whatever is missing. */
  readonly points: DecimalText | null;
  /** 等级, where it is the same whatever is missing; `null` as well where the points reach no grade. */
  readonly grade: string | null;
  /** Whether what is missing can still change the grade; where a scheme has no grades, the points. */
  readonly decided: boolean;
  /** The indicators whose missing values can still move the score, the one that can move it most first. */
  readonly pivots: readonly string[];
  /** One for each indicator of the scheme, in the order of the edition's; they add up unless the scheme rounds the total. */
  readonly rows: readonly ScoreRow[];
  /** What the score rests on that neither the guideline nor the caller gave. */
  readonly assumptions: readonly ParameterUse[];
  /** Faults of the options, then of the table, each with its place. */
  readonly issues: readonly Issue[];
  /** 自报得分与计算得分的比较, where scores were declared. */
  readonly declared?: ScoreComparison;
}

/** The items of a table as the quick way reads them, made once. */
function quickItemsOf(table: ScoringTable): readonly QuickItem[] {
  const known = quickItems.get(table) ?? table.items.map((item) => quickItem(table, item));
  quickItems.set(table, known);
  return known;
}

const quickItems = new WeakMap<ScoringTable, readonly QuickItem[]>();

const nothingMissing: ItemPoints["missing"] = [];

/** Own fields alone, those that are not there too: a prototype that somebody has written into fills no gap. */
const ownColumns = (value: IndicatorValue): Columns => ({
  id: value.id,
  baseline: textIn(value, "baseline"),
  target: textIn(value, "target"),
  actual: textIn(value, "actual"),
});

/** By the quick way where it answers, and by the exact one where it does not. */
function pointsOfValue(table: ScoringTable, index: number, value: IndicatorValue | undefined): ItemPoints {
  const item = table.items[index] as ScoringItem;
  const slot: CodeSlot = { code: "target-met" };
  const quick = quickItemsOf(table)[index] as QuickItem;
  const points = value === undefined ? -1 : quickPoints(quick, ownColumns(value), slot);
  if (points >= 0) return { code: slot.code, low: points, high: points, missing: nothingMissing };
  return scoreItem(table, item, value === undefined ? nobody : quantitiesOf(value));
}

/** The points of each item of a table, in its order, in whole units. */
export const pointsOfItems = (
  table: ScoringTable,
  { values, judgements }: ScoreInput,
): readonly ItemPoints[] =>
  table.items.map((item, index) => {
    const judgement = item.computed === undefined ? judgements.get(item.id) : undefined;
    if (judgement !== undefined) return judged(table, item, judgement);
    return pointsOfValue(table, index, values.get(item.id));
  });

function judged({ step }: ScoringTable, { units }: ScoringItem, { share }: QualityJudgement): ItemPoints {
  const given = millionths(share);
  const rounded = Number(halfUp(BigInt(units) * given, hundred * BigInt(step))) * step;
  const points = given === hundred ? units : Math.min(rounded, units);
  return { code: "judged", low: points, high: points, missing: [] };
}

/** What the points of the items come to: their sum, or the exact sum rounded once, where the scheme rounds the total. */
export function totalsOf(
  table: ScoringTable,
  points: readonly ItemPoints[],
  input: ScoreInput,
): Ends<number> {
  if (ownOf(table.scheme, "rounding") === "total") {
    const { low, high } = exactTotal(table, input);
    return { low: roundedTotal(table, low), high: roundedTotal(table, high) };
  }
  const sumOf = (end: "low" | "high") => points.reduce((sum, one) => sum + one[end], 0);
  return { low: sumOf("low"), high: sumOf("high") };
}

/** A score by itself, whichever edition its indicators come from. */
export type UnnamedScore = Omit<Score, "kind" | keyof EditionIfNamed>;

export function scoreTable(
  table: ScoringTable,
  input: ScoreInput,
): Omit<UnnamedScore, "issues" | "declared"> {
  const points = pointsOfItems(table, input);
  const { low, high } = totalsOf(table, points, input);
  const text = (units: number) => unscaled(units, table.places);
  const grade = gradeAt(table, low);
  const decided = table.grades.length === 0 ? low === high : grade === gradeAt(table, high);
  const { scheme } = table;
  return {
    scheme: scheme.id,
    total: scheme.total,
    decimals: scheme.decimals,
    low: text(low),
    high: text(high),
    points: low === high ? text(low) : null,
    grade: decided ? grade : null,
    decided,
    pivots: pivotsOf(table, points),
    rows: table.items.map((item, index) => rowOf(table, item, points[index] as ItemPoints, input)),
    assumptions: assumptionsOf(scheme),
  };
}

/** The widest first; among equals the order of the rows. */
const pivotsOf = ({ items }: ScoringTable, points: readonly ItemPoints[]): readonly string[] =>
  points
    .map(({ low, high }, index) => ({ id: (items[index] as ScoringItem).id, width: high - low }))
    .filter(({ width }) => width > 0)
    .sort((left, right) => right.width - left.width)
    .map(({ id }) => id);

/** What a scheme rests on: its source, where that is not the caller, and each thing its source leaves open. */
export function assumptionsOf(scheme: ScoringScheme): readonly ParameterUse[] {
  const { id, basis, source, assumed = [], total, decimals, method } = bare(scheme);
  const own: readonly ParameterUse[] =
    basis === "reference" || basis === "assumption"
      ? [{ id: "scoring-scheme", value: id, unit: "", basis, ...(source && { source }) }]
      : [];
  const known: Readonly<Record<string, string>> = {
    total,
    decimals: String(decimals),
    ...(typeof method === "string" && { method }),
  };
  const filledIn = assumed.map((name): ParameterUse => {
    const value = Object.hasOwn(known, name) ? (known[name] as string) : null;
    return { id: `scoring-scheme.${name}`, value, unit: "", basis: "assumption" };
  });
  return [...own, ...filledIn];
}
