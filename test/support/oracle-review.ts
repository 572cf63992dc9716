/** A panel's scores added up a second time, in fractions and as plainly as can be; it shares nothing with the library. */
import {
  type Fraction,
  fraction,
  inUnits,
  isBelow,
  least,
  less,
  over,
  plus,
  roundedText,
  sum,
  times,
  whole,
} from "./fractions.js";

export interface OracleCriterion {
  readonly id: string;
  readonly most: string;
  readonly weight?: string | undefined;
}

export interface OracleReview {
  /** Of the criteria, those that apply. */
  readonly applying: readonly string[];
  readonly criteria: readonly OracleCriterion[];
  /** A score for each criterion that applies, by its id. */
  readonly sheets: readonly Readonly<Record<string, string>>[];
  readonly drop?:
    | {
        readonly from: "criterion" | "sheet";
        readonly lowest?: number | undefined;
        readonly highest?: number | undefined;
        readonly beyond?:
          | {
              readonly distance: string;
              readonly unit: "points" | "percent";
              readonly of: "mean" | "median";
            }
          | undefined;
      }
    | undefined;
  readonly rounding: "rows" | "total";
  readonly decimals: number;
}

type Drop = OracleReview["drop"];

/** The total as text; `null` where no score is left, or nothing counts. */
export function oracleReview(review: OracleReview): string | null {
  const { criteria, applying, sheets, drop, rounding, decimals } = review;
  const weightOf = ({ most, weight = most }: OracleCriterion) => fraction(weight);
  const own = criteria.filter(({ id }) => applying.includes(id));
  const [full, left] = [sum(criteria.map(weightOf)), sum(own.map(weightOf))];
  const isWhole = !isBelow(full, left) && !isBelow(left, full);
  if (own.length === 0 || (left.over === 0n && !isWhole)) return null;
  const factor = isWhole ? whole(1n) : over(full, left);
  const points = (criterion: OracleCriterion, score: Fraction): Fraction => {
    const weight = times(weightOf(criterion), factor);
    const exact = over(times(weight, score), fraction(criterion.most));
    if (rounding === "total" || !isBelow(exact, weight)) return exact;
    const unit = whole(10n ** BigInt(decimals));
    return least(over(whole(inUnits(times(exact, unit), "half-up")), unit), weight);
  };
  if (drop?.from === "sheet") {
    const totals = sheets.map((sheet) =>
      sum(own.map((criterion) => points(criterion, fraction(sheet[criterion.id] as string)))),
    );
    const mean = meanOf(kept(totals, drop));
    return mean === null ? null : roundedText(mean, decimals);
  }
  const means = own.map(({ id }) =>
    meanOf(
      kept(
        sheets.map((sheet) => fraction(sheet[id] as string)),
        drop,
      ),
    ),
  );
  if (means.includes(null)) return null;
  return roundedText(sum(own.map((one, at) => points(one, means[at] as Fraction))), decimals);
}

const meanOf = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : over(sum(values), whole(BigInt(values.length)));

function kept(values: readonly Fraction[], drop: Drop): readonly Fraction[] {
  const sorted = [...values].sort((one, other) => (isBelow(one, other) ? -1 : isBelow(other, one) ? 1 : 0));
  if (drop === undefined) return sorted;
  const { lowest = 0, highest = 0, beyond } = drop;
  if (beyond === undefined) return sorted.filter((_, at) => at >= lowest && at < sorted.length - highest);
  const at = (index: number) => sorted[index] as Fraction;
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? at(half) : over(plus(at(half - 1), at(half)), whole(2n));
  const middle = beyond.of === "mean" ? (meanOf(sorted) as Fraction) : median;
  const distance = fraction(beyond.distance);
  const allowed = beyond.unit === "points" ? distance : over(times(middle, distance), whole(100n));
  return sorted.filter(
    (value) => !isBelow(value, less(middle, allowed)) && !isBelow(plus(middle, allowed), value),
  );
}
