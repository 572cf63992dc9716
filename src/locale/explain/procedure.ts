import type { Duty } from "../../procedure/duties-of.js";
import type { Refusal } from "../../procedure/refusal.js";
import type { ReceiptDifference } from "../../receipt/verify-receipt.js";
import { fieldLabel, wordLabel } from "../labels.js";
import { type Locale, messageOf } from "../messages.js";
import { render } from "../render.js";

/** How many of the possible events a sentence names. */
const named = 3;

/** The reason, where the text has it, and what could happen now. */
export function explainRefusal(refusal: Refusal, locale: Locale): string {
  const { code, values, field, clause, phrase, allowed } = refusal;
  const own = messageOf("refusals", code, locale);
  const place = fieldLabel(field, locale);
  const sentence = render(own ?? messageOf("issues", code, locale) ?? "", values, locale, field);
  const isEnglish = locale === "en";
  const located = own === undefined ? `${place}${isEnglish ? ": " : "："}${sentence}` : sentence;
  const cited = clause === "" ? "" : isEnglish ? ` (${clause} ${phrase})` : `（${clause} ${phrase}）`;
  const possible = allowed.slice(0, named).map((type) => wordLabel(type, locale));
  const more = allowed.length - possible.length;
  const list = isEnglish
    ? `${possible.join(", ")}${more > 0 ? ` and ${more} more` : ""}`
    : `${possible.join("、")}${more > 0 ? `等${allowed.length}项` : ""}`;
  const now = isEnglish ? ` Possible now: ${list}.` : `现在可以：${list}。`;
  return `${withCitation(located, cited)}${allowed.length === 0 ? "" : now}`;
}

/** The citation stands before the full stop. */
const withCitation = (sentence: string, cited: string): string =>
  sentence.replace(/([.。]?)$/, (stop) => `${cited}${stop}`);

export const explainDuty = ({ code, values, missing }: Duty, locale: Locale): string =>
  render(messageOf("duties", code, locale) ?? "", { ...values, missing: missing.join(", ") }, locale);

/** The place and both values are data of the difference itself and are not put into the sentence. */
export const explainDifference = ({ code }: ReceiptDifference, locale: Locale): string =>
  render(messageOf("receipts", code, locale) ?? "", {}, locale);
