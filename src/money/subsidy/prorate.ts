import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { allocate } from "../allocation/allocate.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import type { PoolTerms, Proration } from "./subsidy-run.js";

/** A limit on what is paid in all. */
interface PaidInAll {
  readonly reason: Proration["reason"];
  readonly fen: bigint;
}

/** What the tighter of the two limits leaves of the subsidies; `null` where it leaves all. */
export function prorationOf(
  amounts: readonly Yuan[],
  claims: readonly SubsidyClaim[],
  policy: SubsidyPolicy,
  { pool, sharing = "pro-rata" }: PoolTerms,
): Proration | null {
  const [tightest] = [...averageLimit(amounts, claims, policy), ...poolLimit(pool)].sort((one, other) =>
    one.fen < other.fen ? -1 : 1,
  );
  if (tightest === undefined || tightest.fen >= fenOf(sumYuan(amounts))) return null;
  const limit = yuanOf(tightest.fen);
  // By rank the claims are served in the order given: their weights are all the same.
  const by = sharing === "by-rank" ? "rank" : "weight";
  const weighted = amounts.map((cap, index) => ({ id: `${index}`, weight: by === "rank" ? "1" : cap, cap }));
  // Numbers do not repeat, and the subsidies are not all nothing, so there is no fault an allocation could find.
  const { value } = allocate(limit, weighted, { by }) as Extract<ReturnType<typeof allocate>, { ok: true }>;
  const shares = value.shares.map(({ amount }, index) => ({ id: claims[index]?.id ?? null, amount }));
  return { reason: tightest.reason, limit, sharing, shares };
}

const poolLimit = (pool: Yuan | undefined): readonly PaidInAll[] =>
  pool === undefined ? [] : [{ reason: "pool", fen: fenOf(pool) }];

/** The cap on the average, times the enterprises that get anything; a claim that names none counts as one of its own. */
function averageLimit(
  amounts: readonly Yuan[],
  claims: readonly SubsidyClaim[],
  { averageCap }: SubsidyPolicy,
): readonly PaidInAll[] {
  if (averageCap === undefined) return [];
  const supported = new Set(
    claims.flatMap(({ enterprise }, index) => (amounts[index] === "0" ? [] : [enterprise ?? index])),
  ).size;
  return [{ reason: "average-cap", fen: fenOf(averageCap) * BigInt(supported) }];
}
