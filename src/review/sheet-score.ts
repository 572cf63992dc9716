import { addRatios, type Ratio, ratio } from "../performance/exact.js";
import { millionths } from "../performance/quantities.js";
import { sortRatios, sumOf } from "./spread.js";

/** One criterion of a scheme, in millionths. */
export interface Scale {
  readonly most: bigint;
  readonly weight: bigint;
}

export const scaleOf = ({
  most,
  weight = most,
}: {
  readonly most: string;
  readonly weight?: string | undefined;
}): Scale => ({
  most: millionths(most),
  weight: millionths(weight),
});

export interface Dropping {
  readonly from: "criterion" | "sheet";
  readonly lowest: number;
  readonly highest: number;
}

/** The scores of one expert, one for each criterion, in millionths; `undefined` where one is missing. */
export type SheetScores = readonly (bigint | undefined)[];

/** What a score counts in the total: `weight × score ÷ most`. */
export const weighted = ({ most, weight }: Scale, score: bigint): Ratio => ratio(score * weight, most);

/**
 * The least and the greatest total there can be: missing scores are nothing at one end and full at the other. A
 * total only ever grows with its scores, extremes dropped or not, so nothing lies outside.
 * `undefined` where dropping the extremes would leave no score.
 */
export function totalBetween(
  scales: readonly Scale[],
  sheets: readonly SheetScores[],
  drop: Dropping | undefined,
): { readonly low: Ratio; readonly high: Ratio } | undefined {
  const filled = (whenMissing: (scale: Scale) => bigint) =>
    sheets.map((sheet) => scales.map((scale, index) => sheet[index] ?? whenMissing(scale)));
  const low = totalOf(
    scales,
    filled(() => 0n),
    drop,
  );
  const high = totalOf(
    scales,
    filled(({ most }) => most),
    drop,
  );
  return low && high && { low, high };
}

function totalOf(
  scales: readonly Scale[],
  sheets: readonly (readonly bigint[])[],
  drop: Dropping | undefined,
): Ratio | undefined {
  const points = sheets.map((sheet) => scales.map((scale, index) => weighted(scale, sheet[index] as bigint)));
  if (drop?.from === "criterion") {
    const means = scales.map((_, index) =>
      meanWithout(
        points.map((sheet) => sheet[index] as Ratio),
        drop,
      ),
    );
    return means.includes(undefined) ? undefined : sumOf(means as readonly Ratio[]);
  }
  return meanWithout(points.map(sumOf), drop);
}

/** The mean of what is left when the extremes are dropped. */
export function meanWithout(values: readonly Ratio[], drop: Dropping | undefined): Ratio | undefined {
  const { lowest = 0, highest = 0 } = drop ?? {};
  const kept = sortRatios(values).slice(lowest, values.length - highest);
  if (kept.length === 0 || lowest + highest >= values.length) return undefined;
  const { numerator, denominator } = kept.reduce(addRatios);
  return ratio(numerator, denominator * BigInt(kept.length));
}
