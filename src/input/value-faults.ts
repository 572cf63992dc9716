/** What leaves of the schema say of a value by itself, for readers too busy to ask the schema. */
import type { Values } from "../core/issue.js";
import { isYuan } from "../core/money.js";
import type { Word } from "../vocabulary/application-words.js";
import { saysNone } from "../vocabulary/none-words.js";
import { wordOf } from "../vocabulary/word-of.js";
import { checkCreditCode } from "./credit-code.js";

/** The code and the figures of an issue. */
export type ValueFault = readonly [code: string, values: Values];

/** Of a value that is a text, a number, or yes or no, and not blank; `undefined` where nothing is wrong with it. */
export type FaultOf = (value: unknown) => ValueFault | undefined;

const wrongType = (expected: string): ValueFault => ["wrong-type", { expected }];

export const textFault: FaultOf = (value) => (typeof value === "string" ? undefined : wrongType("a-text"));

export const yesOrNoFault: FaultOf = (value) =>
  typeof value === "boolean" ? undefined : wrongType("yes-or-no");

export const wordFault =
  (words: readonly Word[]): FaultOf =>
  (value) =>
    typeof value === "string" && wordOf(value, words) !== undefined
      ? undefined
      : ["unknown-word", { allowed: words.join(", ") }];

/** A check character that does not fit is a warning, and no fault. */
export function creditCodeFault(value: unknown): ValueFault | undefined {
  if (typeof value !== "string") return wrongType("a-text");
  const check = checkCreditCode(value);
  if (check.ok || check.code === "check-character") return undefined;
  return check.code === "alphabet"
    ? ["credit-code-alphabet", { position: String(check.position) }]
    : ["credit-code-length", { actual: String(check.actual), required: String(check.required) }];
}

/** An amount of yuan that is not negative. */
export function amountFault(value: unknown): ValueFault | undefined {
  if (typeof value === "number") return ["number-not-text", {}];
  if (typeof value !== "string") return wrongType("a-text");
  if (!isYuan(value)) return ["not-an-amount", {}];
  return value.startsWith("-") ? ["negative", {}] : undefined;
}

/** The same, or a word that says there is none: an enterprise founded this year has no revenue of the year before. */
export const revenueFault: FaultOf = (value) =>
  typeof value === "string" && saysNone(value) ? undefined : amountFault(value);
