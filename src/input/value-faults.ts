/** The same checks as the leaves of the schemas, as plain functions for loops that are too fast for a schema. */
import type { Values } from "../core/issue.js";
import { isYuan } from "../core/money.js";
import { checkCreditCode } from "./credit-code.js";

/** The code and the figures of an issue. */
export type ValueFault = readonly [code: string, values: Values];

/** What is wrong with a text, number or boolean that is not blank; `undefined` where nothing is. */
export type FaultOf = (value: unknown) => ValueFault | undefined;

const wrongType = (expected: string): ValueFault => ["wrong-type", { expected }];

export const textFault: FaultOf = (value) => (typeof value === "string" ? undefined : wrongType("a-text"));

export const yesOrNoFault: FaultOf = (value) =>
  typeof value === "boolean" ? undefined : wrongType("yes-or-no");

export const wordFault =
  (words: readonly string[]): FaultOf =>
  (value) =>
    words.includes(value as string) ? undefined : ["unknown-word", { allowed: words.join(", ") }];

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
