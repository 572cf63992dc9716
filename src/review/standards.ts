import { compare, type DecimalText } from "../core/decimal.js";
import { roundRatio } from "../performance/exact.js";
import { factorOf } from "./applicability.js";
import type { Dropping, Interval } from "./dropping.js";
import { type Panel, scoreOn } from "./panel.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { ReviewVerdict } from "./review-tally.js";
import { type Scale, type SheetScores, scaleOf, totalBetween } from "./sheet-score.js";

/** A criterion that is scored. */
export type Scored = ReviewScheme["criteria"][number] & { readonly most: DecimalText };

/** Points as they are shown: an interval while scores are missing. */
export interface Ends {
  readonly low: DecimalText;
  readonly high: DecimalText;
}

export interface Points extends Ends {
  /** The same before anything was rounded. */
  readonly exact: Interval;
}

export const isScored = (criterion: ReviewScheme["criteria"][number]): criterion is Scored =>
  criterion.most !== undefined;

/**
 * The weighted points of those of some criteria that apply, rescaled to what all would make; `undefined` where nothing is
 * left to count.
 */
export function pointsOf(
  criteria: readonly Scored[],
  applying: readonly Scored[],
  panel: Panel,
  scheme: ReviewScheme,
  drop: Dropping | undefined,
): Points | undefined {
  const factor = factorOf(criteria, applying);
  if (factor === undefined) return undefined;
  return pointsBy(
    applying.map((one) => scaleOf(one, factor)),
    sheetScores(applying, panel),
    scheme,
    drop,
  );
}

function pointsBy(
  scales: readonly Scale[],
  sheets: readonly SheetScores[],
  { decimals, rounding }: ReviewScheme,
  drop: Dropping | undefined,
): Points | undefined {
  if (scales.length === 0 || sheets.length === 0) return undefined;
  const exact = totalBetween(scales, sheets, { drop });
  if (rounding !== "rows") return exact && shown(exact, exact, decimals);
  const ofRows = totalBetween(scales, sheets, { drop, rowsAt: decimals });
  // What of rounded rows is no outlier may be one before, where the sheets are as close to one another as that.
  return ofRows && shown(ofRows, exact ?? ofRows, decimals);
}

const shown = ({ low, high }: Interval, exact: Interval, decimals: number): Points => ({
  low: roundRatio(low, decimals),
  high: roundRatio(high, decimals),
  exact,
});

/** Whole sheets are dropped from the total alone: a section or a criterion has no sheets. */
export const droppingWithin = ({ drop }: ReviewScheme): Dropping | undefined =>
  drop?.from === "criterion" ? drop : undefined;

/** The mean of one criterion in its own points. */
export const pointsOnItself = (criterion: Scored, panel: Panel, scheme: ReviewScheme): Points | undefined =>
  pointsBy(
    [scaleOf({ most: criterion.most, weight: undefined })],
    sheetScores([criterion], panel),
    scheme,
    droppingWithin(scheme),
  );

/** Whether points reach what they must, whatever is still missing. */
export function verdictOfPoints(points: Ends | undefined, least: DecimalText): ReviewVerdict {
  if (points === undefined) return "needs-data";
  if (compare(points.low, least) >= 0) return "pass";
  return compare(points.high, least) < 0 ? "fail" : "needs-data";
}

/** The scores of every sheet that is due, those that are not there too. */
export function sheetScores(criteria: readonly Scored[], { counted, due }: Panel): readonly SheetScores[] {
  const given = counted.map((sheet) => criteria.map(({ id }) => scoreOn(id, sheet)));
  const blank: SheetScores = criteria.map(() => undefined);
  return [...given, ...Array.from({ length: due - counted.length }, () => blank)];
}
