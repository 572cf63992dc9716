import type { Messages } from "./zh-CN/application.js";

/** The languages the library speaks. */
export type Locale = "zh-CN" | "en";

/**
 * Everything said in one language. What puts something into words takes its texts as an argument, so that a program
 * that needs one language alone does not load the other.
 */
export interface Texts {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** The message of a code; `undefined` for a code of an embedder's own edition. */
export function messageIn({ messages }: Texts, kind: keyof Messages, code: string): string | undefined {
  const ofKind: Readonly<Record<string, string>> = messages[kind];
  return Object.hasOwn(ofKind, code) ? ofKind[code] : undefined;
}

/** What is said beside or instead of a message. */
export const phraseIn = ({ messages }: Texts, name: keyof Messages["phrases"]): string =>
  messages.phrases[name];
