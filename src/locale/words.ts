import { deepFreeze } from "../core/freeze.js";
import type { EditionWithFields } from "../input/extension.js";
import { nounsUnder } from "../input/nouns-under.js";
import { readOptions } from "../input/options.js";
import { rowOf } from "../vocabulary/names.js";
import { vocabulary } from "../vocabulary/vocabulary.js";
import { wordIn } from "./labels.js";
import { labelsUnder } from "./texts-under.js";

/** 选项. A word that a field can say: what is stored, and what people read. */
export interface WordChoice {
  readonly value: string;
  readonly label: { readonly "zh-CN": string; readonly en: string };
}

/** Whose fields are meant. */
export interface WordsOptions {
  /** The edition whose own fields have words as well, whose own words take the place of the library's, and which says what they are called. */
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
  const row = typeof field === "string" ? rowOf(field, nounsUnder(edition, vocabulary)) : undefined;
  const texts = { "zh-CN": labelsUnder(edition, "zh-CN"), en: labelsUnder(edition, "en") };
  return deepFreeze(
    (row?.words ?? []).map((value) => ({
      value,
      label: {
        "zh-CN": wordIn(value, texts["zh-CN"], row?.called),
        en: wordIn(value, texts.en, row?.called),
      },
    })),
  );
}
