/** Who gains and who loses by another policy, added up exactly, and between what amounts where facts are missing. */
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";
import { least } from "./exact.js";
import type {
  PolicyComparison,
  PolicyComparisonGroup,
  PolicyComparisonRow,
  PolicyGains,
  YuanRange,
} from "./policy-comparison.js";
import type { RunOf } from "./run-of.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

export const exactly = (amount: Yuan | null): YuanRange => ({ low: amount, high: amount });

/** After less before: at least the least of the one without the most of the other. */
export const differenceRange = (before: YuanRange, after: YuanRange): YuanRange => ({
  low: differenceOf(before.high, after.low),
  high: differenceOf(before.low, after.high),
});

export const differenceOf = (before: Yuan | null, after: Yuan | null): Yuan | null =>
  before === null || after === null ? null : yuanOf(fenOf(after) - fenOf(before));

export function gainsOf(rows: readonly Pick<PolicyComparisonRow, "difference">[]): PolicyGains {
  const known = rows.flatMap(({ difference }) => (difference === null ? [] : [fenOf(difference)]));
  const [more, less] = [known.filter((fen) => fen > 0n), known.filter((fen) => fen < 0n)];
  const sum = (all: readonly bigint[]): bigint => all.reduce((total, fen) => total + fen, 0n);
  return {
    counts: {
      more: more.length,
      less: less.length,
      same: known.length - more.length - less.length,
      open: rows.length - known.length,
    },
    gained: yuanOf(sum(more)),
    lost: yuanOf(-sum(less)),
  };
}

function groupOf(rows: readonly PolicyComparisonRow[]): PolicyComparisonGroup {
  return {
    claims: rows.length,
    ...gainsOf(rows),
    before: sumOfRanges(rows.map(({ before }) => before)),
    after: sumOfRanges(rows.map(({ after }) => after)),
    difference: sumOfRanges(rows.map(({ range }) => range)),
  };
}

function sumOfRanges(ranges: readonly YuanRange[]): YuanRange {
  const sum = (ends: readonly (Yuan | null)[]): Yuan | null => {
    const known = ends.flatMap((end) => end ?? []);
    return known.length < ends.length ? null : sumYuan(known);
  };
  return { low: sum(ranges.map(({ low }) => low)), high: sum(ranges.map(({ high }) => high)) };
}

const sizes: readonly (string | null)[] = /* @__PURE__ */ (() => [
  ...subsidyNouns.subsidyClaim.fields.size.words,
  null,
])();

/** From the smallest size to the largest. */
export const bySize = (rows: readonly PolicyComparisonRow[]): PolicyComparison["bySize"] =>
  sizes
    .map((size) => ({ size, own: rows.filter((row) => row.size === size) }))
    .filter(({ own }) => own.length > 0)
    .map(({ size, own }) => ({ size, ...groupOf(own) }));

/** In the order of the claims that come first. */
export function byTier(rows: readonly PolicyComparisonRow[]): PolicyComparison["byTier"] {
  const groups = new Map<string, PolicyComparisonRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.before.tiers, row.after.tiers]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [row]);
    else own.push(row);
  }
  return [...groups.values()].map((own) => {
    const [{ before, after }] = own as [PolicyComparisonRow];
    return { tiers: { before: before.tiers, after: after.tiers }, ...groupOf(own) };
  });
}

/** What there is to pay in all while some claims are open: no less than the least of each, nor more than any limit. */
export function payableRange(
  { run, claims }: RunOf,
  { averageCap }: SubsidyPolicy,
  pool: Yuan | undefined,
): YuanRange {
  if (run.payable !== null) return exactly(run.payable);
  const limited = (end: "low" | "high", total: Yuan | null): Yuan | null => {
    const limits = [
      ...(total === null ? [] : [fenOf(total)]),
      ...(pool === undefined ? [] : [fenOf(pool)]),
      ...(averageCap === undefined ? [] : [fenOf(averageCap) * BigInt(supportedBy(end))]),
    ];
    const [first, ...others] = limits;
    return first === undefined ? null : yuanOf(others.reduce(least, first));
  };
  /** The enterprises that get something, where each claim gets as little or as much as it can. */
  const supportedBy = (end: "low" | "high"): number =>
    new Set(
      run.subsidies.flatMap((subsidy, index) =>
        subsidy[end] === "0" ? [] : [claims[index]?.enterprise ?? index],
      ),
    ).size;
  return { low: limited("low", run.low), high: limited("high", run.high) };
}
