import { rounded } from "../../core/division.js";
import { fenOf, sumYuan, yuanOf } from "../../core/money.js";
import { scaled } from "../../core/scaled.js";
import type { Step } from "../step.js";
import type { MissedTarget, RecoveryPolicy, SettlementRequest } from "./recovery-policy.js";

/** What is to be recovered before netting, in fen, or which fields are missing to say so. */
type RecoveryClaim =
  | { readonly fen: bigint; readonly steps: readonly Step[]; readonly roundedUnasked: boolean }
  | { readonly missing: readonly string[]; readonly most: bigint };

type Policy = Omit<RecoveryPolicy, "weights"> & { readonly weights: ReadonlyMap<string, string> };

/** The sum a policy takes back of what was paid because some targets were missed, with its steps. Never more than was paid, never below zero. */
export function recoveryClaim(
  policy: Policy,
  paid: SettlementRequest["paid"],
  unmet: readonly MissedTarget[],
): RecoveryClaim {
  const total = fenOf(sumYuan(paid.map(({ amount }) => amount)));
  const steps: Step[] = [{ step: "paid-so-far", values: { count: `${paid.length}` }, amount: yuanOf(total) }];
  const most = policy.cap === undefined ? total : (total * scaled(policy.cap, 6)) / million;
  if (policy.method === "unspent") {
    const missing = paid.flatMap(({ spent }, index) => (spent === undefined ? [`paid.${index}.spent`] : []));
    if (missing.length > 0) return { missing, most };
    // What one payment was overspent does not hide what another left.
    const left = paid.reduce((sum, { amount, spent = "0" }) => {
      const rest = fenOf(amount) - fenOf(spent);
      return sum + (rest > 0n ? rest : 0n);
    }, 0n);
    steps.push({ step: "unspent", values: {}, amount: yuanOf(left) });
    return finished(policy, { over: left, under: 1n }, most, steps);
  }
  if (policy.method === "all") {
    steps.push({ step: "recover-all", values: { count: `${unmet.length}` }, amount: yuanOf(total) });
    return finished(policy, { over: total, under: 1n }, most, steps);
  }
  return inProportion(policy, unmet, total, most, steps);
}

const million = 1_000_000n;
/** 完成率 is in percent. */
const hundred = 100n * million;

function inProportion(
  policy: Policy,
  unmet: readonly MissedTarget[],
  total: bigint,
  most: bigint,
  steps: Step[],
): RecoveryClaim {
  const byShortfall = policy.unmet === "shortfall";
  const missing = unmet.flatMap(({ attainment }, index) =>
    byShortfall && attainment === undefined ? [`unmet.${index}.attainment`] : [],
  );
  if (missing.length > 0) return { missing, most };
  const whole = [...policy.weights.values()].reduce((sum, weight) => sum + scaled(weight, 6), 0n);
  const weights = unmet.map(({ id, attainment = "0" }) => {
    const text = policy.weights.get(id) as string;
    const weight = scaled(text, 6);
    const met = byShortfall ? scaled(attainment, 6) : 0n;
    const share = met >= hundred ? 0n : hundred - met;
    steps.push({
      step: byShortfall ? "unmet-by-shortfall" : "unmet-whole",
      values: { indicator: id, weight: text, ...(byShortfall && { attainment }) },
      amount: yuanOf((total * weight * share) / (whole * hundred)),
    });
    return weight * share;
  });
  const missed = weights.reduce((sum, weight) => sum + weight, 0n);
  return finished(policy, { over: total * missed, under: whole * hundred }, most, steps);
}

/** Rounded once, at the end, and held under the cap. */
function finished(
  { rounding, cap }: Policy,
  { over, under }: { readonly over: bigint; readonly under: bigint },
  most: bigint,
  steps: Step[],
): RecoveryClaim {
  const unit = rounding?.unit === undefined ? 1n : fenOf(rounding.unit);
  const mode = rounding?.mode ?? "floor";
  const exact = rounded(over, under * unit, mode) * unit;
  const isRounded = exact * under !== over;
  const roundedUnasked = rounding === undefined && isRounded;
  if (isRounded) {
    steps.push({ step: "recovery-rounded", values: { unit: yuanOf(unit), mode }, amount: yuanOf(exact) });
  }
  if (exact <= most) return { fen: exact, steps, roundedUnasked };
  steps.push({
    step: "recovery-cap",
    values: { ...(cap && { rate: cap }), cap: yuanOf(most) },
    amount: yuanOf(most),
  });
  return { fen: most, steps, roundedUnasked };
}
