import { halfUp } from "../../core/division.js";
import type { Values } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { scaled } from "../../core/scaled.js";
import { type Step, stepOf } from "../step.js";
import type { RecoveryPolicy } from "./recovery-policy.js";

/** How a recovery is settled against the next payment. */
export function payout(
  recovered: bigint,
  against: Yuan | undefined,
  retention: RecoveryPolicy["retention"],
  before: readonly Step[],
) {
  const next = against === undefined ? undefined : fenOf(against);
  const netted = next === undefined ? 0n : recovered < next ? recovered : next;
  const issued = next === undefined ? undefined : next - netted;
  const retained =
    issued === undefined || next === undefined
      ? undefined
      : retention === undefined
        ? 0n
        : smaller(
            issued,
            halfUp((retention.of === "issued" ? issued : next) * scaled(retention.rate, 6), 1_000_000n),
          );
  const text = (fen: bigint | undefined) => (fen === undefined ? null : yuanOf(fen));
  const handedOut = issued === undefined || retained === undefined ? undefined : issued - retained;
  const steps: Step[] = [...before];
  const add = (step: string, values: Values, amount: bigint | undefined) => {
    if (amount !== undefined) steps.push(stepOf(step, values, yuanOf(amount)));
  };
  if (recovered > 0n) add("netted", { against: against ?? "0", netted: yuanOf(netted) }, issued);
  if (recovered > netted) add("refund", {}, recovered - netted);
  if (retention !== undefined) add("retained", { rate: retention.rate, of: retention.of }, retained);
  return {
    recovered: yuanOf(recovered),
    low: yuanOf(recovered),
    high: yuanOf(recovered),
    netted: yuanOf(netted),
    issued: text(issued),
    retained: text(retained),
    handedOut: text(handedOut),
    refund: yuanOf(recovered - netted),
    steps,
  };
}

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other);
