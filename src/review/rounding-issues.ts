import { compare, type DecimalText } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { compareRatios, cutRatio, type Ratio, ratio } from "../performance/exact.js";
import { millionths } from "../performance/quantities.js";
import { warningOf } from "../vocabulary/issues.js";
import type { Basis } from "./basis.js";
import { isScored, type Points, pointsOnItself } from "./standards.js";

const warning = /* @__PURE__ */ warningOf("reviewRequest");

/** The marks that rounding alone decides are reached or missed, each with the points as they are shown and as they are. */
export function roundingIssues(
  { panel, scheme, standings }: Basis,
  points: { readonly total: Points | undefined; readonly sections: readonly (Points | undefined)[] },
): readonly Issue[] {
  const { criteria, sections = [], passMark } = scheme;
  const ofCriteria = criteria.flatMap((criterion, index) =>
    isScored(criterion) && standings.get(criterion.id) === "applies"
      ? told(pointsOnItself(criterion, panel, scheme), criterion.least, [
          "scheme",
          "criteria",
          index,
          "least",
        ])
      : [],
  );
  const ofSections = sections.flatMap(({ least }, index) =>
    told(points.sections[index], least, ["scheme", "sections", index, "least"]),
  );
  return [...ofCriteria, ...ofSections, ...told(points.total, passMark, ["scheme", "passMark"])];
}

function told(points: Points | undefined, bound: DecimalText | undefined, path: Path): readonly Issue[] {
  if (points === undefined || bound === undefined) return [];
  const { low, high, exact } = points;
  const isDecided = (shown: DecimalText, real: Ratio) =>
    compare(shown, bound) >= 0 !== compareRatios(real, ratio(millionths(bound), 1n)) >= 0;
  const end = isDecided(low, exact.low)
    ? { rounded: low, exact: cutRatio(exact.low) }
    : isDecided(high, exact.high)
      ? { rounded: high, exact: cutRatio(exact.high) }
      : undefined;
  return end === undefined ? [] : [warning("decided-by-rounding", path, { bound, ...end })];
}
