import type { Indicator } from "../../application/indicator.js";
import type { Issue } from "../../core/issue.js";
import { fieldLabel } from "../labels.js";
import { type Locale, messageOf, phrase } from "../messages.js";
import { render } from "../render.js";

/** What is wrong and what to do about it, for a reader who sees the field: without the place and the label. */
export const issueMessage = (
  { code, field, values }: Pick<Issue, "code" | "field" | "values">,
  locale: Locale,
  own: readonly Indicator[] = [],
): string => render(messageOf("issues", code, locale) ?? phrase("issue", locale), values, locale, field, own);

/** The same after the place it is about: the cell of a spreadsheet, and the label of the field. */
export function explainIssue(issue: Omit<Issue, "kind">, locale: Locale, own: readonly Indicator[]): string {
  const message = issueMessage(issue, locale, own);
  const sentence = issue.cell === undefined ? message : inCell(issue.cell, message, locale);
  // An option that is not known has no label: its message says its name.
  if (issue.field === "" || issue.code === "unknown-option") return sentence;
  const place = fieldLabel(issue.field, locale, own);
  return locale === "en" ? `${place}: ${sentence}` : `${place}：${sentence}`;
}

const inCell = (cell: string, message: string, locale: Locale): string =>
  locale === "en" ? `cell ${cell}: ${message}` : `单元格${cell}，${message}`;
