import type { Indicator } from "../application/indicator.js";
import { labelOfField, labelOfLeaf, labelOfWord } from "./label-of.js";
import { type Locale, textsOf } from "./messages.js";

/**
 * What a field is called: `enterprises.3.creditCode` is 第4户企业的统一社会信用代码, `recoveryPolicy.cap` is 最高收回比例. Of the parts on the way only
 * numbered ones are named; an unknown last part (a mistyped key) gives the name of what holds it.
 *
 * @param own an embedder's own indicators, for the rows of the indicator table
 */
export const fieldLabel = (field: string, locale: Locale, own: readonly Indicator[] = []): string =>
  labelOfField(textsOf(locale), field, own);

/** The name of the field itself, without the numbers of what holds it. */
export const leafLabel = (field: string, locale: Locale): string => labelOfLeaf(textsOf(locale), field);

/** What a word of the domain is called: `above` is 规上. A word of no list is shown as it stands, in Chinese only if it has no letters. */
export const wordLabel = (word: string, locale: Locale): string => labelOfWord(textsOf(locale), word);
