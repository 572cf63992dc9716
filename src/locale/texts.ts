import { extensionOf } from "../input/extension.js";
import type { Label, Table } from "../vocabulary/row.js";
import { vocabulary } from "../vocabulary/vocabulary.js";
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
  /** What the own fields and words of an edition are called, where one is known. */
  readonly own?: OwnNames;
}

/** The names that an edition has beside those of the library. */
export interface OwnNames {
  /** The whole vocabulary, with the own fields in it. */
  readonly nouns: Table;
  /** What the own words are called. */
  readonly words: Readonly<Record<string, Label>>;
}

/** All nouns with their fields, those of an edition too where one is known. */
export const nounsIn = ({ own }: Texts): Table => own?.nouns ?? vocabulary;

/** The same language with the names of an edition's own fields and words. Anything may be handed in for an edition. */
export function textsWith(texts: Texts, edition: unknown): Texts {
  const extension = extensionOf(edition);
  if (extension === undefined) return texts;
  const { nouns, words } = extension;
  return { ...texts, own: { nouns: { ...vocabulary, ...nouns }, words } };
}

/** The message of a code; `undefined` for a code of an embedder's own edition. */
export function messageIn({ messages }: Texts, kind: keyof Messages, code: string): string | undefined {
  const ofKind: Readonly<Record<string, string>> = messages[kind];
  return Object.hasOwn(ofKind, code) ? ofKind[code] : undefined;
}

/** What is said beside or instead of a message. */
export const phraseIn = ({ messages }: Texts, name: keyof Messages["phrases"]): string =>
  messages.phrases[name];
