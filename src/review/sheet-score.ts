import { bare } from "../core/own-data.js";
import { compareRatios, type Ratio, ratio, roundAt } from "../performance/exact.js";
import { millionths } from "../performance/quantities.js";
import { type Dropping, type Interval, meanBetween } from "./dropping.js";
import { sumOf } from "./spread.js";

/** One criterion of a scheme, in millionths. */
export interface Scale {
  readonly most: bigint;
  readonly weight: Ratio;
}

const whole: Ratio = /* @__PURE__ */ ratio(1n, 1n);

/** `factor`: what the weight is multiplied by where other criteria do not apply. */
export const scaleOf = (
  { most, weight = most }: { readonly most: string; readonly weight?: string | undefined },
  factor: Ratio = whole,
): Scale => ({
  most: millionths(most),
  weight: ratio(millionths(weight) * factor.numerator, factor.denominator),
});

/** The scores of one expert, one for each criterion, in millionths; `undefined` where one is missing. */
export type SheetScores = readonly (bigint | undefined)[];

/** What a score counts in the total: `weight × score ÷ most`. */
export const weighted = ({ most, weight }: Scale, score: Ratio): Ratio =>
  ratio(score.numerator * weight.numerator, score.denominator * most * weight.denominator);

/** How sheets become a total. */
interface Adding {
  readonly drop: Dropping | undefined;
  /** The place at which the points of each criterion are rounded before they are added; without it they are exact. */
  readonly rowsAt?: number;
}

/**
 * The least and the greatest total there can be: missing scores are nothing at one end and full at the other. A total only
 * ever grows with its scores, rows rounded or not, so nothing lies outside. `undefined` where dropping would leave no score.
 */
export function totalBetween(
  scales: readonly Scale[],
  sheets: readonly SheetScores[],
  adding: Adding,
): Interval | undefined {
  const { drop, rowsAt } = bare(adding);
  const lows = sheets.map((sheet) => scales.map((_, at) => ratio(sheet[at] ?? 0n, 1n)));
  const highs = sheets.map((sheet) => scales.map(({ most }, at) => ratio(sheet[at] ?? most, 1n)));
  const added = (rows: readonly Ratio[]) =>
    sumOf(rows.map((row, at) => rounded(row, scales[at] as Scale, rowsAt)));
  if (drop?.from === "sheet") return meanBetween(lows.map(added), highs.map(added), drop);
  const column = (ends: readonly (readonly Ratio[])[], at: number) => ends.map((row) => row[at] as Ratio);
  const means = scales.map((_, at) => meanBetween(column(lows, at), column(highs, at), drop));
  if (means.includes(undefined)) return undefined;
  const known = means as readonly Interval[];
  return { low: added(known.map(({ low }) => low)), high: added(known.map(({ high }) => high)) };
}

/** The points of a score on a criterion: a full score is the weight itself, and nothing is more. */
function rounded(score: Ratio, scale: Scale, place: number | undefined): Ratio {
  const points = weighted(scale, score);
  if (place === undefined || compareRatios(points, scale.weight) >= 0) return points;
  const near = roundAt(points, place);
  return compareRatios(near, scale.weight) > 0 ? scale.weight : near;
}
