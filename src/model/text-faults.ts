import type { Values } from "../core/issue.js";
import { isYuan } from "../core/money.js";
import { checkCreditCode } from "./credit-code.js";

/** The code and the figures of an issue. */
export type TextFault = readonly [code: string, values: Values];

/** What is wrong with a text as a credit code. A check character that does not fit is a warning, and no fault. */
export function creditCodeFault(text: string): TextFault | undefined {
  const check = checkCreditCode(text);
  if (check.ok || check.code === "check-character") return undefined;
  return check.code === "alphabet"
    ? ["credit-code-alphabet", { position: String(check.position) }]
    : ["credit-code-length", { actual: String(check.actual), required: String(check.required) }];
}

/** What is wrong with a text as an amount of yuan that is not negative. */
export function amountFault(text: string): TextFault | undefined {
  if (!isYuan(text)) return ["not-an-amount", {}];
  return text.startsWith("-") ? ["negative", {}] : undefined;
}
