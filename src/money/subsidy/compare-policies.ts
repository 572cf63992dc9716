import { deepFreeze } from "../../core/freeze.js";
import { below, capped, hasErrors, type Issue } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { readArgument, readRecords } from "../../input/argument.js";
import { readOptions } from "../../input/options.js";
import { inNoun } from "../../vocabulary/issues.js";
import { optionIssues } from "../issues.js";
import { readPolicy } from "./read-policy.js";
import { noRun, onceEach, type RunOf, runOf } from "./run-of.js";
import { faultsOfSetAsides, type SetAside } from "./set-aside.js";
import { isOfPolicy, type Subsidy } from "./subsidy.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import { subsidyRunOptionsSchema } from "./subsidy-run.js";

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
}

/** What one claim gets under a policy. */
export interface ComparedSubsidy {
  /** What the policy answers. */
  readonly outcome: Subsidy["outcome"];
  /** What it is paid in yuan, after caps and pool; `null` while that is not known. */
  readonly amount: Yuan | null;
}

/** 政策比较 of one claim. */
export interface PolicyComparisonRow {
  /** The place of the claim, from zero. */
  readonly claim: number;
  /** Its id; `null` where it has none. */
  readonly id: string | null;
  /** Under the policy there is. */
  readonly before: ComparedSubsidy;
  /** Under the other. */
  readonly after: ComparedSubsidy;
  /** After less before in yuan, below zero where the claim loses; `null` while one of them is not known. */
  readonly difference: Yuan | null;
}

/** 政策比较. What another policy would give the same claims. */
export interface PolicyComparison {
  /** What this is: a comparison of two policies. */
  readonly kind: "policy-comparison";
  /** One for each claim, in the order given. */
  readonly rows: readonly PolicyComparisonRow[];
  /** How many claims get more, less and the same; `open`: how many of which it is not known. */
  readonly counts: {
    readonly more: number;
    readonly less: number;
    readonly same: number;
    readonly open: number;
  };
  /** What is paid in all under each, and the difference; `null` while it is not known. */
  readonly payable: {
    readonly before: Yuan | null;
    readonly after: Yuan | null;
    readonly difference: Yuan | null;
  };
  /** What is wrong with options, policies (under `before` and `after`) and claims. */
  readonly issues: readonly Issue[];
}

/**
 * 政策比较. What a change of policy does to the claims there are: each is calculated under both policies, with the caps over
 * an enterprise, the cap on the average and the pool, as {@link calculateSubsidies} does.
 * @example
 * ```ts
 * import { comparePolicies } from "digital-pilot-rules";
 * const before = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
 * const after = { ...before, id: "third", tiers: [{ rate: "0.3", cap: "60" }] } as const;
 * const { counts, payable } = comparePolicies([{ id: "甲", price: "100" }, { id: "乙", price: "300" }], { before, after });
 * counts; //=> { more: 0, less: 2, same: 0, open: 0 }
 * payable; //=> { before: "200", after: "90", difference: "-110" }
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
  ]);
  const { before, after, ...others } = given;
  const policies = [readPolicy(before, "before"), readPolicy(after, "after")] as const;
  const chosen = readArgument(subsidyRunOptionsSchema, others);
  const { list, issues: ofList } = readRecords(claims, { of: "subsidyRequest", name: ["claims"] });
  const { setAsides = [] } = chosen.value ?? {};
  const ofSetAsides = policies.flatMap(({ value }) => (value ? faultsOfSetAsides(setAsides, value) : []));
  const ofTerms = [...chosen.issues, ...onceEach(ofSetAsides)];
  const ofEach = [...policies.flatMap((one) => one.issues), ...ofTerms];
  const issues = [...optionIssues(ofOptions, ofEach), ...ofList];
  const terms = hasErrors(ofTerms) ? undefined : chosen.value;
  const isUsable = list !== undefined && terms !== undefined;
  const [one, other] = policies.map(({ value }) =>
    isUsable && value !== undefined ? runOf(list, value, terms) : noRun,
  ) as [RunOf, RunOf];
  const rows = one.ids.length === other.ids.length ? rowsOf(one, other) : [];
  return deepFreeze({
    kind: "policy-comparison",
    rows,
    counts: countsOf(rows),
    payable: {
      before: one.run.payable,
      after: other.run.payable,
      difference: differenceOf(one.run.payable, other.run.payable),
    },
    // What is wrong with the claims is mostly the same under both.
    issues: capped([...issues, ...onceEach([...placed(one, "before"), ...placed(other, "after")])]),
  });
}

const rowsOf = (one: RunOf, other: RunOf): readonly PolicyComparisonRow[] =>
  one.ids.map((id, claim) => {
    const [before, after] = [paidTo(claim, one), paidTo(claim, other)];
    return { claim, id, before, after, difference: differenceOf(before.amount, after.amount) };
  });

/** A claim whose share of a limited sum is not known is not paid its whole subsidy in the meantime. */
function paidTo(claim: number, { run, isLimited }: RunOf): ComparedSubsidy {
  const { outcome, amount } = run.subsidies[claim] as Subsidy;
  const whole = isLimited && run.payable === null ? null : amount;
  return { outcome, amount: run.proration?.shares[claim]?.amount ?? whole };
}

function countsOf(rows: readonly PolicyComparisonRow[]): PolicyComparison["counts"] {
  const many = (fits: (difference: Yuan | null) => boolean) =>
    rows.filter(({ difference }) => fits(difference)).length;
  return {
    more: many((difference) => difference !== null && fenOf(difference) > 0n),
    less: many((difference) => difference !== null && fenOf(difference) < 0n),
    same: many((difference) => difference === "0"),
    open: many((difference) => difference === null),
  };
}

const differenceOf = (before: Yuan | null, after: Yuan | null): Yuan | null =>
  before === null || after === null ? null : yuanOf(fenOf(after) - fenOf(before));

/** What claims have shown of a policy stands under the name it has here. */
const placed = ({ run }: RunOf, name: string): readonly Issue[] =>
  run.issues.map((one) =>
    isOfPolicy(one) ? inNoun("subsidyRequest", below([name], { ...one, path: one.path.slice(1) })) : one,
  );
