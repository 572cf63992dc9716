import { deepFreeze } from "../core/freeze.js";
import { type Label, labelOf } from "./application-words.js";
import { rowOf } from "./names.js";
import type { Row } from "./row.js";

/** 选项. A word that a field can say: what is stored, and what people read. */
export interface WordChoice {
  readonly value: string;
  readonly label: { readonly "zh-CN": string; readonly en: string };
}

/**
 * What a select offers for a field, in its order; a reader takes the value or the label. The field is a place in an application
 * (`enterprises.3.scale`) or a noun's (`recoveryPolicy.method`). A field that is no choice of words offers none: `[]`, and so does
 * one that is not known.
 *
 * @example
 * ```ts
 * import { words } from "digital-pilot-rules";
 *
 * words("enterprise.scale").map(({ value, label }) => `${value} ${label["zh-CN"]}`); //=> ["above 规上", "below 规下"]
 * ```
 */
export function words(field: string): readonly WordChoice[] {
  const row = typeof field === "string" ? rowOf(field) : undefined;
  return deepFreeze((row?.words ?? []).map((word) => choiceOf(word, row?.called)));
}

function choiceOf(value: string, called: Row["called"]): WordChoice {
  const { zh, en } = labelAt(value, called) as Label;
  return { value, label: { "zh-CN": zh, en } };
}

/** A word by the label it has at a place, where it has one of its own there. */
export const labelAt = (word: string, called: Row["called"]): Label | undefined =>
  called !== undefined && Object.hasOwn(called, word) ? called[word] : labelOf(word);
