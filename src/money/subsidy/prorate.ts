import type { Issue } from "../../core/issue.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { setAsidesOf } from "./set-aside.js";
import { byRank, keptOf, proRata } from "./share-out.js";
import type { SubsidyClaim } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";
import type { PoolTerms, Proration } from "./subsidy-run.js";

/** A limit on what is paid in all. */
interface PaidInAll {
  readonly reason: Proration["reason"];
  readonly fen: bigint;
}

/** What a limit leaves of the subsidies; both are empty where it leaves all. With an issue it cannot be shared. */
interface ProrationOf {
  readonly proration: Proration | null;
  readonly issues: readonly Issue[];
}

/** What the tighter of the two limits leaves of the subsidies. */
export function prorationOf(
  amounts: readonly Yuan[],
  claims: readonly SubsidyClaim[],
  policy: SubsidyPolicy,
  { pool, sharing = "pro-rata", setAsides = [] }: PoolTerms,
): ProrationOf {
  const [tightest] = [...averageLimit(amounts, claims, policy), ...poolLimit(pool)].sort((one, other) =>
    one.fen < other.fen ? -1 : 1,
  );
  if (tightest === undefined || tightest.fen >= fenOf(sumYuan(amounts)))
    return { proration: null, issues: [] };
  const { places, issues } = setAsidesOf(claims, policy, setAsides);
  if (issues.length > 0) return { proration: null, issues };
  const limit = yuanOf(tightest.fen);
  // The last group are the claims that no set-aside is for.
  const members = [...setAsides, undefined].map((): number[] => []);
  for (const [index, place] of places.entries()) members.at(place)?.push(index);
  const groups = members.map((claimsOf, place) => {
    const wanted = sumYuan(claimsOf.map((index) => amounts[index] as Yuan));
    return { claims: claimsOf, least: keptOf(limit, setAsides[place]?.share ?? "0", wanted) };
  });
  const paid = (sharing === "by-rank" ? byRank : proRata)(limit, amounts, groups);
  const shares = paid.map((amount, index) => ({ id: claims[index]?.id ?? null, amount }));
  const kept = setAsides.map(({ id }, place) => {
    const { least, claims: claimsOf } = groups[place] as (typeof groups)[number];
    const sum = sumYuan(claimsOf.map((index) => paid[index] as Yuan));
    return { id, least: yuanOf(least), paid: sum, claims: claimsOf };
  });
  return { proration: { reason: tightest.reason, limit, sharing, shares, setAsides: kept }, issues };
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
