/** What is counted in percent has a kind that says so; see `Indicator`. */
interface Counted {
  readonly kind: string;
  readonly unit: string;
}

/** Whether the differences of its values are percentage points, which are not percent. */
export const isInPercent = ({ kind }: Pick<Counted, "kind">): boolean =>
  kind === "rate" || kind === "percentage";

/** The unit of differences: a rate of 80% lies 5 percentage points above one of 75%. */
export const changeUnitOf = (counted: Counted): string => (isInPercent(counted) ? "个百分点" : counted.unit);
