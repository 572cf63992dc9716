import type { Column, Quantities } from "../quantities.js";

/** What a row of a score says of itself; the wording is in the locale under the same code. */
export type RowCode =
  | "target-met"
  | "target-zero-met"
  | "target-zero-missed"
  | "in-proportion"
  | "nothing-achieved"
  | "part-of-the-way"
  | "not-past-baseline"
  | "target-not-past-baseline"
  | "target-missed"
  | "twice-the-target"
  | "band-reached"
  | "no-band-reached"
  | "judged"
  | "judgement-missing"
  | "value-missing"
  | "same-in-any-case"
  | "overshot";

/** The part of its weight an indicator earns: `part` ÷ `whole`, not rounded, from nothing to all. */
export interface Share {
  readonly code: RowCode;
  readonly part: bigint;
  readonly whole: bigint;
}

export const full = (code: RowCode): Share => ({ code, part: 1n, whole: 1n });
export const nothing = (code: RowCode): Share => ({ code, part: 0n, whole: 1n });

/** Values that are all there, as whole millionths. */
type Known<Name extends Column> = { readonly [Key in Name]: NonNullable<Quantities[Key]> };

/** 计分方法. Which values it reads, and what it makes of them. */
export interface ScoringMethod<Name extends Column = Column> {
  readonly reads: readonly Name[];
  readonly share: (values: Known<Name>, falls: boolean) => Share;
}
