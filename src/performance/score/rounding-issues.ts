import type { DecimalText } from "../../core/decimal.js";
import type { Issue, Path } from "../../core/issue.js";
import { scaled, unscaled } from "../../core/scaled.js";
import { warningOf } from "../../vocabulary/issues.js";
import { compareRatios, ratio } from "../exact.js";
import { cutPoints, type Ends, exactTotal } from "./exact-total.js";
import type { ScoreInput } from "./score-row.js";
import type { ScoringTable } from "./scoring-table.js";

const warning = /* @__PURE__ */ warningOf("performanceRequest");

/** The bounds that rounding alone decides are reached or missed: of the grades, and of a pass mark where there is one. */
export function roundingIssues(
  table: ScoringTable,
  input: ScoreInput,
  points: Ends<DecimalText>,
  passMark: DecimalText | undefined,
): readonly Issue[] {
  const bounds: readonly { readonly bound: DecimalText; readonly path: Path }[] = [
    ...table.scheme.grades.map(({ from }, index) => ({
      bound: from,
      path: ["scheme", "grades", index, "from"],
    })),
    ...(passMark === undefined ? [] : [{ bound: passMark, path: ["passMark"] }]),
  ];
  const near = bounds.filter(({ bound }) => isNear(table, points, bound));
  if (near.length === 0) return [];
  const exact = exactTotal(table, input);
  const unit = 10n ** 6n;
  return near.flatMap(({ bound, path }) => {
    const end = (["low", "high"] as const).find((one) => {
      const { numerator, denominator } = exact[one];
      const inMillionths = ratio(numerator * unit, denominator * 10n ** BigInt(table.places));
      const isReached = compareRatios(inMillionths, ratio(scaled(bound, 6), 1n)) >= 0;
      return scaled(points[one], 6) >= scaled(bound, 6) !== isReached;
    });
    if (end === undefined) return [];
    return [
      warning("decided-by-rounding", path, {
        bound,
        rounded: points[end],
        exact: cutPoints(table, exact[end]),
      }),
    ];
  });
}

/** Rounding moves a sum by less than a step for each indicator; farther off nothing need be added up again. */
function isNear(
  { items, step, places }: ScoringTable,
  points: Ends<DecimalText>,
  bound: DecimalText,
): boolean {
  const reach = scaled(unscaled(items.length * step, places), 6);
  return [points.low, points.high].some((one) => {
    const apart = scaled(one, 6) - scaled(bound, 6);
    return (apart < 0n ? -apart : apart) <= reach;
  });
}
