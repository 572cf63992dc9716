import { compare, type DecimalText } from "../core/decimal.js";
import { roundRatio } from "../performance/exact.js";
import { type Panel, scoreOn } from "./panel.js";
import type { ReviewScheme } from "./review-sheet.js";
import type { ReviewVerdict } from "./review-tally.js";
import { type Dropping, type Scale, type SheetScores, scaleOf, totalBetween } from "./sheet-score.js";

/** A criterion that is scored. */
export type Scored = ReviewScheme["criteria"][number] & { readonly most: DecimalText };

/** Points as they are shown: an interval while scores are missing. */
export interface Points {
  readonly low: DecimalText;
  readonly high: DecimalText;
}

export const isScored = (criterion: ReviewScheme["criteria"][number]): criterion is Scored =>
  criterion.most !== undefined;

/** The weighted points of some criteria; `undefined` where nothing is left to count. */
export function pointsOf(
  criteria: readonly Scored[],
  panel: Panel,
  { decimals }: ReviewScheme,
  drop: Dropping | undefined,
  scale: (criterion: Scored) => Scale = scaleOf,
): Points | undefined {
  if (criteria.length === 0 || panel.due === 0) return undefined;
  const total = totalBetween(criteria.map(scale), sheetScores(criteria, panel), drop);
  return total && { low: roundRatio(total.low, decimals), high: roundRatio(total.high, decimals) };
}

/** Whole sheets are dropped from the total alone: a section or a criterion has no sheets. */
export const droppingWithin = ({ drop }: ReviewScheme): Dropping | undefined =>
  drop?.from === "criterion" ? drop : undefined;

/** The mean of one criterion in its own points. */
export const pointsOnItself = (criterion: Scored, panel: Panel, scheme: ReviewScheme): Points | undefined =>
  pointsOf([criterion], panel, scheme, droppingWithin(scheme), ({ most }) => scaleOf({ most }));

/** Whether points reach what they must, whatever is still missing. */
export function verdictOfPoints(points: Points | undefined, least: DecimalText): ReviewVerdict {
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
