import { deepFreeze } from "../../core/freeze.js";
import { below, hasErrors, type Issue } from "../../core/issue.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { readArgument, readRecords, repeatedIds } from "../../input/argument.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { allocate } from "../allocation/allocate.js";
import { readPolicy, type Subsidy, subsidyOf, withoutContradictions } from "./calculate-subsidy.js";
import { type SubsidyClaim, subsidyClaimSchema } from "./subsidy-claim.js";
import { SubsidyHistory } from "./subsidy-history.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import { subsidyRunOptionsSchema } from "./subsidy-run.js";

/** Why claims are paid less than the policy gives each of them. */
export interface Proration {
  readonly reason: "pool" | "average-cap";
  readonly limit: Yuan;
  /** What each claim gets, in the order given; they add up to the limit. */
  readonly shares: readonly { readonly id: string | null; readonly amount: Yuan }[];
}

/** 批量测算. What a policy gives for several contracts, and what the money there is leaves of it. */
export interface SubsidyRun {
  readonly subsidies: readonly Subsidy[];
  /** The subsidies together; `null` while one of them is not known, or while an id stands twice. */
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
  const { list, issues: faultsOfList } = readRecords(claims, { of: "subsidyRequest", name: ["claims"] });
  issues.push(...faultsOfList);
  if (list === undefined || rules.value === undefined || hasErrors(chosen.issues))
    return deepFreeze(nothing(issues));
  const history = new SubsidyHistory();
  const usable: SubsidyClaim[] = [];
  const subsidies = list.map((one, index): Subsidy => {
    const reading = readArgument(subsidyClaimSchema, one);
    const { claim, issues: faults } = withoutContradictions(reading.value ?? {});
    usable.push(claim);
    const subsidy = subsidyOf(history.before(claim), rules.value as SubsidyPolicy, []);
    history.after(claim, subsidy.amount);
    issues.push(
      ...[...reading.issues, ...faults, ...subsidy.issues].map((issue) => below(["claims", index], issue)),
    );
    return subsidy;
  });
  const repeated = repeatedIds(
    "subsidyRequest",
    usable.map(({ id }) => id),
    (index) => ["claims", index, "id"],
  );
  const run = summed(subsidies, usable, rules.value, chosen.value?.pool, repeated.length === 0);
  return deepFreeze({ ...run, subsidies, issues: [...issues, ...repeated] });
}

function summed(
  subsidies: readonly Subsidy[],
  claims: readonly SubsidyClaim[],
  policy: SubsidyPolicy,
  pool: Yuan | undefined,
  isUnique: boolean,
): Omit<SubsidyRun, "subsidies" | "issues"> {
  const amounts = subsidies.flatMap(({ amount }) => amount ?? []);
  const total = amounts.length === subsidies.length && isUnique ? sumYuan(amounts) : null;
  const highs = subsidies.flatMap(({ high }) => high ?? []);
  const proration = total === null ? null : prorationOf(amounts, claims, policy, pool);
  const assumptions = new Map(
    subsidies.flatMap((one) => one.assumptions.map((use) => [use.id, use] as const)),
  );
  return {
    total,
    low: sumYuan(subsidies.map(({ low }) => low)),
    high: highs.length === subsidies.length ? sumYuan(highs) : null,
    proration,
    payable: proration?.limit ?? total,
    assumptions: [...assumptions.values()],
  };
}

/** In proportion to the subsidies, to the tighter of the two limits. */
function prorationOf(
  amounts: readonly Yuan[],
  claims: readonly SubsidyClaim[],
  { averageCap }: SubsidyPolicy,
  pool: Yuan | undefined,
): Proration | null {
  // A claim that names no enterprise counts as one of its own.
  const supported = new Set(
    claims.flatMap(({ enterprise }, index) => (amounts[index] === "0" ? [] : [enterprise ?? index])),
  ).size;
  const limits = [
    ...(averageCap === undefined
      ? []
      : [{ reason: "average-cap" as const, fen: fenOf(averageCap) * BigInt(supported) }]),
    ...(pool === undefined ? [] : [{ reason: "pool" as const, fen: fenOf(pool) }]),
  ].sort((one, other) => (one.fen < other.fen ? -1 : 1));
  const [tightest] = limits;
  if (tightest === undefined || tightest.fen >= fenOf(sumYuan(amounts))) return null;
  const limit = yuanOf(tightest.fen);
  const weighted = amounts.map((amount, index) => ({ id: `${index}`, weight: amount, cap: amount }));
  // Numbers do not repeat, and the subsidies are not all nothing, so there is no fault an allocation could find.
  const { value } = allocate(limit, weighted) as Extract<ReturnType<typeof allocate>, { ok: true }>;
  const shares = value.shares.map(({ amount }, index) => ({ id: claims[index]?.id ?? null, amount }));
  return { reason: tightest.reason, limit, shares };
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
