import type { Divisions } from "../edition/divisions.js";
import type { Wording } from "../edition/sentences.js";
import type { Parameter } from "../kernel/parameter.js";
import type { Currency } from "../vocabulary/currency.js";
import type { PlaceChanges } from "../vocabulary/place-changes.js";
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
  /** Names and terms that an edition puts in place of ours, the longest first. */
  readonly change?: PlaceChanges;
  /** What an edition says of its own. */
  readonly wording?: Wording;
  /** What amounts are in, where it is not the yuan. */
  readonly currency?: Currency;
  /** The parameters of an edition, for what those are called that have no name. */
  readonly parameters?: readonly Parameter[];
  /** What the rules of an edition are called that have no sentence. */
  readonly ruleNames?: ReadonlyMap<string, string>;
  /** The places that an edition knows; without an edition, those of 2024. */
  readonly divisions?: Divisions;
  /** What the own fields and words of an edition are called. */
  readonly own?: OwnNames;
}

/** The names that an edition has beside those of the library. */
interface OwnNames {
  /** The whole vocabulary, with the own fields in it. */
  readonly nouns: Table;
  /** What the own words are called. */
  readonly words: Readonly<Record<string, Label>>;
}

/** All nouns with their fields, those of an edition too where one is known. */
export const nounsIn = ({ own }: Texts): Table => own?.nouns ?? vocabulary;

/** The message of a code; `undefined` for a code of an embedder's own edition. */
export function messageIn({ messages }: Texts, kind: keyof Messages, code: string): string | undefined {
  const ofKind: Readonly<Record<string, string>> = messages[kind];
  return Object.hasOwn(ofKind, code) ? ofKind[code] : undefined;
}

/** What is said beside or instead of a message. */
export const phraseIn = ({ messages }: Texts, name: keyof Messages["phrases"]): string =>
  messages.phrases[name];
