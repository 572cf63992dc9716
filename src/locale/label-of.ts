/** The labels as programs ask for them: whatever a label is asked for, there is an answer. */
import { fieldLabelIn, leafLabelIn, unnamed, wordLabel } from "./labels.js";
import { namedIndicators } from "./named-indicators.js";
import type { Texts } from "./texts.js";

const textIn = (given: unknown): string => (typeof given === "string" ? given : "");

export const labelOfField = (texts: Texts, field: unknown, own: unknown): string =>
  fieldLabelIn(textIn(field), texts, { indicators: namedIndicators(own), records: {} });

export const labelOfLeaf = (texts: Texts, field: unknown): string => leafLabelIn(textIn(field), texts);

export const labelOfWord = ({ locale }: Texts, word: unknown): string =>
  typeof word === "string" ? wordLabel(word, locale) : unnamed[locale];
