/** Instalments calculated a second time from what the documents say, in whole fen and fractions; it shares nothing with the library. */
import { type Fraction, inUnits, times, whole } from "./fractions.js";

export interface OracleLine {
  readonly weight: bigint;
}

/** What is retained, then the rest by weight: each its whole fen, and the fen left over to the largest remainders, the first of equals first. */
export function oracleInstalments(
  award: bigint,
  lines: readonly OracleLine[],
  retention: Fraction,
): readonly bigint[] {
  const retained = inUnits(times(whole(award), retention), "half-up");
  const rest = award - retained;
  const weights = lines.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = lines.map(({ weight }, index) => ({
    index,
    fen: (rest * weight) / weights,
    remainder: (rest * weight) % weights,
  }));
  let left = rest - shares.reduce((sum, { fen }) => sum + fen, 0n);
  for (const share of [...shares].sort((one, other) =>
    one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
  )) {
    if (left === 0n) break;
    share.fen += 1n;
    left -= 1n;
  }
  return [...shares.map(({ fen }) => fen), ...(retained > 0n ? [retained] : [])];
}

export interface OracleInstalment {
  readonly id: string;
  /** The day it fell due, where it has. */
  readonly dueOn: string | undefined;
  readonly amount: bigint;
}

export interface OraclePayment {
  readonly id: string;
  readonly amount: bigint;
  readonly on: string;
}

export interface OracleStatus {
  readonly paid: bigint;
  readonly netted: bigint;
  readonly due: bigint;
  readonly remaining: bigint;
  readonly refused: readonly string[];
}

interface Progress {
  readonly asOf: string;
  readonly approvedOn: string | undefined;
  readonly paid: readonly OraclePayment[];
  readonly netted: readonly OraclePayment[];
}

/** Nothing is paid before the approval, before its instalment falls due, or beyond what is left of it. */
export function oracleStatus(
  plan: readonly OracleInstalment[],
  { asOf, approvedOn, paid, netted }: Progress,
): OracleStatus {
  const left = new Map(plan.map(({ id, amount }) => [id, amount]));
  const refused: string[] = [];
  const took = { paid: 0n, netted: 0n };
  const take = (of: "paid" | "netted", { id, amount }: OraclePayment, at: number, isAllowed: boolean) => {
    const rest = left.get(id) as bigint;
    if (!isAllowed || amount > rest) refused.push(`${of} ${at}`);
    else {
      left.set(id, rest - amount);
      took[of] += amount;
    }
  };
  netted.forEach((one, at) => {
    take("netted", one, at, true);
  });
  paid.forEach((one, at) => {
    const dueOn = plan.find(({ id }) => id === one.id)?.dueOn;
    const isAllowed =
      approvedOn !== undefined && one.on >= approvedOn && dueOn !== undefined && one.on >= dueOn;
    take("paid", one, at, isAllowed);
  });
  const rest = plan.map((one) => ({ ...one, rest: left.get(one.id) as bigint }));
  return {
    ...took,
    due: rest
      .filter(({ dueOn }) => dueOn !== undefined && dueOn <= asOf)
      .filter(() => approvedOn !== undefined && approvedOn <= asOf)
      .reduce((sum, one) => sum + one.rest, 0n),
    remaining: rest.reduce((sum, one) => sum + one.rest, 0n),
    refused,
  };
}
