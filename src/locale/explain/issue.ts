import type { Issue } from "../../core/issue.js";
import type { Naming } from "../labels.js";
import { render } from "../render.js";
import { messageIn, phraseIn, type Texts } from "../texts.js";
import type { Voice } from "./voice.js";

/** What is wrong and what to do about it, for a reader who sees the field: without the place and the label. */
export const issueMessage = (
  { code, field, term, values }: Pick<Issue, "code" | "field" | "term" | "values">,
  texts: Texts,
  naming?: Naming,
): string =>
  render(messageIn(texts, "issues", code) ?? phraseIn(texts, "issue"), values, texts, term ?? field, naming);

/** The same after the place it is about: the cell of a spreadsheet, and the label of the field. */
export function issueSentence(issue: Issue, anyVoice: Voice): string {
  const voice = anyVoice.calling(issue.names);
  const message = issueMessage(issue, voice.texts, voice.naming);
  const sentence = issue.cell === undefined ? message : inCell(issue.cell, message, voice);
  const place = placeOf(issue, voice);
  return place === "" ? sentence : voice.named(place, sentence);
}

/** A key or an option that nobody knows has no label: its message says its name, and the place is what holds it. */
function placeOf({ code, field, term }: Issue, voice: Voice): string {
  if (field === "" || code === "unknown-option") return "";
  if (code !== "unknown-key") return voice.field({ field, ...(term !== undefined && { term }) });
  const holder = holderOf(field);
  return holder === ""
    ? ""
    : voice.field({ field: holder, ...(term !== undefined && { term: holderOf(term) }) });
}

const holderOf = (field: string): string => field.split(".").slice(0, -1).join(".");

const inCell = (cell: string, message: string, { texts }: Voice): string =>
  texts.locale === "en" ? `cell ${cell}: ${message}` : `单元格${cell}，${message}`;
