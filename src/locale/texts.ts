import type { Sayings, Wording } from "../edition/sentences.js";
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
  readonly change?: readonly (readonly [from: string, to: string])[];
  /** What an edition says of its own. */
  readonly wording?: Wording;
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

/** What is put for what, the longest first, since 自治区工信厅 holds 自治区. */
export const placesIn = (places: Sayings = {}): NonNullable<Texts["change"]> =>
  Object.entries(places)
    .filter(([from]) => from !== "")
    .sort(([one], [other]) => other.length - one.length || (one < other ? -1 : 1));

/** A text of ours with the names and terms of an edition; its placeholders stay as they are. */
export function withPlaces(text: string, change: Texts["change"] = []): string {
  if (change.length === 0) return text;
  return text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith("{") ? part : changed(part, change)))
    .join("");
}

/** Each place is changed once: what was put there is not looked at again. */
function changed(text: string, change: NonNullable<Texts["change"]>): string {
  let [result, at] = ["", 0];
  while (at < text.length) {
    const found = change.find(([from]) => text.startsWith(from, at));
    result += found === undefined ? text.charAt(at) : found[1];
    at += found === undefined ? 1 : found[0].length;
  }
  return result;
}

/** The message of a code; `undefined` for a code of an embedder's own edition. */
export function messageIn({ messages }: Texts, kind: keyof Messages, code: string): string | undefined {
  const ofKind: Readonly<Record<string, string>> = messages[kind];
  return Object.hasOwn(ofKind, code) ? ofKind[code] : undefined;
}

/** What is said beside or instead of a message. */
export const phraseIn = ({ messages }: Texts, name: keyof Messages["phrases"]): string =>
  messages.phrases[name];
