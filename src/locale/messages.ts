import { en } from "./en/application.js";
import { type Messages, zhCN } from "./zh-CN/application.js";

export type Locale = "zh-CN" | "en";

const messages: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCN, en };

/** The message of a code, in Chinese for an unknown locale; `undefined` for a code of an edition that a caller defines. */
export function messageOf(kind: keyof Messages, code: string, locale: Locale): string | undefined {
  const ofKind: Readonly<Record<string, string>> = inLocale(locale)[kind];
  return Object.hasOwn(ofKind, code) ? ofKind[code] : undefined;
}

/** Wording that stands beside or instead of a message. */
export const phrase = (name: keyof Messages["phrases"], locale: Locale): string =>
  inLocale(locale).phrases[name];

const inLocale = (locale: Locale): Messages => (Object.hasOwn(messages, locale) ? messages[locale] : zhCN);
