import { isIsoDate } from "../../core/date.js";
import { isDecimal } from "../../core/decimal.js";
import { isYuan } from "../../core/money.js";
import { closedWords, type FactKind } from "./subsidy-claim.js";

/** The words a fact can be, in their order; `undefined` where it can be any. */
export const closedWordsOf = (fact: string): readonly string[] | undefined =>
  Object.hasOwn(closedWords, fact) ? closedWords[fact] : undefined;

/** Whether a value is one that a fact of this kind can have, so that two of them can be compared. */
export function isOfKind(value: string | boolean, kind: FactKind, fact: string): boolean {
  if (kind === "yes-or-no") return typeof value === "boolean";
  if (typeof value === "boolean") return false;
  if (kind === "date") return isIsoDate(value);
  if (kind === "amount") return isYuan(value) && !value.startsWith("-");
  if (kind === "number") return isDecimal(value);
  return closedWordsOf(fact)?.includes(value) ?? true;
}
