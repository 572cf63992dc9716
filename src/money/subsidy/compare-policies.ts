import { deepFreeze } from "../../core/freeze.js";
import { below, capped, hasErrors, type Issue } from "../../core/issue.js";
import { fenOf, type Yuan } from "../../core/money.js";
import type { Limits } from "../../core/snapshot.js";
import { readArgument, readRecords } from "../../input/argument.js";
import { readOptions } from "../../input/options.js";
import { readLimits } from "../../input/read-limits.js";
import { inNoun } from "../../vocabulary/issues.js";
import { optionIssues } from "../issues.js";
import { runLimits } from "../run-limits.js";
import { bySize, byTier, differenceOf, differenceRange, exactly, gainsOf, payableRange } from "./gains.js";
import type {
  ComparedSubsidy,
  PolicyComparison,
  PolicyComparisonRow,
  YuanRange,
} from "./policy-comparison.js";
import { readPolicy } from "./read-policy.js";
import { noRun, onceEach, type RunOf, runOf } from "./run-of.js";
import { faultsOfSetAsides, type SetAside } from "./set-aside.js";
import { isOfPolicy, type Subsidy } from "./subsidy.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import { type PoolTerms, subsidyRunOptionsSchema } from "./subsidy-run.js";

export interface PolicyComparisonOptions {
  /** The policy there is. */
  readonly before: SubsidyPolicy;
  /** The policy that might take its place. */
  readonly after: SubsidyPolicy;
  /** What there is to pay from under either, in yuan; without it there is enough. */
  readonly pool?: Yuan;
  /** How a sum that does not suffice is shared, as {@link calculateSubsidies} has it. */
  readonly sharing?: "pro-rata" | "by-rank";
  /** The least part of that sum for claims of some kind, as {@link calculateSubsidies} has it. */
  readonly setAsides?: readonly SetAside[];
  /** How much of the claims is looked at: up to 100,000 of them, and else as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/**
 * 政策比较. What a change of policy does to the claims there are: each is calculated under both policies, with the caps over
 * an enterprise, the cap on the average and the pool, as {@link calculateSubsidies} does.
 * @example
 * ```ts
 * import { comparePolicies } from "digital-pilot-rules";
 * const before = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
 * const after = { ...before, id: "third", tiers: [{ rate: "0.3", cap: "60" }] } as const;
 * const claims = [{ id: "甲", price: "100", size: "small" }, { id: "乙", price: "300" }] as const;
 * const { counts, payable, bySize } = comparePolicies(claims, { before, after });
 * counts; //=> { more: 0, less: 2, same: 0, open: 0 }
 * [payable.before, payable.after, payable.difference]; //=> ["200", "90", "-110"]
 * bySize.map(({ size, claims, lost }) => [size, claims, lost]); //=> [["small", 1, "20"], [null, 1, "90"]]
 * ```
 */
export function comparePolicies(
  claims: readonly SubsidyClaim[],
  options: PolicyComparisonOptions,
): PolicyComparison;
export function comparePolicies(claims: unknown, options: unknown): PolicyComparison;
export function comparePolicies(claims: unknown, options: unknown): PolicyComparison {
  const { given, issues: ofOptions } = readOptions(options, [
    "before",
    "after",
    "pool",
    "sharing",
    "setAsides",
    "limits",
  ]);
  const { before, after, limits: ofLimits, ...others } = given;
  const policies = [readPolicy(before, "before"), readPolicy(after, "after")] as const;
  const chosen = readArgument(subsidyRunOptionsSchema, others);
  const limits = readLimits(ofLimits, runLimits);
  const { list, issues: ofList } = readRecords(
    claims,
    { of: "subsidyRequest", name: ["claims"] },
    limits.value,
  );
  const { setAsides = [] } = chosen.value ?? {};
  const ofSetAsides = policies.flatMap(({ value }) => (value ? faultsOfSetAsides(setAsides, value) : []));
  const ofTerms = [...chosen.issues, ...onceEach(ofSetAsides), ...limits.issues];
  const ofEach = [...policies.flatMap((one) => one.issues), ...ofTerms];
  const issues = [...optionIssues(ofOptions, ofEach), ...ofList];
  const terms = hasErrors(ofTerms) ? undefined : chosen.value;
  const isUsable = list !== undefined && terms !== undefined;
  const [one, other] = policies.map(({ value }) =>
    isUsable && value !== undefined ? runOf(list, value, terms) : noRun,
  ) as [RunOf, RunOf];
  const ranges = {
    before: rangeOfRun(one, policies[0].value, terms),
    after: rangeOfRun(other, policies[1].value, terms),
  };
  return deepFreeze({
    ...compared(one, other, ranges, terms?.pool),
    // What is wrong with the claims is mostly the same under both.
    issues: capped([...issues, ...onceEach([...placed(one, "before"), ...placed(other, "after")])]),
  });
}

function compared(
  one: RunOf,
  other: RunOf,
  ranges: { readonly before: YuanRange; readonly after: YuanRange },
  pool: Yuan | undefined,
): Omit<PolicyComparison, "issues"> {
  const rows = one.ids.length === other.ids.length ? rowsOf(one, other, pool) : [];
  return {
    kind: "policy-comparison",
    rows,
    ...gainsOf(rows),
    payable: {
      before: one.run.payable,
      after: other.run.payable,
      difference: differenceOf(one.run.payable, other.run.payable),
      ranges: { ...ranges, difference: differenceRange(ranges.before, ranges.after) },
    },
    bySize: bySize(rows),
    byTier: byTier(rows),
  };
}

/** Of a policy that cannot be used, or of claims that were not calculated, nothing is known. */
const rangeOfRun = (
  one: RunOf,
  policy: SubsidyPolicy | undefined,
  terms: PoolTerms | undefined,
): YuanRange =>
  policy === undefined || one === noRun ? exactly(null) : payableRange(one, policy, terms?.pool);

const rowsOf = (one: RunOf, other: RunOf, pool: Yuan | undefined): readonly PolicyComparisonRow[] =>
  one.ids.map((id, claim) => {
    const [before, after] = [paidTo(claim, one, pool), paidTo(claim, other, pool)];
    const size = one.claims[claim]?.size ?? null;
    const range = differenceRange(before, after);
    return { claim, id, size, before, after, difference: differenceOf(before.amount, after.amount), range };
  });

/** A claim whose share of a limited sum is not known is not paid its whole subsidy in the meantime. */
function paidTo(claim: number, { run, isLimited }: RunOf, pool: Yuan | undefined): ComparedSubsidy {
  const { outcome, amount, low, high, tiers } = run.subsidies[claim] as Subsidy;
  const isOpen = isLimited && run.payable === null;
  const paid = run.proration?.shares[claim]?.amount ?? (isOpen ? null : amount);
  const range = isOpen ? { low: "0", high: lesser(high, pool) } : { low, high };
  return {
    outcome,
    amount: paid,
    ...(paid === null ? range : exactly(paid)),
    tiers: amount === null ? null : tiers,
  };
}

const lesser = (high: Yuan | null, pool: Yuan | undefined): Yuan | null => {
  if (high === null || pool === undefined) return high ?? pool ?? null;
  return fenOf(high) < fenOf(pool) ? high : pool;
};

/** What claims have shown of a policy stands under the name it has here. */
const placed = ({ run }: RunOf, name: string): readonly Issue[] =>
  run.issues.map((one) =>
    isOfPolicy(one) ? inNoun("subsidyRequest", below([name], { ...one, path: one.path.slice(1) })) : one,
  );
