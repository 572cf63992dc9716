import { rounded } from "../../core/division.js";
import { fenOf, sumYuan, yuanOf } from "../../core/money.js";
import { scaled } from "../../core/scaled.js";
import { type Step, stepOf } from "../step.js";
import type { SettlementTask } from "./read-settlement.js";
import type { MissedTarget, PaidSum, RecoveryPolicy, StatedRecovery } from "./recovery-policy.js";

/** What is to be recovered before netting, in fen, or which fields are missing to say so. */
export type RecoveryClaim = SettledClaim | { readonly missing: readonly string[]; readonly most: bigint };

export interface SettledClaim {
  readonly fen: bigint;
  readonly steps: readonly Step[];
  readonly roundedUnasked: boolean;
}

/** What there is to recover from, in fen. */
interface Recoverable {
  /** Paid, and not recovered before. */
  readonly left: bigint;
  /** The most that the policy lets be recovered of it. */
  readonly most: bigint;
  /** Recovered before, which counts towards the cap. */
  readonly before: bigint;
  readonly steps: readonly Step[];
}

/**
 * The sum a policy takes back of what was paid because some targets were missed, with its steps. What was recovered before
 * counts as not paid, and towards the cap; so never more than was paid is recovered in all, nor a sum below zero.
 */
export function recoveryClaim(
  { weights, request: { paid, recoveredBefore = "0", unmet = [] } }: SettlementTask,
  policy: RecoveryPolicy,
): RecoveryClaim {
  const from = recoverable(paid, recoveredBefore, policy);
  if (policy.method === "unspent") return unspent(policy, paid, fenOf(recoveredBefore), from);
  if (policy.method === "by-weight") return inProportion({ policy, weights }, unmet, from);
  const step = stepOf("recover-all", { count: `${unmet.length}` }, yuanOf(from.left));
  return finished(policy, { over: from.left, under: 1n }, from, [step]);
}

/** A sum that was stated, as it stands: it was checked that there is as much to recover. */
export function statedClaim({ request }: SettlementTask, { amount, reason }: StatedRecovery): SettledClaim {
  const { paid, recoveredBefore = "0" } = request;
  const { steps } = recoverable(paid, recoveredBefore, {});
  return {
    fen: fenOf(amount),
    steps: [...steps, stepOf("recover-stated", { reason }, amount)],
    roundedUnasked: false,
  };
}

/** The most that can be recovered, whatever was missed. */
export const mostRecoverable = ({ request }: SettlementTask, policy: RecoveryPolicy): bigint =>
  recoverable(request.paid, request.recoveredBefore ?? "0", policy).most;

const million = 1_000_000n;
/** 完成率 is in percent. */
const hundred = 100n * million;

function recoverable(
  paid: readonly PaidSum[],
  recoveredBefore: string,
  { cap }: Pick<RecoveryPolicy, "cap">,
): Recoverable {
  const total = fenOf(sumYuan(paid.map(({ amount }) => amount)));
  const before = fenOf(recoveredBefore);
  const left = total - before;
  const underCap = cap === undefined ? left : (total * scaled(cap, 6)) / million - before;
  const steps = [stepOf("paid-so-far", { count: `${paid.length}` }, yuanOf(total))];
  if (before > 0n) steps.push(stepOf("recovered-before", { before: recoveredBefore }, yuanOf(left)));
  return { left, most: underCap < 0n ? 0n : underCap, before, steps };
}

/** What is still in hand: money that was taken back before is not there any more, and was not spent either. */
function unspent(
  policy: RecoveryPolicy,
  paid: readonly PaidSum[],
  before: bigint,
  from: Recoverable,
): RecoveryClaim {
  const missing = paid.flatMap(({ spent }, index) => (spent === undefined ? [`paid.${index}.spent`] : []));
  if (missing.length > 0) return { missing, most: from.most };
  // What one payment was overspent does not hide what another left.
  const left = paid.reduce((sum, { amount, spent = "0" }) => {
    const rest = fenOf(amount) - fenOf(spent);
    return sum + (rest > 0n ? rest : 0n);
  }, 0n);
  const inHand = left > before ? left - before : 0n;
  return finished(policy, { over: inHand, under: 1n }, from, [stepOf("unspent", {}, yuanOf(inHand))]);
}

function inProportion(
  { policy, weights }: { readonly policy: RecoveryPolicy; readonly weights: ReadonlyMap<string, string> },
  unmet: readonly MissedTarget[],
  from: Recoverable,
): RecoveryClaim {
  const byShortfall = policy.unmet === "shortfall";
  const missing = unmet.flatMap(({ attainment }, index) =>
    byShortfall && attainment === undefined ? [`unmet.${index}.attainment`] : [],
  );
  if (missing.length > 0) return { missing, most: from.most };
  const whole = [...weights.values()].reduce((sum, weight) => sum + scaled(weight, 6), 0n);
  const parts = unmet.map(({ id, attainment = "0" }) => {
    const weight = weights.get(id) as string;
    const met = byShortfall ? scaled(attainment, 6) : 0n;
    const missed = scaled(weight, 6) * (met >= hundred ? 0n : hundred - met);
    const amount = yuanOf((from.left * missed) / (whole * hundred));
    const step = byShortfall
      ? stepOf("unmet-by-shortfall", { indicator: id, weight, attainment }, amount)
      : stepOf("unmet-whole", { indicator: id, weight }, amount);
    return { missed, step };
  });
  const missed = parts.reduce((sum, one) => sum + one.missed, 0n);
  const steps = parts.map(({ step }) => step);
  return finished(policy, { over: from.left * missed, under: whole * hundred }, from, steps);
}

/** Rounded once, at the end, and held under the cap. */
function finished(
  { rounding, cap }: RecoveryPolicy,
  { over, under }: { readonly over: bigint; readonly under: bigint },
  { most, before, steps: first }: Recoverable,
  own: readonly Step[],
): RecoveryClaim {
  const steps = [...first, ...own];
  const unit = rounding?.unit === undefined ? 1n : fenOf(rounding.unit);
  const mode = rounding?.mode ?? "floor";
  const exact = rounded(over, under * unit, mode) * unit;
  const isRounded = exact * under !== over;
  const roundedUnasked = rounding === undefined && isRounded;
  if (isRounded) steps.push(stepOf("recovery-rounded", { unit: yuanOf(unit), mode }, yuanOf(exact)));
  if (exact <= most) return { fen: exact, steps, roundedUnasked };
  const earlier = cap !== undefined && before > 0n && { before: yuanOf(before) };
  const values = { ...(cap && { rate: cap }), ...earlier, cap: yuanOf(most) };
  return { fen: most, steps: [...steps, stepOf("recovery-cap", values, yuanOf(most))], roundedUnasked };
}
