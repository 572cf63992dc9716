/** A pool shared among claims and checked against its certificate, by the public functions of the library alone. */
import { allocate, verifyAllocation } from "digital-pilot-rules";
import type { Explain } from "./engine.ts";

export interface PoolRow {
  readonly id: string;
  readonly weight: string;
  readonly cap: string;
  readonly floor: string;
}
export interface PoolState {
  readonly total: string;
  readonly by: string;
  readonly rows: readonly PoolRow[];
}
export interface PoolAnswers {
  readonly ok: boolean;
  readonly shares: readonly string[];
  readonly isSound: boolean;
  readonly left: string;
  readonly issues: readonly string[];
  readonly lines: readonly string[];
}

function answersTo({ total, by, rows }: PoolState, explain: Explain): PoolAnswers {
  const claims = rows.map(({ id, weight, cap, floor }) => ({
    id,
    weight,
    ...(cap && { cap }),
    ...(floor && { floor }),
  }));
  const options = { by: by as "weight" | "rank" };
  const allocated = allocate(total, claims, options);
  const issues = allocated.issues.map((issue) => explain(issue));
  if (!allocated.ok) return { ok: false, shares: [], isSound: false, left: "0", issues, lines: [] };
  const { shares, unallocated } = allocated.value;
  return {
    ok: true,
    shares: shares.map(({ amount }) => amount),
    isSound: verifyAllocation(total, claims, allocated.value, options).ok,
    left: unallocated,
    issues,
    lines: explain(allocated.value).split("\n"),
  };
}

export const engineOf = (explain: Explain) => ({
  answersTo: (state: PoolState) => answersTo(state, explain),
});
