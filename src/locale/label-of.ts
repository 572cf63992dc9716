/** The labels as programs ask for them: whatever a label is asked for, there is an answer. */
import type { Indicator } from "../application/indicator.js";
import type { Edition } from "../edition/edition.js";
import { readOptions } from "../input/options.js";
import { fieldLabelIn, leafLabelIn, unnamed, wordIn } from "./labels.js";
import { namedIndicators, namesFrom } from "./named-indicators.js";
import type { Texts } from "./texts.js";
import { textsUnder } from "./texts-under.js";

const textIn = (given: unknown): string => (typeof given === "string" ? given : "");

/** Whose names are used beside those of the library. */
export interface LabelOptions {
  /** An edition, for the names of its own fields and words and of its indicators. */
  readonly edition?: Edition;
  /** Indicators of one's own, for their names. */
  readonly indicators?: readonly Indicator[];
}

export function labelOfField(texts: Texts, field: unknown, options: unknown): string {
  const { edition, indicators } = readOptions(options, ["edition", "indicators"]).given;
  const lists = namesFrom(indicators, edition);
  return fieldLabelIn(textIn(field), textsUnder(texts, edition), {
    indicators: lists.flatMap(namedIndicators),
    records: {},
  });
}

export const labelOfLeaf = (texts: Texts, field: unknown, options: unknown): string =>
  leafLabelIn(textIn(field), textsUnder(texts, editionIn(options)));

export function labelOfWord(texts: Texts, word: unknown, options: unknown): string {
  return typeof word === "string"
    ? wordIn(word, textsUnder(texts, editionIn(options)))
    : unnamed[texts.locale];
}

const editionIn = (options: unknown): unknown => readOptions(options, ["edition"]).given.edition;
