import { deepFreeze } from "../core/freeze.js";
import { type Label, labelOf } from "./application-words.js";
import { rowOf } from "./names.js";

/** 选项. A word that a field can say: what is stored, and what people read. */
export interface WordChoice {
  readonly value: string;
  readonly label: { readonly "zh-CN": string; readonly en: string };
}

/**
 * What a select offers for a field, in its order. The field is a place in an application (`enterprises.3.scale`) or a
 * noun's (`recoveryPolicy.method`). A field that is no choice of words has none: `[]`. One that nobody knows has no answer.
 *
 * @example
 * words("enterprise.scale")
 * // [{ value: "above", label: { "zh-CN": "规上", en: "above scale" } }, { value: "below", label: { … } }]
 */
export function words(field: string): readonly WordChoice[] | undefined {
  const row = typeof field === "string" ? rowOf(field) : undefined;
  return row && deepFreeze((row.words ?? []).map(choiceOf));
}

function choiceOf(value: string): WordChoice {
  const { zh, en } = labelOf(value) as Label;
  return { value, label: { "zh-CN": zh, en } };
}
