import { deepFreeze } from "../core/freeze.js";
import { labelAt } from "../vocabulary/label-at.js";
import { rowOf } from "../vocabulary/names.js";
import type { Label, Row } from "../vocabulary/row.js";
import { vocabulary } from "../vocabulary/vocabulary.js";
import type { EditionWithFields } from "./extension.js";
import { nounsUnder } from "./nouns-under.js";
import { readOptions } from "./options.js";

/** 选项. A word that a field can say: what is stored, and what people read. */
export interface WordChoice {
  readonly value: string;
  readonly label: { readonly "zh-CN": string; readonly en: string };
}

/** Whose fields are meant. */
export interface WordsOptions {
  /** The edition whose own fields have words as well, and whose own words take the place of the library's. */
  readonly edition?: EditionWithFields;
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
export function words(field: string, options?: WordsOptions): readonly WordChoice[];
export function words(field: unknown, options?: unknown): readonly WordChoice[];
export function words(field: unknown, options?: unknown): readonly WordChoice[] {
  const { edition } = readOptions(options, ["edition"]).given;
  const nouns = nounsUnder(edition, vocabulary);
  const row = typeof field === "string" ? rowOf(field, nouns) : undefined;
  return deepFreeze((row?.words ?? []).map((word) => choiceOf(word, row?.called)));
}

function choiceOf(value: string, called: Row["called"]): WordChoice {
  const { zh, en } = labelAt(value, called) as Label;
  return { value, label: { "zh-CN": zh, en } };
}
