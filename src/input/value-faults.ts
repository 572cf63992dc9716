/** The same checks as the leaves of the schemas, as plain functions for loops that are too fast for a schema. */

import { dateMeant } from "../core/date.js";
import { isDecimal } from "../core/decimal.js";
import type { Values } from "../core/issue.js";
import { isYuan } from "../core/money.js";
import { quantityOf } from "../core/quantity.js";
import { amountOf } from "../core/typed-amount.js";
import { typedText } from "../core/typed-text.js";
import type { Word } from "../vocabulary/application-words.js";
import { saysNone } from "../vocabulary/none-words.js";
import { wordOf } from "../vocabulary/word-of.js";
import { answerOf } from "../vocabulary/yes-words.js";
import { type CreditCodeInspection, inspectCreditCode } from "./credit-code.js";

/** The code and the figures of an issue. */
export type ValueFault = readonly [code: string, values: Values];

/** What is wrong with a text, number or boolean that is not blank; `undefined` where nothing is. */
export type FaultOf = (value: unknown) => ValueFault | undefined;

const wrongType = (expected: string): ValueFault => ["wrong-type", { expected }];

export const textFault: FaultOf = (value) => (typeof value === "string" ? undefined : wrongType("a-text"));

export const yesOrNoFault: FaultOf = (value) =>
  typeof value === "boolean" || (typeof value === "string" && answerOf(value) !== undefined)
    ? undefined
    : wrongType("yes-or-no");

export const wordFault =
  (words: readonly Word[]): FaultOf =>
  (value) =>
    typeof value === "string" && wordOf(value, words) !== undefined
      ? undefined
      : ["unknown-word", { allowed: words.join(", ") }];

/** A check character that does not fit is a warning, and no fault. */
export function creditCodeFault(value: unknown): ValueFault | undefined {
  if (typeof value !== "string") return wrongType("a-text");
  const found = inspectCreditCode(value);
  if (found.ok || found.code === "check-character") return undefined;
  const [code, values] = faultOfInspection(found);
  return [code, { ...values, ...creditCodeMeant(value) }];
}

/** What is wrong with a code, as an issue says it. */
export function faultOfInspection(found: Exclude<CreditCodeInspection, { ok: true }>): ValueFault {
  if (found.code === "alphabet") return ["credit-code-alphabet", { position: String(found.position) }];
  const values = { actual: String(found.actual), required: String(found.required) };
  return [found.code === "length" ? "credit-code-length" : "credit-code-check-character", values];
}

/** The code that small letters, full-width characters or blanks were typed for. */
function creditCodeMeant(typed: string): Values {
  if (typed.length > 60) return {};
  const meant = typedText(typed).replace(/\s/g, "").toUpperCase();
  // A check character that does not fit is a warning of its own, once the code is typed as it should be.
  const found = inspectCreditCode(meant);
  return meant !== typed && (found.ok || found.code === "check-character") ? { meant } : {};
}

/** The amount that was meant by one written with its unit or with separators, or by a word that says there is none. */
const amountMeant = (typed: string, currency?: readonly string[]): Values => {
  if (saysNone(typed)) return { meant: "0" };
  const read = amountOf(typed, currency);
  return read.ok && !read.value.startsWith("-") ? { meant: read.value } : {};
};

/** What separators, full-width digits or a unit of counting were written with. Of money only the place knows what it counts in. */
const figureMeant = (typed: string): string | undefined => {
  const [plain, counted] = [quantityOf(typed, ""), quantityOf(typed)];
  if (plain.ok) return plain.value;
  return counted.ok && !typed.includes("元") ? counted.value : undefined;
};

/** A figure as text. */
export const decimalFault = (typed: string): ValueFault => {
  const meant = figureMeant(typed);
  return ["not-a-decimal", meant === undefined ? {} : { meant }];
};

/** A part of one: a percentage that somebody typed is not the figure that is asked for. */
export const rateFault = (typed: string): ValueFault => {
  const read = quantityOf(typed, "");
  return ["not-a-decimal", read.ok ? { meant: read.value } : {}];
};

/** A whole number was asked for, and something else was typed. */
export function countFault(typed: unknown): ValueFault {
  const [code, values] = wrongType("a-number");
  if (typeof typed !== "string") return [code, values];
  const meant = saysNone(typed) ? "0" : figureMeant(typed.replace(/(?:年度?|[份条天次])$/, ""));
  return [code, meant !== undefined && /^\d+$/.test(meant) ? { ...values, meant } : values];
}

/** A number where text was asked for, as the text would say it. */
export const numberFault = (typed: number): ValueFault => [
  "number-not-text",
  isDecimal(String(typed)) ? { meant: String(typed) } : {},
];

export function dateFault(typed: string): ValueFault {
  const meant = dateMeant(typed);
  return ["not-a-date", meant === undefined ? {} : { meant }];
}

/** An amount that is not negative; `currency`: what people write for the one it is in, where it is not the yuan. */
export function amountFault(value: unknown, currency?: readonly string[]): ValueFault | undefined {
  if (typeof value === "number") return numberFault(value);
  if (typeof value !== "string") return wrongType("a-text");
  if (!isYuan(value)) return ["not-an-amount", amountMeant(value, currency)];
  return value.startsWith("-") ? ["negative", {}] : undefined;
}

/** The same, or a word that says there is none: an enterprise founded this year has no revenue of the year before. */
export const revenueFault: FaultOf = (value) =>
  typeof value === "string" && saysNone(value) ? undefined : amountFault(value);
