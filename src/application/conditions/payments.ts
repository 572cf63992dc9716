/** 资金条件. What may be paid and taken back, in plain amounts: for the procedure and for the rules alike. */
import type { IsoDate } from "../../core/date.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { isNothing } from "../amounts.js";

/** By how much a sum is above what it may be; `undefined` where it is not. */
export function excessOf(sum: Yuan, most: Yuan): Yuan | undefined {
  const excess = fenOf(sum) - fenOf(most);
  return excess > 0n ? yuanOf(excess) : undefined;
}

interface Payment {
  readonly amount: Yuan;
  readonly on: IsoDate | undefined;
}

/**
 * 分期拨付: one payment of the whole award is no instalment, and neither are several of one day. `undefined`: it depends on
 * a day that is not known.
 */
export function isPaidAtOnce(award: Yuan, payments: readonly Payment[]): boolean | undefined {
  const parts = payments.filter(({ amount }) => !isNothing(amount));
  if (parts.length === 0 || fenOf(sumYuan(parts.map(({ amount }) => amount))) !== fenOf(award)) return false;
  const days = new Set(parts.map(({ on }) => on));
  if (parts.length === 1) return true;
  const known = [...days].filter((on) => on !== undefined);
  if (known.length > 1) return false;
  return days.has(undefined) ? undefined : true;
}
