import { halfUp, powerOfTen, rounded } from "../../core/division.js";
import { unscaled } from "../../core/scaled.js";
import { addRatios, compareRatios, type Ratio, ratio } from "../exact.js";
import { hundred, millionths, type Quantities, quantitiesOf } from "../quantities.js";
import { sharesOf } from "./score-item.js";
import type { ScoreInput } from "./score-row.js";
import type { ScoringItem, ScoringTable } from "./scoring-table.js";

/** The points of a table in its units: from the least to the most that missing values allow. */
export interface Ends<Points> {
  readonly low: Points;
  readonly high: Points;
}

/** The values of an indicator of which nothing is known. */
export const nobody: Quantities = {
  baseline: undefined,
  midterm: undefined,
  target: undefined,
  actual: undefined,
};

/** The values of an indicator, as far as they are known. */
const valuesOf = (item: ScoringItem, { values }: Pick<ScoreInput, "values">): Quantities => {
  const value = values.get(item.id);
  return value === undefined ? nobody : quantitiesOf(value);
};

/** What all indicators earn together before anything is rounded. */
export function exactTotal(table: ScoringTable, input: ScoreInput): Ends<Ratio> {
  const parts = table.items.map((item): Ends<Ratio> => {
    const judgement = item.computed === undefined ? input.judgements.get(item.id) : undefined;
    const units = BigInt(item.units);
    if (judgement !== undefined) {
      const points = ratio(units * millionths(judgement.share), hundred);
      return { low: points, high: points };
    }
    const { low, high } = sharesOf(table, item, valuesOf(item, input));
    return { low: ratio(units * low.part, low.whole), high: ratio(units * high.part, high.whole) };
  });
  const sumOf = (end: "low" | "high") => parts.map((one) => one[end]).reduce(addRatios, ratio(0n, 1n));
  return { low: sumOf("low"), high: sumOf("high") };
}

/** Rounded once, half up, at the place the scheme states; all there is, is the total itself, and nothing is more. */
export function roundedTotal({ step, items }: ScoringTable, { numerator, denominator }: Ratio): number {
  const all = items.reduce((sum, { units }) => sum + units, 0);
  if (compareRatios(ratio(numerator, denominator), ratio(BigInt(all), 1n)) >= 0) return all;
  return Math.min(Number(halfUp(numerator, denominator * BigInt(step))) * step, all);
}

/** In points, cut off after six places: it lies on the same side of every bound as the exact sum. */
export const cutPoints = ({ places }: ScoringTable, { numerator, denominator }: Ratio): string =>
  unscaled(rounded(numerator * powerOfTen(6 - places), denominator, "floor"), 6);
