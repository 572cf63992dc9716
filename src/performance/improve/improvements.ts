import type { DecimalText } from "../../core/decimal.js";
import { powerOfTen, quotient } from "../../core/division.js";
import { ownOf } from "../../core/own-data.js";
import { placesOf, scaled, unscaled } from "../../core/scaled.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { decimalOf, millionths, one, type Quantities, quantitiesOf } from "../quantities.js";
import { scoreTable } from "../score/score.js";
import type { ScoreInput } from "../score/score-row.js";
import type { ScoringItem, ScoringTable } from "../score/scoring-table.js";
import { type Choice, cheapest, mostChoices } from "./cheapest.js";
import { furthestOf, type ImprovementOption, improvementOptions } from "./improvement-options.js";

/** One indicator to improve. */
export interface ImprovementStep {
  /** What this is: one indicator to improve. */
  readonly kind: "improvement";
  /** The indicator. */
  readonly id: string;
  /** Of its values. */
  readonly unit: string;
  /** The actual value there is. */
  readonly from: DecimalText;
  /** The actual value it has to reach. */
  readonly to: DecimalText;
  /** The change of the actual value; below zero for a falling indicator. */
  readonly by: DecimalText;
  /** The points it gains. */
  readonly gain: DecimalText;
  /** Rounded half up at six places; the choice is made on exact costs. */
  readonly cost: DecimalText;
}

/**
 * How the question was answered: nothing to do, a plan, no plan reaches it, it is too fine to search, or the scheme rounds
 * the total alone, so that no indicator has whole points of its own to choose among.
 */
export type ImprovementCode =
  | "reached-already"
  | "reachable"
  | "out-of-reach"
  | "too-fine-to-search"
  | "rounded-as-a-whole";

/** 提升方案. What must still happen to reach a number of points, at the least cost. */
export interface Improvements {
  /** How the question was answered. */
  readonly code: ImprovementCode;
  /** The points there are now for sure. */
  readonly now: DecimalText;
  /** Those after the steps; `null` where there is no plan. */
  readonly after: DecimalText | null;
  /** The most points that any steps could make. */
  readonly most: DecimalText;
  /**
   * Of all steps, in what the caller counts; `null` where there is no plan, or where nobody said what a unit costs and the steps are in unlike units,
   * of which there is no sum.
   */
  readonly cost: DecimalText | null;
  /** In the order of the edition's indicators. */
  readonly steps: readonly ImprovementStep[];
  /** Indicators that count with their least points, because something about them is not known. */
  readonly unknown: readonly string[];
  /** What the plan rests on that neither the guideline nor the caller gave. */
  readonly assumptions: readonly ParameterUse[];
}

/** Nobody having said what a unit costs, one 家 costs as much as one 个 or one percentage point. */
const eachUnitCostsOne: ParameterUse = { id: "improvement-costs", value: "1", unit: "", basis: "assumption" };

/** Sums of costs stay whole numbers that a double holds exactly. */
const greatestCost = 2n ** 52n;

export function improvements(
  table: ScoringTable,
  input: ScoreInput,
  needed: DecimalText,
  costs: ReadonlyMap<string, DecimalText> | undefined,
): Improvements {
  const before = scoreTable(table, input);
  const missing = unitsMissing(before.low, needed, table.places);
  const common = {
    now: before.low,
    after: null,
    most: mostOf(table, input, costs),
    cost: null,
    steps: [],
    unknown: before.rows.filter(({ points }) => points === null).map(({ id }) => id),
    assumptions: [...before.assumptions, ...(costs === undefined ? [eachUnitCostsOne] : [])],
  };
  if (missing === 0) return { ...common, code: "reached-already", after: before.low, cost: "0" };
  if (millionths(common.most) < millionths(needed)) return { ...common, code: "out-of-reach" };
  if (ownOf(table.scheme, "rounding") === "total") return { ...common, code: "rounded-as-a-whole" };
  const options = optionsOf(table, input, costs, missing);
  const picks = options && cheapestOf(options, missing);
  if (picks === undefined) return { ...common, code: "too-fine-to-search" };
  const picked = picks.flatMap((option, index) => (option ? [{ item: table.items[index], option }] : []));
  const steps = picked.map(({ item, option }) => stepOf(table, item as ScoringItem, option));
  const after = scoreTable(table, improved(input, steps)).low;
  const cost = picked.reduce((total, { option }) => total + option.cost, 0n);
  const isSum = costs !== undefined || new Set(steps.map(({ unit }) => unit)).size === 1;
  return { ...common, code: "reachable", after, cost: isSum ? costText(cost) : null, steps };
}

