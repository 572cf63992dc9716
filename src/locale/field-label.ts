import { type LabelOptions, labelOfField, labelOfLeaf, labelOfWord } from "./label-of.js";
import { type Locale, textsOf } from "./messages.js";

/**
 * What a field is called: `enterprises.3.creditCode` is 第4户企业的统一社会信用代码, `recoveryPolicy.cap` is 最高收回比例. Of the parts on the way only
 * numbered ones are named; an unknown last part (a mistyped key) gives the name of what holds it.
 *
 * With an edition, its own fields and indicators are called as it calls them.
 *
 * @example
 * ```ts
 * import { fieldLabel } from "digital-pilot-rules";
 *
 * fieldLabel("recoveryPolicy.cap", "zh-CN"); //=> "最高收回比例"
 * fieldLabel("enterprises.3.creditCode", "en"); //=> "unified social credit code of enterprise 4"
 * ```
 */
export const fieldLabel = (field: string, locale: Locale, options?: LabelOptions): string =>
  labelOfField(textsOf(locale), field, options);

/**
 * The name of the field itself, without the numbers of what holds it.
 *
 * @example
 * ```ts
 * import { leafLabel } from "digital-pilot-rules";
 *
 * leafLabel("enterprises.3.creditCode", "zh-CN"); //=> "统一社会信用代码"
 * ```
 */
export const leafLabel = (field: string, locale: Locale, options?: Pick<LabelOptions, "edition">): string =>
  labelOfLeaf(textsOf(locale), field, options);

/**
 * What a word of the domain is called. A word of no list is shown as it stands, in Chinese only if it has no letters.
 *
 * @example
 * ```ts
 * import { wordLabel } from "digital-pilot-rules";
 *
 * wordLabel("above", "zh-CN"); //=> "规上"
 * wordLabel("above", "en"); //=> "above scale"
 * ```
 */
export const wordLabel = (word: string, locale: Locale, options?: Pick<LabelOptions, "edition">): string =>
  labelOfWord(textsOf(locale), word, options);
