import { en } from "./en.js";
import { type Messages, zhCN } from "./zh-CN.js";

export type Locale = "zh-CN" | "en";

const messages: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCN, en };

/** The message of a code, in Chinese for a locale that is not ours; `undefined` for a code of an embedder's own edition. */
export function messageOf(kind: keyof Messages, code: string, locale: Locale): string | undefined {
  const inLocale = Object.hasOwn(messages, locale) ? messages[locale] : zhCN;
  const ofKind: Readonly<Record<string, string>> = inLocale[kind];
  return Object.hasOwn(ofKind, code) ? ofKind[code] : undefined;
}