/** What each indicator could do towards the points that are missing; `undefined` where that is more than can be searched. */
function optionsOf(
  table: ScoringTable,
  input: ScoreInput,
  costs: ReadonlyMap<string, DecimalText> | undefined,
  missing: number,
): readonly (readonly Priced[])[] | undefined {
  let left = mostChoices(table.items.length, missing);
  const options = eachItem(table, input, costs, (item, values): readonly Priced[] => {
    const found = left < 0 ? [] : improvementOptions(table, item, values, { gain: missing, count: left + 1 });
    left -= found.length;
    return found.map((option) => {
      const from = values.actual as bigint;
      const change = option.to < from ? from - option.to : option.to - from;
      return { ...option, from, cost: change * millionths(costs?.get(item.id) ?? "1") };
    });
  });
  return left < 0 ? undefined : options;
}

/** The cheapest way: one option of each indicator, or none. `undefined` where the costs are too fine to be added exactly. */
function cheapestOf(
  options: readonly (readonly Priced[])[],
  missing: number,
): readonly (Priced | undefined)[] | undefined {
  // Costs are millionths of millionths; they are compared in the largest unit that all of them are whole in.
  const costly = options.flat().map(({ cost }) => cost);
  const unit = costly.reduce(greatestCommonDivisor, 0n) || 1n;
  const dearest = costly.reduce((total, cost) => total + cost, 0n);
  if (dearest / unit > greatestCost || costText(dearest) === null) return undefined;
  const groups = options.map((list) =>
    list.map(({ gain, cost }): Choice => ({ gain, cost: Number(cost / unit) })),
  );
  return cheapest(groups, missing).map((pick, index) => ownOf(options[index], pick));
}

/** An option with the present value and the cost of the change, in millionths of millionths. */
interface Priced extends ImprovementOption {
  readonly from: bigint;
  readonly cost: bigint;
}

/** An indicator without a cost, where others have one, is not to be touched: it has nothing to choose from. */
const eachItem = <T>(
  { items }: ScoringTable,
  { values }: ScoreInput,
  costs: ReadonlyMap<string, DecimalText> | undefined,
  use: (item: ScoringItem, values: Quantities) => T,
): readonly T[] =>
  items.map((item) => {
    const value = costs === undefined || costs.has(item.id) ? values.get(item.id) : undefined;
    return use(item, quantitiesOf(value ?? { id: item.id }));
  });

/** What is missing, in units of the table, rounded up: a part of a unit is missing as well. */
function unitsMissing(now: DecimalText, needed: DecimalText, at: number): number {
  const finer = Math.max(at, placesOf(needed));
  const missing = scaled(needed, finer) - scaled(now, finer);
  const unit = powerOfTen(finer - at);
  return missing <= 0n ? 0 : Number((missing + unit - 1n) / unit);
}

/** The points there are once every indicator that may be moved has gone as far as it earns anything. */
function mostOf(
  table: ScoringTable,
  input: ScoreInput,
  costs: ReadonlyMap<string, DecimalText> | undefined,
): DecimalText {
  const furthest = eachItem(table, input, costs, (item, values) => {
    const to = furthestOf(table, item, values);
    return to === undefined ? [] : [{ id: item.id, to: decimalOf(to) }];
  });
  return scoreTable(table, improved(input, furthest.flat())).low;
}

/** Compared exactly, shown at six places, half up. */
const costText = (cost: bigint): DecimalText | null => quotient(cost, one * one, 6);

const greatestCommonDivisor = (left: bigint, right: bigint): bigint =>
  right === 0n ? left : greatestCommonDivisor(right, left % right);

function stepOf({ places }: ScoringTable, { id, measure }: ScoringItem, option: Priced): ImprovementStep {
  const { from, to, gain, cost } = option;
  return {
    kind: "improvement",
    id,
    unit: measure.unit,
    from: decimalOf(from),
    to: decimalOf(to),
    by: decimalOf(to - from),
    gain: unscaled(gain, places),
    cost: costText(cost) as DecimalText,
  };
}

const improved = (input: ScoreInput, steps: readonly Pick<ImprovementStep, "id" | "to">[]): ScoreInput => ({
  ...input,
  values: new Map(
    [...input.values].map(([id, value]) => {
      const step = steps.find((one) => one.id === id);
      return [id, step === undefined ? value : { ...value, actual: step.to }];
    }),
  ),
});
