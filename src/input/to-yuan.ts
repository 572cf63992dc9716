import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Result } from "../core/issue.js";
import type { Yuan } from "../core/money.js";
import { amountOf } from "../core/typed-amount.js";
import { type EditionWithFields, readFieldsOf } from "./extension.js";
import { readOptions } from "./options.js";

/** In what an amount was typed. */
export interface AmountOptions {
  /** The edition whose currency it is in; without one, the yuan. */
  readonly edition?: EditionWithFields;
}

/**
 * 读取金额. An amount as people type it (`1.2亿元`, `3,500万元`, `300万元整`, `2亿3000万元`, `12元5角`, `１２．５`, `￥1,234.50`) in
 * yuan. Blank is not zero: it is the issue `blank`. Nothing is rounded: what is finer than a fen is `finer-than-a-fen`. Other
 * issues: `wrong-type`, `text-too-long`, `not-an-amount`, `amount-too-large`. With an edition whose currency is another, it is an amount in
 * that: 500万港元; one in yuan is `not-an-amount` then. Of the options, `unknown-edition` and `unknown-option`.
 *
 * @example
 * ```ts
 * import { toYuan } from "digital-pilot-rules";
 *
 * toYuan("1.2亿元"); //=> { ok: true, value: "120000000", issues: [] }
 * toYuan("约3万").ok; //=> false
 * ```
 */
export function toYuan(typed: string, options?: AmountOptions): Result<Yuan>;
export function toYuan(typed: unknown, options?: unknown): Result<Yuan>;
export function toYuan(typed: unknown, options?: unknown): Result<Yuan> {
  if (options === undefined) return amountOf(typed);
  const { given, issues: ofOptions } = readOptions(options, ["edition"]);
  const { value: extension, issues: ofEdition } = readFieldsOf(given.edition);
  const issues = [...ofOptions, ...ofEdition];
  if (hasErrors(issues)) return deepFreeze({ ok: false, issues });
  const read = amountOf(typed, extension?.currency?.names);
  return deepFreeze({ ...read, issues: [...issues, ...read.issues] });
}
