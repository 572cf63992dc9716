import { deepFreeze } from "../core/freeze.js";
import { error, hasErrors, type Issue } from "../core/issue.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../core/money.js";
import type { ParameterUse } from "../core/parameter.js";
import { subsidyClaimSchema } from "../model/subsidy-claim.js";
import type { SubsidyPolicy } from "../model/subsidy-policy.js";
import { subsidyRunOptionsSchema } from "../model/subsidy-run.js";
import { allocate, type Share } from "./allocate.js";
import { readPolicy, type Subsidy, subsidyOf, withoutContradictions } from "./calculate-subsidy.js";
import { listOf, readArgument, within } from "./read-money.js";
import { SubsidyHistory } from "./subsidy-history.js";

/** Why claims are paid less than the policy gives each of them. */
export interface Proration {
  readonly reason: "pool" | "average-cap";
  readonly limit: Yuan;
  /** What each claim gets, by its id, or by its number from one where it has none. They add up to the limit. */
  readonly shares: readonly Share[];
}

/** 批量测算. What a policy gives for several contracts, and what the money there is leaves of it. */
export interface SubsidyRun {
  readonly subsidies: readonly Subsidy[];
  /** The subsidies together; `null` while one of them is not known. */
  readonly total: Yuan | null;
  readonly low: Yuan;
  readonly high: Yuan | null;
  /** `null` where everybody gets the whole subsidy, or where a subsidy is not known. */
  readonly proration: Proration | null;
  /** What is paid in all: the total, or the limit it was prorated to. */
  readonly payable: Yuan | null;
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
}

/**
 * Subsidies for several contracts in the order given, with the caps over an enterprise's contracts kept, and then
 * the cap on the average and the pool: where they do not suffice, each claim is prorated in proportion to its subsidy.
 */
export function calculateSubsidies(claims: unknown, policy: unknown, options: unknown = {}): SubsidyRun {
  const rules = readPolicy(policy);
  const chosen = readArgument(subsidyRunOptionsSchema, options);
  const issues = [...rules.issues, ...chosen.issues];
  const list = listOf(claims);
  // A list that cannot be read is no list: which part of it is at fault, the parts say when they are given alone.
  if (list === undefined) issues.push(error("wrong-type", ["claims"], { expected: "a-list" }));
  if (list === undefined || rules.value === undefined || hasErrors(chosen.issues))
    return deepFreeze(nothing(issues));
  const history = new SubsidyHistory();
  const keys: string[] = [];
  const ids: string[] = [];
  const subsidies = list.map((one, index): Subsidy => {
    const reading = readArgument(subsidyClaimSchema, one);
    const { claim, issues: faults } = withoutContradictions(reading.value ?? {});
    keys.push(claim.enterprise ?? `${index}`);
    ids.push(claim.id ?? `${index + 1}`);
    const subsidy = subsidyOf(history.before(claim), rules.value as SubsidyPolicy, []);
    history.after(claim, subsidy.amount);
    issues.push(
      ...[...reading.issues, ...faults, ...subsidy.issues].map((issue) => within(["claims", index], issue)),
    );
    return subsidy;
  });
  return deepFreeze({ ...summed(subsidies, ids, keys, rules.value, chosen.value?.pool, issues), subsidies });
}

function summed(
  subsidies: readonly Subsidy[],
  ids: readonly string[],
  keys: readonly string[],
  policy: SubsidyPolicy,
  pool: Yuan | undefined,
  issues: Issue[],
): Omit<SubsidyRun, "subsidies"> {
  const amounts = subsidies.flatMap(({ amount }) => amount ?? []);
  const total = amounts.length === subsidies.length ? sumYuan(amounts) : null;
  const highs = subsidies.flatMap(({ high }) => high ?? []);
  const bounds = {
    total,
    low: sumYuan(subsidies.map(({ low }) => low)),
    high: highs.length === subsidies.length ? sumYuan(highs) : null,
  };
  const proration = total === null ? null : prorationOf(subsidies, ids, keys, policy, pool, issues);
  const assumptions = new Map(
    subsidies.flatMap((one) => one.assumptions.map((use) => [use.id, use] as const)),
  );
  return {
    ...bounds,
    proration,
    payable: proration?.limit ?? total,
    assumptions: [...assumptions.values()],
    issues,
  };
}

/** In proportion to the subsidies, to the tighter of the two limits. */
function prorationOf(
  subsidies: readonly Subsidy[],
  ids: readonly string[],
  keys: readonly string[],
  { averageCap }: SubsidyPolicy,
  pool: Yuan | undefined,
  issues: Issue[],
): Proration | null {
  const amounts = subsidies.map(({ amount }) => amount as Yuan);
  const supported = new Set(keys.filter((_, index) => amounts[index] !== "0")).size;
  const limits = [
    ...(averageCap === undefined
      ? []
      : [{ reason: "average-cap" as const, fen: fenOf(averageCap) * BigInt(supported) }]),
    ...(pool === undefined ? [] : [{ reason: "pool" as const, fen: fenOf(pool) }]),
  ].sort((one, other) => (one.fen < other.fen ? -1 : 1));
  const [tightest] = limits;
  if (tightest === undefined || tightest.fen >= fenOf(sumYuan(amounts))) return null;
  const limit = yuanOf(tightest.fen);
  const claims = amounts.map((amount, index) => ({ id: ids[index] as string, weight: amount, cap: amount }));
  const result = allocate(limit, claims);
  if (!result.ok) {
    issues.push(...result.issues);
    return null;
  }
  return { reason: tightest.reason, limit, shares: result.value.shares };
}

const nothing = (issues: readonly Issue[]): SubsidyRun => ({
  subsidies: [],
  total: null,
  low: "0",
  high: null,
  proration: null,
  payable: null,
  assumptions: [],
  issues,
});
