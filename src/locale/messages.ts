import { enTexts } from "./en/texts.js";
import { type Locale, messageIn, type Texts } from "./texts.js";
import type { Messages } from "./zh-CN/application.js";
import { zhTexts } from "./zh-CN/texts.js";

export type { Locale } from "./texts.js";

/** The texts of a language; Chinese for a locale that is not ours. */
export const textsOf = (locale: Locale): Texts => (locale === "en" ? enTexts : zhTexts);

/** The message of a code in a language; `undefined` for a code of an embedder's own edition. */
export const messageOf = (kind: keyof Messages, code: string, locale: Locale): string | undefined =>
  messageIn(textsOf(locale), kind, code);
