/** What leaves of the schema say of a value by itself, for readers too busy to ask the schema. */
import type { Values } from "../core/issue.js";
import { isYuan } from "../core/money.js";
import { type CreditCodeInspection, inspectCreditCode } from "./credit-code.js";

/** The code and the figures of an issue. */
export type ValueFault = readonly [code: string, values: Values];

/** Of a value that is a text, a number, or yes or no, and not blank; `undefined` where nothing is wrong with it. */
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
  const found = inspectCreditCode(value);
  return found.ok || found.code === "check-character" ? undefined : faultOfInspection(found);
}

/** What is wrong with a code, as an issue says it. */
export function faultOfInspection(found: Exclude<CreditCodeInspection, { ok: true }>): ValueFault {
  if (found.code === "alphabet") return ["credit-code-alphabet", { position: String(found.position) }];
  const values = { actual: String(found.actual), required: String(found.required) };
  return [found.code === "length" ? "credit-code-length" : "credit-code-check-character", values];
}

/** An amount of yuan that is not negative. */
export function amountFault(value: unknown): ValueFault | undefined {
  if (typeof value === "number") return ["number-not-text", {}];
  if (typeof value !== "string") return wrongType("a-text");
  if (!isYuan(value)) return ["not-an-amount", {}];
  return value.startsWith("-") ? ["negative", {}] : undefined;
}
